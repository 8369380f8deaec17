r"""The copy with its parts coloured and named, for a terminal.

The margin has the number of each line and the name of the part that begins it; a part that begins further on, and
each part of the dateline, has its name in a tag before it, and so has each defect its number. Long lines are folded
behind the margin. Copy comes from anywhere, so that nothing in it reaches the terminal which could move the cursor,
change a colour or turn the direction of the text: such characters are spelt out, as in `\x1b`.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from wireparse.errors import Defect
from wireparse.render.columns import find_rows
from wireparse.render.copy_lines import CopyLine, cut_lines, spell_out
from wireparse.render.defect_places import DefectPlaces
from wireparse.render.looks import LOOKS, Family
from wireparse.tokens import Token

# Parameters of the escape sequences. Red, magenta and bright blue can be read on black and on white, green well enough;
# yellow and cyan are lost on white, plain blue on black. Bold makes many terminals take a paler shade, hence no bold
# green.
_FAINT, _ALARM, _ODD = "2", "31", "4"
_STYLES = {
    Family.LABEL: "4",
    Family.TITLE: "1",
    Family.PLACE: "32",
    Family.TIME: "35",
    Family.AGENCY: "31",
    Family.PEOPLE: "94",
    Family.NOTE: "1;35",
    Family.FAINT: _FAINT,
    Family.PLAIN: "",
}

_LEAST_WIDTH = 20

# Keeps a tag on the row of the word behind it; `visible` leaves none in the copy.
_GLUE = "\xa0"


class Run(NamedTuple):
    """Text in one style."""

    text: str
    style: str


def render_copy(
    tokens: Iterable[Token], defects: Iterable[Defect] = (), *, width: int = 80, color: bool = False
) -> Iterator[str]:
    r"""Yield the rows that show a story.

    Args:
        tokens: the tokens of the story.
        defects: its defects, each of which has its number before its place.
        width: how many columns a row may have, the margin included.
        color: use escape sequences for colours.

    >>> from wireparse import tokenize
    >>> print(*render_copy(tokenize("Rain\n\nOslo, May 3 (EFE).- It rained. EFE")), sep="\n")
    1 headline | Rain
    2          |
    3 dateline | [place] Oslo, [date] May 3 ([credit] EFE).- [body] It rained.
               | [signoff] EFE
    """
    lines = list(cut_lines(tokens))
    places = DefectPlaces(defects)
    names = [line.name for line in lines]
    digits = len(str(len(lines)))
    longest = max(map(len, names), default=0)
    room = max(width - digits - longest - len("  | "), _LEAST_WIDTH)
    bar = paint("|", _FAINT, color=color)
    for number, (name, line) in enumerate(zip(names, lines, strict=True), 1):
        margin = f"{paint(f'{number:>{digits}}', _FAINT, color=color)} {_paint_name(name, longest, color=color)}"
        runs = list(_tag(line, places, color=color))
        if number == len(lines):
            runs += _tag_defects(places.rest(), color=color)
        for row in _fold(runs, room):
            shown = "".join(paint(text, style, color=color) for text, style in row).replace(_GLUE, " ")
            yield f"{margin} {bar} {shown}".rstrip()
            margin = " " * (digits + 1 + longest)


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
    """Yield a row for each defect: its number, its code, what is odd, its line and column."""
    for number, defect in enumerate(defects, 1):
        yield f"{number} {paint(defect.code, _ALARM, color=color)}: {visible(str(defect))}"


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
    return spell_out(char)


def _tag(line: CopyLine, places: DefectPlaces, *, color: bool) -> Iterator[Run]:
    """The runs of a line, a tag before each part that the margin does not name, and before each defect."""
    for piece, needs_tag in line.tagged():
        style = _find_style(piece.kind)
        if needs_tag:
            yield from _write_tag(piece.kind, style, color=color)
        for stretch in places.cut(piece.start, piece.text):
            yield from _tag_defects(stretch.begins, color=color)
            yield Run(visible(stretch.text), f"{style};{_ODD}".lstrip(";") if stretch.is_odd else style)


def _tag_defects(numbers: Iterable[int], *, color: bool) -> Iterator[Run]:
    for number in numbers:
        yield from _write_tag(f"defect{_GLUE}{number}", _ALARM, color=color)


def _write_tag(name: str, style: str, *, color: bool) -> Iterator[Run]:
    yield Run(f"{_GLUE}{name}{_GLUE}" if color else f"[{name}]", f"7;{style}".rstrip(";"))
    yield Run(_GLUE, "")


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
    return " " * (width - len(name)) + (paint(name, _find_style(name), color=color) if name else "")


def _find_style(name: str) -> str:
    return _STYLES[LOOKS[name].family]


def paint(text: str, style: str, *, color: bool) -> str:
    """Put text in a style, a parameter of an escape sequence, if there is to be colour."""
    return f"\x1b[{style}m{text}\x1b[0m" if color and style and text else text
