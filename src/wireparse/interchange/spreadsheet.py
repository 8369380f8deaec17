r"""Stories as lines of CSV, for spreadsheets and for all that reads the format.

The columns are those of `rows`. A cell holds one text, so that several are joined: the paragraphs of the body by a
blank line, points, notes and other whole lines by a line end, names and ids by "; ". A place is its name, region and
country with commas between, a defect its code, message and position. What is absent is an empty cell.

Copy is not to be trusted with a spreadsheet, which takes a cell that begins with one of a few signs for a formula and
runs it. Such a cell gets an apostrophe in front, unless the caller says that no spreadsheet will read the file.
"""

import csv
import io
import os
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TextIO

from wireparse.article import Article, Place
from wireparse.errors import Defect
from wireparse.interchange.rows import COLUMNS, Column, Form, mend, to_row

# https://owasp.org/www-community/attacks/CSV_Injection, with the wide forms that Asian editions take for the same.
FORMULA_OPENERS = frozenset("=+-@\t\r\n＝＋－＠")


def header_line(before: Sequence[str] = ()) -> str:
    r"""Return the first line: the names of the columns.

    Args:
        before: names of columns of the caller's that stand before ours.

    >>> header_line(["file"])[:30]
    'file,section,slugline,headline'
    """
    return _line([*before, *(column.name for column in COLUMNS)])


def story_line(result: Article | Exception, before: Sequence[Any] = (), *, guard: bool = True) -> str:
    r"""Return the line of a story; it may have line ends inside cells.

    Args:
        result: its article, or why it has none, as `parse_many` gives them.
        before: the values of the caller's own columns.
        guard: put an apostrophe before what a spreadsheet would take for a formula.

    >>> story_line(Article(headline="=1+1"), before=["a.txt"])[:15]
    "a.txt,,,'=1+1,,"
    """
    values = zip(_JOINERS, to_row(result), strict=True)
    cells = [value if join is None or value is None else join(value) for join, value in values]
    return _line([_clean(cell, guard=guard) if isinstance(cell, str) else cell for cell in (*before, *cells)])


def write_csv(file: TextIO, results: Iterable[Article | Exception], *, guard: bool = True) -> int:
    r"""Write a header and a line for each story.

    Args:
        file: a file for text, opened with `newline=""` and an encoding that has all characters, such as UTF-8.
        results: articles, or in their place what went wrong, as `parse_many` gives them.
        guard: as in `story_line`.

    Returns:
        How many stories were written.

    Raises:
        TypeError: `file` is not open for text, or a result is neither an article nor an error.

    >>> write_csv(io.StringIO(), [Article(headline="Rain")])
    1
    """
    if isinstance(file, str | os.PathLike | io.RawIOBase | io.BufferedIOBase):
        raise TypeError('file must be open for text, as by open("stories.csv", "w", encoding="utf-8", newline="")')
    file.write(header_line())
    count = 0
    for count, result in enumerate(results, 1):  # noqa: B007  the last number is how many there were
        file.write(story_line(result, guard=guard))
    return count


def _line(cells: Iterable[Any]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _place(place: Place) -> str:
    return ", ".join(filter(None, (place.name, place.region, place.country)))


def _defect(defect: Defect) -> str:
    return f"{defect.code.value}: {defect}"


_WRITERS: dict[Form, Callable[[Any], str]] = {Form.PLACES: _place, Form.DEFECTS: _defect}


def _joiner(column: Column) -> Callable[[Any], str] | None:
    """Return what makes one text of the several that a column holds; None for a column that holds one."""
    if not column.form.is_many:
        return None
    write = _WRITERS.get(column.form, str)
    return lambda values: column.joint.join(map(write, values))


_JOINERS = tuple(map(_joiner, COLUMNS))


def _clean(text: str, *, guard: bool) -> str:
    text = mend(text)
    # The csv module quotes no cell for a bare CR, which readers take for the end of a line.
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if guard and text[:1] in FORMULA_OPENERS else text
