"""The fillings: other words for one part of a frame, and what the truth is then.

Each takes a frame and gives texts for its pieces of one kind, with the fields of the example that change by it. A field
that no filling changes stays as the record has it.
"""

import datetime
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import regex

from generated_stories.frames import Frame
from generated_stories.vocabulary import KNOWN_WORDS, in_case_of, invent, script_of, vocabulary_like
from wireparse import AGENCIES, LANGUAGES, Kind, Language
from wireparse.places import PLACES
from wireparse.words import fold

Truth = Mapping[str, Any]

_DAY_ZERO = datetime.date(1970, 1, 1)
_PIECE_OF_DATE = regex.compile(r"[0-9]+|\p{L}[\p{L}\p{M}]*+")
_LETTERS = regex.compile(r"\p{L}[\p{L}\p{M}]*+")
# A credit of two letters is borne out by its place.
_SHORT_CREDIT = 2
_LONG_WORD = 4


class Filling(NamedTuple):
    """What stands in the pieces of a kind, in their order, and the fields of the example that say so."""

    texts: tuple[str, ...]
    truth: Truth


@cache
def owners(credit: str) -> int:
    """Return how many records have a credit."""
    return sum(fold(credit) in {fold(known) for known in agency.credits} for agency in AGENCIES)


def texts_of(frame: Frame, kind: Kind) -> tuple[str, ...]:
    """Return the texts of a frame's pieces of one kind."""
    return tuple(piece.text for piece in frame.pieces if piece.kind == kind)


# Dates


def fill_date(frame: Frame, number: int, form: int, lag: int | None) -> Filling:
    """Another day in the date's own form.

    Args:
        frame: the frame.
        number: which day, counted from the first of 1970.
        form: which of the month's printed forms.
        lag: so many days later the story was received; None: that is not known.
    """
    texts, example = texts_of(frame, Kind.DATE), frame.example
    if len(texts) != 1 or ":" in texts[0] or example.day is None:
        return Filling(texts, {})
    day = _DAY_ZERO + datetime.timedelta(number)
    printed = _print_date(texts[0], frame, day, form)
    if printed is None:
        return Filling(texts, {})
    # Where the month is not printed, either, the day is that of the last month.
    reference = None if lag is None else day + datetime.timedelta(lag if example.month else lag % 25 - 2)
    truth = {
        "year": day.year if example.year is not None else None,
        "month": day.month if example.month is not None else None,
        "day": day.day,
        "weekday": day.weekday() if example.weekday is not None else None,
        "reference": reference,
        "resolved": day if example.year is not None or reference else None,
    }
    return Filling((printed,), truth)


def _print_date(text: str, frame: Frame, day: datetime.date, form: int) -> str | None:
    """The day, printed as `text` prints the day of the example; None if it is not certain what stands where."""
    example = frame.example
    found: list[str] = []
    has_word = False

    def print_piece(match: "regex.Match[str]") -> str:
        nonlocal has_word
        piece, rest = match[0], text[match.end() : match.end() + 1]
        if not piece.isdecimal():
            name = _print_name(piece, frame, day, form)
            if name is None:
                return piece
            has_word = True
            found.append(name[0])
            return name[1].rstrip(".") if rest == "." else name[1]
        for field, own, value in (
            ("year", example.year, day.year),
            ("year", example.year % 100 if example.year else None, day.year % 100),
            ("day", example.day, day.day),
            ("month", example.month, day.month),
        ):
            if own == int(piece) and field not in found and (field != "day" or not (rest.isascii() and rest.isalpha())):
                found.append(field)
                is_padded = piece[0] == "0" or field == "year" or not has_month_name
                return f"{value:0{len(piece)}}" if is_padded else str(value)
        found.append("?")
        return piece

    has_month_name = any(_print_name(piece, frame, day, form) for piece in _LETTERS.findall(text))
    printed = _PIECE_OF_DATE.sub(print_piece, text)
    wanted = {field for field in ("year", "month", "day", "weekday") if getattr(example, field) is not None}
    # Of 5 May nobody knows which figure is the day.
    is_open = not has_month_name and example.day == example.month
    return printed if set(found) == wanted and len(found) == len(wanted) and not is_open else None


def _print_name(word: str, frame: Frame, day: datetime.date, form: int) -> tuple[str, str] | None:
    """A month or weekday in the language in which the example prints one."""
    example = frame.example
    for language in _records((example.language, *frame.agency.languages)):
        for field, names, own, value in (
            ("month", language.months, example.month and example.month - 1, day.month - 1),
            ("weekday", language.weekdays, example.weekday, day.weekday()),
        ):
            if own is not None and fold(word) in {fold(name) for name in names[own]}:
                # Only the script of the word: a language of two has the names in both.
                forms = [name for name in names[value] if script_of(name) == script_of(word) and "." not in name[:-1]]
                if not forms:
                    return None
                name = forms[form % len(forms)]
                return field, name.upper() if word.isupper() else in_case_of(word, name)
    return None


@cache
def _records(codes: tuple[str | None, ...]) -> list[Language]:
    """The records of all languages, those of the codes first."""
    return sorted(LANGUAGES, key=lambda language: codes.index(language.code) if language.code in codes else len(codes))


# Places


