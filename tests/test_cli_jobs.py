"""Several processes give what one does, in the same order, and end with the one that started them."""

import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wireparse.cli import main
from wireparse.commands import jobs
from wireparse.commands.blocks import Block, Reading, read_blocks
from wireparse.commands.jobs import JobError, do_work
from wireparse.commands.worker import Settings

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"

SETTINGS = Settings(Reading())


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def batches(count: int) -> Iterator[list[Block]]:
    """Yield batches of one story each, numbered."""
    for number in range(count):
        yield [Block(f"{number}.txt", f"{STORY}{number}\n".encode())]


def list_workers(parent: int) -> set[int]:
    """Return the workers that a process started, without what looks after shared resources."""
    processes = (path for path in Path("/proc").iterdir() if path.name.isdecimal())
    return {int(process.name) for process in processes if is_worker(process, parent)}


def is_worker(process: Path, parent: int) -> bool:
    try:
        stat, line = (process / "stat").read_text(), (process / "cmdline").read_bytes()
    except OSError:
        return False  # it has ended meanwhile
    return int(stat.rpartition(")")[2].split()[1]) == parent and b"spawn_main" in line


def wait_for(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def start_many(*arguments: str) -> "subprocess.Popen[bytes]":
    """Start the program with much to do, and return when two workers are at it and some of it is done."""
    Path("many.jsonl").write_text((json.dumps({"text": STORY}) + "\n") * 200_000, encoding="utf-8")
    line = [sys.executable, "-m", "wireparse", "parse", "many.jsonl", "--text-field", "text", "-j2", *arguments]
    process = subprocess.Popen(line, stderr=subprocess.PIPE)
    wait_for(lambda: any(path.stat().st_size > 100_000 for path in Path.cwd().glob(".out.jsonl.*.part")))
    return process


def test_several_jobs_give_what_one_does() -> None:
    """The same bytes, in the same order, of folders and lines alike."""
    Path("in").mkdir()
    for number in range(150):
        Path(f"in/{number:03}.txt").write_text(STORY * (number % 7), encoding="utf-8")
    lines = [json.dumps({"text": STORY * (number % 5), "uid": number}) + "\n" for number in range(1200)]
    Path("many.jsonl").write_text("".join(lines), encoding="utf-8")
    sources: list[tuple[str, list[str]]] = [("in", []), ("many.jsonl", ["--text-field", "text", "--id-field", "uid"])]
    for name, options in sources:
        for jobs_ in "1", "2":
            assert main(["parse", "-q", name, *options, "-j", jobs_, "-o", f"{name}{jobs_}.out"]) == 0
        assert Path(f"{name}1.out").read_bytes() == Path(f"{name}2.out").read_bytes()
    written = Path("many.jsonl2.out").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in written] == list(range(1200))


def test_as_many_jobs_as_processors(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """0 stands for those that this process may use."""
    assert jobs.count_processors() == len(os.sched_getaffinity(0))
    monkeypatch.setattr(jobs, "count_processors", lambda: 2)
    Path("a.txt").write_text(STORY, encoding="utf-8")
    assert main(["parse", "-q", "-j", "0", "a.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["agency"] == "efe"


def test_work_is_taken_as_it_is_done() -> None:
    """However much there is to do, only a little is under way, so that memory stays flat."""
    taken = []

    def take() -> Iterator[list[Block]]:
        for number, batch in enumerate(batches(100)):
            taken.append(number)
            yield batch

    outcomes = do_work(take(), SETTINGS, 2)
    first = next(outcomes)
    assert first.tally.stories == 1
    assert 2 < len(taken) <= 8
    assert sum(outcome.tally.stories for outcome in outcomes) == 99


def test_a_worker_that_is_killed_is_told() -> None:
    outcomes = do_work(batches(1000), SETTINGS, 2)
    next(outcomes)
    for worker in list_workers(os.getpid()):
        os.kill(worker, signal.SIGKILL)
    with pytest.raises(JobError, match=r"^a worker was killed by signal 9, as happens where there is no memory left"):
        list(outcomes)


def test_a_worker_that_is_killed_leaves_no_half_file() -> None:
    """The command says what happened."""
    process = start_many("-o", "out.jsonl")
    for worker in list_workers(process.pid):
        os.kill(worker, signal.SIGKILL)
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err == b"wireparse: parse: a worker was killed by signal 9, as happens where there is no memory left\n"
    assert {path.name for path in Path.cwd().iterdir()} == {"many.jsonl"}


def test_workers_end_with_the_process_that_started_them() -> None:
    """Even where that had no chance to tell them."""
    process = start_many("-o", "out.jsonl")
    workers = list_workers(process.pid)
    assert len(workers) == 2
    process.kill()
    process.communicate(timeout=60)
    wait_for(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers))


def test_workers_that_cannot_be_started_are_told() -> None:
    """With the reason of the system."""
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (12, 12));"
        "from wireparse.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    Path("a.txt").write_text(STORY, encoding="utf-8")
    line = [sys.executable, "-c", code, "parse", "a.txt", "-j", "8"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "wireparse: parse: no worker can be started: too many open files\n"


def test_memory_does_not_grow_with_the_input() -> None:
    """What is read is handed on in blocks, of lines and of feeds alike, however long the file is."""
    message = b"\x01ZCZC\r\n" + STORY.encode() * 12 + b"\r\nNNNN\r\n"
    Path("feed.dat").write_bytes(message * 9_000)
    Path("many.jsonl").write_text((json.dumps({"text": STORY * 12}) + "\n") * 9_000, encoding="utf-8")
    for name, reading in (("feed.dat", Reading()), ("many.jsonl", Reading(text_field="text"))):
        tracemalloc.start()
        size = sum(len(block.data) for block in read_blocks([name], reading))
        _now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert size == Path(name).stat().st_size > 10_000_000
        assert peak < 4_000_000
