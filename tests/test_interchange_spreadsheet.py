"""CSV: what was written is read back by others, and no spreadsheet takes copy for a formula."""

import contextlib
import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse import Article, Place
from wireparse.interchange import spreadsheet
from wireparse.interchange.rows import COLUMNS, mend

STORY = wireparse.parse(
    'Ferry "Skua" runs\n\nOBAN, Scotland/Mull, 31 feb 2020 (EFE).- It runs, they say.\n\n"It does; it must".\n\nasb/pd\n'
)


def read_back(lines: str) -> list[dict[str, str]]:
    """Return the rows as the standard library reads them."""
    return list(csv.DictReader(io.StringIO(lines, newline=""), strict=True))


def cells_of(article: Article, *, guard: bool = True) -> dict[str, str]:
    """Return the cells of one story under their names."""
    (row,) = read_back(spreadsheet.header_line() + spreadsheet.story_line(article, guard=guard))
    return row


def test_several_values_are_joined_in_one_cell() -> None:
    row = cells_of(STORY)
    assert row["headline"] == 'Ferry "Skua" runs'
    assert row["body"] == 'It runs, they say.\n\n"It does; it must".'
    assert row["dateline_date"] == "2020-02"
    assert row["dateline_agencies"] == "efe"
    assert row["initials_writers"] == "asb"
    assert row["defects"] == "impossible-date: day is out of range for month (line 3, column 22)"
    assert row["stamps"] == row["section"] == row["version_continues"] == row["error"] == ""


def test_places_are_joined_with_what_they_have() -> None:
    places = (Place("LIMA", "Callao", "Peru"), Place("OSLO"), Place("Paris", None, "France"))
    row = cells_of(Article(dateline=wireparse.Dateline(places)))
    assert row["dateline_places"] == "LIMA, Callao, Peru; OSLO; Paris, France"


def test_a_number_that_is_nothing_is_written() -> None:
    """Monday is 0, and a version that does not go on says so: neither is an empty cell."""
    date = wireparse.PartialDate(weekday=0)
    row = cells_of(Article(dateline=wireparse.Dateline(date=date), version=wireparse.Version("lead")))
    assert (row["dateline_weekday"], row["version_continues"], row["version_number"]) == ("0", "False", "")


@pytest.mark.parametrize(
    ("headline", "cell"),
    [
        ('=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'),  # a formula
        ("+1 on the ballot", "'+1 on the ballot"),  # also begins one
        ("-0-", "'-0-"),  # an end mark is an innocent one
        ("@SUM(A1)", "'@SUM(A1)"),  # as Lotus wrote them
        ("\t=1+1", "'\t=1+1"),  # blanks before it are dropped by some
        ("\r=1+1", "'\n=1+1"),
        ("\n=1+1", "'\n=1+1"),
        ("＝1＋1", "'＝1＋1"),  # wide signs, in Asian editions
        ("Rain = snow", "Rain = snow"),  # within a cell it is text
        ("'Tis rain", "'Tis rain"),  # an apostrophe of the copy is no guard
    ],
)
def test_a_cell_that_opens_like_a_formula_is_guarded(headline: str, cell: str) -> None:
    """https://owasp.org/www-community/attacks/CSV_Injection."""
    assert cells_of(Article(headline=headline))["headline"] == cell


def test_columns_of_the_caller_stand_before_ours_and_are_guarded_too() -> None:
    line = spreadsheet.header_line(["file", "number"]) + spreadsheet.story_line(STORY, ["=a.txt", 3])
    (row,) = read_back(line)
    assert list(row)[:3] == ["file", "number", "section"]
    assert (row["file"], row["number"]) == ("'=a.txt", "3")


def test_without_the_guard_cells_are_as_they_are() -> None:
    assert cells_of(Article(headline="-0-"), guard=False)["headline"] == "-0-"


@given(headline=st.text(st.characters(exclude_categories=[])), body=st.lists(st.text(max_size=8), max_size=3))
def test_whatever_is_written_is_read_back(headline: str, body: list[str]) -> None:
    """Save for half characters and the form of line ends, a cell is the text that it was made of."""
    article = Article(headline=headline, body=tuple(body))
    line = spreadsheet.story_line(article, guard=False)
    line.encode()
    row = dict(zip((column.name for column in COLUMNS), next(csv.reader(io.StringIO(line, newline=""))), strict=True))
    plain = mend(headline).replace("\r\n", "\n").replace("\r", "\n")
    assert row["headline"] == plain
    assert row["body"] == "\n\n".join(body).replace("\r\n", "\n").replace("\r", "\n")


@given(headline=st.text(min_size=1))
def test_no_cell_opens_like_a_formula(headline: str) -> None:
    row = cells_of(Article(headline=headline.replace("\x00", "")))
    assert row["headline"][:1] not in spreadsheet.FORMULA_OPENERS


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a story, an error and a story that has most signs of CSV in it."""
    path = tmp_path / "stories.csv"
    odd = Article(headline='a,"b"\n;\'', body=("café", "\ud800"))
    with path.open("w", encoding="utf-8", newline="") as stream:
        assert spreadsheet.write_csv(stream, [STORY, ValueError("no, text"), odd]) == 3
    return path


def test_others_read_the_file(file: Path) -> None:
    """DuckDB, Polars and pandas see the same rows."""
    expected = [
        ('Ferry "Skua" runs', 'It runs, they say.\n\n"It does; it must".', None),
        (None, None, "ValueError: no, text"),
        ('a,"b"\n;\'', "café\n\n\ufffd", None),
    ]
    names = ["headline", "body", "error"]
    with duckdb.connect() as connection:
        found = connection.execute(f"SELECT {','.join(names)} FROM read_csv(?, all_varchar=true)", [str(file)])  # noqa: S608
        assert found.fetchall() == expected
    assert pl.read_csv(file, infer_schema=False).select(names).rows() == expected
    frame = pd.read_csv(file, dtype="object")[names]
    assert list(frame.where(frame.notna(), None).itertuples(index=False, name=None)) == expected


@pytest.mark.parametrize("open_", [str, Path, lambda path: path.open("wb"), lambda path: path.open("wb", buffering=0)])
def test_a_file_must_be_open_for_text(open_: Callable[[Path], Any], tmp_path: Path) -> None:
    """A name or a file for bytes is told, with the call that opens one as it should be."""
    with contextlib.ExitStack() as stack:
        file = open_(tmp_path / "stories.csv")
        stack.callback(getattr(file, "close", lambda: None))
        with pytest.raises(TypeError, match="file must be open for text, as by open"):
            spreadsheet.write_csv(file, [STORY])
