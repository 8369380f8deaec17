"""The flat row: every field of an article has its column, and a row that could not be parsed says why."""

import datetime
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import wireparse
from wireparse import Article, Defect, DefectCode, PartialDate, Place
from wireparse.interchange.rows import COLUMNS, Form, mend_all, name_columns, to_row

DOCS = Path(__file__).parent.parent / "docs"

# No two fields alike, so that none can pass for another.
FULL = Article(
    section="Politics",
    slugline=wireparse.Slugline("PM-Gale,0120"),
    headline="Gales close harbour",
    subheadline="Ferries stay in port.",
    summary=("Two boats sink", "None is hurt"),
    byline=wireparse.Byline(("Anna Bell", "Jo Reed"), "Staff Writer", "By Anna Bell and Jo Reed"),
    dateline=wireparse.Dateline(
        places=(Place("LIMA", "Callao", "Peru"), Place("OSLO")),
        date=PartialDate(2019, 9, 22, 6),
        resolved=datetime.date(2020, 2, 29),
        agencies=("efe", "afp"),
        credit="EFE/AFP",
        text="LIMA/OSLO, Sep 22 (EFE/AFP) -",
    ),
    body=("It rained.", "It snowed."),
    tagline=wireparse.Tagline("(Reporting by Jo Reed)"),
    signoff=wireparse.Signoff(("dpa", "apa"), "dpa/apa"),
    initials=wireparse.Initials("asb kl/pd-c", (("asb", "kl"), ("pd",)), "c"),
    ednotes=("(Adds quotes)",),
    contacts=("ann.moss@example.org",),
    stamps=("03/02/17-45/95",),
    boilerplate=("Related Articles",),
    version=wireparse.Version("update", 3, "UPDATE 3-", continues=True),
    agency="reuters",
    distributor="tass",
    language="en",
    defects=(Defect(DefectCode.IMPOSSIBLE_DATE, "no such day", 30, 36, 4, 8),),
    registry="2026.1.1",
)


