"""The copy as it stands for a page: line by line, each part named where it begins, defects marked at their place.

The names are elements of their own, which a style sheet sets apart and a reader without one still reads (`place:
Oslo`); without them, what is left is the text of the copy. The text of a line ends with its line end.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wireparse.errors import Defect
from wireparse.render.columns import count_columns
from wireparse.render.copy_lines import CopyLine, Piece, cut_lines
from wireparse.render.defect_places import DefectPlaces, Stretch
from wireparse.render.looks import DATELINE, LOOKS, UNNAMED, Family
from wireparse.render.page_text import write_attribute, write_text
from wireparse.tokens import Token

# Lines of this length and more were not broken by their sender: they are for the page to fold.
_LONG_LINE = 100

_BLANK_LINE = '<span class="line blank">\n</span>'


class MarkedCopy(NamedTuple):
    """The HTML of a copy, and the names of the parts that stand in it."""

    html: str
    names: frozenset[str]


def mark_copy(tokens: Sequence[Token], defects: Iterable[Defect], *, prefix: str, language: str | None) -> MarkedCopy:
    """Return the copy as HTML.

    Args:
        tokens: the tokens of the story.
        defects: its defects.
        prefix: what the ids of its elements begin with; no other story of the page may have it.
        language: the code of its language, None where it is not known.

    >>> from wireparse import tokenize
    >>> mark_copy(tokenize("It rained. EFE"), (), prefix="s1", language="en").names == {"body", "signoff"}
    True
    """
    marker = _Marker(prefix, defects)
    written = "".join((*map(marker.write_line, cut_lines(tokens)), marker.write_rest()))
    face = "set" if marker.longest >= _LONG_LINE else "typed"
    # An empty language says that it is not known, and keeps that of the page away.
    opening = f'<pre class="copy {face}" dir="auto" lang="{write_attribute(language or "")}">'
    return MarkedCopy(f"{opening}{written}</pre>", frozenset(marker.names))


def name_defect(prefix: str, number: int) -> str:
    """Return the id of a defect in the list of them; with `-place` behind it, that of its place in the copy."""
    return f"{prefix}-defect-{number}"


def name_part(prefix: str, name: str) -> str:
    """Return the id of the first place where a part is named."""
    return f"{prefix}-{name}"


class _Marker:
    """Writes the lines of one copy, in order, and remembers which names it wrote and which defects are open."""

    def __init__(self, prefix: str, defects: Iterable[Defect]) -> None:
        self.names: set[str] = set()
        self.longest = 0
        self._prefix = prefix
        self._places = DefectPlaces(defects)

    def write_line(self, line: CopyLine) -> str:
        """Return the element of a line."""
        if line.is_blank and not self._places.is_near(line.pieces[-1].start):
            return _BLANK_LINE if line.is_ended else ""
        self.longest = max(self.longest, sum(count_columns(piece.text) for piece in line.pieces))
        pieces = "".join(self._write_piece(piece, is_tagged=is_tagged) for piece, is_tagged in line.tagged())
        name = self._write_name(line.name, "name") if line.name else ""
        classes = f"line {_find_class(line)}".rstrip()
        end = "\n" if line.is_ended else ""
        return f'<span class="{classes}">{name}{pieces}{end}</span>'

    def write_rest(self) -> str:
        """Return the links of defects that stand behind all text."""
        return "".join(map(self._write_link, self._places.rest()))

    def _write_piece(self, piece: Piece, *, is_tagged: bool) -> str:
        written = "".join(map(self._write_stretch, self._places.cut(piece.start, piece.text)))
        family = LOOKS[piece.kind].family
        if written and family is not Family.PLAIN:
            written = f'<span class="{family}">{written}</span>'
        return (self._write_name(piece.kind, "tag") if is_tagged else "") + written

    def _write_stretch(self, stretch: Stretch) -> str:
        text = write_text(stretch.text)
        links = "".join(map(self._write_link, stretch.begins))
        return f"{links}<mark>{text}</mark>" if stretch.is_odd and text else links + text

    def _write_link(self, number: int) -> str:
        """Return the link from the place of a defect to the list."""
        id_ = name_defect(self._prefix, number)
        return f'<a class="tag defect" dir="ltr" id="{id_}-place" href="#{id_}">defect {number}<i>: </i></a>'

    def _write_name(self, name: str, kind: str) -> str:
        """Return the name of a part; where it is the first of its kind it has an id."""
        id_ = "" if name in self.names else f' id="{name_part(self._prefix, name)}"'
        self.names.add(name)
        return f'<b class="{kind} {LOOKS[name].family}" dir="ltr"{id_}>{name}<i>: </i></b>'


def _find_class(line: CopyLine) -> str:
    """The family of the first part in a line, nothing where it is plain."""
    parts = [piece for piece in line.pieces if piece.text and piece.kind not in UNNAMED]
    if not parts:
        return ""
    family = LOOKS[DATELINE if parts[0].in_dateline else parts[0].kind].family
    return "" if family is Family.PLAIN else family
