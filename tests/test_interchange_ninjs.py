"""ninjs: each part under its name, items of other providers and versions, and what is no ninjs."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

import wireparse
from wireparse import Article, Byline, Dateline, NotAnArticleError, PartialDate, Place, Version
from wireparse.interchange import jsonld, ninjs, nitf, spreadsheet

COPY = """\
Science

UPDATE 2-Otters count the boats of Oban

(Adds quotes)

By Anna Bell

Oban, Scotland, Sep 22 (EFE).- Otters counted the boats & the <rafts>.

There were nine of them. EFE

asb/pd

(Reporting by Jo Reed)

Related Articles
"""
REFERENCE = datetime.date(2023, 9, 23)
UTC = datetime.UTC


def item_of(copy: str = COPY, **options: Any) -> dict[str, Any]:
    return ninjs.to_ninjs(wireparse.parse(copy, reference=REFERENCE), **options)


def test_each_part_has_its_name() -> None:
    """The whole of an item, its bodies aside."""
    item = item_of(uri="urn:newsml:example.org:20230922:1")
    del item["bodies"]
    assert item == {
        "uri": "urn:newsml:example.org:20230922:1",
        "type": "text",
        "version": "2",
        "language": "en",
        "headlines": [{"role": "main", "value": "UPDATE 2-Otters count the boats of Oban"}],
        "by": "By Anna Bell",
        "people": [{"name": "Anna Bell", "rel": "author"}],
        "located": "Oban, Scotland",
        "places": [
            {
                "name": "Oban",
                "rel": "located",
                "contactInfo": [{"address": {"locality": "Oban", "area": "Scotland"}}],
            }
        ],
        "subjects": [{"name": "Science", "rel": "section"}],
        "genres": [{"name": "update", "literal": "UPDATE 2"}],
        "infoSources": [
            {
                "name": "Agencia EFE",
                "role": "http://cv.iptc.org/newscodes/contentprodpartyrole/origcont",
                "literal": "efe",
            }
        ],
        "edNote": "(Adds quotes)",
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
    }


def test_bodies_are_plain_and_marked_up() -> None:
    """Readers see the dateline, the tagline and the credit; what is for editors is hidden; no boilerplate is sent."""
    plain, rich = item_of()["bodies"]
    assert plain["value"] == (
        "Oban, Scotland, Sep 22 (EFE).- Otters counted the boats & the <rafts>.\n\nThere were nine of them.\n\n"
        "(Reporting by Jo Reed)\n\nEFE"
    )
    assert rich["value"] == (
        '<p><span class="dateline" data-date="XXXX-09-22" data-day="2023-09-22" data-credit="EFE"'
        ' data-agencies="efe">Oban, Scotland, Sep 22 (EFE).-</span>'
        " Otters counted the boats &amp; the &lt;rafts&gt;.</p><p>There were nine of them.</p>"
        '<footer><p class="tagline">(Reporting by Jo Reed)</p><p class="signoff" data-agencies="efe">EFE</p>'
        '<p class="initials" data-groups="asb/pd" hidden="hidden">asb/pd</p></footer>'
    )


def test_a_day_is_not_a_moment() -> None:
    """ninjs has moments alone: those that the caller gives, none that is made of the dateline's day."""
    assert not {name for name in item_of() if "reated" in name}
    sent = datetime.datetime(2023, 9, 22, 10, 15, tzinfo=datetime.timezone(datetime.timedelta(hours=-4)))
    assert item_of(sent=sent)["versionCreated"] == "2023-09-22T10:15:00-04:00"


