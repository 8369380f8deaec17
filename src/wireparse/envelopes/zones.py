"""Zones of time that wires write behind an hour, by their letters."""

import datetime

# In hours from Greenwich; where two parts of the world use the same letters, those of the wires that write them.
ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "HST": -10, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
}  # fmt: skip


def read_zone(letters: str | None) -> datetime.timezone | None:
    """Return the zone of these letters, which name it; None where there are none, or they are not known.

    >>> read_zone("EDT"), read_zone("XYZ")
    (datetime.timezone(datetime.timedelta(days=-1, seconds=72000), 'EDT'), None)
    """
    if letters is None or letters not in ZONES:
        return None
    return datetime.timezone(datetime.timedelta(hours=ZONES[letters]), letters)
