"""The table of agencies is aligned and fits, and a record is shown with every field."""

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import wireparse
from wireparse import Agency
from wireparse.render.columns import count_columns, find_rows, fit
from wireparse.render.records import list_credits, render_record, render_table

ISLAND = Agency(
    id="island",
    name="Island News of the Hebrides",
    country="GB",
    languages=("en", "gd"),
    credits=("ISN", "Isn", "ISLAND"),
    source="General knowledge of the islands.",
    verified=False,
)
CHINA = Agency(id="haixin", name="海新社", country="CN", languages=("zh", "en"), credits=("海新社", "Haixin"))

TABLE = """\
ID      NAME                         COUNTRY  LANGUAGES  VERIFIED  CREDITS
haixin  海新社                       CN       zh, en     yes       海新社, Haixin
island  Island News of the Hebrides  GB       en, gd     no        ISN, ISLAND"""

SEVENTY = """\
ID      NAME                        COUNTRY  LANGUAGES  CREDITS
haixin  海新社                      CN       zh, en     海新社, Haixin
island  Island News of the…         GB       en, gd     ISN, ISLAND"""

FIFTY = """\
ID      NAME                        CREDITS
haixin  海新社                      海新社, Haixin
island  Island News of the…         ISN, ISLAND"""

NARROW: list[tuple[int, str, str]] = [
    (70, SEVENTY, "what is looked up least is left out first, and the name cut at a word"),
    (50, FIFTY, "credits stay"),
    (24, "ID      NAME\nhaixin  海新社\nisland  Island News of…", "as long as they can"),
    (12, "ID\nhaixin\nisland", "and that too"),
    (1, "ID\nhaixin\nisland", "the id is never cut"),
]


def show(width: int | None, *, color: bool = False) -> str:
    """Return the table of the two as one string."""
    return "\n".join(render_table([CHINA, ISLAND], width=width, color=color))


def test_columns_are_aligned() -> None:
    """East Asian characters take two columns; of credits that differ in case alone one is listed."""
    assert show(None) == show(200) == show(81) == TABLE


@pytest.mark.parametrize(("width", "table", "why"), NARROW)
def test_a_narrow_table_can_be_read(width: int, table: str, why: str) -> None:
    assert show(width) == table, why


@pytest.mark.parametrize("width", range(14, 160, 7))
def test_all_agencies_fit(width: int) -> None:
    """Of the registry as it is, no row is longer than the terminal is wide."""
    rows = list(render_table(wireparse.AGENCIES, width=width))
    assert len(rows) == 1 + len(wireparse.AGENCIES)
    longest = max(len(agency.id) for agency in wireparse.AGENCIES)
    assert all(count_columns(row) <= max(width, longest) for row in rows)


def test_the_heading_alone_has_a_color() -> None:
    heading, *rows = show(None, color=True).split("\n")
    assert heading == f"\x1b[1m{TABLE.splitlines()[0]}\x1b[0m"
    assert rows == TABLE.splitlines()[1:]


def test_a_record_has_a_row_for_each_field() -> None:
    """A field that the record does not have is a hyphen; what is long is folded beside its name."""
    margin = max(len(field.name) for field in attrs.fields(Agency))
    id_, *rows = render_record(ISLAND, width=margin + 22)
    assert id_ == "island"
    named = [(row[:margin].strip(), row[margin + 2 :]) for row in rows]
    fields = [field.name.replace("_", " ") for field in attrs.fields(Agency)]
    assert [name for name, _value in named if name] == [name for name in fields if name not in {"id", "examples"}]
    assert named[:4] == [("name", "Island News of the"), ("", "Hebrides"), ("country", "GB"), ("languages", "en | gd")]
    assert {("credits", "ISN | Isn | ISLAND"), ("signoffs", "-"), ("verified", "no")} <= set(named)
    assert {row[margin : margin + 2] for row in rows} == {"  "}


def test_the_names_of_fields_have_a_color() -> None:
    rows = list(render_record(ISLAND, color=True))
    assert rows[0] == "\x1b[1misland\x1b[0m"
    assert rows[2] == "\x1b[2m      country\x1b[0m  GB"


def test_a_hostile_record_moves_no_cursor() -> None:
    """A record of one's own may have come from anywhere, too."""
    odd = attrs.evolve(ISLAND, name="\x1b[2J", credits=("\x9b",), source="\u202e")
    shown = "".join((*render_table([odd]), *render_record(odd)))
    assert r"\x1b[2J" in shown
    assert shown.isprintable()


def test_credits_that_differ_in_case_alone_are_one() -> None:
    """The first of them stands for all, in its place."""
    assert list_credits(ISLAND) == ("ISN", "ISLAND")
    assert list_credits(attrs.evolve(ISLAND, credits=("B", "a", "b", "C", "A"))) == ("B", "a", "C")


WIDTHS: list[tuple[str, int, str]] = [
    ("", 0, "nothing"),
    ("Kyodo", 5, "Latin"),
    ("共同通信", 8, "Chinese"),
    ("연합뉴스", 8, "Korean"),
    ("ＡＰ", 4, "full width"),
    ("ČTK", 3, "accents composed"),
    ("C\u030cTK", 3, "accents apart"),
    ("بترا", 4, "Arabic"),
    ("وَام", 3, "its vowel marks"),
    ("می\u200cرود", 5, "a joiner"),
    ("नेपाल", 4, "vowels above the line, and one beside it"),
]


@pytest.mark.parametrize(("text", "columns", "why"), WIDTHS)
def test_count_columns(text: str, columns: int, why: str) -> None:
    assert count_columns(text) == columns, why


@given(st.text("ab 共é\u0301वे\u200c", max_size=40), st.integers(1, 30))
def test_what_is_fitted_has_the_width(text: str, width: int) -> None:
    """Cut or padded, a cell is as wide as its column, and what is not cut is whole."""
    cell = fit(text, width)
    assert count_columns(cell) == width
    assert cell.startswith(text) == (count_columns(text) <= width)


@example(text=" a共", width=2).via("a word and a wide character that do not fit together")
@given(st.text("ab 共é\u0301\u200c", max_size=120), st.integers(2, 30))
def test_rows_of_a_folded_text_fit(text: str, width: int) -> None:
    """Nothing but blanks is lost between rows, and none is wider than there is room for."""
    rows = [text[start:end] for start, end in find_rows(text, width)]
    assert "".join("".join(rows).split()) == "".join(text.split())
    assert all(count_columns(row) <= width for row in rows)
