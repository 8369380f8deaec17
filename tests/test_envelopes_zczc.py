"""ZCZC … NNNN: what a tag means depends on the feed, and which feed it is shows in the tags."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes.headers import ZczcHeader
from wireparse.envelopes.transmission import Transmission
from wireparse.envelopes.zczc import begins, is_tail, read_message


def read(data: bytes, start: int = 0) -> Transmission:
    return read_message(data, start, None)


def told(transmission: Transmission) -> list[tuple[str, str, int, int, int, int]]:
    return [
        (defect.code.value, defect.message, defect.start, defect.end, defect.line, defect.column)
        for defect in transmission.defects
    ]


# the message, its header, its text, why
FEEDS: list[tuple[bytes, ZczcHeader, str, str]] = [
    (
        (
            b"ZCZC ABC\r\n$T\r\n:Rowing Oban\r\n=Oban regatta\r\n^ROWING:  Eights go to Oban\r\n*X\r\n&T\r\n+15039001\r\n"
            b"OBAN, Dec 7 AAP - The eights of Oban have won the regatta.\r\n\t\r\n\tThey led all the way.\r\n\tAAP\r\nNNNN\r\n"
        ),
        ZczcHeader(
            sender="ABC",
            category="T",
            slug="Rowing Oban",
            take="Oban regatta",
            headline="ROWING:  Eights go to Oban",
            tags=(("*", "X"), ("&", "T"), ("+", "15039001")),
        ),
        (
            "ROWING:  Eights go to Oban\n\nOBAN, Dec 7 AAP - The eights of Oban have won the regatta.\n\n"
            "They led all the way.\nAAP"
        ),
        "the general wire",
    ),
    (
        (
            b"ZCZC ABC\r\n%A\r\n#Ferry_BC1\r\n$Ferry runs again\r\n:(OBAN)\r\n&DESK\\Mossa\r\n*07000000\r\n@QLD\r\n"
            b"$5 is what the ferry costs.\r\n\r\n   It runs again.\r\n\r\nABC RTV\r\nNNNN"
        ),
        ZczcHeader(
            sender="ABC",
            category="A",
            slug="Ferry_BC1",
            headline="Ferry runs again",
            take="(OBAN)",
            tags=(("&", "DESK\\Mossa"), ("*", "07000000"), ("@", "QLD")),
        ),
        "Ferry runs again\n\n$5 is what the ferry costs.\n\n   It runs again.\n\nABC RTV",
        "copy for broadcasters; a tag comes once, so a second one is text",
    ),
    (
        (
            b"ZCZC ABC\r\n%ALL MFI\r\n$K\r\n:\r\n:Oban Harbour Board\r\n*X\r\nFerry traffic rises 2%\r\n"
            b"* The board counted the ferries in June.\r\n\r\nNNNN\r\n"
        ),
        ZczcHeader(sender="ABC", category="K", destinations="ALL MFI", take="Oban Harbour Board", tags=(("*", "X"),)),
        "Ferry traffic rises 2%\n\n* The board counted the ferries in June.",
        "a release: the client behind an empty tag, the headline on the first line",
    ),
    (
        b"ZCZC\r\n#Catch at close\r\n:Catch at close - March 13\r\n\r\nCatch at close - March 13\r\nCod  12\r\nNNNN\r\n",
        ZczcHeader(slug="Catch at close", headline="Catch at close - March 13"),
        "Catch at close - March 13\n\nCod  12",
        "a made-up page, which repeats its headline",
    ),
    (
        b"ZCZC\r\n#Catch\r\n:13/3/2018\r\n\r\nCatch at close\r\n\r\nCod  12\r\nNNNN\r\n",
        ZczcHeader(slug="Catch", tags=((":", "13/3/2018"),), filed_at=datetime.datetime(2018, 3, 13)),  # noqa: DTZ001
        "Catch at close\n\nCod  12",
        "a page with its day in place of the headline",
    ),
    (
        b"ZCZC FMG000\nYY TDR QUI\n:POTTED :Oban Park MARKET DAY\n    OBAN, Oct 12 AAP - Latest betting.\n\nNNNN\n",
        ZczcHeader(sender="FMG000", handling="YY", destinations="TDR QUI", slug="Oban Park MARKET DAY"),
        "    OBAN, Oct 12 AAP - Latest betting.",
        "racing, with the word for a slug",
    ),
    (
        b"ZCZC FMG000\nYY TDR\nRACING : Oban fields\n:SPORT - Fields for Oban\nRace one\n\nNNNN\n",
        ZczcHeader(sender="FMG000", handling="YY", destinations="TDR", slug="Oban fields", headline="Fields for Oban"),
        "Fields for Oban\n\nRace one",
        "racing, with words for slug and headline",
    ),
    (
        b"ZCZC FMG000\r\nHH TDCom\r\nOban Comment races 1-6\r\n   Race One\r\n\tNNNN\r\n",
        ZczcHeader(sender="FMG000", handling="HH", destinations="TDCom", headline="Oban Comment races 1-6"),
        "Oban Comment races 1-6\n\n   Race One",
        "racing, with a bare headline",
    ),
    (
        b"zczc\nAN#84\nPD#06 June 2016 14:00:00\nBY#By Ann Moss\nKY#FERRY\nTI#Ferry shares\nrise\nAB#\nTX#Shares rose.\n",
        ZczcHeader(
            slug="FERRY",
            headline="Ferry shares rise",
            tags=(("AN", "84"), ("PD", "06 June 2016 14:00:00"), ("BY", "By Ann Moss")),
            filed_at=datetime.datetime(2016, 6, 6, 14, 0),  # noqa: DTZ001
        ),
        "Ferry shares rise\n\nBy Ann Moss\n\nShares rose.",
        "company news: tags of two letters, and no end",
    ),
    (
        b"ZCZC\r\nFerry runs again\r\n\r\nIt runs.\r\nNNNN\r\n",
        ZczcHeader(),
        "Ferry runs again\n\nIt runs.",
        "nothing but the marks",
    ),
]


@pytest.mark.parametrize(("data", "header", "text", "why"), FEEDS, ids=[row[3] for row in FEEDS])
def test_feeds(data: bytes, header: ZczcHeader, text: str, why: str) -> None:
    message = read(data, 7)
    assert message.header == header, why
    assert message.text == text
    assert (message.format, message.span) == ("zczc", (7, 7 + len(data)))


@pytest.mark.parametrize("data", [row[0] for row in FEEDS[:-2]], ids=[row[3] for row in FEEDS[:-2]])
def test_whole_messages_have_no_defect(data: bytes) -> None:
    assert told(read(data)) == []


def test_the_parser_finds_the_parts_of_the_story() -> None:
    article = wireparse.parse(read(FEEDS[0][0]).text)
    assert article.headline == "ROWING: Eights go to Oban"
    assert article.dateline is not None
    assert article.dateline.agencies == ("aap",)
    assert article.body == ("The eights of Oban have won the regatta.", "They led all the way.")
    assert article.signoff is not None
    assert article.signoff.agency == "aap"


HEAD = b"ZCZC ABC\r\n$T\r\n:Rowing\r\n"
STORY = b"The eights of Oban have won.\r\n"

# the message, what is told of it, its text, why
DAMAGES: list[tuple[bytes, list[tuple[str, str, int, int, int, int]], str, str]] = [
    (
        b"   " + HEAD + STORY + b"NNNN\r\n",
        [("misplaced-start", "blanks stand before ZCZC", 100, 103, 1, 1)],
        "The eights of Oban have won.",
        "blanks before the mark",
    ),
    (
        HEAD + STORY,
        [("lost-control", "NNNN is lost", 153, 153, 5, 1)],
        "The eights of Oban have won.",
        "no end",
    ),
    (
        (HEAD + STORY + b"It is their third.\r\nNNNN\r\n").replace(b"\r\n", b"\r"),
        [("odd-line-ends", "lines end in CR alone", 148, 149, 4, 29)],
        "The eights of Oban have won.\nIt is their third.",
        "bare CR",
    ),
    (
        HEAD + STORY + b"It is their third.\n\n\r\n\r\nNNNN",
        [],
        "The eights of Oban have won.\nIt is their third.",
        "CR LF and LF: ordinary ends, side by side",
    ),
    (
        b"ZCZC ABC\r\n$Eights go to Oban\n\r\n:Rowing\r\n" + STORY + b"NNNN\r\n",
        [("broken-line", "a header line is broken", 128, 131, 2, 19)],
        "The eights of Oban have won.",
        "a header line broken by LF",
    ),
    (
        HEAD + STORY.replace(b"\r\n", b"\x0f\r\n\x19\r\n") + b"NNNN",
        [("stray-control", "control characters stand in the text", 151, 152, 4, 29)],
        "The eights of Oban have won.",
        "controls at the ends of lines",
    ),
    (
        HEAD + "Anna’s eights have won.\r\n".encode("cp1252") + b"NNNN",
        [],
        "Anna’s eights have won.",
        "an apostrophe of Windows-1252",
    ),
    (
        b"ZCZC\r\n#Catch\r\n:3/13/2018\r\n\r\nCod  12\r\nNNNN\r\n",
        [("swapped-date", "day and month are swapped", 115, 119, 3, 2)],
        "Cod  12",
        "a month that is a day",
    ),
    (
        STORY + b"NNNN\r\n",
        [("lost-control", "ZCZC is lost", 100, 100, 1, 1)],
        "The eights of Oban have won.",
        "a headless tail",
    ),
]


@pytest.mark.parametrize(("data", "defects", "text", "why"), DAMAGES, ids=[row[3] for row in DAMAGES])
def test_damage(data: bytes, defects: list[tuple[str, str, int, int, int, int]], text: str, why: str) -> None:
    message = read(data, 100)
    assert told(message) == defects, why
    assert message.text == text


def test_a_broken_line_is_read_as_one_and_the_header_goes_on() -> None:
    header = read(DAMAGES[4][0]).header
    assert isinstance(header, ZczcHeader)
    assert (header.category, header.slug) == ("Eights go to Oban", "Rowing")


def test_swapped_date_is_read() -> None:
    header = read(DAMAGES[7][0]).header
    assert header is not None
    assert header.filed_at == datetime.datetime(2018, 3, 13)  # noqa: DTZ001


def test_a_blank_line_ends_the_header() -> None:
    """What looks like a tag below it is text: `$2 million`."""
    message = read(HEAD + b"\r\n$2 million\r\n^ is a sign\r\nNNNN\r\n")
    assert message.text == "$2 million\n^ is a sign"


def test_tail_has_no_header() -> None:
    """Its first line is text, also where it begins as a tag does."""
    message = read(b"$2 million was paid.\r\nNNNN\r\n")
    assert message.header == ZczcHeader()
    assert message.text == "$2 million was paid."


# bytes, the offset, whether a message begins there, why
BEGINNINGS: list[tuple[bytes, int, bool, str]] = [
    (b"ZCZC ABC\r\n", 0, True, "the mark and a sender"),
    (b"ZCZC", 0, True, "the mark alone"),
    (b"\r\n   ZCZC\r", 0, True, "blanks and line ends before it"),
    ("\ufeffZCZC\n".encode(), 0, True, "a byte order mark before it"),
    (b"x\nZCZC\n", 2, True, "below another line"),
    (b"xZCZC\n", 1, False, "but not within one"),
    (b"ZCZCX\n", 0, False, "nor at the start of another word"),
    (b"zczc\r\nAN#84\r\n", 0, True, "in small letters, above a tag of two"),
    (b"zczc is the start\r\nof a telex\r\n", 0, False, "in small letters it may be a word"),
]


@pytest.mark.parametrize(("data", "at", "does", "why"), BEGINNINGS, ids=[row[3] for row in BEGINNINGS])
def test_beginnings(data: bytes, at: int, does: bool, why: str) -> None:  # noqa: FBT001
    assert begins(data, at) is does, why


@pytest.mark.parametrize(
    ("data", "is_end", "why"),
    [
        (b"It runs.\r\n\tNNNN\r\n\r\n", True, "NNNN on the last line"),
        (b"NNNN", True, "and nothing else"),
        (b"It runs. NNNN\r\n", False, "within a line"),
        (b"NNNN\r\nIt runs.\r\n", False, "above others"),
    ],
)
def test_tails(data: bytes, is_end: bool, why: str) -> None:  # noqa: FBT001
    assert is_tail(data) is is_end, why


PIECES = [
    b"ZCZC", b"zczc", b" ABC", b"\r\n", b"\n", b"\r", b"$T", b"%A", b"#S", b":", b"^H", b"*X", b"+1", b"YY TD", b"HH X",
    b":POTTED :", b"AN#", b"TX#", b"PD#06 June 2016", b"13/13/2018", b"NNNN", b"\t", b"\x00", b"\xff", b"It runs.",
]  # fmt: skip


@given(st.one_of(st.binary(), st.lists(st.sampled_from(PIECES)).map(b"".join)), st.integers(0, 1 << 40))
def test_any_bytes_are_read(data: bytes, start: int) -> None:
    """Reading never raises, the span is that of the bytes, and defects lie in it."""
    message = read(data, start)
    assert message.span == (start, start + len(data))
    assert all(start <= defect.start <= defect.end <= start + len(data) for defect in message.defects)
