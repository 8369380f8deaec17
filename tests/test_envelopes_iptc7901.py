"""IPTC 7901: header, keywords, display lines, story and trailer are told apart, also where controls are lost."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes.headers import IptcHeader
from wireparse.envelopes.iptc7901 import begins, is_tail, read_message
from wireparse.envelopes.transmission import Transmission

HEADER = b"\x01xyz062 4 i 21 ccccb   dpa 061\r\n\n"
KEYWORDS = b"Harbour/ferries/\r\n"
TEXT = (
    b"REFILE\nFerry runs again after nine years\nBy Ann Moss, dpa  =\n\n"
    b"   Kiel (dpa) - The ferry to the islands runs again, the harbour master\r\nsaid on Wednesday.\r\n\n"
    b"# dpa NOTEBOOK\r\n\n## dpa Contacts\r\n- Reporting by: Ann Moss\r\n\ndpa am jv\r\n\r\n"
)
TRAILER = b"\x03131137 GMT Nov 13 \r\n\x7f\n\x7f\x04"
WHOLE = HEADER + KEYWORDS + b"\x02" + TEXT + TRAILER
NOON = datetime.datetime(2013, 11, 13, 11, 37, tzinfo=datetime.UTC)

LAID_OUT = (
    "REFILE\nFerry runs again after nine years\nBy Ann Moss, dpa\n\n"
    "   Kiel (dpa) - The ferry to the islands runs again, the harbour master\nsaid on Wednesday.\n\n"
    "# dpa NOTEBOOK\n\n## dpa Contacts\n- Reporting by: Ann Moss\n\ndpa am jv"
)


def read(data: bytes, start: int = 0) -> Transmission:
    return read_message(data, start, None)


def told(transmission: Transmission) -> list[tuple[str, str, int, int, int, int]]:
    return [
        (defect.code.value, defect.message, defect.start, defect.end, defect.line, defect.column)
        for defect in transmission.defects
    ]


def test_every_field_is_read() -> None:
    message = read(WHOLE, 100)
    assert message.header == IptcHeader(
        source_id="xyz",
        number="062",
        priority="4",
        category="i",
        word_count="21",
        options="ccccb",
        agency="dpa",
        agency_number="061",
        keywords="Harbour/ferries/",
        trailer="131137 GMT Nov 13",
        filed_at=NOON,
        urgency=4,
    )
    assert (message.format, message.encoding, message.span) == ("iptc7901", "utf-8", (100, 100 + len(WHOLE)))
    assert message.text == LAID_OUT


def test_the_parser_finds_the_parts_of_the_story() -> None:
    article = wireparse.parse(read(WHOLE).text)
    assert article.headline == "Ferry runs again after nine years"
    assert article.byline is not None
    assert article.byline.names == ("Ann Moss",)
    assert article.dateline is not None
    assert article.dateline.agencies == ("dpa",)
    assert article.initials is not None
    assert article.initials.text == "am jv"


# the header line, the fields that it has, why
HEADERS: list[tuple[bytes, dict[str, object], str]] = [
    (
        b"xyz00075 3 pl 510    dpa 1003",
        {"number": "00075", "category": "pl", "options": None, "agency": "dpa", "agency_number": "1003"},
        "without options there are more blanks",
    ),
    (
        b"bkn032 2 pl 99 vvvvb   KNA 170123-89-00065#2",
        {"options": "vvvvb", "agency": "KNA", "agency_number": "170123-89-00065#2", "reference": None},
        "a serial number may be a date and more",
    ),
    (
        b"xyz0007 3 wi 50  dpa-tns 0003 0001 0002",
        {"agency": "dpa-tns", "agency_number": "0003", "reference": "0001 0002", "replaces": ("0001", "0002")},
        "what follows is the reference",
    ),
    (
        b"xyz0007 3 wi 50  dpa",
        {"word_count": "50", "agency": "dpa", "agency_number": None},
        "the serial number may be lost",
    ),
    (b"xyz0007 3 wi 50 ", {"word_count": "50", "agency": None}, "and the agency"),
    (b"xyz0007 9 wi 50  dpa 1", {"priority": "9", "urgency": None}, "there is no urgency of 9"),
]


@pytest.mark.parametrize(("line", "fields", "why"), HEADERS, ids=[row[2] for row in HEADERS])
def test_header_lines(line: bytes, fields: dict[str, object], why: str) -> None:
    message = read(b"\x01" + line + b"\r\n\r\n" + KEYWORDS + b"\x02" + TEXT + TRAILER)
    assert {name: getattr(message.header, name) for name in fields} == fields, why
    assert message.text == LAID_OUT


# the bytes, the keywords, why
KEYWORD_LINES: list[tuple[bytes, str | None, str]] = [
    (b"\nferry\r\n\r\n\x02", "ferry", "one word between blank lines"),
    (b"/Harbour/ferry/\n\x02", "/Harbour/ferry/", "a slash before the first"),
    (b"Harbour/\r\nferry/\r\n\x02", "Harbour/ ferry/", "keywords on two lines"),
    (b"H\xc3\xa4fen/\r\n\x02", "Häfen/", "they are decoded"),
    (b"\r\n\x02", None, "there may be none"),
]


@pytest.mark.parametrize(("line", "keywords", "why"), KEYWORD_LINES, ids=[row[2] for row in KEYWORD_LINES])
def test_keywords(line: bytes, keywords: str | None, why: str) -> None:
    message = read(HEADER + line + TEXT + TRAILER)
    assert isinstance(message.header, IptcHeader)
    assert message.header.keywords == keywords, why
    assert message.text == LAID_OUT


# what stands for the trailer, when it was filed, the defects besides that of the line ends, why
TRAILERS: list[tuple[bytes, datetime.datetime | None, list[str], str]] = [
    (b"\x03131137 GMT Nov 13\r\n\x04", NOON, [], "in Greenwich time"),
    (b"\x03131137 Nov 2013\r\n\x04", NOON.replace(tzinfo=None), ["lost-zone"], "local, for all that is known"),
    (
        b"\x03131137 MEZ Dez 13\r\n\x04",
        datetime.datetime(2013, 12, 13, 11, 37, tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
        ["foreign-month"],
        "in German, and in German time",
    ),
    (b"\x03131137 GMT ao\xc3\xbbt 13\r\n\x04", NOON.replace(month=8), ["foreign-month"], "in French"),
    (b"\x03131137 GMT M\xe4rz 13\r\n\x04", NOON.replace(month=3), ["foreign-month"], "in German, in Latin-1"),
    (b"\x03131137 GMT ene 13\r\n\x04", NOON.replace(month=1), ["foreign-month"], "in Spanish"),
    (b"\x03131137 GMT nov. 13\r\n\x04", NOON, [], "in small letters, with a stop"),
    (b"\x03\r\n131137 GMT Nov 13\r\n\x04", NOON, [], "on the line below ETX"),
    (b"\x03311137 GMT Feb 13\r\n\x04", None, ["impossible-date"], "on a day that does not exist"),
    (b"\x03132537 GMT Nov 13\r\n\x04", None, ["impossible-date"], "at an hour that does not exist"),
    (b"\x03131137 GMT Nuv 13\r\n\x04", None, ["misspelt-month"], "in a month that does not exist"),
    (b"\x03\r\n\x04", None, [], "there may be none"),
    (b"\x03131137 GMT Nov 13\r\n", NOON, ["lost-control"], "EOT is lost"),
]


@pytest.mark.parametrize(("trailer", "filed_at", "codes", "why"), TRAILERS, ids=[row[3] for row in TRAILERS])
def test_trailers(trailer: bytes, filed_at: datetime.datetime | None, codes: list[str], why: str) -> None:
    message = read(HEADER + KEYWORDS + b"\x02" + TEXT + trailer)
    assert message.header is not None
    assert message.header.filed_at == filed_at, why
    assert [defect.code.value for defect in message.defects if defect.code != "odd-line-ends"] == codes
    assert message.text == LAID_OUT


def test_copy_that_lost_all_controls() -> None:
    """Header, keywords and trailer are known by their form, and each lost control is told where it was."""
    lines = b"xyz00075 3 i 21    dpa 1003\n\n/Harbour/\nFerry runs  =\n \nIt runs.\n\ndpa am\n\n\n101137 GMT Dez 18\n"
    message = read(lines, 1000)
    assert message.header == IptcHeader(
        source_id="xyz",
        number="00075",
        priority="3",
        category="i",
        word_count="21",
        agency="dpa",
        agency_number="1003",
        keywords="/Harbour/",
        trailer="101137 GMT Dez 18",
        filed_at=datetime.datetime(2018, 12, 10, 11, 37, tzinfo=datetime.UTC),
        urgency=3,
    )
    assert message.text == "Ferry runs\n\nIt runs.\n\ndpa am"
    assert told(message) == [
        ("lost-control", "SOH is lost", 1000, 1000, 1, 1),
        ("lost-control", "STX is lost", 1027, 1027, 1, 28),
        ("lost-control", "ETX is lost", 1074, 1074, 11, 1),
        ("lost-control", "EOT is lost", 1092, 1092, 12, 1),
        ("foreign-month", "the month 'Dez' is not English", 1085, 1088, 11, 12),
    ]


def test_without_stx_a_first_line_without_slashes_is_text() -> None:
    message = read(HEADER + b"Ferry runs again =\r\n\r\nIt runs.\r\n" + TRAILER)
    assert message.header is not None
    assert message.text == "Ferry runs again\n\nIt runs."
    assert isinstance(message.header, IptcHeader)
    assert message.header.keywords is None


def test_controls_within_words_are_told_and_left_out() -> None:
    data = WHOLE.replace(b"islands", b"isl\x00\x07ands")
    message = read(data)
    assert told(message)[0] == ("stray-control", "control characters stand in the text", 150, 152, 8, 37)
    assert message.text == LAID_OUT


def test_cut_off() -> None:
    """Without trailer and end the message is cut off; what there is of the text is read."""
    data = (HEADER + KEYWORDS + b"\x02" + TEXT).replace(b"\r\n", b"\n")[:111]
    message = read(data)
    assert message.header is not None
    assert message.text == "REFILE\nFerry runs again after nine years\nBy Ann Moss, dpa"
    assert told(message) == [("cut-off", "the message is cut off", 111, 111, 7, 1)]


# the line ends, the message, start and end of the defect, why
LINE_ENDS: list[tuple[bytes, str, str]] = [
    (b"\r", "lines end in CR alone", "bare CR, of old systems"),
    (b"\r\r\n", "lines end in more than one CR", "CR CR LF, of teleprinters"),
]


@pytest.mark.parametrize(("end", "defect", "why"), LINE_ENDS, ids=[row[2] for row in LINE_ENDS])
def test_line_ends(end: bytes, defect: str, why: str) -> None:
    data = WHOLE.replace(b"\r\n", b"\n").replace(b"\n", end)
    message = read(data)
    assert message.text == LAID_OUT, why
    at = data.index(end, data.index(b"\x02"))
    assert told(message)[-1][:4] == ("odd-line-ends", defect, at, at + len(end))
    assert isinstance(message.header, IptcHeader)
    assert message.header.filed_at == NOON


def test_lf_and_cr_lf_side_by_side_are_no_defect() -> None:
    """Some senders end text in CR LF and empty lines in LF, day by day: nothing is lost, and nothing had to be guessed."""
    data = HEADER + KEYWORDS + b"\x02Ferry runs =\r\n\nIt runs.\r\n" + TRAILER
    assert told(read(data)) == []


def test_odd_line_ends_among_ordinary_ones() -> None:
    """The defect stands where the first of them does."""
    data = HEADER + KEYWORDS + b"\x02Ferry runs =\r\n\nIt runs.\rIt is late.\r\r\n" + TRAILER
    at = data.index(b"\rIt is late")
    assert told(read(data)) == [("odd-line-ends", "lines end in several ways", at, at + 1, 6, 9)]


def test_doubled_line_ends_are_halved() -> None:
    """A system put CR LF behind CR LF: lines of a paragraph stand apart, paragraphs twice as far."""
    once = (
        b"Ferry runs again =\n\nKiel (dpa) - The ferry to the islands\nruns again, the harbour\nmaster said.\n\n"
        b"It had been in dock for\nnine years and two\ndays.\n"
    )
    data = HEADER + KEYWORDS + b"\x02" + once.replace(b"\n", b"\r\n\r\n") + TRAILER
    message = read(data)
    assert message.text == once.decode().replace(" =", "").strip()
    assert [defect.message for defect in message.defects] == ["every line end is doubled"]


def test_fillers_may_stand_before_the_header() -> None:
    message = read(b"\x7f\x7f\r\n\x7f" + WHOLE)
    assert message.header == read(WHOLE).header
    assert message.text == LAID_OUT


def test_a_byte_order_mark_may_open_the_source() -> None:
    assert begins("\ufeff".encode() + WHOLE, 0)
    assert read("\ufeff".encode() + WHOLE).header == read(WHOLE).header


def test_headless_tail() -> None:
    """A tail has no header, and its trailer is read."""
    data = b"of the islands.\r\n\r\nABC am jv\r\n\r\n" + TRAILER
    message = read(data)
    assert is_tail(data)
    assert message.header == IptcHeader(trailer="131137 GMT Nov 13", filed_at=NOON)
    assert message.text == "of the islands.\n\nABC am jv"
    assert [defect.message for defect in message.defects] == ["the header line is lost", "STX is lost"]


def test_broken_header_is_no_keyword() -> None:
    message = read(b"\x01xy 4 i\r\n" + KEYWORDS + b"\x02" + TEXT + TRAILER)
    assert message.header == IptcHeader(keywords="Harbour/ferries/", trailer="131137 GMT Nov 13", filed_at=NOON)
    assert message.text == LAID_OUT


# bytes, the offset, whether a message begins there, why
BEGINNINGS: list[tuple[bytes, int, bool, str]] = [
    (WHOLE, 0, True, "SOH and a header line"),
    (b"\x04\r\n" + WHOLE, 1, True, "line ends before SOH"),
    (WHOLE[1:], 0, True, "a header line without SOH"),
    (b"\n" + WHOLE[1:], 1, True, "also below another line"),
    (b"a" + WHOLE[1:], 1, False, "but not within one"),
    (b"abc123 4 you 5 days\n", 0, False, "a line that has no number at its end"),
    (b"\x01a0105KYODO\x1f-----\n", 0, False, "the header of another format"),
    (b"", 0, False, "nothing"),
]


@pytest.mark.parametrize(("data", "at", "does", "why"), BEGINNINGS, ids=[row[3] for row in BEGINNINGS])
def test_beginnings(data: bytes, at: int, does: bool, why: str) -> None:  # noqa: FBT001
    assert begins(data, at) is does, why


PIECES = [
    HEADER,
    KEYWORDS,
    b"\x02",
    TEXT,
    TRAILER,
    b"\x03",
    b"\x04",
    b"\x7f",
    b"\r",
    b"\n",
    b" =\n",
    b"\xff",
    b"131137 ",
]


@given(st.one_of(st.binary(), st.lists(st.sampled_from(PIECES)).map(b"".join)), st.integers(0, 1 << 40))
def test_any_bytes_are_read(data: bytes, start: int) -> None:
    """Reading never raises, the span is that of the bytes, and defects lie in it."""
    message = read(data, start)
    assert message.span == (start, start + len(data))
    assert all(start <= defect.start <= defect.end <= start + len(data) for defect in message.defects)
    assert not set("\x01\x02\x03\x04\x7f\r\x00") & set(message.text)
