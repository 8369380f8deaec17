"""What the names that a command is given stand for: files, folders, patterns, in an order that does not change."""

import os
import shutil
import sys
import tracemalloc
from pathlib import Path

import pytest

from wireparse.cli import main
from wireparse.commands.sources import list_sources


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def touch(*names: str) -> None:
    """Make files, and the folders that they are in."""
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()


def names_of(*names: str) -> list[str]:
    """Return the names of the sources, all of which must be there."""
    sources = list(list_sources(names))
    assert [source.trouble for source in sources] == [None] * len(sources)
    return [source.name for source in sources]


TREE = ("in/b.txt", "in/a/2.txt", "in/a/10.txt", "in/c.txt", "in/a.txt", "in/.hidden", "in/.git/x.txt")

NAMES: list[tuple[list[str], list[str], str]] = [
    (["in"], ["in/a/10.txt", "in/a/2.txt", "in/a.txt", "in/b.txt", "in/c.txt"], "a folder, by the order of names"),
    (["in/"], ["in/a/10.txt", "in/a/2.txt", "in/a.txt", "in/b.txt", "in/c.txt"], "a slash behind it"),
    (["in/c.txt", "-", "in/a"], ["in/c.txt", "-", "in/a/10.txt", "in/a/2.txt"], "in the order of the caller"),
    (["in/c.txt", "in/c.txt"], ["in/c.txt", "in/c.txt"], "what is asked for twice is read twice"),
    (["in/.hidden", "in/.git"], ["in/.hidden", "in/.git/x.txt"], "what the caller names is not hidden from him"),
    (["missing"], ["missing"], "whether it is there shows when it is opened"),
    (["in/*.txt"], ["in/a.txt", "in/b.txt", "in/c.txt"], "a pattern that no shell expanded"),
    (["in/*"], ["in/a/10.txt", "in/a/2.txt", "in/a.txt", "in/b.txt", "in/c.txt"], "which may match a folder"),
    (["in/**/*.txt"], ["in/a/10.txt", "in/a/2.txt", "in/a.txt", "in/b.txt", "in/c.txt"], "one that goes down"),
    (["in/**"], ["in/a/10.txt", "in/a/2.txt", "in/a.txt", "in/b.txt", "in/c.txt"], "each file once"),
    (["in/[bc].txt"], ["in/b.txt", "in/c.txt"], "a choice of characters"),
    (["in/.g*/*"], ["in/.git/x.txt"], "a pattern that asks for what is hidden"),
    (["in/../in/*.txt"], ["in/../in/a.txt", "in/../in/b.txt", "in/../in/c.txt"], "the folder above is not hidden"),
]


@pytest.mark.parametrize(("names", "sources", "why"), NAMES)
def test_names(names: list[str], sources: list[str], why: str) -> None:
    touch(*TREE)
    assert names_of(*names) == [name.replace("/", os.sep) for name in sources], why


def test_a_pattern_from_the_root(tmp_path: Path) -> None:
    touch("a.txt")
    assert names_of(f"{tmp_path}/*.txt") == [str(tmp_path / "a.txt")]


def test_a_file_may_be_called_as_a_pattern() -> None:
    touch("a[1].txt", "a1.txt")
    assert names_of("a[1].txt") == ["a[1].txt"]


@pytest.mark.parametrize("pattern", ["*.txt", "in/**/*.md", "***/x*"])
def test_a_pattern_that_nothing_matches_is_told(capsys: pytest.CaptureFixture[str], pattern: str) -> None:
    touch("in/a.rst")
    assert main(["parse", "-q", pattern]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"wireparse: {pattern}: ")
    assert len(err.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and named pipes")
def test_links_lead_to_files_and_not_in_circles() -> None:
    """A link to a folder may lead back to where it stands; a named pipe would be waited for."""
    touch("in/a.txt", "other/b.txt")
    Path("in/file").symlink_to("a.txt")
    Path("in/folder").symlink_to("../other")
    Path("in/loop").symlink_to(".")
    os.mkfifo("in/pipe")
    assert names_of("in") == ["in/a.txt", "in/file"]
    assert names_of("in/**/*") == ["in/a.txt", "in/file"]
    assert names_of("in/folder") == ["in/folder/b.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_link_that_leads_nowhere_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    touch("in/a.txt")
    Path("in/broken").symlink_to("gone")
    assert main(["parse", "-q", "in"]) == 1
    assert capsys.readouterr().err == "wireparse: in/broken: no such file or directory\n"


def test_a_folder_that_goes_away_is_told() -> None:
    """The others are read nevertheless."""
    touch("in/a/1.txt", "in/b/2.txt", "in/c.txt")
    sources = list_sources(["in"])
    found = [next(sources)]
    shutil.rmtree("in/b")
    found += sources
    assert [Path(source.name).name for source in found] == ["1.txt", "b", "c.txt"]
    assert isinstance(found[1].trouble, FileNotFoundError)


def test_an_empty_folder_has_no_story(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    assert main(["parse", "in"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("wireparse: 0 stories, ")


def test_what_is_written_is_no_source(capsys: pytest.CaptureFixture[str]) -> None:
    """Who runs a command twice in the folder that it writes to gets the same twice."""
    Path("a.txt").write_text("Rain\n", encoding="utf-8")
    for _ in range(2):
        assert main(["parse", ".", "-o", "stories.jsonl"]) == 0
        assert capsys.readouterr().err.startswith("wireparse: 1 story, ")


def test_a_folder_of_a_hundred_thousand_files() -> None:
    """The first comes when its own folder is listed, and the memory is that of the names of a folder."""
    for folder in range(10):
        Path(f"in/{folder}").mkdir(parents=True)
        for number in range(10_000):
            os.close(os.open(f"in/{folder}/{number:05}.txt", os.O_CREAT | os.O_WRONLY))
    tracemalloc.start()
    sources = list_sources(["in"])
    assert next(sources).name == os.path.join("in", "0", "00000.txt")  # noqa: PTH118  it is a string
    shutil.rmtree("in/9")
    others = sum(source.trouble is None for source in sources)
    _size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert others == 89_999
    assert peak < 8_000_000
