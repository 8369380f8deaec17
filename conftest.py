"""Runs the code blocks of README.md and of the pages in docs/ as tests: those in `python` and those in `pycon`.

The commands of blocks in `console` are run by a shell: each must end well, and print what stands under it, if something
does; `...` stands for what differs between runs. A block that cannot be run says why, in a comment above it that no
reader of the page sees: `<!-- not run: it makes an environment -->`.

What a block needs beyond the `test` extra stands above it in the same way: `<!-- needs: scrapy -->`; or above all
blocks of a page: `<!-- page needs: pyspark -->`. Such a block is left to the job that has the package, as `pytest
--docs-of integration docs README.md`, which runs the other blocks of its page too, since one builds on another. A page
is run in a directory of its own, which holds `examples/`; it may write there.
`tests/test_docs.py` fails for a block that no job runs.

It stands at the root since pytest asks a conftest.py only about files beside and below it.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

# Whether a change goes in must not hang on dice: `.ci/run` meets the same examples in each run, people meet new ones.
settings.register_profile("same-examples", derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

EXAMPLES = Path(__file__).parent / "examples"
PAGES = ("README.md", "docs/*.md")
FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

# Commands print as they do to a pipe, however wide the terminal is that the tests are started from.
PLAIN = {"COLUMNS": "100"}

# The jobs that run pages, each a target of make, and the packages that are there beside those of the `test` extra.
JOBS = {
    "test": frozenset[str](),
    "integration": frozenset({"datasets", "scrapy", "spacy", "trafilatura"}),
    "spark": frozenset({"dask", "pyspark", "ray"}),
}

FENCES = RawFencedCodeBlockLexer(re.compile(r"[^\n]*\n"))
PAGE_NEEDS = re.compile(r"^<!-- page needs: ([\w, -]+?) -->$", re.MULTILINE)
COMMAND = re.compile(r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)", re.MULTILINE)
BLOCK_NEEDS = re.compile(r"^[ \t]*<!-- needs: ([\w, -]+?) -->\n+", re.MULTILINE)
NOT_RUN = re.compile(r"^[ \t]*<!-- not run: [^\n]+ -->\n+", re.MULTILINE)


class SessionParser:
    """Finds the examples in `pycon` blocks, which the Markdown parsers of sybil pass over."""

    def __init__(self) -> None:
        self.find_blocks = CodeBlockParser("pycon", DocTestEvaluator(FLAGS))
        self.find_examples = DocTestStringParser(DocTestEvaluator(FLAGS))

    def __call__(self, document: Document) -> Iterator[Region]:
        """Yield the examples of a page."""
        for block in self.find_blocks(document):
            for example in self.find_examples(block.parsed, document.path):
                example.adjust(block, block.parsed)
                yield example


class ConsoleParser:
    """Finds the commands in `console` blocks."""

    def __init__(self) -> None:
        self.find_blocks = CodeBlockParser("console", run_commands)

    def __call__(self, document: Document) -> Iterator[Region]:
        """Yield the blocks of a page, but for those that say why they are not run."""
        not_run = {mark.end() for mark in NOT_RUN.finditer(document.text)}
        for block in self.find_blocks(document):
            if block.start not in not_run and COMMAND.search(block.parsed):
                yield block


def run_commands(block: Example) -> str | None:
    """Run the commands of a block in a shell, and return how they differ from the page."""
    checker = OutputChecker()
    for command, wanted in COMMAND.findall(block.parsed):
        script = f'wireparse() {{ "{sys.executable}" -m wireparse "$@"; }}\n{command}'
        line = ["/bin/sh", "-c", script]
        done = subprocess.run(  # noqa: S603  the commands are those of this project's pages
            line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, env=os.environ | PLAIN
        )
        if done.returncode or (wanted and not checker.check_output(wanted, done.stdout, ELLIPSIS)):
            return f"{command}\nended with {done.returncode}, and printed:\n{done.stdout}"
    return None


PARSERS = (PythonCodeBlockParser(doctest_optionflags=FLAGS), SessionParser(), ConsoleParser())


class JobParser:
    """Finds the examples of a page that a job is to run."""

    def __init__(self, packages: frozenset[str]) -> None:
        self.packages = packages

    def __call__(self, document: Document) -> Iterator[Region]:
        """Yield the examples of a page, those of a block one after another."""
        of_page, of_blocks = find_needs(document)
        # A job that brings packages leaves the pages alone that need none of them.
        is_for_job = not self.packages or any(needs & self.packages for needs in (of_page, *of_blocks.values()))
        if is_for_job and of_page <= self.packages:
            left = [span for span, needs in of_blocks.items() if not needs <= self.packages]
            for parser in PARSERS:
                yield from (region for region in parser(document) if not lies_in(left, region))


def lies_in(spans: Iterable[tuple[int, int]], region: Region) -> bool:
    """The region begins in one of the spans."""
    return any(start <= region.start < end for start, end in spans)


def find_needs(document: Document) -> tuple[frozenset[str], dict[tuple[int, int], frozenset[str]]]:
    """Return the packages that a page needs as a whole, and of each block that needs more its span and its packages."""
    of_page = frozenset(name for found in PAGE_NEEDS.finditer(document.text) for name in read_names(found[1]))
    marks = {found.end(): read_names(found[1]) for found in BLOCK_NEEDS.finditer(document.text)}
    return of_page, {(block.start, block.end): marks[block.start] for block in FENCES(document) if block.start in marks}


def read_names(names: str) -> frozenset[str]:
    """The names of packages in a mark: `ray, dask`."""
    return frozenset(name.strip() for name in names.split(","))


directories = contextlib.ExitStack()


def enter_directory(_namespace: dict[str, Any]) -> None:
    """Go to a directory where a page may write files."""
    directory = directories.enter_context(tempfile.TemporaryDirectory())
    shutil.copytree(EXAMPLES, Path(directory) / EXAMPLES.name)
    directories.enter_context(contextlib.chdir(directory))


def leave_directory(_namespace: dict[str, Any]) -> None:
    """Go back, and remove what the page wrote."""
    directories.close()


SYBILS = {
    job: Sybil(parsers=[JobParser(packages)], patterns=PAGES, setup=enter_directory, teardown=leave_directory)
    for job, packages in JOBS.items()
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a job say which blocks of the pages it runs."""
    parser.addoption("--docs-of", choices=JOBS, default="test", help="the job that runs the blocks of the pages")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a page for the job that is run."""
    collected: pytest.Collector | None = SYBILS[parent.config.getoption("--docs-of")].pytest()(file_path, parent)
    return collected


@pytest.fixture(scope="session")
def page_jobs() -> Mapping[str, Sybil]:
    """The jobs that run pages, each with what finds the examples that it runs."""
    return SYBILS
