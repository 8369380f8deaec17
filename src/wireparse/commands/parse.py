"""`wireparse parse`: stories as data."""

import argparse
import contextlib
from pathlib import PurePath
from typing import TYPE_CHECKING

from wireparse.commands.arguments import add_circumstances, add_files, make_reading
from wireparse.commands.destinations import OutputError, is_folder, is_standard_output
from wireparse.commands.output import complain
from wireparse.commands.signals import ending_in_order
from wireparse.commands.sources import STANDARD_INPUT
from wireparse.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.commands.blocks import Block
    from wireparse.commands.progress import Progress
    from wireparse.commands.worker import Settings

FORMATS = ("jsonl", "ninjs", "nitf", "jsonld", "csv", "parquet")

# So much work goes to a worker at once: enough to be worth the way, little enough to be soon back.
_MOST_BLOCKS = 100
_MOST_BYTES = 1 << 17


class StoppedError(Exception):
    """A story could not be read, and that is to end the run."""


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser(
        "parse",
        allow_abbrev=False,
        help="write stories as data, by default each as one line of JSON",
        description="Writes stories as data: by default each as one line of JSON, with its file and what it came in.",
    )
    lines = add_files(parser)
    lines.add_argument(
        "--keep-fields",
        metavar="KEYS",
        type=_split,
        default=(),
        help="what is under KEYS, several behind commas, goes along as well",
    )
    add_circumstances(parser)
    _add_output(parser)
    errors = parser.add_argument_group("what is odd")
    errors.add_argument("--strict", action="store_true", help="a story with a defect is an error")
    errors.add_argument(
        "--on-error",
        choices=("skip", "stop", "keep"),
        default="skip",
        help="skip, the default, leaves out what cannot be read; stop ends the run; keep writes it with its error",
    )
    parser.set_defaults(run=run)


def _add_output(parser: argparse.ArgumentParser) -> None:
    """Give the command what says where and how it writes."""
    output = parser.add_argument_group("output")
    output.add_argument("--format", choices=FORMATS, help="by default what the name of the output says, or jsonl")
    output.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write there when all is done, instead of to standard output; FILE may be a folder, or end with a slash",
    )
    output.add_argument(
        "-j", "--jobs", metavar="N", type=_read_jobs, default=1, help="parse in N processes; 0 for one a processor"
    )
    output.add_argument("-q", "--quiet", action="store_true", help="tell nothing but errors on standard error")


def run(arguments: argparse.Namespace) -> int:
    """Write the stories, and return the exit code."""
    from wireparse.commands.jobs import JobError  # noqa: PLC0415  `--help` writes nothing
    from wireparse.commands.progress import Progress  # noqa: PLC0415
    from wireparse.commands.worker import KEEP  # noqa: PLC0415

    try:
        settings = _read_settings(arguments)
    except MissingExtraError as error:
        complain("parse", error)
        return 1
    has_output = not is_standard_output(arguments.output)
    with ending_in_order(), Progress(arguments.files, is_quiet=arguments.quiet, has_output=has_output) as progress:
        try:
            _write(arguments, settings, progress)
        except StoppedError:
            return 1
        except OutputError as error:
            progress.complain(error.name, error.reason)
            return 1
        except (JobError, MissingExtraError) as error:
            progress.complain("parse", str(error))
            return 1
        progress.sum_up()
    return 1 if progress.tally.errors and settings.on_error != KEEP else 0


def _write(arguments: argparse.Namespace, settings: "Settings", progress: "Progress") -> None:
    """Write all stories, unless an error is to end that."""
    from wireparse.commands.blocks import read_blocks  # noqa: PLC0415  as above
    from wireparse.commands.formats import FORMATS  # noqa: PLC0415
    from wireparse.commands.jobs import count_processors, do_work  # noqa: PLC0415

    format_ = FORMATS[settings.format]
    output = None if is_standard_output(arguments.output) else arguments.output
    jobs = arguments.jobs or count_processors()
    batches = _batch(read_blocks(arguments.files, settings.reading, output, progress.add_bytes))
    with (
        format_.open(output, settings.reading) as destination,
        contextlib.closing(do_work(batches, settings, jobs)) as outcomes,
    ):
        for outcome in outcomes:
            destination.write(outcome.documents, outcome.names)
            progress.add(outcome.tally)
            for source, reason in outcome.complaints:
                progress.complain(source, reason)
            if outcome.is_stopped:
                raise StoppedError


def _batch(blocks: "Iterable[Block]") -> "Iterator[list[Block]]":
    """Yield blocks, many small ones at a time; those of standard input as they come, since more may come late."""
    batch: list[Block] = []
    size = 0
    for block in blocks:
        batch.append(block)
        size += len(block.data)
        if size >= _MOST_BYTES or len(batch) >= _MOST_BLOCKS or block.name == STANDARD_INPUT:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read_settings(arguments: argparse.Namespace) -> "Settings":
    """Return what the arguments say; what contradicts itself ends the program."""
    from wireparse.commands.formats import FORMATS  # noqa: PLC0415  as above
    from wireparse.commands.worker import KEEP, Settings  # noqa: PLC0415

    command: argparse.ArgumentParser = arguments.command
    format_ = FORMATS[arguments.format or _guess_format(command, arguments.output)]
    if is_folder(arguments.output) and format_.suffix is None:
        command.error(f"{format_.name} is not written to a folder: give --output the name of a file")
    if format_.needs_file and is_standard_output(arguments.output):
        command.error(f"{format_.name} is not written to standard output: give --output the name of a file")
    if arguments.on_error == KEEP and not format_.keeps_errors:
        command.error(f"--on-error keep needs a format that has room for an error, which {format_.name} has not")
    reading = make_reading(arguments)
    try:
        # What is missing for the format is missed here, before anybody starts to work.
        format_.load_encoder(reading, is_folder(arguments.output))
    except ValueError as error:
        command.error(f"--keep-fields: {error}")
    return Settings(
        reading,
        format_.name,
        is_folder(arguments.output),
        arguments.reference,
        arguments.agency,
        arguments.strict,
        arguments.on_error,
    )


def _guess_format(command: argparse.ArgumentParser, output: str | None) -> str:
    """Return the format that the name of an output ends with, the one of JSON Lines where it ends otherwise.

    A name that promises one document, as `stories.xml` does, gets no lines of JSON unless the caller says so.
    """
    from wireparse.commands.formats import FORMATS  # noqa: PLC0415  as above

    path = PurePath(output or "")
    ending = (path.with_suffix("") if path.suffix in {".gz", ".zst"} else path).suffix.removeprefix(".")
    if ending in FORMATS:
        return ending
    if not is_folder(output) and f".{ending}" in {format_.suffix for format_ in FORMATS.values()}:
        command.error(f"a name in .{ending} is for a single story: say the --format, or give --output a folder")
    return "jsonl"


def _split(value: str) -> tuple[str, ...]:
    keys = tuple(key.strip() for key in value.split(","))
    if not all(keys):
        raise argparse.ArgumentTypeError(f"there is a key without a name: {value!r}")
    return keys


def _read_jobs(value: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise argparse.ArgumentTypeError(f"not a number of processes: {value!r}")
    return int(value)
