"""The arguments that several commands have: what is to be read, how, and what the caller knows of it."""

import argparse
import contextlib
import datetime
import re

from wireparse.commands.blocks import Reading

_SIZE = re.compile(r"([1-9][0-9]{0,15})([KMGT]?)B?", re.ASCII | re.IGNORECASE)
_UNITS = ("", "K", "M", "G", "T")


def add_files(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """Give a command its files, and return the group of what is for files of JSON Lines."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a story, a feed of them, or a folder or pattern of such files, also as .gz or .zst; - for standard input",
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_read_encoding,
        help="the encoding of the files; by default UTF-8, what a byte order mark names, and else Windows-1252",
    )
    parser.add_argument(
        "--input-format",
        choices=("anpa1312", "iptc7901", "zczc", "nexis", "plain"),
        help="the format of all transmissions in the files; by default the bytes tell",
    )
    parser.add_argument(
        "--max-size",
        metavar="SIZE",
        type=_read_size,
        help="the most that a compressed file may unpack to, as in 20G; by default 200 times its size, or 64M",
    )
    lines = parser.add_argument_group("files of JSON Lines")
    lines.add_argument("--text-field", metavar="KEY", help="each line of the files is JSON, and has its copy under KEY")
    lines.add_argument("--id-field", metavar="KEY", help="what is under KEY goes along as the id of the story")
    return lines


def add_circumstances(parser: argparse.ArgumentParser) -> None:
    """Give a command what the caller knows of its stories."""
    parser.add_argument(
        "--reference",
        metavar="DATE",
        type=_read_date,
        help="the day on which the copy was received, as in 2023-09-22; it settles the year of the dateline",
    )
    parser.add_argument("--agency", metavar="ID", type=read_agency, help="the agency that the copy is by, as in efe")


def make_reading(arguments: argparse.Namespace) -> Reading:
    """Return how the arguments of `add_files` say that files are read; what contradicts itself ends the program."""
    command: argparse.ArgumentParser = arguments.command
    kept_fields: tuple[str, ...] = getattr(arguments, "keep_fields", ())
    if arguments.text_field is None and (arguments.id_field is not None or kept_fields):
        command.error("--id-field and --keep-fields are for JSON Lines, and need --text-field")
    if arguments.text_field is not None and arguments.input_format is not None:
        command.error("--text-field is for JSON Lines, which have no --input-format")
    if arguments.text_field is not None and arguments.encoding is not None:
        _require_ascii(command, arguments.encoding)
    return Reading(
        arguments.encoding,
        arguments.input_format,
        arguments.max_size,
        arguments.text_field,
        arguments.id_field,
        kept_fields,
    )


def read_agency(value: str) -> str:
    """Return an argument that is the id of an agency; the complaint about any other names the nearest."""
    from wireparse.errors import UnknownAgencyError  # noqa: PLC0415  needed for this argument alone
    from wireparse.registry import find_agency  # noqa: PLC0415

    try:
        return find_agency(value).id
    except UnknownAgencyError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _require_ascii(command: argparse.ArgumentParser, encoding: str) -> None:
    """Lines are told in what contains ASCII as it is."""
    from wireparse.envelopes.reading import has_ascii  # noqa: PLC0415  as above

    if not has_ascii(encoding):
        command.error(f"lines of JSON cannot be told in {encoding}: convert them to UTF-8 first")


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


def _read_size(value: str) -> int:
    match = _SIZE.fullmatch(value)
    if match is None:
        raise argparse.ArgumentTypeError(f"not a size, as in 500M or 20G: {value!r}")
    return int(match[1]) << 10 * _UNITS.index(match[2].upper())
