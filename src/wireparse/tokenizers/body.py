"""The body: what nobody claimed, in paragraphs.

A paragraph begins behind a blank line, at an indent, or, in copy that was never hard-wrapped, at every line.
"""

from wireparse.galley import Claim, Galley
from wireparse.lines import Line, is_wrapped_on
from wireparse.tokens import BODY

RULE = "body.paragraph"


def tokenize_body(galley: Galley) -> None:
    """Claim the paragraphs of the story."""
    opening, claimed = galley.opening or 0, galley.claimed
    top, bottom = galley.top, galley.bottom
    while top < bottom and galley.lines[top].end <= opening:
        top += 1
    lines = galley.lines[top:bottom]
    if galley.width:
        free = [(index, line) for index, line in enumerate(lines, top) if index not in claimed]
        spans = _join_lines(galley.width, galley.lines[galley.top : bottom], free)
    else:
        if not claimed.isdisjoint(range(top, bottom)):
            lines = [line for index, line in enumerate(lines, top) if index not in claimed]
        spans = [(line.start, line.end, RULE, 0) for line in lines]
        galley.story = lines
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


def _join_lines(width: int, lines: list[Line], free: list[tuple[int, Line]]) -> list[Claim]:
    """The paragraphs of hard-wrapped copy."""
    base = min([line.indent for line in lines[1:]], default=0)
    has_indents = any(line.indent > base for line in lines)
    spans: list[Claim] = []
    before = -1
    above: Line | None = None
    for index, line in free:
        if above is None or index - 1 != before or _opens(line, above, base, width, has_indents=has_indents):
            spans.append((line.start, line.end, RULE, 0))
        else:
            spans[-1] = spans[-1][0], line.end, RULE, 0
        before, above = index, line
    return spans


def _opens(line: Line, above: Line, base: int, width: int, *, has_indents: bool) -> bool:
    """The line opens a paragraph: a blank line stands above it, or it is indented, or the one above had room for it."""
    if line.gap:
        return True
    if has_indents:
        return line.indent > base
    return not is_wrapped_on(above, line, width)
