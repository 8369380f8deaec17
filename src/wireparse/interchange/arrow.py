"""Stories in Arrow: columns of copy become columns of parts, batch by batch, for every engine that speaks Arrow.

The columns are those of `rows`, behind the columns of the input, which pass through as they are. A row in is a row out,
in the same place: a story that cannot be parsed has null parts and says why in its `error`. Only the caller's own
mistakes, such as a column that is not there, are exceptions. Reading and writing files is left to the engines.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

from wireparse.arguments import read_day
from wireparse.article import Article, Place
from wireparse.errors import Defect
from wireparse.extras import load_extra
from wireparse.interchange.arrow_columns import read_days, read_texts, require_days, require_text
from wireparse.interchange.row_parser import RowParser
from wireparse.interchange.rows import COLUMNS, Form, mend_all, name_columns, to_row
from wireparse.parser import Parser

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = load_extra("pyarrow", extra="arrow", purpose="an Arrow table of stories")

# This much is parsed at a time, so that memory does not grow with the batches that an engine hands over.
MOST_ROWS = 1024
MOST_BYTES = 64 * 2**20

_PLACE = pa.struct([(field.name, pa.string()) for field in attrs.fields(Place)])
_DEFECT = pa.struct([(field.name, pa.int32() if field.type is int else pa.string()) for field in attrs.fields(Defect)])

TYPES = {
    Form.TEXT: pa.string(),
    Form.NUMBER: pa.int32(),
    Form.FLAG: pa.bool_(),
    Form.DAY: pa.date32(),
    Form.TEXTS: pa.list_(pa.string()),
    Form.PLACES: pa.list_(_PLACE),
    Form.DEFECTS: pa.list_(_DEFECT),
}

SCHEMA = pa.schema([(column.name, TYPES[column.form]) for column in COLUMNS])
"""The columns of a story."""


def output_schema(schema: "pa.Schema", *, prefix: str = "") -> "pa.Schema":
    """Return the schema of what `parse_batch` makes of a batch: the columns that it has, and behind them ours.

    Args:
        schema: that of the input.
        prefix: what the names of our columns begin with.

    Raises:
        ValueError: the input has a column called as one of ours, without regard to case.

    >>> output_schema(pa.schema([("id", pa.int64()), ("text", pa.string())])).names[:4]
    ['id', 'text', 'section', 'slugline']
    """
    names = name_columns(schema.names, prefix)
    ours = [field.with_name(name) for field, name in zip(SCHEMA, names, strict=True)]
    return pa.schema([*schema, *ours], metadata=schema.metadata)


def to_batch(results: Iterable[Article | Exception]) -> "pa.RecordBatch":
    """Return articles as a batch of the schema `SCHEMA`.

    Args:
        results: articles, or in their place what went wrong, as `parse_many` gives them. A batch holds up to 2 GiB of
            text.

    >>> to_batch([Article(headline="Rain"), ValueError("no text")]).select(["headline", "error"]).to_pylist()
    [{'headline': 'Rain', 'error': None}, {'headline': None, 'error': 'ValueError: no text'}]
    """
    rows = [to_row(result) for result in results]
    columns = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS)
    arrays = [_to_array(column.form, values) for column, values in zip(COLUMNS, columns, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


def parse_batch(
    batch: "pa.RecordBatch",
    *,
    text: str = "text",
    reference: str | datetime.date | None = None,
    agency: str | None = None,
    parser: Parser | None = None,
    prefix: str = "",
) -> "pa.RecordBatch":
    r"""Parse the copy in a column of a batch, and return the batch with our columns behind its own.

    Args:
        batch: the batch.
        text: the name of the column that holds the copy, as text in any of Arrow's layouts. A null is an error of its
            row.
        reference: the day on which the stories were received, or the name of a column that holds it for each, as a
            date or a timestamp, whose day is that of its own zone. A null is no reference.
        agency: the id of the agency that the copy is by, as `parse` takes it.
        parser: what parses, by default the one with all records. Of a strict parser, defects are errors.
        prefix: what the names of our columns begin with: for batches that have columns with such names.

    Raises:
        ValueError: there is no such column, or several; or a column of the batch is called as one of ours.
        TypeError: a column holds something else than text or days.
        UnknownAgencyError: no record has the id `agency`.

    >>> batch = pa.record_batch({"id": [7], "text": ["Oslo floods\n\nOSLO, May 3 (AFP) - It rained."]})
    >>> parse_batch(batch).select(["id", "dateline_place", "agency", "error"]).to_pylist()
    [{'id': 7, 'dateline_place': 'OSLO', 'agency': 'afp', 'error': None}]
    """
    reader = _Reader(text, reference, RowParser(parser, agency), prefix)
    reader.check(batch.schema)
    return reader.read(batch)


def map_batches(
    batches: "Iterable[pa.RecordBatch]",
    *,
    text: str = "text",
    reference: str | datetime.date | None = None,
    agency: str | None = None,
    parser: Parser | None = None,
    prefix: str = "",
) -> "Iterator[pa.RecordBatch]":
    """Parse batches lazily: the shape of Spark's `mapInArrow`.

    Large batches come out in several, so that memory stays flat. Arguments and errors are those of `parse_batch`; an
    unknown agency is told at once, a column that is not there with the first batch.

    >>> batches = [pa.record_batch({"text": ["It rained."]}), pa.record_batch({"text": [None]})]
    >>> [batch["error"].to_pylist() for batch in map_batches(batches)]
    [[None], ['NotTextError: the text is null']]
    """
    return _Reader(text, reference, RowParser(parser, agency), prefix).read_each(batches)


def parse_stream(
    source: Any,
    *,
    text: str = "text",
    reference: str | datetime.date | None = None,
    agency: str | None = None,
    parser: Parser | None = None,
    prefix: str = "",
) -> "pa.RecordBatchReader":
    """Parse what any engine holds, lazily, into what any engine takes.

    Args:
        source: a reader, a table, a batch, or what else gives an Arrow stream (`__arrow_c_stream__`): a data frame of
            Polars or pandas, a relation of DuckDB.
        text: the name of the column that holds the copy.
        reference: the day on which it was received, or the name of a column with days, as in `parse_batch`.
        agency: the id of the agency that it is by.
        parser: what parses.
        prefix: what the names of our columns begin with.

    Returns:
        A reader of batches, whose schema is known before the first story is parsed. It is an Arrow stream itself.

    Raises:
        ValueError, TypeError, UnknownAgencyError: as `parse_batch`; or the source is none.

    >>> parse_stream(pa.table({"text": ["Oslo, May 3 (EFE).- It rained."]})).read_all()["dateline_place"].to_pylist()
    ['Oslo']
    """
    stream = _open(source)
    reader = _Reader(text, reference, RowParser(parser, agency), prefix)
    reader.check(stream.schema)
    return pa.RecordBatchReader.from_batches(output_schema(stream.schema, prefix=prefix), reader.read_each(stream))


def _read_reference(reference: str | datetime.date | None) -> str | datetime.date | None:
    return reference if isinstance(reference, str) else read_day(reference)


@attrs.frozen
class _Reader:
    """Reads batches, all in the same way."""

    text: str
    reference: str | datetime.date | None = attrs.field(converter=_read_reference)
    parser: RowParser
    prefix: str

    def read_each(self, batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Parse batches, the large ones cut."""
        for batch in batches:
            self.check(batch.schema)
            yield from map(self.read, _cut(batch))

    def check(self, schema: "pa.Schema") -> None:
        """Refuse a batch that lacks what is to be read, or has a column called as one of ours."""
        require_text(schema, self.text)
        if isinstance(self.reference, str):
            require_days(schema, self.reference)
        output_schema(schema, prefix=self.prefix)

    def read(self, batch: "pa.RecordBatch") -> "pa.RecordBatch":
        """Parse a batch."""
        texts = read_texts(batch.column(self.text))
        reference = self.reference
        days = read_days(batch.column(reference)) if isinstance(reference, str) else [reference] * len(texts)
        parsed = to_batch(map(self.parser.parse, texts, days))
        schema = output_schema(batch.schema, prefix=self.prefix)
        return pa.RecordBatch.from_arrays([*batch.columns, *parsed.columns], schema=schema)


def _cut(batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
    """Cut a batch so that no piece has too many rows, or too much text if they are alike; an empty one stays."""
    rows = min(MOST_ROWS, max(1, MOST_BYTES * batch.num_rows // max(1, batch.nbytes)))
    return (batch.slice(start, rows) for start in range(0, max(1, batch.num_rows), rows))


def _open(source: Any) -> "pa.RecordBatchReader":
    if isinstance(source, pa.RecordBatchReader):
        return source
    if isinstance(source, pa.RecordBatch):
        return pa.RecordBatchReader.from_batches(source.schema, [source])
    if not hasattr(source, "__arrow_c_stream__"):
        raise TypeError(f"the source must give an Arrow stream, which {type(source).__name__} does not")
    return pa.RecordBatchReader.from_stream(source)


def _to_array(form: Form, values: Iterable[Any]) -> "pa.Array":
    if form is Form.PLACES or form is Form.DEFECTS:
        values = [value and [attrs.astuple(item) for item in value] for value in values]
    try:
        return pa.array(values, TYPES[form])
    except UnicodeEncodeError:
        return pa.array(mend_all(values), TYPES[form])
