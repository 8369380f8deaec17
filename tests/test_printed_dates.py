"""What a dateline prints of a date is read whole, in any order, language and script, and nothing is added to it."""

from datetime import date

import pytest

import wireparse
from wireparse import DefectCode, Language, PartialDate

Pieces = tuple[int | None, int | None, int | None, int | None]

# The date stands in a frame of EFE; the story is in the language that prints it so.
FRAMES = {
    "en": "Lugo, {printed} (EFE).- The bakers of the town said that they will not open on Sunday.",
    "es": "Lugo, {printed} (EFE).- Los panaderos de la ciudad no abren el domingo por la falta de harina.",
    "pt": "Braga, {printed} (EFE).- Os padeiros da cidade não abrem no domingo, disse o sindicato.",
}

PRINTED: list[tuple[str, str, Pieces, str]] = [
    ("en", "Sep 22", (None, 9, 22, None), "month first, as the English desk prints it"),
    ("en", "Sep. 22", (None, 9, 22, None), "with a stop"),
    ("en", "Sept. 22", (None, 9, 22, None), "four letters"),
    ("en", "September 22", (None, 9, 22, None), "in full"),
    ("en", "SEP 22", (None, 9, 22, None), "in capitals"),
    ("en", "22 Sep", (None, 9, 22, None), "day first"),
    ("en", "Sep 2", (None, 9, 2, None), "a day of one figure"),
    ("en", "Sep 02", (None, 9, 2, None), "or with its nought"),
    ("en", "Sep  22", (None, 9, 22, None), "two blanks"),
    ("en", "Sep\xa022", (None, 9, 22, None), "a no-break space"),
    ("en", "May 3", (None, 5, 3, None), "a month that is its own abbreviation"),
    ("en", "Sep 22, 2019", (2019, 9, 22, None), "a year behind a comma"),
    ("en", "Sep 22 2019", (2019, 9, 22, None), "or behind a blank"),
    ("en", "22 Sep 2019", (2019, 9, 22, None), "day, month and year"),
    ("en", "22nd September, 2026", (2026, 9, 22, None), "an ordinal"),
    ("en", "1st May, 2026", (2026, 5, 1, None), "another ending"),
    ("en", "12 NOV 89", (1989, 11, 12, None), "two figures of a year"),
    ("en", "JUNE 11 89", (1989, 6, 11, None), "behind the day, too"),
    ("en", "12 NOV 05", (2005, 11, 12, None), "of this century"),
    ("en", "2019-09-22", (2019, 9, 22, None), "ISO 8601"),
    ("en", "1996-8-2", (1996, 8, 2, None), "without noughts"),
    ("en", "12/28/2022", (2022, 12, 28, None), "only month first can be"),
    ("en", "28/12/2022", (2022, 12, 28, None), "only day first can be"),
    ("en", "Friday, Sep 22", (None, 9, 22, 4), "a weekday before"),
    ("en", "Fri. Sep 22", (None, 9, 22, 4), "abbreviated"),
    ("en", "22 Sep, Friday", (None, 9, 22, 4), "or behind"),
    ("es", "25 may", (None, 5, 25, None), "day first, as the Spanish desk prints it"),
    ("es", "25 may.", (None, 5, 25, None), "with a stop"),
    ("es", "dic. 20", (None, 12, 20, None), "month first, as in Lima"),
    ("es", "9 mayo", (None, 5, 9, None), "in full"),
    ("es", "1 ene", (None, 1, 1, None), "a month that only Spanish has"),
    ("es", "3 mar", (None, 3, 3, None), "March, though it is Tuesday, too"),
    ("es", "25 de septiembre", (None, 9, 25, None), "with its word"),
    ("es", "3 de mayo de 2020", (2020, 5, 3, None), "with both words"),
    ("es", "1º de mayo", (None, 5, 1, None), "the first, with its sign"),
    ("es", "23/05/03", (2003, 5, 23, None), "figures are day first"),
    ("pt", "18 set", (None, 9, 18, None), "a month that is a word, too"),
    ("pt", "18 de março", (None, 3, 18, None), "an accent"),
    ("pt", "18 de marc\u0327o", (None, 3, 18, None), "a decomposed one"),
    ("en", "le 3 nov. 2026", (2026, 11, 3, None), "a French article"),
    ("en", "22-sentabr", (None, 9, 22, None), "Uzbek, with a hyphen"),
    ("en", "22-Sep 2019", (2019, 9, 22, None), "which other desks print, too"),
    ("en", "14 juil", (None, 7, 14, None), "French"),
    ("en", "5. März", (None, 3, 5, None), "German, with its stop"),
    ("en", "14 lug", (None, 7, 14, None), "Italian"),
    ("en", "16 APR", (None, 4, 16, None), "Italian, in capitals"),
    ("en", "3 октября", (None, 10, 3, None), "Russian, in the genitive"),
    ("en", "٢١ أكتوبر", (None, 10, 21, None), "Arabic, with its own figures"),
    ("en", "８月１２日", (None, 8, 12, None), "Chinese, in full-width figures"),
    ("en", "2023年8月12日", (2023, 8, 12, None), "Chinese, with a year"),
    ("en", "29日", (None, None, 29, None), "a day alone"),
    ("es", "mar, 8 jul 1975", (1975, 7, 8, 1), "a weekday that is a month as well"),
    ("en", "3 تموز/يوليو", (None, 7, 3, None), "two names of a month, as Arabic copy prints them"),
    ("en", "3 تموز/يوليو 1975", (1975, 7, 3, None), "with a year"),
    ("en", "9 فبراير شباط", (None, 2, 9, None), "the second one behind a blank"),
    ("en", "4 تشرين الأول/أكتوبر", (None, 10, 4, None), "one of them of two words"),
    ("en", "22 ינו׳ 2020", (2020, 1, 22, None), "cut short with the mark of Hebrew"),
    ("en", "22 फ़र॰", (None, 2, 22, None), "and with that of Hindi"),
    ("en", "22 tháng 01", (None, 1, 22, None), "a month with its number, not with a year"),
    ("en", "22 V 2020", (2020, 5, 22, None), "a month in a figure of one letter"),
    ("en", "March 2O", (None, 3, 20, None), "the teleprinter's letter O for a nought"),
    ("en", "April l", (None, 4, 1, None), "and its letter l for a one"),
]


