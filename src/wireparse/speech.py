"""The language of a story: what the words and letters of its first paragraphs say, and what its frame says.

Each piece of evidence votes for the languages that it speaks for. A glance at the first words is enough for most
stories. Else the votes of text and frame are added up: clear text outweighs any frame, since an agency of Spain writes
English under `Sep 22`; the frame decides where the text is thin or two near languages tie.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wireparse.galley import Galley
from wireparse.tokens import BOILERPLATE, EDNOTE, SECTION, SIGNOFF, VERSION
from wireparse.words import fold

# The margin: what a language must have over the next one, in votes and as a share of its own, and how many votes at
# least, some of them by words. A function word or letter has one vote, two where no other language has it; it votes
# once, however often it stands there, since tables repeat their few.
_LEAD = 1
_MARGIN = 0.1
_FEWEST = 3
_FEWEST_WORDS = 2
# With such a lead of its words alone the text is clear, and nothing else is asked.
_CLEAR_LEAD = 6
_CLEAR_MARGIN = 0.25
# What the frame counts for, in votes: that the agency writes in the language, its chief one or another; the month's
# name, a label, note, mark or line of the page, for a language that has it alone, or with others.
_HOME = 2
_ABROAD = 1
_FRAME_OWN = 4
_FRAME = 2
# How much of the story is looked at, in characters and paragraphs.
_SAMPLE = 600
_PARAGRAPHS = 6
# A glance at so many characters is enough where one language has so many more words of its own there than all others;
# that the agency's chief language is the same counts for one.
_GLANCE = 180
_CERTAIN = 3
# The languages of each script, by the first word of its letters' names. That which one language alone has settles it.
_SCRIPTS = {
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "HANGUL": ("ko",),
    "CJK": ("zh",),
    "THAI": ("th",),
    "GREEK": ("el",),
    "ARMENIAN": ("hy",),
    "HEBREW": ("he",),
    "BENGALI": ("bn",),
    "GEORGIAN": ("ka",),
    "KHMER": ("km",),
    "MYANMAR": ("my",),
    "ETHIOPIC": ("am",),
    "DEVANAGARI": ("hi", "ne", "mr"),
    "CYRILLIC": ("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "uz"),
    "ARABIC": ("ar", "fa", "ur", "ps"),
}
# Japanese is written in Han too: any fair share of kana tells it.
_KANA = 0.1
_SHARE = 0.2
_LATIN_SHARE = 0.7
# So many letters tell the script.
_LETTERS = 60
# What parts words, or stands around them; not the hyphen, which `segunda-feira` has.
_BLANKS = dict.fromkeys(map(ord, ".,;:!?\"'’“”„«»()[]…–—/،؛؟۔।"), " ")


def guess_language(galley: Galley, paragraphs: Sequence[str]) -> str | None:
    """Return the ISO 639-1 code of the story's language, None where the evidence is too thin.

    Args:
        galley: a text that every tokenizer has looked at.
        paragraphs: the body, or where there is none the headline.
    """
    language = _at_a_glance(galley, paragraphs[0][:_GLANCE]) if paragraphs else None
    if language is not None:
        return language
    sample = " ".join(paragraphs[:_PARAGRAPHS])[:_SAMPLE].lower()
    # What is mostly ASCII is in Latin script.
    is_latin = sample.isascii() or len(sample.encode("ascii", "ignore")) > _LATIN_SHARE * len(sample)
    if not is_latin and (language := _by_script(sample)) is not None:
        return language if language in galley.lexicon.languages else None
    votes = galley.lexicon.votes.count(frozenset(sample.split()))
    return _leader(votes, _CLEAR_LEAD, _CLEAR_MARGIN) or _by_all_evidence(galley, sample)


def _at_a_glance(galley: Galley, opening: str) -> str | None:
    own = galley.lexicon.own_words
    glance = [own[word] for word in own.keys() & opening.lower().split()]
    if not glance:
        return None
    likely, lead = glance[0], len(glance)
    if glance.count(likely) < lead:
        likely = max(glance, key=glance.count)
        lead = 2 * glance.count(likely) - lead
    if lead == _CERTAIN - 1 and galley.credit_agencies:
        lead += galley.lexicon.agencies[galley.credit_agencies[0]].languages[:1] == (likely,)
    return likely if lead >= _CERTAIN else None


def _by_script(sample: str) -> str | None:
    """The language whose script the text is in, if no other language has it."""
    letters = [letter for letter in sample if letter > "\u036f" and letter.isalpha()]
    if len(letters) < _SHARE * len(sample):
        return None
    some = letters[:: len(letters) // _LETTERS + 1]
    scripts = Counter(_SCRIPTS.get(unicodedata.name(letter, "").split(" ", 1)[0].split("-", 1)[0]) for letter in some)
    if scripts[("ja",)] > _KANA * len(some):
        return "ja"
    languages, most = scripts.most_common(1)[0]
    return languages[0] if languages is not None and len(languages) == 1 and most > _SHARE * len(some) else None


def _leader(votes: Mapping[str, int], lead: int, margin: float) -> str | None:
    """The language that has so many more votes than the next one."""
    if not votes:
        return None
    second, most = sorted((0, *votes.values()))[-2:]
    is_ahead = most >= _FEWEST and most - second >= max(lead, int(margin * most))
    return max(votes, key=votes.__getitem__) if is_ahead else None


def _by_all_evidence(galley: Galley, sample: str) -> str | None:
    """Add up what the words say without what stands around them, the letters and the frame."""
    lexicon = galley.lexicon
    words = lexicon.votes.count(frozenset(sample.translate(_BLANKS).split()))
    votes = Counter(words)
    if not sample.isascii():
        votes.update(lexicon.letter_votes.count(lexicon.letters.intersection(sample)))
    for language, weight in _frame(galley):
        # The frame alone proves nothing: an agency writes in many languages.
        if language in words:
            votes[language] += weight
    best = _leader(votes, _LEAD, _MARGIN)
    return best if best is not None and words.get(best, 0) >= _FEWEST_WORDS else None


def _frame(galley: Galley) -> Iterator[tuple[str, int]]:
    """The languages that the frame speaks for, each with what it counts for."""
    lexicon = galley.lexicon
    for id_ in (*galley.credit_agencies, *galley.signoff_agencies):
        for place, language in enumerate(lexicon.agencies[id_].languages):
            yield language, _ABROAD if place else _HOME
    spoken: list[Sequence[str]] = []
    if galley.date is not None and galley.date.month is not None:
        spoken += lexicon.read_month(galley.date.month).values()
    for kind in (SECTION, VERSION, EDNOTE, SIGNOFF, BOILERPLATE):
        for start, end, _rule, _group in galley.claims.get(kind, ()):
            spoken.append(lexicon.frame_words.get(fold(galley.text[start:end].strip("()[] .:")), ()))
    for languages in spoken:
        for language in languages:
            yield language, _FRAME_OWN if len(languages) == 1 else _FRAME
