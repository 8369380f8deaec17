"""Measures what reading a feed of transmissions costs: its speed, and the memory that a long one takes.

The unit is the least that any reader of such a feed must do: split the bytes at SOH. The feed is made of the example
stories, in ANPA 1312, as it is read: however long it is, it is never in memory.
"""

import resource
import time
from pathlib import Path

import attrs

import wireparse

MEGABYTE = 1_000_000
BLOCK = 16 * MEGABYTE
TURNS = 5


@attrs.frozen
class FeedTiming:
    """What a feed costs: bytes, messages, MB/s of splitting and of reading, and by how much the process grew."""

    size: int
    messages: int
    split_speed: float
    read_speed: float
    growth: int


class Generated:
    """A binary file of so many bytes, one block again and again."""

    def __init__(self, block: bytes, size: int) -> None:
        self._block = block
        self._left = size
        self._at = 0

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most so many."""
        data = self._block[self._at : self._at + min(size, self._left)]
        self._at = (self._at + len(data)) % len(self._block)
        self._left -= len(data)
        return data


def make_message(number: int, story: str) -> bytes:
    """Return a story as a transmission of ANPA 1312."""
    lines = "".join(f"\t   {line}\r\n" for line in story.splitlines() if line.strip())
    head = f"\x16\x16\x01a{number % 10_000:04}\x1fbench\r\nr i\x13\x11 BC-Bench   11-13 {len(story.split()):04}\r\n\x02"
    return (
        f"{head}^BC-Bench,{len(story.split())}<\r\n{lines}\t   \x03AP-NY-11-13-13 2305EST<\r\n\r\n\x0c\r\n\x04".encode()
    )


def make_block(stories: dict[str, str], size: int) -> bytes:
    """Return whole messages, about so many bytes of them."""
    texts = list(stories.values())
    messages: list[bytes] = []
    made = 0
    while made < size:
        messages.append(make_message(len(messages), texts[len(messages) % len(texts)]))
        made += len(messages[-1])
    return b"".join(messages)


def peak_memory() -> int:
    """Return the most that the process has held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure_feed(stories: dict[str, str], megabytes: int) -> FeedTiming:
    """Read a feed of so many megabytes once, and split a block of it as often as it takes to time that."""
    block = make_block(stories, min(BLOCK, megabytes * MEGABYTE))
    split = min(_seconds(block) for _ in range(TURNS))
    # What every feed needs is loaded before the memory is measured.
    sum(1 for _ in wireparse.read(Generated(block, MEGABYTE)))
    before = peak_memory()
    size = megabytes * MEGABYTE
    start = time.perf_counter()
    messages = sum(1 for _ in wireparse.read(Generated(block, size)))
    took = time.perf_counter() - start
    return FeedTiming(size, messages, len(block) / split / MEGABYTE, size / took / MEGABYTE, peak_memory() - before)


def describe(timing: FeedTiming) -> str:
    """Return a paragraph for the page."""
    times = timing.split_speed / timing.read_speed
    return f"""A feed of {timing.size / MEGABYTE:,.0f} MB of ANPA 1312, {timing.messages:,} messages made of the example stories, each read whole, none parsed:
`wireparse.read` takes {timing.read_speed:.1f} MB/s. Splitting the same bytes at SOH, the least that can be done, takes
{timing.split_speed:,.0f} MB/s: reading takes {times:.0f} times as long. Meanwhile the process grew by {timing.growth / MEGABYTE:.1f} MB.
"""  # noqa: E501  the lines of the page are shorter


def _seconds(block: bytes) -> float:
    start = time.perf_counter()
    block.split(b"\x01")
    return time.perf_counter() - start


def read_examples(root: Path) -> dict[str, str]:
    """Return the example stories by their names."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((root / "examples").glob("*.txt"))}