@pytest.mark.parametrize(
    ("version", "options", "expected"),
    [
        (None, {}, {}),  # nothing is known
        (Version("update", 2), {}, {"version": "2"}),  # usable is what is not said
        (Version("kill"), {}, {"pubStatus": "canceled"}),
        (Version("embargo"), {}, {"pubStatus": "withheld"}),  # nobody says until when
        (Version("embargo"), {"embargoed_until": datetime.datetime(2023, 9, 23, tzinfo=UTC)}, {"embargoedUntil": "2023-09-23T00:00:00+00:00"}),
        (Version("kill"), {"embargoed_until": datetime.datetime(2023, 9, 23, tzinfo=UTC)}, {"pubStatus": "canceled", "embargoedUntil": "2023-09-23T00:00:00+00:00"}),
        (Version("flash"), {}, {"urgency": 1}),
        (Version("urgent"), {"urgency": 5}, {"urgency": 5}),  # the caller knows better
        (Version("take", 1, continues=True), {}, {"version": "1", "representationType": "partial"}),
    ],
)  # fmt: skip
def test_status(version: Version | None, options: dict[str, Any], expected: dict[str, Any]) -> None:
    item = ninjs.to_ninjs(Article(version=version), **options)
    names = ("version", "pubStatus", "embargoedUntil", "urgency", "representationType")
    assert {name: item[name] for name in names if name in item} == expected


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"uri": "no uri"}, "uri must be a URI such as 'urn:newsml:example.org:20230922:1', not 'no uri'"),
        ({"uri": "http://example.org/a b"}, "uri must be a URI"),
        ({"urgency": 0}, "urgency must be from 1 to 9, not 0"),
        ({"urgency": 10}, "urgency must be from 1 to 9, not 10"),
        ({"sent": datetime.datetime(2023, 9, 22)}, "sent must have a time zone"),  # noqa: DTZ001  that is the mistake
        ({"embargoed_until": datetime.datetime(2023, 9, 22)}, "embargoed_until must have a time zone"),  # noqa: DTZ001
    ],
)
def test_what_the_caller_cannot_say(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ninjs.dumps(Article(), **options)


@pytest.mark.parametrize("write", [ninjs.dumps, nitf.dumps, jsonld.dumps, spreadsheet.story_line])
def test_what_is_no_article(write: Callable[[Any], str]) -> None:
    """An analysis is given now and then, since that is what `analyze` and `from_html` return: it has the article."""
    with pytest.raises(TypeError, match=r"^an Article is needed, not Analysis, whose article is \.article$"):
        write(wireparse.analyze(COPY))
    with pytest.raises(TypeError, match=r"^an Article is needed, not str$"):
        write(COPY)


@pytest.mark.parametrize("options", [{"sent": "2023-09-22"}, {"embargoed_until": datetime.date(2023, 9, 22)}])
def test_a_moment_is_a_datetime(options: dict[str, Any]) -> None:
    [(name, value)] = options.items()
    with pytest.raises(TypeError, match=f"^{name} must be a datetime.datetime, not {type(value).__name__}$"):
        ninjs.dumps(Article(), **options)


def test_a_story_is_named_by_what_was_printed() -> None:
    """The same copy has the same name whatever it was read with; another day, agency or word is another story."""
    article = wireparse.parse(COPY, reference=REFERENCE)
    name = ninjs.to_ninjs(article)["uri"]
    assert name == "urn:uuid:4406c51f-e44b-57a0-b23d-e13bbe9e6e7e"
    assert ninjs.to_ninjs(wireparse.Parser(places={"Mull": "GB"}).parse(COPY, reference=REFERENCE))["uri"] == name
    others = [
        wireparse.parse(COPY),
        wireparse.parse(COPY.replace("EFE", "AP"), reference=REFERENCE),
        wireparse.parse(COPY.replace("nine", "ten"), reference=REFERENCE),
        wireparse.parse(COPY.replace("UPDATE 2", "UPDATE 3"), reference=REFERENCE),
    ]
    assert len({name, *(ninjs.to_ninjs(other)["uri"] for other in others)}) == 5


NINJS_1 = {
    "uri": "http://example.org/items/1",
    "type": "text",
    "headline": "Otters count boats",
    "headline_subhead": "All nine of them",
    "headline_short": "Otters",
    "byline": "By Anna Bell and Jo Reed",
    "located": "Oban",
    "ednote": "Adds quotes.\nPictures to come.",
    "description_summary": "Nine boats\nOne raft",
    "body_xhtml": "<div><p>Otters counted.</p><p>They are <em>nine</em>.</p></div>",
    "body_text": "Not this one.",
    "infosource": [{"name": "EFE"}],
    "language": "en-GB",
    "slugline": "BC-Otters",
    "unheard": {"of": 1},
}


def test_ninjs_1() -> None:
    """The names of the first version, with types in names."""
    assert ninjs.from_ninjs(NINJS_1) == Article(
        slugline=wireparse.Slugline("BC-Otters"),
        headline="Otters count boats",
        subheadline="All nine of them",
        summary=("Nine boats", "One raft"),
        byline=Byline(("Anna Bell", "Jo Reed"), None, "By Anna Bell and Jo Reed"),
        dateline=Dateline((Place("Oban"),)),
        body=("Otters counted.", "They are nine."),
        ednotes=("Adds quotes.", "Pictures to come."),
        agency="efe",
        language="en",
    )


DISTRIBUTOR = "http://cv.iptc.org/newscodes/contentprodpartyrole/distributor"


@pytest.mark.parametrize(
    ("fields", "part", "expected"),
    [
        ({}, "body", ()),  # nothing but the uri has to be there
        ({"headlines": None, "bodies": None, "by": ""}, "headline", None),  # null is absent
        ({"headlines": [{"value": "One"}, {"role": "main", "value": "Two"}]}, "headline", "Two"),
        ({"headlines": [{"role": "short", "value": "One"}, {"role": "long", "value": "Two"}]}, "headline", "One"),
        ({"headlines": [{"role": "subhead", "value": "Deck"}]}, "headline", None),  # a deck is no headline
        ({"headlines": [{"value": "<b>Rain</b> &amp; hail", "contentType": "text/html"}]}, "headline", "Rain & hail"),
        ({"headlines": [{"value": "Rain &\n <hail>"}]}, "headline", "Rain & <hail>"),  # plain as long as nothing is said
        ({"bodies": [{"value": "One.\n\nTwo\nlines."}]}, "body", ("One.", "Two lines.")),
        ({"bodies": [{"value": "One.\r\nTwo."}]}, "body", ("One.", "Two.")),
        ({"bodies": [{"value": "<p>One.</p><p>Two.</p>"}]}, "body", ("One.", "Two.")),  # by its looks
        ({"bodies": [{"value": "<p>One.</p>", "contentType": "text/plain"}]}, "body", ("<p>One.</p>",)),  # as it says
        ({"bodies": [{"contenttype": "text/html", "value": "<h2>A</h2>b<br><br>c<br>d"}]}, "body", ("A", "b", "c d")),
        ({"bodies": [{"contentType": "application/pdf", "value": "JVBERi0="}]}, "body", ()),
        ({"body_html": "<ul><li>One<li>Two</ul><table><tr><td>1</td><td>2</td></tr></table>"}, "body", ("One", "Two", "1 2")),
        ({"body_html": "<p>One<figure><figcaption>An otter</figcaption></figure><script>two()</script>"}, "body", ("One",)),
        ({"body_html": "<p>A <!-- no --> &lt;b&gt; 1 < 2 &nbsp;</p>"}, "body", ("A <b> 1 < 2 \xa0",)),
        ({"body_html": '<p><img alt="a > b" src="x">Rain</p>'}, "body", ("Rain",)),
        ({"body_html": '<p><img src="data:' + "A" * 9000 + '">Rain</p>'}, "body", ("Rain",)),
        ({"body_html": f"<p>A&#{'9' * 9000};B&#x{'f' * 9000};C&#65;&#x41;&#1114112;"}, "body", ("A\ufffdB\ufffdCAA\ufffd",)),
        ({"body_html": "<p>Not closed"}, "body", ("Not closed",)),
        ({"body_html": "<![CDATA[Rain & hail]]>"}, "body", ("Rain & hail",)),
        ({"headlines": [{"value": " "}, {"value": "Rain"}]}, "headline", "Rain"),
        ({"places": [{"rel": "located"}, {"name": "Mull", "rel": "mentions"}]}, "dateline", None),
        ({"places": [{"name": "Oban", "rel": "located", "contactInfo": [{"value": "x"}]}]}, "dateline", Dateline((Place("Oban"),))),
        ({"language": "nb-NO"}, "language", "no"),
        ({"language": "Norwegian"}, "language", None),
        ({"infoSources": [{"name": "Associated Press", "role": DISTRIBUTOR}]}, "distributor", "ap"),
        ({"infoSources": [{"name": "Nobody's News Service"}]}, "agency", None),  # no record, and nothing like an id
        ({"infoSources": [{"name": "EFE", "role": "cpprole:origcont"}, {"name": "AP"}]}, "agency", "efe"),  # the first
        ({"infoSources": [{"name": "EFE", "role": "cpprole:spokesperson"}]}, "agency", None),
        ({"genres": [{"name": "Update"}], "version": "3"}, "version", Version("update", 3)),
        ({"genres": [{"name": "Feature"}], "version": "3"}, "version", None),  # the provider's count of his own saves
        ({"genres": [{"name": "Update"}], "version": "3.1"}, "version", Version("update")),
        ({"pubStatus": "canceled"}, "version", Version("kill")),
        ({"pubstatus": "withheld"}, "version", Version("embargo")),
        ({"embargoed": "2023-09-22T10:00:00Z"}, "version", Version("embargo")),
        ({"people": [{"name": "Ann Moss", "rel": "about"}], "by": "By Jo Bell"}, "byline", Byline(("Jo Bell",), None, "By Jo Bell")),
    ],
)  # fmt: skip
def test_items_of_others(fields: dict[str, Any], part: str, expected: object) -> None:
    assert getattr(ninjs.from_ninjs({"uri": "urn:x:1", **fields}), part) == expected


@pytest.mark.parametrize(
    ("body", "text", "paragraphs"),
    [
        # as some providers write it, in elements of the dateline's own
        ('<p><span class="dateline"><span class="location">OBAN</span> (EFE) -</span> Rain.</p>', "OBAN (EFE) -", ("Rain.",)),
        ('<p class="dateline">OBAN</p><p>Rain.</p>', "OBAN", ("Rain.",)),
        ('<div class="dateline"><p>OBAN</p></div><p>Rain.</p>', "OBAN", ("Rain.",)),
        ('<p class="dateline">OBAN<p>Rain.', "OBAN", ("Rain.",)),  # not closed
        # what is called so further down is text
        ('<p>Rain.</p><p><span class="dateline">OBAN</span> Hail.</p>', None, ("Rain.", "OBAN Hail.")),
        ('<p>Rain in <span class="dateline">OBAN</span></p>', None, ("Rain in OBAN",)),
    ],
)  # fmt: skip
def test_dateline_in_the_body(body: str, text: str | None, paragraphs: tuple[str, ...]) -> None:
    article = ninjs.from_ninjs({"uri": "urn:x:1", "body_html": body})
    assert (article.dateline.text if article.dateline else None, article.body) == (text, paragraphs)


def test_running_text_is_not_taken_apart() -> None:
    """A dateline that is nothing but the beginning of a paragraph is left to the parser."""
    body = ninjs.from_ninjs({"uri": "urn:x:1", "body_text": "OBAN (EFE) - It rained."}).body
    assert body == ("OBAN (EFE) - It rained.",)


def test_facts_that_others_wrote_are_passed_over() -> None:
    """Attributes of these names may be of another system."""
    for date in ("yesterday", "2023-09-22T10:15", "2023-13-01", "2023-09-32", ""):
        span = f'<span class="dateline" data-date="{date}" data-weekday="9" data-day="22.9.">OBAN -</span>'
        article = ninjs.from_ninjs({"uri": "urn:x:1", "body_html": f"<p>{span} Rain.</p>"})
        assert article.dateline == Dateline(text="OBAN -")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the article is no JSON: Expecting value"),
        ("[" * 100_000, "the article is no JSON: "),
        (b"\xff\xff", "the article is no JSON: "),
        ("[]", "the article must be an object, not []"),
        ("{}", "uri is missing: every ninjs item has one"),
        ('{"uri": 3}', "uri must be a string, not 3"),
        ('{"uri": "urn:x:1", "edNote": ["a"]}', "edNote must be a string, not ['a']"),
        ('{"uri": "urn:x:1", "ednote": 3}', "ednote must be a string, not 3"),  # by the name that it has there
        ('{"uri": "urn:x:1", "bodies": "a"}', "bodies must be an array, not 'a'"),
        ('{"uri": "urn:x:1", "bodies": ["a"]}', "bodies[0] must be an object, not 'a'"),
        ('{"uri": "urn:x:1", "bodies": [{"value": "a"}, {"value": 3}]}', "bodies[1].value must be a string, not 3"),
        ('{"uri": "urn:x:1", "body_text": 3}', "body_text must be a string, not 3"),
        ('{"uri": "urn:x:1", "places": [{"name": "a", "rel": "located", "contactInfo": [{"address": "a"}]}]}', "places[0].contactInfo[0].address must be an object, not 'a'"),
    ],
)  # fmt: skip
def test_what_is_no_ninjs(text: str | bytes, message: str) -> None:
    with pytest.raises(NotAnArticleError) as caught:
        ninjs.loads(text)
    assert str(caught.value).startswith(message)


