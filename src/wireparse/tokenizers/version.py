"""The version: which sending of the story this is, from the marks of headline and slugline.

Reuters writes `UPDATE 2-`, `CORRECTED-`, `REFILE-`, `WRAPUP 3-`, `RPT-`; Yonhap `(LEAD)`, `(2nd LD)`; AP `1st
Ld-Writethru`; dpa `2ND LEAD`; takes end in `MORE` or `sigue`. The marks stay in the headline.
"""

from typing import Final

from wireparse.grammar import compile_pattern

# The word of a mark, folded, and the kind of version that it means.
KINDS: Final = {
    "update": "update",
    "corrected": "correction",
    "correction": "correction",
    "corrective": "correction",
    "refile": "refile",
    "rpt": "repeat",
    "repeat": "repeat",
    "wrapup": "wrapup",
    "roundup": "roundup",
    "lead": "lead",
    "ld": "lead",
    "net": "lead",
    "writethru": "writethru",
    "writethrough": "writethru",
    "add": "add",
    "take": "take",
    "takes": "take",
    "flash": "flash",
    "alert": "flash",
    "urgent": "urgent",
    "urgente": "urgent",
    "bulletin": "urgent",
    "adv": "advance",
    "advance": "advance",
    "avance": "advance",
    "embargoed": "embargo",
    "kill": "kill",
}
_WORD = "|".join(sorted(KINDS, key=len, reverse=True))
_HEADLINE = compile_pattern(
    rf"\(?(?:(?P<ordinal>[0-9]{{1,2}})(?:st|nd|rd|th)[ ])?(?P<word>(?i:{_WORD}))"
    r"(?:[ ](?P<number>[0-9]{1,2}))?(?:\)|[ ]?-|:)"
)
_SLUGLINE = compile_pattern(
    rf"(?:,[ ]?|-|[ ]\()(?:(?P<ordinal>[0-9]{{1,2}})(?:st|nd|rd|th)[ ]?)?(?P<word>(?i:{_WORD}))"
    r"(?:[ ]?-[ ]?(?P<second>(?i:writethru)))?(?:[ ](?P<number>[0-9]{1,2}))?\b"
)


def read_version(headline: str | None, slugline: str | None) -> tuple[str, int | None, str] | None:
    """Return kind, number and text of the mark that headline or slugline bears, None if neither does."""
    mark = _HEADLINE.match(headline) if headline else None
    if mark is not None and (mark["word"].isupper() or mark[0][0] == "("):
        return _kind(mark["word"]), _number(mark["ordinal"] or mark["number"]), mark[0].rstrip(" -:")
    mark = _SLUGLINE.search(slugline) if slugline else None
    if mark is None:
        return None
    return _kind(mark["second"] or mark["word"]), _number(mark["ordinal"] or mark["number"]), mark[0].strip(" ,-(")


def _kind(word: str) -> str:
    return KINDS[word.casefold()]


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
