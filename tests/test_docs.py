"""What the documentation shows is what the program does: code blocks, the table of the agencies, the output of commands."""

import argparse
import importlib.util
import re
import tomllib
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest
from sybil import Document, Sybil
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

import wireparse
from wireparse.cli import COMMANDS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]

# What stands behind the fence of a block that is no program: data that a page shows, and the directives of the site.
NOT_RUN = {
    "csv",
    "html",
    "json",
    "text",
    "toml",
    "xml",
    "{eval-rst}",
    "{glossary}",
    "{include} _agencies.md",
    "{list-table}",
    "{raw} html",
    "{toctree}",
}

BLOCKS = RawFencedCodeBlockLexer(re.compile(r"(?P<info>[^\n]*)\n"))
STORY = re.compile(r'^story = """\\\n(.*?)"""$', re.MULTILINE | re.DOTALL)
NEEDS = re.compile(r"^[ \t]*<!--.*needs.*-->", re.MULTILINE)
NOT_RUN_MARK = re.compile(r"^[ \t]*<!-- not run: [^\n]+ -->\n+", re.MULTILINE)


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


def test_two_pages_show_the_story_as_a_notebook_does(tmp_path: Path) -> None:
    """The build writes the story of the first example as a notebook shows it, defect and all."""
    load("story_view").write_view(tmp_path / "story.html")
    written = (tmp_path / "story.html").read_text(encoding="utf-8")
    assert "Hedgehogs close a road for the night" in written
    assert "<mark>Feb 31</mark>" in written
    pages = [(DOCS / name).read_text(encoding="utf-8") for name in ("index.md", "views.md")]
    assert all(":file: _story.html" in page for page in pages)
    assert len({STORY.findall(page)[0] for page in pages}) == 1


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


