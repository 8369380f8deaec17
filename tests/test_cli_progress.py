"""What a run tells on standard error: a bar where a person looks on, complaints, and one line at the end."""

import fcntl
import io
import os
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from wireparse.cli import main
from wireparse.commands import progress
from wireparse.commands.progress import Progress, describe
from wireparse.commands.results import Tally

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    for number in range(20):
        Path(f"in/{number}.txt").write_text(STORY, encoding="utf-8")


TOLD: list[tuple[Tally, float, str]] = [
    (Tally(), 0.04, "0 stories, 0 with a dateline, 0 with defects; 0.0 s"),
    (Tally(1, 1), 0.26, "1 story, 1 with a dateline, 0 with defects; 0.3 s"),
    (Tally(2, 1, 1, 1, 1), 1, "2 stories, 1 with a dateline, 1 with defects, 1 read as Windows-1252; 1 error; 1.0 s"),
    (
        Tally(200_000, 190_000, 7),
        40,
        "200,000 stories, 190,000 with a dateline, 7 with defects; 40.0 s, 5,000 a second",
    ),
]


@pytest.mark.parametrize(("tally", "seconds", "told"), TOLD)
def test_the_summary(tally: Tally, seconds: float, told: str) -> None:
    assert describe(tally, seconds) == told


def run_on_terminal(*arguments: str, code: str = "", stdout: int | None = subprocess.DEVNULL) -> str:
    """Return what the program tells a terminal that is 80 columns wide, where its data go elsewhere unless said."""
    program = f"import sys\nfrom wireparse.commands import progress\n{code}\nfrom wireparse.cli import main\nsys.exit(main(sys.argv[1:]))"
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    line = [sys.executable, "-c", program, *arguments]
    process = subprocess.Popen(line, stdin=theirs, stdout=theirs if stdout is None else stdout, stderr=theirs)
    os.close(theirs)
    told = b""
    try:
        while more := os.read(ours, 1 << 16):
            told += more
    except OSError:
        pass  # the other end is closed
    os.close(ours)
    process.wait(timeout=60)
    return told.decode()


SUMMARY = re.compile(r"wireparse: 20 stories, 20 with a dateline, 0 with defects; \d\.\d s\r\n\Z")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_a_bar() -> None:
    """Of files whose size is known with how much is left; it is gone when all is done, and no line is too wide."""
    code = "progress.DELAY = progress.INTERVAL = 0"
    of_folder = run_on_terminal("parse", "in", code=code)
    assert re.search(r"\d+ stories \[", of_folder)
    of_files = run_on_terminal("parse", *(f"in/{number}.txt" for number in range(20)), code=code)
    assert re.search(r"\d+%\|", of_files)
    for told in of_folder, of_files:
        assert SUMMARY.search(told)
        lines = re.split(r"[\r\n]+", re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", told))
        assert max(map(len, lines)) <= 80


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("options", "code", "stdout"),
    [
        (["-q"], "progress.DELAY = 0", subprocess.DEVNULL),
        ([], "progress.DELAY = 0; sys.modules['tqdm'] = None", subprocess.DEVNULL),
        ([], "progress.DELAY = 0", None),
        ([], "progress.DELAY = 600", subprocess.DEVNULL),
    ],
    ids=["who wants no word", "who has no tqdm", "where the data run by themselves", "a short run"],
)
def test_no_bar(options: list[str], code: str, stdout: int | None) -> None:
    told = run_on_terminal("parse", *options, "in", code=code, stdout=stdout)
    assert " stories [" not in told
    assert bool(SUMMARY.search(told)) is (options == [])


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_complaint_stands_on_a_line_of_its_own() -> None:
    Path("in/x.txt").write_bytes(bytes(9))
    told = run_on_terminal("parse", "in", code="progress.DELAY = progress.INTERVAL = 0")
    assert re.search(r"[\r\n]wireparse: in/x.txt: no text: it has NUL bytes; [^\r\n]*\r\n", told)


class Terminal(io.StringIO):
    """An output that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_bar_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stories where the size is not known, else bytes, with the stories behind them; the summary fits the terminal."""
    monkeypatch.setattr(progress, "DELAY", 0)
    monkeypatch.setattr(progress, "INTERVAL", 0)
    monkeypatch.setenv("COLUMNS", "40")
    for names, shown in ((["in"], "stories ["), (["in/1.txt", "in/2.txt", "in/3.txt"], "100%|")):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        with Progress(names, is_quiet=False, has_output=True) as run:
            for _ in range(3):
                run.add_bytes(len(STORY.encode()))
                run.add(Tally(1, 1))
                run.complain("a.txt", "Odd")
            run.sum_up()
        assert shown in terminal.getvalue()
        assert terminal.getvalue().count("wireparse: a.txt: odd\n") == 3
        assert "wireparse: 3 stories, 3 with a dateline,\n           0 with defects;" in terminal.getvalue()


def test_standard_error_may_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["parse", "in", "x.txt"]) == 1


def test_what_goes_to_a_file_is_told_without_a_bar(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "in"]) == 0
    assert len(capsys.readouterr().err.splitlines()) == 1
