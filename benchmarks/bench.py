"""Measures what parsing costs, prints it, and writes docs/benchmarks.md.

The unit is the least that any parser of wire copy must do: squash the white space of each line. Both are timed in
one run, turn by turn, and the best turn of each counts, so that a busy machine disturbs them alike.
"""

import argparse
import gc
import itertools
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import attrs
from command_line import MANY, measure_command_line
from command_line import describe as describe_command_line
from feeds import describe as describe_feed
from feeds import measure_feed, read_examples
from page import date_section, read_sections, write_page

import wireparse

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
# What can be measured, and the title of its section.
TITLES = {"stories": "Stories", "feeds": "Feeds", "command-line": "The command line"}

UNIT_STORY = "efe-en-web"

# What a parser knew in its first version; with all records it must not be slower by more than a fifth.
SEVEN = ("afp", "ap", "dpa", "efe", "kcna", "reuters", "xinhua")

TURNS = 200
CALLS_A_TURN = 10
ARTICLES_IN_MEMORY = 1_000


@attrs.frozen
class Timing:
    """What one story costs, in seconds: the floor, parsing it with all records, and with those of seven agencies."""

    name: str
    characters: int
    floor: float
    parse: float
    parse_seven: float


def squash(text: str) -> list[str]:
    """Do the least that there is to do."""
    return [" ".join(line.split()) for line in text.splitlines()]


def seconds_a_call(function: Callable[[str], object], text: str) -> float:
    """Return the time of one call, averaged over a turn."""
    start = time.perf_counter()
    for _ in range(CALLS_A_TURN):
        function(text)
    return (time.perf_counter() - start) / CALLS_A_TURN


def parser_of_seven() -> wireparse.Parser:
    """Return a parser that knows seven agencies, and no language but those that they write in."""
    agencies = [agency for agency in wireparse.AGENCIES if agency.id in SEVEN]
    codes = {code for agency in agencies for code in agency.languages}
    return wireparse.Parser(agencies, [language for language in wireparse.LANGUAGES if language.code in codes])


def measure_time(stories: dict[str, str]) -> list[Timing]:
    """Return the best of all turns for each story."""
    functions: tuple[Callable[[str], object], ...] = (squash, wireparse.parse, parser_of_seven().parse)
    best = {name: [float("inf")] * len(functions) for name in stories}
    for _ in range(TURNS):
        for name, text in stories.items():
            best[name] = [
                min(least, seconds_a_call(function, text))
                for least, function in zip(best[name], functions, strict=True)
            ]
    return [Timing(name, len(stories[name]), *times) for name, times in best.items()]


def measure_memory(stories: dict[str, str]) -> float:
    """Return the bytes that an article holds, averaged over many; what the parser caches is not counted."""
    texts = list(itertools.islice(itertools.cycle(stories.values()), ARTICLES_IN_MEMORY))
    gc.collect()
    tracemalloc.start()
    articles = [wireparse.parse(text) for text in texts]
    gc.collect()
    size, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(articles)


def table(timings: list[Timing]) -> str:
    """Return the timings as a Markdown table, the average of all stories in its last row."""
    unit = next(timing.floor for timing in timings if timing.name == UNIT_STORY)
    count = len(timings)
    average = Timing(
        "average",
        sum(timing.characters for timing in timings) // count,
        sum(timing.floor for timing in timings) / count,
        sum(timing.parse for timing in timings) / count,
        sum(timing.parse_seven for timing in timings) / count,
    )
    rows = [
        f"| {timing.name:18} | {timing.characters:10,} | {timing.floor * 1e6:8.1f} | {timing.parse * 1e6:8.1f} "
        f"| {timing.parse / timing.floor:8.2f} | {timing.parse / unit:8.2f} | {1 / timing.parse:13,.0f} "
        f"| {timing.parse / timing.parse_seven:9.2f} |"
        for timing in [*timings, average]
    ]
    head = f"| {'story':18} | characters | floor µs | parse µs | × floor  | × U      | stories / sec | × seven   |"
    rule = f"| {'-' * 18} | ---------: | -------: | -------: | -------: | -------: | ------------: | --------: |"
    return "\n".join([head, rule, *rows])


def report(timings: list[Timing], memory: float) -> str:
    """Return the section on stories."""
    return f"""The floor is what any parser of wire copy does at least, squashing the white space of each line:
`[" ".join(line.split()) for line in text.splitlines()]`. "× floor" is the time to parse a story as a multiple of the
floor of the same story; "× U" as a multiple of U, the floor of `examples/{UNIT_STORY}.txt`. Floor and parser take
turns in one run, and the best of {TURNS} turns counts. Dates are cached, as in a feed, which repeats them.

All {len(wireparse.AGENCIES)} agencies and {len(wireparse.LANGUAGES)} languages are loaded.
"× seven" is the same time as a multiple of that of a parser which knows {len(SEVEN)} agencies
({", ".join(SEVEN)}) and their languages alone.

{table(timings)}

An article holds {memory / 1024:.1f} KiB on average ({ARTICLES_IN_MEMORY:,} articles, their text included).
"""


def measure_stories(stories: dict[str, str]) -> str:
    """Measure what parsing costs, and return the section on it."""
    return date_section(report(measure_time(stories), measure_memory(stories)), "one core")


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", choices=TITLES, help="measure this alone, and leave the other sections as they are")
    parser.add_argument("--feed-mb", type=int, default=64, help="the size of the feed of transmissions, in megabytes")
    parser.add_argument("--stories", type=int, default=MANY, help="how many stories the command line gets")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    stories = read_examples(ROOT)
    measures: dict[str, Callable[[], str]] = {
        # The feed comes first: what parsing holds would hide by how much the process grows.
        "feeds": lambda: date_section(describe_feed(measure_feed(stories, arguments.feed_mb)), "one core"),
        "stories": lambda: measure_stories(stories),
        "command-line": lambda: date_section(
            describe_command_line(measure_command_line(stories, arguments.stories)), "two cores"
        ),
    }
    measured = {TITLES[name]: measure() for name, measure in measures.items() if arguments.only in {None, name}}
    for title, text in measured.items():
        print(f"## {title}\n\n{text}")
    if not arguments.dry_run:
        sections = read_sections(PAGE) | measured
        write_page(PAGE, {title: sections[title] for title in TITLES.values() if title in sections})


if __name__ == "__main__":
    main()
