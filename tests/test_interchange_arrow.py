"""Arrow: a row in is a row out in its place, whatever layout the copy comes in and whatever is wrong with it."""

import datetime
import pickle
import struct
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

import wireparse
from wireparse import Article
from wireparse.interchange import arrow
from wireparse.interchange.rows import COLUMNS, to_row

EXAMPLES = [example for agency in wireparse.AGENCIES for example in agency.examples]
TEXTS = [example.text for example in EXAMPLES]
RAIN = "Rain falls\n\nOslo, May 3 (EFE).- It rained.\n\nasb/pd\n"
HALF = "\udce9"

# Text that is no UTF-8, as a writer that does not look may leave it.
BROKEN = pa.Array.from_buffers(
    pa.string(), 2, [None, pa.py_buffer(struct.pack("3i", 0, 2, 4)), pa.py_buffer(b"ok\xff\xfe")]
)


def batch_of(*texts: str | None, **columns: Any) -> pa.RecordBatch:
    """Return a batch with a column of copy."""
    return pa.record_batch({"text": pa.array(texts, pa.string()), **columns})


def rows_of(results: list[Article]) -> list[dict[str, Any]]:
    """Return articles as Arrow gives its rows back: lists for tuples, dicts for places and defects."""

    def plain(value: Any) -> Any:
        if isinstance(value, tuple):
            return [plain(item) for item in value]
        return attrs.asdict(value) if attrs.has(type(value)) else value

    return [
        {column.name: plain(value) for column, value in zip(COLUMNS, to_row(result), strict=True)} for result in results
    ]


def test_rows_are_those_of_the_articles() -> None:
    """Every example of every record, parsed in a batch, has what the article of it has."""
    days = pa.array([example.reference for example in EXAMPLES], pa.date32())
    parsed = arrow.parse_batch(batch_of(*TEXTS, seen=days), reference="seen")
    articles = [wireparse.parse(example.text, reference=example.reference) for example in EXAMPLES]
    assert parsed.select(arrow.SCHEMA.names).to_pylist() == rows_of(articles)
    parsed.validate(full=True)


def test_own_columns_pass_through_as_they_are() -> None:
    """Ids and others stand before ours, with their types, nulls and metadata."""
    schema = pa.schema(
        [("id", pa.int16()), pa.field("text", pa.string(), nullable=False, metadata={"a": "b"})], metadata={"c": "d"}
    )
    batch = pa.record_batch([pa.array([3, None], pa.int16()), [RAIN, RAIN]], schema=schema)
    parsed = arrow.parse_batch(batch)
    assert parsed.select(["id", "text"]).equals(batch, check_metadata=True)
    assert parsed.schema.equals(arrow.output_schema(schema), check_metadata=True)
    assert parsed.schema.names == ["id", "text", *arrow.SCHEMA.names]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([RAIN, None], pa.string()),
        pa.array([RAIN, None], pa.large_string()),  # as Polars and pandas have it
        pa.array([RAIN, None], pa.string_view()),  # as Polars has it, too
        pa.array([RAIN, None]).dictionary_encode(),  # as categories
        pa.array([RAIN, None], pa.large_string()).dictionary_encode(),
        pc.run_end_encode(pa.array([RAIN, None])),
        pa.array(["cut", RAIN, None, "off"]).slice(1, 2),
        pa.DictionaryArray.from_arrays([1, 0], [None, RAIN]),  # a null among the words
    ],
    ids=lambda column: str(column.type),
)
def test_text_comes_in_any_layout(column: pa.Array) -> None:
    parsed = arrow.parse_batch(pa.record_batch({"copy": column}), text="copy")
    assert parsed["dateline_place"].to_pylist() == ["Oslo", None]
    assert parsed["error"].to_pylist() == [None, "NotTextError: the text is null"]
    assert parsed["copy"].equals(column)


def test_text_in_a_type_of_somebody_else_is_text() -> None:
    """An extension type is what it is stored as."""
    column = pa.ExtensionArray.from_storage(pa.json_(), pa.array(['"It rained."']))
    assert arrow.parse_batch(pa.record_batch({"text": column}))["body"].to_pylist() == [['"It rained."']]


