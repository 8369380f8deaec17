"""The body of a story as XHTML and as plain text, and both read back, whoever wrote them.

A paragraph is a `p`; the dateline opens the first one as a `span`. A `footer` holds what tells of the story and is not
told in it: tagline, signoff, contacts. What is meant for editors alone, such as initials, is there as `hidden`.
"""

import html
import re
from collections.abc import Iterator

import attrs

from wireparse.article import Article, Initials, Signoff
from wireparse.interchange.characters import hold_in_xml, squash
from wireparse.interchange.facts import (
    Facts,
    list_dateline_facts,
    list_initials_facts,
    list_signoff_facts,
    read_initials,
    read_signoff,
)
from wireparse.interchange.tags import Tag, split_tags

_BLOCKS = frozenset(
    "address article aside blockquote body dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr "  # noqa: SIM905  words read best in lines
    "html li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_CELLS = frozenset(("td", "th"))

# What is no running text: pictures with their captions, code, controls.
_SKIPPED = frozenset(
    "audio button figure head iframe noscript object script select style svg template video".split()  # noqa: SIM905  words read best in lines
)

# The paragraphs of our own footer.
_CLASSES = frozenset(("tagline", "signoff", "initials", "contact", "stamp"))

_BLANK_LINE = re.compile(r"\n[ \t\r\f]*\n")


@attrs.define
class Body:
    """A body as it was read: the paragraphs, and what is told apart from them."""

    paragraphs: list[str] = attrs.Factory(list)
    dateline: tuple[str, Facts] | None = None
    tagline: str | None = None
    signoff: Signoff | None = None
    initials: Initials | None = None
    contacts: list[str] = attrs.Factory(list)
    stamps: list[str] = attrs.Factory(list)


def write_plain(article: Article) -> str:
    r"""Return what readers see of the story, a blank line between paragraphs.

    >>> from wireparse.article import Dateline
    >>> write_plain(Article(dateline=Dateline(text="Lima (EFE).-"), body=("It rained.", "It snowed.")))
    'Lima (EFE).- It rained.\n\nIt snowed.'
    """
    opening = [article.dateline.text] if article.dateline is not None and article.dateline.text else []
    paragraphs = [" ".join([*opening, *article.body[:1]]), *article.body[1:]]
    if article.tagline is not None:
        paragraphs.append(article.tagline.text)
    paragraphs += article.contacts
    if article.signoff is not None and article.signoff.agencies:
        paragraphs.append(article.signoff.text)
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def write_xhtml(article: Article) -> str:
    """Return the story as paragraphs of XHTML, all on one line.

    >>> from wireparse.article import Dateline
    >>> write_xhtml(Article(dateline=Dateline(text="Lima (EFE).-", credit="EFE"), body=("Rain & hail.",)))
    '<p><span class="dateline" data-credit="EFE">Lima (EFE).-</span> Rain &amp; hail.</p>'
    """
    paragraphs = [_escape(paragraph) for paragraph in article.body]
    if article.dateline is not None:
        opening = _element("span", article.dateline.text, "dateline", list_dateline_facts(article.dateline))
        paragraphs[:1] = [" ".join([opening, *paragraphs[:1]])]
    footer = "".join(_list_footer(article))
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs) + (footer and f"<footer>{footer}</footer>")


def _list_footer(article: Article) -> Iterator[str]:
    if article.tagline is not None:
        yield _element("p", article.tagline.text, "tagline")
    for contact in article.contacts:
        yield _element("p", contact, "contact")
    if (signoff := article.signoff) is not None:
        # A bare end mark is for machines and editors.
        yield _element("p", signoff.text, "signoff", list_signoff_facts(signoff), is_hidden=not signoff.agencies)
    if article.initials is not None:
        yield _element("p", article.initials.text, "initials", list_initials_facts(article.initials), is_hidden=True)
    for stamp in article.stamps:
        yield _element("p", stamp, "stamp", is_hidden=True)


def _element(tag: str, text: str, class_: str, facts: Facts | None = None, *, is_hidden: bool = False) -> str:
    data = "".join(f' data-{name}="{_escape(value)}"' for name, value in (facts or {}).items())
    hidden = ' hidden="hidden"' if is_hidden else ""
    return f'<{tag} class="{class_}"{data}{hidden}>{_escape(text)}</{tag}>'


def _escape(text: str) -> str:
    return html.escape(hold_in_xml(squash(text)))


