"""What the documentation shows is what the program does: the table of the agencies, and the output of commands."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import wireparse
from wireparse.cli import main

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {name: (DOCS / name).read_text(encoding="utf-8") for name in ("adding-an-agency.md", "views.md")}

# A fenced block of commands and what they print; the story is in the first block of Python.
CONSOLE = re.compile(r"^```console\n\$ wireparse ([^\n]*)\n((?:(?!```)[^\n]*\n)+)```$", re.MULTILINE)
STORY = re.compile(r'^story = """\\\n(.*?)"""$', re.MULTILINE | re.DOTALL)


def load(name: str) -> ModuleType:
    """Return a module that the build of the documentation writes with."""
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def table() -> ModuleType:
    """The module that writes the table of the agencies."""
    return load("agency_table")


def test_every_agency_has_its_row(table: ModuleType, tmp_path: Path) -> None:
    """The table is made of the records: their number, and of each its id, in order."""
    table.write_table(tmp_path / "table.md")
    written = (tmp_path / "table.md").read_text(encoding="utf-8")
    ids = re.findall(r"^\* - .+\n\n    `([a-z0-9-]+)`$", written, re.MULTILINE)
    assert ids == [agency.id for agency in wireparse.AGENCIES]
    assert f"{len(ids)} agencies; version {wireparse.REGISTRY_VERSION} of the registry." in written


def test_a_row_has_a_cell_for_each_heading(table: ModuleType) -> None:
    """Sphinx refuses a table with rows of different lengths."""
    assert {len(table.cells(agency)) for agency in wireparse.AGENCIES} == {len(table.HEADINGS)} == {len(table.WIDTHS)}


QUAY = wireparse.Agency(
    id="quay",
    name="Quay *News* [UK]",
    country="GB",
    languages=("en", "gd"),
    credits=("QNN", "Qnn", "Q`N"),
    verified=False,
    source="General knowledge.",
    examples=(
        wireparse.Example(text="Rain falls\n\nIt rained.\n", body=("It rained.",)),
        wireparse.Example(text="Rain falls\n\nOban, May 3 (EFE).- It rained. EFE\n\nasb/pd\n", body=("It rained.",)),
    ),
)


def test_a_row_says_what_the_record_says(table: ModuleType) -> None:
    """Nothing in a record is taken for Markdown; the sample is of the first example that has one."""
    assert table.cells(QUAY) == (
        r"Quay \*News\* \[UK\]" + "\n`quay`",
        "GB",
        "en, gd",
        "`QNN`, ``Q`N``",
        "`Oban, May 3 (EFE).-`\n`… EFE … asb/pd`",
        "no",
        "General knowledge.",
    )


PRINTED = [(name, *found) for name, page in PAGES.items() for found in CONSOLE.findall(page)]


@pytest.mark.parametrize(("name", "command", "printed"), PRINTED)
def test_output_on_the_page_is_that_of_the_program(  # noqa: PLR0913, PLR0917  three of them are the test's tools
    name: str,
    command: str,
    printed: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """A reader who does what the page says sees what it shows."""
    monkeypatch.chdir(tmp_path)
    story = STORY.search(PAGES[name])
    assert story
    Path("story.txt").write_text(story[1], encoding="utf-8")
    assert main(command.split()) == 0
    assert capsys.readouterr().out == printed


def test_the_pages_show_output() -> None:
    """The test above has something to compare."""
    assert [(name, command) for name, command, _printed in PRINTED] == [
        ("adding-an-agency.md", "show story.txt"),
        ("adding-an-agency.md", "explain story.txt"),
        ("views.md", "show story.txt"),
    ]


def test_the_page_of_views_shows_its_story(tmp_path: Path) -> None:
    """The build writes the story of the first example as a notebook shows it, defect and all."""
    load("story_view").write_view(tmp_path / "story.html")
    written = (tmp_path / "story.html").read_text(encoding="utf-8")
    assert "Hedgehogs close a road for the night" in written
    assert "<mark>Feb 31</mark>" in written
    assert ":file: _story.html" in PAGES["views.md"]


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("README.md", f"the frames of {len(wireparse.AGENCIES)} agencies"),
        ("README.md", f"in {len(wireparse.LANGUAGES)} languages"),
        ("docs/supported.md", f"**Agencies**: {len(wireparse.AGENCIES)} have records"),
    ],
)
def test_numbers_of_records_are_those_of_the_registry(page: str, says: str) -> None:
    """The pages that count the records are written by `make registry`."""
    text = " ".join((DOCS.parent / page).read_text(encoding="utf-8").split())
    is_said = says in text
    assert is_said, f"{page} should say {says!r}: run `make registry`, and commit what it wrote"
