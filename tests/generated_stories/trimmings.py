"""The trimmings: parts that a frame does not show, but that any client or page may print above a story.

Each takes a frame, the pieces of a story in it and a number, and returns the pieces with the part, and the fields of the
truth that it adds; where it does not fit, the pieces as they are.
"""

from collections.abc import Callable
from typing import Any

from generated_stories.frames import Frame, Piece
from generated_stories.vocabulary import KNOWN_WORDS, invent, script_of, vocabulary_like
from wireparse import LANGUAGES, Kind

Trimming = Callable[[Frame, list[Piece], int], tuple[list[Piece], dict[str, Any]]]

_GAP = Piece(Kind.SPACE, "\n\n")
# Scripts whose names begin with a capital: in others a byline is a line of words.
_CASED = frozenset(("LATIN", "CYRILLIC", "GREEK"))


def add_section(frame: Frame, pieces: list[Piece], number: int) -> tuple[list[Piece], dict[str, Any]]:
    """A label of the language over the headline, where that is the first line."""
    headline = frame.example.headline or ""
    sections = vocabulary_like(headline, frame.example.language).sections
    if pieces[0].kind != Kind.HEADLINE or pieces[1].text != _GAP.text or not (number % 3 == 1 and sections):
        return pieces, {}
    section = sections[number % len(sections)]
    return [Piece(Kind.SECTION, section), _GAP, *pieces], {"section": section}


def add_subheadline(frame: Frame, pieces: list[Piece], number: int) -> tuple[list[Piece], dict[str, Any]]:
    """A sentence under the headline, where a dateline shows that it is not the story."""
    at = _below_headline(frame, pieces)
    if at is None or number % 3 != 1:
        return pieces, {}
    words = vocabulary_like(frame.example.headline or "", frame.example.language)
    sentences = [text for text in words.paragraphs if text.count(".") == 1 and text[-1] == "." and '"' not in text]
    if not sentences:
        return pieces, {}
    deck = sentences[number % len(sentences)]
    return [*pieces[:at], Piece(Kind.SUBHEADLINE, deck), _GAP, *pieces[at:]], {"subheadline": deck}


def add_byline(frame: Frame, pieces: list[Piece], number: int) -> tuple[list[Piece], dict[str, Any]]:
    """A name behind the word of the language, above the dateline."""
    at = _below_headline(frame, pieces)
    language = next(record for record in LANGUAGES if record.code == frame.example.language)
    words = vocabulary_like(frame.example.headline or "", frame.example.language).words
    if at is None or number % 3 != 1 or not language.byline_words or frame.example.byline or not words:
        return pieces, {}
    first, last = (invent(words, number + step) for step in (0, 5))
    if {first, last} & KNOWN_WORDS or script_of(first) not in _CASED or first == last:
        return pieces, {}
    name = f"{first.capitalize()} {last.capitalize()}"
    line = f"{language.byline_words[number // 3 % len(language.byline_words)]} {name}"
    return [*pieces[:at], Piece(Kind.BYLINE, line), _GAP, *pieces[at:]], {"byline": (name,)}


def _below_headline(frame: Frame, pieces: list[Piece]) -> int | None:
    """Where the dateline begins, if nothing but a blank line parts it from the headline."""
    for at in range(2, len(pieces)):
        if pieces[at].kind in {Kind.PLACE, Kind.DATE, Kind.CREDIT} or pieces[at].text[0] in "([（":
            # A date alone opens the first running text only.
            is_whole = frame.example.credit is not None or bool(frame.example.places and frame.example.day)
            is_below = pieces[at - 2].kind == Kind.HEADLINE and pieces[at - 1].text == _GAP.text
            return at if is_whole and is_below else None
    return None


TRIMMINGS: tuple[Trimming, ...] = (add_section, add_subheadline, add_byline)
