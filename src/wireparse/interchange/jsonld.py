"""schema.org NewsArticle as JSON-LD, the metadata that search engines read from a page: an article as an object.

https://schema.org/NewsArticle; what each part becomes is in the documentation, "Formats and what they lose". It is
written and not read: what pages say of themselves in it is another matter than what an agency sent.
"""

import datetime
import json
import re
from collections.abc import Iterable
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article, Dateline
from wireparse.interchange.characters import spell_surrogates
from wireparse.interchange.filing import file_article
from wireparse.interchange.parties import Parties, know_parties

CONTEXT = "https://schema.org"

# The datatype of the Library of Congress for dates of which not every digit is known.
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"

# In a page, `</script>` or `<!--` in the copy would end the script that holds the object, or hide its end.
_SPELT = re.compile("[<>&\u2028\u2029]")


def to_jsonld(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> dict[str, Any]:
    """Return the article as a NewsArticle of schema.org.

    Args:
        article: the story.
        uri: what identifies it (`@id`); by default a `urn:uuid:` that is made of what was printed, the same for the
            same copy. On a page of your own, give the page's address.
        sent: when it was published (`datePublished`), with its time zone.
        agencies: the records that names of agencies come from.

    Raises:
        ValueError: `uri` is no URI, or `sent` has no time zone.

    >>> item = to_jsonld(Article(headline="Rain", agency="efe"), uri="https://example.org/rain")
    >>> item["@type"], item["headline"], item["sourceOrganization"]["name"]
    ('NewsArticle', 'Rain', 'Agencia EFE')
    """
    filing = file_article(article, uri=uri, sent=sent)
    parties = know_parties(agencies)
    version = article.version
    item = {
        "@context": CONTEXT,
        "@type": "NewsArticle",
        "@id": filing.uri,
        "headline": article.headline,
        "alternativeHeadline": article.subheadline,
        "articleSection": article.section,
        "abstract": "\n".join(article.summary),
        "author": _list_authors(article),
        **_describe_dateline(article.dateline),
        "datePublished": None if filing.sent is None else filing.sent.isoformat(),
        "articleBody": "\n\n".join(article.body),
        "backstory": article.tagline.text if article.tagline is not None else None,
        "keywords": article.slugline.text if article.slugline is not None else None,
        "version": version.number if version is not None else None,
        "creativeWorkStatus": version.kind if version is not None else None,
        "sourceOrganization": _organization(article.agency, parties),
        "provider": _organization(article.distributor, parties),
        "inLanguage": article.language,
    }
    return {name: value for name, value in item.items() if value not in (None, "", [])}


def dumps(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> str:
    r"""Return `to_jsonld` as one line of JSON, without its line end.

    It can stand in a page as it is, between `<script type="application/ld+json">` and `</script>`: what would end the
    script is spelt out. Half characters are, too, so that UTF-8 holds the line. The same arguments give the same line.

    Args:
        article: the story.
        uri: as `to_jsonld` takes it; so are the others.
        sent: as above.
        agencies: as above.

    Raises:
        ValueError: as `to_jsonld` does.

    >>> print(dumps(Article(headline="<b>Rain"), uri="https://example.org/rain").partition("@id")[2])
    ": "https://example.org/rain", "headline": "\u003cb\u003eRain"}
    """
    item = to_jsonld(article, uri=uri, sent=sent, agencies=agencies)
    return spell_surrogates(_SPELT.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(item, ensure_ascii=False)))


def _list_authors(article: Article) -> list[dict[str, str]]:
    byline = article.byline
    if byline is None:
        return []
    title = {"jobTitle": byline.title} if byline.title else {}
    return [{"@type": "Person", "name": name, **title} for name in byline.names]


def _describe_dateline(dateline: Dateline | None) -> dict[str, Any]:
    """The line as printed, the places, the credit, and the day: the one that is meant, else as much as is printed."""
    if dateline is None:
        return {}
    created: Any = dateline.resolved.isoformat() if dateline.resolved is not None else None
    if created is None and dateline.date is not None and dateline.date.edtf is not None:
        created = {"@type": EDTF, "@value": dateline.date.edtf}
    places = [
        {
            "@type": "Place",
            "name": place.name,
            "address": {"@type": "PostalAddress", "addressLocality": place.name}
            | ({"addressRegion": place.region} if place.region else {})
            | ({"addressCountry": place.country} if place.country else {}),
        }
        for place in dateline.places
    ]
    return {
        "dateline": dateline.text,
        "locationCreated": places[0] if len(places) == 1 else places,
        "dateCreated": created,
        "creditText": dateline.credit,
    }


def _organization(id_: str | None, parties: Parties) -> dict[str, str] | None:
    return None if id_ is None else {"@type": "NewsMediaOrganization", "name": parties.name(id_), "identifier": id_}
