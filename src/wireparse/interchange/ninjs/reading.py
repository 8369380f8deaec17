"""The article of a ninjs item: of version 3, and of versions 1 and 2, which have other names for the same.

What the item says is taken over, and what it does not say stays absent: running text is not taken apart here, so that a
dateline that is nothing but the beginning of a paragraph stays there. `wireparse.parse` finds it.
"""

import json
from collections.abc import Iterable
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article, Byline, Dateline, Place, Slugline, Tagline, Version
from wireparse.errors import NotAnArticleError
from wireparse.interchange.bylines import read_byline
from wireparse.interchange.characters import squash
from wireparse.interchange.facts import read_dateline
from wireparse.interchange.languages import read_language
from wireparse.interchange.ninjs.fields import Fields
from wireparse.interchange.ninjs.writing import UNNAMED_VERSION
from wireparse.interchange.parties import know_parties
from wireparse.interchange.versions import KINDS
from wireparse.interchange.xhtml import Body, read_html, read_plain

_SUBHEADS = frozenset(("deck", "sub", "subhead", "subheading", "subheadline", "subtitle"))


def from_ninjs(item: dict[str, Any], *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of a ninjs item, of any version of ninjs and by any provider.

    Args:
        item: the item, as `json.loads` gives it. Fields that are missing or null are absent parts, unknown ones are
            passed over.
        agencies: the records by whose names and credits the sources of the item are known.

    Raises:
        NotAnArticleError: it is no ninjs item; the message and `path` say where.

    >>> item = {"uri": "urn:x:1", "headline": "Rain", "body_html": "<p>It rained.</p>", "byline": "By Jo Bell"}
    >>> article = from_ninjs(item)
    >>> article.headline, article.body, article.byline.names
    ('Rain', ('It rained.',), ('Jo Bell',))
    """
    fields = Fields(item)
    if not fields.read("uri"):
        raise NotAnArticleError("uri", "is missing: every ninjs item has one")
    body = _read_body(fields)
    headline, subheadline = _read_headlines(fields)
    agency, distributor = _read_sources(fields, agencies)
    sections = [subject.read("name") for subject in fields.list_objects("subjects") if subject.read("rel") == "section"]
    slugline = fields.read("slugline")
    return Article(
        section=next(filter(None, sections), None),
        slugline=Slugline(slugline) if slugline else None,
        headline=headline,
        subheadline=subheadline,
        summary=_read_summary(fields),
        byline=_read_byline(fields),
        dateline=_read_dateline(fields, body),
        body=tuple(body.paragraphs),
        tagline=Tagline(body.tagline) if body.tagline is not None else None,
        signoff=body.signoff,
        initials=body.initials,
        ednotes=tuple(note for line in fields.read_whole("edNote").split("\n") if (note := squash(line))),
        contacts=tuple(body.contacts),
        stamps=tuple(body.stamps),
        version=_read_version(fields),
        agency=agency,
        distributor=distributor,
        language=read_language(fields.read("language")),
    )


def loads(text: str | bytes, *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of a ninjs item in JSON.

    Args:
        text: the item; bytes are UTF-8, or UTF-16 or 32 as JSON shows it.
        agencies: as `from_ninjs` takes it.

    Raises:
        NotAnArticleError: it is no JSON, or no ninjs item; the message and `path` say where.

    >>> loads('{"uri": "urn:x:1", "headlines": [{"value": 3}]}')
    Traceback (most recent call last):
    wireparse.errors.NotAnArticleError: headlines[0].value must be a string, not 3
    """
    try:
        item = json.loads(text.removeprefix("\ufeff") if isinstance(text, str) else text)
    except (ValueError, RecursionError) as error:
        raise NotAnArticleError("", f"is no JSON: {error}") from error
    return from_ninjs(item, agencies=agencies)


def _read_headlines(fields: Fields) -> tuple[str | None, str | None]:
    """The main headline is the one that says so, else the first that is no other; the subheadline is named so."""
    texts: dict[str, str] = {}
    for role, media_type, item, name in fields.list_roles("headlines", "headline"):
        text = item.read_whole(name)
        if text := " ".join(read_html(text).paragraphs) if "html" in media_type else squash(text):
            texts.setdefault(role, text)
    main = texts.get("main") or next((text for role, text in texts.items() if role not in _SUBHEADS), None)
    return main, next((text for role, text in texts.items() if role in _SUBHEADS), None)


def _read_summary(fields: Fields) -> tuple[str, ...]:
    """Points are the lines of a summary, or its paragraphs if it is marked up."""
    return tuple(
        point
        for role, media_type, item, name in fields.list_roles("descriptions", "description")
        if role == "summary"
        for point in (read_html if "html" in media_type else read_plain)(item.read_whole(name)).paragraphs
    )


def _read_body(fields: Fields) -> Body:
    """The body with markup tells more; of several, the first."""
    bodies = [
        (media_type, role, text)
        for role, media_type, item, name in fields.list_roles("bodies", "body")
        if (text := item.read_whole(name)).strip()
    ]
    for media_type, role, text in bodies:
        if _is_html(text, media_type, role):
            return read_html(text)
    plain = [text for media_type, _role, text in bodies if media_type in ("", "text/plain")]
    return read_plain(plain[0]) if plain else Body()


def _is_html(text: str, media_type: str, role: str) -> bool:
    """The media type tells; where there is none, the role (`body_xhtml`), or the text by its first tag."""
    if media_type:
        return "html" in media_type
    return "html" in role or (role != "text" and text.lstrip()[:1] == "<" and "</" in text)


def _read_byline(fields: Fields) -> Byline | None:
    text = fields.read("by") or fields.read("byline")
    people = fields.list_objects("people", "person")
    names = [name for person in people if person.read("rel") == "author" and (name := person.read("name"))]
    return read_byline([text] if text else [], names, None)


def _read_dateline(fields: Fields, body: Body) -> Dateline | None:
    named = [place for place in fields.list_objects("places", "place") if place.read("name")]
    places = [_read_place(place) for place in named if place.read("rel") == "located"]
    located = fields.read("located")
    if not places and located:
        places = [Place(located)]
    if body.dateline is None:
        return Dateline(tuple(places)) if places else None
    return read_dateline(body.dateline[0], places, body.dateline[1])


def _read_place(place: Fields) -> Place:
    region = country = ""
    for contact in place.list_objects("contactInfo"):
        address = contact.read_object("address")
        if address is not None:
            region, country = region or address.read("area"), country or address.read("country")
    return Place(place.read("name"), region or None, country or None)


def _read_sources(fields: Fields, agencies: Iterable[Agency]) -> tuple[str | None, str | None]:
    """A source without a role is one that the content is from: so the guidelines of the IPTC."""
    parties = know_parties(agencies)
    found: dict[bool, str] = {}
    for source in fields.list_objects("infoSources", "infoSource"):
        role = source.read("role").rpartition("/")[2].rpartition(":")[2]
        id_ = parties.find(source.read("literal"), source.read("name"))
        if id_ is not None and role in ("", "origcont", "distributor"):
            found.setdefault(role == "distributor", id_)
    return found.get(False), found.get(True)


def _read_version(fields: Fields) -> Version | None:
    """A genre that is a kind of sending; else the status, by which nobody may use the item."""
    is_part = fields.read("representationType") in ("partial", "incomplete")
    for genre in fields.list_objects("genres", "genre"):
        kind = genre.read("name").lower()
        if kind in KINDS or kind == UNNAMED_VERSION:
            number = fields.read("version")
            is_number = number.isascii() and number.isdigit() and len(number) < 10
            return Version(
                None if kind == UNNAMED_VERSION else kind,
                int(number) if is_number else None,
                genre.read("literal"),
                is_part,
            )
    status = fields.read("pubStatus").lower()
    if status == "canceled":
        return Version("kill")
    is_held = status == "withheld" or fields.read("embargoedUntil") or fields.read("embargoed")
    return Version("embargo") if is_held else None
