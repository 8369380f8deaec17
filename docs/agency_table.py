"""Writes the table of the agencies, in Markdown, from their records. `conf.py` has it written at each build."""

from collections.abc import Iterator
from pathlib import Path

import wireparse
from wireparse.render.records import list_credits

HEADINGS = ("Agency", "Country", "Languages", "Credits", "Sample", "Verified", "Source")
WIDTHS = (18, 5, 8, 14, 30, 5, 20)


def write_table(path: Path) -> None:
    """Write the table to a file."""
    path.write_text("\n".join(table_lines()) + "\n", encoding="utf-8")


def table_lines() -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"{len(wireparse.AGENCIES)} agencies; version {wireparse.REGISTRY_VERSION} of the registry."
    yield from (
        "",
        "````{list-table}",
        ":header-rows: 1",
        ":class: agencies",
        f":widths: {' '.join(map(str, WIDTHS))}",
        "",
    )
    yield from row_lines(HEADINGS)
    for agency in wireparse.AGENCIES:
        yield from row_lines(cells(agency))
    yield "````"


def row_lines(row: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a row: one for each cell, or one for each paragraph of it."""
    for number, cell in enumerate(row):
        first, *others = cell.split("\n")
        yield f"{'  -' if number else '* -'} {first}".rstrip()
        for other in others:
            yield from ("", f"    {other}")


def cells(agency: wireparse.Agency) -> tuple[str, ...]:
    """Return what the table says of an agency."""
    return (
        f"{escaped(agency.name)}\n{code(agency.id)}",
        agency.country,
        ", ".join(agency.languages),
        ", ".join(map(code, list_credits(agency))),
        "\n".join(map(code, sample(agency))),
        "yes" if agency.verified else "no",
        escaped(agency.source),
    )


def sample(agency: wireparse.Agency) -> tuple[str, ...]:
    """Return a dateline and an ending, signoff and initials, of the first example that has them."""
    articles = [wireparse.parse(example.text, reference=example.reference) for example in agency.examples]
    datelines = [article.dateline.text for article in articles if article.dateline]
    endings = [
        " … ".join(part.text for part in (article.signoff, article.initials) if part)
        for article in articles
        if article.signoff or article.initials
    ]
    return (*datelines[:1], *(f"… {ending}" for ending in endings[:1]))


def code(text: str) -> str:
    """Return text as code, between more backticks than it has in a row."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"


def escaped(text: str) -> str:
    """Return text with the signs that Markdown would obey behind a backslash."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>#|$~" else char for char in text)
