"""`wireparse agencies`: the records of the agencies, as a table, one by one, or as JSON."""

import argparse
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from wireparse.commands.arguments import read_agency
from wireparse.commands.output import (
    MOST_COLUMNS,
    add_color,
    complain,
    is_terminal,
    measure_width,
    print_json,
    set_json_output,
    set_output,
    wants_color,
)

if TYPE_CHECKING:
    from wireparse.agency import Agency


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the program."""
    parser = commands.add_parser(
        "agencies",
        allow_abbrev=False,
        help="list the agencies that have records, or show some of them",
        description="Lists the agencies that have records; with ids, shows those whole, with their examples.",
    )
    parser.add_argument("ids", metavar="ID", nargs="*", type=read_agency, help="an agency to show, as in efe")
    parser.add_argument(
        "--country",
        metavar="CODE",
        action="extend",
        type=_split(str.upper, "ES"),
        default=[],
        help="only those seated there, as in ES; several behind commas, or the option again",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        action="extend",
        type=_split(str.lower, "es"),
        default=[],
        help="only those that write in it, as in es; several as for --country",
    )
    parser.add_argument(
        "--search",
        metavar="WORD",
        type=_read_word,
        help="only those with this in their id, name or credits, in any case",
    )
    parser.add_argument("--json", action="store_true", help="print each record as one line of JSON")
    add_color(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the records that were asked for, and return the exit code: 1 where there are none."""
    from wireparse.agencies import AGENCIES  # noqa: PLC0415  `--help` needs no records

    found = [agency for agency in AGENCIES if _is_asked_for(agency, arguments)]
    if not found:
        complain("agencies", f"none{_describe(arguments)}")
        return 1
    for what, codes, known in (
        ("country", arguments.country, {agency.country for agency in AGENCIES}),
        ("language", arguments.language, {code for agency in AGENCIES for code in agency.languages}),
    ):
        if unknown := sorted(set(codes) - known):
            complain("agencies", f"no record has the {what} {' or '.join(unknown)}")
    if arguments.json:
        _print_json(found)
    elif arguments.ids:
        _print_records(found, color=wants_color(arguments.color))
    else:
        _print_table(found, color=wants_color(arguments.color))
    return 0


def _split(change_case: Callable[[str], str], example: str) -> Callable[[str], list[str]]:
    """What reads an argument of one code, or several behind commas, in the case in which records have them."""

    def split(value: str) -> list[str]:
        codes = [change_case(code.strip()) for code in value.split(",")]
        for code in codes:
            if len(code) != 2 or not code.isalpha():
                raise argparse.ArgumentTypeError(f"a code has two letters, as in {example}, not {code!r}")
            if code == "UK":
                raise argparse.ArgumentTypeError("the code of the United Kingdom is GB, not UK")
        return codes

    return split


def _read_word(value: str) -> str:
    if not value.strip():
        raise argparse.ArgumentTypeError("there is no word to look for")
    return value.strip()


def _is_asked_for(agency: "Agency", arguments: argparse.Namespace) -> bool:
    return (
        (not arguments.ids or agency.id in arguments.ids)
        and (not arguments.country or agency.country in arguments.country)
        and (not arguments.language or not set(arguments.language).isdisjoint(agency.languages))
        and (not arguments.search or _has_word(agency, arguments.search.casefold()))
    )


def _has_word(agency: "Agency", word: str) -> bool:
    return any(word in value.casefold() for value in (agency.id, agency.name, *agency.credits))


def _describe(arguments: argparse.Namespace) -> str:
    """What was asked for: ` called efe in FR or PT that writes in fi`."""
    called = f" called {' or '.join(arguments.ids)}" if arguments.ids else ""
    country = f" in {' or '.join(arguments.country)}" if arguments.country else ""
    language = f" that writes in {' or '.join(arguments.language)}" if arguments.language else ""
    word = f" with {arguments.search!r} in its id, name or credits" if arguments.search else ""
    return called + country + language + word


def _print_json(agencies: "Sequence[Agency]") -> None:
    from wireparse.plain import to_plain  # noqa: PLC0415  as above

    set_json_output()
    for agency in agencies:
        print_json(json.dumps(to_plain(agency), ensure_ascii=False))


def _print_table(agencies: "Sequence[Agency]", *, color: bool) -> None:
    """On a terminal the rows are cut to its width; other programs get them whole."""
    from wireparse.render.records import render_table  # noqa: PLC0415  as above

    set_output()
    width = measure_width() if is_terminal() else None
    print(*render_table(agencies, width=width, color=color), sep="\n")


def _print_records(agencies: "Sequence[Agency]", *, color: bool) -> None:
    from wireparse.parser import analyze  # noqa: PLC0415  as above
    from wireparse.render.copy_lines import name_parts  # noqa: PLC0415
    from wireparse.render.records import render_record  # noqa: PLC0415
    from wireparse.render.terminal import render_copy, render_legend  # noqa: PLC0415

    set_output()
    width = min(measure_width(), MOST_COLUMNS)
    names: set[str] = set()
    for agency in agencies:
        print(*render_record(agency, width=width, color=color), "", sep="\n")
        for number, example in enumerate(agency.examples, 1):
            tokens = analyze(example.text, reference=example.reference).tokens
            names |= name_parts(tokens)
            received = f", received {example.reference}" if example.reference else ""
            print(f"Example {number}{received}:\n", *render_copy(tokens, width=width, color=color), "", sep="\n")
    print("Parts:", *render_legend(names, color=color), sep="\n")
