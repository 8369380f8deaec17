"""The lexicon: what a parser compiles once from the agencies and languages that it was given.

Every word list becomes a dictionary, so that a pattern matches a word by its shape and one look-up says what it is.
One credit can belong to several agencies; a month's name to several months.
"""

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from wireparse.agency import Agency, Language
from wireparse.dates import DateReader
from wireparse.places import PLACES, REGIONS
from wireparse.votes import Votes

if TYPE_CHECKING:
    from wireparse.days import Day

# How a dateline is built: whether the credit comes first, what encloses it, and what parts it from the story.
Shape = tuple[bool, str, str]

# What is remembered of credits and misspelt months that were looked up.
CACHE_SIZE = 2048

# So many characters of a line tell whether boilerplate may begin so; of shorter openers the first one does.
OPENINGS = (6, 3)

# A credit of so many letters may be any word's.
SHORT_CREDIT = 2

# How alike a misspelt month must be: one letter wrong, lost, doubled or swapped in a word of four or more.
LIKENESS = 0.74
SHORTEST_MISSPELT = 4


# End marks that belong to no language: the "thirty" of the telegraph, ITA2's end of message, and their kin.
END_MARKS = frozenset({"-0-", "- 0 -", "-30-", "###", "# # #", "NNNN", "NNN", "-end-", "-END-", "- End -"})

# The plain `re` finds words in half the time of `regex`; in ASCII a table finds them in a third of that.
_WORDS = re.compile(r"[^\W_]+")
_ASCII_WORDS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


def fold(word: str) -> str:
    """Return `word` as the lexicon's keys have it: accents composed, no case, no closing stop, single blanks.

    >>> fold("Sept."), fold(" ACAN - EFE ")
    ('sept', 'acan-efe')
    """
    folded = unicodedata.normalize("NFC", word).casefold() if not word.isascii() else word.lower()
    folded = folded.strip(" .॰©")
    if " " in folded or "–" in folded or not folded.isprintable():
        folded = " ".join(folded.split()).replace("–", "-").replace(" - ", "-").replace(" / ", "/").replace("- ", "-")
    return folded


def split_words(text: str) -> list[str]:
    """Return the runs of letters and figures of `text`, without regard to case.

    >>> split_words("--IANS ms/vd")
    ['ians', 'ms', 'vd']
    """
    if text.isascii():
        return text.translate(_ASCII_WORDS).split()
    return _WORDS.findall(unicodedata.normalize("NFC", text).casefold())


def is_short_credit(credit: str) -> bool:
    """Two Latin letters are as often a region, a size or a party; two Chinese characters are a name.

    >>> is_short_credit("PA"), is_short_credit("EFE"), is_short_credit("中央")
    (True, False, False)
    """
    return len(credit) <= SHORT_CREDIT and credit.isascii()


