"""Transmission stamps: when and as which message the copy was sent, and the rules that part messages.

`03/02/17-45/95` (EFE), `20/12/2004  09:27` (Andina), `AP-NY-08-07-98 0618EDT` (AP), `131137 GMT Nov 13` (IPTC 7901),
`261418 MET jul 91` (Hina), `1378**1416` (IRNA). A time may stand behind a credit and its codes, `UNI XC-SNU 1203`, and
initials be glued to a rule, `=========M.M.` (NNA).
"""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokens import INITIALS, STAMP

_DATE = r"[0-9]{1,2}[/.-](?:[0-9]{1,2}|\p{L}{3,4})[/.-][0-9]{2,4}"
_TIME = r"[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?"
_STAMP = compile_pattern(
    rf"""(?:
      [0-9]{{2}}/[0-9]{{2}}/[0-9]{{2}}-[0-9]{{2}}/[0-9]{{2}}
    | (?:-[ ]?)?{_DATE}[ ,]{{1,4}}{_TIME}(?:[ ]?[AaPp][Mm])?(?:[ ][A-Z]{{2,4}})?
    | {_TIME}[ ,]{{1,4}}{_DATE}
    | [A-Z]{{2,4}}-[A-Z]{{2}}-[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}[ ][0-9]{{4}}(?:[A-Z]{{3}})?<?
    | [A-Z]{{3}}-[0-9]{{2}}:[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}
    | [0-9]{{4}}\*\*[0-9]{{4}}
    | [0-9]{{6}}[ ](?:[A-Z]{{3,4}}[ ])?\p{{L}}{{3}}[ ][0-9]{{2}}
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
# The time or day behind a credit and its codes: "XC-SNU 1203", "AB/CD 22Sep2020"
_CODES = compile_pattern(r"\p{Lu}{2,4}[-/]\p{Lu}{2,4}$")
_SENT = compile_pattern(r"(?:(?:[01][0-9]|2[0-3])[0-5][0-9]|[0-9]{1,2}\p{L}{3}[0-9]{4})$")
# Initials glued to the rule that closes the story
_RULED = compile_pattern(r"(?P<rule>={8,200}+)(?P<codes>\p{L}{1,2}(?:[./]\p{L}{1,2}){0,3})\.?$")
# What a stamp can end with, and what it is made of where it is longer than a date with a time.
_ENDS = frozenset("0123456789=*~•-<TMC송고)")
_SIGNS = frozenset("=*~•-")
_LONGEST = 56
_REACH = 240
_LATE_ENDS = frozenset("0123456789=")


def tokenize_stamp(galley: Galley, start: int, text: str) -> int | None:
    """Claim a line that is a stamp, or a stamp at the end of a line."""
    last = text[-1]
    if text[0] == "=" and INITIALS not in galley.claims and (ruled := _RULED.match(text)) is not None:
        galley.claim(STAMP, start, start + ruled.end("rule"), "stamp.line")
        galley.claim(INITIALS, start + ruled.start("codes"), start + ruled.end("codes"), "initials.rule")
        return start
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
        return _take_sent(galley, start, text)
    return None


def _take_sent(galley: Galley, start: int, text: str) -> int | None:
    """stamp = time | day, behind a credit and codes in capitals: `UNI XC-SNU 1203`"""
    *_story, credit, codes, sent = ["", "", *text.rsplit(" ", 3)]
    if credit not in galley.lexicon.exact_credits or not (_CODES.match(codes) and _SENT.match(sent)):
        return None
    galley.claim(STAMP, start + len(text) - len(sent), start + len(text), "stamp.late")
    return start + len(text) - len(sent) - 1


def is_stamp(text: str) -> bool:
    """The whole line is a stamp."""
    if text[-1] not in _ENDS or text[0].islower() or (len(text) > _LONGEST and text[0] not in _SIGNS):
        return False
    return _STAMP.match(text) is not None
