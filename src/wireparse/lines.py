"""Lines: the text cut where it was broken, each line with its offsets and its cheap shape.

Blank lines are not kept: of a line is known how many stood above it. What a line shows at a glance (its indent, its
first and last characters, its length) is what later steps decide by whether to look closer.
"""

import re
from typing import NamedTuple

# Everything that leaves no ink at the edge of a line: blanks of all widths, marks of direction, the byte order
# mark, and the C0 and C1 controls that transmissions leave behind. `str.strip()` alone keeps the marks and
# controls; `\s` differs between `re`, `regex` and `str` on U+001C-1F. U+000A and U+000D end lines.
BLANKS = (
    " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u200b\u200e\u200f\u2060\ufeff\r\v\f" + "".join(map(chr, (*range(0x09), *range(0x0E, 0x20), 0x7F)))
)


# Those of them that are no white space to `str.split`.
UNSEEN = "".join(character for character in BLANKS if not character.isspace())

# The white space of ASCII that is neither a blank nor a line end.
_WHITE_CONTROLS = "\t\r\v\f\x1c\x1d\x1e\x1f"

# Line ends beside LF and CR LF: a bare CR (old Macintosh feeds), NEL, and Unicode's separators; teleprinters sent CR
# twice before LF, to have time to return. VT and FF only ever stand where a line has ended.
RARE_ENDS = "\x85\u2028\u2029"
_LINE_END = re.compile(r"\r{1,2}\n|[\n\r\x85\u2028\u2029]")


# Lines are broken a little before the width: by so many characters.
SLACK = 3


class Lines(NamedTuple):
    """The lines that are not blank. Each fact has a list of its own, in which a line is found by its index.

    An object for each line would be dearer than all that is done with most of them.

    `texts` are the lines without the blanks around them, `starts` and `ends` their offsets; `indents` how many blanks
    stood before each; `gaps` how many blank lines stand above it (the first line of a text counts as having one).
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    indents: list[int]
    gaps: list[int]


def split_lines(text: str) -> tuple[Lines, bool]:
    r"""Cut `text` into its lines, leaving out the blank ones.

    Returns:
        The lines, and whether there is no white space within them but single blanks, as in most copy: then a piece of
        a line is squashed as it stands.

    >>> lines, is_squashed = split_lines("Seoul\r\n\r\n  Rain.")
    >>> lines.texts, lines.starts, lines.gaps, is_squashed
    (['Seoul', 'Rain.'], [0, 11], [1, 1], True)
    """
    if ("\r" in text and text.count("\r") != text.count("\r\n")) or any(map(text.__contains__, RARE_ENDS)):
        return _split_at(text, [match.end() for match in _LINE_END.finditer(text)]), False
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    indents: list[int] = []
    gaps: list[int] = []
    start, gap = 0, 1
    for raw in text.split("\n"):
        if not raw:
            gap += 1
            start += 1
            continue
        size = len(raw)
        shown = raw.strip(BLANKS)
        if shown:
            indent = 0 if len(shown) == size else raw.index(shown[0])
            texts.append(shown)
            starts.append(start + indent)
            ends.append(start + indent + len(shown))
            indents.append(indent)
            gaps.append(gap)
            gap = 0
        else:
            gap += 1
        start += size + 1
    # Where there is no wide space around the lines, the whole text tells of that within them.
    is_squashed = not (_has_wide_space(text) and _has_wide_space("\n".join(texts)))
    if is_squashed and not text.isascii():
        # Beyond ASCII no blank and no mark is printable.
        is_squashed = not [line for line in texts if not (line.isascii() or line.isprintable())]
    return Lines(texts, starts, ends, indents, gaps), is_squashed


def _has_wide_space(text: str) -> bool:
    # Two blanks are found, or missed, in half the time if they are sought from the end.
    return text.rfind("  ") != -1 or any(map(text.__contains__, _WHITE_CONTROLS))


def _split_at(text: str, ends: list[int]) -> Lines:
    """Cut after each of `ends`: the slower way, for copy with rare line ends."""
    lines = Lines([], [], [], [], [])
    start, gap = 0, 1
    strip = BLANKS + "\n" + RARE_ENDS
    for end in [*ends, len(text)]:
        raw = text[start:end]
        left = raw.lstrip(strip)
        if left:
            add_line(lines, left.rstrip(strip), start + len(raw) - len(left), len(raw) - len(left), gap)
            gap = 0
        else:
            gap += 1
        start = end
    return lines


def add_line(lines: Lines, text: str, start: int, indent: int, gap: int) -> None:
    """Put a line behind the others."""
    lines.texts.append(text)
    lines.starts.append(start)
    lines.ends.append(start + len(text))
    lines.indents.append(indent)
    lines.gaps.append(gap)


def strip_rails(lines: Lines) -> None:
    """Take the display marks of ANPA 1312 off: "^" opens a display line, "<" closes it, at times some lines below."""
    for index, text in enumerate(lines.texts):
        shown = text
        # "^M" is a carriage return that was written out.
        if shown.endswith("^M") and len(shown) > len("^M"):
            shown = shown[:-2].rstrip(BLANKS)
        end = lines.starts[index] + len(shown)
        if shown[0] == "^":
            shown = shown.lstrip("^" + BLANKS) or shown
        start = end - len(shown)
        if shown[-1:] == "<" and len(shown) > 1:
            shown = shown[:-1].rstrip(BLANKS)
        lines.texts[index], lines.starts[index], lines.ends[index] = shown, start, start + len(shown)
