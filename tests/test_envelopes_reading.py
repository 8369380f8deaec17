"""Reading: encodings, repair, plain copy and what headers tell, as `wireparse.read` gives them."""

import datetime
import sys

import pytest

import wireparse

PRELUDE = b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Rain   11-13 0004\r\n\x02"
ENDING = b"\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"


def read_one(data: bytes, **options: object) -> wireparse.Transmission:
    """Return the one transmission that the bytes hold."""
    (transmission,) = wireparse.read(data, **options)  # type: ignore[arg-type]
    return transmission


@pytest.mark.parametrize(
    ("text", "declared", "encoding", "shown"),
    [
        (b"Rain in Oban", None, "utf-8", "Rain in Oban"),  # ASCII is UTF-8
        ("Señal débil".encode(), None, "utf-8", "Señal débil"),
        (b"\xef\xbb\xbfRain", None, "utf-8", "Rain"),  # the mark is no text
        (b"Se\xf1al \x93d\xe9bil\x94", None, "cp1252", "Señal “débil”"),
        (b"Se\xf1al \x81", None, "cp1252", "Señal \x81"),  # a hole of Windows-1252
        ("Сигнал".encode("koi8-r"), "koi8-r", "koi8-r", "Сигнал"),
    ],
)
def test_encoding(text: bytes, declared: str | None, encoding: str, shown: str) -> None:
    """As declared, else UTF-8, else Windows-1252 with its holes as in Latin-1; the transmission tells which."""
    transmission = read_one(PRELUDE + text + ENDING, encoding=declared)
    assert (transmission.encoding, transmission.text) == (encoding, shown)
    assert transmission.defects == ()


def test_each_message_has_its_own_encoding() -> None:
    feed = PRELUDE + "Señal".encode() + ENDING + PRELUDE + b"Se\xf1al" + ENDING
    assert [(each.encoding, each.text) for each in wireparse.read(feed)] == [("utf-8", "Señal"), ("cp1252", "Señal")]


def test_lost_characters_are_a_defect() -> None:
    """Where the declared encoding has no such character; the offset is that of the byte in the source."""
    (_first, second) = wireparse.read(b"noise\r\n" + PRELUDE + b"Se\xf1al" + ENDING, encoding="utf-8")
    (defect,) = second.defects
    assert (defect.code.value, defect.start) == ("replaced-characters", len(b"noise\r\n" + PRELUDE + b"Se"))


def test_twice_encoded_text_is_noticed_and_repaired_on_request() -> None:
    pytest.importorskip("ftfy")
    data = PRELUDE + "Señal débil".encode().decode("cp1252").encode() + ENDING
    noticed = read_one(data)
    assert [defect.code.value for defect in noticed.defects] == ["double-encoded"]
    assert noticed.text == "SeÃ±al dÃ©bil"
    assert read_one(data, repair=True).text == "Señal débil"


def test_repair_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is only needed where there is something to repair."""
    monkeypatch.setitem(sys.modules, "ftfy", None)
    assert read_one(PRELUDE + b"Rain" + ENDING, repair=True).text == "Rain"
    with pytest.raises(wireparse.MissingExtraError, match=r"pip install 'wireparse\[repair\]'"):
        read_one(PRELUDE + "Señal".encode().decode("cp1252").encode() + ENDING, repair=True)


def test_plain_copy() -> None:
    transmission = read_one("Señal débil\r\n\r\nLima, 3 may (EFE).- Llovió en Lima. EFE\r\n".encode())
    assert (transmission.format, transmission.header) == ("plain", None)
    article = transmission.article(datetime.date(2021, 5, 4))
    assert article.agency == "efe"
    assert article.dateline is not None
    assert article.dateline.resolved == datetime.date(2021, 5, 3)


def test_what_lies_between_has_its_text_and_no_header() -> None:
    noise = next(wireparse.read(b"NO CARRIER\r\n" + PRELUDE + b"Rain" + ENDING))
    assert (noise.format, noise.header, noise.text) == (None, None, "NO CARRIER\r\n")


def test_the_parser_and_the_agency_may_be_the_callers() -> None:
    transmission = read_one(PRELUDE + b"Rain falls\r\n\r\n\t   GRIMSBY -- It rained on the town all day.\r\n" + ENDING)
    assert transmission.article(agency="efe").agency == "efe"
    assert transmission.article(parser=wireparse.Parser(agencies=())).agency is None
    with pytest.raises(wireparse.UnknownAgencyError):
        transmission.article(agency="nobody")


def test_a_headline_that_opens_with_the_slug_is_no_slugline() -> None:
    """A keyword line opens with the header's keyword; so may the headline, which the header tells."""
    article = read_one(b"ZCZC ABC\r\n$T\r\n:Rain\r\n^RAIN:  Rain falls on Oban\r\n\r\nIt rained.\r\nNNNN\r\n").article()
    assert (article.headline, article.slugline) == ("RAIN: Rain falls on Oban", wireparse.Slugline("Rain"))


def test_the_copy_counts_more_than_the_header() -> None:
    """The header tells only what the copy does not."""
    article = read_one(
        PRELUDE + b"^AM-Storm,12<\r\n^Storm over Oban<\r\n\t   OBAN (Reuters) _ It blew." + ENDING
    ).article()
    assert article.slugline == wireparse.Slugline("AM-Storm,12")
    assert article.agency == "reuters"


@pytest.mark.parametrize(
    ("header", "version"),
    [
        (b"BC-Rain 1stLd-Writethru", ("writethru", 1)),
        (b"BC-Rain 2ndAdd", ("add", 2)),
        (b"BC-RAIN 1STLD", ("lead", 1)),
        (b"BC-Rain Bjt", None),  # a budgeted story, no version
    ],
)
def test_version_of_the_header(header: bytes, version: tuple[str, int] | None) -> None:
    """A number and its word run together in the header."""
    found = read_one(PRELUDE.replace(b"BC-Rain", header) + b"Rain falls" + ENDING).article().version
    assert (None if found is None else (found.kind, found.number)) == version
