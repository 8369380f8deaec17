"""`wireparse show`: the copy with its parts coloured and named, on the terminal or as a page for a browser."""

import argparse
from typing import TYPE_CHECKING

import attrs

from wireparse.commands.arguments import add_circumstances, add_files
from wireparse.commands.destinations import OutputError, is_standard_output, open_file
from wireparse.commands.output import MOST_COLUMNS, add_color, complain, measure_width, set_output, wants_color
from wireparse.commands.stories import read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.analysis import Analysis
    from wireparse.commands.stories import Story
    from wireparse.envelopes.transmission import Transmission


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser(
        "show",
        allow_abbrev=False,
        help="print the copy with its parts coloured and named",
        description="Prints the copy with its parts coloured and named, its agency and language, and its oddities.",
    )
    add_files(parser)
    add_circumstances(parser)
    add_color(parser)
    parser.add_argument("--html", action="store_true", help="print one page for a browser, with all the stories")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the page to a file; it needs --html")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the stories, and return the exit code."""
    if arguments.html:
        return _write_page(arguments)
    if arguments.output is not None:
        arguments.command.error("argument -o/--output: it is for a page; say --html")
    return _print_stories(arguments)


def _print_stories(arguments: argparse.Namespace) -> int:
    from wireparse.render import terminal  # noqa: PLC0415  `--help` needs no view
    from wireparse.render.copy_lines import name_parts  # noqa: PLC0415
    from wireparse.render.facts import list_facts  # noqa: PLC0415

    set_output()
    color = wants_color(arguments.color)
    width = min(measure_width(), MOST_COLUMNS)
    code = 0
    names: set[str] = set()
    for story in read_stories(arguments):
        if story is None:
            code = 1
            continue
        analysis = _analyze(story, arguments)
        names |= name_parts(analysis.tokens)
        # A story that the caller did not name alone.
        if arguments.files != [story.name] or story.line is not None:
            print(f"{story.source}:\n")
        if story.transmission is not None:
            print(_tell_origin(story.transmission))
            print(
                *(f"  {name:14} {terminal.visible(value)}" for name, value in _list_header(story.transmission)),
                sep="\n",
            )
            print()
        print(*terminal.render_copy(analysis.tokens, analysis.article.defects, width=width, color=color), "", sep="\n")
        print(*(f"{name}: {terminal.visible(value)}" for name, value in list_facts(analysis.article)), "", sep="\n")
        for heading, defects in (
            ("Defects", analysis.article.defects),
            ("Defects of the transmission", story.transmission.defects if story.transmission else ()),
        ):
            if defects:
                print(f"{heading}:", *terminal.render_defects(defects, color=color), "", sep="\n")
    if names:
        print("Parts:", *terminal.render_legend(names, color=color), sep="\n")
    return code


def _write_page(arguments: argparse.Namespace) -> int:
    """Write a page of all stories that can be had, if any can."""
    from wireparse.render.page import Sheet, render_page  # noqa: PLC0415  as above

    stories = list(read_stories(arguments))
    sheets = []
    for story in filter(None, stories):
        transmission = story.transmission
        header = () if transmission is None else (("format", _tell_origin(transmission)), *_list_header(transmission))
        defects = () if transmission is None else transmission.defects
        sheets.append(Sheet(_analyze(story, arguments), story.source, header, defects))
    code = 1 if None in stories else 0
    if not sheets:
        return code
    page = render_page(*sheets)
    if is_standard_output(arguments.output):
        set_output(encoding="utf-8", newline="\n")
        print(page, end="")
        return code
    try:
        with open_file(arguments.output) as file:
            file.write(page.encode())
    except OutputError as error:
        complain(error.name, error.reason)
        return 1
    return code


def _analyze(story: "Story", arguments: argparse.Namespace) -> "Analysis":
    """Take a story apart; what its header alone tells is in the article, too."""
    from wireparse.parser import analyze  # noqa: PLC0415  `--help` parses nothing

    analysis = analyze(story.text, reference=arguments.reference or story.day, agency=arguments.agency)
    if story.transmission is None:
        return analysis
    return attrs.evolve(analysis, article=story.transmission.article(arguments.reference, agency=arguments.agency))


def _tell_origin(transmission: "Transmission") -> str:
    start, end = transmission.span
    return f"{transmission.format}, bytes {start} to {end}, {transmission.encoding}"


def _list_header(transmission: "Transmission") -> "Iterator[tuple[str, str]]":
    """Yield the fields of a header that are there, each with its value."""
    from wireparse.plain import to_plain  # noqa: PLC0415  as above

    fields = {} if transmission.header is None else to_plain(transmission.header, is_brief=True)
    for name, value in fields.items():
        yield name, " ".join(map(str, value)) if isinstance(value, list) else str(value)
