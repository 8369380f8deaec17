"""`wireparse explain`: why lines that look like parts of the frame are none."""

import argparse

from wireparse.commands.output import set_output
from wireparse.commands.stories import add_files, read_stories


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
    code = 0
    for story in read_stories(arguments):
        if story is None:
            code = 1
            continue
        for refusal in explain(story.text):
            print(f"{story.source}:{refusal.line}:{refusal.column}: no {refusal.part}: {visible(refusal.reason)}")
            print(f"    {visible(' '.join(refusal.text.split()))}    (read as {refusal.grammar})")
    return code
