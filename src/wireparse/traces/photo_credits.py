"""Photo credits: who took the picture, where it says so in the running text.

In a bracket of its own (`(Foto: EFE/J. Pérez)`, `(AP Photo/John Doe)`), as a paragraph of its own, or behind the last
sentence of one (`… on Monday. REUTERS/John Doe`). A bracket or a sentence that only begins like one is prose: what
follows is a name or several, and nothing else. `Reuters/Ipsos` is a poll, so that a person has two names at least.
"""

from collections import defaultdict
from collections.abc import Iterator

from wireparse.grammar import CLOSED, CLOSING, compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.picture_houses import PICTURE_HOUSES
from wireparse.traces.trace import PHOTO_CREDIT, Trace

_BRACKET = compile_pattern(r"[(（\[【](?P<inside>(?:\([cC]\))?[^()（）\[\]【】]{3,140})[)）\]】]")
_SENTENCE_END = compile_pattern(rf"{CLOSED}{CLOSING}?[ \n\r\t\xa0]{{1,8}}+")
# Who is credited: names, with the words between them ("Ana de la Paz/EFE via Getty Images").
_NAME = compile_pattern(r"[\p{Lu}\p{Lt}\p{Lo}0-9][\p{L}\p{M}\p{N}.'’&@_-]{0,30}[,;]?")
_PARTS = compile_pattern(r"[/／|©&]|(?<=[ ])[-–—](?=[ ])")
_CASELESS = compile_pattern(r"\p{Lo}")
_SIGNS = (":", "：", "/", "／", "|", "©", "=", "＝", "(c)", "(C)", "-", "–", "—")
_COPYRIGHT = ("©", "(c) ", "(C) ")
_VIA = " via "
_LONGEST = 100
_LONGEST_CASELESS = 24
_WORDS = 9
_SOURCE_WORDS = 3
# A person has a first and a last name; one word behind a credit may be anything.
_PERSON = 2


