"""Dates: what a dateline prints of one, and the day that it means.

A printed date is split by the grammar; here its pieces are put into a short string that dateutil reads with the
month names of one language, so that an impossible day is found. A year comes from print or from a reference, never
from the clock.
"""

import datetime
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import attrs

from wireparse.errors import DefectCode

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

    from wireparse.agency import Language

# A date is filed on the day that it prints; two days are left for time zones and for copy sent ahead.
AHEAD = datetime.timedelta(days=2)

# 29 February comes back after four years, but after eight where a century is skipped.
LONGEST_WAIT = 8

# Two months of 30 days or fewer never follow each other: a 31st comes back within three.
_MONTHS_BACK = 4

# Without a reference, 69-99 are 19xx and 00-68 are 20xx: the pivot of POSIX strptime.
PIVOT = 69

# Printed dates that a reader remembers.
CACHE_SIZE = 1024


@attrs.frozen
class PartialDate:
    """A date as printed: what is not printed is None. `weekday` counts from Monday, 0."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def edtf(self) -> str | None:
        """The date in the Extended Date/Time Format of ISO 8601-2, X for each digit that is not printed.

        It ends with the smallest unit that is printed. None where neither year, month nor day is: EDTF has no weekdays.
        A year, a month with its year and a whole day are level 0; the rest is level 2, "Unspecified digit":
        https://www.loc.gov/standards/datetime/ (4 February 2019).

        >>> PartialDate(month=9, day=22).edtf, PartialDate(2023, 9).edtf, PartialDate(day=29).edtf
        ('XXXX-09-22', '2023-09', 'XXXX-XX-29')
        """
        year = "XXXX" if self.year is None else f"{self.year:04}"
        month = "XX" if self.month is None else f"{self.month:02}"
        if self.day is not None:
            return f"{year}-{month}-{self.day:02}"
        if self.month is not None:
            return f"{year}-{month}"
        return None if self.year is None else year


class PrintedDate(NamedTuple):
    """The pieces of a printed date, as the grammar found them, and where they stand.

    `month` is the word, without its stop, or the digits; `month_number` which month that is.
    """

    start: int
    end: int
    day: str | None = None
    month: str | None = None
    month_number: int | None = None
    year: str | None = None
    weekday: int | None = None


class Day(NamedTuple):
    """A date as printed, the day that it means, and what is odd about it, each with its message."""

    date: PartialDate
    resolved: datetime.date | None
    oddities: tuple[tuple[DefectCode, str], ...]


class DateReader:
    """Reads printed dates through dateutil, and remembers what it read: a feed repeats its dates."""

    def __init__(self) -> None:
        self._names: dict[str, parserinfo] = {}
        self._dates: dict[tuple[str | None, str | None, int | None, int | None, str], PartialDate] = {}

    def read(self, printed: PrintedDate, language: "Language | None", reference: datetime.date | None) -> PartialDate:
        """Read the pieces of a date, its month by the names of `language`.

        Raises:
            ValueError: there is no such day (`31 feb`).
        """
        code = "" if language is None else language.code
        year = None if printed.year is None else full_year(printed.year, reference)
        key = (printed.day, printed.month, year, printed.weekday, code)
        date = self._dates.get(key)
        if date is None:
            date = self._read(printed, year, language)
            if len(self._dates) >= CACHE_SIZE:
                self._dates.clear()
            self._dates[key] = date
        return date

    def _read(self, printed: PrintedDate, year: int | None, language: "Language | None") -> PartialDate:
        day = None if printed.day is None else int(printed.day)
        if day is not None and printed.month is None and not 1 <= day <= 31:
            raise ValueError("day is out of range for month")
        if day is None or printed.month is None:
            return PartialDate(year, printed.month_number, day, printed.weekday)
        # dateutil's lexer breaks words at marks and stops (Hindi, Thai): such a month goes by its number.
        month = unicodedata.normalize("NFC", printed.month)
        if language is None or not month.isalpha():
            month = str(printed.month_number)
        # A leap year stands in for one that is not printed, since 29 February may be meant.
        read = self._parse(f"{day} {month} {2000 if year is None else year:04}", language)
        return PartialDate(year, read.month, read.day, printed.weekday)

    def _parse(self, text: str, language: "Language | None") -> datetime.datetime:
        """Read `22 sep 2019`; every field is given, so that dateutil has nothing to guess."""
        from dateutil import parser  # noqa: PLC0415  costs 20 ms and is needed only where a date is printed

        default = datetime.datetime(2000, 1, 1)  # noqa: DTZ001  a day of the calendar has no zone
        try:
            return parser.parse(text, parserinfo=self._info(language), default=default, dayfirst=True)
        except (parser.ParserError, OverflowError) as error:
            raise ValueError(str(error.__cause__ or error)) from error

    def _info(self, language: "Language | None") -> "parserinfo":
        """Return dateutil's tables with the month names of `language`, made once."""
        from dateutil.parser import parserinfo  # noqa: PLC0415

        code = "" if language is None else language.code
        info = self._names.get(code)
        if info is None:

            class Info(parserinfo):
                """Month names of one language; a year stays as it is printed."""

                def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: ARG002, FBT001, FBT002
                    return year

            if language is not None:
                months = [tuple(unicodedata.normalize("NFC", form) for form in forms) for forms in language.months]
                Info.MONTHS = cast("Any", months)
                Info.WEEKDAYS = []  # "mar" is Tuesday too, and dateutil would ask for weekdays first
            info = self._names[code] = Info()
        return info


def full_year(printed: str, reference: datetime.date | None) -> int:
    """Return the year that is meant by two digits or four.

    >>> full_year("89", None), full_year("05", None), full_year("68", datetime.date(1970, 1, 1))
    (1989, 2005, 1968)
    """
    year = int(printed.lstrip("'’"))
    if len(printed.lstrip("'’")) > 2:
        return year
    if reference is None:
        return year + (1900 if year >= PIVOT else 2000)
    century = reference.year - reference.year % 100
    candidates = (century - 100 + year, century + year, century + 100 + year)
    possible = [candidate for candidate in candidates if datetime.MINYEAR <= candidate <= datetime.MAXYEAR]
    return min(possible, key=lambda candidate: abs(candidate - reference.year))


def resolve(date: PartialDate, reference: datetime.date | None) -> datetime.date | None:
    """Return the day that a printed date means, None where it cannot be known.

    With a year, that day; else the latest such day not more than two days after `reference`.

    >>> resolve(PartialDate(month=12, day=31), datetime.date(2024, 1, 2))
    datetime.date(2023, 12, 31)
    """
    if date.day is None:
        return None
    if date.year is not None:
        return None if date.month is None else datetime.date(date.year, date.month, date.day)
    if reference is None:
        return None
    latest = reference + AHEAD if reference < datetime.date.max - AHEAD else datetime.date.max
    if date.month is not None:
        day = _day(latest.year, date.month, date.day)
        if day is not None and day <= latest:
            return day
        months = ((year, date.month) for year in range(latest.year - 1, latest.year - LONGEST_WAIT - 1, -1))
    else:
        back = range(_MONTHS_BACK)
        months = ((latest.year - (12 - latest.month + n) // 12, (latest.month - 1 - n) % 12 + 1) for n in back)
    for year, month in months:
        day = _day(year, month, date.day)
        if day is not None and day <= latest:
            return day
    return None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
