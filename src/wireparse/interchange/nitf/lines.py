"""Bylines and datelines as NITF has them: the printed line, the names in it marked up where they stand.

What the line does not show has no place in it.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attrs

from wireparse.article import Byline, Dateline, Place
from wireparse.interchange.characters import squash
from wireparse.interchange.nitf.elements import Element


class _Mark(NamedTuple):
    """What is to be an element, from where to where in the line."""

    start: int
    end: int
    tag: str


def write_byline(head: Element, byline: Byline) -> None:
    """Put a `byline` at the end: each name a `person`, the job title the `byttl`."""
    title = squash(byline.title or "")
    names = [squash(name) for name in byline.names]
    line = squash(byline.text) or " ".join(filter(None, (", ".join(names), title)))
    top = len(line)
    marks = []
    if title and line.endswith(title):
        top -= len(title)
        marks.append(_Mark(top, len(line), "byttl"))
    marks += _find_in_order(line, [(name, "person") for name in names], 0, top)
    _write_marked(head.add("byline"), line, 0, sorted(marks))


def write_dateline(head: Element, dateline: Dateline) -> None:
    """Put a `dateline` at the end: each place a `location`, the day meant the `norm` of a `story.date`."""
    element = head.add("dateline")
    line = squash(dateline.text) or "; ".join(", ".join(_parts(place)) for place in dateline.places)
    at = 0
    for marks in _find_places(line, dateline.places):
        element.write(line[at : marks[0].start])
        at = marks[-1].end
        _write_marked(element.add("location"), line[:at], marks[0].start, marks)
    element.write(line[at:])
    if dateline.resolved is not None:
        # The article knows what day is printed, not where: what is printed stays text.
        element.add("story.date", None, {"norm": write_day(dateline.resolved)})


def write_day(day: datetime.date) -> str:
    """Return a day as NITF norms it, without a time, since none is known: `20230922`."""
    return day.isoformat().replace("-", "")


def write_moment(moment: datetime.datetime) -> str:
    """Return a moment as NITF norms it: `20230922T101500+0200`."""
    whole = moment.isoformat(timespec="seconds")
    day, time = whole[:10], whole[10:]
    return day.replace("-", "") + time.replace(":", "")


def _parts(place: Place) -> list[str]:
    return [part for part in (place.name, place.region, place.country) if part]


def _find_places(line: str, places: Iterable[Place]) -> Iterator[list[_Mark]]:
    """Each place with its parts in the order of the line; the country may stand before the place, or after it.

    A place that the line does not show is passed over.
    """
    at, wanted = 0, [[squash(part or "") for part in attrs.astuple(place)] for place in places]
    for index, (name, region, country) in enumerate(wanted):
        marks = list(_find_in_order(line, [(name, "city")], at, len(line)))
        if not marks:
            continue
        # Up to the next place: what stands behind that one is of that one.
        following = line.find(wanted[index + 1][0], marks[0].end) if index + 1 < len(wanted) else -1
        top = following if following != -1 else len(line)
        for part, tag in ((region, "state"), (country, "country")):
            found = [
                *_find_in_order(line, [(part, tag)], marks[-1].end, top),
                *_find_in_order(line, [(part, tag)], at, marks[0].start),
            ]
            marks = sorted([*marks, *found[:1]])
        yield marks
        at = marks[-1].end


def _find_in_order(line: str, words: Iterable[tuple[str, str]], at: int, top: int) -> Iterator[_Mark]:
    """Find words, each behind the one before; one that is not there is passed over."""
    for word, tag in words:
        start = line.find(word, at, top) if word else -1
        if start != -1:
            at = start + len(word)
            yield _Mark(start, at, tag)


def _write_marked(element: Element, line: str, at: int, marks: Iterable[_Mark]) -> None:
    """Write the line from `at` on, what is marked in elements of its own."""
    for mark in marks:
        element.write(line[at : mark.start])
        element.add(mark.tag).write(line[mark.start : mark.end])
        at = mark.end
    element.write(line[at:])
