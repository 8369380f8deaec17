"""Families: the messages that are versions, takes, and notices of one story.

A reference joins two messages beyond doubt. Sluglines and numbers join them where every number is there once, and where
the versions share words; what would be a guess stays apart. `nearness` says which messages may be of one story at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from wireparse.envelopes.nearness import are_near, cluster
from wireparse.envelopes.sendings import Sending, is_later, order_of_sending

# A version has so many of the shorter one's telling words at least, where that has enough to tell.
_SHARED = 0.25
_FEWEST_WORDS = 8
# A correction that brings the text again is so long, measured by the longest text of its story.
_WHOLE = 0.5


@attrs.frozen
class Family:
    """The versions of a story, each a first take; which each replaces by name; their further takes; what is about it.

    `doubles` are those that came before a message with the same text.
    """

    versions: list[Sending] = attrs.field(factory=list)
    replaced: dict[Sending, list[Sending]] = attrs.field(factory=dict)
    takes: dict[Sending, list[Sending]] = attrs.field(factory=dict)
    related: list[Sending] = attrs.field(factory=list)
    doubles: dict[Sending, list[Sending]] = attrs.field(factory=dict)


class _Kinship:
    """Which versions are of one story: disjoint sets that grow together."""

    def __init__(self, versions: Iterable[Sending]) -> None:
        self._parents = {version: version for version in versions}

    def __contains__(self, sending: Sending) -> bool:
        return sending in self._parents

    def head(self, version: Sending) -> Sending:
        """The one that stands for all of its story."""
        while (parent := self._parents[version]) is not version:
            version = self._parents[version] = self._parents[parent]
        return version

    def join(self, one: Sending, two: Sending) -> None:
        self._parents[self.head(one)] = self.head(two)

    def heads(self, versions: Iterable[Sending]) -> set[Sending]:
        return {self.head(version) for version in versions}


def find_families(sendings: Iterable[Sending]) -> list[Family]:
    """Return the families; each sending is in one of them, in one place."""
    doubles: dict[Sending, list[Sending]] = {}
    clusters = [
        _drop_doubles(_mark_corrections(members), doubles)
        for members in cluster(sorted(sendings, key=order_of_sending))
    ]
    everyone = [sending for members in clusters for sending in members]
    kinship = _Kinship(sending for sending in everyone if sending.is_version)
    replaced = _read_references(everyone)
    for sending, olds in replaced.items():
        for old in olds:
            if sending in kinship:
                kinship.join(sending, old)
    for members in clusters:
        _join_by_number(members, kinship)
    places = {sending: place for members in clusters for sending, place in _find_places(members, kinship, replaced)}
    return _gather(everyone, places, kinship, replaced, doubles)


def _drop_doubles(members: list[Sending], doubles: dict[Sending, list[Sending]]) -> list[Sending]:
    """Of messages with the same text keep the last."""
    kept: dict[object, list[Sending]] = {}
    for sending in members:
        kept.setdefault((sending.edition, sending.take, sending.role, sending.transmission.text), []).append(sending)
    for found in kept.values():
        doubles[found[-1]] = found[:-1]
    return [found[-1] for found in kept.values()]


def _mark_corrections(members: list[Sending]) -> list[Sending]:
    """Tell corrections that bring the text again from notices that there is one."""
    longest = max((_length(sending) for sending in members if sending.kind != "correction"), default=0)
    return [
        attrs.evolve(sending, role="related")
        if sending.kind == "correction" and sending.edition is None and _length(sending) < _WHOLE * longest
        else sending
        for sending in members
    ]


def _length(sending: Sending) -> int:
    return sum(map(len, sending.article.body))


def _read_references(everyone: Sequence[Sending]) -> dict[Sending, list[Sending]]:
    """The versions that each message names, where it is sure which they are."""
    named: dict[object, list[Sending]] = {}
    for sending in everyone:
        if sending.name is not None and sending.is_version:
            named.setdefault(sending.name, []).append(sending)
    found: dict[Sending, list[Sending]] = {}
    for sending in everyone:
        for name in sending.replaces:
            olds = [
                old
                for old in named.get(name, ())
                if old is not sending and are_near(old, sending) and not is_later(old, sending)
            ]
            if len(olds) > 1:
                olds = [old for old in olds if old.key == sending.key]
            if len(olds) == 1:
                found.setdefault(sending, []).append(olds[0])
    return found


def _join_by_number(members: Sequence[Sending], kinship: _Kinship) -> None:
    """Join the versions whose numbers are there once, then those without number where there is one story alone."""
    texts = [sending for sending in members if sending.is_version and sending.role == "text"]
    numbered: dict[tuple[int, bool], set[Sending]] = {}
    for sending in texts:
        if sending.edition is not None:
            numbered.setdefault(sending.edition, set()).add(kinship.head(sending))
    unclear = {head for heads in numbered.values() if len(heads) > 1 for head in heads}
    clear = sorted(
        (sending for sending in texts if sending.edition is not None and kinship.head(sending) not in unclear),
        key=lambda sending: (sending.edition, order_of_sending(sending)),
    )
    for old, new in pairwise(clear):
        if not is_later(old, new) and _share_words(old, new):
            kinship.join(new, old)
    counted = sorted(
        (sending for sending in texts if sending.edition is not None),
        key=lambda sending: (sending.edition, order_of_sending(sending)),
    )
    if len(kinship.heads(counted)) == 1:
        for sending in _find_others(members, counted):
            kinship.join(sending, counted[0])


def _find_others(members: Sequence[Sending], counted: Sequence[Sending]) -> list[Sending]:
    """The early lines, and the versions without number, of the one story that there is: time or place shows it."""
    newest = counted[-1]
    others = [
        sending
        for sending in members
        if sending.is_version and (sending.edition is None or sending.role == "early") and _share_words(sending, newest)
    ]
    early = [sending for sending in others if sending.role == "early"]
    number = newest.edition[0] if newest.edition is not None else 0
    found = [sending for sending in early if number > 0 or is_later(newest, sending)]
    unnumbered = [sending for sending in others if sending.role != "early"]
    times = [version.filed_at for version in counted]
    has_times = None not in times and len({time.tzinfo is None for time in times if time is not None}) == 1
    for sending in unnumbered:
        has_order = has_times and (is_later(sending, newest) or is_later(newest, sending))
        if (has_order and sending.filed_at not in times) or (len(unnumbered) == 1 and number == 0):
            found.append(sending)
    return found


def _share_words(one: Sending, two: Sending) -> bool:
    fewest = min(len(one.words), len(two.words))
    return fewest < _FEWEST_WORDS or len(one.words & two.words) >= _SHARED * fewest


def _find_places(
    members: Sequence[Sending], kinship: _Kinship, replaced: dict[Sending, list[Sending]]
) -> Iterator[tuple[Sending, Sending]]:
    """Each message with the version that it goes with: itself, if it is one or if it is not sure."""
    versions = [sending for sending in members if sending in kinship]
    is_one_story = len(kinship.heads(versions)) == 1
    editions: dict[tuple[int, bool] | None, list[Sending]] = {}
    for version in versions:
        if version.role == "text":
            editions.setdefault(version.edition, []).append(version)
    for sending in members:
        if sending in kinship or sending.role == "advisory":
            yield sending, sending
        elif sending in replaced:
            yield sending, replaced[sending][-1]
        elif sending.role == "related":
            yield sending, versions[-1] if is_one_story else sending
        else:
            # A take that names no version may be of the only one that there is.
            any_version = versions if sending.edition == (0, False) else []
            same = editions.get(sending.edition) or any_version
            yield sending, same[0] if len(same) == 1 else sending


def _gather(
    everyone: Sequence[Sending],
    places: dict[Sending, Sending],
    kinship: _Kinship,
    replaced: dict[Sending, list[Sending]],
    doubles: dict[Sending, list[Sending]],
) -> list[Family]:
    families: dict[Sending, Family] = {}
    for sending in everyone:
        place = places[sending]
        family = families.setdefault(kinship.head(place) if place in kinship else place, Family())
        if place is sending:
            family.versions.append(sending)
            family.replaced[sending] = replaced.get(sending, [])
        elif sending.role == "related":
            family.related.append(sending)
        else:
            family.takes.setdefault(place, []).append(sending)
        family.doubles[sending] = doubles[sending]
    return list(families.values())
