"""The copy as it stands for a page: line by line, each part named where it begins, defects marked at their place.

The names are elements of their own, which a style sheet sets apart and a reader without one still reads (`place:
Oslo`); without them, what is left is the text of the copy. The text of a line ends with its line end.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wireparse.errors import Defect
from wireparse.render.columns import count_columns
from wireparse.render.copy_lines import CopyLine, Piece, cut_lines
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
    written = "".join((*map(marker.write_line, cut_lines(tokens)), *marker.write_rest()))
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
        self._edges = _find_edges(defects)
        self._at = 0
        self._open = 0

    def write_line(self, line: CopyLine) -> str:
        """Return the element of a line."""
        if line.is_blank and not self._is_edge_before(line.pieces[-1].start):
            return _BLANK_LINE if line.is_ended else ""
        self.longest = max(self.longest, sum(count_columns(piece.text) for piece in line.pieces))
        pieces = "".join(self._write_piece(piece, is_tagged=is_tagged) for piece, is_tagged in line.tagged())
        name = self._write_name(line.name, "name") if line.name else ""
        classes = f"line {_find_class(line)}".rstrip()
        end = "\n" if line.is_ended else ""
        return f'<span class="{classes}">{name}{pieces}{end}</span>'

    def write_rest(self) -> Iterator[str]:
        """Yield the links of defects that stand behind all text."""
        while self._at < len(self._edges):
            yield self._pass_edge()

    def _write_piece(self, piece: Piece, *, is_tagged: bool) -> str:
        written = "".join(self._mark_defects(piece))
        family = LOOKS[piece.kind].family
        if written and family is not Family.PLAIN:
            written = f'<span class="{family}">{written}</span>'
        return (self._write_name(piece.kind, "tag") if is_tagged else "") + written

    def _mark_defects(self, piece: Piece) -> Iterator[str]:
        """Yield the text of a piece, cut where defects begin and end."""
        at, end = piece.start, piece.start + len(piece.text)
        while True:
            while self._is_edge_before(at):
                yield self._pass_edge()
            if at == end:
                return
            stop = min(end, self._edges[self._at].offset) if self._at < len(self._edges) else end
            text = write_text(piece.text[at - piece.start : stop - piece.start])
            yield f"<mark>{text}</mark>" if self._open else text
            if stop == end:
                return
            at = stop

    def _is_edge_before(self, offset: int) -> bool:
        """Say whether there is an edge, at an offset or before it, that was not gone over."""
        return self._at < len(self._edges) and self._edges[self._at].offset <= offset

    def _pass_edge(self) -> str:
        """Go over the edge of a defect; return the link to the defect, if it begins here."""
        edge = self._edges[self._at]
        self._at += 1
        self._open += 1 if edge.begins else -1
        if not edge.begins:
            return ""
        id_ = name_defect(self._prefix, edge.number)
        return f'<a class="tag defect" dir="ltr" id="{id_}-place" href="#{id_}">defect {edge.number}<i>: </i></a>'

    def _write_name(self, name: str, kind: str) -> str:
        """Return the name of a part; where it is the first of its kind it has an id."""
        id_ = "" if name in self.names else f' id="{name_part(self._prefix, name)}"'
        self.names.add(name)
        return f'<b class="{kind} {LOOKS[name].family}" dir="ltr"{id_}>{name}<i>: </i></b>'


class _Edge(NamedTuple):
    """Where a defect begins or ends; an end goes before a beginning at the same offset, unless it is of the same."""

    offset: int
    number: int
    begins: bool


def _find_edges(defects: Iterable[Defect]) -> list[_Edge]:
    """The edges of all defects, in the order of the copy; an empty one is closed as soon as it is opened."""
    edges: list[_Edge] = []
    for number, defect in enumerate(defects, 1):
        start = max(defect.start, 0)
        edges += _Edge(start, number, begins=True), _Edge(max(defect.end, start), number, begins=False)
    return sorted(edges, key=lambda edge: (edge.offset, edge.number, not edge.begins))


def _find_class(line: CopyLine) -> str:
    """The family of the first part in a line, nothing where it is plain."""
    parts = [piece for piece in line.pieces if piece.text and piece.kind not in UNNAMED]
    if not parts:
        return ""
    family = LOOKS[DATELINE if parts[0].in_dateline else parts[0].kind].family
    return "" if family is Family.PLAIN else family
