r"""Time and memory grow no faster than the text, whatever it is made of.

Each family of hostile text is read at one size and at eight times that size, in turns, and what counts is the ratio of
the two times. It is the time that this thread had the processor, the best of several, so that what else runs on the
machine hardly shows; a ratio that is too high is measured again before it fails. Linear time gives 8, quadratic 64.
`CONTRIBUTING.md` says how to see these tests fail.
"""

import gc
import re
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest

import wireparse
from wireparse.render.page import render_page
from wireparse.render.terminal import render_copy

Text = TypeVar("Text")

GROWTH = 8
# What a part that is not linear adds to the ratio is several times this; what noise adds has never been half of it.
LIMIT = 2.0 * GROWTH
SIZE = 4_000
ROUNDS = 6

MEGABYTE = 1_000_000

# Bytes of memory for each character: a token, its text and what leads to it, where every second character is a line.
MOST_MEMORY = 900

STORY = "Rain falls\n\nLima, May 3 (EFE).- It rained on the town."

# Each piece is repeated; `{n}` in it is a number that differs from piece to piece, so that no cache knows the next one.
FAMILIES: list[tuple[str, str]] = [
    (" ", "spaces"),
    ("\t", "tabs"),
    (" \xa0\u3000\u200b", "blanks of all widths"),
    ("\n", "line ends: LF"),
    ("\r", "CR"),
    ("\r\n", "CR LF"),
    ("\r\r\n", "CR CR LF"),
    ("\u2028", "Unicode's separators"),
    ("\x85 \n", "NEL, and blank lines"),
    ("A", "capitals"),
    ("RAIN ", "words in capitals"),
    ("Rain ", "words that are names"),
    ("rain ", "words"),
    ("word{n} ", "words that are new"),
    ("It rained on the town. ", "sentences"),
    ("- - - ", "dashes in a row"),
    ("-", "hyphens"),
    (" -- ", "double dashes"),
    ("Rain, ", "commas"),
    ("LIMA, ", "places"),
    ("(", "brackets that never close"),
    (")", "brackets that never opened"),
    ("(a) ", "brackets"),
    ("((a) ", "nested brackets that never close"),
    ("[TEXT] ", "notes of a relay"),
    ("【", "Chinese brackets"),
    ("“", "quotes that never close"),
    ('"Rain {n}," he said. ', "quotes"),
    ("1", "digits"),
    ("1,", "digits and commas"),
    ("{n} ", "numbers"),
    ("/", "slashes"),
    ("1/", "digits and slashes"),
    ("a/", "initials without end"),
    ("abc/def ", "initials again and again"),
    ("abc/d{n}\n", "lines of initials"),
    (".", "stops"),
    ("A. ", "letters with stops"),
    ("=", "equals signs"),
    ("_", "low lines"),
    ("* ", "asterisks"),
    ("^", "rails"),
    ("<", "angle brackets"),
    ("&", "ampersands"),
    ("EFE ", "a credit"),
    ("EFE", "a credit without blanks"),
    ("EFE\n", "signoffs"),
    ("(EFE) ", "credits in brackets"),
    ("(EFE).- ", "ends of datelines"),
    ("- AFP ", "credits behind dashes"),
    ("told EFE ", "mentions"),
    ("AFP/", "credits and slashes"),
    ("May ", "months without end"),
    ("May {n} ", "months and numbers"),
    ("3 May 2024 ", "dates"),
    ("5月3日", "Chinese dates"),
    ("12:00 GMT ", "times"),
    ("Monday, ", "weekdays"),
    ("Lima, May 3 (EFE).- ", "datelines on a line"),
    ("Lima, May 3 (EFE).- Rain {n}.\n\n", "datelines"),
    ("Lima {n} (XYZ) - Rain.\n\n", "datelines of nobody"),
    ("新华社北京5月3日电 ", "Chinese datelines"),
    ("LIMA - Rain\n", "items of a list"),
    ("By Anna Bell ", "bylines on a line"),
    ("By Anna Bell{n}\n", "bylines"),
    ("(Reporting by Anna{n}\n", "taglines that never end"),
    ("Editing by ", "taglines without names"),
    ("(Adds {n})\n", "notes"),
    ("(Adds ", "notes that never end"),
    ("Eds: ", "notes of nothing"),
    ("UPDATE 1-", "marks of versions"),
    ("PM-Rain{n},0363\n", "sluglines"),
    ("RAIN-", "sluglines on a line"),
    ("MORE\n", "marks of takes"),
    ("-0-\n", "end marks"),
    ("___\n", "rules"),
    ("# Notebook\n- Rain\n", "notebooks"),
    ("* Rain {n}\n", "summary points"),
    ("Related Articles\n\nWho pays for bridge {n}?\n\n", "titles of other stories"),
    ("Politics\n\n", "sections"),
    ("Share\n", "buttons of a page"),
    ("Updated 3 May 2024 4 May 2024\n\n", "times of a page"),
    ("© 2024 EFE. ", "copyright"),
    ("(AP Photo/Anna{n}) ", "photo credits"),
    ("(Photo: ", "photo credits that never end"),
    ("a@", "addresses without end"),
    ("a{n}@b.example ", "addresses"),
    ("https://a.example/{n} ", "addresses of pages"),
    ("<p>", "tags"),
    ("a</p> <p ", "tags that never end"),
    ("&nbsp;", "entities"),
    ("    It rained on the town\nall day.\n", "wrapped paragraphs"),
    ("It rained {n}.\n\n", "paragraphs"),
    ("a\n", "lines of one letter"),
    ("e\u0301\u0302\u0303", "accents in chains"),
    ("\u0301", "accents on nothing"),
    ("\u202e\u2067a", "marks of direction"),
    ("\x00", "NULs"),
    ("\x1c\x1f ", "separators of files"),
    ("\ud800", "lone surrogates"),
    ("\ud800\n", "lines of them"),
    ("\ufffd ", "lost characters"),
    ("新", "Han"),
    ("𝐀 ", "letters outside the first plane"),
    ("İ ", "a capital that folds to two letters"),
]

