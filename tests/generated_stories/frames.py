"""The frames: the examples of the records, cut at the parts that the records say that they have.

A frame is what an example is without its words: where its parts stand, and what stands between them. That the examples
come apart as their records say is tested elsewhere; here only where the parts stand is taken from the tokens.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wireparse import AGENCIES, LANGUAGES, Agency, Example, Kind, Language, Parser, find_agency

PARSER = Parser()
_STORIES = Path(__file__).parent.parent / "languages.txt"


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


def _told() -> Iterator[tuple[str, list[str]]]:
    """The stories of tests/languages.txt: the code of the language of each, and its paragraphs."""
    for block in _STORIES.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        code, _dateline, *paragraphs = block.split("\n")
        yield code, paragraphs


def _wired(language: Language, paragraphs: list[str]) -> Frame:
    """A story of AFP in a language that no example is in, with the names of its months in the dateline."""
    text = "\n\n".join([f"LIMA, 22 {language.months[4][0]} (AFP) - {paragraphs[0]}", *paragraphs[1:]])
    example = Example(
        text=text,
        places=("LIMA",),
        month=5,
        day=22,
        credit="AFP",
        agencies=("afp",),
        body=tuple(paragraphs),
        agency="afp",
        language=language.code,
    )
    return _cut(find_agency("afp"), example)


TOLD = tuple(_told())

_SHOWN = tuple(_cut(agency, example) for agency in AGENCIES for example in agency.examples)
_LANGUAGES_SHOWN = {frame.example.language for frame in _SHOWN}

FRAMES = _SHOWN + tuple(
    _wired(language, paragraphs)
    for language in LANGUAGES
    for code, paragraphs in TOLD
    if code == language.code and code not in _LANGUAGES_SHOWN
)
