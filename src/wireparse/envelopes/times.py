"""Times of filing, as trailers and headers write them: months in any language, and zones by their letters.

What is read is a `datetime`: with its zone where one is written and known, else without. Patterns match on the bytes of
a message, in which a letter beyond ASCII may be several characters.
"""

import datetime
import functools
import re

from wireparse.dates import full_year
from wireparse.envelopes.message import Message
from wireparse.envelopes.trailers import read_zone
from wireparse.errors import DefectCode
from wireparse.languages import LANGUAGES
from wireparse.words import fold

# "131137 GMT Nov 13": day, hour and minute run together, the zone, the month and the year.
TRAILER = re.compile(
    r"[ \t]*(?P<all>(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?:[ ](?P<zone>[A-Z]{1,5}))??"
    r"[ ]{1,3}(?P<month>[^\s\d.]{3,12})\.?[ ](?P<year>\d{4}|\d\d))[ \t\x7f]*(?=[\r\n\x04]|\Z)"
)

# "January 19, 2014", "19. Januar 2014", "19 de enero de 2014", "19/1/2014"; then perhaps a weekday and a time.
_DATE = re.compile(
    r"""[ \t]*(?:
      (?P<month_first>[^\s\d.,]{3,12})\.?[ ](?P<day_second>\d{1,2}),?[ ](?P<year_1>\d{4})
    | (?P<day_first>\d{1,2})\.?[ ](?:de[ ])?(?P<month_second>[^\s\d.,]{3,12})\.?[ ](?:de[ ])?(?P<year_2>\d{4})
    | (?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year_3>\d{4})
    )(?!\d)""",
    re.VERBOSE,
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d)?(?:[ ]?(?P<half>[AP])\.?M\b\.?)?(?:[ ](?P<zone>[A-Z]{1,5})\b)?",
    re.IGNORECASE,
)
_LAST_MONTH = 12
_HALF_DAY = 12


@functools.cache
def months() -> dict[str, tuple[int, bool]]:
    """Return the months' names of all languages, each with its number and whether it is English.

    A word that means several months, and none in English, is left out.
    """
    found: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for number, forms in enumerate(language.months, 1):
            for form in forms:
                found.setdefault(fold(form), set()).add(number)
    read = {form: (min(numbers), False) for form, numbers in found.items() if len(numbers) == 1}
    english = next(language for language in LANGUAGES if language.code == "en")
    return read | {fold(form): (number, True) for number, forms in enumerate(english.months, 1) for form in forms}


def read_trailer(message: Message, trailer: re.Match[str]) -> datetime.datetime | None:
    """Read `ddhhmm [zone] month year`, and note what is odd about it.

    Args:
        message: the message that it stands in.
        trailer: a match of `TRAILER` on its `raw`.
    """
    name = message.piece(*trailer.span("month"))
    number, is_english = months().get(fold(name), (None, False))
    if number is None:
        message.note(DefectCode.MISSPELT_MONTH, f"the month {name!r} is misspelt", *trailer.span("month"))
        return None
    if not is_english:
        message.note(DefectCode.FOREIGN_MONTH, f"the month {name!r} is not English", *trailer.span("month"))
    if trailer["zone"] is None:
        message.note(DefectCode.LOST_ZONE, "the time has no zone", *trailer.span("all"))
    day, hour, minute = (int(trailer[part]) for part in ("day", "hour", "minute"))
    parts = (full_year(trailer["year"], None), number, day, hour, minute)
    return _moment(message, trailer.span("all"), parts, trailer["zone"])


def read_date(message: Message, start: int, end: int) -> datetime.datetime | None:
    """Read a whole date, month in words or between slashes, and the time behind it, at an offset of a message.

    Returns:
        The moment, midnight where no time is written; None where no date is.
    """
    match = _DATE.match(message.raw, start, end)
    if match is None:
        return None
    year = int(match["year_1"] or match["year_2"] or match["year_3"])
    if match["month"]:
        number, day = int(match["month"]), int(match["day"])
        if number > _LAST_MONTH >= day:
            message.note(DefectCode.SWAPPED_DATE, "day and month are swapped", match.start("day"), match.end("month"))
            number, day = day, number
    else:
        named = "month_first" if match["month_first"] else "month_second"
        day = int(match["day_second"] or match["day_first"])
        number = months().get(fold(message.piece(*match.span(named))), (0, False))[0]
        if not number:
            return None
    time = _TIME.search(message.raw, match.end(), end)
    hour, minute, letters = (0, 0, None) if time is None else _clock(time)
    begin = match.end() - len(match[0].lstrip(" \t"))
    return _moment(message, (begin, match.end()), (year, number, day, hour, minute), letters)


def _clock(time: re.Match[str]) -> tuple[int, int, str | None]:
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % _HALF_DAY + (_HALF_DAY if time["half"] in "pP" else 0)
    return hour, int(time["minute"]), time["zone"]


def _moment(
    message: Message, span: tuple[int, int], parts: tuple[int, int, int, int, int], letters: str | None
) -> datetime.datetime | None:
    """Return the moment of these parts, from year to minute; None, and a defect, where there is none."""
    year, month, day, hour, minute = parts
    try:
        return datetime.datetime(year, month, day, hour, minute, tzinfo=read_zone(letters))
    except ValueError as error:
        message.note(DefectCode.IMPOSSIBLE_DATE, str(error), *span)
        return None
