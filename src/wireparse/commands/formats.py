"""The formats that stories are written in.

Each says how a story becomes a document, in the process that parsed it, and how documents become an output, in the one
that writes. What a format needs is imported when it is asked for.
"""

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from wireparse.commands.destinations import Destination, open_destination

if TYPE_CHECKING:
    from wireparse.commands.blocks import Reading
    from wireparse.commands.results import Result


class Encoder(Protocol):
    """Makes documents of results."""

    def encode(self, result: "Result") -> Any:
        """Return what is made of one; raises a ValueError where the format cannot hold it."""
        ...

    def pack(self, encoded: list[Any]) -> list[bytes]:
        """Return the documents of several."""
        ...


@attrs.frozen
class Format:
    """A format of the output.

    Args:
        name: what the caller asks for it by.
        load_encoder: what returns its encoder, for stories that are read in some way, and for files of one story each
            or not; raises a ValueError where what is kept of lines of JSON has no place.
        open: what opens an output for what the encoder packs: by its name, for stories that are read in some way.
        suffix: how the name of a file of one story ends; None where a story is no file of its own.
        keeps_errors: there is room for a story that could not be read.
        needs_file: it can be written to a file only.
    """

    name: str
    load_encoder: "Callable[[Reading, bool], Encoder]"
    open: "Callable[[str | None, Reading], contextlib.AbstractContextManager[Destination]]"
    suffix: str | None = None
    keeps_errors: bool = False
    needs_file: bool = False


def _load_json_lines(_reading: "Reading", _is_folder: bool) -> Encoder:  # noqa: FBT001  as `Format` says
    from wireparse.commands.json_lines import JsonLines  # noqa: PLC0415  as the module says

    return JsonLines()


def _load_ninjs(_reading: "Reading", _is_folder: bool) -> Encoder:  # noqa: FBT001
    from wireparse.commands.newsroom import Ninjs  # noqa: PLC0415

    return Ninjs()


def _load_nitf(_reading: "Reading", is_folder: bool) -> Encoder:  # noqa: FBT001
    from wireparse.commands.newsroom import Nitf  # noqa: PLC0415

    return Nitf(has_declaration=is_folder)


def _load_jsonld(_reading: "Reading", _is_folder: bool) -> Encoder:  # noqa: FBT001
    from wireparse.commands.newsroom import Jsonld  # noqa: PLC0415

    return Jsonld()


def _load_csv(reading: "Reading", _is_folder: bool) -> Encoder:  # noqa: FBT001
    from wireparse.commands.tables import CsvLines  # noqa: PLC0415

    return CsvLines(reading)


def _load_parquet(reading: "Reading", _is_folder: bool) -> Encoder:  # noqa: FBT001
    from wireparse.commands.parquet import RowBatches  # noqa: PLC0415

    return RowBatches(reading)


def _open_documents(suffix: str) -> "Callable[[str | None, Reading], contextlib.AbstractContextManager[Destination]]":
    return lambda name, _reading: open_destination(name, suffix)


@contextlib.contextmanager
def _open_csv(name: str | None, reading: "Reading") -> Iterator[Destination]:
    from wireparse.commands.tables import make_header  # noqa: PLC0415

    with open_destination(name, "") as destination:
        destination.write([make_header(reading)], [])
        yield destination


@contextlib.contextmanager
def _open_parquet(name: str | None, reading: "Reading") -> Iterator[Destination]:
    from wireparse.commands.parquet import open_parquet  # noqa: PLC0415

    with open_parquet(name or "", reading) as destination:
        yield destination


FORMATS = {
    format_.name: format_
    for format_ in (
        Format("jsonl", _load_json_lines, _open_documents(".json"), keeps_errors=True),
        Format("ninjs", _load_ninjs, _open_documents(".json"), suffix=".json"),
        Format("nitf", _load_nitf, _open_documents(".xml"), suffix=".xml"),
        Format("jsonld", _load_jsonld, _open_documents(".jsonld"), suffix=".jsonld"),
        Format("csv", _load_csv, _open_csv, keeps_errors=True),
        Format("parquet", _load_parquet, _open_parquet, keeps_errors=True, needs_file=True),
    )
}
