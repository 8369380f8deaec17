"""Lines know where they stand, how far they are indented and what gap is above them; blank ones are not kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.lines import split_lines

Shape = tuple[str, int, int]

LINES: list[tuple[str, list[Shape], str]] = [
    ("", [], "an empty text has no line"),
    ("\n\n", [], "nor has one of line ends"),
    (" \t\xa0\u3000", [], "blanks of any width are no ink"),
    ("\ufeff\u200b\x00", [], "neither are marks and controls"),
    ("Rain", [("Rain", 0, 1)], "the first line counts as having a gap above it"),
    ("Rain\n", [("Rain", 0, 1)], "a final line end opens no line"),
    ("\n\nRain", [("Rain", 0, 3)], "blank lines above the first are counted, too"),
    ("Rain\nSnow", [("Rain", 0, 1), ("Snow", 0, 0)], "LF ends a line"),
    ("Rain\r\nSnow", [("Rain", 0, 1), ("Snow", 0, 0)], "CR LF is one end, not two"),
    ("Rain\r\r\nSnow", [("Rain", 0, 1), ("Snow", 0, 0)], "CR CR LF, of teleprinters, is one, too"),
    ("Rain\rSnow", [("Rain", 0, 1), ("Snow", 0, 0)], "a bare CR ends one"),
    ("Rain\x85Snow", [("Rain", 0, 1), ("Snow", 0, 0)], "NEL, of mainframes, ends one"),
    ("Rain\u2028Snow", [("Rain", 0, 1), ("Snow", 0, 0)], "the line separator of Unicode ends one"),
    ("Rain\u2029Snow", [("Rain", 0, 1), ("Snow", 0, 0)], "so does the paragraph separator"),
    (
        "Rain\r\nSnow\rSleet\nHail",
        [("Rain", 0, 1), ("Snow", 0, 0), ("Sleet", 0, 0), ("Hail", 0, 0)],
        "ends may be mixed",
    ),
    ("Rain\n\n\nSnow", [("Rain", 0, 1), ("Snow", 0, 2)], "a gap is a number of blank lines"),
    ("Rain\r\n\r\nSnow", [("Rain", 0, 1), ("Snow", 0, 1)], "blank lines between CR LF"),
    ("Rain\r\rSnow", [("Rain", 0, 1), ("Snow", 0, 1)], "blank lines between bare CR"),
    ("Rain\n \xa0 \nSnow", [("Rain", 0, 1), ("Snow", 0, 1)], "a line of blanks is blank"),
    ("   Rain  ", [("Rain", 3, 1)], "the indent is counted, blanks at the end are not"),
    ("\t Rain", [("Rain", 2, 1)], "a tab is one character of indent"),
    ("\xa0\xa0Rain", [("Rain", 2, 1)], "no-break spaces of web pages indent"),
    ("\u3000雨です。", [("雨です。", 1, 1)], "so does the ideographic space"),
    ("\ufeffRain", [("Rain", 1, 1)], "a byte order mark is no ink"),
    ("\u200eRain\u200f", [("Rain", 1, 1)], "marks of direction are none"),
    ("\x02Rain\x03", [("Rain", 1, 1)], "controls that transmissions leave are none"),
    (" \x00 Rain \x00 ", [("Rain", 3, 1)], "blanks and controls may alternate"),
    ("Rain\x1cSnow", [("Rain\x1cSnow", 0, 1)], "U+001C ends no line, though str.splitlines says so"),
    ("Rain\x0bSnow", [("Rain\x0bSnow", 0, 1)], "neither does a vertical tab"),
    ("Rain\x0cSnow", [("Rain\x0cSnow", 0, 1)], "nor a form feed"),
    ("Rain  falls", [("Rain  falls", 0, 1)], "blanks inside a line stay"),
    ("\u2028 \x00Rain \u2029", [("Rain", 2, 2)], "with rare line ends the edges are the same"),
]


def shapes(text: str) -> list[Shape]:
    """Text, indent and gap of each line."""
    lines, _is_squashed = split_lines(text)
    return list(zip(lines.texts, lines.indents, lines.gaps, strict=True))


@pytest.mark.parametrize(("text", "expected", "why"), LINES, ids=[why for _text, _expected, why in LINES])
def test_lines_are_cut(text: str, expected: list[Shape], why: str) -> None:
    assert shapes(text) == expected, why


@given(st.text(alphabet="Rain. \t\n\r\x00\x1c\x85\xa0\u2028\u3000\ufeff", max_size=60))
def test_lines_stand_where_they_say(text: str) -> None:
    """Offsets are those of the text, in order, and nothing but blanks and line ends is left out."""
    at = 0
    left_out = ""
    lines, _is_squashed = split_lines(text)
    for line, start, end in zip(lines.texts, lines.starts, lines.ends, strict=True):
        assert start >= at
        assert line == text[start:end]
        left_out += text[at:start]
        at = end
    assert not set(left_out + text[at:]) & set("Rain.")


@given(st.lists(st.sampled_from(["", " ", "Rain", "  Snow falls", "\x00Hail"]), max_size=8))
def test_line_ends_are_alike(lines: list[str]) -> None:
    """Indent, gap and text are the same for LF, CR LF and CR."""
    unix, dos, mac = (shapes(end.join(lines)) for end in ("\n", "\r\n", "\r"))
    assert unix == dos == mac


SQUASHED: list[tuple[str, bool, str]] = [
    ("Rain fell.\nSnow fell.", True, "single blanks alone"),
    ("   Rain fell.  \n\n   Snow fell.", True, "blanks around the lines do not count"),
    ("Rain fell.\r\n\tSnow fell.\r\n", True, "nor does the CR of a line end, or a tab that indents"),
    ("“Rain” fell.\n\u3000雨です。", True, "nor do blanks beyond ASCII around a line"),
    ("Rain  fell.", False, "two blanks"),
    ("   Rain  fell.", False, "two blanks in a line that is indented"),
    ("Rain\tfell.", False, "a tab"),
    ("Rain\xa0fell.", False, "a no-break space"),
    ("雨\u3000です。", False, "an ideographic space"),
    ("Rain\x85Snow", False, "rare line ends are not looked at"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SQUASHED, ids=[why for _text, _expected, why in SQUASHED])
def test_lines_with_nothing_to_squash_are_known(text: str, expected: bool, why: str) -> None:  # noqa: FBT001
    assert split_lines(text)[1] is expected, why
