"""Transmissions that are written read back equal; what a format cannot hold is refused by its name."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import AnpaHeader, Article, Byline, IptcHeader, Transmission, Version, write_anpa, write_iptc7901

FILED = datetime.datetime(2023, 5, 3, 14, 2, tzinfo=datetime.UTC)
# What only a page or a desk of its own has: neither format has room for it.
NOT_HELD = {"section", "contacts", "stamps", "boilerplate", "distributor", "defects"}

SLUGLINES = st.sampled_from(
    ["", "BC-Harbour Gale,0104", "PM-Harbour Gale, 2nd Ld-Writethru, a0506,0104", "BC-AS--Cat Lady Dies, Bjt,0363"]
)
KEYWORDS = st.sampled_from(["", "Peru-weather/", "Peru/harbour/gale/"])
HEADLINES = st.sampled_from(
    [
        "Gales close the harbour of a small northern town",
        "UPDATE 2-Gales close the harbour of a town",
        "Gales close the harbour of a small northern town, and the boats of all the fishermen stay in port for a week",
        "La galerna cierra el puerto de la pequeña ciudad",
    ]
)
NOTES = st.sampled_from(
    [
        "",
        "Eds: UPDATES with a quote from the mayor",
        "(Adds comments, detail)",
        "Eds: SUBS 3rd graf to CORRECT the age of the mayor, who is of the town in the north; picks up 4th graf, `It rained...'",
    ]
)
BYLINES = st.sampled_from(["", "By ANNA BELL", "By ANNA BELL\nAssociated Press Writer", "By Anna Bell and Joe Rivas"])
DATELINES = st.sampled_from(
    [
        "LIMA, Peru (AP) _ ",
        "Lima, May 3 (EFE).- ",
        "BERLIN, May 3 (Reuters) - ",
        "Berlin (dpa) - ",
        "SALEM, Ore. (AP) -- ",
    ]
)
PARAGRAPHS = st.sampled_from(
    [
        "The harbour of the town was closed on Monday, the mayor of it said, since the wind had blown all night long.",
        "``It is a moral victory,'' he said; 3 < 4 and a = b, it is ^ that.",
        "The boats stay in port, and/or in the bay.",
        "El puerto de la ciudad cerró el lunes, según informó la alcaldía de la localidad norteña.",
        "“At first we took it for a sunken door,” the skipper said when he had come home from the sea < at last.",
    ]
)
TAILS = st.sampled_from(
    ["", "EFE", "Reuter", "(Reporting by Anna Bell; Editing by Joe Rivas)", "EFE\n\nasb/pd", "MORE", "(END)"]
)


@st.composite
def articles(draw: st.DrawFn, sluglines: st.SearchStrategy[str] = SLUGLINES) -> Article:
    """Stories of the field's fragments, taken apart."""
    head = "\n".join(filter(None, [draw(sluglines), draw(HEADLINES), draw(NOTES), draw(BYLINES)]))
    body = draw(DATELINES) + "\n\n".join(draw(st.lists(PARAGRAPHS, min_size=2, max_size=4)))
    return wireparse.parse(f"{head}\n\n{body}\n\n{draw(TAILS)}\n", reference=FILED.date())


def words(alphabet: str, least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=least, max_size=most)


# 3 May, the day first.
DAY_FIRST = "KWS-21:37-03-05-23"
DATES = st.dates().map(lambda day: f"{day.month:02}-{day.day:02}")
KEYS = words("ABCabc&-'", 2, 21)
ANPA_HEADERS = st.builds(
    AnpaHeader,
    destinations=st.none() | st.just("CQ GQ MQ"),
    service=st.sampled_from("aWwf"),
    number=words("0123456789", 4, 4),
    service_name=st.none() | st.just("KYODO"),
    selector=st.none() | st.just("-----") | words("abc-", 5, 5),
    priority=st.none() | st.sampled_from("fburds"),
    category=st.none() | st.sampled_from("aifs"),
    format=st.none() | st.sampled_from(["\x13\x11", "\x14\x12", "\x11"]),
    keyword=KEYS.map(lambda key: f"BC-{key}"),
    version=st.none() | st.sampled_from(["1stLd-Writethru", "Bjt", "*** *URGENT"]),
    reference=st.none() | st.sampled_from(["a0506", "a0575-a0580"]),
    date=DATES,
    word_count=st.none() | words("0123456789", 4, 4),
    trailer=st.none() | st.sampled_from(["AP-WF-05-03-23 1402GMT", "NYT-05-03-23 1402EST", DAY_FIRST]),
)
IPTC_HEADERS = st.builds(
    IptcHeader,
    source_id=words("abcdeABC", 2, 4),
    number=words("0123456789", 3, 5),
    priority=st.none() | st.sampled_from("1234"),
    category=st.sampled_from(["i", "pl", "rs"]),
    word_count=st.none() | st.just("211"),
    options=st.none() | st.just("ccccb"),
    agency=st.sampled_from(["dpa", "dpa-tns", "KNA"]),
    agency_number=st.sampled_from(["061", "170123-89-00065#2"]),
    reference=st.none() | st.sampled_from(["060", "058 060"]),
    keywords=st.none() | st.just("Germany-politics/"),
    trailer=st.none() | st.sampled_from(["031402 GMT May 23", "031402 Okt 23"]),
)


