"""ANPA 1312: its header, its trailer, its display marks, and what was lost of them. All copy is invented."""

import datetime

import pytest

import wireparse
from wireparse.envelopes.display import lay_out
from wireparse.envelopes.headers import AnpaHeader

MESSAGE = (
    b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters-Count 1stLd-Writethru a0099 11-13 0042\r\n"
    b"\x02^BC-Otters-Count, 1st Ld-Writethru, a0099,42<\r\n^Otters Count Boats<\r\n"
    b"^Eds: UPDATES with the harbour master;\r\nno pickup.<\r\n^By ANN ONE=\r\n^Associated Press Writer=\r\n"
    b"\t   OBAN, Scotland (AP) _ Otters were seen to count the boats\r\nin the bay.\r\n"
    b"\t   ``They never miss one,'' the harbour master said.<\r\n\r\n"
    b"\t   \x03AP-NY-11-13-13 2305EST<\r\n\r\n\x0c\r\n\x04"
)


def read_one(data: bytes) -> wireparse.Transmission:
    """Return the one transmission that the bytes hold."""
    (transmission,) = wireparse.read(data)
    assert transmission.format == "anpa1312"
    assert transmission.span == (0, len(data))
    return transmission


def header_of(data: bytes) -> AnpaHeader:
    """Return the header of the one transmission that the bytes hold."""
    header = read_one(data).header
    assert isinstance(header, AnpaHeader)
    return header


def codes(transmission: wireparse.Transmission) -> list[str]:
    """Return the codes of its defects."""
    return [defect.code.value for defect in transmission.defects]


def test_every_field_of_the_header() -> None:
    """Fields are strings as they were written; the typed readings stand beside them."""
    zone = datetime.timezone(datetime.timedelta(hours=-5), "EST")
    assert header_of(MESSAGE) == AnpaHeader(
        service="a",
        number="0123",
        selector="coast",
        priority="r",
        category="i",
        format="\x13\x11",
        keyword="BC-Otters-Count",
        version="1stLd-Writethru",
        reference="a0099",
        date="11-13",
        word_count="0042",
        trailer="AP-NY-11-13-13 2305EST",
        filed_at=datetime.datetime(2013, 11, 13, 23, 5, tzinfo=zone),
        urgency=4,
        replaces=("a0099",),
    )


def test_the_text_is_ordinary_lines() -> None:
    assert read_one(MESSAGE).text == (
        "BC-Otters-Count, 1st Ld-Writethru, a0099,42\nOtters Count Boats\n"
        "Eds: UPDATES with the harbour master; no pickup.\nBy ANN ONE\nAssociated Press Writer\n"
        "   OBAN, Scotland (AP) _ Otters were seen to count the boats\nin the bay.\n"
        "   ``They never miss one,'' the harbour master said."
    )


def test_a_whole_message_has_no_defect() -> None:
    assert read_one(MESSAGE).defects == ()


def test_the_story() -> None:
    article = read_one(MESSAGE).article()
    assert article.headline == "Otters Count Boats"
    assert article.byline is not None
    assert article.byline.names == ("ANN ONE",)
    assert article.ednotes == ("Eds: UPDATES with the harbour master; no pickup.",)
    assert article.body[0] == "Otters were seen to count the boats in the bay."
    assert article.agency == "ap"


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("r i BC-Rain     11-13 0004", ("BC-Rain", None, None, "11-13", "0004")),  # nulls are spaces of their own
        ("r i BC-Rain   11-13 0004", ("BC-Rain", None, None, "11-13", "0004")),  # nulls are nothing
        ("r i BC-Rain Bjt   11-13 0004", ("BC-Rain", "Bjt", None, "11-13", "0004")),  # a version alone
        ("r i BC-Rain a0506 11-13 0004", ("BC-Rain", None, "a0506", "11-13", "0004")),  # a reference alone
        ("r i BC-Rain   11-13   ", ("BC-Rain", None, None, "11-13", None)),  # no word count, blanks at the end
        ("r i\x14\x12 bc-RAIN     11-13 0004", ("bc-RAIN", None, None, "11-13", "0004")),  # agate, lower case
        ("b f AM-RAIN-(NEWS-A NALYSIS)  11-13 04", ("AM-RAIN-(NEWS-A", "NALYSIS)", None, "11-13", "04")),  # overflow
        ("u f BC-<RAIN-AND-SONS>   09-12 0004", ("BC-<RAIN-AND-SONS>", None, None, "09-12", "0004")),  # a company
    ],
)
def test_second_line(line: str, fields: tuple[str | None, ...]) -> None:
    """Spaces are not counted: the date is the last of its form, and what is left is split at blanks."""
    header = header_of(f"\x16\x16\x01f0001\x1freute\n{line}\n\x02\nRAIN FALLS\n\x03".encode())
    assert (header.keyword, header.version, header.reference, header.date, header.word_count) == fields


