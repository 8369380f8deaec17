"""The body: what nobody claimed, in paragraphs.

A paragraph begins behind a blank line, at an indent, or, in copy that was never hard-wrapped, at every line.
"""

from wireparse.galley import Galley
from wireparse.lines import Line
from wireparse.tokens import Kind

_SLACK = 3


def tokenize_body(galley: Galley) -> None:
    """Claim the paragraphs of the story."""
    lines, claimed = galley.lines, galley.claimed
    first, last = galley.top, galley.bottom
    if first >= last:
        return
    body = lines[first:last]
    wraps = galley.width
    base = min(line.indent for line in body[1:]) if len(body) > 1 else 0
    has_indents = bool(wraps) and any(line.indent > base for line in body)
    offset = galley.opening if galley.dateline is not None else None
    start = end = -1
    above: Line | None = None
    for index in range(first, last):
        line = lines[index]
        if index in claimed:
            above = None
            continue
        begin = line.start
        if index == galley.dateline and offset is not None:
            begin = offset
            if begin >= line.end:
                above = None
                continue
        elif offset is not None and begin < offset:
            begin = offset
        if above is None or line.gap or not wraps or _opens(line, above, base, wraps, has_indents=has_indents):
            if end > start >= 0:
                galley.claim(Kind.BODY, start, end, "body.paragraph")
            start = begin
        end = line.end
        above = line
    if galley.closing is not None and end > galley.closing > start:
        end = galley.closing
    if end > start >= 0:
        galley.claim(Kind.BODY, start, end, "body.paragraph")


def _opens(line: Line, above: Line, base: int, width: int, *, has_indents: bool) -> bool:
    """The line opens a paragraph though no blank line is above it."""
    if has_indents:
        return line.indent > base
    first = len(line.text.split(" ", 1)[0])
    return above.indent + len(above.text) + 1 + first <= width - _SLACK
