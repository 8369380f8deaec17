"""`wireparse parse`: each story as one line of JSON."""

import argparse

from wireparse.commands.output import complain, print_json, set_json_output
from wireparse.commands.stories import add_circumstances, add_files, read_stories


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser("parse", allow_abbrev=False, help="print each story as one line of JSON")
    add_files(parser)
    add_circumstances(parser)
    parser.add_argument("--strict", action="store_true", help="a story with a defect is an error")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the stories, and return the exit code."""
    from wireparse.errors import DefectError  # noqa: PLC0415  `--help` parses nothing
    from wireparse.parser import Parser  # noqa: PLC0415

    set_json_output()
    parser = Parser(strict=arguments.strict)
    code = 0
    for source, text in read_stories(arguments):
        if text is None:
            code = 1
            continue
        try:
            article = parser.parse(text, reference=arguments.reference, agency=arguments.agency)
        except DefectError as error:
            complain(source, error)
            code = 1
        else:
            print_json(article.to_json())
    return code
