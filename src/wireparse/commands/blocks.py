"""Blocks: what a source is cut into before it is read, so that others can read it, and memory has room for it.

A block is a small source as it is, a message of a feed, or some lines of JSON. It is cut without being decoded, which
is left to `stories`.
"""

import codecs
import contextlib
import errno
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import attrs

from wireparse.commands.sources import STANDARD_INPUT, Source, list_sources
from wireparse.commands.streams import Stream, open_stream, tell
from wireparse.errors import MissingExtraError

# A source that is no longer is one block.
SMALL = 1 << 18
# What is longer, and cannot be cut, is refused: a line of JSON, or copy in an encoding that hides where messages end.
LONGEST = 1 << 24

# Whether a file is text shows in its beginning: text has few controls but blanks and the ends of lines.
_HEAD = 4096
_NUL_BYTES = "no text: it has NUL bytes; if it is UTF-16, say --encoding utf-16-le or utf-16-be"
_JSON_LINES = "lines of JSON, by its name: say under which key they have their copy, as in --text-field text"
_IS_JSON_LINES = re.compile(r"\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$")
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r"))


@attrs.frozen
class Reading:
    """How sources are read.

    Args:
        encoding: what they are in, None to tell by their bytes.
        format: the format of all transmissions, None to tell by their bytes.
        max_size: the most that a compressed one may unpack to, in bytes; None for a limit that depends on its size.
        text_field: the key of the copy in lines of JSON; None where sources are no such lines.
        id_field: the key of what tells a story from others.
        kept_fields: the keys of what is passed on.
    """

    encoding: str | None = None
    format: str | None = None
    max_size: int | None = None
    text_field: str | None = None
    id_field: str | None = None
    kept_fields: tuple[str, ...] = ()


@attrs.frozen
class Block:
    """Some bytes of a source: all of it, a message, or lines of JSON.

    `start` is the offset of the first byte; `format` that of a message, None where nothing was cut yet; `line` the
    number of the first line, None where these are no lines; `encoding` what a byte order mark names. `trouble` is what
    ended the source within the last story of the block, or kept it from having any.
    """

    name: str
    data: bytes = b""
    start: int = 0
    format: str | None = None
    is_cut: bool = False
    line: int | None = None
    encoding: str | None = None
    trouble: str | None = None


def read_blocks(
    names: Iterable[str],
    reading: Reading,
    output: str | None = None,
    on_read: Callable[[int], None] | None = None,
) -> Iterator[Block]:
    """Yield the blocks of all sources; a source that cannot be opened is a block that has nothing but its trouble.

    Args:
        names: what the caller named, as `list_sources` takes it.
        reading: how sources are read.
        output: the file that is written.
        on_read: is told how many bytes were read, each time.
    """
    for source in list_sources(names, output):
        try:
            yield from _read_source(source, reading, on_read)
        except (OSError, ValueError, MissingExtraError) as error:
            yield Block(source.name, trouble=tell(error))


def cut_copy(name: str, stream: Stream, reading: Reading) -> Iterator[Block]:
    """Yield the messages of a source; where there is nothing in it, one that is empty.

    Raises:
        ValueError: the source is no text, or of a kind that cannot be cut.
    """
    from wireparse.envelopes.reading import cut_source, has_ascii  # noqa: PLC0415  `--help` cuts nothing

    encoding = reading.encoding or _find_mark(stream.peek(len(codecs.BOM_UTF32_LE)))
    if encoding is not None and not has_ascii(encoding):
        yield _read_whole(name, stream, encoding)
        return
    last = None
    is_empty, has_nul = True, False
    # A piece is held back until the next is there: what ended the stream belongs to the last.
    for piece in cut_source(stream, encoding=encoding, format=reading.format):
        if last is not None:
            yield last
        last = None
        if piece.format is None:
            has_nul = has_nul or b"\0" in piece.data
            continue
        is_empty = False
        if piece.format.name == "plain" and encoding is None:
            _refuse_binary(piece.data)
        last = Block(name, piece.data, piece.start, piece.format.name, piece.is_cut)
    if is_empty and has_nul:
        raise ValueError(_NUL_BYTES)
    if last is not None:
        yield attrs.evolve(last, trouble=stream.trouble)
    elif is_empty or stream.trouble is not None:
        yield Block(name, format="plain", trouble=stream.trouble)


def _read_source(source: Source, reading: Reading, on_read: Callable[[int], None] | None) -> Iterator[Block]:
    if source.trouble is not None:
        raise source.trouble
    with _open(source.name) as raw:
        stream = open_stream(raw, reading.max_size, on_read)
        if reading.text_field is not None:
            if mark := _find_mark(stream.peek(len(codecs.BOM_UTF32_LE))):
                raise ValueError(f"lines of JSON cannot be told in {mark}: convert them to UTF-8 first")
            yield from _cut_lines(source.name, stream)
            return
        if reading.format is None and _IS_JSON_LINES.search(source.name):
            raise ValueError(_JSON_LINES)
        # Who sends to standard input is not made to wait for more than a message.
        if source.name != STANDARD_INPUT and len(head := stream.peek(SMALL + 1)) <= SMALL:
            yield Block(source.name, head, trouble=stream.trouble)
            return
        yield from cut_copy(source.name, stream, reading)


def _cut_lines(name: str, stream: Stream) -> Iterator[Block]:
    """Yield whole lines, many at a time."""
    number, left = 1, b""
    while data := stream.read(SMALL):
        left += data
        end = left.rfind(b"\n") + 1
        if end:
            yield Block(name, left[:end], line=number)
            number += left.count(b"\n", 0, end)
            left = left[end:]
        elif len(left) > LONGEST:
            yield Block(name, line=number, trouble=f"a line of more than {LONGEST:,} bytes")
            number, left = number + 1, _skip_line(stream)
    if left or stream.trouble is not None:
        yield Block(name, left, line=number, trouble=stream.trouble)


def _skip_line(stream: Stream) -> bytes:
    """Read to the end of a line, and return what was read behind it."""
    while data := stream.read(SMALL):
        _line, end, below = data.partition(b"\n")
        if end:
            return below
    return b""


def _read_whole(name: str, stream: Stream, encoding: str) -> Block:
    """Return a source that is not cut, since no message can be told in its encoding."""
    data = b""
    while more := stream.read(SMALL):
        data += more
        if len(data) > LONGEST:
            raise ValueError(f"more than {LONGEST:,} bytes of {encoding}, in which no messages can be told")
    return Block(name, data, format="plain", encoding=encoding, trouble=stream.trouble)


def _open(name: str) -> "contextlib.AbstractContextManager[BinaryIO]":
    if name != STANDARD_INPUT:
        return Path(name).open("rb")
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return contextlib.nullcontext(sys.stdin.buffer)


def _find_mark(head: bytes) -> str | None:
    """The encoding that a byte order mark names, where that is not UTF-8."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def _refuse_binary(data: bytes) -> None:
    """Raise an error for what is no text in any encoding that would be guessed."""
    if b"\0" in data:
        raise ValueError(_NUL_BYTES)
    head = data[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROLS)) > len(head) / 4:
        raise ValueError("no text: more than a quarter of it are control characters")
