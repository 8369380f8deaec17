"""The places of defects in the copy: its pieces are cut where defects begin and end, in one pass over the copy."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wireparse.errors import Defect


class Stretch(NamedTuple):
    """A stretch of the copy, which may be empty: the numbers of the defects that begin before it, whether it is odd."""

    begins: tuple[int, ...]
    text: str
    is_odd: bool


class DefectPlaces:
    """Cuts pieces of a copy, which are given in their order, where its defects begin and end.

    >>> from wireparse.errors import DefectCode
    >>> places = DefectPlaces([Defect(DefectCode.IMPOSSIBLE_DATE, "no such day", 2, 6, 1, 3)])
    >>> [tuple(stretch) for stretch in places.cut(0, "On Feb 31")]
    [((), 'On', False), ((1,), ' Feb', True), ((), ' 31', False)]
    """

    def __init__(self, defects: Iterable[Defect]) -> None:
        self._edges = _find_edges(defects)
        self._at = 0
        self._open = 0

    def cut(self, start: int, text: str) -> Iterator[Stretch]:
        """Yield the stretches of a piece that begins at an offset: one that is as it should be is whole."""
        at, end = start, start + len(text)
        while True:
            begins = tuple(self._pass_edges(at))
            stop = min(end, self._edges[self._at].offset) if self._at < len(self._edges) else end
            if begins or at < stop:
                yield Stretch(begins, text[at - start : stop - start], self._open > 0)
            if stop == end:
                return
            at = stop

    def rest(self) -> tuple[int, ...]:
        """Return the numbers of the defects that begin behind all that was cut."""
        return tuple(self._pass_edges(None))

    def is_near(self, offset: int) -> bool:
        """Say whether a defect begins or ends at an offset, or between it and what was cut last."""
        return self._at < len(self._edges) and self._edges[self._at].offset <= offset

    def _pass_edges(self, offset: int | None) -> Iterator[int]:
        """Go over the edges up to an offset, or over all; yield the numbers of the defects that begin at them."""
        while self._at < len(self._edges) and (offset is None or self._edges[self._at].offset <= offset):
            edge = self._edges[self._at]
            self._at += 1
            self._open += 1 if edge.begins else -1
            if edge.begins:
                yield edge.number


class _Edge(NamedTuple):
    """Where a defect begins or ends."""

    offset: int
    number: int
    begins: bool


def _find_edges(defects: Iterable[Defect]) -> list[_Edge]:
    """The edges of all defects, in the order of the copy; an empty one is closed as soon as it is opened."""
    edges: list[_Edge] = []
    for number, defect in enumerate(defects, 1):
        start = max(defect.start, 0)
        edges += _Edge(start, number, begins=True), _Edge(max(defect.end, start), number, begins=False)
    return sorted(edges, key=lambda edge: edge.offset)