class Lexicon:
    """The words of the agencies and languages of one parser.

    `credits` knows every credit folded, `exact_credits` as printed, each with the ids of the agencies that have it.
    `shapes` remembers of agencies that share a credit how their datelines are built, `days` what dates said.
    """

    def __init__(self, agencies: Sequence[Agency], languages: Sequence[Language]) -> None:
        self.agencies = {agency.id: agency for agency in agencies}
        self.languages = {language.code: language for language in languages}
        self.dates = DateReader()
        self.days: dict[tuple[object, ...], Day] = {}
        self._read_agencies(agencies)
        self._read_languages(languages)
        self.places = PLACES
        self.regions = REGIONS
        self.shapes: dict[str, frozenset[Shape]] = {}
        self._credits_read: dict[str, tuple[tuple[str, ...], str | None]] = {}
        self._months_read: dict[str, dict[int, tuple[str, ...]]] = {}

    def _read_agencies(self, agencies: Sequence[Agency]) -> None:
        credits: dict[str, list[str]] = defaultdict(list)
        exact: dict[str, list[str]] = defaultdict(list)
        self.signoffs: dict[str, tuple[str, ...]] = {}
        for agency in agencies:
            for credit in agency.credits:
                _add(credits[fold(credit)], agency.id)
                _add(exact[credit], agency.id)
            for signoff in agency.signoffs:
                self.signoffs[signoff] = (*self.signoffs.get(signoff, ()), agency.id)
        self.credits = {word: tuple(ids) for word, ids in credits.items()}
        self.exact_credits = {word: tuple(ids) for word, ids in exact.items()}
        desk_lines = [(line.split(" ")[0].casefold(), line) for agency in agencies for line in agency.desk_lines]
        self.desk_lines = {word: tuple(line for opener, line in desk_lines if opener == word) for word, _ in desk_lines}
        self.country_first = frozenset(agency.id for agency in agencies if agency.country_first)
        self.credit_openers = frozenset(credit.split(" ")[0] for credit in exact)
        self.credit_words = max((credit.count(" ") + 1 for credit in exact), default=1)

    def _read_languages(self, languages: Sequence[Language]) -> None:
        months: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        weekdays: dict[str, int] = {}
        for language in languages:
            for number, forms in enumerate(language.months, 1):
                for form in forms:
                    _add(months[fold(form)][number], language.code)
            for number, forms in enumerate(language.weekdays):
                for form in forms:
                    weekdays.setdefault(fold(form), number)
        self.months = {
            form: {number: tuple(codes) for number, codes in found.items()} for form, found in months.items()
        }
        self.weekdays = weekdays
        self.long_months = [form for form in self.months if len(form) >= SHORTEST_MISSPELT]
        self.date_words = _words(languages, "date_words")
        self.day_suffixes = _words(languages, "day_suffixes")
        self.joiners = _words(languages, "joiners")
        self.particles = _words(languages, "particles") | self.joiners
        self.byline_words = _words(languages, "byline_words")
        self.job_words = _words(languages, "job_words")
        self.reporters = tuple(word for language in languages for word in language.reporters)
        self.sections = _words(languages, "sections")
        self.note_openers = _by_initial(_openers(languages, "note_openers"))
        self.note_labels = _openers(languages, "note_labels")
        self.note_initials = frozenset(form(label[0]) for label in self.note_labels for form in (str.upper, str.lower))
        self.notes = _words(languages, "notes")
        self.notebook_openers = _words(languages, "notebook_openers")
        self.contact_headings = _words(languages, "contact_headings")
        self.tagline_openers = _by_initial(_openers(languages, "tagline_openers"))
        self.end_marks = END_MARKS.union(*(language.end_marks for language in languages))
        self.take_marks = _words(languages, "take_marks")
        self.take_openers = frozenset(
            mark.casefold().split(" ", 1)[0].strip("()（）") for language in languages for mark in language.take_marks
        )
        closings = (*self.exact_credits, *self.signoffs, *self.end_marks, *self.take_marks)
        self.closings = frozenset(closing.casefold() for closing in closings)
        self.closing_words = frozenset(word for closing in closings for word in split_words(closing))
        self.head_openers = self.byline_words | {label.split()[0] for label in self.note_labels}
        self.head_openers |= self.desk_lines.keys() | {opener.casefold() for opener in self.credit_openers}
        self._read_versions(languages)
        self._read_boilerplate(languages)
        self._read_function_words(languages)

    def _read_versions(self, languages: Sequence[Language]) -> None:
        marks = [mark for language in languages for mark in language.version_marks]
        self.version_marks = {fold(word): kind for word, kind in reversed(marks)}
        self.version_forms = frozenset(form for word, _kind in marks for form in (word, word.upper()))
        self.version_words = max((word.count(" ") + word.count("-") + 1 for word in self.version_marks), default=0)
        self.ordinals = {
            fold(word): number for language in languages for number, word in enumerate(language.ordinals, 1)
        }
        suffixes = [suffix for suffix in self.day_suffixes if suffix.isalpha()]
        self.ordinal_suffixes = tuple(sorted(suffixes, reverse=True))
        first_words = {re.split(r"[-'’ ]", word)[0] for word in self.version_marks}
        self.version_openers = frozenset(first_words) | frozenset(self.ordinals)
        self.version_initials = frozenset(word[:2] for word in self.version_openers)
        notes: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for language in languages:
            for opener, kind in language.version_notes:
                notes[opener.casefold().split(" ")[0]].append((opener.casefold(), kind))
        self.version_notes = {
            word: tuple(sorted(openers, key=lambda opener: -len(opener[0]))) for word, openers in notes.items()
        }
        self.head_openers |= frozenset(notes)

    def _read_boilerplate(self, languages: Sequence[Language]) -> None:
        self.boilerplate: dict[str, tuple[str, ...]] = {}
        for language in languages:
            for line in language.boilerplate:
                key = line.casefold().rstrip(" .:")
                self.boilerplate[key] = (*self.boilerplate.get(key, ()), language.code)
        self.share_words = _words(languages, "share_words")
        openers = [opener for language in languages for opener in language.boilerplate_openers]
        openers += [opener for agency in self.agencies.values() for opener in agency.boilerplate]
        self.boilerplate_openers = _by_first_word(openers)
        self.boilerplate_openings = _openings(self.boilerplate_openers)

    def _read_function_words(self, languages: Sequence[Language]) -> None:
        words: dict[str, list[str]] = defaultdict(list)
        for language in languages:
            for word in language.function_words:
                _add(words[word], language.code)
        self.function_words = {word: tuple(codes) for word, codes in words.items()}
        self.own_words = {word: codes[0] for word, codes in words.items() if len(codes) == 1}
        self.votes = Votes(self.languages, self.function_words)

    def read_credit(self, credit: str) -> tuple[tuple[str, ...], str | None]:
        """Return the agencies that a bracket names, and the reporter, if it names one too.

        A joint credit (`ats afp`, `NTB/Reuters`) names several; `Trend, N. Kirtskhalia` or `ATSH- K. Shehu` a reporter.
        """
        read = self._credits_read.get(credit)
        if read is None:
            read = self._split_credit(credit)
            if len(self._credits_read) >= CACHE_SIZE:
                self._credits_read.clear()
            self._credits_read[credit] = read
        return read

    def read_parts(self, credit: str) -> tuple[tuple[str, ...], ...]:
        """Return the owners of each part of a joint credit, or of the one there is; empty if no record has them."""
        key = fold(credit)
        if key in self.credits:
            return (self.credits[key],)
        for separator in ("/", "-", ";", "·", ",", " "):
            parts = [fold(part) for part in key.split(separator)]
            if len(parts) > 1 and all(part in self.credits for part in parts):
                return tuple(self.credits[part] for part in parts)
        return ()

    def _split_credit(self, credit: str) -> tuple[tuple[str, ...], str | None]:
        parts = self.read_parts(credit)
        if parts:
            return tuple(dict.fromkeys(id_ for part in parts for id_ in part)), None
        prefix, _, named = credit.partition(" ")
        if prefix in self.reporters and named:
            # "Корр. БЕЛТА", "Корр. ТАСС Павел Ильин"
            agency, _, reporter = named.partition(" ")
            if fold(named) in self.credits:
                return self.credits[fold(named)], None
            return self.credits.get(fold(agency), ()), reporter or None
        head, comma, rest = credit.partition(",")
        if comma and fold(head) in self.credits:
            return self.credits[fold(head)], rest.strip()
        head, _, rest = credit.partition("- ")
        return (self.credits[fold(head)], rest) if rest[1:3] == ". " and fold(head) in self.credits else ((), None)

    def read_month(self, word: str) -> dict[int, tuple[str, ...]]:
        """Return the months that `word` may mean, each with the languages that call it so; empty if none."""
        return self.months.get(fold(word), {})

    def read_misspelt_month(self, word: str) -> dict[int, tuple[str, ...]]:
        """Return the month that a misspelt word is nearest to: `Narch`, `Juen`, `Marchg`."""
        key = fold(word)
        read = self._months_read.get(key)
        if read is None:
            is_long = len(key) >= SHORTEST_MISSPELT - 1
            near = difflib.get_close_matches(key, self.long_months, 1, LIKENESS) if is_long else []
            read = self.months[near[0]] if near else {}
            if len(self._months_read) >= CACHE_SIZE:
                self._months_read.clear()
            self._months_read[key] = read
        return read