def read_one(data: bytes, encoding: str | None = None) -> Transmission:
    transmissions = list(wireparse.read(data, encoding=encoding))
    assert [transmission.span for transmission in transmissions] == [(0, len(data))]
    return transmissions[0]


def given_fields(header: Any) -> dict[str, Any]:
    return {name: value for name, value in attrs.asdict(header).items() if value not in (None, ())}


def held(article: Article) -> dict[str, Any]:
    """The parts of an article that the formats hold."""
    return {field.name: getattr(article, field.name) for field in attrs.fields(Article) if field.name not in NOT_HELD}


def odd_about(header: AnpaHeader) -> list[str]:
    """Codes of the defects that a caller wrote: his trailer shows that his date has the day before the month."""
    return ["swapped-date"] if (header.date, header.trailer) == ("03-05", DAY_FIRST) else []


@given(
    article=articles(),
    header=ANPA_HEADERS,
    width=st.sampled_from([69, 65, None]),
    line_end=st.sampled_from(["\n", "\r\n"]),
)
@example(
    article=wireparse.parse("Gales close the harbour\n\nLIMA, Peru (AP) _ It rained.\n\nAnd it rained.\n"),
    header=AnpaHeader(service="a", number="0000", date="03-05", trailer=DAY_FIRST),
    width=69,
    line_end="\n",
)
@settings(deadline=None, max_examples=150)
def test_anpa_reads_back_equal(article: Article, header: AnpaHeader, width: int | None, line_end: str) -> None:
    """Every field that the caller gave, and every part of the article that the format holds.

    Date and trailer are drawn apart, and written as they are. Where they agree only if the date has the day before the
    month, as with Kyodo, the reader rightly says so: the format has no other sign of their order.
    """
    transmission = read_one(write_anpa(article, header, width=width, line_end=line_end))
    assert transmission.format == "anpa1312"
    assert [defect.code.value for defect in transmission.defects] == odd_about(header)
    assert given_fields(header).items() <= given_fields(transmission.header).items()
    again = transmission.article(FILED.date())
    expected = held(article)
    # Where the copy has no slugline and no version, the header's are the story's.
    for name in ("slugline", "version", "agency", "language"):
        if expected[name] is None or (name == "version" and expected[name].kind is None):
            del expected[name]
    assert {name: getattr(again, name) for name in expected} == expected


@given(article=articles(KEYWORDS), header=IPTC_HEADERS, width=st.sampled_from([70, 60, None]))
@settings(deadline=None, max_examples=150)
def test_iptc_reads_back_equal(article: Article, header: IptcHeader, width: int | None) -> None:
    transmission = read_one(write_iptc7901(article, header, width=width))
    assert transmission.format == "iptc7901"
    assert given_fields(header).items() <= given_fields(transmission.header).items()
    again = transmission.article(FILED.date())
    expected = held(article)
    if header.keywords is not None or expected["slugline"] is None:
        del expected["slugline"]
    assert {name: getattr(again, name) for name in expected if expected[name] is not None} == {
        name: value for name, value in expected.items() if value is not None
    }


@st.composite
def feeds(draw: st.DrawFn) -> bytes:
    """Transmissions one after another, then bytes dropped, doubled, swapped, and the end cut off."""
    parts = draw(
        st.lists(
            st.builds(write_anpa, articles(), ANPA_HEADERS)
            | st.builds(write_iptc7901, articles(KEYWORDS), IPTC_HEADERS),
            min_size=1,
            max_size=3,
        )
    )
    feed = bytearray(b"".join(parts))
    for at, harm in draw(st.lists(st.tuples(st.integers(0, len(feed) - 2), st.integers(0, 2)), max_size=12)):
        if at + 1 >= len(feed):
            continue
        if harm == 0:
            del feed[at]
        elif harm == 1:
            feed.insert(at, feed[at])
        else:
            feed[at], feed[at + 1] = feed[at + 1], feed[at]
    return bytes(feed[: draw(st.integers(0, len(feed)))]) if draw(st.booleans()) else bytes(feed)


