"""The view for a terminal names every part, obeys the width and lets nothing through that a terminal would obey."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse import Defect, DefectCode, Kind, Token, tokenize
from wireparse.render.copy_lines import name_parts
from wireparse.render.looks import LOOKS, Family
from wireparse.render.terminal import _STYLES, render_copy, render_defects, render_legend, visible

STORY = (
    "Science\n\nHedgehogs close a road\n\n"
    "Lyon (France), Oct 4 (EFE).- A road was closed\nfor hedgehogs. EFE\n\nabc/de\n\nBack to top button\n"
)

PLAIN = """\
 1     section | Science
 2             |
 3    headline | Hedgehogs close a road
 4             |
 5    dateline | [place] Lyon ([region] France), [date] Oct 4 ([credit] EFE).- [body] A road was closed
 6             | for hedgehogs. [signoff] EFE
 7             |
 8    initials | abc/de
 9             |
10 boilerplate | Back to top button"""


def show(text: str, width: int = 110, *, color: bool = False) -> str:
    """Return the view of a text as one string."""
    return "\n".join(render_copy(tokenize(text), width=width, color=color))


def view(*pieces: tuple[Kind, str], width: int = 80, color: bool = False) -> list[str]:
    """Return the rows for tokens made by hand."""
    tokens, start = [], 0
    for kind, text in pieces:
        tokens.append(Token(kind, start, start + len(text), text, "by-hand"))
        start += len(text)
    return list(render_copy(tokens, width=width, color=color))


def test_every_kind_has_its_look() -> None:
    """A kind that is added needs a colour and a line in the legend, a family that is added a style."""
    assert set(LOOKS) == {*Kind, "dateline"}
    assert set(_STYLES) == {look.family for look in LOOKS.values()} == set(Family)


def test_parts_are_named_in_the_margin_or_in_a_tag() -> None:
    """The margin names the part that begins a line; tags name what begins further on, and the parts of a dateline."""
    assert show(STORY) == PLAIN


def test_color_changes_nothing_but_the_tags() -> None:
    """Without its escape sequences, the coloured view has the same rows, its tags between blanks, not brackets."""
    colored = re.sub(r"\x1b\[[0-9;]+m", "", show(STORY, color=True))
    assert colored == re.sub(r"\[(\w+)\]", r" \1 ", PLAIN)


def test_text_and_name_have_the_color_of_the_kind() -> None:
    assert view((Kind.INITIALS, "abc/de"), color=True) == [
        "\x1b[2m1\x1b[0m \x1b[94minitials\x1b[0m \x1b[2m|\x1b[0m \x1b[94mabc/de\x1b[0m"
    ]


def test_tags_are_reversed() -> None:
    """A tag stands out as a block in the colour of its part; that of the body has no colour."""
    rows = view((Kind.SIGNOFF, "EFE"), (Kind.SPACE, " "), (Kind.INITIALS, "ab"), (Kind.BODY, "It"), color=True)
    assert rows[0].endswith("\x1b[7;94m initials \x1b[0m \x1b[94mab\x1b[0m\x1b[7m body \x1b[0m It")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;owned\x07", r"\x1b]0;owned\x07"),
        ("\x9b2J", r"\x9b2J"),
        ("a\x08b\x7f\x00", r"a\x08b\x7f\x00"),
        ("\u202eevil\u2066", r"\u202eevil\u2066"),
        ("one\u2028two\x85three", r"one\u2028two\x85three"),
        ("\ufeff\u200b\u200f", r"\ufeff\u200b\u200f"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("a\tb", "a    b"),
        ("10\xa0000", "10 000"),
        ("10\u202f000\u3000東京", "10\u202f000\u3000東京"),
        ("می\u200cرود", "می\u200cرود"),
        ("plain – “text”", "plain – “text”"),
    ],
    ids=lambda value: value.encode("unicode_escape").decode(),
)
def test_visible(text: str, shown: str) -> None:
    """What a terminal would obey is spelt out; what a reader can read stays; tabs and no-break blanks are blanks."""
    assert visible(text) == shown


@given(st.lists(st.one_of(st.characters(), st.sampled_from(["\x1b[31m", "\x9b", "\r", "\n", "EFE", "(", "\u202e"]))))
def test_nothing_unsafe_comes_through(parts: list[str]) -> None:
    """Whatever the copy, the plain view has no control, no surrogate and no turn of direction but its own line ends."""
    rows = list(render_copy(tokenize("".join(parts)), width=60))
    assert all(visible(row) == row for row in rows)


@given(st.text("ab .東\xa0\u0301\u200c", max_size=300), st.integers(30, 60))
def test_rows_are_folded_without_loss(text: str, width: int) -> None:
    """Folding keeps every character but blanks where a row ends."""
    rows = view((Kind.BODY, text), width=width)
    assert "".join("".join(row.partition("|")[2] for row in rows).split()) == "".join(text.split())


def test_rows_keep_to_the_width() -> None:
    """A row ends at a blank, which is left out; a word that is too long is cut; wide characters count as two."""
    assert view((Kind.BODY, "twenty columns  there  are " + "x" * 25 + " end"), width=30) == [
        "1 body | twenty columns  there",
        "       | are",
        "       | xxxxxxxxxxxxxxxxxxxxx",
        "       | xxxx end",
    ]
    assert view((Kind.BODY, "東" * 11), width=29) == ["1 body | " + "東" * 10, "       | 東"]
    assert view((Kind.BODY, "e\u0301" * 20), width=28) == ["1 body | " + "e\u0301" * 20]


def test_narrow_terminals_get_rows_that_can_be_read() -> None:
    """Below twenty columns of text the view leaves the folding to the terminal."""
    assert view((Kind.BODY, "x" * 20), width=1) == ["1 body | " + "x" * 20]


def test_a_tag_stays_with_its_word() -> None:
    """A row does not end between a tag and what it names."""
    assert view((Kind.BODY, "It rained today."), (Kind.SPACE, " "), (Kind.SIGNOFF, "EFE"), width=36) == [
        "1 body | It rained today.",
        "       | [signoff] EFE",
    ]


def test_marks_are_named_when_they_stand_alone() -> None:
    """A line of marks is named; marks before, between and after parts are not."""
    rows = view((Kind.MARK, "___\n* "), (Kind.SUMMARY, "It rained"), (Kind.MARK, " =\n  "), (Kind.BODY, "It did"))
    assert rows == ["1    mark | ___", "2 summary | * It rained =", "3    body |   It did"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_the_defects(end: str) -> None:
    """LF, CR LF and CR each end a line."""
    assert show(STORY.replace("\n", end)) == PLAIN


def test_empty_copy_has_no_rows() -> None:
    assert view() == []
    assert list(render_legend(set())) == []


def test_legend_explains_what_was_shown() -> None:
    """The legend has the names that the view used, in the order of a story; marks have one where they stand alone."""
    assert list(render_legend(name_parts(tokenize("Rain\n\nOslo, May 3 (EFE).- It rained. EFE")))) == [
        "headline  the title",
        "dateline  place, date and agency, which open the story",
        "   place  where it was filed",
        "    date  the day that the dateline gives",
        "  credit  the agency that the dateline names",
        "    body  a paragraph of the story",
        " signoff  the agency's closing credit or end mark",
    ]
    assert name_parts([Token(Kind.MARK, 0, 4, "___\n", ""), Token(Kind.BODY, 4, 8, "Rain", "")]) == {"mark", "body"}


def test_defects_have_code_and_position() -> None:
    """A defect may quote the copy, so that it is made visible, too."""
    defect = Defect(DefectCode.IMPOSSIBLE_DATE, "no day \x1b[2J", 30, 36, 3, 8)
    assert list(render_defects([defect])) == [r"1 impossible-date: no day \x1b[2J (line 3, column 8)"]
    assert next(render_defects([defect], color=True)).startswith("1 \x1b[31mimpossible-date\x1b[0m: ")
    assert [row[:2] for row in render_defects([defect, defect])] == ["1 ", "2 "]


def mark(text: str, *spans: tuple[int, int], color: bool = False) -> list[str]:
    """Return the rows for a text with defects, without its margin."""
    defects = [Defect(DefectCode.IMPOSSIBLE_DATE, "odd", start, end, 1, start + 1) for start, end in spans]
    rows = render_copy([Token(Kind.BODY, 0, len(text), text, "by-hand")], defects, color=color)
    return [row.partition("|")[2].removeprefix("\x1b[0m").strip() for row in rows]


def test_defects_are_numbered_at_their_places() -> None:
    """The number stands before the place, also of a defect without extent, and of one behind all text."""
    assert mark("It rained\non Feb 31.", (13, 19)) == ["It rained", "on [defect 1] Feb 31."]
    assert mark("It rained", (0, 2), (0, 0), (9, 9)) == ["[defect 1] [defect 2] It rained[defect 3]"]
    assert mark("It rained", (20, 30)) == ["It rained[defect 1]"]


def test_what_is_odd_is_underlined() -> None:
    assert mark("on Feb 31.", (3, 9), color=True) == ["on \x1b[7;31m defect 1 \x1b[0m \x1b[4mFeb 31\x1b[0m."]


def test_a_long_line_takes_linear_time() -> None:
    """A million characters on one line are folded in one pass: nothing is looked at more than a few times."""
    rows = view((Kind.BODY, "word " * 200_000), width=100)
    assert len(rows) == -(-200_000 // 18)


def test_a_story_as_parsed_is_shown_whole() -> None:
    """The view of an analysis has the text of every token."""
    shown = show(STORY)
    assert all(visible(token.text) in shown for token in wireparse.analyze(STORY).tokens if "\n" not in token.text)
