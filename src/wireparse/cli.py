"""The command line: how a command is found and run, and how a run ends.

Data go to standard output, complaints to standard error, and one bad file does not stop the others. Each command has
a module in `commands`; what it alone needs is imported when it runs. How things look on a terminal is left to `render`.
"""

import argparse
import signal
from collections.abc import Callable, Sequence

from wireparse import __version__
from wireparse.commands import agencies, explain, parse, show
from wireparse.commands.output import complain, drop_output
from wireparse.commands.signals import EndedBySignal

# What a shell gives a program that a signal ended: this and the number of the signal; 13 where a pipe is closed.
SIGNALLED = 128
PIPE_CLOSED = SIGNALLED + 13

COMMANDS = (parse, show, explain, agencies)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments, without the name of the program; None for those that it was called with.

    Returns:
        The exit code: 0, or 1 where a file could not be read or decoded, or was odd and `--strict` given, or where no
        agency matches; 130 after an interrupt, 141 when the reader of the output went away.

    Raises:
        SystemExit: after `--help` and `--version`, and with code 2 when the arguments are wrong.
    """
    try:
        try:
            arguments = _read_arguments(argv)
            run: Callable[[argparse.Namespace], int] = arguments.run
            return run(arguments)
        finally:
            # What is still buffered fails here, where it can be told, and not when Python ends.
            print(end="", flush=True)
    except KeyboardInterrupt as interrupt:
        return SIGNALLED + (interrupt.number if isinstance(interrupt, EndedBySignal) else signal.SIGINT)
    except BrokenPipeError:
        drop_output()
        return PIPE_CLOSED
    except OSError as error:
        drop_output()
        complain("standard output", error)
        return 1


def _read_arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the arguments; what a command does not know is told with its own usage, not with that of the program."""
    arguments, unknown = _make_parser().parse_known_args(argv)
    if unknown:
        command: argparse.ArgumentParser = arguments.command
        command.error(f"unrecognized arguments: {' '.join(unknown)}")
    return arguments


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireparse",
        description="Takes news-agency copy apart: headline, byline, dateline, body, signoff, initials and more.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wireparse {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_command(commands)
    for parser_of_command in commands.choices.values():
        parser_of_command.set_defaults(command=parser_of_command)
    return parser