@given(feed=feeds())
@settings(deadline=None, max_examples=100)
def test_damaged_feed_loses_no_byte(feed: bytes) -> None:
    """Whatever happened to it on the way, the spans of its transmissions tile it, and each gives an article."""
    at = 0
    for transmission in wireparse.read(feed):
        assert transmission.span[0] == at
        at = transmission.span[1]
        assert isinstance(transmission.article(), Article)
    assert at == len(feed)


@given(stories=st.lists(st.tuples(articles(), ANPA_HEADERS), min_size=1, max_size=3))
@settings(deadline=None, max_examples=30)
def test_feed_is_read_as_its_transmissions(stories: list[tuple[Article, AnpaHeader]]) -> None:
    """One after another they read as each of them alone."""
    written = [write_anpa(article, header) for article, header in stories]
    read = list(wireparse.read(b"".join(written)))
    assert [len(data) for data in written] == [end - start for start, end in (message.span for message in read)]
    assert [message.header for message in read] == [read_one(data).header for data in written]


STORY = Article(
    slugline=wireparse.Slugline("BC-Rain Damage, 1st Ld-Writethru, a0506,0466"),
    headline="Rain falls on the town",
    byline=Byline(("ANNA BELL",), "Associated Press Writer"),
    dateline=wireparse.Dateline(resolved=datetime.date(2023, 5, 3), credit="AP", text="LIMA, May 3 (AP) _"),
    body=("It rained on the town.", "And it rained."),
    version=Version("writethru", 1, "1st Ld-Writethru"),
)


def test_anpa_bytes() -> None:
    """Byte for byte what wires send."""
    header = AnpaHeader(service="W", number="2607", selector="asian", category="i", filed_at=FILED)
    assert write_anpa(STORY, header).split(b"\r\n") == [
        b"\x16\x16\x01W2607\x1fasian\nr i\x13\x11 BC-RainDamage 1stLd-Writethru a0506 05-03 0008",
        b"\x02^BC-Rain Damage, 1st Ld-Writethru, a0506,0466<",
        b"^Rain falls on the town<",
        b"^By ANNA BELL=",
        b"^Associated Press Writer=",
        b"\t   LIMA, May 3 (AP) _ It rained on the town.",
        b"",
        b"\t   And it rained.",
        b"",
        b"\t   \x03AP-05-03-23 1402GMT<",
        b"",
        b"\x0c",
        b"\x04",
    ]


def test_iptc_bytes() -> None:
    header = IptcHeader(source_id="eca", number="062", category="i", agency="dpa", agency_number="061", filed_at=FILED)
    article = attrs.evolve(STORY, slugline=wireparse.Slugline("Peru-weather/"))
    assert write_iptc7901(article, header) == (
        b"\x01eca062 4 i 8    dpa 061\r\n\nPeru-weather/\r\n"
        b"\x021st Ld-Writethru\r\nRain falls on the town\r\nBy ANNA BELL\r\nAssociated Press Writer =\r\n"
        b"\n   LIMA, May 3 (AP) _ It rained on the town.\r\n\n   And it rained.\r\n"
        b"\r\n\x03031402 GMT May 23 \r\n\x7f\n\x7f\x04"
    )


