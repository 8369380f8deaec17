"""Marks: the words by which the copy says which sending of a story it is.

`UPDATE 2`, `(2nd LD)`, `1st Ld-Writethru`, `RPT-UPDATE 1`, `CORRECTED (OFFICIAL)`, `(Primera de dos notas)`. The words
and their kinds are data of the languages; here is how they stand together. Where they may stand is left to
`tokenizers.version`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wireparse.grammar import compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.words import fold

OPENING = frozenset("([（【<")
CLOSING = frozenset(")]）】>")
# These words name a thing as well: only a number or a bracket makes marks of them.
COUNTED = frozenset(("lead", "add", "take"))
# A mark of this kind says more than those that stand with it, the lower the more: a kill than all else, a writethru
# than the lead that it is, and every sending than how urgent it is.
_WEIGHTS = {"kill": 0, "lead": 2, "urgent": 3, "flash": 3}

_WORD = compile_pattern(r"[\p{L}\p{M}]{1,24}+")
_COUNT = compile_pattern(r"(?P<count>[0-9]{1,2})(?![0-9])[.ºª°]?")
_NUMBER = compile_pattern(r"[ ]?(?P<number>[0-9]{1,2})(?![0-9\p{L}])")
_JOINT = compile_pattern(r"[ ]?(?:[-–—/,:|.]{1,2})?[ ]?")
_QUALIFIER = compile_pattern(r"[ ]\(\p{Lu}[\p{Lu} ]{2,20}\)(?=[ ]?[-–—:])")
# The most marks that stand together
_MOST = 4


class Mark(NamedTuple):
    """A mark: its kind, its number, where it ends, and whether it is printed as a mark of this kind is."""

    kind: str
    number: int | None
    end: int
    is_sure: bool
    is_counted: bool


class Unit(NamedTuple):
    """One mark, or all those of a bracket."""

    marks: tuple[Mark, ...]
    start: int
    end: int
    is_enclosed: bool


class Sending(NamedTuple):
    """What marks say together: kind, number and text."""

    kind: str
    number: int | None
    text: str


def may_open_mark(lexicon: Lexicon, text: str) -> bool:
    """Look quickly whether a mark can begin here: at a bracket, a figure, or a word that opens one."""
    first = text[0]
    if not first.isalpha():
        return first in OPENING or first.isdigit()
    if text[:2].casefold() not in lexicon.version_initials:
        return False
    word = _WORD.match(text)
    return word is not None and word[0].casefold() in lexicon.version_openers


def read_mark(lexicon: Lexicon, text: str, start: int) -> Mark | None:
    """mark = [ordinal] words [number]"""
    # Most words open no mark; in plain ASCII letters the first two tell.
    opening = text[start : start + 3]
    if opening.isascii() and opening[:2].isalpha() and opening[:2].lower() not in lexicon.version_initials:
        return None
    for count, at in _ordinals(lexicon, text, start):
        found = _words(lexicon, text, at)
        if found is None:
            continue
        kind, end = found
        is_sure = text[at:end] in lexicon.version_forms
        number = _NUMBER.match(text, end) if at == start else None
        if number is not None:
            return Mark(kind, int(number["number"]), number.end(), is_sure, is_counted=True)
        return Mark(kind, count, end, is_sure, is_counted=at != start)
    return None


def _ordinals(lexicon: Lexicon, text: str, start: int) -> Iterator[tuple[int | None, int]]:
    """The ways to read an ordinal: `1st `, `2. `, `FIRST `, `First of two `, or none; each with what follows it."""
    figure = _COUNT.match(text, start) if text[start : start + 1].isdigit() else None
    word = _WORD.match(text, start if figure is None else figure.end())
    letters = "" if word is None else word[0].casefold()
    if figure is not None:
        count, end = int(figure["count"]), figure.end()
        for suffix in lexicon.ordinal_suffixes:
            if letters.startswith(suffix):
                behind = end + len(suffix)
                yield count, behind + (text[behind : behind + 1] in {" ", "-"})
        is_ordinal = end > figure.end("count") or bool(letters)
        # A figure that stands apart tells how many there are: "2 Takes".
        yield count if is_ordinal else None, end + (text[end : end + 1] == " ")
        return
    yield None, start
    if letters in lexicon.ordinals and word is not None:
        behind = word.end() + 1
        yield lexicon.ordinals[letters], behind
        joiner, _, rest = text[behind : behind + 40].partition(" ")
        total, blank, _ = rest.partition(" ")
        if blank and joiner.casefold() in lexicon.date_words:
            yield lexicon.ordinals[letters], behind + len(joiner) + len(total) + 2


def _words(lexicon: Lexicon, text: str, start: int) -> tuple[str, int] | None:
    """The longest run of words that is a mark."""
    word = _WORD.match(text, start)
    most = 0 if word is None else lexicon.version_words.get(fold(word[0]), 0)
    ends: list[int] = []
    while word is not None and len(ends) < most:
        ends.append(word.end())
        if text[word.end() : word.end() + 1] not in {" ", "-", "'", "’"}:
            break
        word = _WORD.match(text, word.end() + 1)
    for end in reversed(ends):
        kind = lexicon.version_marks.get(fold(text[start:end]))
        if kind is not None:
            return kind, end
    return None


def read_units(lexicon: Lexicon, text: str, start: int = 0) -> list[Unit]:
    """units = unit {joint unit}"""
    units: list[Unit] = []
    at = start
    while len(units) < _MOST:
        unit = _read_enclosed(lexicon, text, at) if text[at : at + 1] in OPENING else _read_bare(lexicon, text, at)
        if unit is None:
            break
        units.append(unit)
        joint = _JOINT.match(text, unit.end)
        at = unit.end if joint is None else joint.end()
    return units


def _read_bare(lexicon: Lexicon, text: str, start: int) -> Unit | None:
    """bare = mark [" (" capitals ")"]"""
    mark = read_mark(lexicon, text, start)
    if mark is None:
        return None
    qualifier = _QUALIFIER.match(text, mark.end) if text.startswith(" (", mark.end) else None
    return Unit((mark,), start, mark.end if qualifier is None else qualifier.end(), is_enclosed=False)


def _read_enclosed(lexicon: Lexicon, text: str, start: int) -> Unit | None:
    """enclosed = "(" mark {joint mark} ")": nothing else is in the bracket"""
    marks: list[Mark] = []
    at = start + 1
    while len(marks) < _MOST and (mark := read_mark(lexicon, text, at)) is not None:
        marks.append(mark)
        if text[mark.end : mark.end + 1] in CLOSING:
            return Unit(tuple(marks), start, mark.end + 1, is_enclosed=True)
        joint = _JOINT.match(text, mark.end)
        at = mark.end if joint is None else joint.end()
    return None


def combine(units: Sequence[Unit], text: str) -> Sending:
    """Say what marks that stand together mean: the weightiest gives the kind, the first that has one the number."""
    marks = [mark for unit in units for mark in unit.marks]
    kind = min(marks, key=lambda mark: weigh(mark.kind)).kind
    number = next((mark.number for mark in marks if mark.number is not None), None)
    return Sending(kind, number, text[units[0].start : units[-1].end])


def weigh(kind: str) -> int:
    """How much a kind says beside others: the lower the more."""
    return _WEIGHTS.get(kind, 1)
