"""The galley: a story while it is being marked up.

It holds the text, its lines and the lexicon; tokenizers look at what is still free and claim it. When all have
looked, the claimed spans and what lies between them tile the text.
"""

from typing import TYPE_CHECKING

from wireparse.lines import BLANKS, RARE_ENDS, Line, split_lines
from wireparse.tokens import Kind, Token

if TYPE_CHECKING:
    from wireparse.dates import PrintedDate
    from wireparse.errors import DefectCode
    from wireparse.lexicon import Lexicon

_SPACES = BLANKS + "\n" + RARE_ENDS


class Galley:
    """A text, and what has been claimed of it.

    Args:
        text: the copy.
        lexicon: the words of the parser.
        agency: the id that the caller gave, if he knows.

    Lines are addressed by their index. `top` and `bottom` bound what is still free between head and tail: lines
    before `top` and from `bottom` on are read. A line in between may be free, or claimed by boilerplate.
    `opening` is the offset at which the story begins on the dateline's line, `closing` where it ends on its last.
    """

    __slots__ = (
        "agency",
        "bottom",
        "claimed",
        "closing",
        "date",
        "dateline",
        "lexicon",
        "lines",
        "oddities",
        "opening",
        "signoff_agencies",
        "text",
        "tokens",
        "top",
        "credit_agencies",
        "languages",
        "width",
    )

    def __init__(self, text: str, lexicon: "Lexicon", agency: str | None = None) -> None:
        self.text = text
        self.lexicon = lexicon
        self.agency = agency
        self.lines: list[Line] = split_lines(text)
        self.claimed: set[int] = set()
        self.tokens: list[Token] = []
        self.oddities: list[tuple[DefectCode, str, int, int]] = []
        self.top = 0
        self.bottom = len(self.lines)
        self.dateline: int | None = None
        self.opening: int | None = None
        self.closing: int | None = None
        self.date: PrintedDate | None = None
        self.credit_agencies: tuple[str, ...] = ()
        self.signoff_agencies: tuple[str, ...] = ()
        self.languages: tuple[str, ...] = ()
        self.width = 0

    def claim(self, kind: Kind, start: int, end: int, rule: str, group: int = 0) -> None:
        """Claim `text[start:end]`."""
        self.tokens.append(Token(kind, start, end, self.text[start:end], rule, group))

    def report(self, code: "DefectCode", message: str, start: int, end: int) -> None:
        """Note an oddity of `text[start:end]`."""
        self.oddities.append((code, message, start, end))

    def tile(self) -> tuple[Token, ...]:
        """Return the claimed tokens in order, with what lies between them: space, or marks of the transmission."""
        tiles: list[Token] = []
        offset = 0
        for token in sorted(self.tokens, key=lambda token: token.start):
            if token.start > offset:
                tiles.append(self._gap(offset, token.start))
            tiles.append(token)
            offset = token.end
        if offset < len(self.text):
            tiles.append(self._gap(offset, len(self.text)))
        return tuple(tiles)

    def _gap(self, start: int, end: int) -> Token:
        text = self.text[start:end]
        kind = Kind.MARK if text.strip(_SPACES) else Kind.SPACE
        return Token(kind, start, end, text, "gap")
