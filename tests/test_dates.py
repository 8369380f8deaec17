"""A day is resolved from print or from the reference, never from the clock."""

import datetime
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.dates import PartialDate, full_year, resolve

YEARS: list[tuple[str, date | None, int, str]] = [
    ("1989", None, 1989, "four digits are the year"),
    ("1989", date(2024, 1, 1), 1989, "whatever the reference"),
    ("0089", None, 89, "four digits are no abbreviation"),
    ("69", None, 1969, "without a reference 69 is the first of the 1900s"),
    ("99", None, 1999, "and 99 the last"),
    ("68", None, 2068, "68 is the last of the 2000s"),
    ("00", None, 2000, "and 00 the first"),
    ("'95", None, 1995, "an apostrophe stands for the century"),
    ("’95", None, 1995, "a typographic one, too"),
    ("89", date(1990, 3, 1), 1989, "the nearest year, behind the reference"),
    ("91", date(1990, 3, 1), 1991, "or ahead of it"),
    ("00", date(1999, 12, 30), 2000, "the next century may be nearest"),
    ("99", date(2001, 1, 2), 1999, "or the last one"),
    ("68", date(1970, 1, 1), 1968, "the reference goes before the pivot"),
    ("70", date(2040, 1, 1), 2070, "in both directions"),
]


@pytest.mark.parametrize(("printed", "reference", "expected", "why"), YEARS)
def test_full_year(printed: str, reference: date | None, expected: int, why: str) -> None:
    assert full_year(printed, reference) == expected, why


DAYS: list[tuple[PartialDate, date | None, date | None, str]] = [
    (PartialDate(2023, 9, 22), None, date(2023, 9, 22), "a printed year needs no reference"),
    (PartialDate(2023, 9, 22), date(2019, 1, 1), date(2023, 9, 22), "and goes before it"),
    (PartialDate(None, 9, 22), None, None, "without both nothing is known"),
    (PartialDate(None, 9, 22), date(2023, 9, 23), date(2023, 9, 22), "yesterday"),
    (PartialDate(None, 9, 22), date(2023, 9, 22), date(2023, 9, 22), "the very day"),
    (PartialDate(None, 9, 22), date(2023, 9, 21), date(2023, 9, 22), "one day ahead, for time zones"),
    (PartialDate(None, 9, 22), date(2023, 9, 20), date(2023, 9, 22), "two days ahead at most"),
    (PartialDate(None, 9, 22), date(2023, 9, 19), date(2022, 9, 22), "three days ahead is last year's"),
    (PartialDate(None, 12, 31), date(2024, 1, 2), date(2023, 12, 31), "December copy that came in January"),
    (PartialDate(None, 1, 1), date(2023, 12, 30), date(2024, 1, 1), "January copy that came in December"),
    (PartialDate(None, 1, 1), date(2023, 12, 29), date(2023, 1, 1), "three days before it is the old year's"),
    (PartialDate(None, 2, 29), date(2024, 3, 1), date(2024, 2, 29), "29 February of this leap year"),
    (PartialDate(None, 2, 29), date(2024, 2, 27), date(2024, 2, 29), "two days ahead, too"),
    (PartialDate(None, 2, 29), date(2023, 3, 1), date(2020, 2, 29), "else of the last leap year"),
    (PartialDate(None, 2, 29), date(1903, 3, 1), date(1896, 2, 29), "which is eight years back round 1900"),
    (PartialDate(None, None, 29), date(2024, 5, 30), date(2024, 5, 29), "a day alone: of this month"),
    (PartialDate(None, None, 29), date(2024, 5, 28), date(2024, 5, 29), "or ahead, up to two days"),
    (PartialDate(None, None, 29), date(2024, 5, 26), date(2024, 4, 29), "else of the month before"),
    (PartialDate(None, None, 1), date(2024, 5, 30), date(2024, 6, 1), "the first, ahead over the month's end"),
    (PartialDate(None, None, 31), date(2024, 4, 15), date(2024, 3, 31), "the last month that has such a day"),
    (PartialDate(None, None, 30), date(2024, 3, 1), date(2024, 1, 30), "February has none"),
    (PartialDate(None, None, 31), date(2024, 1, 5), date(2023, 12, 31), "back over the year's end"),
    (PartialDate(None, 9, None), date(2024, 9, 9), None, "a month alone is no day"),
    (PartialDate(2023, 9, None), None, None, "nor with its year"),
    (PartialDate(2023, None, 9), None, None, "a day without a month, with a year, is none"),
    (PartialDate(weekday=3), date(2024, 9, 9), None, "a weekday proves nothing"),
    (PartialDate(None, 9, 22), date.min, None, "before the first day of the calendar there is none"),
    (PartialDate(None, 12, 31), date.max, date.max, "at the end of the calendar the window is cut"),
    (PartialDate(None, None, 5), date.min, None, "a day alone, before the calendar"),
]


@pytest.mark.parametrize(("printed", "reference", "expected", "why"), DAYS)
def test_resolve(printed: PartialDate, reference: date | None, expected: date | None, why: str) -> None:
    assert resolve(printed, reference) == expected, why