def test_several_messages_may_be_replaced() -> None:
    header = header_of(MESSAGE.replace(b"a0099 11", b"a0575-a0580-a0582 11"))
    assert header.reference == "a0575-a0580-a0582"
    assert header.replaces == ("a0575", "a0580", "a0582")


def test_destinations_and_name_of_the_service() -> None:
    data = b"\x05\x05\x05CQ GQ\n\x16\x16\x01a0105KYODO\x1fasian\nr i BC-Rain   12-09 0004\n\x02Rain+\n\x03\x04"
    header = header_of(data)
    assert header.destinations == "CQ GQ"
    assert header.service_name == "KYODO"
    assert header.number == "0105"


def test_selector_may_be_left_out() -> None:
    """The writer of an Australian agency puts neither US nor selector."""
    header = header_of(b"\x16\x16\x01a0105\nr i\x13\x11 BC-Rain 1 12-09 0004\n\x02^Rain<\n\x03\x04")
    assert (header.service, header.number, header.selector) == ("a", "0105", None)


@pytest.mark.parametrize(
    ("trailer", "filed_at"),
    [
        ("AP-WF-11-13-13 1509GMT", "2013-11-13T15:09:00+00:00"),  # the month first
        ("NYT-11-20-98 1930EST", "1998-11-20T19:30:00-05:00"),  # no wire; the last century
        ("AP-NY-01-24-00 1948", "2000-01-24T19:48:00"),  # no zone: a naive moment
        ("KWS-21:37-09-12-18", "2018-12-09T21:37:00"),  # the clock, then the day before the month
        ("25-12-17 09-30-15", "2017-12-25T09:30:15"),  # no agency, the day first
        ("AP-WF-13-41-13 1509GMT", None),  # a day that no calendar has
    ],
)
def test_trailer(trailer: str, filed_at: str | None) -> None:
    header = header_of(MESSAGE.replace(b"AP-NY-11-13-13 2305EST", trailer.encode()))
    assert header.trailer == trailer
    assert (header.filed_at and header.filed_at.isoformat()) == filed_at


