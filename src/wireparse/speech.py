"""The language of a story: by its script and the function words of its first paragraphs."""

from collections.abc import Sequence

from wireparse.galley import Galley

# How much of the story is looked at, in characters.
_SAMPLE = 600
# A glance at the first words is enough where it shows so many function words that one language alone has.
_GLANCE = 130
_CERTAIN = 3
_PARAGRAPHS = 6
# What it counts for that the agency writes in the language, its chief one or another, in function words.
_HOME = 3
_ABROAD = 1
# How many more function words than the next language the best one must have, as a share of its own.
_MARGIN = 0.15
_FEWEST = 3
# The scripts that settle the language by themselves, as ranges of code points; kana before Han, which Japanese has too.
_SCRIPTS = (
    ("ja", 0x3041, 0x30FF),
    ("ko", 0xAC00, 0xD7A3),
    ("zh", 0x4E00, 0x9FFF),
    ("th", 0x0E00, 0x0E7F),
    ("el", 0x0370, 0x03FF),
    ("hy", 0x0530, 0x058F),
    ("he", 0x0590, 0x05FF),
    ("bn", 0x0980, 0x09FF),
    ("hi", 0x0900, 0x097F),
    ("ka", 0x10A0, 0x10FF),
    ("km", 0x1780, 0x17FF),
)
# Of the letters, how many must be of the script.
_SHARE = 0.2
_LATIN_SHARE = 0.7


def guess_language(galley: Galley, paragraphs: Sequence[str]) -> str | None:
    """Return the ISO 639-1 code of the story's language, None where the evidence is too thin."""
    lexicon = galley.lexicon
    own = lexicon.own_words
    opening = paragraphs[0][:_GLANCE] if paragraphs else ""
    glance = [own[word] for word in opening.lower().split() if word in own]
    if len(glance) >= _CERTAIN and glance.count(glance[0]) == len(glance):
        return glance[0]
    sample = " ".join(paragraphs[:_PARAGRAPHS])[:_SAMPLE]
    # What is mostly ASCII is in Latin script.
    is_latin = sample.isascii() or len(sample.encode("ascii", "ignore")) > _LATIN_SHARE * len(sample)
    if not is_latin and (language := _by_script(sample)) is not None:
        return language if language in lexicon.languages else None
    return _by_words(galley, sample)


def _by_script(sample: str) -> str | None:
    letters = [ord(character) for character in sample if character > "\u036f" and character.isalpha()]
    if len(letters) < _SHARE * len(sample):
        return None
    for language, low, high in _SCRIPTS:
        if sum(low <= letter <= high for letter in letters) > _SHARE * len(letters):
            return language
    return None


def _by_words(galley: Galley, sample: str) -> str | None:
    counts = galley.lexicon.votes.count(sample.lower().split())
    if not counts:
        return None
    for id_ in (*galley.credit_agencies, *galley.signoff_agencies):
        for place, language in enumerate(galley.lexicon.agencies[id_].languages):
            if language in counts:
                counts[language] += _ABROAD if place else _HOME
    best = max(counts, key=counts.__getitem__)
    most = counts.pop(best)
    second = max(counts.values(), default=0)
    return best if most >= _FEWEST and most - second >= max(1, _MARGIN * most) else None
