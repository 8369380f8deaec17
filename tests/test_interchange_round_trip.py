"""ninjs and NITF: what is written is valid by the schemas of the IPTC, and reads back as the same article."""

import datetime
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
import referencing
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from referencing.jsonschema import DRAFT202012

import wireparse
from wireparse import (
    Article,
    Byline,
    Dateline,
    Initials,
    PartialDate,
    Place,
    Signoff,
    Slugline,
    Tagline,
    Version,
)
from wireparse.interchange import jsonld, ninjs, nitf
from wireparse.interchange.filing import name_story
from wireparse.interchange.versions import KINDS

SCHEMAS = Path(__file__).parent / "fixtures" / "schemas"


def ninjs_validator() -> jsonschema.Draft202012Validator:
    """The validator of the IPTC's schema; its formats are looked at too, its GeoJSON, which nothing here writes, is not."""
    schema = json.loads((SCHEMAS / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    geojson = DRAFT202012.create_resource({})
    registry: Any = referencing.Registry().with_resource("https://geojson.org/schema/GeoJSON.json", geojson)
    formats = jsonschema.FormatChecker(formats=())
    moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
    formats.checks("date-time")(lambda value: moment.fullmatch(value) is not None)
    formats.checks("uri")(lambda value: re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", value) is not None)
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=formats)


NINJS = ninjs_validator()
NITF = etree.XMLSchema(etree.parse(SCHEMAS / "nitf-3-6.xsd"))


def check_ninjs(text: str) -> None:
    NINJS.validate(json.loads(text))


def check_nitf(text: str) -> None:
    NITF.assertValid(etree.fromstring(text.encode()))


Write = Callable[[Article], str]
Read = Callable[[str], Article]
Check = Callable[[str], None]

FORMATS = pytest.mark.parametrize(
    ("write", "read", "check"),
    [(ninjs.dumps, ninjs.loads, check_ninjs), (nitf.dumps, nitf.loads, check_nitf)],
    ids=["ninjs", "nitf"],
)


def as_held(article: Article, read: Read) -> Article:
    """The article without what a format cannot hold: neither has room for what is no part of the story."""
    held = attrs.evolve(article, boilerplate=(), defects=())
    if read is ninjs.loads and held.byline is not None:
        held = attrs.evolve(held, byline=attrs.evolve(held.byline, title=None))
    return held


EXAMPLES = [
    (f"{agency.id} {number}", example)
    for agency in wireparse.AGENCIES
    for number, example in enumerate(agency.examples, 1)
]


@FORMATS
def test_every_example_of_every_record(write: Write, read: Read, check: Check) -> None:
    """The stories in the frames of all agencies are valid, read back, and keep their name."""
    parser = wireparse.Parser()
    assert len(EXAMPLES) > 400
    for name, example in EXAMPLES:
        article = parser.parse(example.text, reference=example.reference)
        text = write(article)
        check(text)
        again = read(text)
        assert again == as_held(article, read), name
        assert name_story(again) == name_story(article), name


# No white space but single blanks within: markup keeps no other. No characters that XML cannot hold: see below.
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff "),
    min_size=1,
    max_size=8,
) | st.sampled_from(["<b>", "</p>", "&amp;", "&", "]]>", "<!--", '"', "'", "<?x?>", "<footer>", "{", "\\u0041", "Rain"])
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
LINES = st.lists(TEXTS, max_size=3).map(tuple)
IDS = st.sampled_from(["efe", "ap", "acan-efe", "quay-news"])
CODES = st.text("abcdefg", min_size=2, max_size=4)
DATES = st.builds(
    PartialDate,
    st.none() | st.integers(0, 9999),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 28),
    st.none() | st.integers(0, 6),
)
PLACES = st.permutations(
    [Place("Oban"), Place("LIMA", None, "Peru"), Place("Springfield", "Ill."), Place("Tbilisi", None, "Georgia")]
)


@st.composite
def bylines(draw: st.DrawFn) -> Byline:
    names = tuple(draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True)))
    title = draw(st.none() | st.just("Science Writer"))
    return Byline(names, title, " ".join(filter(None, ["By", " and ".join(names), title])))


