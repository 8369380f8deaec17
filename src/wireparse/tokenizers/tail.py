"""The tail: what stands below the story, read from the last line inwards.

Each tokenizer of the table looks at the end of what is still free and claims a line, several, or the last piece of
one (`moral".EFE`). When none of them finds anything, and no titles of related stories stand there, the rest is story.
"""

from collections.abc import Callable
from typing import Final

from wireparse.galley import Galley
from wireparse.lines import BLANKS
from wireparse.tokenizers.byline import tokenize_closing_byline
from wireparse.tokenizers.contact import tokenize_contact
from wireparse.tokenizers.ednote import tokenize_closing_ednote
from wireparse.tokenizers.initials import tokenize_bracketed_initials, tokenize_initials
from wireparse.tokenizers.notebook import tokenize_notebook
from wireparse.tokenizers.related import tokenize_related
from wireparse.tokenizers.signoff import tokenize_signoff
from wireparse.tokenizers.stamp import tokenize_stamp
from wireparse.tokenizers.tagline import tokenize_tagline

# What a tokenizer of the tail is given: the galley, the offset at which the last free line begins, and its text.
# It returns the offset at which what it claimed begins, None if it claimed nothing.
TailTokenizer = Callable[[Galley, int, str], int | None]

TAIL: Final[tuple[TailTokenizer, ...]] = (
    tokenize_stamp,
    tokenize_notebook,
    tokenize_signoff,
    tokenize_initials,
    tokenize_closing_ednote,
    tokenize_tagline,
    tokenize_bracketed_initials,
    tokenize_closing_byline,
    tokenize_contact,
)

# How much of a line's end is looked at: no part of a tail is longer.
_WINDOW = 1200
_SPACES = frozenset(BLANKS + "\n")
_SENTENCE_ENDS = frozenset('.!?"”')


def tokenize_tail(galley: Galley) -> None:
    """Claim the tail, from the last line inwards, down to the dateline's line at the most."""
    first = galley.dateline or 0
    while galley.bottom > first:
        if galley.bottom - 1 in galley.claimed:
            galley.bottom -= 1
        elif (begin := _look(galley)) is not None:
            _close(galley, begin, first)
        elif not galley.headings or not tokenize_related(galley):
            return


def _look(galley: Galley) -> int | None:
    """Let the tokenizers look at the last free line; return where what one of them claimed begins."""
    last = galley.bottom - 1
    start, text = galley.starts[last], galley.lines[last]
    closing, opening = galley.closing, galley.opening or 0
    if closing is not None or start < opening or len(text) > _WINDOW:
        end = galley.ends[last] if closing is None else closing
        start = max(start, end - _WINDOW, opening)
        text = galley.text[start:end]
        # What is left of a line that lost its signoff is story if it ends a sentence.
        if not text or (closing is not None and text[-1] in _SENTENCE_ENDS and text[-2:-1] != ")"):
            return None
    for tokenize in TAIL:
        begin = tokenize(galley, start, text)
        if begin is not None:
            return begin
    return None


def _close(galley: Galley, begin: int, first: int) -> None:
    """Move the end of what is free to `begin`: before whole lines, or into one."""
    bottom = galley.bottom
    while bottom > first and galley.starts[bottom - 1] >= begin:
        bottom -= 1
    galley.bottom = bottom
    galley.closing = None
    if bottom > first and galley.ends[bottom - 1] > begin:
        while galley.text[begin - 1] in _SPACES:
            begin -= 1
        galley.closing = begin
