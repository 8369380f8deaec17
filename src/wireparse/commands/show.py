"""`wireparse show`: the copy with its parts coloured and named."""

import argparse

from wireparse.commands.output import MOST_COLUMNS, add_color, measure_width, set_output, wants_color
from wireparse.commands.stories import add_circumstances, add_files, read_stories


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser("show", allow_abbrev=False, help="print the copy with its parts coloured and named")
    add_files(parser)
    add_circumstances(parser)
    add_color(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the stories, and return the exit code."""
    from wireparse.parser import analyze  # noqa: PLC0415  `--help` parses nothing
    from wireparse.render import terminal  # noqa: PLC0415

    set_output()
    color = wants_color(arguments.color)
    width = min(measure_width(), MOST_COLUMNS)
    code = 0
    names: set[str] = set()
    for source, text in read_stories(arguments):
        if text is None:
            code = 1
            continue
        analysis = analyze(text, reference=arguments.reference, agency=arguments.agency)
        names |= terminal.name_parts(analysis.tokens)
        if len(arguments.files) > 1:
            print(f"{source}:\n")
        print(*terminal.render_copy(analysis.tokens, width=width, color=color), "", sep="\n")
        if analysis.article.defects:
            print("Defects:", *terminal.render_defects(analysis.article.defects, color=color), "", sep="\n")
    if names:
        print("Parts:", *terminal.render_legend(names, color=color), sep="\n")
    return code