# A story, the header that the caller gives, a field of the header that is read back, its value, and why.
DERIVED: list[tuple[Article, AnpaHeader, str, object, str]] = [
    (STORY, AnpaHeader(), "keyword", "BC-RainDamage", "the slugline's words run together"),
    (STORY, AnpaHeader(), "version", "1stLd-Writethru", "the slugline's mark"),
    (STORY, AnpaHeader(), "replaces", ("a0506",), "the slugline's reference"),
    (STORY, AnpaHeader(), "date", "05-03", "the day that the dateline means"),
    (STORY, AnpaHeader(date="03-05"), "date", "03-05", "the caller's goes before"),
    (STORY, AnpaHeader(filed_at=FILED.replace(day=4)), "date", "05-04", "the day of filing goes before the dateline"),
    (STORY, AnpaHeader(filed_at=FILED), "filed_at", FILED, "in the trailer"),
    (STORY, AnpaHeader(filed_at=FILED.replace(tzinfo=None)), "trailer", "AP-05-03-23 1402", "a time without a zone"),
    (STORY, AnpaHeader(filed_at=FILED, service="a", number="0001", service_name="KWS"), "trailer", "KWS-05-03-23 1402GMT", "who sends"),
    (STORY, AnpaHeader(), "word_count", "0008", "the words of the body"),
    (STORY, AnpaHeader(), "priority", "r", "regular, unless the version says more"),
    (STORY, AnpaHeader(urgency=2), "priority", "b", "the caller's urgency"),
    (STORY, AnpaHeader(replaces=("a0575", "a0580")), "reference", "a0575-a0580", "the caller's references"),
    (attrs.evolve(STORY, version=Version("flash")), AnpaHeader(), "urgency", 1, "a flash"),
    (attrs.evolve(STORY, version=Version("urgent")), AnpaHeader(), "priority", "u", "urgent"),
    (attrs.evolve(STORY, version=Version("advance")), AnpaHeader(), "priority", "a", "an advance"),
    (attrs.evolve(STORY, slugline=None), AnpaHeader(), "keyword", None, "nothing tells it"),
    (attrs.evolve(STORY, slugline=wireparse.Slugline("BC-LT--Argentina-Cancer Beauty,466")), AnpaHeader(), "keyword", "BC-LT--Argentina-CancerB", "cut at 24"),
]  # fmt: skip


@pytest.mark.parametrize(("article", "header", "field", "value", "why"), DERIVED)
def test_field_is_derived(article: Article, header: AnpaHeader, field: str, value: object, why: str) -> None:
    assert getattr(read_one(write_anpa(article, header)).header, field) == value, why


# How a header is written, and its fields; the message, and why they cannot be.
REFUSED: list[tuple[Callable[..., bytes], dict[str, Any], str, str]] = [
    (write_anpa, {"selector": "asians"}, "selector must be five", "six characters"),
    (write_anpa, {"keyword": "BC-" + "a" * 22}, "keyword must be one to 24", "25 characters"),
    (write_anpa, {"keyword": "BC-Rain Damage"}, "keyword must be one to 24", "a blank parts fields"),
    (write_anpa, {"keyword": "BC-\x02"}, "keyword must be one to 24", "a control character"),
    (write_anpa, {"service": "a"}, "service 'a' cannot stand without number", "the line shows them by their place"),
    (write_anpa, {"service": "1", "number": "0001"}, "service must be one letter", "a figure"),
    (write_anpa, {"service": "a", "number": "12345"}, "number must be four digits", "five"),
    (write_anpa, {"version": "a0506"}, "version must be words", "it is a reference"),
    (write_anpa, {"reference": "506"}, "reference must be", "no letter"),
    (write_anpa, {"word_count": "many"}, "word_count must be", "a word"),
    (write_anpa, {"date": "3 May"}, "date must be", "not as wires write it"),
    (write_anpa, {"trailer": "sent at noon"}, "trailer must be", "no reader would know it"),
    (write_anpa, {"urgency": 8}, "urgency must be from 1 to 7, not 8", "no letter has it"),
    (write_anpa, {"filed_at": datetime.datetime(1905, 5, 3)}, "filed_at must be in the years", "two digits of a year"),  # noqa: DTZ001
    (write_iptc7901, {"source_id": "eca", "number": "12"}, "number must be three", "two digits"),
    (write_iptc7901, {"priority": "9"}, "priority must be a digit", "there is none such"),
    (write_iptc7901, {"options": "ccccb"}, "options 'ccccb' cannot stand without agency", "it would be the agency"),
    (write_iptc7901, {"reference": "060"}, "reference '060' cannot stand without agency_number", "it would be that"),
    (write_iptc7901, {"keywords": "rain\nwind/"}, "keywords must be one line", "two lines"),
    (write_iptc7901, {"trailer": "noon"}, "trailer must be day", "no reader would know it"),
]


@pytest.mark.parametrize(("write", "fields", "message", "why"), REFUSED)
def test_field_that_cannot_be_written(
    write: Callable[..., bytes], fields: dict[str, Any], message: str, why: str
) -> None:
    header = AnpaHeader(**fields) if write is write_anpa else IptcHeader(**fields)
    with pytest.raises(ValueError, match=re.escape(message)) as raised:
        write(attrs.evolve(STORY, slugline=None), header)
    assert str(raised.value).startswith(message), why