class PhotoWords:
    """The words of photo credits, compiled once from the records of a parser.

    `phrases` are those that open one (`Photo by`, `Foto`), by their first letter, and `nouns` those of them that are a
    single word; `closers` close one; `sources` are credited, as printed; `particles` are the small words within names.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        phrases: dict[str, set[str]] = defaultdict(set)
        for language in lexicon.languages.values():
            for phrase in language.photo_words:
                phrases[phrase[0].casefold()].add(phrase.casefold())
        self.phrases = {first: tuple(sorted(same, key=len, reverse=True)) for first, same in phrases.items()}
        closers = {closer.casefold() for language in lexicon.languages.values() for closer in language.photo_closers}
        self.closers = tuple(sorted(closers))
        self.nouns = frozenset(phrase for same in self.phrases.values() for phrase in same if " " not in phrase)
        self.sources = frozenset(lexicon.exact_credits).union(PICTURE_HOUSES)
        words = {word.casefold() for source in self.sources for word in source.split()}
        self.particles = lexicon.particles | words | {_VIA.strip()}


def find_photo_credits(text: str, start: int, end: int, words: PhotoWords, *, is_prose: bool) -> Iterator[Trace]:
    """Yield the photo credits of `text[start:end]`, a part.

    Args:
        text: the copy.
        start: where the part begins.
        end: where it ends.
        words: the words of photo credits.
        is_prose: the part is a paragraph, which may be a photo credit, or have one behind its last sentence.
    """
    last = start
    for bracket in _BRACKET.finditer(text, start, end):
        if is_photo_credit(_squash(bracket["inside"]), words):
            last = bracket.end()
            yield Trace(PHOTO_CREDIT, bracket.start(), last, bracket[0])
    if is_prose:
        for at in _openings(text, start, last, end):
            if is_photo_credit(_squash(text[at:end]), words):
                yield Trace(PHOTO_CREDIT, at, end, text[at:end])
                return


def _openings(text: str, start: int, last: int, end: int) -> Iterator[int]:
    """Where a photo credit at the end of a paragraph may begin: at its start, and behind its last sentences.

    Args:
        text: the copy.
        start: where the paragraph begins.
        last: where the last photo credit in a bracket ends, if it has one.
        end: where the paragraph ends.
    """
    reach = max(last, end - _LONGEST)
    if reach == start:
        yield start
    for found in _SENTENCE_END.finditer(text, reach, end):
        yield found.end()


def _squash(text: str) -> str:
    return " ".join(text.split())


def is_photo_credit(text: str, words: PhotoWords) -> bool:
    """The text is a photo credit and nothing else.

    photo-credit = phrase sign names | phrase-with-preposition names | "©" names
    | source noun [sign names] | source "/" person | person "/" source | names (closer | " via " source)
    """
    text = text.strip(" .")
    if not text or len(text) > _LONGEST or text in words.sources:
        return False
    for sign in _COPYRIGHT:
        if text.startswith(sign):
            return _are_names(text[len(sign) :], words)
    rest = _behind_phrase(text, words)
    if rest is not None:
        return _are_names(rest, words)
    names, via, source = text.rpartition(_VIA)
    if via and source in words.sources:
        return _are_names(names, words)
    if _is_closed(text, words) or _is_source_with_noun(text, words):
        return True
    head, *others = (part.strip() for part in text.replace("／", "/").split("/"))
    return bool(others) and _are_source_and_person([head, *others], words)


def _behind_phrase(text: str, words: PhotoWords) -> str | None:
    """What follows the phrase that opens a photo credit, and its sign; None where none opens it."""
    folded = text.casefold()
    for phrase in words.phrases.get(folded[:1], ()):
        if folded.startswith(phrase):
            rest = text[len(phrase) :]
            if rest[:1].isalpha() and not _CASELESS.match(rest):
                continue
            shown = rest.lstrip()
            sign = next((sign for sign in _SIGNS if shown.startswith(sign)), None)
            if sign is not None:
                # Both a colon and a copyright sign may stand there.
                return shown[len(sign) :].lstrip(" ©")
            # "Photo by John Doe"; in "Photo of the harbour" no name follows.
            return shown if shown and (" " in phrase or phrase[-1] == ".") else None
    return None


def _is_closed(text: str, words: PhotoWords) -> bool:
    """`李明 摄`, `J. Petraitis nuotr.`: a person, and the word for what he did."""
    folded = text.casefold()
    for closer in words.closers:
        # The stop behind it was taken for that of a sentence.
        if folded.endswith(closer.rstrip(".")):
            names = text[: len(text) - len(closer.rstrip("."))]
            is_parted = names.endswith(" ") or _CASELESS.fullmatch(closer[0]) is not None
            if is_parted and len(names) > 1 and _are_names(names, words):
                return True
    return False


def _is_source_with_noun(text: str, words: PhotoWords) -> bool:
    """`AP Photo`, `EFE FOTO`, `AFP PHOTO / JOHN DOE`, `MTI Fotó: Kovács Anna`"""
    parts = _PARTS.sub(" ", text).split()
    for size in range(1, min(len(parts), _SOURCE_WORDS + 1)):
        if parts[size].casefold().rstrip(":,") in words.nouns and " ".join(parts[:size]) in words.sources:
            rest = " ".join(parts[size + 1 :])
            return not rest or _are_names(rest, words)
    return False


def _are_source_and_person(parts: list[str], words: PhotoWords) -> bool:
    """One part at least is a source, and each of the others a source, a noun or a person: `EFE/EPA/John Doe`."""
    if not all(parts):
        return False
    others = [part for part in parts if part not in words.sources]
    if len(others) == len(parts):
        return False
    if not others:
        # "AFP/dpa" is a joint credit of words, "AFP/Getty Images" one of pictures.
        return any(part in PICTURE_HOUSES for part in parts)
    return all(
        part.casefold() in words.nouns or (len(part.split()) >= _PERSON and _are_names(part, words)) for part in others
    )


def _are_names(text: str, words: PhotoWords) -> bool:
    """Nothing but names: capitals, with small words between them; in scripts that have none, a few characters."""
    shown = text.strip(" .")
    if not shown:
        return False
    if _CASELESS.match(shown) is not None:
        return len(shown) <= _LONGEST_CASELESS and not any(sign in shown for sign in "。，、")
    parts = _PARTS.sub(" ", shown).split()
    return len(parts) <= _WORDS and all(
        _NAME.fullmatch(part) is not None or part.casefold().rstrip(",") in words.particles for part in parts
    )
