"""Lines: the text cut where it was broken, each line with its offsets and its cheap shape.

Blank lines are not kept: a line knows how many stood above it. What a line shows at a glance (its indent, its
first and last characters, its length) is what later steps decide by whether to look closer.
"""

import re

import attrs

# Everything that leaves no ink at the edge of a line: blanks of all widths, marks of direction, the byte order
# mark, and the C0 and C1 controls that transmissions leave behind. `str.strip()` alone keeps the marks and
# controls; `\s` differs between `re`, `regex` and `str` on U+001C-1F. U+000A and U+000D end lines.
BLANKS = (
    " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u200b\u200e\u200f\u2060\ufeff\r\v\f" + "".join(map(chr, (*range(0x09), *range(0x0E, 0x20), 0x7F)))
)


# The white space of ASCII that is neither a blank nor a line end.
_WHITE_CONTROLS = "\t\r\v\f\x1c\x1d\x1e\x1f"

# Line ends beside LF and CR LF: a bare CR (old Macintosh feeds), NEL, and Unicode's separators; teleprinters sent CR
# twice before LF, to have time to return. VT and FF only ever stand where a line has ended.
RARE_ENDS = "\x85\u2028\u2029"
_LINE_END = re.compile(r"\r{1,2}\n|[\n\r\x85\u2028\u2029]")


# Lines are broken a little before the width: by so many characters.
SLACK = 3


@attrs.define(slots=True, eq=False)
class Line:
    """A line that is not blank.

    `text` is `source[start:end]`: the line without the blanks around it; `indent` how many stood before it;
    `gap` how many blank lines stand above it (the first line of a text counts as having one).
    """

    start: int
    end: int
    text: str
    indent: int
    gap: int


def split_lines(text: str) -> tuple[list[Line], bool]:
    r"""Cut `text` into its lines, leaving out the blank ones.

    Returns:
        The lines, and whether the copy shows at a glance that within them there is no white space but single blanks,
        as in most: then a piece of a line is squashed as it stands.

    >>> lines, is_squashed = split_lines("Seoul\r\n\r\n  Rain.")
    >>> [(line.start, line.text, line.gap) for line in lines], is_squashed
    ([(0, 'Seoul', 1), (11, 'Rain.', 1)], False)
    """
    if ("\r" in text and text.count("\r") != text.count("\r\n")) or any(map(text.__contains__, RARE_ENDS)):
        return _split_at(text, [match.end() for match in _LINE_END.finditer(text)]), False
    is_squashed = "  " not in text and not any(map(text.__contains__, _WHITE_CONTROLS))
    lines: list[Line] = []
    start, gap = 0, 1
    for raw in text.split("\n"):
        if not raw:
            gap += 1
            start += 1
            continue
        size = len(raw)
        shown = raw.strip(BLANKS)
        # Beyond ASCII no blank and no mark is printable.
        if is_squashed and not shown.isascii():
            is_squashed = shown.isprintable()
        if len(shown) == size:
            lines.append(Line(start, start + size, shown, 0, gap))
            gap = 0
        elif shown:
            first = start + raw.index(shown)
            lines.append(Line(first, first + len(shown), shown, first - start, gap))
            gap = 0
        else:
            gap += 1
        start += size + 1
    return lines, is_squashed


def _split_at(text: str, ends: list[int]) -> list[Line]:
    """Cut after each of `ends`: the slower way, for copy with rare line ends."""
    lines = []
    start, gap = 0, 1
    strip = BLANKS + "\n" + RARE_ENDS
    for end in [*ends, len(text)]:
        raw = text[start:end]
        left = raw.lstrip(strip)
        if left:
            shown = left.rstrip(strip)
            indent = len(raw) - len(left)
            lines.append(Line(start + indent, start + indent + len(shown), shown, indent, gap))
            gap = 0
        else:
            gap += 1
        start = end
    return lines


def is_wrapped_on(above: Line, line: Line, width: int, slack: int = SLACK) -> bool:
    """The line runs on from the one above: its first word would not have fitted there, at this width."""
    first = len(line.text.split(" ", 1)[0])
    return above.indent + len(above.text) + 1 + first > width - slack


def strip_rails(lines: list[Line]) -> None:
    """Take the display marks of ANPA 1312 off: "^" opens a display line, "<" closes it, at times some lines below."""
    for line in lines:
        # "^M" is a carriage return that was written out.
        if line.text.endswith("^M") and len(line.text) > len("^M"):
            line.text = line.text[:-2].rstrip(BLANKS)
            line.end = line.start + len(line.text)
        if line.text[0] == "^" and (shown := line.text.lstrip("^" + BLANKS)):
            line.text = shown
            line.start = line.end - len(line.text)
        if line.text[-1:] == "<" and len(line.text) > 1:
            line.text = line.text[:-1].rstrip(BLANKS)
            line.end = line.start + len(line.text)
