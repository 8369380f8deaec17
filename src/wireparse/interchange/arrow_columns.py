"""Columns of Arrow tables as Python values: copy in any of Arrow's text layouts, and the days of references.

A value that Arrow cannot give, such as text that is no UTF-8, comes as the error that it raised, in its place.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wireparse.extras import load_extra

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = load_extra("pyarrow", extra="arrow", purpose="an Arrow table of stories")

# By their names, since not every release of pyarrow has all of them.
_TEXTS = frozenset({"string", "large_string", "string_view", "null"})


def require_text(schema: "pa.Schema", name: str) -> None:
    """Refuse a schema that has no such column, or something else than text in it."""
    kind = _find(schema, name)
    own = kind
    while True:
        if isinstance(own, pa.BaseExtensionType):
            own = own.storage_type
        elif pa.types.is_dictionary(own) or pa.types.is_run_end_encoded(own):
            own = own.value_type
        else:
            break
    if str(own) not in _TEXTS:
        hint = ": decode it first" if "binary" in str(own) else ""
        raise TypeError(f"the column {name!r} must hold text, not {kind}{hint}")


def require_days(schema: "pa.Schema", name: str) -> None:
    """Refuse a schema that has no such column, or something else than days or moments in it."""
    kind = _find(schema, name)
    if not (pa.types.is_date(kind) or pa.types.is_timestamp(kind) or pa.types.is_null(kind)):
        raise TypeError(f"the column {name!r} must hold dates or timestamps, not {kind}: cast it first")


def read_texts(column: "pa.Array") -> list[Any]:
    """Return the texts of a column."""
    return _read(column, lambda part: part.to_pylist())


def read_days(column: "pa.Array") -> list[Any]:
    """Return the days of a column; that of a moment is the one of its own zone."""
    return _read(column, lambda part: part.cast(pa.date32()).to_pylist())


def _read(column: "pa.Array", read: Callable[["pa.Array"], list[Any]]) -> list[Any]:
    try:
        return read(column)
    except (ValueError, OverflowError):
        return [_read_alone(column.slice(index, 1), read) for index in range(len(column))]


def _read_alone(column: "pa.Array", read: Callable[["pa.Array"], list[Any]]) -> Any:
    try:
        return read(column)[0]
    except (ValueError, OverflowError) as error:
        return error


def _find(schema: "pa.Schema", name: str) -> "pa.DataType":
    """Return the type of the column of that name."""
    found = schema.get_all_field_indices(name)
    if len(found) != 1:
        number = "are several columns" if found else "is no column"
        raise ValueError(f"there {number} {name!r} among {', '.join(map(repr, schema.names)) or 'none'}")
    return schema.field(found[0]).type