@st.composite
def datelines(draw: st.DrawFn) -> Dateline:
    places = tuple(draw(PLACES)[: draw(st.integers(0, 4))])
    credit = draw(st.none() | TEXTS)
    shown = "/".join(", ".join(filter(None, attrs.astuple(place))) for place in places)
    text = " ".join([shown, "Sep 22", f"({credit})" if credit else "-"]).strip()
    days = st.none() | st.dates(min_value=datetime.date(1900, 1, 1))
    agencies = tuple(draw(st.lists(IDS, max_size=2)))
    return Dateline(places, draw(st.none() | DATES), draw(days), agencies, credit, text)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    agency = draw(st.none() | IDS)
    groups = tuple(map(tuple, draw(st.lists(st.lists(CODES, max_size=2), max_size=3))))
    version = st.builds(Version, st.sampled_from(sorted(KINDS)), st.none() | st.integers(0, 99), TEXTS, st.booleans())
    return Article(
        section=draw(st.none() | TEXTS),
        slugline=draw(st.none() | TEXTS.map(Slugline)),
        headline=draw(st.none() | TEXTS),
        subheadline=draw(st.none() | TEXTS),
        summary=draw(LINES),
        byline=draw(st.none() | bylines()),
        dateline=draw(st.none() | datelines()),
        body=draw(LINES),
        tagline=draw(st.none() | TEXTS.map(Tagline)),
        signoff=draw(st.none() | st.builds(Signoff, st.lists(IDS, max_size=2).map(tuple), TEXTS)),
        initials=draw(st.none() | st.builds(Initials, TEXTS, st.just(groups), st.none() | CODES)),
        ednotes=draw(LINES),
        contacts=draw(LINES),
        stamps=draw(LINES),
        boilerplate=draw(LINES),
        version=draw(st.none() | version | st.just(Version(None, None, "MORE", continues=True))),
        agency=agency,
        distributor=draw(st.none() | IDS.filter(lambda id_: id_ != agency)),
        language=draw(st.none() | st.sampled_from([language.code for language in wireparse.LANGUAGES])),
    )


@FORMATS
@settings(max_examples=150, deadline=None)
@given(article=articles())
def test_any_article(write: Write, read: Read, check: Check, article: Article) -> None:
    """Whatever the parts are: the text is valid and one line, the same each time, and reads back."""
    text = write(article)
    check(text)
    assert "\n" not in text
    assert write(article) == text
    assert read(text) == as_held(article, read)


ODD = st.text(st.characters(), max_size=12)


@settings(max_examples=150, deadline=None)
@given(article=st.builds(Article, headline=ODD, body=st.tuples(ODD), ednotes=st.tuples(ODD), tagline=ODD.map(Tagline)))
def test_characters_that_no_format_has(article: Article) -> None:
    """Control and half characters of damaged copy raise nothing: what is written is valid, and UTF-8 holds it."""
    for write, read, check in ((ninjs.dumps, ninjs.loads, check_ninjs), (nitf.dumps, nitf.loads, check_nitf)):
        text = write(article)
        check(text)
        text.encode("utf-8")
        read(text)
    json.loads(jsonld.dumps(article).encode("utf-8"))


def test_what_xml_cannot_hold_is_marked() -> None:
    r"""U+FFFD in the place of each; JSON keeps them outside of the XHTML."""
    article = Article(headline="Rain\x07 \ud83d", body=("It\x1b \ud83d rained.",))
    assert nitf.loads(nitf.dumps(article)).body == ("It\ufffd \ufffd rained.",)
    assert nitf.loads(nitf.dumps(article)).headline == "Rain\ufffd \ufffd"
    line = ninjs.dumps(article)
    assert ninjs.loads(line.encode("utf-8")).body == ("It\ufffd \ufffd rained.",)
    assert ninjs.loads(line.encode("utf-8")).headline == "Rain\x07 \ud83d"


@FORMATS
def test_names_of_agencies_that_the_caller_brings(
    write: Callable[..., str], read: Callable[..., Article], check: Check
) -> None:
    """A private record names its agency, and is found by that name or by its id, known or not."""
    island = wireparse.Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",))
    text = write(Article(agency="efe", distributor="island"), agencies=[island])
    check(text)
    assert "Island News" in text
    assert "Agencia EFE" not in text
    assert read(text).distributor == read(text, agencies=[island]).distributor == "island"
    with pytest.raises(TypeError, match=re.escape("agencies takes several records in a tuple: agencies=(record,)")):
        write(Article(), agencies=island)


