"""Mentions: where a text names the agency that the story is by, in its running text too.

Names are those of the agencies that the copy credits, no other's: who quotes a rival tells nothing of its own source.
They count in the case in which the record prints them, and as whole words, where words are parted; the endings that
names take in the language of the story go with them. A name that is an ordinary word of that language as well (`Petra`
is a town) counts in a bracket of its own alone; in a line all in capitals that holds for the word in any case.
"""

from collections.abc import Iterable, Iterator

from wireparse.agency import Agency
from wireparse.article import Article
from wireparse.grammar import compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.traces.trace import MENTION, Trace

# Scripts that part no words, or glue what follows to a name.
_UNPARTED = compile_pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_BLANKS = compile_pattern(
    r"[ \t\xa0\u202f\u3000]{1,4}+(?:(?:\r\n|[\r\n])[ \t\xa0]{0,16}+)?|(?:\r\n|[\r\n])[ \t\xa0]{0,16}+"
)
_ENDING = compile_pattern(r"\p{Ll}{1,4}(?![\p{L}\p{M}\p{N}_])")
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}
# What parts two names in the name of a record: "UrduPoint / Pakistan Point News".
_PARTED = (" / ", " - ")
# So many characters on either side tell whether a line is all in capitals.
_AROUND = 40

# A name, its words, and whether a word could go on before it and behind it.
_Form = tuple[str, tuple[str, ...], bool, bool]


def find_mentions(text: str, article: Article, lexicon: Lexicon) -> Iterator[Trace]:
    """Yield where the text names the agencies that the story credits, the longest name first where two begin.

    Args:
        text: the copy.
        article: what it was parsed to.
        lexicon: the words of the parser.
    """
    language = lexicon.languages.get(article.language or "")
    endings = frozenset(language.name_endings) if language is not None else frozenset[str]()
    homonyms = language.homonyms if language is not None else _all_homonyms(lexicon)
    folded = {word.casefold() for word in homonyms}
    found: list[tuple[int, int]] = []
    for form in _read_forms(_names(article, lexicon)):
        may_be_word = form[0].casefold() in folded
        for start, end in _find(text, form, endings):
            if not may_be_word or _is_name(text, start, end, form[0] in homonyms):
                found.append((start, end))
    last = 0
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield Trace(MENTION, start, end, text[start:end])
            last = end


def _all_homonyms(lexicon: Lexicon) -> tuple[str, ...]:
    """Where the language is unknown, a word of any is one."""
    return tuple(word for language in lexicon.languages.values() for word in language.homonyms)


def _names(article: Article, lexicon: Lexicon) -> Iterator[str]:
    """Every name of every agency that the copy credits, and a credit that no record has."""
    credited = [article.agency, article.distributor]
    if article.signoff is not None:
        credited += article.signoff.agencies
    if article.dateline is not None:
        credited += article.dateline.agencies
        if article.dateline.credit and not article.dateline.agencies:
            yield article.dateline.credit
    for id_ in dict.fromkeys(credited):
        if id_ in lexicon.agencies:
            yield from _own_names(lexicon.agencies[id_])


def _own_names(agency: Agency) -> Iterable[str]:
    names = [agency.name]
    for sign in _PARTED:
        names = [part for name in names for part in name.split(sign)]
    return (*agency.credits, *names)


def _read_forms(names: Iterable[str]) -> Iterator[_Form]:
    for name in dict.fromkeys(names):
        words = tuple(name.split())
        if words:
            is_unparted = [_UNPARTED.match(character) is not None for character in (name[0], name[-1])]
            yield name, words, is_unparted[0] or not name[0].isalnum(), is_unparted[1] or not name[-1].isalnum()


def _find(text: str, form: _Form, endings: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a name stands as a whole word or several, with its ending."""
    _name, (first, *others), is_open_before, is_open_behind = form
    at = text.find(first)
    while at != -1:
        end = _match_words(text, at + len(first), others)
        if end is not None and (is_open_before or not _is_inner(text, at - 1)):
            if is_open_behind or not _is_inner(text, end):
                yield at, end
            elif (ending := _ENDING.match(text, end)) is not None and ending[0] in endings:
                yield at, ending.end()
        at = text.find(first, at + 1)


def _match_words(text: str, at: int, words: list[str]) -> int | None:
    """Where the further words of a name end; a line may be broken between them."""
    for word in words:
        blanks = _BLANKS.match(text, at)
        if blanks is None or not text.startswith(word, blanks.end()):
            return None
        at = blanks.end() + len(word)
    return at


def _is_inner(text: str, at: int) -> bool:
    """A word goes on there."""
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def _is_name(text: str, start: int, end: int, is_word: bool) -> bool:  # noqa: FBT001  one of two cases
    """What may be an ordinary word is a name: in a bracket of its own, or in capitals among words that are not."""
    if start and end < len(text) and _BRACKETS.get(text[start - 1]) == text[end]:
        return True
    return not is_word and any(map(str.islower, text[max(0, start - _AROUND) : end + _AROUND]))
