"""Measures the command line: how long it takes to start, what a second process brings, and what memory it takes.

Runs with one job and with two take turns, and the median of each counts. The input is made of the example stories.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import attrs

MEGABYTE = 1_000_000
STARTS = 20
TURNS = 3
FEW = 20_000
MANY = 200_000
FILES = 100_000

PYTHON = (sys.executable,)
PROGRAM = (*PYTHON, "-m", "wireparse")


@attrs.frozen
class Run:
    """A run of the program: its time in seconds, and what the largest of its processes held, in bytes."""

    seconds: float
    peak: int


@attrs.frozen
class CommandTiming:
    """What the command line costs: to start, for few and many stories by the number of jobs, for a folder of files.

    `bare` and `start` are seconds of Python alone and of `wireparse --version`.
    """

    bare: float
    start: float
    stories: int
    few: dict[int, Run]
    many: dict[int, list[Run]]
    folder: Run


def measure_command_line(stories: dict[str, str], count: int = MANY) -> CommandTiming:
    """Start the program, and let it parse so many stories as lines of JSON, and as many files as half of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # As where it is installed, it is compiled once.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        bare = [run((*PYTHON, "-c", "pass")).seconds for _ in range(STARTS)]
        start = [run((*PROGRAM, "--version")).seconds for _ in range(STARTS)]
        texts = list(stories.values())
        few, many = folder / "few.jsonl", folder / "many.jsonl"
        write_lines(few, texts, count // 10)
        write_lines(many, texts, count)
        runs: dict[int, list[Run]] = {1: [], 2: []}
        for _ in range(TURNS):
            for jobs, done in runs.items():
                done.append(parse(many, jobs, "--text-field", "text"))
        once = {jobs: parse(few, jobs, "--text-field", "text") for jobs in runs}
        write_files(folder / "files", texts, count // 2)
        return CommandTiming(min(bare), min(start), count, once, runs, parse(folder / "files", 2))


def write_lines(path: Path, texts: list[str], count: int) -> None:
    """Write stories as lines of JSON, each with an id."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = texts[number % len(texts)]
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")


def write_files(folder: Path, texts: list[str], count: int) -> None:
    """Write stories as files of one folder."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:06}.txt").write_text(texts[number % len(texts)], encoding="utf-8")


def parse(source: Path, jobs: int, *options: str) -> Run:
    """Parse a file or folder to a file of lines of JSON."""
    output = source.with_name("out.jsonl")
    return run((*PROGRAM, "parse", str(source), "--quiet", *options, "--jobs", str(jobs), "--output", str(output)))


def run(command: tuple[str, ...]) -> Run:
    """Run a command to its end, which must be a good one."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _pid, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # Of a process and of those that it waited for, it is the largest that the system tells.
    return Run(seconds, usage.ru_maxrss * 1024)


def describe(timing: CommandTiming) -> str:
    """Return the paragraphs for the page."""
    medians = {jobs: statistics.median(run.seconds for run in runs) for jobs, runs in timing.many.items()}
    peaks = {jobs: max(run.peak for run in runs) for jobs, runs in timing.many.items()}
    rows = "\n".join(
        f"| {jobs:4} | {medians[jobs]:7.1f} | {timing.stories / medians[jobs]:13,.0f} "
        f"| {medians[1] / medians[jobs]:5.2f} "
        f"| {timing.few[jobs].peak / MEGABYTE:18.1f} | {peaks[jobs] / MEGABYTE:19.1f} |"
        for jobs in sorted(medians)
    )
    files = timing.stories // 2
    return f"""`wireparse --version` takes {timing.start * 1e3:.0f} ms, Python alone {timing.bare * 1e3:.0f} ms: {timing.start / timing.bare:.0f} times as long.
Of both it is the best of {STARTS} starts.

`wireparse parse --text-field text` with {timing.stories:,} stories as lines of JSON, to lines of JSON in a file; the median of
{TURNS} runs, in which one job and two took turns. The memory is that of the largest process, for {timing.stories // 10:,} stories and
for all.

| jobs | seconds | stories / sec | times | MB, {timing.stories // 10:>7,} stories | MB, {timing.stories:>7,} stories |
| ---: | ------: | ------------: | ----: | ------------------: | ------------------: |
{rows}

A folder of {files:,} files, one story each, takes two jobs {timing.folder.seconds:.1f} s, {files / timing.folder.seconds:,.0f} files a second; the largest process holds
{timing.folder.peak / MEGABYTE:.1f} MB.
"""  # noqa: E501  the lines of the page are shorter