def test_kinds_are_those_of_a_version() -> None:
    """The docstring of `Version` lists them."""
    assert set(re.findall(r"^    - ([a-z]+): ", Version.__doc__ or "", re.MULTILINE)) == KINDS


UNSHOWN = Dateline((Place("Lima"),), text="Oban -")


@pytest.mark.parametrize(
    ("article", "of_ninjs", "of_nitf"),
    [
        (Article(boilerplate=("Related Articles",)), Article(), Article()),
        # what its line does not show has no place in the line of NITF
        (Article(dateline=UNSHOWN), None, Article(dateline=Dateline(text="Oban -"))),
        (Article(byline=Byline(("Jo Bell",), None, "By our own")), None, Article(byline=Byline(("our own",), None, "By our own"))),
        # a part that was made by hand, without the line that it was printed in
        (Article(byline=Byline(("Jo Bell", "Al Dee"))), *[Article(byline=Byline(("Jo Bell", "Al Dee"), None, "Jo Bell, Al Dee"))] * 2),
        (Article(dateline=Dateline((Place("Lima"), Place("Oban")))), None, Article(dateline=Dateline((Place("Lima"), Place("Oban")), text="Lima; Oban"))),
        (Article(byline=Byline(("Jo Bell",), "Writer", "By Jo Bell Writer")), Article(byline=Byline(("Jo Bell",), None, "By Jo Bell Writer")), None),
        (Article(agency="efe", distributor="efe"), None, Article(agency="efe")),
        (Article(version=Version(None, 3)), None, None),
        (Article(version=Version("rumour")), Article(), Article(version=Version(None))),
        (Article(body=("", " It  rained.\n", "")), *[Article(body=("It rained.",))] * 2),
        (Article(subheadline="Deck"), None, None),  # NITF has no sub-headline without a headline, but an empty one
        (Article(dateline=Dateline()), None, None),
        (Article(dateline=Dateline(date=PartialDate())), None, None),
    ],
)  # fmt: skip
def test_losses(article: Article, of_ninjs: Article | None, of_nitf: Article | None) -> None:
    """Articles that a format cannot hold, and what it makes of them; None where it holds them."""
    check_ninjs(ninjs.dumps(article))
    check_nitf(nitf.dumps(article))
    assert ninjs.loads(ninjs.dumps(article)) == (of_ninjs or article)
    assert nitf.loads(nitf.dumps(article)) == (of_nitf or article)


NAMES = st.sampled_from(
    ["headlines", "headline", "headline_x", "bodies", "body_html", "places", "infoSources", "genres", "by", "people", "edNote",
     "role", "value", "contentType", "rel", "name", "literal", "contactInfo", "address", "located", "language", "version"]
)  # fmt: skip
MARKUP = st.lists(
    st.sampled_from(["<p>", "</p>", "<footer>", '<p class="signoff" data-agencies="a">', '<span class="dateline">', "</span>",
                     "<div class=dateline", ">", "<br/>", "<svg/>", "<!--", "-->", "<![CDATA[", "]]>", "&#x", "&amp", '"', "Rain"]),
    max_size=20,
).map("".join)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.integers() | MARKUP | st.sampled_from(["located", "author", "main", "text/html", "update"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(item=st.dictionaries(NAMES, VALUES))
def test_any_item_is_read_or_refused(item: dict[str, Any]) -> None:
    """Whatever stands under the names of ninjs: an article, which can be written again, or an error that says where."""
    try:
        article = ninjs.from_ninjs({"uri": "urn:x:1", **item})
    except wireparse.NotAnArticleError as error:
        assert error.path  # noqa: PT017  either will do
    else:
        check_ninjs(ninjs.dumps(article))


@settings(max_examples=300, deadline=None)
@given(text=MARKUP)
def test_any_markup_is_read_or_refused(text: str) -> None:
    """Whatever stands in a body of NITF."""
    try:
        article = nitf.loads(f"<nitf><body><body.head><dateline>{text}</dateline></body.head>{text}</body></nitf>")
    except wireparse.NotAnArticleError as error:
        assert "is no XML" in str(error)  # noqa: PT017  as above
    else:
        check_nitf(nitf.dumps(article))
