"""Assembling: the takes of a story joined, and its versions put in order, so that the last one stands for all.

What each message says of itself is read by `sendings`; `families` finds which of them are versions of one story, by
their references, and by sluglines and numbers where these are beyond doubt. Here the versions are put in order and the
takes of the last are joined. Nothing depends on the order in which the messages came.
"""

import bisect
import datetime
import heapq
from collections.abc import Iterable, Sequence

import attrs

from wireparse.article import Article, Version
from wireparse.envelopes.families import Family, find_families
from wireparse.envelopes.sendings import Sending, is_later, order_of_sending, read_sending
from wireparse.envelopes.transmission import Transmission


@attrs.frozen
class Assembled:
    """A story put together, and the transmissions that it came from.

    `article` is its last version, its takes joined. `transmissions` are those that it is made of, in their order;
    `superseded` those that a later version replaced, the oldest first, or that came twice; `related` those about it
    that no machine can work into it: inserts, new tops that go on in the old text, corrections without the text, kills.
    Each transmission is in one of the three, of one result.

    `corrected` says that a correction is among them, `killed` that the story is not to be used: a kill is among them,
    and no version is known to be later. `complete` is False where a take is missing, as far as the copy tells.
    """

    article: Article
    transmissions: tuple[Transmission, ...]
    superseded: tuple[Transmission, ...] = ()
    related: tuple[Transmission, ...] = ()
    corrected: bool = False
    killed: bool = False
    complete: bool = True


def assemble(transmissions: Iterable[Transmission], *, reference: datetime.date | None = None) -> tuple[Assembled, ...]:
    r"""Join the takes of each story, and let its last version stand for all; leave alone what is not sure.

    Two messages are of one story if one names the other as the one that it replaces, or if they have the same slugline
    (or without one the same headline), but for marks, references and word count, from the same service, agency and
    cycle, one day apart at the most; then their numbers tell the versions, and which take each is. Where two messages
    would have the same place, or a version shares no more than a few words with the others, they stay apart.

    Args:
        transmissions: what `read` gives, in any order; what lies between messages (`format` None) is left out.
        reference: the day on which all of it was received; by default each one's header tells.

    Returns:
        The stories, each at the place of the first of its messages.

    >>> from wireparse import read
    >>> feed = (b"\x16\x16\x01a0001\x1fcoast\nr a BC-Rain 2Takes 05-03 0002\r\n\x02^BC-Rain, 2 Takes,0002<\r\n"
    ...         b"^Rain falls on the town<\r\n\t   LIMA (AP) _ It rained.\r\n\t   MORE\r\n\x03\x04"
    ...         b"\x16\x16\x01a0002\x1fcoast\nr a BC-Rain 1stAdd 05-03 0003\r\n\x02^BC-Rain, 1st Add,0003<\r\n"
    ...         b"\t   LIMA: It rained.\r\n\t   It rained again.\r\n\x03\x04")
    >>> [(story.article.body, len(story.transmissions)) for story in assemble(read(feed))]
    [(('It rained.', 'It rained again.'), 2)]
    """
    sendings = [read_sending(message, reference) for message in transmissions if message.format is not None]
    first: dict[Transmission, int] = {}
    for index, sending in enumerate(sendings):
        first.setdefault(sending.transmission, index)
    stories = [story for family in find_families(sendings) for story in _assemble_family(family)]
    stories.sort(key=lambda story: min(first[message] for message in _members(story)))
    return tuple(stories)


def _members(story: Assembled) -> tuple[Transmission, ...]:
    return (*story.transmissions, *story.superseded, *story.related)


def _assemble_family(family: Family) -> list[Assembled]:
    """The story, and whatever of its takes cannot be joined to it."""
    versions = _put_in_order(family)
    last = versions[-1]
    takes, spare, left = _line_up(last, family.takes.get(last, ()))
    superseded: list[Sending] = []
    for version in versions:
        superseded += family.doubles[version]
        if version is not last:
            superseded.append(version)
            superseded += _with_doubles(family, family.takes.get(version, ()))
    superseded += [double for take in takes[1:] for double in family.doubles[take]]
    superseded += _with_doubles(family, spare)
    related = _with_doubles(family, family.related)
    everyone = [*takes, *superseded, *related]
    kills = [sending for sending in family.related if sending.kind == "kill"]
    story = Assembled(
        _join(takes),
        tuple(sending.transmission for sending in takes),
        tuple(sending.transmission for sending in superseded),
        tuple(sending.transmission for sending in related),
        corrected=any(sending.kind == "correction" for sending in everyone),
        killed=last.kind == "kill" or any(not is_later(last, kill) for kill in kills),
        complete=_is_complete(takes),
    )
    return [story, *(_leave_alone(sending, family.doubles[sending]) for sending in left)]


def _with_doubles(family: Family, sendings: Iterable[Sending]) -> list[Sending]:
    return [found for sending in sendings for found in (*family.doubles[sending], sending)]


def _leave_alone(sending: Sending, doubles: Sequence[Sending]) -> Assembled:
    return Assembled(
        sending.article,
        (sending.transmission,),
        tuple(double.transmission for double in doubles),
        corrected=sending.kind == "correction",
        killed=sending.kind == "kill",
        complete=False,
    )