def fill_places(frame: Frame, turn: int) -> Filling:
    """Other places in the case of the frame's own; known ones, where the dateline has little else to be told by."""
    texts, example = texts_of(frame, Kind.PLACE), frame.example
    # Where several records have the credit the place may settle whose it is; a country is no place.
    if not (turn and texts) or owners(example.credit or "") > 1 or frame.agency.country_first:
        return Filling(texts, {})
    words = vocabulary_like(texts[0], example.language)
    has_words = bool(words.words) and script_of(texts[0]) not in _UNPARTED
    invented = tuple(invent(words.words, turn + number) for number in range(3)) if has_words else ()
    if not is_told_by_more(frame):
        pool = _LEXICON if script_of(texts[0]) == "LATIN" else texts
    elif turn % 2 and invented and invented[0].casefold() not in KNOWN_WORDS:
        pool = tuple(word[0].upper() + word[1:] for word in invented)
    else:
        pool = words.places or texts
    names = tuple(pool[(turn // 2 + number) % len(pool)] for number in range(len(texts)))
    if texts[0].isupper():
        names = tuple(name.upper() for name in names)
    if len(set(names)) < len(names):
        return Filling(texts, {})
    return Filling(names, {"places": names})


def is_told_by_more(frame: Frame) -> bool:
    """The dateline has a date and a separator, or a credit of three letters in a bracket: any place will do."""
    example = frame.example
    separator = texts_of(frame, Kind.SEPARATOR)
    if example.day is not None and separator and separator[-1][-1] in "-–—":
        return True
    credit = example.credit or ""
    before = frame.example.text.partition(credit)[0][-1:] if credit else ""
    return before != "" and before in "(（[/" and len(credit) > _SHORT_CREDIT


# Scripts that do not part words: what stands between two signs is a clause, and no name.
_UNPARTED = frozenset(("CJK", "HIRAGANA", "KATAKANA", "THAI"))
_LEXICON = tuple(
    name.title()
    for name in PLACES
    if script_of(name) == "LATIN" and name.replace(" ", "").isalpha() and min(map(len, name.split())) >= _LONG_WORD
)


# Names and codes


def fill_credit(frame: Frame, turn: int) -> Filling:
    """Another credit of the record, where a bracket shows that it is one and no other record has it."""
    texts, agency = texts_of(frame, Kind.CREDIT), frame.agency
    is_own = len(texts) == 1 and texts[0] in agency.credits and owners(texts[0]) == 1 and is_told_by_more(frame)
    pool = (
        [
            credit
            for credit in agency.credits
            if owners(credit) == 1 and len(credit) > _SHORT_CREDIT and script_of(credit) == script_of(texts[0])
        ]
        if is_own
        else []
    )
    if not (turn and pool and not agency.as_printed):
        return Filling(texts, {})
    credit = pool[turn % len(pool)]
    return Filling((credit,), {"credit": credit})


def fill_byline(frame: Frame, turn: int) -> Filling:
    """Other names, in the case of the frame's own and of as many words."""
    texts, example = texts_of(frame, Kind.BYLINE), frame.example
    words = vocabulary_like("".join(example.byline), example.language).words
    if not (turn and texts and words):
        return Filling(texts, {})
    names: dict[str, str] = {}
    for number, name in enumerate(example.byline):
        parts = enumerate(name.split(), turn + number * 5)
        names[name] = " ".join(
            in_case_of(part, invent(words, at)) if part.isalpha() and len(part) >= _LONG_WORD else part
            for at, part in parts
        )
    if any(word.casefold() in KNOWN_WORDS for name in names.values() for word in name.split()):
        return Filling(texts, {})
    for old, new in names.items():
        texts = tuple(text.replace(old, new) for text in texts)
    return Filling(texts, {"byline": tuple(names.values())})


def fill_initials(frame: Frame, turn: int) -> Filling:
    """Other letters in the places of the frame's own, but for the desk's tail."""
    texts = texts_of(frame, Kind.INITIALS)
    if not (turn and len(texts) == 1 and texts[0].isascii()):
        return Filling(texts, {})
    head, mark, tail = texts[0].rpartition("-")
    seen = 0

    def exchange(match: "regex.Match[str]") -> str:
        nonlocal seen
        letters = []
        for letter in match[0]:
            seen += 1
            base = ord("A" if letter.isupper() else "a")
            letters.append(chr(base + (ord(letter) - base + turn * seen) % 26))
        return "".join(letters)

    changed = _LETTERS.sub(exchange, head if mark and len(tail) == 1 else texts[0])
    if any(run.casefold() in KNOWN_WORDS for run in _LETTERS.findall(changed)):
        return Filling(texts, {})
    printed = changed + mark + tail if mark and len(tail) == 1 else changed
    return Filling((printed,), {"initials": printed})


def fill_section(frame: Frame, turn: int) -> Filling:
    """Another label of the language."""
    texts = texts_of(frame, Kind.SECTION)
    sections = vocabulary_like(texts[0], frame.example.language).sections
    if not (turn and len(texts) == 1 and sections):
        return Filling(texts, {})
    section = sections[turn % len(sections)]
    section = section.upper() if texts[0].isupper() else section
    return Filling((section,), {"section": section})
