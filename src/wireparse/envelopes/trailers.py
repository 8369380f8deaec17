"""Trailers: the line behind the text of an ANPA 1312 transmission, and the moment that it tells.

`AP-WF-11-13-13 1509GMT`, `NYT-11-20-98 1930EST`, `AP-NY-01-24-00 1948`, `KWS-21:37-09-12-18`, `25-12-17 09-30-00`.
Month and day stand in the order of the sender: American wires put the month first, others the day.
"""

import datetime
import re

import attrs

from wireparse.dates import full_year

# Zones that wires write, in hours from UTC.
ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "HST": -10, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
}  # fmt: skip

_MONTH_FIRST = (
    r"(?P<agency>[A-Z]{2,5})(?:-[A-Z]{2})?-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)"
    r"[ ]{1,2}(?P<hour>\d\d)(?P<minute>\d\d)[ ]?(?P<zone>[A-Z]{3,4})?(?![A-Z\d])"
)
_CLOCK_FIRST = (
    r"(?P<agency2>[A-Z]{2,5})-(?P<hour2>\d\d):(?P<minute2>\d\d)-(?P<day2>\d\d)-(?P<month2>\d\d)-(?P<year2>\d\d)(?!\d)"
)
_DAY_FIRST = (
    r"(?P<day3>\d\d)-(?P<month3>\d\d)-(?P<year3>\d\d)[ ](?P<hour3>\d\d)-(?P<minute3>\d\d)-(?P<second3>\d\d)(?!\d)"
)
TRAILER = re.compile(f"(?:{_MONTH_FIRST}|{_CLOCK_FIRST}|{_DAY_FIRST})", re.ASCII)


@attrs.frozen
class Trailer:
    """A trailer: its text as written, who sent it, when, and whether the sender puts the day before the month."""

    text: str
    agency: str | None
    filed_at: datetime.datetime | None
    is_day_first: bool


def read_trailer(match: "re.Match[str]") -> Trailer:
    """Return what a match of `TRAILER` tells.

    >>> read_trailer(TRAILER.match("AP-WF-11-13-13 1509GMT")).filed_at.isoformat()
    '2013-11-13T15:09:00+00:00'
    """
    form = "" if match["agency"] else "2" if match["agency2"] else "3"
    year = full_year(match["year" + form], None)
    month, day, hour, minute = (int(match[name + form]) for name in ("month", "day", "hour", "minute"))
    zone = match["zone"] if not form else None
    second = int(match["second3"]) if form == "3" else 0
    agency = match["agency" + form] if form != "3" else None
    try:
        filed_at = datetime.datetime(year, month, day, hour, minute, second, tzinfo=read_zone(zone))
    except ValueError:
        filed_at = None
    return Trailer(match[0].strip(), agency, filed_at, bool(form))


def read_zone(name: str | None) -> datetime.timezone | None:
    """Return the zone of a name, None where there is none or it is not known.

    >>> read_zone("EDT")
    datetime.timezone(datetime.timedelta(days=-1, seconds=72000), 'EDT')
    """
    hours = ZONES.get(name or "")
    return None if hours is None or name is None else datetime.timezone(datetime.timedelta(hours=hours), name)
