"""`wireparse explain`: why lines that look like parts of the frame are none.

It has no `--agency`: what is refused does not hang on it, since the caller's word names the owner of a story and makes
no line a part of its frame.
"""

import argparse
import sys
import textwrap

from wireparse.commands.arguments import add_files
from wireparse.commands.output import is_terminal, measure_width, set_output
from wireparse.commands.stories import read_stories


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser(
        "explain", allow_abbrev=False, help="print why lines that look like datelines, signoffs or initials are none"
    )
    add_files(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the refusals, and return the exit code."""
    from wireparse.parser import explain  # noqa: PLC0415  `--help` parses nothing
    from wireparse.render.terminal import visible  # noqa: PLC0415

    set_output()
    # Rows that go to another program stay whole.
    width = measure_width() if is_terminal() else None
    code, is_silent = 0, True
    for story in read_stories(arguments):
        if story is None:
            code = 1
            continue
        refusals = explain(story.text)
        is_silent = is_silent and not refusals
        for refusal in refusals:
            place = f"{story.source}:{refusal.line}:{refusal.column}"
            _print_row(f"{place}: no {refusal.part}: {visible(refusal.reason)}", width)
            _print_row(f"    {visible(' '.join(refusal.text.split()))}    (read as {refusal.grammar})", width)
    if is_silent and not code:
        print("wireparse: nothing that looks like a part of the frame was refused", file=sys.stderr)
    return code


def _print_row(row: str, width: int | None) -> None:
    """Print a row, folded between words where it is longer than the terminal is wide."""
    if width is None or len(row) <= width:
        print(row)
        return
    indent = " " * 8
    print(textwrap.fill(row, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False))
