"""Mentions: where a text names the agency that the story is by, in its running text too.

Names are those of the agencies that the copy credits, no other's: who quotes a rival tells nothing of its own source.
They count in the case in which the record prints them, and as whole words, where words are parted; the endings that
names take in the language of the story go with them. A name that is an ordinary word of that language as well (`Petra`
is a town) counts in a bracket of its own alone; in a line all in capitals that holds for the word in any case.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wireparse.agency import Agency
from wireparse.article import Article
from wireparse.grammar import compile_pattern
from wireparse.lexicon import CACHE_SIZE, Lexicon
from wireparse.traces.trace import MENTION, Trace

# Scripts that part no words, or glue what follows to a name.
_UNPARTED = compile_pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
# What may stand between two words of a name: blanks, at times with the end of a line, or a hyphen with blanks around.
_WRAP = r"(?:[ \t\xa0]{0,4}+(?:\r\n|[\r\n])[ \t\xa0]{0,16}+|[ \t\xa0\u202f\u3000]{1,4}+)"
_JOINTS = {" ": compile_pattern(_WRAP), "-": compile_pattern(rf"{_WRAP}?[-‐‑–]{_WRAP}?")}
_WORD = compile_pattern(r"(?P<joint>[ -]?)(?P<word>[^ -]+)")
_ENDING = compile_pattern(r"\p{Ll}{1,4}(?![\p{L}\p{M}\p{N}_])")
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}
# What parts two names in the name of a record: "UrduPoint / Pakistan Point News".
_PARTED = (" / ", " - ")
# Names of so many characters are the same in capitals; shorter ones may be another word then.
_LONG = 5
# So many characters on either side tell whether a line is all in capitals.
_AROUND = 40


class _Form(NamedTuple):
    """A name as it may be printed: its first word, and the others with what parts them from the one before.

    `is_word` says that it is a word or another name as it stands, `may_be_word` that it is one in another case.
    """

    first: str
    others: tuple[tuple[str, str], ...]
    is_word: bool
    may_be_word: bool


class AgencyNames:
    """What agencies are called in running text, as one parser has them; what was asked for is remembered, to a bound.

    Args:
        lexicon: the words of the parser.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._forms: dict[tuple[str | None, tuple[str | None, ...]], tuple[_Form, ...]] = {}

    def read_endings(self, language: str | None) -> frozenset[str]:
        """Return the endings that names take in a language."""
        record = self._lexicon.languages.get(language or "")
        return frozenset(record.name_endings) if record is not None else frozenset()

    def read_forms(self, article: Article) -> tuple[_Form, ...]:
        """Return the names of every agency that a story credits, and a credit in it that no record has."""
        key = article.language, _credited(article)
        if key not in self._forms:
            if len(self._forms) >= CACHE_SIZE:
                self._forms.clear()
            self._forms[key] = tuple(self._read_forms(*key))
        dateline = article.dateline
        if dateline is None or not dateline.credit or dateline.agencies:
            return self._forms[key]
        # Of a credit that no record has nothing is known: one of several words, or an abbreviation, is no other word.
        is_word = not (dateline.credit.isupper() or " " in dateline.credit)
        return (*self._forms[key], _read_form(dateline.credit, is_word, may_be_word=True))

    def _read_forms(self, language: str | None, ids: tuple[str | None, ...]) -> Iterator[_Form]:
        lexicon = self._lexicon
        # Where the language is unknown, a word of any is one.
        languages = (lexicon.languages[language],) if language in lexicon.languages else lexicon.languages.values()
        homonyms = frozenset(word for own in languages for word in own.homonyms)
        folded = frozenset(word.casefold() for word in homonyms)
        names = (name for id_ in ids if id_ in lexicon.agencies for name in _names(lexicon.agencies[id_]))
        for name in dict.fromkeys(names):
            yield _read_form(name, name in homonyms, name.casefold() in folded)


def find_mentions(text: str, article: Article, names: AgencyNames) -> Iterator[Trace]:
    """Yield where the text names the agencies that the story credits, the longest name first where two begin.

    Args:
        text: the copy.
        article: what it was parsed to.
        names: what agencies are called.
    """
    endings = names.read_endings(article.language)
    found = [span for form in names.read_forms(article) for span in _find(text, form, endings)]
    last = 0
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield Trace(MENTION, start, end, text[start:end])
            last = end


def _credited(article: Article) -> tuple[str | None, ...]:
    """The ids of the agencies that the copy names as its source."""
    ids = [article.agency, article.distributor]
    ids += article.signoff.agencies if article.signoff is not None else ()
    ids += article.dateline.agencies if article.dateline is not None else ()
    return tuple(dict.fromkeys(ids))


def _names(agency: Agency) -> Iterable[str]:
    """All that an agency is called, longer names in capitals, too."""
    names = [agency.name]
    for sign in _PARTED:
        names = [part for name in names for part in name.split(sign)]
    names += agency.credits
    return (*names, *(name.upper() for name in names if len(name) >= _LONG))


def _read_form(name: str, is_word: bool, may_be_word: bool) -> _Form:  # noqa: FBT001  two facts on a name
    first, *others = ((word["joint"], word["word"]) for word in _WORD.finditer(name))
    return _Form(first[1], tuple(others), is_word, may_be_word)


def _find(text: str, form: _Form, endings: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a name stands as a whole word or several, with its ending."""
    at = text.find(form.first)
    while at != -1:
        if not _is_inner(text, at - 1, at):
            end = _match_others(text, _skip_ending(text, at + len(form.first), endings), form.others, endings)
            is_whole = end is not None and not _is_inner(text, end, end - 1)
            if end is not None and is_whole and (not form.may_be_word or _is_name(text, at, end, form.is_word)):
                yield at, end
        at = text.find(form.first, at + 1)


def _skip_ending(text: str, at: int, endings: frozenset[str]) -> int:
    """Where a word of a name ends, with what is glued to it."""
    ending = _ENDING.match(text, at) if endings and text[at : at + 1].isalpha() else None
    return ending.end() if ending is not None and ending[0] in endings else at


def _match_others(text: str, at: int, others: tuple[tuple[str, str], ...], endings: frozenset[str]) -> int | None:
    """Where the further words of a name end; a line may be broken between them."""
    for joint, word in others:
        parted = _JOINTS[joint].match(text, at)
        if parted is None or not text.startswith(word, parted.end()):
            return None
        at = _skip_ending(text, parted.end() + len(word), endings)
    return at


def _is_inner(text: str, at: int, edge: int) -> bool:
    """At the edge of a name a word goes on."""
    if not 0 <= at < len(text) or not (text[at].isalnum() or text[at] == "_"):
        return False
    return text[edge].isalnum() and _UNPARTED.match(text[edge]) is None


def _is_name(text: str, start: int, end: int, is_word: bool) -> bool:  # noqa: FBT001  one of two cases
    """What may be an ordinary word is a name: in a bracket of its own, or in capitals among words that are not."""
    if start and end < len(text) and _BRACKETS.get(text[start - 1]) == text[end]:
        return True
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    behind = text[end : end + _AROUND].partition("\n")[0]
    return not is_word and any(map(str.islower, before + behind))
