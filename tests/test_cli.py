"""The command line: data on standard output, complaints on standard error, and the exit codes that a shell expects."""

import codecs
import importlib
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main
from wireparse.commands import blocks

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"
ODD = "Otters count boats\n\nPorto, Feb 31 (EFE).- Otters have begun to count the boats on the river. EFE\n"
ODDITY = str(wireparse.parse(ODD).defects[0])


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Tests run where they may write, and the caller's terminal decides nothing."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def write(name: str, content: str | bytes) -> str:
    """Write a file and return its name."""
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return name


def stdin_of(content: bytes) -> io.TextIOWrapper:
    """Return a standard input that holds bytes, with an encoding that must not matter."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="ascii")


def run(*arguments: str, **options: object) -> "subprocess.CompletedProcess[str]":
    """Run the program as a shell does."""
    command = [sys.executable, "-m", "wireparse", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **options)  # type: ignore[call-overload, no-any-return]


def usage_error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the last line of the complaint about wrong arguments, which must exit with 2 and print no data."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    return err.splitlines()[-1]


# parse


def test_parse_prints_one_line_of_json_for_each_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", write("a.txt", STORY), write("b.txt", "Rain\n")]) == 0
    out, err = capsys.readouterr()
    articles = {"a.txt": wireparse.parse(STORY), "b.txt": wireparse.parse("Rain")}
    lines = [json.loads(line) for line in out.splitlines()]
    assert lines == [{"file": name, "encoding": "utf-8", **article.to_dict()} for name, article in articles.items()]
    assert [next(iter(line)) for line in lines] == ["file", "file"]
    assert re.fullmatch(r"wireparse: 2 stories, 1 with a dateline, 0 with defects; \d+\.\d s\n", err)


def test_parse_reads_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen is standard input, decoded as a file is."""
    monkeypatch.setattr(sys, "stdin", stdin_of(STORY.replace("Otters", "Ötters").encode()))
    assert main(["parse", "-"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["file"], line["headline"]) == ("-", "Ötters count boats")


@pytest.mark.skipif(sys.platform != "linux", reason="needs names of any bytes")
def test_a_name_of_any_bytes_is_json() -> None:
    """A name that is no UTF-8 reads back as Python has it, so that the file can be found again."""
    name = os.fsdecode(b"se\xf1al.txt")
    write(name, STORY)
    done = subprocess.run([sys.executable, "-m", "wireparse", "parse", name], capture_output=True, check=True)
    assert json.loads(done.stdout)["file"] == name


def test_reference_settles_the_year(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--reference", "2023-05-04", write("a.txt", STORY)]) == 0
    assert json.loads(capsys.readouterr().out)["dateline"]["resolved"] == "2023-05-03"


def test_agency_is_handed_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--agency", "dpa", write("a.txt", "Rain falls\n\nIt rained all day.\n")]) == 0
    assert json.loads(capsys.readouterr().out)["agency"] == "dpa"


@pytest.mark.parametrize(
    ("content", "options", "text"),
    [
        ("Señal débil".encode(), [], "Señal débil"),
        ("\ufeffSeñal débil".encode(), [], "Señal débil"),
        ("Señal “débil” – 5 €".encode("cp1252"), [], "Señal “débil” – 5 €"),
        ("Señal débil".encode("utf-16"), ["--encoding", "utf-16"], "Señal débil"),
        (codecs.BOM_UTF16_LE + "Señal débil".encode("utf-16-le"), [], "Señal débil"),
        (codecs.BOM_UTF16_BE + "Señal débil".encode("utf-16-be"), [], "Señal débil"),
        (codecs.BOM_UTF32_LE + "Señal débil".encode("utf-32-le"), [], "Señal débil"),
        ("Слабый сигнал".encode("koi8-r"), ["--encoding", "koi8-r"], "Слабый сигнал"),
    ],
    ids=[
        "utf-8",
        "utf-8 with mark",
        "windows-1252",
        "as the caller says",
        "utf-16, little end",
        "utf-16, big end",
        "utf-32",
        "eight bits as the caller says",
    ],
)
def test_encoding(capsys: pytest.CaptureFixture[str], content: bytes, options: list[str], text: str) -> None:
    """Files are UTF-8, what their byte order mark says, or else Windows-1252, unless the caller says."""
    assert main(["parse", *options, write("a.txt", content)]) == 0
    assert json.loads(capsys.readouterr().out)["body"] == [text]


def test_any_bytes_can_be_decoded(capsys: pytest.CaptureFixture[str]) -> None:
    """The five bytes that Windows-1252 lacks are read as Latin-1 has them."""
    assert main(["show", write("a.txt", b"\xe9\x81\x8d\x8f\x90\x9d\x80")]) == 0
    assert r"é\x81\x8d\x8f\x90\x9d€" in capsys.readouterr().out


# What keeps a command from telling anything but errors.
QUIET: dict[str, list[str]] = {"parse": ["--quiet"], "show": [], "explain": []}

BINARY: list[tuple[bytes, str]] = [
    (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "no text: it has NUL bytes; if it is UTF-16, say --encoding utf-16-le or utf-16-be",
    ),
    ("Rain".encode("utf-16-le"), "no text: it has NUL bytes; if it is UTF-16, say --encoding utf-16-le or utf-16-be"),
    (bytes(range(1, 0x60)) * 2, "no text: more than a quarter of it are control characters"),
]


@pytest.mark.parametrize("command", ["parse", "show", "explain"])
@pytest.mark.parametrize(("content", "reason"), BINARY, ids=["a picture", "UTF-16 without a mark", "controls"])
def test_a_file_that_is_no_text(capsys: pytest.CaptureFixture[str], command: str, content: bytes, reason: str) -> None:
    """It would come out as a story of rubbish; where the caller names an encoding, it is taken at its word."""
    assert main([command, *QUIET[command], write("a.png", content)]) == 1
    assert capsys.readouterr() == ("", f"wireparse: a.png: {reason}\n")
    assert main([command, "--encoding", "latin-1", "a.png"]) == 0


def test_utf_16_is_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin_of(STORY.encode("utf-16")))
    assert main(["parse", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["agency"] == "efe"


def test_half_a_character_of_utf_16_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", write("a.txt", "Rain".encode("utf-16")[:-1])]) == 1
    assert "truncated data" in capsys.readouterr().err


def test_json_holds_no_character_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    """Controls, rare line ends and turns of direction are spelt as JSON spells them, and read back the same."""
    text = "Rain falls\n\nIt rained \x1b[2J\x9b2J in\u202e the town today.\n"
    assert main(["parse", write("a.txt", text)]) == 0
    out = capsys.readouterr().out
    assert out[:-1].isprintable()
    assert json.loads(out) == {"file": "a.txt", "encoding": "utf-8", **wireparse.parse(text).to_dict()}


def test_lone_surrogates_become_json_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    """An odd encoding may yield half a character: the line is still UTF-8 and still JSON."""
    assert main(["parse", "--encoding", "raw_unicode_escape", write("a.txt", rb"Rain \ud800 falls")]) == 0
    assert json.loads(capsys.readouterr().out)["body"] == ["Rain \ud800 falls"]


def test_strict_makes_a_defect_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """The odd story has a complaint with its position and no line of output; the others go on."""
    assert main(["parse", "-q", "--strict", write("odd.txt", ODD), write("a.txt", STORY)]) == 1
    out, err = capsys.readouterr()
    assert err == f"wireparse: odd.txt: {ODDITY}\n"
    assert "(line 3, column 8)" in err
    assert len(out.splitlines()) == 1


def test_without_strict_a_defect_is_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "-q", write("odd.txt", ODD)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["defects"][0]["code"] == "impossible-date"
    assert err == ""


# show


def test_show_prints_the_copy_and_the_legend(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", write("a.txt", "Otters count boats\n\nThey have counted nine so far today.\n")]) == 0
    assert capsys.readouterr().out == (
        "1 headline | Otters count boats\n"
        "2          |\n"
        "3     body | They have counted nine so far today.\n"
        "\n"
        "Agency: unknown\n"
        "Language: en\n"
        "\n"
        "Parts:\n"
        "headline  the title\n"
        "    body  a paragraph of the story\n"
    )


FACTS: list[tuple[str, list[str], str]] = [
    ("Porto, May 3 (EFE).- It rained all day.", ["Agency: efe", "Language: en"], "known by the credit"),
    (
        "Porto, May 3 (ISN).- It rained all day.",
        ["Agency: unknown, no record has the credit 'ISN'", "Language: en"],
        "it looks finished, and is not",
    ),
    (
        "Zzyx, May 3 (ACN).- It rained all day.",
        ["Agency: unknown, several records have the credit 'ACN'"],
        "one of two",
    ),
    ("Xx zz.", ["Agency: unknown", "Language: unknown"], "nothing tells"),
]


@pytest.mark.parametrize(("copy", "facts", "why"), FACTS)
def test_show_says_whose_the_story_is(
    capsys: pytest.CaptureFixture[str], copy: str, facts: list[str], why: str
) -> None:
    """Below the copy stand its agency, or what is missing, and its language."""
    assert main(["show", write("a.txt", f"Rain falls\n\n{copy}\n")]) == 0
    assert set(facts) <= set(capsys.readouterr().out.splitlines()), why


def test_show_names_the_distributor(capsys: pytest.CaptureFixture[str]) -> None:
    copy = "Rain falls\n\nCanadian Press - CANBERRA (AP) - It rained all day.\n"
    assert wireparse.parse(copy).distributor
    assert main(["show", write("a.txt", copy)]) == 0
    assert f"Distributor: {wireparse.parse(copy).distributor}" in capsys.readouterr().out


def test_show_lists_defects(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", write("odd.txt", ODD)]) == 0
    assert f"\n\nDefects:\n1 impossible-date: {ODDITY}\n\nParts:\n" in capsys.readouterr().out


def test_show_heads_each_of_several_files(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With more than one file each has its name above it, and the legend comes once."""
    monkeypatch.setattr(sys, "stdin", stdin_of(b"Rain\n"))
    assert main(["show", write("a\x1b.txt", "Snow\n"), "-"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("a\\x1b.txt:\n\n1")
    assert "\n\nstandard input:\n\n1" in out
    assert out.count("Parts:") == 1


def test_show_heads_each_story_of_a_folder_and_of_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """So that it shows where each is from; the messages of one feed have their headers."""
    Path("in").mkdir()
    write("in/a.txt", "Rain\n")
    assert main(["show", "in"]) == 0
    assert capsys.readouterr().out.startswith("in/a.txt:\n\n1")
    assert main(["show", "--text-field", "text", write("a.jsonl", '{"text": "Rain"}')]) == 0
    assert capsys.readouterr().out.startswith("a.jsonl:1:\n\n1")
    assert main(["show", "in/a.txt"]) == 0
    assert capsys.readouterr().out.startswith("1")


def test_show_goes_on_after_a_missing_file(capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is nothing to show there is no legend."""
    assert main(["show", "x.txt"]) == 1
    assert capsys.readouterr() == ("", "wireparse: x.txt: no such file or directory\n")


def test_show_folds_at_the_width_of_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    assert main(["show", write("a.txt", STORY)]) == 0
    copy = capsys.readouterr().out.partition("Parts:")[0]
    assert max(map(len, copy.splitlines())) <= 50


class Terminal(io.StringIO):
    """An output that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("output", "environment", "options", "colored"),
    [
        (Terminal, {}, [], True),
        (Terminal, {"NO_COLOR": "1"}, [], False),
        (Terminal, {"NO_COLOR": ""}, [], True),
        (Terminal, {"TERM": "dumb"}, [], False),
        (Terminal, {}, ["--color", "never"], False),
        (Terminal, {"NO_COLOR": "1"}, ["--color", "always"], True),
        (io.StringIO, {}, [], False),
        (io.StringIO, {}, ["--color", "auto"], False),
        (io.StringIO, {}, ["--color=always"], True),
    ],
)
def test_color(
    monkeypatch: pytest.MonkeyPatch,
    output: type[io.StringIO],
    environment: dict[str, str],
    options: list[str],
    colored: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Colours are for terminals, save dumb ones; NO_COLOR takes them away if it is not empty; the option has the last word."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stdout = output()
    monkeypatch.setattr(sys, "stdout", stdout)
    assert main(["show", *options, write("a.txt", STORY)]) == 0
    assert ("\x1b[" in stdout.getvalue()) is colored


def test_hostile_copy_does_not_reach_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the only escape sequences are the colours of the view."""
    stdout = Terminal()
    monkeypatch.setattr(sys, "stdout", stdout)
    assert main(["show", "--color=never", write("a.txt", STORY.replace("river", "\x1b]0;x\x07\x9b2Jriver\x08"))]) == 0
    assert stdout.getvalue().replace("\n", "").isprintable()
    assert r"\x1b]0;x\x07\x9b2Jriver\x08" in stdout.getvalue()


# files that cannot be read


def test_a_missing_file_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "-q", "x.txt", write("a.txt", STORY)]) == 1
    out, err = capsys.readouterr()
    assert err == "wireparse: x.txt: no such file or directory\n"
    assert json.loads(out)["headline"] == "Otters count boats"


def test_a_file_in_another_encoding(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "-q", "--encoding", "ascii", write("a.txt", "Señal")]) == 1
    assert capsys.readouterr() == (
        "",
        "wireparse: a.txt: 'ascii' codec can't decode byte 0xc3 in position 2: ordinal not in range(128)\n",
    )


def test_names_in_complaints_are_made_visible(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a file name nor a reason without the system's words can write to the terminal."""
    assert main(["parse", "\x1b[2J\n.txt", "nul\0.txt"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == r"wireparse: \x1b[2J\n.txt: no file matches"
    assert lines[1].startswith(r"wireparse: nul\x00.txt: embedded null ")


def test_standard_input_may_be_closed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["parse", "-q", "-"]) == 1
    assert capsys.readouterr() == ("", "wireparse: standard input: bad file descriptor\n")


# wrong arguments


def test_an_unknown_agency_gets_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    message = usage_error(capsys, "parse", "--agency", "reuter", "a.txt")
    start = "wireparse parse: error: argument --agency: no agency has the id 'reuter'; the nearest is reuters"
    assert message.startswith(start)


@pytest.mark.parametrize("value", ["tomorrow", "2023-02-30", "22/9/2023", ""])
def test_a_bad_date(capsys: pytest.CaptureFixture[str], value: str) -> None:
    assert usage_error(capsys, "parse", "--reference", value, "a.txt") == (
        f"wireparse parse: error: argument --reference: not a day in ISO form, as in 2023-09-22: {value!r}"
    )


@pytest.mark.parametrize("value", ["utf-99", "rot13", "hex"])
def test_an_unknown_encoding(capsys: pytest.CaptureFixture[str], value: str) -> None:
    """What turns bytes into bytes, or text into text, is no encoding of a file."""
    assert usage_error(capsys, "show", "--encoding", value, "a.txt") == (
        f"wireparse show: error: argument --encoding: no text encoding is called {value!r}"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "wireparse: error: the following arguments are required: COMMAND"),
        (["parse"], "wireparse parse: error: the following arguments are required: FILE"),
        (["show"], "wireparse show: error: the following arguments are required: FILE"),
        (["parse", "--stri", "a.txt"], "wireparse parse: error: unrecognized arguments: --stri"),
        (["show", "--strict", "a.txt"], "wireparse show: error: unrecognized arguments: --strict"),
    ],
)
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    """Options are not to be shortened, so that a later one cannot change what a script means."""
    assert usage_error(capsys, *arguments) == message


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["show", "--help"]])
def test_help(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("usage: wireparse")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"wireparse {wireparse.__version__}\n"


# the end of a run


def test_an_interrupt_ends_quietly(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_name: str) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(blocks, "_open", interrupt)
    assert main(["parse", "a.txt"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_closed_pipe_ends_quietly(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """As a program that the signal ends: nothing is said, and the flush when Python ends finds nothing to fail on."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["parse", write("a.txt", STORY)]) == 141
        stdout.flush()
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["parse", write("a.txt", STORY)]) == 1
    assert capsys.readouterr().err == (
        "wireparse: standard output: no space left on device; its last line may be cut off\n"
    )


def test_without_standard_output_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["show", write("a.txt", STORY)]) == 0


# as a shell runs it


def test_module_runs(tmp_path: Path) -> None:
    """`python -m wireparse` is the program, and calls itself by its name."""
    assert importlib.import_module("wireparse.__main__").main is main
    write("a.txt", STORY)
    done = run("parse", "--quiet", "a.txt", "x.txt", cwd=tmp_path)
    assert done.returncode == 1
    assert json.loads(done.stdout)["agency"] == "efe"
    assert done.stderr == "wireparse: x.txt: no such file or directory\n"
    assert run().stderr.startswith("usage: wireparse [")


def test_json_is_utf_8_whatever_the_output(tmp_path: Path) -> None:
    """The encoding of the terminal is for `show`, which spells out what it lacks."""
    write("a.txt", "Señal — débil\n")
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    assert json.loads(run("parse", "a.txt", cwd=tmp_path, env=environment).stdout)["body"] == ["Señal — débil"]
    shown = subprocess.run(
        [sys.executable, "-m", "wireparse", "show", "a.txt"], capture_output=True, check=True, env=environment
    )
    assert "Señal \\u2014 débil".encode("latin-1") in shown.stdout


@pytest.mark.skipif(os.name != "posix", reason="starts a shell")
@pytest.mark.parametrize("command", ["parse a.txt a.txt", "parse -j2 a.txt a.txt", "show a.txt", "--help"])
def test_reader_may_leave(command: str) -> None:
    """`wireparse … | true` prints no traceback."""
    write("a.txt", STORY * 3000)
    line = f"'{sys.executable}' -m wireparse {command} | true"
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("variables", "colored"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_terminal_gets_colors(variables: dict[str, str], colored: bool) -> None:  # noqa: FBT001  as above
    """On a real terminal the view is coloured, unless NO_COLOR is set."""
    write("a.txt", STORY)
    ours, theirs = os.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | variables
    subprocess.run(
        [sys.executable, "-m", "wireparse", "show", "a.txt"], stdout=theirs, check=True, env=environment, timeout=60
    )
    shown = os.read(ours, 100_000)
    os.close(ours)
    os.close(theirs)
    assert (b"\x1b[" in shown) is colored
    assert b"Otters count boats" in shown


# feeds

FEED = (
    b"noise\r\n\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters   11-13 0042\r\n\x02^Otters count boats<\r\n"
    b"\t   OBAN, Nov 12 (AP) _ Otters were seen to count the boats.\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"
)


def test_parse_prints_each_story_of_a_feed(capsys: pytest.CaptureFixture[str]) -> None:
    """The header comes along, what lies between messages does not."""
    Path("feed.dat").write_bytes(FEED + FEED)
    assert main(["parse", "feed.dat"]) == 0
    stories_read = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [story["headline"] for story in stories_read] == ["Otters count boats"] * 2
    assert stories_read[0]["dateline"]["resolved"] == "2013-11-12"
    envelope = stories_read[1]["transmission"]
    assert (envelope["format"], envelope["encoding"]) == ("anpa1312", "utf-8")
    assert envelope["span"] == [len(FEED) + len(b"noise\r\n"), 2 * len(FEED)]
    assert envelope["header"]["filed_at"] == "2013-11-13T23:05:00-05:00"


def test_show_names_the_fields_of_the_header(capsys: pytest.CaptureFixture[str]) -> None:
    """Those that are absent are left out; defects of the transmission stand with those of the copy."""
    Path("feed.dat").write_bytes(FEED.replace(b"\x02", b""))
    assert main(["show", "feed.dat"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"anpa1312, bytes 7 to {len(FEED) - 1}, utf-8"
    assert "  keyword        BC-Otters" in lines
    assert "  word_count     0042" in lines
    assert not any(line.startswith("  version") for line in lines)
    assert any("STX is lost" in line for line in lines)


def test_a_format_can_be_forced(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "--input-format", "zczc", write("a.txt", STORY)]) == 0
    assert json.loads(capsys.readouterr().out)["transmission"]["format"] == "zczc"


def test_an_unknown_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert "invalid choice: 'telex'" in usage_error(capsys, "parse", "--input-format", "telex", "a.txt")


def test_an_empty_file_is_an_empty_story(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", write("a.txt", "")]) == 0
    assert json.loads(capsys.readouterr().out)["headline"] is None
