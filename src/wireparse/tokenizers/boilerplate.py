"""Boilerplate: lines of the page or the law, wherever they stand.

A line is taken only if the lexicon has the whole of it, or its beginning, or if it is made of the words of a share
bar alone, and only if it stands by itself: a sentence of the story must never be taken.
"""

from wireparse.galley import Galley
from wireparse.lexicon import OPENINGS, Lexicon
from wireparse.tokens import BOILERPLATE

# The longest line that the lexicon holds whole.
_LONGEST = 64


def tokenize_boilerplate(galley: Galley) -> None:
    """Claim the lines that the lexicon knows as boilerplate."""
    lexicon, claimed = galley.lexicon, galley.claimed
    longest, short = OPENINGS
    openings = lexicon.boilerplate_openings
    for index, line in enumerate(galley.lines):
        # A line of wrapped copy stands under another, and by itself only where that one is boilerplate.
        if not line.gap and index - 1 not in claimed:
            continue
        text = line.text
        if (text[:longest] in openings or text[:short] in openings or text[0] in openings) and _opens(lexicon, text):
            rule = "boilerplate.opener"
        elif len(text) > _LONGEST or not (rule := _known_line(lexicon, text)):
            continue
        claimed.add(index)
        galley.claim(BOILERPLATE, line.start, line.end, rule)


def _opens(lexicon: Lexicon, text: str) -> bool:
    """The line begins as a line of boilerplate."""
    word = text.partition(" ")[0] if text[0].isalpha() else text[0]
    openers = lexicon.boilerplate_openers
    return word in openers and text.startswith(openers[word])


def _known_line(lexicon: Lexicon, text: str) -> str:
    """The rule that a whole line falls under; empty if none."""
    key = text.casefold().rstrip(" .:")
    if key in lexicon.boilerplate:
        return "boilerplate.line"
    words = key.split()
    if words and words[0] in lexicon.share_words and len(words) > 1 and lexicon.share_words.issuperset(words):
        return "boilerplate.share-bar"
    return ""
