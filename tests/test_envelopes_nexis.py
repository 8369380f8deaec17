"""Exports of LexisNexis: fields around the text, which is laid out as an agency would have sent it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes.headers import NexisHeader
from wireparse.envelopes.nexis import BEGINNING, begins, read_message
from wireparse.envelopes.transmission import Transmission

COUNT = "                               3 of 18 DOCUMENTS\n\n\n"
ABOVE = (
    "                              The Harbour Press\n\n"
    "                 January 19, 2014 Sunday 4:12 PM GMT\n\n"
    "HEADLINE: Ferry crews return to work\n  after a long strike\n\n"
    "BYLINE: By ANNA BELL and JAN VOGEL, Harbour Press\n\n"
    "SECTION: INTERNATIONAL NEWS\nLENGTH: 62 words\n\n"
    "DATELINE: SIMFEROPOL, Ukraine, Jan 19\n\n"
)
STORY = (
    "   Ferry crews went back to work on Sunday after a strike of nine days, the\nharbour master said.\n\n"
    'NOTE: "The boats are full," says a sign.\n\n'
)
BELOW = (
    "LOAD-DATE: January 20, 2014\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newswire\n\n\n"
    "                     Copyright 2014 Harbour Press\n                           All Rights Reserved\n\n\n"
)
WHOLE = COUNT + ABOVE + "BODY:\n\n" + STORY + BELOW
FIRST = "Ferry crews went back to work on Sunday after a strike of nine days, the harbour master said."


def read(text: str, start: int = 0) -> Transmission:
    return read_message(text.encode(), start, None)


def told(transmission: Transmission) -> list[tuple[str, str, int, int, int, int]]:
    return [
        (defect.code.value, defect.message, defect.start, defect.end, defect.line, defect.column)
        for defect in transmission.defects
    ]


def test_every_field_is_read() -> None:
    message = read(WHOLE, 9)
    assert message.header == NexisHeader(
        document="3 of 18 DOCUMENTS",
        source="The Harbour Press",
        headline="Ferry crews return to work after a long strike",
        byline="By ANNA BELL and JAN VOGEL, Harbour Press",
        dateline="SIMFEROPOL, Ukraine, Jan 19",
        section="INTERNATIONAL NEWS",
        length="62 words",
        language="ENGLISH",
        load_date="January 20, 2014",
        fields=(("PUBLICATION-TYPE", "Newswire"), ("Copyright", "2014 Harbour Press All Rights Reserved")),
        filed_at=datetime.datetime(2014, 1, 19, 16, 12, tzinfo=datetime.UTC),
    )
    assert (message.format, message.encoding, message.span) == ("nexis", "utf-8", (9, 9 + len(WHOLE)))
    assert message.text == (
        "Ferry crews return to work after a long strike\n\nBy ANNA BELL and JAN VOGEL, Harbour Press\n\n"
        "SIMFEROPOL, Ukraine, Jan 19 - Ferry crews went back to work on Sunday\n"
        "after a strike of nine days, the harbour master said.\n\n"
        'NOTE: "The boats are full," says a sign.'
    )
    assert told(message) == []


def test_the_parser_finds_the_parts_of_the_story() -> None:
    article = wireparse.parse(read(WHOLE).text, reference=datetime.date(2014, 1, 20))
    assert article.headline == "Ferry crews return to work after a long strike"
    assert article.byline is not None
    assert article.byline.names == ("ANNA BELL", "JAN VOGEL")
    assert article.dateline is not None
    assert article.dateline.resolved == datetime.date(2014, 1, 19)
    assert article.body == (FIRST, 'NOTE: "The boats are full," says a sign.')


# the field, the place and region that the parser finds, why
DATELINES: list[tuple[str, tuple[str, str | None], str]] = [
    ("SIMFEROPOL, Ukraine", ("SIMFEROPOL", "Ukraine"), "a place in capitals and a country"),
    ("Grimsby", ("GRIMSBY", None), "a place alone is put in capitals"),
    ("Grimsby, England", ("GRIMSBY", "England"), "so is one with its country"),
    ("London, Jan. 19", ("London", None), "one with a date is left as it is"),
    ("LONDON (AP)", ("LONDON", None), "one with a credit, too"),
    ("LONDON --", ("LONDON", None), "the sign that closes it is not doubled"),
]


@pytest.mark.parametrize(("dateline", "place", "why"), DATELINES, ids=[row[2] for row in DATELINES])
def test_datelines(dateline: str, place: tuple[str, str | None], why: str) -> None:
    article = wireparse.parse(read(WHOLE.replace("SIMFEROPOL, Ukraine, Jan 19", dateline)).text)
    assert article.dateline is not None, why
    assert (article.dateline.places[0].name, article.dateline.places[0].region) == place
    assert article.body[0] == FIRST


def test_copy_that_was_never_wrapped_stays_so() -> None:
    message = read(WHOLE.replace("the\nharbour", "the harbour"))
    assert "SIMFEROPOL, Ukraine, Jan 19 - " + FIRST in message.text


def test_a_body_with_its_dateline_gets_no_second_one() -> None:
    message = read(WHOLE.replace("   Ferry crews", "   SIMFEROPOL, Ukraine (AP) - Ferry crews"))
    assert message.text.count("SIMFEROPOL") == 1


# the field, the line of the text, why
BYLINES: list[tuple[str, str, str]] = [
    ("By Anna Bell", "By Anna Bell", "its word is there"),
    ("Anna Bell; Jan Vogel", "By Anna Bell; Jan Vogel", "its word is lost with the label"),
    ("Por Ana Gil", "Por Ana Gil", "its word may be of another language"),
]


@pytest.mark.parametrize(("byline", "line", "why"), BYLINES, ids=[row[2] for row in BYLINES])
def test_bylines(byline: str, line: str, why: str) -> None:
    message = read(WHOLE.replace("By ANNA BELL and JAN VOGEL, Harbour Press", byline))
    assert message.text.split("\n\n")[1] == line, why


# the line of the day, when that is, why
DAYS: list[tuple[str, datetime.datetime | None, str]] = [
    ("January 19, 2014 Sunday", datetime.datetime(2014, 1, 19), "a day without a time"),  # noqa: DTZ001
    ("19 January 2014 Sunday", datetime.datetime(2014, 1, 19), "day before month"),  # noqa: DTZ001
    ("19. Januar 2014", datetime.datetime(2014, 1, 19), "in German"),  # noqa: DTZ001
    ("19 février 2014", datetime.datetime(2014, 2, 19), "in French, with an accent"),  # noqa: DTZ001
    ("19 de enero de 2014", datetime.datetime(2014, 1, 19), "in Spanish"),  # noqa: DTZ001
    ("January 19, 2014 12:05 AM", datetime.datetime(2014, 1, 19, 0, 5), "just after midnight"),  # noqa: DTZ001
    (
        "January 19, 2014 Sunday 12:05 PM EST",
        datetime.datetime(2014, 1, 19, 12, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=-5))),
        "just after noon, with a zone",
    ),
    ("Late Edition", datetime.datetime(2014, 1, 20), "without one, the day of loading"),  # noqa: DTZ001
    ("February 31, 2014", datetime.datetime(2014, 1, 20), "also where it does not exist"),  # noqa: DTZ001
]


@pytest.mark.parametrize(("line", "filed_at", "why"), DAYS, ids=[row[2] for row in DAYS])
def test_days(line: str, filed_at: datetime.datetime | None, why: str) -> None:
    header = read(WHOLE.replace("January 19, 2014 Sunday 4:12 PM GMT", line)).header
    assert header is not None
    assert header.filed_at == filed_at, why


def test_an_impossible_day_is_told() -> None:
    message = read(WHOLE.replace("January 19, 2014 Sunday 4:12 PM GMT", "February 31, 2014"))
    assert told(message) == [("impossible-date", "day is out of range for month", 117, 134, 6, 18)]


def test_a_title_without_a_name_is_the_headline() -> None:
    """Older exports print it below the day; what else has no name is kept without one."""
    title = WHOLE.replace(
        "HEADLINE: Ferry crews return to work\n  after", "Late Edition\n\nFerry crews return to work after"
    )
    header = read(title).header
    assert isinstance(header, NexisHeader)
    assert header.headline == "Ferry crews return to work after a long strike"
    assert header.fields[0] == ("", "Late Edition")


def test_without_its_label_the_text_begins_below_the_fields() -> None:
    message = read(COUNT + ABOVE + STORY + BELOW)
    assert message.header == read(WHOLE).header
    assert message.text == read(WHOLE).text


def test_without_fields_all_is_text() -> None:
    message = read("Document 3 of 18\n\n" + STORY)
    assert message.header == NexisHeader(document="Document 3 of 18")
    assert message.text == STORY.rstrip()


def test_fields_below_the_text_are_known_by_name() -> None:
    """A line in capitals with a colon is story, also the last one."""
    text = read(COUNT + ABOVE + "BODY:\n" + STORY + "WARNING: Mind the step.\n\n" + BELOW).text
    assert text.endswith("WARNING: Mind the step.")


# the document, what is told of it, why
DAMAGES: list[tuple[str, list[tuple[str, str, int, int, int, int]], str]] = [
    (
        "HEADLINE: Rain\nBYLINE: By Ann Moss\nBODY:\nIt rained.\n\nLANGUAGE: ENGLISH\n",
        [("lost-header", "the line that counts the document is lost", 50, 50, 1, 1)],
        "no count",
    ),
    (
        "Document 3 of 18\n\nHEADLINE: Rain\n\nBODY:\nIt rained.",
        [("cut-off", "the document is cut off", 100, 100, 6, 11)],
        "no field below the text",
    ),
    (
        "Document 3 of 18\r\rHEADLINE: Rain\r\rBODY:\rIt rained.\rLong.\r\rLANGUAGE: ENGLISH\r",
        [("odd-line-ends", "lines end in CR alone", 89, 90, 5, 6)],
        "bare CR",
    ),
]


@pytest.mark.parametrize(("document", "defects", "why"), DAMAGES, ids=[row[2] for row in DAMAGES])
def test_damage(document: str, defects: list[tuple[str, str, int, int, int, int]], why: str) -> None:
    message = read(document, 50)
    assert told(message) == defects, why
    assert "It rained." in message.text
    assert isinstance(message.header, NexisHeader)
    assert message.header.headline == "Rain"


# bytes, whether a document begins there, why
BEGINNINGS: list[tuple[str, bool, str]] = [
    (WHOLE, True, "the count of older exports"),
    ("Document 3 of 18\r\n", True, "the count of newer ones"),
    ("\ufeffDOCUMENT 1 OF 2\n", True, "in capitals, below a byte order mark"),
    ("Document 3 of 18 is lost.\n", False, "a sentence"),
    ("3 of 18\n", False, "a count of anything"),
    ("HEADLINE: Rain\n\nBYLINE: By Ann Moss\n\nBODY:\nRain.\n", True, "fields without a count"),
    ("HEADLINE: Rain\n\nIt rained.\n", False, "one field is not enough"),
    ("It rained.\nHEADLINE: Rain\nBODY:\n", False, "nor are fields below others lines"),
]


@pytest.mark.parametrize(("text", "does", "why"), BEGINNINGS, ids=[row[2] for row in BEGINNINGS])
def test_beginnings(text: str, does: bool, why: str) -> None:  # noqa: FBT001
    assert begins(text.encode(), 0) is does, why


def test_several_documents_begin_where_their_counts_stand() -> None:
    data = (WHOLE + WHOLE.replace("3 of 18", "4 of 18")).encode()
    assert [match.start() for match in BEGINNING.finditer(data)] == [0, len(WHOLE)]


PIECES = [
    COUNT, ABOVE, STORY, BELOW, "BODY:", "HEADLINE:", "DATELINE: X\n", "LOAD-DATE: January 40, 2014\n", "\n", "\r",
    "Copyright ", "\ufeff", "Body", "BYLINE:\n", " ", "\x00", "End of Document\n",
]  # fmt: skip


@given(
    st.one_of(st.binary(), st.lists(st.sampled_from(PIECES)).map(lambda pieces: "".join(pieces).encode())),
    st.integers(0, 1 << 40),
)
def test_any_bytes_are_read(data: bytes, start: int) -> None:
    """Reading never raises, the span is that of the bytes, and defects lie in it."""
    message = read_message(data, start, None)
    assert message.span == (start, start + len(data))
    assert all(start <= defect.start <= defect.end <= start + len(data) for defect in message.defects)
