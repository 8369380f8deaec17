"""JSON-LD: a NewsArticle of schema.org, which a page can hold as it is."""

import datetime
import json
from html.parser import HTMLParser

import pytest

import wireparse
from wireparse import Article, Dateline, PartialDate, Place
from wireparse.interchange import jsonld

COPY = """\
Science

Otters count the boats of Oban

All nine of them were there.

By Anna Bell
AP Science Writer

OBAN, Scotland, Sept. 22 (AP) _ Otters counted the boats.

There were nine of them.
"""


def test_each_part_has_its_property() -> None:
    """The whole of an object."""
    article = wireparse.parse(COPY, reference=datetime.date(2023, 9, 23))
    sent = datetime.datetime(2023, 9, 22, 10, 15, tzinfo=datetime.UTC)
    assert jsonld.to_jsonld(article, uri="https://example.org/otters", sent=sent) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://example.org/otters",
        "headline": "Otters count the boats of Oban",
        "alternativeHeadline": "All nine of them were there.",
        "articleSection": "Science",
        "author": [{"@type": "Person", "name": "Anna Bell", "jobTitle": "AP Science Writer"}],
        "dateline": "OBAN, Scotland, Sept. 22 (AP) _",
        "locationCreated": {
            "@type": "Place",
            "name": "OBAN",
            "address": {"@type": "PostalAddress", "addressLocality": "OBAN", "addressRegion": "Scotland"},
        },
        "dateCreated": "2023-09-22",
        "creditText": "AP",
        "datePublished": "2023-09-22T10:15:00+00:00",
        "articleBody": "Otters counted the boats.\n\nThere were nine of them.",
        "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "The Associated Press", "identifier": "ap"},
        "inLanguage": "en",
    }


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert set(jsonld.to_jsonld(Article())) == {"@context", "@type", "@id"}


@pytest.mark.parametrize(
    ("dateline", "created"),
    [
        (Dateline(date=PartialDate(month=9, day=22), resolved=datetime.date(2023, 9, 22)), "2023-09-22"),
        # as much as is printed, with the datatype that has such dates
        (
            Dateline(date=PartialDate(month=9, day=22)),
            {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "XXXX-09-22"},
        ),
        (Dateline(date=PartialDate(weekday=3)), None),  # a weekday alone is no date
        (Dateline(), None),
    ],
)
def test_partial_dates_stay_partial(dateline: Dateline, created: object) -> None:
    assert jsonld.to_jsonld(Article(dateline=dateline)).get("dateCreated") == created


def test_two_places() -> None:
    places = jsonld.to_jsonld(Article(dateline=Dateline((Place("Geneva"), Place("Lima", None, "Peru")))))[
        "locationCreated"
    ]
    assert [(place["name"], place["address"].get("addressCountry")) for place in places] == [
        ("Geneva", None),
        ("Lima", "Peru"),
    ]


class Scripts(HTMLParser):
    """The texts of the scripts of a page, and the tags that it has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.scripts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  of the signature
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.scripts.append(data)


@pytest.mark.parametrize(
    "headline",
    ["</script><img src=x onerror=alert(1)>", "<!--<script>", "]]>", "R&amp;D", "Line\u2028separator\u2029", "</SCRIPT >", "\ud83d"],
)  # fmt: skip
def test_a_page_can_hold_it(headline: str) -> None:
    """Copy does not end the script that it stands in, and says there what it says."""
    line = jsonld.dumps(Article(headline=headline))
    line.encode("utf-8")
    assert "\n" not in line
    page = Scripts(f'<script type="application/ld+json">{line}</script>')
    assert page.tags == ["script"]
    assert json.loads("".join(page.scripts))["headline"] == headline


def test_the_same_line_each_time() -> None:
    article = wireparse.parse(COPY)
    assert jsonld.dumps(article) == jsonld.dumps(wireparse.parse(COPY))
    assert json.loads(jsonld.dumps(article)) == jsonld.to_jsonld(article)


@pytest.mark.parametrize("options", [{"uri": "otters"}, {"sent": datetime.datetime(2023, 9, 22)}])  # noqa: DTZ001  the mistake
def test_what_the_caller_cannot_say(options: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must"):
        jsonld.dumps(Article(), **options)  # type: ignore[arg-type]
