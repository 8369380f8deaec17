"""The engine of a parser: a lexicon, and the way of a text through the tokenizers to the normalizer.

It stands apart from the parser so that importing wireparse compiles no pattern: a parser makes its engine when the
first text comes.
"""

import functools

from wireparse.agency import Agency, Language
from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.normalizer import normalize
from wireparse.places import PLACES, Places, add_places
from wireparse.refusals.of_closings import explain_closings
from wireparse.refusals.of_datelines import explain_datelines
from wireparse.refusals.refusal import Refusal, refuse
from wireparse.registry import name_records
from wireparse.tokenizers import TOKENIZERS
from wireparse.traces.finding import TraceFinder
from wireparse.words import fold

__all__ = ["Engine", "normalize"]


class Engine:
    """Reads texts with one lexicon."""

    # The parser finds it here, so that it need not import what compiles patterns.
    normalize = staticmethod(normalize)

    def __init__(self, agencies: tuple[Agency, ...], languages: tuple[Language, ...], places: Places) -> None:
        added = add_places({fold(name): countries for name, countries in places.items()})
        self.lexicon = Lexicon(agencies, languages, PLACES | added)
        self.lexicon.registry = self.registry = name_records(agencies, languages, added)

    def read(self, text: str, agency: str | None, headline: int | None = None) -> Galley:
        """Let every tokenizer look at the text, in the order of the table."""
        galley = Galley(text, self.lexicon, agency, headline)
        for _name, tokenize in TOKENIZERS:
            tokenize(galley)
        return galley

    @functools.cached_property
    def traces(self) -> TraceFinder:
        """What finds the traces of a source in stories: made when the first analysis is asked for."""
        return TraceFinder(self.lexicon)

    def explain(self, text: str) -> tuple[Refusal, ...]:
        """Say of each line that looks like a part of the frame, and was taken for none, what it lacks."""
        galley = self.read(text, None)
        # A line that may be both is rather what stands at the end: "(XYZ)" alone.
        weighed = {piece.start: piece for piece in (*explain_datelines(galley), *explain_closings(galley))}
        return tuple(refuse(text, (piece for _start, piece in sorted(weighed.items()))))
