"""Related stories: the titles under a heading of the page (`Related Articles`), at the end of the copy.

They are taken if that is certain: the heading stands below a sentence of the story, and from it to the end of what is
free there is nothing but short lines that end no sentence. One sentence among them, and all of them stay body.
"""

from wireparse.galley import Galley
from wireparse.tokens import BOILERPLATE

# A title has so many words, or characters where words are not parted, and no more than so many characters.
_WORDS = 3
_UNPARTED = 8
_LONGEST = 150
_SENTENCE_ENDS = frozenset(".。．।۔։።។။៕…,;:")
_CLOSINGS = "\"'”’»)」』"


def tokenize_related(galley: Galley) -> bool:
    """Claim the titles between the last heading and the end of what is free; tell whether there were any."""
    headings, last = galley.headings, galley.bottom
    while headings and headings[-1] >= last - 1:
        headings.pop()
    if not headings or galley.closing is not None or not _is_below_story(galley, headings[-1]):
        return False
    heading = headings[-1]
    titles = [index for index in range(heading + 1, last) if index not in galley.claimed]
    if not all(_is_title(galley.lines[index]) for index in titles):
        return False
    for index in titles:
        galley.claim_line(BOILERPLATE, index, "boilerplate.title")
    galley.claimed.update(titles)
    return True


def _is_below_story(galley: Galley, heading: int) -> bool:
    """A dateline stands above the heading, or a sentence."""
    if galley.dateline is not None:
        return heading > galley.dateline
    if galley.first_sentence is None:
        lines = enumerate(galley.lines)
        galley.first_sentence = next((index for index, text in lines if _ends_sentence(text)), len(galley.lines))
    return heading > galley.first_sentence


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSINGS)[-1:] in _SENTENCE_ENDS


def _is_title(text: str) -> bool:
    if len(text) > _LONGEST or _ends_sentence(text) or text[0].islower():
        return False
    return text.count(" ") + 1 >= _WORDS or (not text.isascii() and len(text) >= _UNPARTED)
