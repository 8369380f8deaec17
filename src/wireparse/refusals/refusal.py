"""Why not: the lines that look like a part of the frame and were taken for story, and what they lack.

A parser explains itself by a slower path, so that the ordinary one pays nothing for it. Datelines are weighed again in
`of_datelines`, signoffs and initials in `of_closings`. Both ask the rules that decide: what a rule says is
missing; or, where a rule only says no, of what it would say yes to if a record had a word, or the copy a stop.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from wireparse.errors import locate


@attrs.frozen
class Refusal:
    """Copy that looks like a part of the frame and is none, as far as the parser can tell.

    `part` is "dateline", "signoff" or "initials", or "agency" where a dateline was taken whose credit no record has;
    `grammar` the form that came closest, `reason` what is missing.
    `text` is the piece of the copy that was weighed, `start` and `end` its offsets, half-open; `line` and `column`
    count from 1.
    """

    part: str
    grammar: str
    reason: str
    text: str
    start: int
    end: int
    line: int
    column: int

    def __str__(self) -> str:
        return f"no {self.part}: {self.reason} (line {self.line}, column {self.column})"


class Weighed(NamedTuple):
    """A piece of the copy that was weighed and refused: what it looks like, and what it lacks."""

    part: str
    grammar: str
    reason: str
    start: int
    end: int


def refuse(copy: str, pieces: Iterable[Weighed]) -> Iterator[Refusal]:
    """Yield the refusals of pieces of `copy`, which come in its order, each with its text, line and column."""
    line, line_start = 1, 0
    for part, grammar, reason, start, end in pieces:
        # Counted on from the line of the piece above: from the top each time, many pieces would be slow.
        below, column = locate(copy[line_start:start], start - line_start)
        line, line_start = line + below - 1, start - column + 1
        yield Refusal(part, grammar, reason, copy[start:end], start, end, line, column)
