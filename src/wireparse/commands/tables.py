"""Stories as rows: what a table has of where a story is from, before the columns of its parts; and rows as CSV."""

import csv
import io
import json
from typing import Any

from wireparse.article import Article
from wireparse.commands.blocks import Reading
from wireparse.commands.results import Result
from wireparse.interchange.rows import COLUMNS
from wireparse.interchange.spreadsheet import header_line, story_line


def name_before(reading: Reading) -> list[str]:
    """Return the names of the columns before those of the parts.

    Raises:
        ValueError: a field that is kept has the name of another column.
    """
    names = ["file"]
    if reading.text_field is not None:
        names.append("line")
    if reading.id_field is not None:
        names.append("id")
    names.append("encoding")
    taken = {name.casefold() for name in (*names, *(column.name for column in COLUMNS))}
    for name in reading.kept_fields:
        if name.casefold() in taken:
            raise ValueError(f"the table has a column {name!r} of its own")
    return [*names, *reading.kept_fields]


def list_before(result: Result, reading: Reading) -> list[Any]:
    """Return the values of those columns: strings, a number for the line, and None."""
    story = result.story
    values: list[Any] = [story.name]
    if reading.text_field is not None:
        values.append(story.line)
    if reading.id_field is not None:
        values.append(_flatten(story.id))
    fields = story.fields or {}
    return [*values, story.encoding, *(_flatten(fields.get(name)) for name in reading.kept_fields)]


def make_header(reading: Reading) -> bytes:
    """Return the first line of a file of CSV."""
    return header_line(name_before(reading)).encode()


class CsvLines:
    """Each story as a line of CSV."""

    def __init__(self, reading: Reading) -> None:
        name_before(reading)
        self._reading = reading

    def encode(self, result: Result) -> bytes:
        """Return a line."""
        line = story_line(result.article or Article(), list_before(result, self._reading))
        if result.error is not None:
            # The last column is that of the error, and is empty where there is an article.
            cell = io.StringIO()
            csv.writer(cell, lineterminator="\n").writerow([result.error])
            line = line.removesuffix("\n") + cell.getvalue()
        return line.encode(errors="replace")

    def pack(self, encoded: list[bytes]) -> list[bytes]:
        """Return the lines as they are."""
        return encoded


def _flatten(value: Any) -> str | None:
    """Return a value of JSON as a cell holds it: text as it is, all else as JSON spells it."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
