"""Agencies by their names: an article has the ids of records, newsroom formats have names, and ids of their own."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.arguments import read_records

# How the id of a record is written, for records that are not at hand.
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Parties:
    """The agencies that are known, by id and by name."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self._names = {agency.id: agency.name for agency in agencies}
        self._agencies = agencies

    def name(self, id_: str) -> str:
        """Return the full name of an agency, its id where no record is at hand."""
        return self._names.get(id_, id_)

    def find(self, *words: str | None) -> str | None:
        """Return the id that words mean: an id, a full name or a credit; at last the first that looks like an id."""
        known = [word for word in words if word]
        for word in known:
            if word in self._names:
                return word
            if word.casefold() in self._ids:
                return self._ids[word.casefold()]
        return next((word for word in known if _ID.fullmatch(word)), None)

    @functools.cached_property
    def _ids(self) -> dict[str, str]:
        """Each name in small letters with its id. What several agencies are called names none of them."""
        ids = defaultdict(set)
        for agency in self._agencies:
            for name in (agency.id, agency.name, *agency.credits):
                ids[name.casefold()].add(agency.id)
        return {name: min(owners) for name, owners in ids.items() if len(owners) == 1}


def know_parties(agencies: Iterable[Agency]) -> Parties:
    """Return the parties that records make; those of the shipped records are made once.

    Raises:
        TypeError: `agencies` is a single record, or holds something that is none.

    >>> know_parties(AGENCIES).name("efe"), know_parties(AGENCIES).find("Associated Press")
    ('Agencia EFE', 'ap')
    """
    return _shipped() if agencies is AGENCIES else Parties(read_records("agencies", agencies, Agency))


@functools.cache
def _shipped() -> Parties:
    return Parties(AGENCIES)
