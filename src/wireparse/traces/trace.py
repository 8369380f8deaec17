"""Trace: a piece of the text that tells whose the story is, inside a part or across parts."""

from typing import Final, NamedTuple

# What a trace is. The mark of the version in a headline is a `version`, as a line of its own is.
VERSION: Final = "version"
PHOTO_CREDIT: Final = "photo-credit"
MENTION: Final = "mention"


class Trace(NamedTuple):
    """A piece of the text that tells whose the story is, where no token does.

    `what` is `"version"` (the mark in a headline: `UPDATE 2-`), `"photo-credit"` or `"mention"` (a name of the agency).
    `start` and `end` are offsets in characters, half-open: `text` is `source[start:end]`.
    """

    what: str
    start: int
    end: int
    text: str