# Families that fill an analysis: tokens, traces, mentions, defects, odd lines.
FULL = [
    "asterisks",
    "datelines",
    "initials again and again",
    "lines of one letter",
    "lines of them",
    "mentions",
    "NULs",
    "marks of direction",
    "photo credits",
    "signoffs",
    "spaces",
    "titles of other stories",
    "CR",
]

HEADER = b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters     11-13 0042\r\n\x02"
TRAILER = b"\x03AP-NY-11-13-13 2305EST<\r\n\r\n\x0c\r\n\x04"
OPENINGS: list[tuple[bytes, str]] = [
    (b"It rained.\n\n", "copy"),
    (HEADER, "ANPA 1312"),
    (b"\x01xyz012 3 i 4  ABC 044\r\n\r\nRain/\r\n\x02", "IPTC 7901"),
    (b"ZCZC ABC\r\n$T\r\n:Rain\r\n", "ZCZC"),
    (b"Document 1 of 2\r\n\r\nThe Oban Gazette\r\n\r\nBODY:\r\n", "Nexis"),
]
FEEDS: list[tuple[bytes, str]] = [
    (b" ", "spaces"),
    (b"\n", "LF"),
    (b"\r", "CR"),
    (b"\r\n", "CR LF"),
    (b"\r\r\r\r\r\r\n", "many CR and a LF"),
    (b"It rained.\n", "lines"),
    (b"It rained NNNN on. ", "NNNN in prose"),
    (b"NNNN\n", "NNNN on its line"),
    (b"ZCZC", "ZCZC without blanks"),
    (b"ZCZC 1\n", "ZCZC without end"),
    (b"NNNNZCZC", "NNNN and ZCZC glued"),
    (b"\x01", "SOH"),
    (b"\x01a", "SOH and a letter"),
    (b"\x02", "STX"),
    (b"\x03", "ETX"),
    (b"\x03 131137 GMT Nov 13 ", "ETX and a time"),
    (b"\x04", "EOT"),
    (b"\x05", "ENQ"),
    (b"\x05a\n", "destinations without a header"),
    (b"\x16", "SYN"),
    (b"\x1f", "US"),
    (b"\x7f", "DEL"),
    (b"\0", "NUL"),
    (b"\f", "form feeds"),
    (b"\t\b", "tabs"),
    (b"\x10\x1f", "blanks of fixed widths"),
    (b"^", "rails"),
    (b"^Rain\n", "display lines that never close"),
    (b"&Cx1f;", "controls that are spelt out"),
    (b"&", "ampersands"),
    (b"[EOT]", "an EOT in letters"),
    (b"[EOT]" + 40 * b" ", "and blanks"),
    (b"(PROFILE\n(" + 40 * b"a" + b"(\n", "profiles that never end"),
    (b"(PROFILE" + 40 * b"\n", "profiles of nothing"),
    (b"AP-NY-11-13-13 2305EST<\r\n", "trailers"),
    (b"\nxyz0012 3 i 4    ABC 1044\n\n", "header lines without SOH"),
    (b"\nxyz0012 3 ", "the beginnings of such lines"),
    (b"DOCUMENT ", "documents"),
    (b"Document 1 of 2\n", "documents of nothing"),
    (b"HEADLINE: Rain\n", "fields"),
    (b"\xff", "bytes that no encoding has"),
    (b"\xc3\x83\xc2\xa9", "UTF-8 that was encoded twice"),
    (HEADER, "headers"),
    (HEADER + b"\t   OBAN (AP) _ Otters.\r\n" + TRAILER, "messages"),
]


