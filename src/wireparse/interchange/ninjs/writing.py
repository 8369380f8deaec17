"""An article as a ninjs item: each part under the name that the standard has for it, and nothing beside.

ninjs has no room for fields of one's own. What it has no name for is in the XHTML of the body.
"""

import datetime
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article, Place
from wireparse.interchange.characters import spell_surrogates, squash
from wireparse.interchange.filing import Filing, file_article, name_story
from wireparse.interchange.folders import write_files
from wireparse.interchange.parties import Parties, know_parties
from wireparse.interchange.xhtml import write_plain, write_xhtml

# Content Production Party Role NewsCodes: http://cv.iptc.org/newscodes/contentprodpartyrole/
ROLES = "http://cv.iptc.org/newscodes/contentprodpartyrole/"
ORIGINATOR = f"{ROLES}origcont"
DISTRIBUTOR = f"{ROLES}distributor"

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}

# The name of the genre of a sending that says no more than that it goes on.
UNNAMED_VERSION = "sending"

# ninjs knows the time of an embargo, but no status for one without; withheld is what nobody may use for now.
_STATUSES = {"canceled": "canceled", "embargoed": "withheld"}


def to_ninjs(  # noqa: PLR0913  one for each thing that a caller may know
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> dict[str, Any]:
    """Return the article as a ninjs 3.1 item, which is valid by the schema of the IPTC.

    Args:
        article: the story.
        uri: what identifies the item; by default a `urn:uuid:` that is made of what was printed, the same for the same
            copy. Give one of your own where all versions of a story are to share it.
        sent: when this version was sent (`versionCreated`), with its time zone.
        embargoed_until: when it may be used, with its time zone.
        urgency: from 1, the highest, to 9; by default 1 for a flash and 2 for an urgent, else none.
        agencies: the records that names of agencies come from.

    Raises:
        ValueError: `uri` is no URI, a moment has no time zone, or `urgency` is out of range.

    >>> item = to_ninjs(Article(headline="Rain", body=("It rained.",), agency="efe"))
    >>> item["headlines"], item["infoSources"][0]["name"]
    ([{'role': 'main', 'value': 'Rain'}], 'Agencia EFE')
    """
    filing = file_article(article, uri=uri, sent=sent, embargoed_until=embargoed_until, urgency=urgency)
    item = {
        "uri": filing.uri,
        "type": "text",
        **_list_filing(article, filing),
        "language": article.language,
        "headlines": _list_values(("main", article.headline), ("subhead", article.subheadline)),
        "slugline": article.slugline.text if article.slugline is not None else None,
        **_list_byline(article),
        **_list_places(article),
        "subjects": [{"name": article.section, "rel": "section"}] if article.section else None,
        "genres": _list_genres(article),
        "infoSources": _list_sources(article, know_parties(agencies)),
        "descriptions": _list_values(*(("summary", point) for point in article.summary)),
        "edNote": "\n".join(map(squash, article.ednotes)),
        "bodies": _list_bodies(article),
        "standard": dict(STANDARD),
    }
    return {name: value for name, value in item.items() if value}


def dumps(  # noqa: PLR0913  as above
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> str:
    """Return `to_ninjs` as one line of JSON, without its line end: a line of JSON Lines.

    Characters outside ASCII stand as they are, save half characters, which are spelt out, so that UTF-8 holds the line.
    The same arguments give the same line.

    Args:
        article: the story.
        uri: as `to_ninjs` takes it; so are the others.
        sent: as above.
        embargoed_until: as above.
        urgency: as above.
        agencies: as above.

    Raises:
        ValueError: as `to_ninjs` does.

    >>> dumps(Article(headline="Rain"), uri="urn:newsml:example.org:20230922:1").partition(', "headlines"')[0]
    '{"uri": "urn:newsml:example.org:20230922:1", "type": "text"'
    """
    item = to_ninjs(article, uri=uri, sent=sent, embargoed_until=embargoed_until, urgency=urgency, agencies=agencies)
    return spell_surrogates(json.dumps(item, ensure_ascii=False))


def write_folder(
    articles: Iterable[Article], folder: str | os.PathLike[str], *, agencies: Iterable[Agency] = AGENCIES
) -> tuple[Path, ...]:
    """Write articles as ninjs items to a folder that a newsroom system watches, one file each, and return the paths.

    Each file is named by the `urn:uuid:` of its story, so that the same copy is there once, and is there as a whole or
    not at all. Where more is known than the article (when it was sent, what it is called), use `dumps`.

    Args:
        articles: the stories.
        folder: where to; it must be there.
        agencies: as `dumps` takes it.

    Raises:
        OSError: a file cannot be written. The files before it are there.
    """
    known = agencies if agencies is AGENCIES else tuple(agencies)
    return write_files(
        (
            (f"{name_story(article).rpartition(':')[2]}.json", dumps(article, agencies=known) + "\n")
            for article in articles
        ),
        folder,
    )


def _list_filing(article: Article, filing: Filing) -> dict[str, Any]:
    version = article.version
    return {
        "version": str(version.number) if version is not None and version.number is not None else None,
        # A take is a part of the story.
        "representationType": "partial" if version is not None and version.continues else None,
        "versionCreated": _moment(filing.sent),
        "embargoedUntil": _moment(filing.embargoed_until),
        "pubStatus": None
        if filing.embargoed_until is not None and filing.status == "embargoed"
        else _STATUSES.get(filing.status),
        "urgency": filing.urgency,
    }


def _moment(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _list_values(*values: tuple[str, str | None]) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in values if value]


def _list_byline(article: Article) -> dict[str, Any]:
    byline = article.byline
    if byline is None:
        return {}
    return {
        "by": byline.text or ", ".join(byline.names),
        "people": [{"name": name, "rel": "author"} for name in byline.names],
    }


def _list_places(article: Article) -> dict[str, Any]:
    places = article.dateline.places if article.dateline is not None else ()
    return {
        "located": "/".join(", ".join(filter(None, (place.name, place.region, place.country))) for place in places),
        "places": [_place(place) for place in places],
    }


def _place(place: Place) -> dict[str, Any]:
    """ninjs names a place and no more; of what country it is, the address tells."""
    whole: dict[str, Any] = {"name": place.name, "rel": "located"}
    if place.region is not None or place.country is not None:
        address = {"locality": place.name, "area": place.region, "country": place.country}
        whole["contactInfo"] = [{"address": {name: part for name, part in address.items() if part is not None}}]
    return whole


def _list_genres(article: Article) -> list[dict[str, str]]:
    version = article.version
    if version is None:
        return []
    genre = {"name": version.kind or UNNAMED_VERSION}
    return [genre | {"literal": version.text} if version.text else genre]


def _list_sources(article: Article, parties: Parties) -> list[dict[str, str]]:
    """Who made the content, and who relayed it, by the names of the records and, as literals, by their ids."""
    sources = ((ORIGINATOR, article.agency), (DISTRIBUTOR, article.distributor))
    return [{"name": parties.name(id_), "role": role, "literal": id_} for role, id_ in sources if id_ is not None]


def _list_bodies(article: Article) -> list[dict[str, str]]:
    """As the user guide of ninjs has them: the text, and the same with markup."""
    bodies = (("main", "text/plain", write_plain(article)), ("richtext", "application/xhtml+xml", write_xhtml(article)))
    return [{"role": role, "contentType": type_, "value": value} for role, type_, value in bodies if value]
