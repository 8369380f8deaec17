"""`wireparse show --html`: all stories on one page, on standard output or in a file that is whole or not there."""

import errno
import os
import re
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"
FEED = (
    b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters   11-13 0042\r\n\x02^Otters count boats<\r\n"
    b"\t   OBAN, Nov 12 (AP) _ Otters were seen to count the boats.\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"
)


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Tests run where they may write."""
    monkeypatch.chdir(tmp_path)


def write(name: str, content: str | bytes) -> str:
    """Write a file and return its name."""
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return name


def headings(page: str) -> list[str]:
    """Return the text of the headings of stories."""
    return re.findall(r'<h[12] id="s\d+"><bdi>(.*?)</bdi>', page)


def test_all_stories_are_on_one_page(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing but the page is on standard output; each story has the name of its file."""
    assert main(["show", "--html", write("a.txt", STORY), write("b\x1b.txt", "Snow\n")]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("<!DOCTYPE html>\n")
    assert out.endswith("</html>\n")
    assert headings(out) == ["Otters count boats", "Snow"]
    assert "<dt>File</dt><dd><bdi>a.txt</bdi></dd>" in out
    assert r"<bdi>b\x1b.txt</bdi>" in out
    assert err == ""


def test_a_page_is_written_to_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    """It is UTF-8, takes the place of what was there, and nothing stands beside it."""
    write("page.html", "old")
    assert main(["show", "--html", "-o", "page.html", write("a.txt", "Señal débil\n")]) == 0
    assert capsys.readouterr() == ("", "")
    assert "Señal" in Path("page.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "page.html"]


def test_a_file_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--html", "-o", "no/page.html", write("a.txt", STORY)]) == 1
    assert capsys.readouterr() == ("", "wireparse: no/page.html: no such file or directory; nothing was written\n")
    Path("folder").mkdir()
    assert main(["show", "--html", "-o", "folder", "a.txt"]) == 1
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "folder"]


def test_a_page_is_whole_or_not_there(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot take its name, what was there stays, and nothing stands beside it."""

    def fail(_self: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    write("page.html", "old")
    monkeypatch.setattr(Path, "replace", fail)
    assert main(["show", "--html", "-o", "page.html", write("a.txt", STORY)]) == 1
    assert capsys.readouterr().err == "wireparse: page.html: no space left on device; nothing was written\n"
    assert Path("page.html").read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "page.html"]


def test_a_hyphen_is_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--html", "--output", "-", write("a.txt", STORY)]) == 0
    assert headings(capsys.readouterr().out) == ["Otters count boats"]


def test_stories_that_can_be_had_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file is told; where no story is there, there is no page."""
    assert main(["show", "--html", "x.txt", write("a.txt", STORY)]) == 1
    out, err = capsys.readouterr()
    assert headings(out) == ["Otters count boats"]
    assert err == "wireparse: x.txt: no such file or directory\n"
    assert main(["show", "--html", "-o", "page.html", "x.txt"]) == 1
    assert capsys.readouterr().out == ""
    assert not Path("page.html").exists()


def test_a_file_is_for_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["show", "-o", "page.html", write("a.txt", STORY)])
    assert caught.value.code == 2
    assert capsys.readouterr().err.endswith("error: argument -o/--output: it is for a page; say --html\n")


def test_a_transmission_shows_its_header_and_defects(capsys: pytest.CaptureFixture[str]) -> None:
    """Defects of the transmission are apart from those of the copy, since their places are not in it."""
    write("feed.dat", FEED.replace(b"\x02", b"") + FEED)
    assert main(["show", "--html", "feed.dat"]) == 0
    out = capsys.readouterr().out
    assert out.count("<dt>keyword</dt><dd><bdi>BC-Otters</bdi></dd>") == 2
    assert out.count("<p>In the transmission:</p>") == 1
    assert "STX is lost" in out


@pytest.mark.parametrize("options", [[], ["--html"]], ids=["terminal", "page"])
def test_what_the_header_alone_tells_is_shown(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    """The agency of a message whose copy names none is that of its header, as `wireparse parse` has it."""
    message = (
        b"\x01eca062 4 i 211     dpa 061\r\n\r\nOtters/\r\n\x02Otters count boats =\r\n\r\n"
        b"   Every otter counted a boat on Monday.\r\n\r\n\x03131137 GMT Nov 13\r\n\x04"
    )
    [read] = wireparse.read(message)
    assert (wireparse.parse(read.text).agency, read.article().agency) == (None, "dpa")
    assert main(["show", *options, write("feed.dat", message)]) == 0
    out = capsys.readouterr().out
    assert ("<dt>Agency</dt><dd><bdi>dpa</bdi></dd>" if options else "Agency: dpa\n") in out
