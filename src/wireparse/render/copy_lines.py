r"""The lines of the copy, each with what it holds of the tokens: what every view begins with.

Lines are those that defects are counted in: LF, CR LF and CR end one. What else ends lines or has no shape of its own
is spelt out by the views, in the words of `spell_out`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wireparse.render.columns import JOINERS
from wireparse.render.looks import DATELINE, UNNAMED
from wireparse.tokens import Kind, Token

_LINE_END = re.compile(r"\r\n|\r|\n")


class Piece(NamedTuple):
    """What a line holds of a token: its text, which begins at the offset `start`.

    `begins` tells whether the token begins here, `in_dateline` whether it is one of those of a dateline.
    """

    kind: Kind
    start: int
    text: str
    begins: bool
    in_dateline: bool


class CopyLine(NamedTuple):
    """A line of the copy; the last may have no line end."""

    pieces: list[Piece]
    is_ended: bool

    @property
    def name(self) -> str:
        """The name of the part that begins the line; none where the line goes on with one or is blank."""
        for piece in self.pieces:
            if piece.kind not in UNNAMED and piece.text:
                name = DATELINE if piece.in_dateline else piece.kind
                return name if piece.begins else ""
        return Kind.MARK if any(piece.text.strip() for piece in self.pieces) else ""

    @property
    def is_blank(self) -> bool:
        """Whether the line has no character at all."""
        return not any(piece.text for piece in self.pieces)

    def tagged(self) -> Iterator[tuple[Piece, bool]]:
        """Yield the pieces, and whether each needs a name of its own: the name of the line tells the first part."""
        is_named = True
        for piece in self.pieces:
            is_part = piece.kind not in UNNAMED and piece.text != ""
            yield piece, is_part and (not is_named or (piece.in_dateline and piece.begins))
            is_named = is_named and not is_part


def cut_lines(tokens: Iterable[Token]) -> Iterator[CopyLine]:
    """Deal the tokens out to the lines of the copy."""
    pieces: list[Piece] = []
    for token in tokens:
        start, in_dateline = token.start, token.group > 0
        at = 0
        for end in _LINE_END.finditer(token.text):
            pieces.append(Piece(token.kind, start + at, token.text[at : end.start()], at == 0, in_dateline))
            yield CopyLine(pieces, is_ended=True)
            pieces, at = [], end.end()
        pieces.append(Piece(token.kind, start + at, token.text[at:], at == 0, in_dateline))
    if any(piece.text for piece in pieces):
        yield CopyLine(pieces, is_ended=False)


def name_parts(tokens: Iterable[Token]) -> set[str]:
    """The names that a view of these tokens shows, which a legend has to explain.

    >>> from wireparse import tokenize
    >>> sorted(map(str, name_parts(tokenize("(It rained.) EFE"))))
    ['body', 'signoff']
    """
    names: set[str] = set()
    for line in cut_lines(tokens):
        names.add(line.name)
        names.update(piece.kind for piece, is_tagged in line.tagged() if is_tagged)
    return names - {""}


def spell_out(char: str) -> str:
    r"""Return a character as it is if it has a shape or is a blank, else its escape sequence in Python.

    >>> spell_out("é"), spell_out("\u202e")
    ('é', '\\u202e')
    """
    if char.isprintable() or char in JOINERS or unicodedata.category(char) == "Zs":
        return char
    return char.encode("unicode_escape").decode("ascii")
