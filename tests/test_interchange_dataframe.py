"""pandas: a column of copy becomes columns of parts beside it, a row for a row."""

import datetime
import io
from typing import Any

import attrs
import pandas as pd
import pytest

import wireparse
from wireparse.interchange.dataframe import parse_series
from wireparse.interchange.rows import COLUMNS, to_row

EXAMPLES = [example for agency in wireparse.AGENCIES for example in agency.examples]
RAIN = "Rain falls\n\nOslo, May 3 (EFE).- It rained.\n\nasb/pd\n"


def plain(value: Any) -> Any:
    """Return a value without the wrappings of pandas and of the core: None, a day, dicts."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if attrs.has(type(value)):
        return attrs.asdict(value)
    if not isinstance(value, dict) and pd.isna(value):
        return None
    return value.date() if isinstance(value, pd.Timestamp) else value


def test_columns_are_those_of_the_articles() -> None:
    """Every example of every record, in a data frame, has what the article of it has."""
    days = pd.Series([example.reference for example in EXAMPLES])
    frame = parse_series(pd.Series([example.text for example in EXAMPLES]), reference=days)
    rows = [to_row(wireparse.parse(example.text, reference=example.reference)) for example in EXAMPLES]
    assert list(frame.columns) == [column.name for column in COLUMNS]
    for name, expected in zip(frame.columns, zip(*rows, strict=True), strict=True):
        assert [plain(value) for value in frame[name]] == [plain(value) for value in expected], name


def test_types_do_not_depend_on_the_copy() -> None:
    """An empty column gives the types of a full one: Dask asks for them before it parses."""
    full, empty = parse_series(pd.Series([RAIN])), parse_series(pd.Series([], dtype="string"))
    assert full.dtypes.equals(empty.dtypes)
    assert {str(kind) for kind in full.dtypes} == {"string", "Int64", "boolean", "datetime64[s]", "object"}


@pytest.mark.parametrize("index", [["b", "a"], [3, 3], pd.MultiIndex.from_tuples([(1, 2), (1, 3)])])
def test_the_index_is_that_of_the_copy(index: Any) -> None:
    """Whatever it is, the parts stand beside the frame that the copy is from."""
    frame = pd.DataFrame({"copy": [RAIN, "It rained."], "id": [7, 8]}, index=index)
    parts = parse_series(frame["copy"])
    assert parts.index.equals(frame.index)
    both = pd.concat([frame, parts], axis="columns")
    assert list(both["headline"].fillna("-")) == ["Rain falls", "-"]
    assert list(both["id"]) == [7, 8]


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (None, "NotTextError: the text is null"),
        (float("nan"), "NotTextError: the text is null"),
        (pd.NA, "NotTextError: the text is null"),
        (pd.NaT, "NotTextError: the text is null"),
        (3.5, "NotTextError: the copy must be str, not float"),
        (b"rain", "NotTextError: the copy must be str, not bytes; decode it first, as in copy.decode('utf-8')"),
    ],
    ids=repr,
)
def test_what_is_no_text_is_an_error_of_its_row(value: Any, error: str) -> None:
    """Columns of objects hold whatever a scraper left there."""
    parts = parse_series(pd.Series([value, RAIN], dtype="object"))
    assert parts["error"][0] == error
    assert parts["headline"].isna().tolist() == [True, False]
    assert parts["body"][0] is None


@pytest.mark.parametrize("dtype", ["object", "string", "category", None])
def test_text_comes_in_any_type(dtype: Any) -> None:
    parts = parse_series(pd.Series([RAIN, None], dtype=dtype))
    assert parts["dateline_place"].fillna("-").tolist() == ["Oslo", "-"]


@pytest.mark.parametrize(
    ("reference", "resolved"),
    [
        (None, [None, None]),
        (datetime.date(2020, 6, 1), [datetime.date(2020, 5, 3)] * 2),
        (pd.Timestamp("2020-06-01 12:00"), [datetime.date(2020, 5, 3)] * 2),
        (pd.Series([pd.Timestamp("2019-06-01"), pd.NaT]), [datetime.date(2019, 5, 3), None]),
        (pd.Series([datetime.date(2019, 6, 1), None], dtype="object"), [datetime.date(2019, 5, 3), None]),
    ],
)
def test_the_day_of_receipt_is_one_or_a_column(reference: Any, resolved: list[Any]) -> None:
    """It settles the year; one that is missing settles nothing."""
    parts = parse_series(pd.Series([RAIN, RAIN]), reference=reference)
    assert [None if pd.isna(day) else day.date() for day in parts["dateline_resolved"]] == resolved


def test_a_reference_that_is_no_day_is_an_error_of_its_row() -> None:
    parts = parse_series(pd.Series([RAIN]), reference=pd.Series(["2019-06-01"]))
    assert parts["error"][0] == "TypeError: reference must be a datetime.date, not str"


@pytest.mark.parametrize(
    ("copy", "options", "error", "message"),
    [
        ([RAIN], {}, TypeError, "^the copy must be a Series, not list$"),
        (pd.DataFrame({"copy": [RAIN]}), {}, TypeError, "^the copy must be a Series, not DataFrame$"),
        (pd.Series([RAIN]), {"reference": "2019-06-01"}, TypeError, "^reference must be a datetime.date, not str$"),
        (
            pd.Series([RAIN], index=[7]),
            {"reference": pd.Series([pd.NaT])},
            ValueError,
            "^the references must have the index of the copy$",
        ),
        (pd.Series([RAIN]), {"agency": "efé"}, wireparse.UnknownAgencyError, "efé"),
    ],
)
def test_mistakes_of_the_caller_are_exceptions(
    copy: Any, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        parse_series(copy, **options)


def test_agency_parser_and_prefix_are_handed_on() -> None:
    parser = wireparse.Parser(max_chars=12)
    parts = parse_series(pd.Series(["It rained.", RAIN]), agency="efe", parser=parser, prefix="story_")
    assert parts["story_agency"].fillna("-").tolist() == ["efe", "-"]
    assert parts["story_error"][1].startswith("TooLongError: ")


def test_a_frame_is_written_as_parquet() -> None:
    """Half characters, which UTF-8 has not, are mended; places and defects are what Parquet can hold."""
    parts = parse_series(pd.Series(["Oslo, 31 feb (EFE).- It rained\udce9.\n", None], dtype="object"))
    file = io.BytesIO()
    parts.to_parquet(file)
    again = pd.read_parquet(file)
    assert list(again["body"][0]) == ["It rained\ufffd."]
    assert again["dateline_places"][0][0] == {"name": "Oslo", "region": None, "country": None}
    assert again["defects"][0][0]["code"] == "impossible-date"
