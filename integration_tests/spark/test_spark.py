"""Spark parses as one process does: the same rows, none lost, in every number of stories."""

import datetime
import functools
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession

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
