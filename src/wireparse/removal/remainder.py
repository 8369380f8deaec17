"""Remainder: what is left of a story, and what was cut, so that each offset in the one is known in the other."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

import attrs


class Cut(NamedTuple):
    """A piece that was taken out of a story.

    `what` is the kind of its token (`"signoff"`), the kind of trace that it was (`"photo-credit"`, `"mention"`), or
    `"space"` for blanks that would be too many without it. `start` and `end` are offsets into the copy, half-open, and
    `text` is what stood there; `at` is the offset in the text that is left, at which `replacement` stands instead:
    nothing, in most cases.
    """

    what: str
    start: int
    end: int
    text: str
    at: int
    replacement: str = ""


@attrs.frozen
class Remainder:
    r"""A story without some of its parts.

    `text` is what is left; `cuts` are the pieces that were taken out, in the order of the copy. What was kept and what
    was cut tile the copy, so that nothing is lost: `restore` puts it together again.

    >>> import wireparse
    >>> remainder = wireparse.analyze("Rain falls\n\nLima, May 3 (EFE).- It rained. EFE\n").without()
    >>> remainder.text
    'Rain falls\n\nIt rained.'
    >>> [cut.text for cut in remainder.cuts if cut.what in ("place", "date", "credit", "signoff")]
    ['Lima', 'May 3', 'EFE', 'EFE']
    """

    text: str
    cuts: tuple[Cut, ...]

    def restore(self) -> str:
        r"""Return the copy as it was, character for character.

        >>> import wireparse
        >>> wireparse.analyze("Lima (EFE).- Rain. EFE\n").without(mentions=True).restore()
        'Lima (EFE).- Rain. EFE\n'
        """
        pieces: list[str] = []
        at = 0
        for cut in self.cuts:
            pieces += self.text[at : cut.at], cut.text
            at = cut.at + len(cut.replacement)
        return "".join((*pieces, self.text[at:]))

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span of the text that is left stands in the copy, what was cut inside it included.

        Args:
            start: the offset at which it begins, in characters.
            end: the offset behind it.

        Raises:
            ValueError: the text that is left has no such span.

        >>> import wireparse
        >>> remainder = wireparse.analyze("Lima (EFE).- Rain. EFE").without()
        >>> remainder.text[:4], remainder.to_source(0, 4)
        ('Rain', (13, 17))
        """
        _check_span(start, end, len(self.text))
        first = self._to_source(start, is_end=False)
        return first, max(first, self._to_source(end, is_end=True))

    def from_source(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a span of the copy stands in the text that is left; None where nothing of it is left.

        Of a span that was cut in part it is the rest; of one that was replaced, what stands there now.

        Args:
            start: the offset at which it begins, in characters.
            end: the offset behind it.

        Raises:
            ValueError: the copy has no such span.

        >>> import wireparse
        >>> remainder = wireparse.analyze("Lima (EFE).- Rain. EFE").without()
        >>> remainder.from_source(13, 17), remainder.from_source(0, 4)
        ((0, 4), None)
        """
        length = len(self.text) + sum(len(cut.text) - len(cut.replacement) for cut in self.cuts)
        _check_span(start, end, length)
        first, last = self._from_source(start, is_end=False), self._from_source(end, is_end=True)
        return (first, last) if first < last else None

    def _to_source(self, offset: int, *, is_end: bool) -> int:
        """Where an offset stands in the copy: the end of a span before what was cut there, its start behind it."""
        # The end of a span belongs to the character before it.
        find = bisect_left if is_end else bisect_right
        index = find(self.cuts, offset, key=lambda cut: cut.at) - 1
        if index < 0:
            return offset
        cut = self.cuts[index]
        behind = offset - cut.at - len(cut.replacement)
        if behind < 0:
            return cut.end if is_end else cut.start
        return cut.end + behind

    def _from_source(self, offset: int, *, is_end: bool) -> int:
        """Where an offset of the copy stands in the text that is left."""
        find = bisect_left if is_end else bisect_right
        index = find(self.cuts, offset, key=lambda cut: cut.start) - 1
        if index < 0:
            return offset
        cut = self.cuts[index]
        behind = offset - cut.end
        if behind < 0:
            return cut.at + (len(cut.replacement) if is_end else 0)
        return cut.at + len(cut.replacement) + behind


def _check_span(start: int, end: int, length: int) -> None:
    if not 0 <= start <= end <= length:
        raise ValueError(f"there is no span from {start} to {end} in {length} characters")
