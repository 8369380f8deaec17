"""The body: what nobody claimed, in paragraphs.

A paragraph begins behind a blank line, at an indent, or, in copy that was never hard-wrapped, at every line.
"""

from wireparse.galley import Galley
from wireparse.lines import Line, is_wrapped_on
from wireparse.tokens import Kind


def tokenize_body(galley: Galley) -> None:
    """Claim the paragraphs of the story."""
    lines = galley.lines
    first, last = galley.top, galley.bottom
    if first >= last:
        return
    base = min([line.indent for line in lines[first + 1 : last]], default=0)
    has_indents = bool(galley.width) and any(line.indent > base for line in lines[first:last])
    opening = galley.opening if galley.dateline is not None else None
    limit = galley.closing if galley.closing is not None else len(galley.text)
    start = end = -1
    above: Line | None = None
    for index in range(first, last):
        line = lines[index]
        begin = line.start if opening is None or line.start > opening else opening
        if index in galley.claimed or begin >= line.end:
            above = None
            continue
        if above is None or line.gap or _opens(line, above, base, galley.width, has_indents=has_indents):
            if end > start:
                galley.claim(Kind.BODY, start, end, "body.paragraph")
            start = begin
        end = min(line.end, limit)
        above = line
    if end > start:
        galley.claim(Kind.BODY, start, end, "body.paragraph")


def _opens(line: Line, above: Line, base: int, width: int, *, has_indents: bool) -> bool:
    """The line opens a paragraph though no blank line is above it."""
    if not width:
        return True
    if has_indents:
        return line.indent > base
    return not is_wrapped_on(above, line, width)