def read_plain(text: str) -> Body:
    r"""Return the paragraphs of a plain text: between blank lines, or the lines where there are none.

    >>> read_plain("It rained\non Lima.\n\nIt snowed.").paragraphs, read_plain("It rained.\nIt snowed.").paragraphs
    (['It rained on Lima.', 'It snowed.'], ['It rained.', 'It snowed.'])
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = _BLANK_LINE.split(text) if _BLANK_LINE.search(text) else text.split("\n")
    return Body([paragraph for paragraph in map(squash, pieces) if paragraph])


def read_html(text: str) -> Body:
    """Return the paragraphs of HTML or XHTML, and what `write_xhtml` puts beside them.

    >>> read_html("<h3>Weather</h3><p>Rain &amp; <b>hail</b>.<br><br>Snow.</p><figure>A sledge</figure>").paragraphs
    ['Weather', 'Rain & hail.', 'Snow.']
    """
    reader = _Reader()
    for part in split_tags(text):
        if isinstance(part, str):
            reader.read_text(part)
            continue
        if part.opens:
            reader.open(part)
        if part.closes:
            reader.close(part.name)
    reader.end_block()
    return reader.body


class _Reader:
    """Gathers text until a block begins or ends, and knows what that text is."""

    def __init__(self) -> None:
        self.body = Body()
        self._text: list[str] = []
        self._class: str | None = None
        self._facts: dict[str, str] = {}
        self._footers = 0
        # An element whose text goes elsewhere, and how many of that name are open in it.
        self._skipped: tuple[str, int] = ("", 0)
        self._dateline: list[str] | None = None
        self._nested: tuple[str, int] = ("", 0)

    def open(self, tag: Tag) -> None:
        """An element begins."""
        name = tag.name
        skipped, depth = self._skipped
        if depth or name in _SKIPPED:
            self._skipped = (skipped, depth + (name == skipped)) if depth else (name, 1)
            return
        if name in _BLOCKS:
            # A dateline that is a block of its own may hold a paragraph.
            if self._dateline is None or self._dateline:
                self.end_block()
            self._footers += name == "footer"
        elif name == "br":
            self.read_text("\n")
        if self._dateline is not None:
            self._nested = (self._nested[0], self._nested[1] + (name == self._nested[0]))
        elif "class" in tag.written:
            self._look_at_class(tag)

    def _look_at_class(self, tag: Tag) -> None:
        attributes = tag.attributes()
        classes = set(attributes.get("class", "").split())
        facts = {name[5:]: value for name, value in attributes.items() if name.startswith("data-")}
        if "dateline" in classes and not self._is_begun():
            self._facts, self._dateline, self._nested = facts, [], (tag.name, 1)
        elif tag.name == "p" and self._footers and classes & _CLASSES:
            self._class, self._facts = min(classes & _CLASSES), facts

    def close(self, name: str) -> None:
        """An element ends."""
        skipped, depth = self._skipped
        if depth:
            self._skipped = (skipped, depth - (name == skipped))
            return
        if self._dateline is not None and name == self._nested[0]:
            self._nested = (name, self._nested[1] - 1)
            if not self._nested[1]:
                self._end_dateline()
        if name in _BLOCKS:
            self.end_block()
            self._footers = max(0, self._footers - (name == "footer"))
        elif name in _CELLS:
            self._text.append(" ")

    def read_text(self, text: str) -> None:
        """Text between tags."""
        gathered = self._text if self._dateline is None else self._dateline
        if not self._skipped[1] and (gathered or squash(text)):
            gathered.append(text)

    def end_block(self) -> None:
        """Put what was gathered where it belongs."""
        self._end_dateline()
        gathered, class_, facts = "".join(self._text), self._class, self._facts
        self._text, self._class = [], None
        text, body = squash(gathered), self.body
        if class_ == "tagline" and body.tagline is None:
            body.tagline = text
        elif class_ == "signoff" and body.signoff is None:
            body.signoff = read_signoff(text, facts)
        elif class_ == "initials" and body.initials is None:
            body.initials = read_initials(text, facts)
        elif class_ == "contact" and text:
            body.contacts.append(text)
        elif class_ == "stamp" and text:
            body.stamps.append(text)
        else:
            body.paragraphs += filter(None, map(squash, _BLANK_LINE.split(gathered)))

    def _is_begun(self) -> bool:
        """A dateline opens the story: what is called one further down is text."""
        body = self.body
        return bool(body.dateline is not None or body.paragraphs or self._footers or self._text)

    def _end_dateline(self) -> None:
        if self._dateline is not None:
            self.body.dateline = (squash("".join(self._dateline)), self._facts)
            self._dateline = None
