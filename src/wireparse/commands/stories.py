"""The stories that a command is given: its arguments for them, and how files are cut, read and decoded."""

import argparse
import codecs
import contextlib
import datetime
import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import attrs

from wireparse.commands.output import complain

if TYPE_CHECKING:
    from wireparse.article import Article
    from wireparse.envelopes.transmission import Transmission
    from wireparse.parser import Parser

# Whether a file is text shows in its beginning: text has few controls but blanks and the ends of lines.
_HEAD = 4096
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r"))


@attrs.frozen
class Story:
    """A story: the file that it is from, its text, and the transmission that it came in, if it came in one.

    `name` is that of the file as it was given, `source` what a reader is told.
    """

    name: str
    text: str
    transmission: "Transmission | None" = None

    def article(self, arguments: argparse.Namespace, parser: "Parser") -> "Article":
        """Return the parts of the story, with what its header and the caller know of it."""
        if self.transmission is None:
            return parser.parse(self.text, reference=arguments.reference, agency=arguments.agency)
        return self.transmission.article(arguments.reference, agency=arguments.agency, parser=parser)

    @property
    def source(self) -> str:
        """What a reader is told of the file: its name, made visible."""
        return _name_source(self.name)

    @property
    def day(self) -> datetime.date | None:
        """The day on which the header says that it was sent."""
        header = None if self.transmission is None else self.transmission.header
        return None if header is None or header.filed_at is None else header.filed_at.date()


def add_files(parser: argparse.ArgumentParser) -> None:
    """Give a command its files."""
    parser.add_argument("files", metavar="FILE", nargs="+", help="a story, or a feed of them; - for standard input")
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_read_encoding,
        help="the encoding of the files; by default UTF-8, what a byte order mark names, and else Windows-1252",
    )
    parser.add_argument(
        "--format",
        choices=("anpa1312", "iptc7901", "zczc", "nexis", "plain"),
        help="the format of all transmissions in the files; by default the bytes tell",
    )


def add_circumstances(parser: argparse.ArgumentParser) -> None:
    """Give a command what the caller knows of its stories."""
    parser.add_argument(
        "--reference",
        metavar="DATE",
        type=_read_date,
        help="the day on which the copy was received, as in 2023-09-22; it settles the year of the dateline",
    )
    parser.add_argument("--agency", metavar="ID", type=read_agency, help="the agency that the copy is by, as in efe")


def read_agency(value: str) -> str:
    """Return an argument that is the id of an agency; the complaint about any other names the nearest."""
    from wireparse.errors import UnknownAgencyError  # noqa: PLC0415  needed for this argument alone
    from wireparse.registry import find_agency  # noqa: PLC0415

    try:
        return find_agency(value).id
    except UnknownAgencyError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def read_stories(arguments: argparse.Namespace) -> Iterator[Story | None]:
    """Yield the stories of each file, one after another; None, after a complaint, where one cannot be had.

    What lies between the messages of a feed is no story.
    """
    for name in arguments.files:
        try:
            yield from _read_file(name, arguments)
        except (OSError, ValueError) as error:
            complain(_name_source(name), error)
            yield None


def _read_file(name: str, arguments: argparse.Namespace) -> Iterator[Story]:
    from wireparse.envelopes.reading import cut_source, has_ascii, read_piece  # noqa: PLC0415  `--help` reads nothing

    is_empty = True
    with _open(name) as opened:
        stream = opened if isinstance(opened, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", opened))
        encoding = arguments.encoding or _find_mark(stream.peek(len(codecs.BOM_UTF32_LE)))
        if encoding is not None and not has_ascii(encoding):
            yield Story(name, stream.read().decode(encoding))
            return
        for piece in cut_source(stream, encoding=encoding, format=arguments.format):
            if piece.format is None:
                continue
            is_empty = False
            if piece.format.name == "plain":
                yield Story(name, _decode(piece.data, encoding))
            else:
                transmission = read_piece(piece, encoding)
                yield Story(name, transmission.text, transmission)
    if is_empty:
        yield Story(name, "")


def _read_date(value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day in ISO form, as in 2023-09-22: {value!r}") from None


def _read_encoding(value: str) -> str:
    try:
        # One byte may be too few for the encoding; what counts is that there is one of this name, for text.
        with contextlib.suppress(UnicodeError):
            b" ".decode(value)
    except LookupError:
        raise argparse.ArgumentTypeError(f"no text encoding is called {value!r}") from None
    return value


def _open(name: str) -> "contextlib.AbstractContextManager[BinaryIO]":
    if name != "-":
        return Path(name).open("rb")
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return contextlib.nullcontext(sys.stdin.buffer)


def _decode(data: bytes, encoding: str | None) -> str:
    """Decode as the caller says; or else as transmissions are."""
    from wireparse.envelopes.decoding import decode  # noqa: PLC0415  `--help` reads nothing

    if encoding is not None:
        return data.decode(encoding)
    _refuse_binary(data)
    return decode(data).text


def _find_mark(head: bytes) -> str | None:
    """The encoding that a byte order mark names, where that is not UTF-8."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def _refuse_binary(data: bytes) -> None:
    """Raise an error for what is no text in any encoding that would be guessed."""
    if b"\0" in data:
        raise ValueError("no text: it has NUL bytes; if it is UTF-16, say --encoding utf-16-le or utf-16-be")
    head = data[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROLS)) > len(head) / 4:
        raise ValueError("no text: more than a quarter of it are control characters")


def _name_source(name: str) -> str:
    from wireparse.render.terminal import visible  # noqa: PLC0415  `--help` needs no view

    return "standard input" if name == "-" else visible(name)
