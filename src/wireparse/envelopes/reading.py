"""Reading: a source as its transmissions, one after another."""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from wireparse.envelopes.decoding import repair as repair_text
from wireparse.envelopes.feed import Piece, cut
from wireparse.envelopes.formats import FORMATS, Format
from wireparse.envelopes.message import Message
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import Defect, DefectCode

if TYPE_CHECKING:
    from wireparse.envelopes.window import Source

# Copy has them, paths do not.
_IN_COPY = frozenset("\n\r\0\x01\x02\x03\x04")
_PROBE = "\x01\x04ZCZC 1"


def read(
    source: "str | os.PathLike[str] | bytes | Source",
    *,
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002  the word of the field, and of the transmission's attribute
    repair: bool = False,
) -> Iterator[Transmission]:
    r"""Yield the transmissions of a source, lazily, in memory bounded by the largest of them.

    Args:
        source: the path of a file, bytes, or a binary file, which is read on from where it stands.
        encoding: what the text is in; by default each message's is UTF-8 if it can be, else Windows-1252.
        format: the one format that all of it has: "anpa1312", "iptc7901", "zczc", "nexis" or "plain"; by default the
            bytes tell, message by message.
        repair: put text right that is UTF-8 encoded a second time, which needs the extra `wireparse[repair]`.

    Yields:
        A transmission for each message, and one whose format is None for what lies between two: their spans tile the
        source.

    Raises:
        LookupError: Python knows no such encoding.
        MissingExtraError: text is to be repaired, and the extra is not installed.
        OSError: the file cannot be read.
        TypeError: the source is none of these.
        ValueError: there is no such format; a str is no path, but copy; the source is compressed; or the encoding does
            not contain ASCII as it is: decode such copy first.

    >>> feed = b"\x16\x16\x01a0123\x1fcoast\r\nr a BC-Rain     11-13 0004\r\n\x02^BC-Rain,4<\r\n\x03\x04"
    >>> [(message.format, message.header.keyword, message.text) for message in read(feed)]
    [('anpa1312', 'BC-Rain', 'BC-Rain,4')]
    """
    pieces = cut_source(source, encoding=encoding, format=format)
    transmissions = (read_piece(piece, encoding) for piece in pieces)
    return map(_repair, transmissions) if repair else transmissions


def cut_source(
    source: "str | os.PathLike[str] | bytes | Source",
    *,
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002  the word of the field, and of the transmission's attribute
) -> Iterator[Piece]:
    """Yield the messages of a source and what lies between them, unread. Arguments and errors are those of `read`."""
    if encoding is not None and not has_ascii(encoding):
        raise ValueError(f"transmissions cannot be told in {encoding}: decode the copy, and parse it")
    formats = tuple(known for known in FORMATS if format in {None, known.name})
    if not formats:
        names = ", ".join(known.name for known in FORMATS)
        raise ValueError(f"no format is called {format!r}: there are {names}")
    _check_source(source)
    return _cut_each(source, formats)


def _check_source(source: object) -> None:
    if not isinstance(source, str | os.PathLike | bytes | bytearray | memoryview) and not hasattr(source, "read"):
        raise TypeError(f"the source must be a path, bytes or a binary file, not {type(source).__name__}")
    if isinstance(source, io.TextIOBase):
        raise TypeError("the source must be a binary file, and this one gives text: open it with mode 'rb'")
    if isinstance(source, str) and (not source or not _IN_COPY.isdisjoint(source)):
        raise ValueError("a str must be the path of a file, and this is none: give copy as bytes")


def has_ascii(encoding: str) -> bool:
    """Say whether an encoding has the characters of ASCII as ASCII does, so that messages can be told in it.

    >>> has_ascii("koi8-r"), has_ascii("utf-16")
    (True, False)
    """
    return _PROBE.encode(encoding) == _PROBE.encode("ascii")


def read_piece(piece: Piece, encoding: str | None = None) -> Transmission:
    """Read what the feed was cut into."""
    if piece.format is None:
        message = Message(piece.data, piece.start, encoding)
        return Transmission(None, None, message.piece(0, len(piece.data)), message.span, message.encoding)
    transmission = piece.format.read_message(piece.data, piece.start, encoding)
    if not piece.is_cut:
        return transmission
    end = transmission.span[1]
    lines = piece.data.count(b"\n") + 1
    defect = Defect(DefectCode.OVERSIZED, f"cut after {len(piece.data)} bytes: nothing ended it", end, end, lines, 1)
    return attrs.evolve(transmission, defects=(*transmission.defects, defect))


def _repair(transmission: Transmission) -> Transmission:
    if not any(defect.code is DefectCode.DOUBLE_ENCODED for defect in transmission.defects):
        return transmission
    return attrs.evolve(transmission, text=repair_text(transmission.text))


def _cut_each(source: "str | os.PathLike[str] | bytes | Source", formats: tuple[Format, ...]) -> Iterator[Piece]:
    with _open(source) as stream:
        yield from cut(stream, formats)


def _open(source: "str | os.PathLike[str] | bytes | Source") -> "contextlib.AbstractContextManager[Source]":
    if isinstance(source, str | os.PathLike):
        return Path(source).open("rb")
    if isinstance(source, bytes | bytearray | memoryview):
        return io.BytesIO(source)
    return contextlib.nullcontext(source)
