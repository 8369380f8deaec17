"""The tail: what stands below the story, read from the last line inwards.

Each tokenizer of the table looks at the end of what is still free and claims a line, several, or the last piece of
one (`moral".EFE`). When none of them finds anything, the rest is story.
"""

from collections.abc import Callable
from typing import Final

from wireparse.galley import Galley
from wireparse.lines import BLANKS
from wireparse.tokenizers.byline import tokenize_closing_byline
from wireparse.tokenizers.contact import tokenize_contact
from wireparse.tokenizers.ednote import tokenize_closing_ednote
from wireparse.tokenizers.initials import tokenize_initials
from wireparse.tokenizers.notebook import tokenize_notebook
from wireparse.tokenizers.signoff import tokenize_signoff
from wireparse.tokenizers.stamp import tokenize_stamp
from wireparse.tokenizers.tagline import tokenize_tagline

# What a tokenizer of the tail is given: the galley, the offset at which the last free line begins, and its text.
# It returns the offset at which what it claimed begins, None if it claimed nothing.
TailTokenizer = Callable[[Galley, int, str], int | None]

TAIL: Final[tuple[tuple[str, TailTokenizer], ...]] = (
    ("stamp", tokenize_stamp),
    ("notebook", tokenize_notebook),
    ("signoff", tokenize_signoff),
    ("ednote", tokenize_closing_ednote),
    ("tagline", tokenize_tagline),
    ("initials", tokenize_initials),
    ("byline", tokenize_closing_byline),
    ("contact", tokenize_contact),
)

# How much of a line's end is looked at: no part of a tail is longer.
_WINDOW = 1200
_SPACES = frozenset(BLANKS + "\n")
_SENTENCE_ENDS = frozenset('.!?"”')


def tokenize_tail(galley: Galley) -> None:
    """Claim the tail, from the last line inwards, down to the dateline's line at the most."""
    first = 0 if galley.dateline is None else galley.dateline
    while galley.bottom > first:
        index = galley.bottom - 1
        if index in galley.claimed:
            galley.bottom -= 1
            continue
        line = galley.lines[index]
        end = line.end if galley.closing is None else galley.closing
        start = max(line.start, end - _WINDOW, galley.opening or 0)
        text = line.text if end - start == len(line.text) else galley.text[start:end]
        # What is left of a line that lost its signoff is story if it ends a sentence.
        is_story = not text or (galley.closing is not None and text[-1] in _SENTENCE_ENDS and text[-2:-1] != ")")
        begin = None if is_story else _look(galley, start, text)
        if begin is None:
            return
        _close(galley, begin, first)


def _look(galley: Galley, start: int, text: str) -> int | None:
    for _name, tokenize in TAIL:
        begin = tokenize(galley, start, text)
        if begin is not None:
            return begin
    return None


def _close(galley: Galley, begin: int, first: int) -> None:
    """Move the end of what is free to `begin`: before whole lines, or into one."""
    galley.closing = None
    while galley.bottom > first and galley.lines[galley.bottom - 1].start >= begin:
        galley.bottom -= 1
    if galley.bottom > first:
        line = galley.lines[galley.bottom - 1]
        if line.end > begin:
            while begin > line.start and galley.text[begin - 1] in _SPACES:
                begin -= 1
            galley.closing = begin
