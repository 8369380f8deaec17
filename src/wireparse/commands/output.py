"""Where commands print: standard output set to what they print, and complaints on standard error."""

import argparse
import io
import os
import re
import shutil
import sys

# Longer rows are hard to read; so wide is the output, too, where nobody knows its width.
MOST_COLUMNS = 100

# JSON spells C0 controls out, but not these: controls that terminals obey, other line ends, turns of direction.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def add_color(parser: argparse.ArgumentParser) -> None:
    """Give a command the option `--color`."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto, the default, is for a terminal, unless NO_COLOR is set",
    )


def wants_color(choice: str) -> bool:
    """Say whether the output is to be coloured, after what the option `--color` says."""
    if choice != "auto":
        return choice == "always"
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_terminal() -> bool:
    """Say whether a person sees the output."""
    return sys.stdout is not None and sys.stdout.isatty()


def measure_width() -> int:
    """Return how wide the output is, in columns."""
    return shutil.get_terminal_size(fallback=(MOST_COLUMNS, 24)).columns


def set_output(encoding: str | None = None, newline: str | None = None) -> None:
    """Spell out what the output's encoding lacks; a stream that a Python caller put there is left alone."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace", newline=newline)


def drop_output() -> None:
    """Point standard output at nothing, so that what is still buffered has nothing left to fail on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def set_json_output() -> None:
    """Set the output to lines of JSON, which is UTF-8 wherever it goes.

    A lone surrogate, which UTF-8 has not, is spelt as JSON spells it, too.
    """
    set_output(encoding="utf-8", newline="\n")


def print_json(line: str) -> None:
    """Print a line of JSON, without what a terminal would obey."""
    print(make_safe(line))


def make_safe(line: str) -> str:
    """Return a line of JSON that says the same without what a terminal would obey."""
    return line if line.isprintable() else _UNSAFE.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def complain(source: str, reason: Exception | str) -> None:
    """Say on standard error what is wrong, and with what."""
    from wireparse.render.terminal import visible  # noqa: PLC0415  most runs have nothing to complain of

    told = (reason.strerror if isinstance(reason, OSError) else None) or str(reason)
    print(f"wireparse: {source}: {visible(told[:1].lower() + told[1:])}", file=sys.stderr)
