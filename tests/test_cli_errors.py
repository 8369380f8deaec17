"""Stories that cannot be read, or are odd: what becomes of them is for the caller to say, and none is lost unsaid."""

import json
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"
ODD = STORY.replace("May 3", "Feb 31")
ODDITY = str(wireparse.parse(ODD).defects[0])
BINARY = "no text: it has NUL bytes; if it is UTF-16, say --encoding utf-16-le or utf-16-be"


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("1.txt").write_text(STORY, encoding="utf-8")
    Path("2.txt").write_text(ODD, encoding="utf-8")
    Path("3.bin").write_bytes(bytes(100))
    Path("4.txt").write_text(STORY, encoding="utf-8")


# The files that come out, those with an error, and the exit code.
POLICIES: list[tuple[list[str], str, str, int, str]] = [
    ([], "124", "", 1, "by default what cannot be read is left out, with a complaint"),
    (["--on-error", "skip"], "124", "", 1, "which has a name"),
    (["--on-error", "stop"], "12", "", 1, "the first error ends the run; what came before it is written"),
    (["--on-error", "keep"], "1234", "3", 0, "an error is data like others, and nothing went wrong"),
    (["--strict"], "14", "", 1, "a defect is an error"),
    (["--strict", "--on-error", "stop"], "1", "", 1, "which can end the run"),
    (["--strict", "--on-error", "keep"], "1234", "23", 0, "or stand with its story"),
]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy[-1])
@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_policies(
    capsys: pytest.CaptureFixture[str], policy: tuple[list[str], str, str, int, str], jobs: list[str]
) -> None:
    options, written, errors, code, why = policy
    assert main(["parse", "-q", *options, *jobs, "."]) == code, why
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert "".join(line["file"][2] for line in lines) == written, why
    assert "".join(line["file"][2] for line in lines if "error" in line) == errors, why
    told = {"2": f"wireparse: ./2.txt: {ODDITY}", "3": f"wireparse: ./3.bin: {BINARY}"}
    last = "2" if "--strict" in options else "3"
    lost = {"skip": set("23") - set(written), "stop": {last}, "keep": set()}
    on_error = options[-1] if "--on-error" in options else "skip"
    assert set(err.splitlines()) == {told[number] for number in lost[on_error]}, why


def test_what_is_kept_is_all_that_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    """An odd story has its parts beside the error; what could not be read has its name."""
    assert main(["parse", "--strict", "--on-error", "keep", "2.txt", "3.bin", "x.txt"]) == 0
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert lines[0] == {"file": "2.txt", "encoding": "utf-8", "error": ODDITY, **wireparse.parse(ODD).to_dict()}
    assert lines[1:] == [
        {"file": "3.bin", "error": BINARY},
        {"file": "x.txt", "error": "no such file or directory"},
    ]
    assert err.startswith("wireparse: 1 story, 1 with a dateline, 1 with defects; 3 errors; ")


def test_a_mistake_of_ours_costs_one_story(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a run of hours the others are not lost."""
    parse = wireparse.Parser.parse

    def fail_once(self: wireparse.Parser, text: str, **options: object) -> wireparse.Article:
        if "Feb 31" in text:
            raise ZeroDivisionError("division by zero")
        return parse(self, text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(wireparse.Parser, "parse", fail_once)
    assert main(["parse", "-q", "1.txt", "2.txt", "4.txt"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert err == "wireparse: 2.txt: unexpected ZeroDivisionError: division by zero\n"


# odd inputs


def test_a_million_characters_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """It is a paragraph like others."""
    prose = "The otters of the river have begun to count the boats. " * 20_000
    Path("long.txt").write_text(STORY.replace("river.", f"river.\n\n{prose}\n\n"), encoding="utf-8")
    assert main(["parse", "-q", "long.txt"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert prose.strip() in line["body"]


def test_invalid_bytes_are_read_as_windows_1252(capsys: pytest.CaptureFixture[str]) -> None:
    """Each byte is a character, the record says what it was read as, and so does the summary."""
    data = bytes(set(range(256)) - set(range(32))) * 20
    Path("bytes.txt").write_bytes(data)
    assert main(["parse", "bytes.txt"]) == 0
    out, err = capsys.readouterr()
    line = json.loads(out)
    assert line["encoding"] == "cp1252"
    assert err.startswith("wireparse: 1 story, 0 with a dateline, 0 with defects, 1 read as Windows-1252; ")


def test_an_empty_file_is_an_empty_story(capsys: pytest.CaptureFixture[str]) -> None:
    """A file is a line, as anybody who counts them expects; of lines of JSON there are none."""
    Path("empty.txt").touch()
    assert main(["parse", "empty.txt"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == {"file": "empty.txt", "encoding": "utf-8", **wireparse.parse("").to_dict()}
    assert err.startswith("wireparse: 1 story, 0 with a dateline, 0 with defects; ")
    assert main(["parse", "--text-field", "text", "empty.txt"]) == 0
    assert capsys.readouterr().out == ""


def test_a_binary_file_is_one_error(capsys: pytest.CaptureFixture[str]) -> None:
    """However long it is, and whatever in it looks like the end of a story."""
    Path("3.bin").write_bytes(bytes(range(256)) * 4096)
    assert main(["parse", "-q", "3.bin", "1.txt"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err == f"wireparse: 3.bin: {BINARY}\n"


def test_copy_that_nothing_ends_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """So that it does not fill the memory; the defect says so, and nothing of it is lost."""
    line = "The otters of the river have begun to count the boats."
    count = (17 << 20) // len(line)
    Path("endless.txt").write_text(f"{line}\n\n" * count, encoding="utf-8")
    assert main(["parse", "-q", "endless.txt"]) == 0
    stories = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [[defect["code"] for defect in story["defects"]] for story in stories] == [["oversized"], []]
    assert sum(len(story["body"]) + bool(story["headline"]) for story in stories) == count


def test_a_long_file_in_an_encoding_that_hides_its_messages(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wireparse.commands.blocks.LONGEST", 1 << 10)
    Path("a.txt").write_text("Rain " * 500, encoding="utf-16")
    assert main(["parse", "-q", "a.txt"]) == 1
    assert capsys.readouterr().err == (
        "wireparse: a.txt: more than 1,024 bytes of utf-16, in which no messages can be told\n"
    )