@pytest.mark.parametrize(("language", "printed", "expected", "why"), PRINTED)
def test_printed_dates_are_read(language: str, printed: str, expected: Pieces, why: str) -> None:
    text = FRAMES[language].format(printed=printed)
    article = wireparse.parse(text)
    assert article.dateline, why
    assert article.dateline.date == PartialDate(*expected), why
    assert article.dateline.agencies == ("efe",)
    assert article.body == (text.partition(".- ")[2],)
    assert article.defects == (), why


@pytest.mark.parametrize(("language", "printed"), [row[:2] for row in PRINTED])
def test_the_date_token_is_the_date_as_printed(language: str, printed: str) -> None:
    text = FRAMES[language].format(printed=printed)
    tokens = [token for token in wireparse.tokenize(text) if token.kind == "date"]
    assert [token.text.rstrip(".") for token in tokens] == [printed.rstrip(".")]


ODD: list[tuple[str, DefectCode, str, str, Pieces, str]] = [
    (
        "31 feb",
        DefectCode.IMPOSSIBLE_DATE,
        "day is out of range for month",
        "31 feb",
        (None, 2, None, None),
        "no February has a 31st",
    ),
    (
        "Sep 31",
        DefectCode.IMPOSSIBLE_DATE,
        "day is out of range for month",
        "Sep 31",
        (None, 9, None, None),
        "nor has September",
    ),
    (
        "Feb 29, 2023",
        DefectCode.IMPOSSIBLE_DATE,
        "day is out of range for month",
        "Feb 29, 2023",
        (2023, 2, None, None),
        "29 February of a common year, whose year is printed",
    ),
    (
        "Narch 5",
        DefectCode.MISSPELT_MONTH,
        "the month 'Narch' is misspelt",
        "Narch 5",
        (None, 3, 5, None),
        "a letter wrong: read, and noted",
    ),
    (
        "Juen 5",
        DefectCode.MISSPELT_MONTH,
        "the month 'Juen' is misspelt",
        "Juen 5",
        (None, 6, 5, None),
        "two letters swapped",
    ),
    (
        "Septmber 5",
        DefectCode.MISSPELT_MONTH,
        "the month 'Septmber' is misspelt",
        "Septmber 5",
        (None, 9, 5, None),
        "a letter lost",
    ),
    (
        "March 215",
        DefectCode.UNREADABLE_DAY,
        "the day cannot be read",
        "March 215",
        (None, 3, None, None),
        "overtyped: 21 or 15",
    ),
]


