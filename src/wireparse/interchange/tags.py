"""HTML cut into tags and text, in time that is linear in its length, whatever it is.

The parser of the standard library takes quadratic time over tags that are left open, and a body comes from anywhere. No
tree is made: who reads running text needs to know where blocks begin and end, and no more.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# A tag with its attributes, whose values may hold ">"; looked for in a window, since a quote may be left open.
_TAG = re.compile(r"""</?+([A-Za-z][^\s/<>"']*+)((?:[^<>"']|"[^"]*+"|'[^']*+')*+)>""")
_WINDOW = 2000

# Where the window ends too soon, as in the address of a picture that is its data: up to the next ">".
_LONG_TAG = re.compile(r"</?+([A-Za-z][^\s/<>\"']*+)")

_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""")

# A character reference of so many digits names none, and the standard library fails over a number of some thousand.
_NO_CHARACTER = re.compile(r"&#(?:[xX][0-9a-fA-F]{8,}+|[0-9]{8,}+);?+")

# Neither tag nor text, and what ends them.
_ASIDES = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))


class Tag(NamedTuple):
    """The tag of an element: its name in small letters, whether it opens or closes it, its attributes as written."""

    name: str
    opens: bool
    closes: bool
    written: str

    def attributes(self) -> dict[str, str]:
        """Return the attributes; of several of one name, the first."""
        found: dict[str, str] = {}
        for attribute in _ATTRIBUTE.finditer(self.written):
            value = next((value for value in attribute.groups()[1:] if value is not None), "")
            found.setdefault(attribute[1].lower(), _unescape(value))
        return found


def split_tags(text: str) -> Iterator[Tag | str]:
    r"""Yield the tags of HTML or XHTML, and the text between them with its character references resolved.

    Comments are left out. A "<" that begins nothing is text.

    >>> parts = split_tags("<p>Rain &amp; hail<!-- x --><BR/>1 < 2</p>")
    >>> [part if isinstance(part, str) else part.name for part in parts]
    ['p', 'Rain & hail', 'br', '1 ', '<', ' 2', 'p']
    """
    at, ends = 0, _Ends(text)
    while (start := text.find("<", at)) != -1:
        if start > at:
            yield _unescape(text[at:start])
        at, part = _read_tag(text, start, ends)
        if part:
            yield part
    if at < len(text):
        yield _unescape(text[at:])


class _Ends:
    """Where marks stand next, looked for once for all that come before them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, int] = {}

    def find(self, mark: str, start: int) -> int:
        """Return where a mark stands next, -1 where it does not."""
        found = self._found.get(mark, 0)
        if found != -1 and (found < start or mark not in self._found):
            found = self._found[mark] = self._text.find(mark, start)
        return found


def _read_tag(text: str, start: int, ends: _Ends) -> tuple[int, Tag | str]:
    """Return where what begins at a "<" ends, and what it is; an empty text for what is left out."""
    for opening, closing in _ASIDES:
        if text.startswith(opening, start):
            end = ends.find(closing, start + len(opening))
            if end == -1:
                break
            cut = opening == "<![CDATA["
            return end + len(closing), text[start + len(opening) : end] if cut else ""
    tag = _TAG.match(text, start, start + _WINDOW)
    if tag is not None:
        return tag.end(), _make_tag(tag[1], text[start + 1] == "/", tag[2])
    name = _LONG_TAG.match(text, start, start + _WINDOW)
    end = ends.find(">", start)
    if name is not None and end != -1 and not start < ends.find("<", start + 1) < end:
        return end + 1, _make_tag(name[1], text[start + 1] == "/", text[name.end() : end])
    return start + 1, "<"


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    return html.unescape(_NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text))


def _make_tag(name: str, is_end: bool, written: str) -> Tag:  # noqa: FBT001  private
    return Tag(name.lower(), not is_end, is_end or written.endswith("/"), written)
