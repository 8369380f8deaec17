"""The frames: the examples of the records, cut at the parts that the records say that they have.

A frame is what an example is without its words: where its parts stand, and what stands between them. That the examples
come apart as their records say is tested elsewhere; here only where the parts stand is taken from the tokens.
"""

from typing import NamedTuple

import wireparse
from wireparse import AGENCIES, Agency, Example, Kind

PARSER = wireparse.Parser()


class Piece(NamedTuple):
    """A piece of a story: what part it is of, its text, and whether damage lies on its line."""

    kind: Kind
    text: str
    is_touched: bool = False


class Frame(NamedTuple):
    """An example of a record, cut into pieces."""

    agency: Agency
    example: Example
    pieces: tuple[Piece, ...]


def join(pieces: tuple[Piece, ...] | list[Piece]) -> str:
    """Return the text that the pieces make."""
    return "".join(piece.text for piece in pieces)


def _cut(agency: Agency, example: Example) -> Frame:
    tokens = PARSER.analyze(example.text, reference=example.reference).tokens
    return Frame(agency, example, tuple(Piece(token.kind, token.text) for token in tokens))


FRAMES = tuple(_cut(agency, example) for agency in AGENCIES for example in agency.examples)
