"""`wireparse parse`: each story as one line of JSON."""

import argparse
import json
from typing import TYPE_CHECKING

from wireparse.commands.output import complain, print_json, set_json_output
from wireparse.commands.stories import add_circumstances, add_files, read_stories

if TYPE_CHECKING:
    from wireparse.article import Article
    from wireparse.commands.stories import Story


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser(
        "parse",
        allow_abbrev=False,
        help="print each story as one line of JSON",
        description="Prints each story as one line of JSON: its file, its parts, and the header that it came with.",
    )
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
    for story in read_stories(arguments):
        if story is None:
            code = 1
            continue
        try:
            article = story.article(arguments, parser)
        except DefectError as error:
            complain(story.source, error)
            code = 1
        else:
            print_json(_to_json(story, article))
    return code


def _to_json(story: "Story", article: "Article") -> str:
    """The article behind the name of its `file`, and under `transmission` the header that it came with."""
    from wireparse.plain import to_plain  # noqa: PLC0415  as above

    line = {"file": story.name, **article.to_dict()}
    if story.transmission is not None:
        envelope = to_plain(story.transmission)
        line["transmission"] = {name: value for name, value in envelope.items() if name != "text"}
    return json.dumps(line, ensure_ascii=False)