UNWRITABLE: list[tuple[dict[str, Any], str, str]] = [
    ({"headline": "Rain\x07 falls"}, "headline has a control character", "a bell"),
    ({"body": ("It rained.", "And\x03 so on.")}, "body[1] has a control character", "an end of text"),
    ({"ednotes": ("^Eds: rain",)}, "ednotes[0] begins or ends with a mark of display", "a reader takes it off"),
    ({"body": ("It rained <",)}, "body[0] begins or ends with a mark of display", "the end of a block"),
    ({"headline": "Rain ^ falls"}, "headline has a '^'", "a thin blank"),
    ({"headline": "Rain &QL; falls"}, "headline spells out a mark", "a reader spells it back"),
    ({"headline": "Rain falls on Łódź"}, "headline has 'Ł', which latin-1 cannot hold", "no such letter"),
]


@pytest.mark.parametrize(("parts", "message", "why"), UNWRITABLE)
def test_part_that_cannot_be_written(parts: dict[str, Any], message: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)) as raised:
        write_anpa(attrs.evolve(STORY, **parts), encoding="latin-1")
    assert str(raised.value).startswith(message), why


def test_date_must_be_known() -> None:
    """The header line cannot be read without its date, and no clock is asked."""
    with pytest.raises(ValueError, match=r"^date must be given"):
        write_anpa(Article(headline="Rain falls"))


def test_sender_of_a_trailer_must_be_known() -> None:
    with pytest.raises(ValueError, match=r"^trailer must be given with filed_at"):
        write_anpa(Article(headline="Rain falls"), AnpaHeader(filed_at=FILED))


def test_encoding_that_moves_ascii_is_refused() -> None:
    with pytest.raises(ValueError, match="'utf-16' does not have ASCII in its place"):
        write_anpa(STORY, encoding="utf-16")


@pytest.mark.parametrize("encoding", ["latin-1", "cp1251", "gb18030"])
def test_declared_encoding_reads_back(encoding: str) -> None:
    """Whoever declares what was written with gets the same characters."""
    article = attrs.evolve(STORY, headline="Rain falls on Моск" if encoding != "latin-1" else "Rain falls on Málaga")
    assert read_one(write_anpa(article, encoding=encoding), encoding).article().headline == article.headline


def test_copy_with_a_word_wider_than_the_line_is_not_wrapped() -> None:
    """Some copy has no blanks: a reader that sees one long line takes none to be wrapped."""
    article = attrs.evolve(
        STORY, body=("港口周一关闭，船只停在港内。" * 12, "It rained on the town. " * 9 + "It rained.")
    )
    assert read_one(write_anpa(article)).article().body == article.body


def test_version_without_another_place_is_a_line_of_its_own() -> None:
    article = attrs.evolve(STORY, slugline=None, version=Version("urgent", None, "URGENT"))
    for data in (write_anpa(article), write_iptc7901(article)):
        assert read_one(data).article().version == article.version


def test_header_of_fillers() -> None:
    """What the line cannot be read without, and nobody tells, is filled."""
    header = read_one(write_iptc7901(Article(headline="Rain falls on the town"))).header
    assert header == IptcHeader(source_id="xxx", number="000", priority="4", category="x", word_count="0", urgency=4)


def test_story_without_display() -> None:
    """No line has to close with the mark of the last line of display."""
    article = Article(dateline=wireparse.Dateline(text="Lima (dpa) -"), body=("It rained on the town.",))
    data = write_iptc7901(article)
    assert b" =" not in data
    assert read_one(data).article().body == article.body


def test_note_of_many_lines_is_not_folded() -> None:
    """Readers take what runs on over more than twelve lines for text."""
    note = "Eds: UPDATES " + "with what the mayor said about the harbour; " * 24 + "no pickup"
    assert read_one(write_anpa(attrs.evolve(STORY, ednotes=(note,)))).article().ednotes == (note,)


@pytest.mark.parametrize("width", range(24, 70))
def test_marks_within_copy_are_no_marks_of_display(width: int) -> None:
    """Wherever a line is broken, it neither ends nor begins with what a reader takes off."""
    words = "It is 3 < 4 and 5 < 6 and ^ that and ^^ this, and a = b and c = d for all"
    article = attrs.evolve(
        STORY, headline=words.replace("^", "+"), body=(f"{words}, the mayor of the town said.", "It rained.")
    )
    again = read_one(write_anpa(article, width=width)).article()
    assert (again.headline, again.body) == (article.headline, article.body)
