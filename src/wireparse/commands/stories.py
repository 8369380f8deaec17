"""The stories that a command is given: its arguments for them, and how files are read and decoded."""

import argparse
import contextlib
import datetime
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from wireparse.commands.output import complain

_WINDOWS_HOLES = b"\x81\x8d\x8f\x90\x9d"


def add_files(parser: argparse.ArgumentParser) -> None:
    """Give a command its files."""
    parser.add_argument("files", metavar="FILE", nargs="+", help="a story; - for standard input")
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_read_encoding,
        help="the encoding of the files; by default UTF-8, and Windows-1252 for what is not UTF-8",
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


def read_stories(arguments: argparse.Namespace) -> Iterator[tuple[str, str | None]]:
    """Yield the name and text of each file, line ends as they are; None, after a complaint, if it cannot be had."""
    for name in arguments.files:
        try:
            yield _name_source(name), _decode(_read_bytes(name), arguments.encoding)
        except (OSError, ValueError) as error:
            complain(_name_source(name), error)
            yield _name_source(name), None


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


def _read_bytes(name: str) -> bytes:
    if name != "-":
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer.read()


def _decode(data: bytes, encoding: str | None) -> str:
    """Decode as the caller says; or else as UTF-8 or, failing that, as Windows-1252, its unused bytes as controls."""
    if encoding is not None:
        return data.decode(encoding)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        windows = {code: bytes((code,)).decode("cp1252") for code in range(0x80, 0xA0) if code not in _WINDOWS_HOLES}
        return data.decode("latin-1").translate(windows)


def _name_source(name: str) -> str:
    from wireparse.render.terminal import visible  # noqa: PLC0415  `--help` needs no view

    return "standard input" if name == "-" else visible(name)