def test_the_readme_lists_every_extra() -> None:
    """Who reads what an extra is for finds it there; those of developers are in CONTRIBUTING.md."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    ours = {
        extra
        for extra in extras
        if extra not in {"audit", "dev", "docs", "fuzz", "lint"} and not extra.endswith("test")
    }
    assert set(re.findall(r"^\| `(\w+)` +\|", page, re.MULTILINE)) == ours


def blocks_nobody_runs(page: Path, jobs: Mapping[str, Sybil]) -> Iterator[str]:
    """Yield place and language of each block of a page that is a program, and in which no job finds an example."""
    document = Document(page.read_text(encoding="utf-8"), str(page))
    examples = [example.region.start for job in jobs.values() for example in job.parse(page)]
    excused = {mark.end() for mark in NOT_RUN_MARK.finditer(document.text)}
    for block in BLOCKS(document):
        is_run = any(block.start <= start < block.end for start in examples) or block.start in excused
        if not is_run and block.lexemes["info"] not in NOT_RUN:
            yield f"{page.name}, {document.line_column(block.start)}: {block.lexemes['info']}"


def needs_of_no_block(page: Path) -> Iterator[str]:
    """Yield the place of each mark that says what is needed, and stands neither above a block nor above all of them."""
    document = Document(page.read_text(encoding="utf-8"), str(page))
    starts = [block.start for block in BLOCKS(document)]
    for mark in NEEDS.finditer(document.text):
        is_of_page = mark[0].startswith("<!-- page needs: ") and mark.start() < min(starts, default=0)
        next_line = len(document.text) - len(document.text[mark.end() :].lstrip("\n"))
        if not is_of_page and not (mark[0].lstrip().startswith("<!-- needs: ") and next_line in starts):
            yield f"{page.name}, {document.line_column(mark.start())}: {mark[0]}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_code_block_is_run(page: Path, page_jobs: Mapping[str, Sybil]) -> None:
    """A block that nobody runs is wrong some day: each program is run by `make test`, or by the job that has what it needs."""
    assert list(blocks_nobody_runs(page, page_jobs)) == []
    assert list(needs_of_no_block(page)) == []


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("```python\n1 + 1\n```\n", []),
        ("1. Do\n\n   ```python\n   >>> 1 + 1\n   2\n   ```\n", []),
        ("```pycon\n>>> 1 + 1\n2\n```\n", []),
        ("```pycon\n1 + 1\n```\n", ["page.md, line 1, column 1: pycon"]),  # a session without a prompt
        ("Say:\n\n```python title=sum\n1 + 1\n```\n", ["page.md, line 3, column 1: python title=sum"]),
        ("```{code-block} python\n1 + 1\n```\n", ["page.md, line 1, column 1: {code-block} python"]),
        ("```bash\nwireparse parse\n```\n", ["page.md, line 1, column 1: bash"]),
        ("```console\n$ wireparse parse -\n```\n", []),
        ("```console\nwireparse parse -\n```\n", ["page.md, line 1, column 1: console"]),  # no prompt, no command
        ("1. Do\n\n   <!-- not run: it installs -->\n   ```console\n   $ make test\n   ```\n", []),
        ("<!-- not run: -->\n```bash\nmake test\n```\n", ["page.md, line 2, column 1: bash"]),  # without a reason
        ("<!-- not run: it installs -->\nSo:\n```bash\nmake\n```\n", ["page.md, line 3, column 1: bash"]),
        ("```\nIt rained.\n```\n", ["page.md, line 1, column 1: "]),  # what it is has to be said
        ("<!-- needs: scrapy -->\n```python\nimport scrapy\n```\n", []),
        ("<!-- needs: clay -->\n\n```python\nimport clay\n```\n", ["page.md, line 3, column 1: python"]),
        ("<!-- needs: scrapy, ray -->\n```python\n1\n```\n", ["page.md, line 2, column 1: python"]),  # in no job both
        ("<!-- page needs: clay -->\n```python\n1\n```\n", ["page.md, line 2, column 1: python"]),
    ],
)
def test_a_block_that_nobody_runs_is_found(
    page: str, left: list[str], page_jobs: Mapping[str, Sybil], tmp_path: Path
) -> None:
    """The test above has eyes: for what sybil passes over without a word, and for what no job has."""
    path = tmp_path / "page.md"
    path.write_text(page, encoding="utf-8")
    assert list(blocks_nobody_runs(path, page_jobs)) == left


def test_a_block_that_says_why_is_not_run(page_jobs: Mapping[str, Sybil], tmp_path: Path) -> None:
    """What would install or delete something is shown, and its reason is for who edits the page."""
    path = tmp_path / "page.md"
    path.write_text(
        "<!-- not run: it fails -->\n\n```console\n$ false\n```\n\n```console\n$ true\n```\n", encoding="utf-8"
    )
    assert [example.line for example in page_jobs["test"].parse(path)] == [7]


@pytest.mark.parametrize(
    ("page", "lost"),
    [
        ("<!-- needs: ray -->\n\n```python\n1\n```\n", 0),
        ("<!-- page needs: ray -->\n\nSay:\n\n```python\n1\n```\n", 0),
        ("<!-- needs: ray -->\n\nSay:\n\n```python\n1\n```\n", 1),
        ("```python\n1\n```\n\n<!-- page needs: ray -->\n", 1),
        ("<!-- it needs ray -->\n```python\n1\n```\n", 1),
    ],
)
def test_a_mark_that_marks_nothing_is_found(page: str, lost: int, tmp_path: Path) -> None:
    """A mark in the wrong place or form would leave its block to a job that lacks the package."""
    path = tmp_path / "page.md"
    path.write_text(page, encoding="utf-8")
    assert len(list(needs_of_no_block(path))) == lost


def test_a_job_runs_what_it_can_and_what_that_builds_on(page_jobs: Mapping[str, Sybil], tmp_path: Path) -> None:
    """Blocks that need a package are left to its job; that job runs the plain ones of the page too, and no other page."""
    page, plain = tmp_path / "page.md", tmp_path / "plain.md"
    plain.write_text("```python\nx = 1\n```\n", encoding="utf-8")
    page.write_text(
        "```python\nx = 1\n```\n\n"
        "<!-- needs: scrapy -->\n```python\nx = 2\n```\n\n"
        "<!-- needs: pyspark -->\n```pycon\n>>> x\n3\n```\n",
        encoding="utf-8",
    )

    def lines(job: str, path: Path) -> list[int]:
        return [example.line for example in page_jobs[job].parse(path)]

    assert {job: lines(job, page) for job in page_jobs} == {"test": [1], "integration": [1, 6], "spark": [1, 12]}
    assert {job: lines(job, plain) for job in page_jobs} == {"test": [1], "integration": [], "spark": []}


@pytest.mark.skipif(not (ROOT / "Makefile").is_file(), reason="the wheel is tested without the Makefile")
def test_every_job_has_its_target(page_jobs: Mapping[str, Sybil]) -> None:
    """What is left to a job is run: make gives the job all pages, and `.ci/run` runs the target."""
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = dict(
        re.findall(r"^([\w-]+):[^\n]*\n\t[^\n]*pytest --docs-of (\w+) \S+ docs README\.md", rules, re.MULTILINE)
    )
    assert set(targets.values()) == set(page_jobs) - {"test"}
    needed = {job for job in targets.values() if any(list(page_jobs[job].parse(page)) for page in PAGES)}
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split()
    assert needed <= {targets[target] for target in targets if target in run}


def test_the_page_of_the_command_line_has_every_option() -> None:
    """Whoever adds an option to `parse` adds it to the table of them."""
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    options = [word for action in list_options("parse") for word in action.option_strings]
    assert len(options) > 15
    assert [option for option in options if f"`{option}" not in page and option not in {"-h", "--help"}] == []


def list_options(command: str) -> list[argparse.Action]:
    """Return the options of a command."""
    commands = argparse.ArgumentParser().add_subparsers()
    for module in COMMANDS:
        module.add_command(commands)
    return commands.choices[command]._actions


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ("$ echo a\na\n$ echo b\nb\n", None),
        ("$ true\n$ echo whatever\n", None),
        ("$ echo a 1.3 s\na ... s\n", None),
        ("$ wireparse --version\nwireparse ...\n", None),
        ("$ echo 'a  b'\na b\n", "echo 'a  b'\nended with 0, and printed:\na  b\n"),  # columns count
        ("$ echo a\nb\n", "echo a\nended with 0, and printed:\na\n"),
        ("$ echo a\n$ false\n", "false\nended with 1, and printed:\n"),
        ("$ echo a >&2; exit 3\na\n", "echo a >&2; exit 3\nended with 3, and printed:\na\n"),
    ],
)
def test_console_blocks_are_compared(request: pytest.FixtureRequest, block: str, fault: str | None) -> None:
    """Each command must end well, and print what the page shows, if it shows anything."""
    plugin = next(plugin for plugin in request.config.pluginmanager.get_plugins() if hasattr(plugin, "run_commands"))
    assert plugin.run_commands(types.SimpleNamespace(parsed=block)) == fault
