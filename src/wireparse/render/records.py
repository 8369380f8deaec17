"""The records of agencies for a terminal: many as a table, one with all that is known of it."""

from collections.abc import Iterator, Sequence

import attrs

from wireparse.agency import Agency
from wireparse.render.columns import count_columns, find_rows, fit
from wireparse.render.terminal import paint, visible

_STRONG, _FAINT = "1", "2"
_GAP = "  "
_BETWEEN = " | "

# How far a value may be folded before it is left to the terminal.
_LEAST_WIDTH = 20


@attrs.frozen
class Column:
    """A column of the table. `least` is how narrow it may become, None where nothing can be cut from it."""

    heading: str
    cells: tuple[str, ...]
    least: int | None = None

    @property
    def width(self) -> int:
        """How wide it is when nothing is cut."""
        return max(count_columns(cell) for cell in (self.heading, *self.cells))


def render_table(agencies: Sequence[Agency], *, width: int | None = None, color: bool = False) -> Iterator[str]:
    r"""Yield the rows of a table of agencies, its heading first.

    Args:
        agencies: the records, at least one.
        width: how many columns of the terminal a row may have; what is too long is cut, and a column without room
            left out, the last one first. None for all in full.
        color: use escape sequences for the heading.

    >>> kyodo = Agency(id="kyodo", name="Kyodo News", country="JP", languages=("ja", "en"), credits=("共同", "Kyodo"))
    >>> print(*render_table([kyodo]), sep="\n")
    ID     NAME        COUNTRY  LANGUAGES  VERIFIED  CREDITS
    kyodo  Kyodo News  JP       ja, en     yes       共同, Kyodo
    """
    columns = _make_columns(agencies)
    widths = [column.width for column in columns] if width is None else _fit_columns(columns, width)
    shown = columns[: len(widths)]
    yield paint(_make_row([column.heading for column in shown], widths), _STRONG, color=color)
    for cells in zip(*(column.cells for column in shown), strict=True):
        yield _make_row(cells, widths)


def render_record(agency: Agency, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """Yield the rows that show all fields of a record but its examples.

    Args:
        agency: the record.
        width: how many columns a row may have.
        color: use escape sequences for the names of the fields.
    """
    fields = [field.name for field in attrs.fields(Agency) if field.name not in {"id", "examples"}]
    longest = max(map(len, fields))
    room = max(width - longest - len(_GAP), _LEAST_WIDTH)
    yield paint(agency.id, _STRONG, color=color)
    for field in fields:
        value = visible(_write_value(getattr(agency, field)))
        margin = paint(field.replace("_", " ").rjust(longest), _FAINT, color=color)
        for start, end in find_rows(value, room):
            yield f"{margin}{_GAP}{value[start:end]}"
            margin = " " * longest


def list_credits(agency: Agency) -> tuple[str, ...]:
    """Return the credits of an agency, of those that differ in case alone the first.

    >>> list_credits(Agency(id="ap", name="AP", country="US", languages=("en",), credits=("AP", "Ap", "AP Extra")))
    ('AP', 'AP Extra')
    """
    listed: dict[str, str] = {}
    for credit in agency.credits:
        listed.setdefault(credit.casefold(), credit)
    return tuple(listed.values())


def _write_value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return _BETWEEN.join(value) or "-"
    return str(value) or "-"


def _make_columns(agencies: Sequence[Agency]) -> list[Column]:
    """The columns in the order in which they can be spared. Credits come last: some are written from right to left."""
    rows = [
        (
            agency.id,
            visible(agency.name),
            agency.country,
            ", ".join(agency.languages),
            "yes" if agency.verified else "no",
            visible(", ".join(list_credits(agency))),
        )
        for agency in agencies
    ]
    headings = ("ID", "NAME", "COUNTRY", "LANGUAGES", "VERIFIED", "CREDITS")
    least = (None, 12, None, len("LANGUAGES"), None, 12)
    cells = tuple(zip(*rows, strict=True))
    return [Column(*column) for column in zip(headings, cells, least, strict=True)]


def _fit_columns(columns: Sequence[Column], width: int) -> list[int]:
    """The widths of the columns that there is room for: the last one is cut first, and left out first."""
    room = width - len(_GAP) * (len(columns) - 1)
    least = [min(column.width, column.least or column.width) for column in columns]
    if sum(least) > room and len(columns) > 1:
        return _fit_columns(columns[:-1], width)
    widths = [column.width for column in columns]
    for at in reversed(range(len(columns))):
        widths[at] -= min(max(sum(widths) - room, 0), widths[at] - least[at])
    return widths


def _make_row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(map(fit, cells, widths)).rstrip()
