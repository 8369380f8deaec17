"""Spark parses as one process does: the same rows, none lost, in every number of stories."""

import datetime
import functools
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StringType, StructField, StructType

import wireparse
from wireparse.interchange import arrow, spark

STORIES = 200_000
FILES = 8

EXAMPLES = [example.text for agency in wireparse.AGENCIES for example in agency.examples]

COPY = pa.schema([("id", pa.int64()), ("text", pa.string()), ("seen", pa.date32())])


def vary(number: int) -> str | None:
    """Return a story that no other number gives: an example with a sentence more; some are cut off, some missing."""
    if number % 997 == 0:
        return None
    lines = EXAMPLES[number % len(EXAMPLES)].split("\n")
    longest = max(range(len(lines)), key=lambda index: len(lines[index]))
    lines[longest] += f" Berth {number} stayed empty."
    text = "\n".join(lines)
    return text[: len(text) // 2] if number % 13 == 0 else text


def make_copy(start: int, end: int) -> pa.RecordBatch:
    """Return the stories of some numbers, each with the day on which it came."""
    numbers = range(start, end)
    days = [datetime.date(2000, 1, 1) + datetime.timedelta(days=number % 9000) for number in numbers]
    return pa.record_batch([list(numbers), [vary(number) for number in numbers], days], schema=COPY)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of Parquet files with all stories."""
    folder = tmp_path_factory.mktemp("copy")
    for file in range(FILES):
        start, end = (STORIES * number // FILES for number in (file, file + 1))
        pq.write_table(pa.Table.from_batches([make_copy(start, end)]), folder / f"{file}.parquet")
    return folder


def test_two_hundred_thousand_stories_come_out_as_in_one_process(
    session: SparkSession, copy: Path, tmp_path: Path
) -> None:
    """`mapInArrow(map_batches)` gives the rows that `map_batches` gives here, all of them, in equal columns."""
    frame = session.read.parquet(str(copy))
    read = functools.partial(arrow.map_batches, reference="seen")
    frame.mapInArrow(read, spark.output_schema(frame.schema)).write.parquet(str(tmp_path / "parts"))

    schema = arrow.output_schema(COPY)
    found = pq.read_table(tmp_path / "parts").sort_by("id").select(schema.names).cast(schema)
    assert found.num_rows == STORIES
    expected = arrow.map_batches(
        (make_copy(start, start + 1000) for start in range(0, STORIES, 1000)), reference="seen"
    )
    start = 0
    for batch in expected:
        ours = found.slice(start, batch.num_rows).combine_chunks()
        assert ours.equals(pa.Table.from_batches([batch]))
        start += batch.num_rows
    assert start == STORIES
    assert found["error"].null_count == STORIES - len(range(0, STORIES, 997))


RAIN = "Rain falls\n\nOslo, May 3 (EFE).- It rained.\n"


def test_the_schema_is_that_of_arrow() -> None:
    """What Spark is told and what Arrow gives are the same columns, in types that Spark makes of those of Arrow."""
    schema = spark.output_schema(from_arrow_schema(COPY))
    assert schema == from_arrow_schema(arrow.output_schema(COPY))
    with pytest.raises(ValueError, match="the input has a column 'Body', too"):
        spark.output_schema(StructType([StructField("Body", StringType())]))
    assert spark.output_schema(StructType([StructField("Body", StringType())]), prefix="s_").names[:2] == [
        "Body",
        "s_section",
    ]


def test_lists_structs_days_and_errors_arrive(session: SparkSession) -> None:
    """Columns are of Spark's own types; moments settle the year, and what is wrong stands in its row."""
    moment = datetime.datetime(2020, 6, 1, 12)  # noqa: DTZ001  Spark adds the zone of its session
    frame = session.createDataFrame(
        [(1, RAIN, moment), (2, None, None), (3, RAIN.replace("May 3", "31 feb"), None)],
        "id int, text string, seen timestamp",
    )
    read = functools.partial(arrow.map_batches, reference="seen", prefix="s_")
    parts = frame.mapInArrow(read, spark.output_schema(frame.schema, prefix="s_"))
    columns = [
        "s_body",
        "s_dateline_places.name",
        "s_dateline_resolved",
        "s_dateline_month",
        "s_defects.code",
        "s_error",
    ]
    assert [tuple(row) for row in parts.orderBy("id").select(columns).collect()] == [
        (["It rained."], ["Oslo"], datetime.date(2020, 5, 3), 5, [], None),
        (None, None, None, None, None, "NotTextError: the text is null"),
        (["It rained."], ["Oslo"], None, 2, ["impossible-date"], None),
    ]


def test_a_parser_of_ones_own_travels_to_the_workers(session: SparkSession) -> None:
    """Also one that has parsed already."""
    parser = wireparse.Parser(places={"Grimsby": "GB"})
    text = "Rain falls\n\nGrimsby -- It rained on the town all day long, the mayor said."
    assert parser.parse(text).dateline
    frame = session.createDataFrame([(text,)], "text string")
    read = functools.partial(arrow.map_batches, parser=parser)
    parts = frame.mapInArrow(read, spark.output_schema(frame.schema))
    assert parts.select("dateline_place", "registry").collect() == [("Grimsby", parser.registry)]


def test_no_story_no_row(session: SparkSession) -> None:
    """Partitions without rows are no fault."""
    frame = session.createDataFrame([], "text string")
    assert frame.mapInArrow(arrow.map_batches, spark.output_schema(frame.schema)).count() == 0