@pytest.mark.parametrize(
    ("column", "message"),
    [
        (pa.array([b"rain"]), "the column 'text' must hold text, not binary: decode it first"),
        (pa.array([b"rain"]).dictionary_encode(), "not dictionary<values=binary, .*: decode it first"),
        (pa.array([3]), "the column 'text' must hold text, not int64$"),
        (pa.array([["rain"]]), "the column 'text' must hold text, not list<"),
    ],
)
def test_what_is_no_text_is_refused(column: pa.Array, message: str) -> None:
    """A column of another type is the caller's mistake, not that of a row."""
    with pytest.raises(TypeError, match=message):
        arrow.parse_batch(pa.record_batch({"text": column}))


def test_a_column_of_nothing_is_a_column_of_errors() -> None:
    """A batch in which all are missing may have lost its type."""
    parsed = arrow.parse_batch(pa.record_batch({"text": pa.nulls(2)}))
    assert parsed["error"].to_pylist() == ["NotTextError: the text is null"] * 2
    assert parsed["body"].null_count == 2


class Faulty(wireparse.Parser):
    """A parser that has a fault."""

    def parse(self, text: str, **_circumstances: Any) -> Article:
        if not text.isascii():
            raise KeyError(text)
        return Article(body=(text,))


@pytest.mark.parametrize(
    ("batch", "parser", "errors"),
    [
        (batch_of(None, "It rained."), None, ["NotTextError: the text is null", None]),
        (
            pa.record_batch({"text": BROKEN}),
            None,
            [None, "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"],
        ),
        (
            batch_of("It rained.", "It snowed, too."),
            wireparse.Parser(max_chars=12),
            [None, "TooLongError: the text has 15 characters, the cap is 12"],
        ),
        (
            batch_of("Oslo, 31 feb 2020 (EFE).- It rained.", "It rained."),
            wireparse.Parser(strict=True),
            ["DefectError: day is out of range for month (line 1, column 7)", None],
        ),
        (batch_of("é", "rain"), Faulty(), ["KeyError: 'é'", None]),  # even a fault of the parser costs one row
    ],
    ids=["null", "no UTF-8", "too long", "strict", "fault"],
)
def test_what_is_wrong_with_a_row_stands_in_the_row(
    batch: pa.RecordBatch, parser: wireparse.Parser | None, errors: list[str | None]
) -> None:
    """The others come out as ever, and where there is no error there is a story."""
    parsed = arrow.parse_batch(batch, parser=parser)
    assert parsed["error"].to_pylist() == errors
    assert [body is None for body in parsed["body"].to_pylist()] == [error is not None for error in errors]


@pytest.mark.parametrize(
    ("reference", "days"),
    [
        (None, [None, None]),
        (datetime.date(2020, 6, 1), [datetime.date(2020, 5, 3)] * 2),
        (datetime.datetime(2020, 6, 1, 12, tzinfo=datetime.UTC), [datetime.date(2020, 5, 3)] * 2),
        ("date32", [datetime.date(2019, 5, 3), None]),
        ("date64", [datetime.date(2019, 5, 3), None]),
        ("timestamp", [datetime.date(2019, 5, 3), None]),
        ("nothing", [None, None]),
        (
            "zoned",
            [datetime.date(2019, 5, 3), datetime.date(2018, 5, 3)],
        ),  # 1 May is not yet ahead of 3 May, 30 April is
    ],
)
def test_the_day_of_receipt_is_one_or_a_column(reference: Any, days: list[Any]) -> None:
    """It settles the year; a null settles nothing, and the day of a moment is that of its own zone."""
    seen = [datetime.date(2019, 6, 1), None]
    moments = [
        datetime.datetime(2019, 4, 30, 23, tzinfo=datetime.UTC),
        datetime.datetime(2019, 4, 30, 13, tzinfo=datetime.UTC),
    ]
    batch = batch_of(
        RAIN,
        RAIN,
        date32=pa.array(seen, pa.date32()),
        date64=pa.array(seen, pa.date64()),
        timestamp=pa.array(seen, pa.date32()).cast(pa.timestamp("ns")),
        nothing=pa.nulls(2),
        zoned=pa.array(moments, pa.timestamp("us", "Asia/Tokyo")),
    )
    assert arrow.parse_batch(batch, reference=reference)["dateline_resolved"].to_pylist() == days


