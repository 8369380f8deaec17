"""Nearness: which messages may be of one story, by slugline, service, cycle, agency and day.

Two messages are near if they are a day apart at the most, the last day of a year and the first of the next as well;
where a year is not known, any is taken for it.
"""

from collections.abc import Callable, Hashable, Iterable
from itertools import pairwise

from wireparse.envelopes.sendings import Sending

_DAYS = 366


def cluster(sendings: Iterable[Sending]) -> list[list[Sending]]:
    """Return them in clusters of those that may be of one story; what has no slugline and no headline is alone."""
    alone: list[list[Sending]] = []
    alike: dict[Hashable, list[Sending]] = {}
    for sending in sendings:
        if sending.key is None or sending.role == "advisory":
            alone.append([sending])
        else:
            alike.setdefault(sending.key, []).append(sending)
    clusters = list(alike.values())
    for of_what in (lambda sending: sending.cycle, lambda sending: sending.agency):
        clusters = [part for members in clusters for part in _split(members, of_what)]
    return alone + [part for members in clusters for part in _split_days(members)]


def are_near(one: Sending, two: Sending) -> bool:
    """They are a day apart at the most, as far as is known."""
    if one.day is None or two.day is None:
        return True
    return _distance(one.day, two.day) <= 1


def _distance(one: tuple[int | None, int], two: tuple[int | None, int]) -> int:
    if one[0] is not None and two[0] is not None:
        return abs((one[0] - two[0]) * _DAYS + one[1] - two[1])
    apart = abs(one[1] - two[1])
    return min(apart, _DAYS - apart)


def _split(members: list[Sending], of_what: Callable[[Sending], str | None]) -> list[list[Sending]]:
    """Part those that say different things; those that say nothing go with the others if these all say one thing."""
    parts: dict[str | None, list[Sending]] = {}
    for sending in members:
        parts.setdefault(of_what(sending), []).append(sending)
    return [members] if len(parts.keys() - {None}) <= 1 else list(parts.values())


def _split_days(members: list[Sending]) -> list[list[Sending]]:
    """Part them where a day or more lies between; the undated go with the others if these are all near."""
    dated = [sending for sending in members if sending.day is not None]
    undated = [sending for sending in members if sending.day is None]
    # Years count where all are known.
    has_years = all(sending.day is not None and sending.day[0] is not None for sending in dated)
    dated.sort(key=lambda sending: _ordinal(sending, has_years=has_years))
    parts: list[list[Sending]] = [dated[:1]] if dated else []
    for above, sending in pairwise(dated):
        if _ordinal(sending, has_years=has_years) - _ordinal(above, has_years=has_years) <= 1:
            parts[-1].append(sending)
        else:
            parts.append([sending])
    if len(parts) > 1 and not has_years and are_near(parts[0][0], parts[-1][-1]):
        parts[0] = parts.pop() + parts[0]
    if len(parts) == 1:
        return [undated + parts[0]]
    return [*parts, undated] if undated else parts


def _ordinal(sending: Sending, *, has_years: bool) -> int:
    year, day = sending.day or (None, 0)
    return (year or 0) * _DAYS + day if has_years else day
