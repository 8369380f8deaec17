"""Transmission stamps: when and as which message the copy was sent, and the rules that part messages.

`03/02/17-45/95` (EFE), `20/12/2004  09:27` (Andina), `AP-NY-08-07-98 0618EDT` (AP), `131137 GMT Nov 13` (IPTC 7901).
"""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokens import STAMP

_DATE = r"[0-9]{1,2}[/.-](?:[0-9]{1,2}|\p{L}{3,4})[/.-][0-9]{2,4}"
_TIME = r"[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?"
_STAMP = compile_pattern(
    rf"""(?:
      [0-9]{{2}}/[0-9]{{2}}/[0-9]{{2}}-[0-9]{{2}}/[0-9]{{2}}
    | (?:-[ ]?)?{_DATE}[ ,]{{1,4}}{_TIME}(?:[ ]?[AaPp][Mm])?(?:[ ][A-Z]{{2,4}})?
    | {_TIME}[ ,]{{1,4}}{_DATE}
    | [A-Z]{{2,4}}-[A-Z]{{2}}-[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}[ ][0-9]{{4}}(?:[A-Z]{{3}})?<?
    | [A-Z]{{3}}-[0-9]{{2}}:[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}
    | [0-9]{{6}}[ ](?:GMT[ ])?\p{{L}}{{3}}[ ][0-9]{{2}}
    | [=*~]{{3,200}}+ | (?:[*~•][ ]?){{3,40}}+ | -(?:[ ]?-){{2,200}}+
    | \p{{Lu}}\p{{L}}{{2,8}}\.?[ ][0-9]{{1,2}},[ ][0-9]{{4}}[ ]{_TIME}[ ][A-Z]{{2,4}}(?:[ ]\({_TIME}[ ][A-Z]{{3}}\))?
    | [0-9]{{4}}/[0-9]{{2}}/[0-9]{{2}}[ ][0-9]{{2}}:[0-9]{{2}}(?:[ ]송고)?
    )$"""
)
# A rule or a stamp behind the last words of a line
_LATE = compile_pattern(
    rf"""(?:
      [ ](?:-[ ])?(?P<stamp>{_DATE}[ ]{{1,4}}{_TIME}|[=]{{8,200}}+|\p{{L}}{{3}}-{_DATE}[ ]{_TIME})
    | (?<=(?:^|[ /.])\p{{L}}{{1,4}}[0-9]?)(?P<glued>[0-9]{{10}})
    )\.?$"""
)
# What a stamp can end with, and what it is made of where it is longer than a date with a time.
_ENDS = frozenset("0123456789=*~•-<TMC송고)")
_SIGNS = frozenset("=*~•-")
_LONGEST = 56
_REACH = 240
_LATE_ENDS = frozenset("0123456789=")


def tokenize_stamp(galley: Galley, start: int, text: str) -> int | None:
    """Claim a line that is a stamp, or a stamp at the end of a line."""
    last = text[-1]
    if last not in _ENDS and last != ".":
        return None
    if is_stamp(text):
        galley.claim(STAMP, start, start + len(text), "stamp.line")
        return start
    if last in _LATE_ENDS or (last == "." and text[-2:-1].isdigit()):
        late = _LATE.search(text, max(0, len(text) - _REACH))
        if late is not None:
            group = "stamp" if late["stamp"] is not None else "glued"
            galley.claim(STAMP, start + late.start(group), start + late.end(group), "stamp.late")
            return start + late.start()
    return None


def is_stamp(text: str) -> bool:
    """The whole line is a stamp."""
    if text[-1] not in _ENDS or text[0].islower() or (len(text) > _LONGEST and text[0] not in _SIGNS):
        return False
    return _STAMP.match(text) is not None