def ids(table: list[tuple[str, str]] | list[tuple[bytes, str]]) -> list[str]:
    """The reasons of a table of families, by which its tests are named."""
    return [why for _piece, why in table]


def grow(piece: str, size: int) -> str:
    """Return so many characters of a family, down to a whole piece."""
    if "{n}" not in piece:
        return piece * (size // len(piece))
    # Numbers of one width: a text that is eight times as long has eight times the pieces.
    count = size // len(piece.replace("{n}", "10000"))
    return "".join(piece.replace("{n}", str(10_000 + number)) for number in range(count))


def measure(work: Callable[[Text], object], text: Text) -> float:
    """Return the seconds that this thread worked on a text."""
    start = time.thread_time()
    work(text)
    return time.thread_time() - start


def ratio(work: Callable[[Text], object], small: Text, large: Text) -> float:
    """Return how much longer the large text takes: measured in turns, until it is below the limit or never will be."""
    best_small, best_large = measure(work, small), float("inf")
    for turn in range(ROUNDS):
        best_large = min(best_large, measure(work, large))
        best_small = min(best_small, measure(work, small))
        is_hopeless = turn >= 2 and best_large > 2 * LIMIT * best_small
        if is_hopeless or best_large < LIMIT * best_small:
            break
    return best_large / best_small


@pytest.fixture(scope="module", autouse=True)
def _ready() -> Iterator[None]:
    """Patterns are compiled, and modules imported, before anything is measured; garbage is not collected meanwhile.

    The collector would come in larger texts alone, and look at all that other tests have left.
    """
    analysis = wireparse.analyze(STORY)
    analysis.without()
    render_page(analysis)
    wireparse.explain(STORY)
    list(wireparse.read(HEADER + TRAILER))
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("pattern", "is_linear"),
    [(r"a{0,9}b", True), (r"a*b", False)],
    ids=["a bound", "no bound"],
)
def test_the_measure_tells_quadratic_from_linear(pattern: str, is_linear: bool) -> None:  # noqa: FBT001
    text = "a" * 700
    assert (ratio(re.compile(pattern).search, text, text * GROWTH) < LIMIT) == is_linear


