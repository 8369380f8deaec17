"""Why not: for each line that was read as far as a dateline's end and refused, what evidence was missing.

It walks the lines again by a slower path, so that the ordinary one pays nothing for it.
"""

from typing import TYPE_CHECKING

import attrs

from wireparse.evidence import missing_evidence
from wireparse.tokenizers.dateline import read_line

if TYPE_CHECKING:
    from wireparse.galley import Galley


@attrs.frozen
class Refusal:
    """A line that looks like a dateline and is none, as far as the parser can tell.

    `line` counts from 1 over all lines of the text; `grammar` is the production that came closest; `reason` says
    what is missing.
    """

    line: int
    text: str
    grammar: str
    reason: str

    def __str__(self) -> str:
        return f"{self.reason} (line {self.line}, read as {self.grammar})"


def explain_refusals(galley: "Galley") -> tuple[Refusal, ...]:
    """Weigh every line of the head and the story's opening once more; the dateline's own line is left out."""
    refusals = []
    for index, line in enumerate(galley.lines):
        if index in galley.claimed or index == galley.dateline:
            continue
        reading = read_line(galley, index, line)
        if reading is None or not (reading.credit or reading.separator):
            continue
        is_opening = index == galley.top
        reason = missing_evidence(reading, galley.text, line.end, galley.lexicon, is_opening=is_opening)
        if reason is None and galley.dateline is not None:
            reason = "the story has a dateline already: the first one counts"
        if reason is not None:
            number = galley.text.count("\n", 0, line.start) + 1
            refusals.append(Refusal(number, line.text, reading.grammar, reason))
    return tuple(refusals)
