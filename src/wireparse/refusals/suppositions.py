"""Suppositions: the words of a parser as they would be if one record more had a credit."""

import functools

from wireparse.agency import Agency
from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.tokens import Kind

_ID = "supposed"
# A credit is looked for more than once in a story; a lexicon is dear to make.
_CACHE_SIZE = 16


def suppose_credit(galley: Galley, text: str, credit: str) -> Galley:
    """Return a fresh galley for `text`, of the same story's agency, whose lexicon knows `credit`."""
    supposed = Galley(text, _suppose(galley.lexicon, credit))
    supposed.credit_agencies = galley.credit_agencies
    return supposed


@functools.lru_cache(maxsize=_CACHE_SIZE)
def _suppose(known: Lexicon, credit: str) -> Lexicon:
    agency = Agency(id=_ID, name=credit, country="ZZ", languages=(), credits=(credit,))
    records = [record for record in known.agencies.values() if record.id != _ID]
    return Lexicon((*records, agency), tuple(known.languages.values()), known.places)


def find_unknown_credit(galley: Galley) -> tuple[str, int, int] | None:
    """Return the credit that the dateline prints and no record has, with its offsets; None where there is none."""
    claims = galley.claims.get(Kind.CREDIT, ())
    if not claims or galley.credit_agencies:
        return None
    start, end, *_rest = claims[0]
    return galley.text[start:end], start, end
