"""Where data go: a file is whole or as it was, a folder has a file for each story, standard output gets whole lines."""

import argparse
import gzip
import io
import json
import os
import resource
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard

import wireparse
from wireparse.cli import main
from wireparse.commands import parse as command
from wireparse.commands.signals import (
    EndedBySignal,
    ending_in_order,
    holding_signals,
    starting_without_interrupts,
)

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"

# How many stories make more output than any buffer between two programs takes.
MANY = 2000


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY, encoding="utf-8")


@pytest.fixture(autouse=True)
def _listening_to_interrupts() -> Iterator[None]:
    """A shell lets what it runs in the background ignore them, and so would all that the tests start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def write_lines(count: int = MANY) -> str:
    """Write a file of many stories, and return the arguments that it takes."""
    Path("many.jsonl").write_text((json.dumps({"text": STORY}) + "\n") * count, encoding="utf-8")
    return "many.jsonl"


def start(*arguments: str, **options: object) -> "subprocess.Popen[bytes]":
    """Start the program as a shell does."""
    line = [sys.executable, "-m", "wireparse", "parse", *arguments]
    return subprocess.Popen(line, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload, no-any-return]


def left_in(folder: str = ".") -> set[str]:
    return {path.name for path in Path(folder).iterdir()}


def is_alive(group: int) -> bool:
    """Say whether a process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


# a file


def test_a_file_holds_what_standard_output_would(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "-q", "a.txt"]) == 0
    shown = capsys.readouterr().out
    assert main(["parse", "-q", "a.txt", "-o", "out.jsonl"]) == 0
    assert capsys.readouterr() == ("", "")
    assert Path("out.jsonl").read_bytes() == shown.encode()
    assert main(["parse", "-q", "a.txt", "--output=-"]) == 0
    assert capsys.readouterr().out == shown
    assert left_in() == {"a.txt", "out.jsonl"}


def test_a_file_that_was_there_is_replaced() -> None:
    """It keeps who may read it; a new one is as others that the user makes."""
    Path("old.jsonl").write_text("old", encoding="utf-8")
    Path("old.jsonl").chmod(0o640)
    Path("plain").touch()
    assert main(["parse", "-q", "a.txt", "-o", "old.jsonl"]) == 0
    assert main(["parse", "-q", "a.txt", "-o", "new.jsonl"]) == 0
    assert Path("old.jsonl").read_bytes() == Path("new.jsonl").read_bytes()
    assert stat.S_IMODE(Path("old.jsonl").stat().st_mode) == 0o640
    assert Path("new.jsonl").stat().st_mode == Path("plain").stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_link_stays_one() -> None:
    Path("real.jsonl").touch()
    Path("link.jsonl").symlink_to("real.jsonl")
    assert main(["parse", "-q", "a.txt", "-o", "link.jsonl"]) == 0
    assert Path("link.jsonl").is_symlink()
    assert Path("real.jsonl").stat().st_size > 0


def test_a_run_that_an_error_ends_leaves_what_was_there(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.jsonl").write_text("old", encoding="utf-8")
    assert main(["parse", "-q", "--on-error", "stop", "a.txt", "x.txt", "-o", "out.jsonl"]) == 1
    assert capsys.readouterr().err == "wireparse: x.txt: no such file or directory\n"
    assert Path("out.jsonl").read_text(encoding="utf-8") == "old"
    assert left_in() == {"a.txt", "out.jsonl"}


def test_a_file_that_cannot_be_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "a.txt", "-o", "no/such/folder.jsonl"]) == 1
    assert capsys.readouterr().err == (
        "wireparse: no/such/folder.jsonl: no such file or directory; nothing was written\n"
    )


@pytest.mark.parametrize("name", ["out.jsonl.gz", "out.jsonl.zst"])
def test_a_file_is_compressed_as_its_name_says(name: str) -> None:
    """The same stories make the same bytes."""
    assert main(["parse", "-q", "a.txt", "-o", name]) == 0
    first = Path(name).read_bytes()
    unpack = gzip.decompress if name.endswith("gz") else zstandard.ZstdDecompressor().decompressobj().decompress
    assert wireparse.Article.from_json(unpack(first)) == wireparse.parse(STORY)
    time.sleep(1.1 if name.endswith("gz") else 0)
    assert main(["parse", "-q", "a.txt", "-o", name]) == 0
    assert Path(name).read_bytes() == first


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_written_to_as_it_is() -> None:
    assert main(["parse", "-q", "a.txt", "-o", "/dev/null"]) == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_who_is_interrupted_leaves_no_half_file(jobs: str, number: int) -> None:
    """The exit code names the signal, nothing is said, and no worker stays behind."""
    arguments = (write_lines(200_000), "--text-field", "text", "--jobs", jobs, "-o", "out.jsonl")
    process = start(*arguments, start_new_session=True)
    deadline = time.monotonic() + 60
    while not any(path.stat().st_size > 100_000 for path in Path.cwd().glob(".out.jsonl.*.part")):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    # A terminal sends it to all processes that it runs.
    os.killpg(process.pid, number)
    _out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (128 + number, b"")
    assert left_in() == {"a.txt", "many.jsonl"}
    while is_alive(process.pid):
        assert time.monotonic() < deadline
        time.sleep(0.01)