def test_a_day_that_python_has_not_is_an_error_of_its_row() -> None:
    days = pa.array([2**31 - 1, 18000], pa.int32()).cast(pa.date32())
    parsed = arrow.parse_batch(batch_of(RAIN, RAIN, seen=days), reference="seen")
    first, second = parsed["error"].to_pylist()
    assert first.startswith("OverflowError: ")
    assert second is None


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"text": "copy"}, ValueError, "there is no column 'copy' among 'text', 'seen', 'S_headline'"),
        ({"reference": "received"}, ValueError, "there is no column 'received' among 'text', 'seen', 'S_headline'"),
        (
            {"reference": "seen"},
            TypeError,
            "the column 'seen' must hold dates or timestamps, not string: cast it first",
        ),
        ({"reference": 2020}, TypeError, "reference must be a datetime.date, not int"),
        ({"agency": "efé"}, wireparse.UnknownAgencyError, "efé"),
        ({"prefix": "s_"}, ValueError, "the input has a column 'S_headline', too"),
    ],
)
def test_mistakes_of_the_caller_are_exceptions(options: dict[str, Any], error: type[Exception], message: str) -> None:
    """They are told before a story is parsed, by each of the three ways in."""
    batch = batch_of("It rained.", seen=["2020-06-01"], S_headline=["Rain"])
    ways: tuple[Callable[[], Any], ...] = (
        lambda: arrow.parse_batch(batch, **options),
        lambda: next(arrow.map_batches([batch], **options)),
        lambda: arrow.parse_stream(batch, **options),
    )
    for parse in ways:
        with pytest.raises(error, match=message):
            parse()


def test_two_columns_of_one_name_are_refused() -> None:
    batch = pa.record_batch([["It rained."], ["It snowed."]], names=["text", "text"])
    with pytest.raises(ValueError, match="there are several columns 'text' among 'text', 'text'"):
        arrow.parse_batch(batch)


def test_an_unknown_agency_is_told_before_the_first_batch() -> None:
    with pytest.raises(wireparse.UnknownAgencyError):
        arrow.map_batches(iter(()), agency="efé")


def test_a_prefix_keeps_names_apart() -> None:
    batch = batch_of(RAIN, headline=["mine"])
    parsed = arrow.parse_batch(batch, prefix="story_")
    assert parsed.select(["headline", "story_headline"]).to_pylist() == [
        {"headline": "mine", "story_headline": "Rain falls"}
    ]


def test_agency_and_parser_are_handed_on() -> None:
    own = wireparse.Agency(id="isle", name="Isle News", country="GB", languages=("en",), credits=("ISLN",))
    parser = wireparse.Parser(agencies=(own,))
    batch = batch_of("Ferry runs\n\nIt runs.\n", "Ferry runs\n\nOban, May 3 (ISLN) - It runs.\n")
    assert arrow.parse_batch(batch, agency="isle", parser=parser)["agency"].to_pylist() == ["isle", "isle"]
    assert arrow.parse_batch(batch, agency="efe")["agency"].to_pylist() == ["efe", "efe"]


def test_nothing_in_nothing_out() -> None:
    """An empty batch keeps its schema; no batch is none; an empty stream knows its schema."""
    empty = batch_of()
    schema = arrow.output_schema(empty.schema)
    assert [(batch.num_rows, batch.schema) for batch in arrow.map_batches([empty])] == [(0, schema)]
    assert list(arrow.map_batches([])) == []
    assert arrow.parse_stream(pa.table({"text": pa.array([], pa.string())})).read_all().schema == schema
    assert (arrow.to_batch([]).num_rows, arrow.to_batch([]).schema) == (0, arrow.SCHEMA)