@pytest.mark.parametrize(("piece", "why"), FAMILIES, ids=ids(FAMILIES))
def test_an_analysis_is_linear(piece: str, why: str) -> None:
    """Tokens, article and traces: of hostile text alone; and on the line of a dateline, and below it."""
    for frame in ("{0}", STORY + " {1}\n\n{1} EFE\n\nasb/pd"):
        small, large = (frame.format(grow(piece, size), grow(piece, size // 2)) for size in (SIZE, SIZE * GROWTH))
        assert ratio(wireparse.analyze, small, large) < LIMIT, (why, frame)


@pytest.mark.parametrize(("piece", "why"), FAMILIES, ids=ids(FAMILIES))
def test_an_explanation_is_linear(piece: str, why: str) -> None:
    """Why lines are no datelines, which a slower path tells, takes a time that is linear as well."""
    small, large = (STORY + "\n\n" + grow(piece, size) for size in (SIZE, SIZE * GROWTH))
    assert ratio(wireparse.explain, small, large) < LIMIT, why


def take_apart(analysis: wireparse.Analysis) -> Iterator[object]:
    """Do all that can be done with an analysis."""
    yield analysis.without(mentions=True).restore()
    yield analysis.without("frame").text
    yield render_page(analysis)
    yield list(render_copy(analysis.tokens, analysis.article.defects))
    yield wireparse.Article.from_dict(analysis.article.to_dict())


@pytest.mark.parametrize("why", FULL)
def test_what_is_done_with_an_analysis_is_linear(why: str) -> None:
    piece = next(piece for piece, reason in FAMILIES if reason == why)
    texts = (f"{STORY}\n\n{grow(piece, size)} EFE\n\nasb/pd" for size in (SIZE, SIZE * GROWTH))
    small, large = map(wireparse.analyze, texts)
    assert ratio(lambda analysis: list(take_apart(analysis)), small, large) < LIMIT, why


@pytest.mark.parametrize(("piece", "why"), FEEDS, ids=ids(FEEDS))
def test_reading_a_feed_is_linear(piece: bytes, why: str) -> None:
    """Bytes are cut into messages, and these read: what never ends begins in each of the formats."""
    for opening, format_ in OPENINGS:
        small, large = (opening + piece * (size // len(piece)) for size in (SIZE // 2, SIZE // 2 * GROWTH))
        assert ratio(lambda data: list(wireparse.read(data)), small, large) < LIMIT, (why, format_)


@pytest.mark.parametrize(("piece", "why"), FAMILIES, ids=ids(FAMILIES))
def test_memory_is_a_bounded_multiple_of_the_text(piece: str, why: str) -> None:
    text = STORY + "\n\n" + grow(piece, 4 * SIZE)
    wireparse.analyze(text)
    tracemalloc.start()
    try:
        wireparse.analyze(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak / len(text) < MOST_MEMORY, why


@pytest.mark.parametrize(
    ("piece", "size", "why"),
    [
        ("rain ", 10 * MEGABYTE, "one line of 10 MB"),
        ("(EFE).- ", 10 * MEGABYTE, "one of ends of datelines"),
        ("a\n", 2 * MEGABYTE, "a million lines"),
        ("\n", MEGABYTE, "a million that are blank"),
    ],
    ids=["words on one line", "credits on one line", "a million lines", "a million blank lines"],
)
def test_a_very_large_text_takes_no_longer_for_each_character(piece: str, size: int, why: str) -> None:
    part = 16
    text = piece * (size // len(piece))
    seconds = measure(wireparse.parse, text)
    assert seconds < 5 * part * max(measure(wireparse.parse, text[: len(text) // part]) for _round in range(3)), why