@given(
    st.dates(min_value=date(1, 1, 3), max_value=date(9999, 12, 29)),
    st.sampled_from(range(1, 13)),
    st.sampled_from(range(1, 29)),
)
def test_resolved_day_is_the_latest_within_two_days(reference: date, month: int, day: int) -> None:
    """The day is not more than two days ahead, and a year later it would be."""
    resolved = resolve(PartialDate(None, month, day), reference)
    latest = reference + datetime.timedelta(days=2)
    if resolved is None:
        assert reference.year == 1
    else:
        assert (resolved.month, resolved.day) == (month, day)
        assert resolved <= latest
        assert resolved.year == date.max.year or resolved.replace(year=resolved.year + 1) > latest


def test_partial_date_is_a_value() -> None:
    assert PartialDate(month=9, day=22) == PartialDate(None, 9, 22, None)
    assert hash(PartialDate(month=9)) == hash(PartialDate(month=9))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        PartialDate().year = 2023  # type: ignore[misc]


STORY = "Turku, {printed} (EFE).- The ice broke on the river on Monday. EFE\n"

REFERENCES: list[tuple[str, date | None, date | None, str]] = [
    ("Sep 22", None, None, "no year is guessed"),
    ("Sep 22", date(2023, 9, 23), date(2023, 9, 22), "the reference settles it"),
    ("Sep 22", datetime.datetime(2023, 9, 23, 4, 5, tzinfo=datetime.UTC), date(2023, 9, 22), "a datetime is a date"),
    ("Sep 22, 2019", None, date(2019, 9, 22), "a printed year needs none"),
    ("22 sep 89", date(1990, 2, 1), date(1989, 9, 22), "two digits, nearest to the reference"),
    ("22 sep 89", None, date(1989, 9, 22), "or by the pivot"),
    ("22 sep 05", date(1906, 2, 1), date(1905, 9, 22), "a reference of another century"),
    ("Feb 29", date(2023, 3, 1), date(2020, 2, 29), "29 February is a day though the year is not known"),
    ("Dec 30", date(2024, 1, 1), date(2023, 12, 30), "December copy in January"),
]


@pytest.mark.parametrize(("printed", "reference", "expected", "why"), REFERENCES)
def test_parse_resolves_by_reference_alone(
    printed: str, reference: date | None, expected: date | None, why: str
) -> None:
    dateline = wireparse.parse(STORY.format(printed=printed), reference=reference).dateline
    assert dateline
    assert dateline.resolved == expected, why


@pytest.mark.parametrize("reference", [date.min, date(50, 1, 1), date.max])
@pytest.mark.parametrize(
    "printed", ["Sep 22", "Sep 22, 99", "Sep 22, 0001", "Feb 29", "31 dic 00", "Sep 22, 0000", "22/9/00"]
)
def test_references_at_the_edge_of_the_calendar(printed: str, reference: date) -> None:
    """No reference makes parsing fail."""
    assert wireparse.parse(STORY.format(printed=printed), reference=reference).body


def test_weekday_in_the_lede_proves_nothing() -> None:
    """The lede says Monday and 22 September 2023 was a Friday: no defect, since nothing was printed in the dateline."""
    article = wireparse.parse(STORY.format(printed="Sep 22"), reference=date(2023, 9, 23))
    assert article.dateline
    assert article.dateline.date == PartialDate(None, 9, 22, None)
    assert article.defects == ()


EDTF: list[tuple[PartialDate, str | None, str]] = [
    (PartialDate(2023, 9, 22, 4), "2023-09-22", "a whole day, level 0; the weekday has no place in it"),
    (PartialDate(2023, 9), "2023-09", "a month, level 0"),
    (PartialDate(2023), "2023", "a year, level 0"),
    (PartialDate(215, 3, 1), "0215-03-01", "a year has four digits"),
    (PartialDate(None, 9, 22), "XXXX-09-22", "no year: level 2"),
    (PartialDate(None, 9), "XXXX-09", "a month of some year"),
    (PartialDate(None, None, 29), "XXXX-XX-29", "a day of some month"),
    (PartialDate(2023, None, 29), "2023-XX-29", "of a year that is known"),
    (PartialDate(weekday=4), None, "EDTF has no weekdays"),
    (PartialDate(), None, "nothing is printed"),
]


@pytest.mark.parametrize(("printed", "expected", "why"), EDTF)
def test_dates_in_edtf(printed: PartialDate, expected: str | None, why: str) -> None:
    assert printed.edtf == expected, why


NO_DAY: list[tuple[str, int | None, str]] = [
    ("新华社99日电 港口关闭。", None, "no month has 99 days"),
    ("新华社0日电 港口关闭。", None, "nor a day 0"),
    ("新华社北京0月5日电 港口关闭。", None, "there is no month 0"),
]


@pytest.mark.parametrize(("copy", "month", "why"), NO_DAY)
def test_numbers_that_no_calendar_has_are_defects(copy: str, month: int | None, why: str) -> None:
    """A day or month that cannot be is left out of the date, also where it is printed alone."""
    article = wireparse.parse(copy)
    assert article.dateline is not None
    assert article.dateline.date == PartialDate(None, month, None), why
    assert [defect.code for defect in article.defects] == ["impossible-date"]
