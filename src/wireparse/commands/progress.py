"""What a run tells on standard error: how far it is, if a person looks on, and at the end what came of it."""

import os
import shutil
import sys
import textwrap
import time
from collections.abc import Sequence
from typing import Any, Self

from wireparse.commands.output import complain, is_terminal
from wireparse.commands.results import Tally

# In seconds: who is done so soon needs no bar, and it is drawn anew so seldom that it costs nothing.
DELAY = 0.5
INTERVAL = 0.1


class Progress:
    """Tells how a run goes on.

    Args:
        names: what is read, whose size is known where all are files.
        is_quiet: nothing but complaints is told.
        has_output: the data go elsewhere than to standard output.
    """

    def __init__(self, names: Sequence[str], *, is_quiet: bool, has_output: bool) -> None:
        self.tally = Tally()
        self._start = time.perf_counter()
        self._is_quiet = is_quiet
        self._size: int | None = None
        self._bar: Any = None
        # Where the data run over the same terminal, they show themselves how far it is.
        if not is_quiet and sys.stderr is not None and sys.stderr.isatty() and (has_output or not is_terminal()):
            self._bar = self._make_bar(names)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def add_bytes(self, count: int) -> None:
        """Take note that so many bytes of the files were read."""
        if self._bar is not None and self._size is not None:
            self._bar.update(count)

    def add(self, tally: Tally) -> None:
        """Take note of what came of some stories."""
        self.tally += tally
        if self._bar is not None and self._size is None:
            self._bar.update(tally.stories)
        elif self._bar is not None:
            self._bar.set_postfix_str(f"{self.tally.stories:,} stories", refresh=False)

    def complain(self, source: str, reason: str) -> None:
        """Say what is wrong, above the bar."""
        if self._bar is not None:
            self._bar.clear()
        complain(source, reason)

    def sum_up(self) -> None:
        """Say in one line what came of all."""
        if self._is_quiet or sys.stderr is None:
            return
        if self._bar is not None:
            self._bar.close()
        line = f"wireparse: {describe(self.tally, time.perf_counter() - self._start)}"
        if sys.stderr.isatty():
            line = textwrap.fill(line, shutil.get_terminal_size().columns, subsequent_indent=" " * len("wireparse: "))
        print(line, file=sys.stderr)

    def _make_bar(self, names: Sequence[str]) -> Any:
        """Return a bar, None where the package for it is missing."""
        try:
            import tqdm  # noqa: PLC0415  an extra, and one can do without
        except ImportError:
            return None
        self._size = _measure(names)
        options: dict[str, Any] = {"unit": " stories"}
        if self._size is not None:
            options = {"unit": "B", "unit_scale": True, "total": self._size}
        return tqdm.tqdm(**options, file=sys.stderr, leave=False, dynamic_ncols=True, delay=DELAY, mininterval=INTERVAL)


def describe(tally: Tally, seconds: float) -> str:
    """Return the line that sums a run up.

    >>> describe(Tally(1200, 1100, 30), 0.25)
    '1,200 stories, 1,100 with a dateline, 30 with defects; 0.2 s, 4,800 a second'
    >>> describe(Tally(1, 1, 0, 1, 2), 0.25)
    '1 story, 1 with a dateline, 0 with defects, 1 read as Windows-1252; 2 errors; 0.2 s'
    """
    told = f"{_count(tally.stories, 'story', 'stories')}, {tally.datelines:,} with a dateline"
    told += f", {tally.defects:,} with defects"
    if tally.guesses:
        told += f", {tally.guesses:,} read as Windows-1252"
    if tally.errors:
        told += f"; {_count(tally.errors, 'error', 'errors')}"
    told += f"; {seconds:,.1f} s"
    # Of a few stories the time is that of the start.
    return f"{told}, {tally.stories / seconds:,.0f} a second" if tally.stories >= 1000 and seconds > 0 else told


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _measure(names: Sequence[str]) -> int | None:
    """Return the size of all files, None where some are none, or not to be measured."""
    size = 0
    for name in names:
        if not os.path.isfile(name):  # noqa: PTH113  of a name that no file can have, pathlib raises an error
            return None
        size += os.path.getsize(name)  # noqa: PTH202  as above
    return size