@pytest.mark.parametrize(("printed", "code", "message", "span", "expected", "why"), ODD)
def test_odd_dates_are_defects(  # noqa: PLR0913, PLR0917  a row of the table
    printed: str, code: DefectCode, message: str, span: str, expected: Pieces, why: str
) -> None:
    """An odd date is read as far as it goes, and a defect says where and what; no day is made up."""
    text = f"Bakers strike\n\nLugo, {printed} (EFE).- The bakers of the town said that they will not open."
    article = wireparse.parse(text)
    assert article.dateline
    assert article.dateline.date == PartialDate(*expected), why
    (defect,) = article.defects
    assert (defect.code, defect.message) == (code, message)
    assert (text[defect.start : defect.end], defect.line, defect.column) == (span, 3, 7)
    assert str(defect) == f"{message} (line 3, column 7)"


def test_impossible_date_is_not_resolved() -> None:
    dateline = wireparse.parse("Lugo, 31 feb (EFE).- Los panaderos no abren.", reference=date(2024, 3, 1)).dateline
    assert dateline
    assert dateline.resolved is None


AHEAD: list[tuple[str, bool, str]] = [
    ("Sep 22, 2023", False, "the day before"),
    ("Sep 25, 2023", False, "two days ahead"),
    ("Sep 26, 2023", True, "three days ahead"),
    ("Sep 22, 2024", True, "next year"),
    ("Sep 22, 2019", False, "long ago: old copy may be read today"),
]


@pytest.mark.parametrize(("printed", "is_odd", "why"), AHEAD)
def test_year_ahead_of_the_reference_is_a_defect(printed: str, is_odd: bool, why: str) -> None:  # noqa: FBT001
    text = f"Lugo, {printed} (EFE).- The bakers of the town said that they will not open."
    article = wireparse.parse(text, reference=date(2023, 9, 23))
    assert [defect.code for defect in article.defects] == [DefectCode.YEAR_AHEAD] * is_odd, why
    assert [defect.message for defect in article.defects] == ["the printed year is ahead of the reference"] * is_odd
    assert [text[defect.start : defect.end] for defect in article.defects] == [printed] * is_odd
    assert article.dateline
    assert article.dateline.resolved, "the printed year stays"


def test_weekday_that_is_not_that_of_the_date_is_a_defect() -> None:
    text = "Lugo, Monday, Sep 22, 2023 (EFE).- The bakers of the town said that they will not open."
    article = wireparse.parse(text)
    (defect,) = article.defects
    assert str(defect) == "the printed weekday is not that of the date (line 1, column 7)"
    assert defect.code is DefectCode.WEEKDAY_MISMATCH
    assert article.dateline
    assert article.dateline.resolved == date(2023, 9, 22)


def test_weekday_that_fits_is_none() -> None:
    text = "Lugo, Friday, Sep 22 (EFE).- The bakers of the town said that they will not open."
    assert wireparse.parse(text, reference=date(2023, 9, 23)).defects == ()


def neighbour(code: str, month: int, words: tuple[str, ...]) -> Language:
    """Return a language that calls one month by a word that its neighbour uses, too."""
    months = [("month" + "abcdefghijkl"[number],) for number in range(12)]
    months[month - 1] = ("lisnik",)
    return Language(code=code, name=code, months=tuple(months), weekdays=((),) * 7, function_words=words)


NEIGHBOURS = (neighbour("hr", 10, ("kiša", "nad")), neighbour("pl", 11, ("deszcz", "nad", "nocą")))

AMBIGUOUS: list[tuple[str, int, str]] = [
    ("Padala je kiša nad lukom i kiša nad gradom.", 10, "the story is in the language that means October"),
    ("Zyx wvu tsr qpo.", 10, "neither: the first that the parser was given"),
    ("Spadł deszcz nad portem i deszcz nad miastem nocą.", 11, "it is in the one that means November"),
]


@pytest.mark.parametrize(("lede", "month", "why"), AMBIGUOUS)
def test_month_that_two_languages_share_is_that_of_the_story(lede: str, month: int, why: str) -> None:
    parser = wireparse.Parser(languages=NEIGHBOURS)
    dateline = parser.parse(f"Luka, 5 lisnik (EFE).- {lede}").dateline
    assert dateline
    assert dateline.date == PartialDate(None, month, 5), why


HOSTILE = [
    "99999999999999999999999 sep",
    "Sep 99999999999",
    "00 sep",
    "0/0/0",
    "99/99/9999",
    "2019-13-45",
    "31/31/31",
    "22 sep 99999",
]


@pytest.mark.parametrize("printed", HOSTILE)
def test_no_date_makes_parsing_fail(printed: str) -> None:
    """What no calendar has is text or a defect, never an error, and never a resolved day."""
    article = wireparse.parse(f"Lugo, {printed} (EFE).- The bakers of the town said so.", reference=date(2024, 1, 1))
    assert article.body
    assert article.dateline is None or article.dateline.resolved is None
