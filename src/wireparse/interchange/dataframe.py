"""Stories in pandas: a column of copy becomes a data frame of parts, with the same index.

The columns are those of `rows`, in types that know what is missing: text as `string`, numbers as `Int64`, flags as
`boolean`, days as `datetime64[s]`. Several texts are a tuple, places and defects a tuple of dicts; where a story could
not be parsed they are missing, and `error` says why.
"""

from typing import TYPE_CHECKING, Any

import attrs

from wireparse.arguments import read_day
from wireparse.extras import load_extra
from wireparse.interchange.row_parser import RowParser
from wireparse.interchange.rows import COLUMNS, Form, mend_all, name_columns, to_row
from wireparse.parser import Parser

if TYPE_CHECKING:
    import datetime

    import pandas as pd
else:
    pd = load_extra("pandas", extra="pandas", purpose="a data frame of stories")

TYPES = {
    Form.TEXT: "string",
    Form.NUMBER: "Int64",
    Form.FLAG: "boolean",
    Form.DAY: "datetime64[s]",
    Form.TEXTS: "object",
    Form.PLACES: "object",
    Form.DEFECTS: "object",
}


def parse_series(
    copy: "pd.Series[Any]",
    *,
    reference: "datetime.date | pd.Series[Any] | None" = None,
    agency: str | None = None,
    parser: Parser | None = None,
    prefix: str = "",
) -> "pd.DataFrame":
    """Parse a column of copy.

    Args:
        copy: the column. A value that is missing, or no `str`, is an error of its row.
        reference: the day on which the stories were received, or a column of the same index with that of each, as
            `Timestamp` or day. One that is missing is no reference.
        agency: the id of the agency that the copy is by, as `parse` takes it.
        parser: what parses, by default the one with all records. Of a strict parser, defects are errors.
        prefix: what the names of the columns begin with.

    Returns:
        A data frame with a row for each story, in the same order. `pandas.concat([frame, parts], axis="columns")` puts
        the parts beside the columns of the frame that the copy is from.

    Raises:
        TypeError: `copy` is no column, or `reference` neither a day nor a column.
        ValueError: the index of `reference` is another one.
        UnknownAgencyError: no record has the id `agency`.

    >>> copy = pd.Series(["Oslo, May 3 (EFE).- It rained.", None], index=["a", "b"])
    >>> parts = parse_series(copy)
    >>> parts["dateline_place"]["a"], parts["body"]["a"], parts["error"]["b"]
    ('Oslo', ('It rained.',), 'NotTextError: the text is null')
    """
    if not isinstance(copy, pd.Series):
        raise TypeError(f"the copy must be a Series, not {type(copy).__name__}")
    row_parser = RowParser(parser, agency)
    texts = [None if _is_missing(text) else text for text in copy]
    rows = [to_row(row_parser.parse(*pair)) for pair in zip(texts, _read_days(copy, reference), strict=True)]
    columns = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS)
    series = {
        name: _to_series(column.form, values, copy.index)
        for name, column, values in zip(name_columns((), prefix), COLUMNS, columns, strict=True)
    }
    return pd.DataFrame(series, index=copy.index)


def _read_days(copy: "pd.Series[Any]", reference: Any) -> list[Any]:
    if not isinstance(reference, pd.Series):
        return [read_day(reference)] * len(copy)
    if not reference.index.equals(copy.index):
        raise ValueError("the references must have the index of the copy")
    return [None if _is_missing(day) else day for day in reference]


def _is_missing(value: Any) -> bool:
    """Say whether a value is what one of pandas' types has for nothing: None, NaN, NaT or NA."""
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)  # noqa: PLR0124  NaN


def _to_series(form: Form, values: Any, index: "pd.Index[Any]") -> "pd.Series[Any]":
    if form in (Form.PLACES, Form.DEFECTS):
        values = [value and tuple(map(attrs.asdict, value)) for value in values]
    return pd.Series(mend_all(values), index=index, dtype=TYPES[form])