def _add(values: list[str], value: str) -> None:
    if value not in values:
        values.append(value)


def _words(languages: Iterable[Language], field: str) -> frozenset[str]:
    return frozenset(fold(word) for language in languages for word in getattr(language, field))


def _openers(languages: Iterable[Language], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.casefold() for language in languages for word in getattr(language, field)))


def _by_initial(openers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Openers by their first character, in their order: a line is compared with those alone that it can begin with."""
    found: dict[str, list[str]] = defaultdict(list)
    for opener in openers:
        found[opener[0]].append(opener)
    return {initial: tuple(same) for initial, same in found.items()}


def _openings(openers: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """The beginnings of the openers, each as long as `OPENINGS` and the opener allow."""
    forms = [form for found in openers.values() for form in found]
    return frozenset(form[: next((size for size in OPENINGS if size <= len(form)), 1)] for form in forms)


def _by_first_word(openers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Openers by the word that they begin with, or by their first character where that is no letter ("©")."""
    found: dict[str, tuple[str, ...]] = {}
    for opener in dict.fromkeys(openers):
        key = opener.split(" ", 1)[0] if opener[0].isalpha() else opener[0]
        for form in dict.fromkeys((opener, opener[0].upper() + opener[1:])):
            word = form[0] + key[1:]
            found[word] = (*found.get(word, ()), form)
    return found
