"""What newsroom formats have no field for, as names and values: how a date was printed, whom a credit names.

ninjs carries them in the `data-` attributes of its XHTML, NITF in `meta` elements: places that either standard leaves
to its users. A value that cannot be read is passed over, since another system may have written it.
"""

import datetime
import re
from collections.abc import Iterable, Mapping

from wireparse.article import Dateline, Initials, Place, Signoff
from wireparse.dates import PartialDate

Facts = Mapping[str, str]

_EDTF = re.compile(r"(?:(\d{4})|XXXX)(?:-(?:(0[1-9]|1[0-2])|XX)(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


def list_dateline_facts(dateline: Dateline) -> dict[str, str]:
    """Return the date as printed, in EDTF, its weekday from Monday, 0, the day meant, the credit, and the agencies.

    >>> list_dateline_facts(Dateline(date=PartialDate(month=9, day=22), credit="EFE", agencies=("efe",)))
    {'date': 'XXXX-09-22', 'credit': 'EFE', 'agencies': 'efe'}
    """
    facts: dict[str, str] = {}
    if dateline.date is not None:
        facts["date"] = dateline.date.edtf or "XXXX"
        if dateline.date.weekday is not None:
            facts["weekday"] = str(dateline.date.weekday)
    if dateline.resolved is not None:
        facts["day"] = dateline.resolved.isoformat()
    if dateline.credit is not None:
        facts["credit"] = dateline.credit
    return facts | _list_agencies(dateline.agencies)


def read_dateline(text: str, places: Iterable[Place], facts: Facts) -> Dateline:
    """Return the dateline that the facts belong to."""
    return Dateline(
        tuple(places),
        _read_date(facts.get("date"), facts.get("weekday")),
        _read_day(facts.get("day")),
        _read_agencies(facts),
        facts.get("credit"),
        text,
    )


def list_signoff_facts(signoff: Signoff) -> dict[str, str]:
    """Return the agencies."""
    return _list_agencies(signoff.agencies)


def read_signoff(text: str, facts: Facts) -> Signoff:
    """Return the signoff that the facts belong to."""
    return Signoff(_read_agencies(facts), text)


def list_initials_facts(initials: Initials) -> dict[str, str]:
    """Return the groups of codes, with "/" between groups and blanks between codes, and the desk.

    >>> list_initials_facts(Initials("asb-jm/pd", (("asb", "jm"), ("pd",))))
    {'groups': 'asb jm/pd'}
    """
    facts = {"groups": "/".join(" ".join(group) for group in initials.groups)} if initials.groups else {}
    return facts if initials.desk is None else facts | {"desk": initials.desk}


def read_initials(text: str, facts: Facts) -> Initials:
    """Return the initials that the facts belong to."""
    groups = facts.get("groups")
    return Initials(
        text, () if groups is None else tuple(tuple(g.split()) for g in groups.split("/")), facts.get("desk")
    )


def _list_agencies(agencies: tuple[str, ...]) -> dict[str, str]:
    return {"agencies": " ".join(agencies)} if agencies else {}


def _read_agencies(facts: Facts) -> tuple[str, ...]:
    return tuple(facts.get("agencies", "").split())


def _read_date(edtf: str | None, weekday: str | None) -> PartialDate | None:
    found = _EDTF.fullmatch(edtf or "")
    if found is None:
        return None
    year, month, day = (None if number is None else int(number) for number in found.groups())
    return PartialDate(year, month, day, int(weekday) if weekday is not None and weekday in set("0123456") else None)


def _read_day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text or "")
    except ValueError:
        return None