def test_byte_order_mark() -> None:
    line = "\ufeff" + ninjs.dumps(Article(headline="Rain"))
    assert ninjs.loads(line).headline == ninjs.loads(line.encode("utf-8")).headline == "Rain"


@pytest.mark.parametrize(
    "unit",
    ["<", "<a ", "</", "<!--", "<?", "<![CDATA[", "<a b='", '<a b="', "&", "<svg>", "<div>", "<br>", " <i>", '<p class="dateline"> '],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    """Tags that are left open, by the ten thousand, take no longer each than one does; a quadratic reader takes hours."""
    body = ninjs.from_ninjs({"uri": "urn:x:1", "body_html": f"<p>{unit * 50_000}"}).body
    assert len("".join(body)) <= 50_000 * len(unit)


def test_folder(tmp_path: Path) -> None:
    """One file a story, under the name of the story; nothing else is left there."""
    article = wireparse.parse(COPY, reference=REFERENCE)
    paths = ninjs.write_folder([article, Article(headline="Café"), article], tmp_path)
    assert [path.suffix for path in paths] == [".json"] * 3
    assert sorted(tmp_path.iterdir()) == sorted(set(paths))
    assert len(set(paths)) == 2
    assert ninjs.loads(paths[1].read_bytes()).headline == "Café"
    item = json.loads(paths[0].read_text(encoding="utf-8"))
    assert item["uri"] == f"urn:uuid:{paths[0].stem}"


def test_half_a_story_is_never_there(tmp_path: Path) -> None:
    """A file gets its name when it is whole: who reads the one before it reads that to its end."""
    article = Article(headline="Rain", ednotes=("first",))
    [path] = ninjs.write_folder([article], tmp_path)
    with path.open(encoding="utf-8") as reader:
        assert [path] == list(ninjs.write_folder([attrs.evolve(article, ednotes=("second",))], tmp_path))
        assert "first" in reader.read()
    assert "second" in path.read_text(encoding="utf-8")


def test_a_name_that_two_agencies_have_names_none() -> None:
    facts = {"country": "GB", "languages": ("en",), "credits": ("News",)}
    pair = [wireparse.Agency(id=id_, name=f"{id_} agency", **facts) for id_ in ("quay", "pier")]  # type: ignore[arg-type]
    item = {"uri": "urn:x:1", "infoSources": [{"name": "News"}]}
    assert ninjs.from_ninjs(item, agencies=pair).agency is None
    assert ninjs.from_ninjs(item, agencies=pair[:1]).agency == "quay"


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ninjs.write_folder([Article()], tmp_path / "none")


def test_partial_dates_stay_partial() -> None:
    """Neither year nor day is made up on the way."""
    article = Article(dateline=Dateline(date=PartialDate(month=9, weekday=4), text="Oban, Friday in September -"))
    line = ninjs.dumps(article)
    assert 'data-date=\\"XXXX-09\\" data-weekday=\\"4\\"' in line
    assert ninjs.loads(line) == article
