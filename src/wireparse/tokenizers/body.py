"""The body: what nobody claimed, in paragraphs.

A paragraph begins behind a blank line, at an indent, or, in copy that was never hard-wrapped, at every line.
"""

from itertools import pairwise, repeat

from wireparse.galley import Claim, Galley
from wireparse.lines import UNSEEN
from wireparse.tokens import BODY

RULE = "body.paragraph"


def tokenize_body(galley: Galley) -> None:
    """Claim the paragraphs of the story."""
    opening = galley.opening or 0
    top, bottom = galley.top, galley.bottom
    while top < bottom and galley.ends[top] <= opening:
        top += 1
    spans = _join_lines(galley, top) if galley.width else _take_lines(galley, top)
    if not spans:
        return
    # The story opens behind the dateline, and closes before what the tail took of its last line.
    start, end, _rule, _group = spans[0]
    if start < opening:
        spans[0] = opening, end, RULE, 0
    start, end, _rule, _group = spans[-1]
    if galley.closing is not None and galley.closing < end:
        spans[-1] = start, galley.closing, RULE, 0
        if start >= galley.closing:
            spans.pop()
    galley.claims[BODY] = spans


def _take_lines(galley: Galley, top: int) -> list[Claim]:
    """The paragraphs of copy that was never hard-wrapped: each of its lines."""
    bottom, claimed = galley.bottom, galley.claimed
    lines, starts, ends = galley.lines[top:bottom], galley.starts[top:bottom], galley.ends[top:bottom]
    if not claimed.isdisjoint(range(top, bottom)):
        free = [index for index in range(top, bottom) if index not in claimed]
        lines = [galley.lines[index] for index in free]
        starts, ends = [galley.starts[index] for index in free], [galley.ends[index] for index in free]
    if galley.is_squashed:
        galley.story = lines
    return list(zip(starts, ends, repeat(RULE), repeat(0)))


def _join_lines(galley: Galley, top: int) -> list[Claim]:
    """The paragraphs of hard-wrapped copy: a blank line or an indent opens one, or a line above that had room."""
    bottom, claimed = galley.bottom, galley.claimed
    indents, gaps = galley.indents, galley.gaps
    base = min(indents[galley.top + 1 : bottom], default=0)
    has_indents = max(indents[galley.top : bottom], default=0) > base
    opens = [
        index
        for index in range(top, bottom)
        if gaps[index]
        or index == top
        or (indents[index] > base if has_indents else not galley.is_wrapped_on(index))
        or (claimed and (index in claimed or index - 1 in claimed))
    ]
    paragraphs = [pair for pair in pairwise([*opens, bottom]) if pair[0] not in claimed]
    # Marks and controls around a line are not in its text, but stay where they stand inside a paragraph.
    if galley.is_squashed and not any(map(galley.text.__contains__, UNSEEN)):
        galley.story = [" ".join(galley.lines[first:following]) for first, following in paragraphs]
    return [(galley.starts[first], galley.ends[following - 1], RULE, 0) for first, following in paragraphs]
