"""Stories as Parquet: a worker makes batches of rows, the process that writes puts them together to groups of rows."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wireparse.commands.blocks import Reading
from wireparse.commands.destinations import Destination, open_file
from wireparse.commands.results import Result
from wireparse.commands.tables import list_before, name_before
from wireparse.extras import load_extra

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq
else:
    pa = load_extra("pyarrow", extra="arrow", purpose="writing Parquet")
    pq = load_extra("pyarrow.parquet", extra="arrow", purpose="writing Parquet")

from wireparse.interchange.arrow import SCHEMA, to_batch
from wireparse.interchange.rows import mend_all

# A group of rows is read as a whole, and held in memory until it is written.
_MOST_ROWS = 50_000
_MOST_BYTES = 1 << 26


def make_schema(reading: Reading) -> "pa.Schema":
    """Return the columns of a file."""
    before = [(name, pa.int64() if name == "line" else pa.string()) for name in name_before(reading)]
    return pa.schema([*before, *SCHEMA])


class RowBatches:
    """Stories as a batch of rows, in the form in which processes hand them over."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._schema = make_schema(reading)

    def encode(self, result: Result) -> Result:
        """Return the result as it is, since a batch is made of many."""
        return result

    def pack(self, encoded: list[Result]) -> list[bytes]:
        """Return one batch."""
        if not encoded:
            return []
        parts = to_batch(result.article or ValueError(result.error) for result in encoded)
        rows = [list_before(result, self._reading) for result in encoded]
        before = [
            pa.array(mend_all(values), field.type)
            for values, field in zip(zip(*rows, strict=True), self._schema, strict=False)
        ]
        errors = pa.array(mend_all([result.error for result in encoded]), pa.string())
        columns = [*before, *parts.columns[:-1], errors]
        return [pa.RecordBatch.from_arrays(columns, schema=self._schema).serialize().to_pybytes()]


class _Rows:
    """A file of Parquet that is being written."""

    def __init__(self, writer: Any, schema: "pa.Schema") -> None:
        self._writer = writer
        self._schema = schema
        self._batches: list[Any] = []

    def write(self, documents: list[bytes], _names: list[str]) -> None:
        self._batches += [pa.ipc.read_record_batch(pa.py_buffer(document), self._schema) for document in documents]
        rows = sum(batch.num_rows for batch in self._batches)
        if rows >= _MOST_ROWS or sum(batch.nbytes for batch in self._batches) >= _MOST_BYTES:
            self.write_group()

    def write_group(self) -> None:
        """Write what has come together."""
        if self._batches:
            self._writer.write_table(pa.Table.from_batches(self._batches, self._schema))
            self._batches = []


@contextlib.contextmanager
def open_parquet(name: str, reading: Reading) -> Iterator[Destination]:
    """Open a file of Parquet, which is whole at the end, or as it was before.

    Raises:
        OutputError: it cannot be written.
    """
    schema = make_schema(reading)
    with open_file(name) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        rows = _Rows(writer, schema)
        yield rows
        rows.write_group()