# standard output


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("is_unbuffered", ["", "1"])
def test_who_is_interrupted_has_written_whole_lines(jobs: str, is_unbuffered: str) -> None:
    """However slowly they are taken, and also where Python has no buffer, as in many containers."""
    arguments = (write_lines(200_000), "--text-field", "text", "--jobs", jobs)
    environment = os.environ | {"PYTHONUNBUFFERED": is_unbuffered}
    process = start(*arguments, stdout=subprocess.PIPE, env=environment)
    assert process.stdout
    # What is read through Python's buffer would be lost to `communicate`.
    first = os.read(process.stdout.fileno(), 1000)
    process.send_signal(signal.SIGINT)
    rest, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")
    lines = (first + rest).splitlines(keepends=True)
    assert lines[-1].endswith(b"\n")
    assert 0 < len(lines) < 200_000
    assert {wireparse.Article.from_json(line).agency for line in lines} == {"efe"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_full_disk_behind_standard_output_is_told(jobs: str) -> None:
    """Once, and with what that means for the last line."""
    with Path("/dev/full").open("wb") as full:
        process = start(write_lines(), "--text-field", "text", "--jobs", jobs, stdout=full)
        _out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err == b"wireparse: standard output: no space left on device; its last line may be cut off\n"


def limit_files() -> None:
    """Let a process write no file of more than 100 kB, as a disk that is full at that point."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.csv", "out.parquet"])
def test_a_full_disk_leaves_no_half_file(name: str) -> None:
    """The one that was there stays."""
    Path(name).write_text("old", encoding="utf-8")
    lines = (json.dumps({"text": STORY.replace("river", os.urandom(400).hex())}) for _ in range(1000))
    Path("many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    process = start("many.jsonl", "--text-field", "text", "-o", name, preexec_fn=limit_files)
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err.decode() == f"wireparse: {name}: file too large; nothing was written\n"
    assert Path(name).read_text(encoding="utf-8") == "old"
    assert left_in() == {"a.txt", name, "many.jsonl"}


def test_a_python_caller_may_put_his_own_output_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """As text, or nowhere."""
    own = io.StringIO()
    monkeypatch.setattr(sys, "stdout", own)
    assert main(["parse", "-q", "a.txt"]) == 0
    assert json.loads(own.getvalue())["agency"] == "efe"
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["parse", "-q", "a.txt"]) == 0


def test_who_sends_slowly_gets_each_story_at_once() -> None:
    """A wire that is read as it comes is not held back until there is much of it."""
    message = (
        b"\x16\x16\x01a0001\x1fcoast\r\nr i\x13\x11 BC-Otters   11-13 0042\r\n\x02^Otters count boats<\r\n"
        b"\t   OBAN, Nov 12 (AP) _ Otters were seen to count the boats.\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"
    )
    process = start("-q", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    # That a message begins shows in the next two thousand bytes.
    process.stdin.write(message * 20)
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["headline"] == "Otters count boats"
    process.communicate(timeout=60)
    assert process.returncode == 0


# a folder


@pytest.mark.parametrize(
    ("format_", "suffix", "begins"),
    [("ninjs", ".json", b'{"uri": '), ("nitf", ".xml", b"<?xml "), ("jsonld", ".jsonld", b'{"@context": ')],
)
def test_a_folder_has_a_file_for_each_story(format_: str, suffix: str, begins: bytes) -> None:
    """Their names have the order of the stories, and of the sources what those are called."""
    Path("in").mkdir()
    Path("in/b.2.txt.gz").write_bytes(gzip.compress(STORY.encode()))
    arguments = ["parse", "-q", "a.txt", "x.txt", "in", "--format", format_, "-o", "out/"]
    assert main(arguments) == 1
    assert left_in("out") == {f"000001-a{suffix}", f"000002-b.2{suffix}"}
    assert {path.read_bytes()[: len(begins)] for path in Path("out").iterdir()} == {begins}
    assert main([*arguments[:-1], "out"]) == 1
    assert len(left_in("out")) == 2


def test_a_folder_that_cannot_be_made_or_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "a.txt", "--format", "ninjs", "-o", "no/such/"]) == 1
    assert capsys.readouterr().err == "wireparse: no/such: no such file or directory; nothing was written\n"
    Path("out/000002-a.json").mkdir(parents=True)
    assert main(["parse", "a.txt", "a.txt", "--format", "ninjs", "-o", "out"]) == 1
    assert "; 1 files before it are whole\n" in capsys.readouterr().err


# arguments


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "out/"], "jsonl is not written to a folder: give --output the name of a file"),
        (["-o", "."], "jsonl is not written to a folder: give --output the name of a file"),
        (["--format", "parquet"], "parquet is not written to standard output: give --output the name of a file"),
        (
            ["--format", "parquet", "-o", "-"],
            "parquet is not written to standard output: give --output the name of a file",
        ),
        (
            ["--format", "nitf", "--on-error", "keep"],
            "--on-error keep needs a format that has room for an error, which nitf has not",
        ),
        (["--jobs", "-1"], "argument -j/--jobs: not a number of processes: '-1'"),
        (["--max-size", "big"], "argument --max-size: not a size, as in 500M or 20G: 'big'"),
        (
            ["--format", "csv", "--text-field", "text", "--keep-fields", "url,Headline"],
            "--keep-fields: the table has a column 'Headline' of its own",
        ),
        (
            ["--format", "csv", "--text-field", "text", "--keep-fields", "url,file"],
            "--keep-fields: the table has a column 'file' of its own",
        ),
    ],
)
def test_arguments_that_contradict_each_other(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["parse", *arguments, "a.txt"])
    assert caught.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"wireparse parse: error: {message}"


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        (None, "jsonl"),
        ("-", "jsonl"),
        ("stories", "jsonl"),
        ("stories.txt", "jsonl"),
        ("stories.csv", "csv"),
        ("stories.csv.gz", "csv"),
        ("in.csv/stories", "jsonl"),
        ("stories.parquet", "parquet"),
        ("stories.jsonld", "jsonld"),
        ("stories.xml/", "jsonl"),  # a folder, which has complaints of its own
    ],
)
def test_the_name_of_the_output_tells_the_format(name: str | None, format_: str) -> None:
    assert command._guess_format(argparse.ArgumentParser(), name) == format_


@pytest.mark.parametrize("name", ["stories.xml", "stories.json", "stories.json.gz"])
def test_a_name_that_promises_one_document_gets_no_lines_of_json(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Who opens it as XML, or reads it by `json.load`, would find that it is none; with --format the caller says so."""
    with pytest.raises(SystemExit):
        main(["parse", "a.txt", "-o", name])
    ending = name.split(".")[1]
    assert capsys.readouterr().err.endswith(
        f"error: a name in .{ending} is for a single story: say the --format, or give --output a folder\n"
    )
    assert main(["parse", "-q", "a.txt", "--format", "ninjs", "-o", name]) == 0


# signals


def test_a_signal_waits_for_what_must_be_done() -> None:
    done = []

    def hold() -> None:
        with holding_signals():
            signal.raise_signal(signal.SIGINT)
            done.append("all")

    with pytest.raises(KeyboardInterrupt):
        hold()
    assert done == ["all"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_signal_that_would_end_the_program_is_an_exception() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(EndedBySignal) as caught, ending_in_order():
        signal.raise_signal(signal.SIGTERM)
    assert caught.value.number == signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_signal_that_is_ignored_stays_so() -> None:
    """As `nohup` has it."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ending_in_order(), holding_signals():
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_who_calls_from_a_thread_keeps_his_signals(capsys: pytest.CaptureFixture[str]) -> None:
    """Python lets only the main thread set what a signal does."""
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main(["parse", "-q", "a.txt"])))
    thread.start()
    thread.join()
    assert codes == [0]
    assert json.loads(capsys.readouterr().out)["agency"] == "efe"


def test_a_system_without_masks_starts_workers_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
    with starting_without_interrupts():
        assert not hasattr(signal, "pthread_sigmask")


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_what_is_started_is_born_without_interrupts() -> None:
    """And the interrupt that came meanwhile is not lost."""

    def start_something() -> None:
        with starting_without_interrupts():
            signal.raise_signal(signal.SIGINT)
            code = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))"
            assert subprocess.check_output([sys.executable, "-c", code]) == b"True\n"

    with pytest.raises(KeyboardInterrupt):
        start_something()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
