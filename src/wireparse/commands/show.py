"""`wireparse show`: the copy with its parts coloured and named."""

import argparse
from typing import TYPE_CHECKING

from wireparse.commands.arguments import add_circumstances, add_files
from wireparse.commands.output import MOST_COLUMNS, add_color, measure_width, set_output, wants_color
from wireparse.commands.stories import read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.article import Article
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
    for story in read_stories(arguments):
        if story is None:
            code = 1
            continue
        analysis = analyze(story.text, reference=arguments.reference or story.day, agency=arguments.agency)
        names |= terminal.name_parts(analysis.tokens)
        # A file that the caller did not name alone.
        if len(arguments.files) > 1 or story.name != arguments.files[0] or story.line is not None:
            print(f"{story.source}:\n")
        if story.transmission is not None:
            print(*_render_header(story.transmission), "", sep="\n")
        print(*terminal.render_copy(analysis.tokens, width=width, color=color), "", sep="\n")
        print(*_render_facts(analysis.article), "", sep="\n")
        defects = (*(story.transmission.defects if story.transmission else ()), *analysis.article.defects)
        if defects:
            print("Defects:", *terminal.render_defects(defects, color=color), "", sep="\n")
    if names:
        print("Parts:", *terminal.render_legend(names, color=color), sep="\n")
    return code


def _render_facts(article: "Article") -> "Iterator[str]":
    """Yield whose the story is and in which language; why, where a credit is printed and the agency not known."""
    from wireparse.errors import DefectCode  # noqa: PLC0415  as above
    from wireparse.render.terminal import visible  # noqa: PLC0415  as above

    credit = article.dateline.credit if article.dateline else None
    reason = ""
    if article.agency is None and credit:
        is_ambiguous = any(defect.code is DefectCode.AMBIGUOUS_CREDIT for defect in article.defects)
        reason = f", {'several records have' if is_ambiguous else 'no record has'} the credit {visible(repr(credit))}"
    yield f"Agency: {article.agency or 'unknown'}{reason}"
    if article.distributor:
        yield f"Distributor: {article.distributor}"
    yield f"Language: {article.language or 'unknown'}"


def _render_header(transmission: "Transmission") -> "Iterator[str]":
    """Yield the fields of a header that are there, each with its name."""
    from wireparse.plain import to_plain  # noqa: PLC0415  as above
    from wireparse.render.terminal import visible  # noqa: PLC0415

    start, end = transmission.span
    yield f"{transmission.format}, bytes {start} to {end}, {transmission.encoding}"
    fields = {} if transmission.header is None else to_plain(transmission.header, is_brief=True)
    for name, value in fields.items():
        shown = " ".join(map(str, value)) if isinstance(value, list) else str(value)
        yield f"  {name:14} {visible(shown)}"
