"""The lexicon: what a parser compiles once from the agencies and languages that it was given.

Every word list becomes a dictionary, so that a pattern matches a word by its shape and one look-up says what it is.
One credit can belong to several agencies; a month's name to several months.
"""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from wireparse.agency import Agency, Language
from wireparse.dates import DateReader, Day
from wireparse.letters import LETTERS
from wireparse.page_lines import CLOCK_WORDS, compile_openers, page_line_key
from wireparse.places import PLACES, REGIONS, Places
from wireparse.votes import Votes
from wireparse.words import fold, split_words

# How a dateline is built: whether the credit comes first, what encloses it, and what parts it from the story.
Shape = tuple[bool, str, str]

# What is remembered of credits and misspelt months that were looked up.
CACHE_SIZE = 2048

# How alike a misspelt month must be: one letter wrong, lost, doubled or swapped in a word of four or more.
LIKENESS = 0.74
SHORTEST_MISSPELT = 4

# Shorter names of weekdays are other words as well.
SHORTEST_WEEKDAY = 4


# End marks that belong to no language: the "thirty" of the telegraph, ITA2's end of message, and their kin.
END_MARKS = frozenset({"-0-", "- 0 -", "-30-", "###", "# # #", "NNNN", "NNN", "-end-", "-END-", "- End -"})

# First words of lines that are addressed to desks, in ANPA 1312 copy of all languages: photos, series, advances.
DESK_OPENERS = frozenset({
    "laserphoto", "laserphotos", "lasergraphic", "lasercolor", "photo", "photos", "graphic", "with", "$adv",
    "agencies", "precede", "pickup", "picks", "undated", "the",
})  # fmt: skip


# What parts the words of a mark.
_WORD_ENDS = re.compile(r"[-'’ ]")


class Lexicon:
    """The words of the agencies and languages of one parser.

    `credits` knows every credit folded, `exact_credits` as printed, each with the ids of the agencies that have it.
    `shapes` remembers of agencies that share a credit how their datelines are built, `days` what dates said.
    `registry` is what the records are called, where their parser says so.
    """

    def __init__(self, agencies: Sequence[Agency], languages: Sequence[Language], places: Places = PLACES) -> None:
        self.agencies = {agency.id: agency for agency in agencies}
        self.languages = {language.code: language for language in languages}
        self.dates = DateReader()
        self.days: dict[tuple[object, ...], Day] = {}
        self._read_agencies(agencies)
        self._read_languages(languages)
        self.places, self.regions = places, REGIONS
        self.registry: str | None = None
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
        self.words_too = frozenset(
            fold(credit) for agency in agencies if agency.as_printed for credit in agency.credits
        )
        desk_lines = [(line.split(" ")[0].casefold(), line) for agency in agencies for line in agency.desk_lines]
        self.desk_lines = {word: tuple(line for opener, line in desk_lines if opener == word) for word, _ in desk_lines}
        self.country_first = frozenset(agency.id for agency in agencies if agency.country_first)
        # The credits by their first word.
        self.credit_openers = {
            opener: tuple(credits)
            for opener, credits in groupby(sorted(exact), lambda credit: credit.partition(" ")[0])
        }
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
        self.shared_months = frozenset(form for form, found in self.months.items() if len(found) > 1)
        self.weekdays = weekdays
        # A number ("tháng 9") is another month's where one figure is wrong.
        self.long_months = [form for form in self.months if len(form) >= SHORTEST_MISSPELT and form[-1].isalpha()]
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
        self.byline_phrases = tuple(sorted((word for word in self.byline_words if " " in word), key=len, reverse=True))
        self.head_openers = frozenset(word.partition(" ")[0].rstrip(":") for word in self.byline_words)
        self.head_openers |= {label.split()[0].strip(":,") for label in self.note_labels}
        self.head_openers |= (
            DESK_OPENERS | self.desk_lines.keys() | {opener.casefold() for opener in self.credit_openers}
        )
        self._read_versions(languages)
        self._read_boilerplate(languages)
        self._read_function_words(languages)
        self._read_frame_words(languages)

    def _read_versions(self, languages: Sequence[Language]) -> None:
        marks = [mark for language in languages for mark in language.version_marks]
        self.version_marks = {fold(word): kind for word, kind in reversed(marks)}
        self.version_forms = frozenset(form for word, _kind in marks for form in (word, word.upper()))
        # The first word of each mark, and of how many the longest is made that begins so.
        self.version_words: dict[str, int] = {}
        for mark in self.version_marks:
            first, *others = filter(None, _WORD_ENDS.split(mark))
            self.version_words[first] = max(self.version_words.get(first, 0), 1 + len(others))
        self.ordinals = {
            fold(word): number for language in languages for number, word in enumerate(language.ordinals, 1)
        }
        suffixes = [suffix for suffix in self.day_suffixes if suffix.isalpha()]
        self.ordinal_suffixes = tuple(sorted(suffixes, reverse=True))
        self.version_openers = frozenset(self.version_words) | frozenset(self.ordinals)
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
        self.related_headings = _page_lines(languages, "related_headings")
        self.boilerplate = _page_lines(languages, "boilerplate") | self.related_headings
        self.share_words = _words(languages, "share_words")
        self.boilerplate_openers = compile_openers(self.agencies.values(), languages)
        self.boilerplate_forms = {
            opening: tuple(form for form, _rule in openers) for opening, openers in self.boilerplate_openers.items()
        }
        fields = ("page_times", "clock_words")
        phrases = [phrase for field in fields for language in languages for phrase in getattr(language, field)]
        self.page_time_words = CLOCK_WORDS.union(
            *(fold(phrase).split() for phrase in (*phrases, *self.months)),
            self.date_words,
            self.day_suffixes,
            self.weekdays,
        )

    def _read_function_words(self, languages: Sequence[Language]) -> None:
        self.function_words = frozenset(word for language in languages for word in language.function_words)
        words: dict[str, list[str]] = defaultdict(list)
        letters: dict[str, list[str]] = defaultdict(list)
        for language in languages:
            # The lede names its day.
            names = [forms[0].lower() for forms in language.weekdays if forms]
            weekdays = [name for name in names if len(name) >= SHORTEST_WEEKDAY]
            for word in (*language.function_words, *language.common_words, *weekdays):
                _add(words[word], language.code)
            for letter in LETTERS.get(language.code, ""):
                letters[letter].append(language.code)
        self.votes = Votes(self.languages, words)
        self.letter_votes = Votes(self.languages, letters)
        self.letters = frozenset(letters)
        self.own_words = {word: codes[0] for word, codes in words.items() if len(codes) == 1}

    def _read_frame_words(self, languages: Sequence[Language]) -> None:
        words: dict[str, list[str]] = defaultdict(list)
        for language in languages:
            marks = [mark for mark, _kind in language.version_marks]
            page = (*language.boilerplate, *language.related_headings)
            for line in (*language.sections, *language.notes, *language.end_marks, *page, *marks):
                _add(words[fold(line)], language.code)
        self.frame_words = {word: tuple(codes) for word, codes in words.items()}

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
        if fold(credit) in self.words_too and credit not in self.exact_credits:
            # "Districts (map) -": the word, not who is called so
            return (), None
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


def _page_lines(languages: Iterable[Language], field: str) -> frozenset[str]:
    """Whole lines of a page as the lexicon's keys have them."""
    return frozenset(page_line_key(line) for language in languages for line in getattr(language, field))
