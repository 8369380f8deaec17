"""Remnants of markup: a cheap look tells whether there are any; what is cut off stays a mark of the text."""

import pytest

import wireparse
from wireparse import Kind
from wireparse.lines import split_lines
from wireparse.markup import has_markup, strip_markup

LOOKS: list[tuple[str, bool, str]] = [
    ("<p>Rain", True, "a tag that opens"),
    ("Rain</p>", True, "one that closes"),
    ("Rain<br>Wind", True, "a break"),
    ("<!-- more -->", True, "a comment"),
    ("Rain&nbsp;", True, "an entity"),
    ("&#3;", True, "a control"),
    ("The company <P> rose", False, "a ticker symbol"),
    ("a < b & c", False, "signs of their own"),
]


@pytest.mark.parametrize(("text", "has", "why"), LOOKS)
def test_cheap_look(text: str, *, has: bool, why: str) -> None:
    assert has_markup(text) is has, why


CUT: list[tuple[str, list[tuple[str, int]], str]] = [
    ("<p>Rain</p>", [("Rain", 1)], "tags at both edges"),
    ("<p> <b>Rain</b> </p>", [("Rain", 1)], "one in the other"),
    ("Rain<br>Wind", [("Rain", 1), ("Wind", 1)], "a break between words"),
    ("Rain</p><p>Wind", [("Rain", 1), ("Wind", 1)], "two tags between words"),
    ("Rain<br><br/>Wind", [("Rain", 1), ("Wind", 1)], "two breaks"),
    ("Rain&nbsp;\nWind", [("Rain", 1), ("Wind", 1)], "what a tag parted stays apart"),
    ("Rain\nWind <p>\nCold", [("Rain", 1), ("Wind <p>", 0), ("Cold", 0)], "a tag that a sentence speaks of"),
    ("<p></p>\n&nbsp;", [], "nothing but remnants"),
    ("Rain &amp; wind;", [("Rain &amp; wind;", 1)], "entities of the text"),
    ("  Rain", [("Rain", 1)], "no remnant: the indent stays"),
]


@pytest.mark.parametrize(("text", "lines", "why"), CUT)
def test_lines_without_markup(text: str, lines: list[tuple[str, int]], why: str) -> None:
    """Each line keeps its offsets, and knows how much stood above it."""
    found = strip_markup(split_lines(text)[0])
    assert [(line, min(gap, 1)) for line, gap in zip(found.texts, found.gaps, strict=True)] == lines, why
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == found.texts


def test_indent_is_kept_where_nothing_was_cut() -> None:
    assert strip_markup(split_lines("  Rain\n  <p>Wind")[0]).indents == [2, 0]


def test_remnants_are_marks() -> None:
    text = "<p>LIMA (AP) - Rain fell on the town on Monday.</p>\n"
    tokens = wireparse.tokenize(text)
    assert "".join(token.text for token in tokens) == text
    assert [token.text.strip() for token in tokens if token.kind is Kind.MARK] == ["<p>", "(", ")", "</p>"]