def as_dict(result: Article | Exception) -> dict[str, Any]:
    """Return a row under the names of its columns."""
    return dict(zip((column.name for column in COLUMNS), to_row(result), strict=True))


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the values that a value is made of, each with the names that lead to it."""
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for item in value:
            yield from leaves(item, path)
    else:
        yield path, value


def test_a_row_has_every_field_of_an_article() -> None:
    """What an article says is in its row; a field that is added later fails here until it has its column."""
    held = {leaf for _path, leaf in leaves(to_row(FULL))}
    assert all(leaf is not None for path, leaf in leaves(FULL) if ".places" not in path)
    assert [path for path, leaf in leaves(FULL) if leaf not in held] == []


def test_a_row_of_nothing_but_absent_parts_has_empty_lists() -> None:
    """A list is empty where the part is absent, so that it can be unnested without a look; all else is None."""
    row = as_dict(Article())
    assert {name for name, value in row.items() if value == ()} == {
        column.name for column in COLUMNS if column.form.is_many
    }
    assert {value for value in row.values() if value != ()} == {None}


def test_a_row_without_a_story_says_why() -> None:
    """Nothing but the error is there, not even empty lists."""
    row = as_dict(wireparse.TooLongError("the text has 12 characters, the cap is 5"))
    assert row.pop("error") == "TooLongError: the text has 12 characters, the cap is 5"
    assert set(row.values()) == {None}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("slugline", "PM-Gale,0120"),  # the text of a part has the name of the part
        ("byline_names", ("Anna Bell", "Jo Reed")),  # a field of it has both names
        ("dateline_place", "LIMA"),  # one place is what most tables want
        ("dateline_country", "Peru"),
        ("dateline_date", "2019-09-22"),  # EDTF
        ("dateline_resolved", datetime.date(2020, 2, 29)),  # the day that is meant, whatever is printed
        ("signoff_agency", "dpa"),  # the first
        ("initials_editors", ("pd",)),
        ("version_continues", True),
        ("error", None),
    ],
)
def test_names_say_where_a_value_comes_from(name: str, value: Any) -> None:
    assert as_dict(FULL)[name] == value


def test_values_are_of_the_form_of_their_column() -> None:
    """What writes a format goes by the form alone."""
    kinds = {
        Form.TEXT: str,
        Form.NUMBER: int,
        Form.FLAG: bool,
        Form.DAY: datetime.date,
        Form.TEXTS: str,
        Form.PLACES: Place,
        Form.DEFECTS: Defect,
    }
    for column, value in zip(COLUMNS[:-1], to_row(FULL), strict=False):
        values = value if column.form.is_many else (value,)
        assert {type(item) for item in values} == {kinds[column.form]}, column.name


def test_column_names_are_pinned() -> None:
    """Tables are read by the names of their columns: none is renamed by accident."""
    assert ",".join(name_columns(())) == (
        "section,slugline,headline,subheadline,summary,byline,byline_names,byline_title,dateline,dateline_place,"
        "dateline_region,dateline_country,dateline_places,dateline_date,dateline_year,dateline_month,dateline_day,"
        "dateline_weekday,dateline_resolved,dateline_credit,dateline_agencies,body,tagline,signoff,signoff_agency,"
        "signoff_agencies,initials,initials_writers,initials_editors,initials_desk,ednotes,contacts,stamps,boilerplate,"
        "version,version_kind,version_number,version_continues,agency,distributor,language,defects,registry,error"
    )


def test_the_page_names_all_columns() -> None:
    """The page that lists them has each, and says of it what the table here says."""
    page = (DOCS / "tables.md").read_text(encoding="utf-8")
    cells = {tuple(cell.strip() for cell in line.strip("|").split("|")) for line in page.splitlines() if "|" in line}
    assert [
        column.name for column in COLUMNS if (f"`{column.name}`", column.form.value, column.about) not in cells
    ] == []


def test_a_taken_name_is_refused_without_regard_to_case() -> None:
    """Spark and DuckDB do not tell `Body` from `body`."""
    with pytest.raises(ValueError, match=r"^the input has a column 'Body', too: give a prefix .* prefix='story_'$"):
        name_columns(["id", "Body"])
    assert name_columns(["id", "Body"], "s_")[0] == "s_section"
    with pytest.raises(ValueError, match=r"'s_body', too: .* prefix='s_story_'$"):
        name_columns(["id", "s_body"], "s_")


@pytest.mark.parametrize(
    ("value", "mended"),
    [
        ("\ud800", "\ufffd"),  # half a character alone
        ("caf\udce9 é", "caf\ufffd é"),  # among whole ones, as `surrogateescape` leaves a byte
        ("\U0001f30a", "\U0001f30a"),  # a whole one beyond the basic plane
        (("\udfff", [3, None]), ("\ufffd", (3, None))),
        ({"name": "\ud83c"}, {"name": "\ufffd"}),
    ],
)
def test_half_characters_are_mended(value: Any, mended: Any) -> None:
    assert mend_all(value) == mended


@pytest.mark.parametrize("module", ["rows", "spreadsheet", "spark"])
def test_no_package_of_an_extra_is_loaded(module: str) -> None:
    """CSV needs nothing, and a schema of Spark nothing before it is asked for."""
    code = f"import sys, wireparse.interchange.{module}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"numpy", "pandas", "pyarrow", "pyspark"} & set(done.stdout.split())


# Python as it is where a package is not installed.
WITHOUT = """
import importlib.machinery, sys

class Finder(importlib.machinery.PathFinder):
    def find_spec(name, path=None, target=None):
        return None if name == {package!r} else importlib.machinery.PathFinder.find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(importlib.machinery.PathFinder)] = Finder
{statement}
"""


@pytest.mark.parametrize(
    ("statement", "package", "message"),
    [
        (
            "import wireparse.interchange.arrow",
            "pyarrow",
            "an Arrow table of stories needs pyarrow: pip install 'wireparse[arrow]'",
        ),
        (
            "import wireparse.interchange.dataframe",
            "pandas",
            "a data frame of stories needs pandas: pip install 'wireparse[pandas]'",
        ),
        (
            "from wireparse.interchange import spark; spark.output_schema(None)",
            "pyspark",
            "a schema of Spark needs pyspark: pip install 'wireparse[spark]'",
        ),
    ],
)
def test_a_missing_package_is_told_by_its_extra(statement: str, package: str, message: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(package=package, statement=statement)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == f"wireparse.errors.MissingExtraError: {message}"
