"""The registry: the records that wireparse ships, how one is found, and what a set of records is called.

What a text parses to rests on records. So that a result can be traced to them, the shipped ones have a version, and
records that a caller brings are told by a digest behind it. The digest is of the facts, whatever their order: the same
records of one's own have the same digest beside every version of the shipped ones.
"""

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wireparse.agencies import AGENCIES, REGISTRY_VERSION
from wireparse.errors import UnknownAgencyError
from wireparse.languages import LANGUAGES
from wireparse.plain import to_plain

if TYPE_CHECKING:
    from wireparse.agency import Agency, Language
    from wireparse.places import Places

# So many hexadecimal digits tell apart the sets of records that one house will ever have.
SHORT_DIGEST = 8


def find_agency(id_: str) -> "Agency":
    """Return the record of an agency.

    Args:
        id_: its id, as in `AGENCIES`, in any case.

    Raises:
        UnknownAgencyError: no record has this id; the message names those that are near to it, if any are.

    >>> find_agency("efe").country, find_agency("EFE").country
    ('ES', 'ES')
    """
    wanted = str(id_).lower()
    for agency in AGENCIES:
        if agency.id == wanted:
            return agency
    raise unknown_agency(id_, [agency.id for agency in AGENCIES])


def unknown_agency(id_: str, ids: Iterable[str]) -> UnknownAgencyError:
    """Return the error for an id that none of the records has, with those that are near to it, if any are."""
    near = difflib.get_close_matches(str(id_).lower(), sorted(ids), 3)
    hint = f"; the nearest {'is' if len(near) == 1 else 'are'} {', '.join(near)}" if near else ""
    return UnknownAgencyError(f"no agency has the id {id_!r}{hint}")


def name_records(agencies: "tuple[Agency, ...]", languages: "tuple[Language, ...]", places: "Places") -> str:
    """Return what a set of records is called: the version of the registry, and a digest of what differs from it.

    Args:
        agencies: the records of the agencies.
        languages: the records of the languages.
        places: the names that were added to the lexicon of places, folded, with their countries.

    >>> name_records(AGENCIES, LANGUAGES, {}) == REGISTRY_VERSION
    True
    """
    if not places and agencies == AGENCIES and languages == LANGUAGES:
        return REGISTRY_VERSION
    facts = [
        *_differences("agency", {agency.id: agency for agency in agencies}, {agency.id: agency for agency in AGENCIES}),
        *_differences("language", {own.code: own for own in languages}, {own.code: own for own in LANGUAGES}),
        *_place_facts(places),
    ]
    return f"{REGISTRY_VERSION}+{_digest(facts)[:SHORT_DIGEST]}" if facts else REGISTRY_VERSION


def digest_registry() -> str:
    """Return the digest of all that wireparse ships."""
    from wireparse.places import BUREAUS, PLACES, REGIONS  # noqa: PLC0415  needed when records change, and then alone

    return _digest(
        [
            *_differences("agency", {agency.id: agency for agency in AGENCIES}, {}),
            *_differences("language", {language.code: language for language in LANGUAGES}, {}),
            *_place_facts(PLACES),
            *_place_facts(REGIONS, "region"),
            *_place_facts(dict.fromkeys(BUREAUS, frozenset()), "bureau"),
        ]
    )


def _differences(kind: str, own: Mapping[str, object], shipped: Mapping[str, object]) -> Iterator[list[Any]]:
    """What was added, changed or left out. Fields with their defaults do not count: a new one changes no record."""
    for key, record in own.items():
        if record != shipped.get(key):
            yield [kind, to_plain(record, is_brief=True)]
    for key in shipped.keys() - own.keys():
        yield [f"no {kind}", key]


def _place_facts(places: "Places", kind: str = "place") -> Iterator[list[Any]]:
    for name, countries in places.items():
        yield [kind, name, sorted(countries)]


def _digest(facts: Iterable[list[Any]]) -> str:
    import hashlib  # noqa: PLC0415  the shipped records need no digest

    # In ASCII alone: how other characters are spelt differs between versions of Python.
    lines = sorted(json.dumps(fact, sort_keys=True) for fact in facts)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