def test_a_large_batch_comes_out_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """They hold the same rows in the same order; by text, too, a batch is cut."""
    batch = batch_of(*(f"Berth {number} is empty." for number in range(2500)))
    whole = pa.Table.from_batches([arrow.parse_batch(batch)])
    pieces = list(arrow.map_batches([batch]))
    assert [piece.num_rows for piece in pieces] == [1024, 1024, 452]
    assert pa.Table.from_batches(pieces).equals(whole)
    monkeypatch.setattr(arrow, "MOST_BYTES", batch.nbytes // 10)
    assert {piece.num_rows for piece in arrow.map_batches([batch])} == {250}
    monkeypatch.setattr(arrow, "MOST_BYTES", 1)
    assert [piece.num_rows for piece in arrow.map_batches([batch.slice(0, 3)])] == [1, 1, 1]


def test_batches_are_parsed_when_they_are_asked_for() -> None:
    """Neither the input nor the output is held: what an engine sends by the million goes through a few at a time."""
    asked = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in range(1000):
            asked.append(number)
            yield batch_of(RAIN)

    parsed = arrow.map_batches(batches())
    next(parsed)
    assert asked == [0]


def test_memory_stays_flat() -> None:
    """Nothing is kept of a batch when the next one is asked for: many take no more than a few."""

    def most_held(count: int) -> int:
        before = pa.total_allocated_bytes()
        batches = arrow.map_batches(batch_of(*TEXTS[:100]) for _ in range(count))
        held: int = max(pa.total_allocated_bytes() - before for _batch in batches)
        return held

    assert most_held(30) < 1.5 * most_held(3)


def test_a_stream_comes_from_a_table_in_chunks() -> None:
    table = pa.chunked_array([[RAIN], [], [RAIN, None]], pa.string())
    parsed = arrow.parse_stream(pa.table({"text": table})).read_all()
    assert parsed["dateline_place"].to_pylist() == ["Oslo", "Oslo", None]


def test_a_stream_comes_from_a_reader_and_a_batch() -> None:
    batch = batch_of(RAIN)
    reader = pa.RecordBatchReader.from_batches(batch.schema, [batch, batch])
    assert arrow.parse_stream(reader).read_all().num_rows == 2
    assert arrow.parse_stream(batch).read_all().num_rows == 1


def test_what_is_no_stream_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^the source must give an Arrow stream, which list does not$"):
        arrow.parse_stream([RAIN])


def test_articles_become_a_batch_and_a_file_of_parquet(tmp_path: Any) -> None:
    """What `parse_many` gives is written as it comes, half characters mended."""
    results = list(
        wireparse.Parser(max_chars=60).parse_many([RAIN, "x" * 61, f"It rained{HALF}.", "Oslo, 31 feb (EFE).- Rain."])
    )
    batch = arrow.to_batch(results)
    pq.write_table(pa.Table.from_batches([batch]), tmp_path / "stories.parquet")
    table = pq.read_table(tmp_path / "stories.parquet")
    assert table.schema == arrow.SCHEMA
    assert table["error"].to_pylist() == [None, "TooLongError: the text has 61 characters, the cap is 60", None, None]
    assert table["body"].to_pylist()[2] == ["It rained\ufffd."]
    assert table["defects"].to_pylist()[3] == [
        {
            "code": "impossible-date",
            "message": "day is out of range for month",
            "start": 6,
            "end": 12,
            "line": 1,
            "column": 7,
        }
    ]


def test_half_characters_are_mended_in_every_form() -> None:
    place = wireparse.Place(HALF, None, HALF)
    defect = wireparse.Defect(wireparse.DefectCode.CUT_OFF, HALF, 0, 1, 1, 1)
    article = Article(headline=HALF, body=(HALF, "é"), dateline=wireparse.Dateline((place,)), defects=(defect,))
    (row,) = arrow.to_batch([article]).to_pylist()
    assert (row["headline"], row["body"]) == ("\ufffd", ["\ufffd", "é"])
    assert row["dateline_places"] == [{"name": "\ufffd", "region": None, "country": "\ufffd"}]
    assert row["defects"][0]["message"] == "\ufffd"


def test_a_parser_travels() -> None:
    """Engines send it to other processes, also one that has parsed; there it parses as here."""
    parser = wireparse.Parser(places={"Grimsby": "GB"})
    batch = batch_of("Rain falls\n\nGrimsby -- It rained on the town all day long, the mayor said.", RAIN)
    here = arrow.parse_batch(batch, parser=parser)
    again = pickle.loads(pickle.dumps(parser))  # noqa: S301  our own bytes
    assert here["dateline_place"].to_pylist() == ["Grimsby", "Oslo"]
    assert arrow.parse_batch(batch, parser=again).equals(here)
