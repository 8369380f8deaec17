"""Suppositions: the words of a parser as they would be if one record more had a credit."""

from wireparse.agency import Agency
from wireparse.galley import Galley
from wireparse.lexicon import Lexicon

_ID = "supposed"


def suppose_credit(galley: Galley, text: str, credit: str) -> Galley:
    """Return a fresh galley for `text`, of the same story's agency, whose lexicon knows `credit`."""
    known = galley.lexicon
    agency = Agency(id=_ID, name=credit, country="ZZ", languages=(), credits=(credit,))
    records = [record for record in known.agencies.values() if record.id != _ID]
    supposed = Galley(text, Lexicon((*records, agency), tuple(known.languages.values()), known.places))
    supposed.credit_agencies = galley.credit_agencies
    return supposed
