r"""The copy with its parts coloured and named, for a terminal.

The margin has the number of each line and the name of the part that begins it; a part that begins further on, and
each part of the dateline, has its name in a tag before it. Long lines are folded behind the margin. Copy comes from
anywhere, so that nothing in it reaches the terminal which could move the cursor, change a colour or turn the
direction of the text: such characters are spelt out, as in `\x1b`.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from wireparse.errors import Defect
from wireparse.render.columns import JOINERS, find_rows
from wireparse.tokens import Kind, Token


class Look(NamedTuple):
    """How a kind of part is painted, and what the legend says of it."""

    style: str
    meaning: str


# Parameters of the escape sequences. Red, magenta and bright blue can be read on black and on white, green well enough;
# yellow and cyan are lost on white, plain blue on black. Bold makes many terminals take a paler shade, hence no bold
# green.
_LABEL, _STRONG, _FAINT = "4", "1", "2"
_AGENCY, _PLACE, _TIME, _PEOPLE, _NOTE = "31", "32", "35", "94", "1;35"

# The name of the parts that share a group.
_DATELINE = "dateline"

# In the order of the legend.
LOOKS: dict[str, Look] = {
    Kind.SECTION: Look(_LABEL, "the label over the headline"),
    Kind.SLUGLINE: Look(_LABEL, "the keyword line of a transmission"),
    Kind.HEADLINE: Look(_STRONG, "the title"),
    Kind.SUBHEADLINE: Look(_STRONG, "the deck under the headline"),
    Kind.SUMMARY: Look(_STRONG, "a point above the story"),
    Kind.VERSION: Look(_NOTE, "which sending of the story it is"),
    Kind.BYLINE: Look(_PEOPLE, "who wrote it"),
    Kind.TITLE: Look(_PEOPLE, "the writer's post"),
    _DATELINE: Look(_PLACE, "place, date and agency, which open the story"),
    Kind.PLACE: Look(_PLACE, "where it was filed"),
    Kind.REGION: Look(_PLACE, "the region or country behind the place"),
    Kind.COUNTRY: Look(_PLACE, "the country of the place"),
    Kind.DATE: Look(_TIME, "the day that the dateline gives"),
    Kind.CREDIT: Look(_AGENCY, "the agency that the dateline names"),
    Kind.SEPARATOR: Look(_FAINT, "what parts the dateline from the story"),
    Kind.BODY: Look("", "a paragraph of the story"),
    Kind.TAGLINE: Look(_PEOPLE, "who reported and edited"),
    Kind.SIGNOFF: Look(_AGENCY, "the agency's closing credit or end mark"),
    Kind.INITIALS: Look(_PEOPLE, "the codes of writers and editors"),
    Kind.EDNOTE: Look(_NOTE, "a note to editors, not for publication"),
    Kind.CONTACT: Look(_PEOPLE, "an e-mail address or a telephone number"),
    Kind.STAMP: Look(_TIME, "when it was transmitted"),
    Kind.BOILERPLATE: Look(_FAINT, "lines of the page or the law, no part of the story"),
    Kind.MARK: Look(_FAINT, "signs between the parts"),
    Kind.SPACE: Look("", "white space"),
}

# What gets no tag, since its neighbours' tags tell where it is.
_UNTAGGED = frozenset({Kind.SEPARATOR, Kind.MARK, Kind.SPACE})

_LEAST_WIDTH = 20

# The lines that defects are counted in: other line ends are spelt out.
_LINE_END = re.compile(r"\r\n|\r|\n")

# Keeps a tag on the row of the word behind it; `visible` leaves none in the copy.
_GLUE = "\xa0"


class Piece(NamedTuple):
    """What a line holds of a token; `begins` tells whether the token begins here."""

    kind: Kind
    text: str
    begins: bool
    in_dateline: bool


class Run(NamedTuple):
    """Text in one style."""

    text: str
    style: str


def render_copy(tokens: Iterable[Token], *, width: int = 80, color: bool = False) -> Iterator[str]:
    r"""Yield the rows that show a story.

    Args:
        tokens: the tokens of the story.
        width: how many columns a row may have, the margin included.
        color: use escape sequences for colours.

    >>> from wireparse import tokenize
    >>> print(*render_copy(tokenize("Rain\n\nOslo, May 3 (EFE).- It rained. EFE")), sep="\n")
    1 headline | Rain
    2          |
    3 dateline | [place] Oslo, [date] May 3 ([credit] EFE).- [body] It rained.
               | [signoff] EFE
    """
    lines = list(_cut_lines(tokens))
    names = [_name_line(pieces) for pieces in lines]
    digits = len(str(len(lines)))
    longest = max(map(len, names), default=0)
    room = max(width - digits - longest - len("  | "), _LEAST_WIDTH)
    bar = paint("|", _FAINT, color=color)
    for number, (name, pieces) in enumerate(zip(names, lines, strict=True), 1):
        margin = f"{paint(f'{number:>{digits}}', _FAINT, color=color)} {_paint_name(name, longest, color=color)}"
        for row in _fold(_tag(pieces, color=color), room):
            shown = "".join(paint(text, style, color=color) for text, style in row).replace(_GLUE, " ")
            yield f"{margin} {bar} {shown}".rstrip()
            margin = " " * (digits + 1 + longest)


def name_parts(tokens: Iterable[Token]) -> set[str]:
    """The names that a legend for these tokens has to explain."""
    names: set[str] = set()
    for token in tokens:
        names.update((token.kind, _DATELINE) if token.group else (token.kind,))
    return names - {Kind.SEPARATOR, Kind.SPACE}


def render_legend(names: Collection[str], *, color: bool = False) -> Iterator[str]:
    r"""Yield a row for each of the names, with what it means, in the order of the story.

    >>> print(*render_legend({"credit", "place"}), sep="\n")
     place  where it was filed
    credit  the agency that the dateline names
    """
    longest = max(map(len, names), default=0)
    for name, look in LOOKS.items():
        if name in names:
            yield f"{_paint_name(name, longest, color=color)}  {look.meaning}"


def render_defects(defects: Iterable[Defect], *, color: bool = False) -> Iterator[str]:
    """Yield a row for each defect: its code, what is odd, its line and column."""
    for defect in defects:
        yield f"{paint(defect.code, _AGENCY, color=color)}: {visible(str(defect))}"


def visible(text: str) -> str:
    r"""Spell out what a terminal would obey instead of showing; a tab becomes four blanks.

    >>> visible("\x1b[2J says\xa0who?")
    '\\x1b[2J says who?'
    """
    return text if text.isprintable() else "".join(map(_show_character, text))


def _show_character(char: str) -> str:
    if char == "\t":
        return "    "
    if char == _GLUE:
        return " "
    if char.isprintable() or char in JOINERS or unicodedata.category(char) == "Zs":
        return char
    return char.encode("unicode_escape").decode("ascii")


def _cut_lines(tokens: Iterable[Token]) -> Iterator[list[Piece]]:
    """Deal the tokens out to the lines of the copy."""
    line: list[Piece] = []
    for token in tokens:
        first, *others = _LINE_END.split(token.text)
        line.append(Piece(token.kind, visible(first), begins=True, in_dateline=token.group > 0))
        for text in others:
            yield line
            line = [Piece(token.kind, visible(text), begins=False, in_dateline=token.group > 0)]
    if any(piece.text for piece in line):
        yield line


def _name_line(pieces: list[Piece]) -> str:
    """The name of the part that begins a line; none where the line goes on with one or is blank."""
    for piece in pieces:
        if piece.kind not in _UNTAGGED and piece.text:
            name = _DATELINE if piece.in_dateline else piece.kind
            return name if piece.begins else ""
    return Kind.MARK if any(piece.text.strip() for piece in pieces) else ""


def _tag(pieces: list[Piece], *, color: bool) -> Iterator[Run]:
    """The runs of a line, a tag before each part that the margin does not name."""
    is_named = True
    for piece in pieces:
        style = LOOKS[piece.kind].style
        if piece.kind not in _UNTAGGED and piece.text:
            if not is_named or (piece.in_dateline and piece.begins):
                yield Run(f"{_GLUE}{piece.kind}{_GLUE}" if color else f"[{piece.kind}]", f"7;{style}".rstrip(";"))
                yield Run(_GLUE, "")
            is_named = False
        yield Run(piece.text, style)


def _fold(runs: Iterable[Run], width: int) -> Iterator[list[Run]]:
    """Part the runs of a line into rows."""
    runs = list(runs)
    for start, end in find_rows("".join(run.text for run in runs), width):
        row, offset = [], 0
        for text, style in runs:
            row.append(Run(text[max(start - offset, 0) : max(end - offset, 0)], style))
            offset += len(text)
        yield row


def _paint_name(name: str, width: int, *, color: bool) -> str:
    return " " * (width - len(name)) + (paint(name, LOOKS[name].style, color=color) if name else "")


def paint(text: str, style: str, *, color: bool) -> str:
    """Put text in a style, a parameter of an escape sequence, if there is to be colour."""
    return f"\x1b[{style}m{text}\x1b[0m" if color and style and text else text
