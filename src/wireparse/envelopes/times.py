"""Times of filing, as trailers and headers write them: months in any language, and zones by their letters.

What is read is a `datetime`: with its zone where one is written and known, else without.
"""

import datetime
import functools
import re

from wireparse.dates import full_year
from wireparse.envelopes.message import Message
from wireparse.errors import DefectCode
from wireparse.languages import LANGUAGES
from wireparse.lexicon import fold

# Zones that wires write, in hours from UTC.
ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
}  # fmt: skip

# "131137 GMT Nov 13": day, hour and minute run together, the zone, the month and the year.
TRAILER = re.compile(
    r"[ \t]*(?P<all>(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?:[ ](?P<zone>[A-Z]{1,5}))??"
    r"[ ]{1,3}(?P<month>[^\W\d_]{3,10})\.?[ ](?P<year>\d{4}|\d\d))[ \t\x7f]*(?=[\r\n\x04]|\Z)"
)


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


def zone(letters: str | None) -> datetime.timezone | None:
    """Return the zone of these letters, None where they name none.

    >>> zone("GMT"), zone("XYZ")
    (datetime.timezone.utc, None)
    """
    hours = ZONES.get(letters or "")
    return None if hours is None else datetime.timezone(datetime.timedelta(hours=hours))


def read_trailer(message: Message, trailer: "re.Match[str]") -> datetime.datetime | None:
    """Read `ddhhmm [zone] month year`, and note what is odd about it.

    Args:
        message: the message that it stands in.
        trailer: a match of `TRAILER` on its `raw`.
    """
    name = message.piece(*trailer.span("month"))
    number, is_english = months().get(fold(name), (None, False))
    if number is None:
        return None
    if not is_english:
        message.note(DefectCode.FOREIGN_MONTH, f"the month {name!r} is not English", *trailer.span("month"))
    if trailer["zone"] is None:
        message.note(DefectCode.LOST_ZONE, "the time has no zone", *trailer.span("all"))
    day, hour, minute = (int(trailer[part]) for part in ("day", "hour", "minute"))
    return moment(
        message, trailer.span("all"), (full_year(trailer["year"], None), number, day, hour, minute), trailer["zone"]
    )


def moment(
    message: Message, span: tuple[int, int], parts: tuple[int, ...], letters: str | None
) -> datetime.datetime | None:
    """Return the moment of these parts, from year to minute; None, and a defect, where there is none."""
    try:
        return datetime.datetime(*parts, tzinfo=zone(letters))  # type: ignore[misc,arg-type]
    except ValueError as error:
        message.note(DefectCode.IMPOSSIBLE_DATE, str(error), *span)
        return None
