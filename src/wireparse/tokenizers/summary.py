"""The summary: the points between headline and story.

`* Two boats sink`, `• Two boats sink`; two or more with dashes, under a headline, are points too. A point may run on
over lines of hard-wrapped copy.
"""

from wireparse.galley import Galley
from wireparse.tokens import Kind

SIGNS = frozenset("*•-")
_BULLETS = ("* ", "• ", "*\t")
_DASHES = ("-- ", "- ")


def tokenize_point(galley: Galley, index: int, *, is_below_headline: bool) -> int | None:
    """Claim the point that opens at this line of the head; return the line behind it, None if none opens."""
    sign = next((sign for sign in _BULLETS if galley.lines[index].startswith(sign)), None)
    if sign is None and is_below_headline:
        sign = next((dash for dash in _DASHES if _is_one_of_several(galley, index, dash)), None)
    if sign is None:
        return None
    end = index + 1
    while end < galley.top and end not in galley.claimed and _runs_on(galley, end):
        end += 1
    galley.claim(Kind.SUMMARY, galley.starts[index] + len(sign), galley.ends[end - 1], "summary.point")
    return end


def end_of_points(galley: Galley, index: int) -> int | None:
    """The line behind the bullets that open at this line, if a story follows them."""
    end = index
    while end < galley.bottom and (
        galley.lines[end].startswith(_BULLETS) or (end > index and _runs_on_plainly(galley, end))
    ):
        end += 1
    return end if index < end < galley.bottom else None


def _is_one_of_several(galley: Galley, index: int, dash: str) -> bool:
    """The line above is such a point, or the line below opens with the same dash."""
    lines = galley.lines
    if not lines[index].startswith(dash):
        return False
    if lines[index - 1].startswith(dash):
        return any(end == galley.ends[index - 1] for _start, end, _rule, _group in galley.claims.get(Kind.SUMMARY, ()))
    return index + 1 < galley.top and lines[index + 1].startswith(dash)


def _runs_on(galley: Galley, index: int) -> bool:
    return galley.is_wrapped_on(index) and not galley.lines[index].startswith((*_BULLETS, *_DASHES))


def _runs_on_plainly(galley: Galley, index: int) -> bool:
    """The line runs on from a point above it, and is no indented opening of the story."""
    return _runs_on(galley, index) and galley.indents[index] <= galley.indents[index - 1]