DAMAGED = [
    ("SYN SYN is lost", MESSAGE.replace(b"\x16", b""), "lost-control"),
    ("SOH is lost", MESSAGE.replace(b"\x16\x16\x01", b""), "lost-control"),
    ("STX is lost", MESSAGE.replace(b"\x02", b""), "lost-control"),
    ("ETX is lost", MESSAGE.replace(b"\x03", b""), "lost-control"),
    ("controls are spelt out", MESSAGE.replace(b"\x1f", b" &Cx1f; ").replace(b"\x13\x11", b" &Cx13;  &Cx11; "), "spelt-control"),
    ("marks are spelt out", MESSAGE.replace(b"^", b" &UR; ").replace(b"<", b" &QL; ").replace(b"\x1f", b"&Cx1f;"), "spelt-control"),
    ("a stray letter stands before the priority", MESSAGE.replace(b"\nr i", b"\nzr i"), "odd-header"),
    ("a line end broke the second header line", MESSAGE.replace(b" a0099 ", b"\r\na0099 "), "odd-header"),
    ("NUL stands in the text", MESSAGE.replace(b"boats", b"bo\x00ats"), "stray-control"),
    ("lines end in CR", MESSAGE.replace(b"\r\n", b"\r"), "odd-line-ends"),
    ("lines end in CR CR LF", MESSAGE.replace(b"\r\n", b"\r\r\n"), "odd-line-ends"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "code"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_damage_is_worked_around(data: bytes, code: str) -> None:
    """The header, the story and the trailer are those of the whole message, and a defect names the damage."""
    whole, damaged = read_one(MESSAGE), read_one(data)
    assert code in codes(damaged)
    assert isinstance(damaged.header, AnpaHeader)
    assert damaged.header == whole.header
    assert damaged.article() == whole.article()


def test_second_line_may_be_lost() -> None:
    data = b"\x16\x16\x01f1123\x1freute\n\x02\nRAIN FALLS\n    OBAN, April 1 - It rained.\n REUTER\n\x03"
    transmission = read_one(data)
    assert codes(transmission) == ["lost-header"]
    assert isinstance(transmission.header, AnpaHeader)
    assert (transmission.header.number, transmission.header.keyword) == ("1123", None)
    assert transmission.article().headline == "RAIN FALLS"


def test_a_second_line_that_cannot_be_read_is_no_text() -> None:
    """Header noise never becomes story text."""
    transmission = read_one(b"\x16\x16\x01f1123\x1freute\nb f BC-RAIN   100009\n\x02\nRAIN FALLS\n\x03")
    assert codes(transmission) == ["odd-header"]
    assert transmission.text == "RAIN FALLS"


def test_a_header_that_cannot_be_read_is_no_text() -> None:
    transmission = read_one(b"\x16\x16\x01?!,;\n=)(\n\x02\nRAIN FALLS\n\x03AP-NY-11-13-13 2305EST\n\x04")
    assert codes(transmission) == ["odd-header"]
    assert transmission.text == "RAIN FALLS"


def test_a_message_may_be_cut_off() -> None:
    data = MESSAGE[: MESSAGE.index(b"master said")] + b"~\r\n[EOT]\r\n"
    transmission = read_one(data)
    assert codes(transmission) == ["cut-off"]
    assert transmission.text.endswith("the harbour")


def test_a_trailer_shows_a_tail() -> None:
    """A tail without a header is known by its trailer alone."""
    data = b"\x07connected\r\n\x00NOON AND TONIGHT\r\n\r\n\t   \x03AP-NY-11-13-13 2305EST<\r\n\r\n\x0c\r\n\x04"
    transmission = read_one(data)
    assert "lost-header" in codes(transmission)
    assert isinstance(transmission.header, AnpaHeader)
    assert transmission.header.trailer == "AP-NY-11-13-13 2305EST"
    assert transmission.text == "connected\nNOON AND TONIGHT"


def test_the_day_may_stand_before_the_month() -> None:
    data = b"\x01a0105KYODO\x1fasian\nr i BC-Rain   09-12 0004\n\x02Rain\n\x03KWS-21:37-09-12-18\x04"
    assert codes(read_one(data)) == ["lost-control", "swapped-date"]
    assert codes(read_one(data.replace(b"KWS-21:37-09-12-18", b"").replace(b"09-12", b"29-12")))[-1] == "swapped-date"


def test_a_day_with_the_number_of_its_month_shows_no_order() -> None:
    data = b"\x01a0105KYODO\x1fasian\nr i BC-Rain   05-05 0004\n\x02Rain\n\x03KWS-21:37-05-05-18\x04"
    assert codes(read_one(data)) == ["lost-control"]


def test_the_trailer_settles_the_year() -> None:
    """The dateline has no year; a caller's own reference counts more than the trailer's."""
    data = MESSAGE.replace(b"OBAN, Scotland (AP) _", b"OBAN, Nov 12 (AP) _")
    transmission = read_one(data)
    days = [transmission.article(reference).dateline for reference in (None, datetime.date(2001, 1, 1))]
    assert [day and day.resolved for day in days] == [datetime.date(2013, 11, 12), datetime.date(2000, 11, 12)]


def test_the_header_tells_what_the_copy_does_not() -> None:
    """Slugline, version and agency come from the header where the copy has none."""
    data = (
        b"\x16\x16\x01a0123\x1fcoast\nr i BC-Otters 2ndLd   11-13 0042\r\n\x02Otters count boats\r\n\r\n"
        b"\t   The otters were seen to count the boats in the bay.\r\n\x03AP-NY-11-13-13 2305EST\r\n\x04"
    )
    article = read_one(data).article()
    assert article.slugline == wireparse.Slugline("BC-Otters")
    assert article.version == wireparse.Version("lead", 2, "2ndLd")
    assert article.agency == "ap"


def test_a_first_line_that_repeats_the_keyword_is_the_slugline() -> None:
    """A cycle that is a word as well shows in the header alone."""
    data = MESSAGE.replace(b"BC-Otters-Count", b"AP-HI--OttersTell").replace(
        b"^AP-HI--OttersTell, 1st Ld-Writethru, a0099,42<", b"^AP-HI--Otters Tell All<"
    )
    article = read_one(data).article()
    assert article.slugline == wireparse.Slugline("AP-HI--Otters Tell All")
    assert article.headline == "Otters Count Boats"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("^Rain<\r\n^<\r\n\t   It rained.", "Rain\n\n   It rained."),  # an empty display line
        ("^By ANN ONE=", "By ANN ONE"),  # a quad centre
        ("^Rain falls\non and\non<\n\t   It", "Rain falls on and on\n   It"),  # several lines
        ("^Rain falls\n\t   It rained", "Rain falls\n   It rained"),  # never closed
        ("\b\x1f   Tampa\x10 Bay;1;2\x10\n\bOban;3;4\x10", "   Tampa Bay;1;2\nOban;3;4"),  # a table
        ("^END<", "END"),  # a mark of its own
        ("a < b\nx = y", "a < b\nx = y"),  # signs within prose
        ("x =\ny", "x =\ny"),  # a sign at the end of a line that is none of display
        ("******RAIN FALLS ON\nTHE COAST\n\n    It rained.", "RAIN FALLS ON THE COAST\n\n    It rained."),  # a snap
        ("******RAIN FALLS\nIt rained.", "RAIN FALLS\nIt rained."),  # a snap on one line
    ],
)
def test_display_marks(text: str, lines: str) -> None:
    """Marks go, words stay, and what was one line of display is one line."""
    assert lay_out(text) == lines


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (
            b"It rained.\r\n(PROFILE\n(CO:Rain Inc;\n(WS:ABC;)\n(CT:i;)\n)\n)\nIt snowed.\r\n",
            "It rained.\n\nIt snowed.",
        ),
        (b"It rained.\r\n(PROFILE\n(" + 40 * b"a" + b"(\r\n", "It rained.\n(PROFILE\n(" + 40 * "a" + "("),
        (b"It rained. ~ [EOT] \r\n", "It rained."),
        (b"It rained. [EOT]" + 50_000 * b" " + b"It snowed.\r\n", None),
        (b"It rained.\r\r\nIt snowed.\r\n" + 50_000 * b"\r", "It rained.\nIt snowed."),
    ],
    ids=["a profile", "one that never ends", "an EOT in letters", "one inside the text", "returns without end"],
)
def test_marks_of_the_end_are_read_in_linear_time(story: bytes, text: str | None) -> None:
    """What wires write below a story is taken off, and what only begins as it does is copy."""
    message = next(wireparse.read(MESSAGE[: MESSAGE.index(b"\x02") + 1] + story + b"\x03\x04"))
    assert message.text == text or (text is None and message.text.endswith("It snowed."))