def _put_in_order(family: Family) -> list[Sending]:
    """The versions, the oldest first: by number and time, but none before one that it replaces by name."""
    ranked = _rank(family.versions)
    place = {sending: index for index, sending in enumerate(ranked)}
    waits = {sending: {old for old in family.replaced.get(sending, ()) if old in place} for sending in ranked}
    followers: dict[Sending, list[Sending]] = {}
    for sending, olds in waits.items():
        for old in olds:
            followers.setdefault(old, []).append(sending)
    free = [place[sending] for sending in ranked if not waits[sending]]
    heapq.heapify(free)
    ordered: list[Sending] = []
    while free:
        sending = ranked[heapq.heappop(free)]
        ordered.append(sending)
        for follower in followers.get(sending, ()):
            waits[follower].discard(sending)
            if not waits[follower]:
                heapq.heappush(free, place[follower])
    # What replaces each other by name in a circle stays in the order of the numbers.
    done = set(ordered)
    return [*ordered, *(sending for sending in ranked if sending not in done)]


def _rank(versions: Sequence[Sending]) -> list[Sending]:
    """By number, early lines first; a version without number stands behind the last that was sent before it."""
    numbered = sorted((sending for sending in versions if sending.edition is not None), key=_rank_of)
    unnumbered = sorted((sending for sending in versions if sending.edition is None), key=order_of_sending)
    # The first time of each numbered version and those behind it: these rise, so that a place is found by halving.
    first_times = [_time(sending) for sending in numbered]
    for index in range(len(numbered) - 2, -1, -1):
        first_times[index] = min(first_times[index], first_times[index + 1])
    behind: dict[int, list[Sending]] = {}
    for sending in unnumbered:
        # What has no time is the only one of its kind, and the last.
        place = bisect.bisect_right(first_times, _time(sending)) if sending.filed_at is not None else len(numbered)
        behind.setdefault(place, []).append(sending)
    ranked = behind.get(0, [])
    for index, sending in enumerate(numbered, 1):
        ranked += [sending, *behind.get(index, [])]
    return ranked


def _time(sending: Sending) -> datetime.datetime:
    filed_at = sending.filed_at
    if filed_at is None:
        return datetime.datetime.min.replace(tzinfo=datetime.UTC)
    return filed_at if filed_at.tzinfo is not None else filed_at.replace(tzinfo=datetime.UTC)


def _rank_of(sending: Sending) -> tuple[object, ...]:
    return sending.role != "early", sending.edition, order_of_sending(sending)


def _line_up(head: Sending, takes: Sequence[Sending]) -> tuple[list[Sending], list[Sending], list[Sending]]:
    """The takes that follow each other without a gap, those that came twice, and those that have no sure place."""
    places: dict[int, list[Sending]] = {}
    unnumbered = [sending for sending in takes if sending.take is None]
    for sending in sorted(takes, key=order_of_sending):
        # A single add without a number is the second piece.
        number = 2 if sending.take is None and len(takes) == 1 else sending.take
        if number is not None:
            places.setdefault(number, []).append(sending)
    lined, spare, left = [head], [], [*unnumbered] if len(takes) > 1 else []
    is_whole = True
    for number in sorted(places):
        found = places[number]
        is_whole = is_whole and number == len(lined) + 1 and len({sending.article.body for sending in found}) == 1
        if is_whole:
            lined.append(found[-1])
            spare += found[:-1]
        else:
            left += found
    return lined, spare, left


def _join(takes: Sequence[Sending]) -> Article:
    """The first take, with the paragraphs of the others below, and what the last one closes with."""
    article = takes[0].article
    if len(takes) == 1:
        return article
    others = [sending.article for sending in takes[1:]]
    body = article.body
    for other in others:
        body += other.body[1:] if _repeats_end(other, body) else other.body
    last = others[-1]
    version = article.version
    if version is not None and version.continues:
        version = attrs.evolve(version, continues=False) if version.kind is not None else None
    if last.version is not None and last.version.continues:
        version = attrs.evolve(version or Version(None), continues=True)
    everyone = [article, *others]
    return attrs.evolve(
        article,
        body=body,
        version=version,
        signoff=last.signoff,
        tagline=next((part.tagline for part in reversed(everyone) if part.tagline is not None), None),
        initials=next((part.initials for part in reversed(everyone) if part.initials is not None), None),
        agency=next((part.agency for part in everyone if part.agency is not None), None),
        ednotes=_collect(part.ednotes for part in everyone),
        contacts=_collect(part.contacts for part in everyone),
        stamps=_collect(part.stamps for part in everyone),
        boilerplate=_collect(part.boilerplate for part in everyone),
        defects=tuple(defect for part in everyone for defect in part.defects),
    )


def _collect(lines: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All of them, each once."""
    return tuple(dict.fromkeys(line for part in lines for line in part))


def _repeats_end(article: Article, above: tuple[str, ...]) -> bool:
    """An add opens with its place and the last words of the take before it: `LIMA: the mayor said.`"""
    words = "".join(article.body[:1])
    if article.dateline is None or not article.dateline.text.endswith(":"):
        place, _, words = words.partition(": ")
        words = words if place[:1].isupper() else ""
    return bool(words) and "".join(above[-1:]).endswith(words)


def _is_complete(takes: Sequence[Sending]) -> bool:
    """Nothing says that there is more: no word at the end, and no number on a take that stands alone."""
    version = takes[-1].article.version
    if version is None:
        return True
    is_lone_take = len(takes) == 1 and (version.kind == "take" or takes[0].take != 1)
    return not version.continues and not is_lone_take
