"""The words that frames are filled with: those of the records, of the examples and of tests/languages.txt.

A paragraph is one of an example, of which the words that mean something are exchanged for invented ones; the words that
tell the language stay. So it is punctuated as print is, and none of it was ever sent.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import regex

from generated_stories.frames import FRAMES, TOLD
from wireparse import AGENCIES, LANGUAGES
from wireparse.agency import Language
from wireparse.places import PLACES
from wireparse.words import fold

# Shorter words tell the language, or are names that records know.
_SHORTEST = 4
# So many words tell a language from the others; a paragraph that has fewer of them is nobody's.
_TELLING = 6
# Where a sentence ends; a line that does not may be a label.
CLOSED_ENDS = '.!?…。।۔”"»'
_SIGNS = ".,;:!?\"'’“”„«»()،؛؟।"
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+")


# The words by which a language is told, by its code.
_TELLING_WORDS = {language.code: frozenset(language.function_words + language.common_words) for language in LANGUAGES}


class Vocabulary(NamedTuple):
    """The words of one language in one script: paragraphs, headlines, places, labels, and words that mean something."""

    paragraphs: tuple[str, ...]
    headlines: tuple[str, ...]
    places: tuple[str, ...]
    sections: tuple[str, ...]
    words: tuple[str, ...]


def script_of(text: str) -> str:
    """Return the script of the first letter: `LATIN`, `CYRILLIC`; empty where there is no letter."""
    letter = _WORD.search(text)
    return unicodedata.name(letter[0][0]).partition(" ")[0] if letter else ""


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)


def _known_words() -> frozenset[str]:
    records = [getattr(language, field) for language in LANGUAGES for field in Language.__annotations__]
    records += [agency.credits + agency.signoffs + agency.boilerplate + agency.desk_lines for agency in AGENCIES]
    phrases = [*PLACES, *_strings(tuple(records))]
    return frozenset(word.casefold() for phrase in phrases for word in _WORD.findall(phrase))


# Every word that some record gives a meaning: an invented word must not be one.
KNOWN_WORDS = _known_words()


def vocabulary_like(model: str, language: str | None) -> Vocabulary:
    """Return the words of a language that are in the script and the case of a model."""
    return _vocabulary(language or "", script_of(model), is_shouted=model.isupper())


@cache
def _vocabulary(language: str, script: str, *, is_shouted: bool) -> Vocabulary:
    def select(texts: Iterable[str]) -> list[str]:
        return [text for text in dict.fromkeys(texts) if script_of(text) == script]

    def select_case(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(text for text in select(texts) if text.isupper() == is_shouted)

    examples = [frame.example for frame in FRAMES if frame.example.language == language]
    told = [paragraph for code, paragraphs in TOLD if code == language for paragraph in paragraphs]
    paragraphs = select([*(paragraph for example in examples for paragraph in example.body), *told])
    words = {word for paragraph in paragraphs for word in _WORD.findall(paragraph) if word == word.lower()}
    return Vocabulary(
        select_case(paragraph for paragraph in paragraphs if _tells(paragraph, language)) or select_case(paragraphs),
        select_case(example.headline for example in examples if example.headline and not example.version),
        select_case(place for example in examples for place in example.places if not example.country),
        tuple(select(_labels(language))),
        tuple(sorted(word for word in words if len(word) >= _SHORTEST and word not in KNOWN_WORDS)),
    )


def _labels(language: str) -> list[str]:
    """The labels of a language that are no marks of a version as well: those are taken for marks."""
    records = [record for record in LANGUAGES if record.code == language]
    marks = {fold(mark) for record in records for mark, _kind in record.version_marks}
    return [section for record in records for section in record.sections if fold(section) not in marks]


def _tells(paragraph: str, language: str) -> bool:
    """The words of the paragraph tell its language, and it ends as a sentence does."""
    words = {word.strip(_SIGNS) for word in paragraph.lower().split()}
    return len(words & _TELLING_WORDS[language]) >= _TELLING and paragraph[-1] in CLOSED_ENDS


def invent(words: tuple[str, ...], turn: int) -> str:
    """Return a word that begins as one word of the language does and ends as another.

    >>> invent(("harbour", "ferry"), 1)
    'ferour'
    """
    first, second = words[turn % len(words)], words[(turn * 7 + 3) % len(words)]
    return first[: len(first) // 2 + 1] + second[len(second) // 2 + 1 :]


def turn_words(text: str, words: tuple[str, ...], turn: int) -> str:
    """Exchange the words of a text that mean something for invented ones; turn 0 leaves it as it is."""
    if not (turn and words):
        return text
    seen = 0

    def exchange(match: "regex.Match[str]") -> str:
        nonlocal seen
        word: str = match[0]
        if len(word) < _SHORTEST or word.casefold() in KNOWN_WORDS or (word.isupper() and not text.isupper()):
            return word
        seen += 1
        invented = invent(words, turn + seen * 11)
        if invented.casefold() in KNOWN_WORDS:
            return word
        return in_case_of(word, invented)

    return _WORD.sub(exchange, text)


def in_case_of(model: str, word: str) -> str:
    """Return a word in capitals, with one or without, as the model is."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word
