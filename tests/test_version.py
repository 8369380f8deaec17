"""The version is read from the mark of headline or slugline: its kind, its number, its text."""

import pytest

import wireparse
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.version import read_version

LEXICON = Lexicon(wireparse.AGENCIES, wireparse.LANGUAGES)

Mark = tuple[str, int | None, str]

MARKS: list[tuple[str | None, str | None, Mark | None, str]] = [
    (None, None, None, "neither headline nor slugline"),
    ("Rain falls on Lima", None, None, "no mark"),
    ("UPDATE 1-Rain falls", None, ("update", 1, "UPDATE 1"), "Reuters' update"),
    ("UPDATE 12-Rain falls", None, ("update", 12, "UPDATE 12"), "a number of two figures"),
    ("UPDATE-Rain falls", None, ("update", None, "UPDATE"), "without a number"),
    ("CORRECTED-Rain falls", None, ("correction", None, "CORRECTED"), "a correction"),
    ("REFILE-Rain falls", None, ("refile", None, "REFILE"), "sent again"),
    ("RPT-Rain falls", None, ("repeat", None, "RPT"), "repeated"),
    ("WRAPUP 3-Rain falls", None, ("wrapup", 3, "WRAPUP 3"), "a summary of several"),
    ("ROUNDUP 2: Rain falls", None, ("roundup", 2, "ROUNDUP 2"), "with a colon"),
    ("ROUNDUP: Rain falls", None, ("roundup", None, "ROUNDUP"), "dpa's"),
    ("(LEAD) Rain falls", None, ("lead", None, "(LEAD)"), "Yonhap's"),
    ("(2nd LD) Rain falls", None, ("lead", 2, "(2nd LD)"), "its second"),
    ("(3rd LD) Rain falls", None, ("lead", 3, "(3rd LD)"), "its third"),
    ("URGENT - Rain falls", None, ("urgent", None, "URGENT"), "a blank before the dash"),
    ("AVANCE: Llueve", None, ("advance", None, "AVANCE"), "Xinhua's, in Spanish"),
    ("Update: rain falls", None, None, "in mixed case a word of the headline"),
    ("UPDATE on the rain in Lima", None, None, "a word without its dash"),
    ("LEADERS meet in Lima", None, None, "the beginning of a word"),
    ("Lead-free petrol sells well", None, None, "a word of the headline with a hyphen"),
    (None, "PM-Rain, 1st Ld,0363", ("lead", 1, "1st Ld"), "AP's first lead"),
    (None, "PM-Rain, 2nd Ld-Writethru,0363", ("writethru", 2, "2nd Ld-Writethru"), "a writethru goes before its lead"),
    (None, "PM-Rain, 1st Add,0363", ("add", 1, "1st Add"), "an add"),
    (None, "PM-Rain,0363", None, "a slugline without one"),
    (None, "PERU-RAIN/TOWN (UPDATE 1, PIX, TV)", ("update", 1, "UPDATE 1"), "Reuters', in brackets"),
    (None, "PERU-RAIN (WRAPUP 1)", ("wrapup", 1, "WRAPUP 1"), "alone in them"),
    ("UPDATE 1-Rain falls", "PM-Rain, 1st Ld,0363", ("update", 1, "UPDATE 1"), "the headline goes first"),
    ("Rain falls", "PM-Rain, 1st Ld,0363", ("lead", 1, "1st Ld"), "else the slugline"),
    (None, "PM-Leaden Sky,0363", None, "the beginning of a keyword"),
]


@pytest.mark.parametrize(("headline", "slugline", "expected", "why"), MARKS)
def test_version_marks(headline: str | None, slugline: str | None, expected: Mark | None, why: str) -> None:
    assert read_version(LEXICON, headline, slugline) == expected, why
