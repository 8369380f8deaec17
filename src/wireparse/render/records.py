"""The records of agencies for a terminal: many as a table, one with all that is known of it."""

from collections.abc import Iterator, Sequence

import attrs

from wireparse.agency import Agency
from wireparse.render.columns import count_columns, find_rows, fit
from wireparse.render.terminal import paint, visible

_STRONG, _FAINT = "1", "2"
_GAP = "  "
_BETWEEN = " | "

# In a narrow table columns are left out in the one order, and cut in the other, down to these widths: who looks an
# agency up knows it by a credit. The name beside nothing but the id may be narrower.
_SPARED = ("VERIFIED", "COUNTRY", "LANGUAGES", "CREDITS", "NAME")
_LEAST = {"NAME": 20, "LANGUAGES": len("LANGUAGES"), "CREDITS": 20}
_LEAST_NAME = 12

# How far a value may be folded before it is left to the terminal.
_LEAST_WIDTH = 20


@attrs.frozen
class Column:
    """A column of the table."""

    heading: str
    cells: tuple[str, ...]

    @property
    def width(self) -> int:
        """How wide it is when nothing is cut."""
        return max(count_columns(cell) for cell in (self.heading, *self.cells))


def render_table(agencies: Sequence[Agency], *, width: int | None = None, color: bool = False) -> Iterator[str]:
    r"""Yield the rows of a table of agencies, its heading first.

    Args:
        agencies: the records, at least one.
        width: how many columns of the terminal a row may have; what is too long is cut, and a column without room
            left out; credits are the last that are. None for all in full.
        color: use escape sequences for the heading.

    >>> kyodo = Agency(id="kyodo", name="Kyodo News", country="JP", languages=("ja", "en"), credits=("共同", "Kyodo"))
    >>> print(*render_table([kyodo]), sep="\n")
    ID     NAME        COUNTRY  LANGUAGES  VERIFIED  CREDITS
    kyodo  Kyodo News  JP       ja, en     yes       共同, Kyodo
    """
    columns = _make_columns(agencies)
    fitted = {column.heading: column.width for column in columns} if width is None else _fit_columns(columns, width)
    shown = [column for column in columns if column.heading in fitted]
    widths = [fitted[column.heading] for column in shown]
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
    """The columns in their order. Credits come last: some are written from right to left."""
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
    return [Column(*column) for column in zip(headings, zip(*rows, strict=True), strict=True)]


def _fit_columns(columns: Sequence[Column], width: int) -> dict[str, int]:
    """The widths of the columns that there is room for: some are left out, and the others cut."""
    widths = {column.heading: column.width for column in columns}
    narrow = {heading: min(full, _LEAST.get(heading, full)) for heading, full in widths.items()}
    for heading in _SPARED:
        if sum(narrow.values()) + len(_GAP) * (len(narrow) - 1) <= width:
            break
        if heading == "NAME":
            narrow["NAME"] = min(narrow["NAME"], _LEAST_NAME)
            if sum(narrow.values()) + len(_GAP) <= width:
                break
        del narrow[heading], widths[heading]
    room = width - len(_GAP) * (len(widths) - 1)
    for heading in filter(widths.__contains__, _LEAST):
        widths[heading] -= min(max(sum(widths.values()) - room, 0), widths[heading] - narrow[heading])
    return widths


def _make_row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(map(fit, cells, widths)).rstrip()
