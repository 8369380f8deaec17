"""Boilerplate: lines of the page or the law, wherever they stand.

A line is taken only if the lexicon has the whole of it, or its beginning, or if it is made of the words of a share
bar alone, and only if it stands by itself: a sentence of the story must never be taken.
"""

from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.tokens import Kind

# The longest line that the lexicon holds whole.
_LONGEST = 64


def tokenize_boilerplate(galley: Galley) -> None:
    """Claim the lines that the lexicon knows as boilerplate."""
    lexicon, claimed = galley.lexicon, galley.claimed
    openers = lexicon.boilerplate_openers
    for index, line in enumerate(galley.lines):
        if not line.gap and index - 1 not in claimed:
            continue
        text = line.text
        rule = None
        if text[0] in openers and text.startswith(openers[text[0]]):
            rule = "boilerplate.opener"
        elif len(text) <= _LONGEST:
            rule = _known_line(lexicon, text)
        if rule is not None:
            claimed.add(index)
            galley.claim(Kind.BOILERPLATE, line.start, line.end, rule)


def _known_line(lexicon: Lexicon, text: str) -> str | None:
    key = text.casefold().rstrip(" .:")
    if key in lexicon.boilerplate:
        return "boilerplate.line"
    words = key.split()
    if words and words[0] in lexicon.share_words and len(words) > 1 and lexicon.share_words.issuperset(words):
        return "boilerplate.share-bar"
    return None
