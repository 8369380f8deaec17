"""DuckDB, Polars and pandas hand over copy and take parts, through Arrow, in their own types."""

import datetime
from collections.abc import Iterator

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import wireparse
from wireparse.interchange import arrow

RAIN = "Rain falls\n\nOslo, May 3 (EFE).- It rained.\n\n“Not much”.\n\nasb/pd\n"
PLACE = {"name": "Oslo", "region": None, "country": None}
STORIES = [RAIN, None, "Oslo, 31 feb (EFE).- It rained.\n"]
EXAMPLES = [example.text for agency in wireparse.AGENCIES for example in agency.examples]
SEEN = datetime.date(2020, 6, 1)


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    """A database with a table of copy."""
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE copy (id INTEGER, text VARCHAR, seen DATE)")
        connection.executemany(
            "INSERT INTO copy VALUES (?, ?, ?)", [(7 + n, text, SEEN) for n, text in enumerate(STORIES)]
        )
        yield connection


def test_duckdb_reads_what_it_gave(connection: duckdb.DuckDBPyConnection) -> None:
    """A query goes through the parser into the next query, with lists, structs and days as DuckDB has them."""
    with connection.cursor() as source:
        parts = arrow.parse_stream(source.sql("FROM copy ORDER BY id"), reference="seen")  # noqa: F841  a table of the query
        found = connection.sql(
            "SELECT id, dateline_places, dateline_resolved, len(body), list_contains(initials_editors, 'pd'),"
            " defects[1].code, error FROM parts"
        ).fetchall()
    assert found == [
        (7, [PLACE], datetime.date(2020, 5, 3), 2, True, None, None),
        (8, None, None, None, None, None, "NotTextError: the text is null"),
        (9, [PLACE], None, 1, False, "impossible-date", None),
    ]


def test_duckdb_takes_more_than_one_batch(connection: duckdb.DuckDBPyConnection) -> None:
    """Thousands of rows pass in pieces; none is lost, and each stays beside its own."""
    connection.execute(
        "CREATE TABLE many AS SELECT range AS id, 'It rained on berth ' || range || '.' AS text FROM range(5000)"
    )
    with connection.cursor() as source:
        parts = arrow.parse_stream(source.table("many"))
        connection.execute("CREATE TABLE parsed AS FROM parts")
        assert parts.schema.names[0] == "id"
    count = "SELECT count(DISTINCT id), count(*) FROM parsed WHERE body[1] = 'It rained on berth ' || id || '.'"
    assert connection.execute(count).fetchall() == [(5000, 5000)]


def test_duckdb_gives_categories(connection: duckdb.DuckDBPyConnection) -> None:
    """An ENUM comes as a dictionary."""
    connection.execute("CREATE TYPE told AS ENUM ('It rained.')")
    with connection.cursor() as source:
        parts = arrow.parse_stream(source.sql("SELECT 'It rained.'::told AS text"))
        assert parts.schema.field("text").type == pa.dictionary(pa.uint8(), pa.string())
        assert parts.read_all()["body"].to_pylist() == [["It rained."]]


@pytest.mark.parametrize("kind", [pl.String, pl.Categorical], ids=str)
def test_polars_reads_what_it_gave(kind: type[pl.DataType]) -> None:
    """A frame goes in, a frame comes out, with lists and structs as Polars has them."""
    frame = pl.DataFrame({"id": [7, 8, 9], "text": STORIES, "seen": [SEEN] * 3}).with_columns(pl.col("text").cast(kind))
    parts = pl.DataFrame(arrow.parse_stream(frame, reference="seen"))
    assert parts.height == 3
    assert parts.schema["text"] == kind
    assert parts.schema["dateline_resolved"] == pl.Date
    assert parts.select("id", "body", "dateline_resolved", "error").rows() == [
        (7, ["It rained.", "“Not much”."], datetime.date(2020, 5, 3), None),
        (8, None, None, "NotTextError: the text is null"),
        (9, ["It rained."], None, None),
    ]
    assert parts["dateline_places"].to_list() == [[PLACE], None, [PLACE]]
    assert parts["defects"].list.get(0, null_on_oob=True).struct.field("code").to_list() == [
        None,
        None,
        "impossible-date",
    ]


def test_polars_reads_every_example() -> None:
    """What Polars holds is what Arrow gave it, in every column."""
    frame = pl.DataFrame({"text": EXAMPLES * 3})
    parts = pl.DataFrame(arrow.parse_stream(frame))
    expected = arrow.parse_batch(pa.record_batch({"text": EXAMPLES * 3}))
    assert parts.to_dicts() == expected.to_pylist()


def test_pandas_reads_what_it_gave() -> None:
    """The index comes along in the metadata, and is there again."""
    frame = pd.DataFrame({"text": STORIES, "seen": pd.Timestamp(SEEN)}, index=["a", "b", "c"])
    parts = arrow.parse_stream(frame, reference="seen").read_pandas()
    assert list(parts.index) == ["a", "b", "c"]
    assert list(parts["dateline_place"][["a", "c"]]) == ["Oslo", "Oslo"]
    assert parts["dateline_resolved"]["a"] == datetime.date(2020, 5, 3)
    assert parts["error"]["b"] == "NotTextError: the text is null"
