"""The article of a NITF document, whoever wrote it, with or without namespace.

What the document says is taken over, and what it does not say stays absent: running text is not taken apart here, so
that a dateline that is nothing but the beginning of a paragraph stays there. `wireparse.parse` finds it.
"""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article, Byline, Dateline, Initials, Place, Signoff, Slugline, Tagline, Version
from wireparse.interchange.bylines import read_byline
from wireparse.interchange.characters import squash
from wireparse.interchange.facts import Facts, read_dateline, read_initials, read_signoff
from wireparse.interchange.languages import read_language
from wireparse.interchange.nitf.content import read_content, read_paragraphs
from wireparse.interchange.nitf.elements import PREFIX
from wireparse.interchange.nitf.tree import attribute, find_all, gather, parse_tree, text_of
from wireparse.interchange.parties import Parties, know_parties
from wireparse.interchange.versions import KINDS

# The first two thirds of a normed date; what NITF writes without hyphens, others write with them.
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)", re.ASCII)

# What systems call the slugline that keep no `du-key`.
_SLUGS = ("anpa-keyword", "slugline", "slug")

_STATUSES = {"canceled": "kill", "cancelled": "kill", "embargoed": "embargo", "withheld": "embargo"}


def loads(text: str | bytes, *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of a NITF document, of any version of NITF and by any provider.

    It is read without its document type, without entities and without any file or network, and no deeper than 256
    elements. Elements and attributes that are missing are absent parts, unknown ones are passed over.

    Args:
        text: the document; bytes in the encoding that they declare.
        agencies: the records by whose names and credits the sources of the document are known.

    Raises:
        NotAnArticleError: it is no XML, no NITF, or declares entities of its own; the message says where.
        MissingExtraError: lxml is not installed.

    >>> story = "<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content><p>It rained.</p>"
    >>> loads(story + "</body.content></body></nitf>").headline
    'Rain'
    """
    root = parse_tree(text)
    parties = know_parties(agencies)
    facts = _read_metas(root)
    heads = list(find_all(root, "body", "body.head"))
    bodies = [read_content(body) for body in find_all(root, "body")]
    docdata = list(find_all(root, "head", "docdata"))
    agency, distributor = _read_parties(docdata, heads, parties)
    return Article(
        section=_first(attribute(data, "position.section") for data in find_all(root, "head", "pubdata")),
        slugline=_read_slugline(root, docdata),
        headline=_first(_texts(heads, "hedline", "hl1")) or _first(_texts([root], "head", "title")),
        subheadline=" ".join(_texts(heads, "hedline", "hl2")) or None,
        summary=tuple(
            point for head in heads for part in find_all(head, "abstract") for point in read_paragraphs(part)
        ),
        byline=_read_byline(heads),
        dateline=_read_dateline(heads, facts["dateline"]),
        body=tuple(paragraph for body in bodies for paragraph in body.paragraphs),
        tagline=next((Tagline(text) for text in _texts([root], "body", "body.end", "tagline")), None),
        signoff=_read_signoff(facts),
        initials=_read_initials(facts),
        ednotes=(*_read_messages(docdata), *(note for body in bodies for note in body.ednotes)),
        contacts=tuple(contact for body in bodies for contact in body.contacts),
        stamps=tuple(facts["stamps"].values()),
        boilerplate=tuple(line for body in bodies for line in body.boilerplate),
        version=_read_version(docdata, facts["version"]),
        agency=agency,
        distributor=distributor,
        language=read_language(
            attribute(root, "baselang") or attribute(root, "{http://www.w3.org/XML/1998/namespace}lang")
        ),
    )


def _first(texts: Iterator[str]) -> str | None:
    return next(filter(None, texts), None)


def _texts(elements: Iterable[Any], *path: str) -> Iterator[str]:
    for element in elements:
        for found in find_all(element, *path):
            if text := text_of(found):
                yield text


def _read_metas(root: Any) -> defaultdict[str, dict[str, str]]:
    """Our own metadata by the part that it belongs to; what tells the part itself is under an empty name."""
    facts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for meta in find_all(root, "head", "meta"):
        name = attribute(meta, "name")
        if name == f"{PREFIX}stamp":
            facts["stamps"][str(len(facts["stamps"]))] = attribute(meta, "content")
        elif name.startswith(PREFIX):
            part, _, fact = name.removeprefix(PREFIX).partition("-")
            facts[part].setdefault(fact, attribute(meta, "content"))
    return facts


def _read_slugline(root: Any, docdata: list[Any]) -> Slugline | None:
    keys = [attribute(key, "key") for data in docdata for key in find_all(data, "du-key")]
    metas = {attribute(meta, "name").lower(): attribute(meta, "content") for meta in find_all(root, "head", "meta")}
    slugline = next(filter(None, [*keys, *(metas.get(name) for name in _SLUGS)]), None)
    return Slugline(slugline) if slugline else None


def _read_byline(heads: list[Any]) -> Byline | None:
    bylines = [byline for head in heads for byline in find_all(head, "byline")]
    names = [name for byline in bylines for name in _texts([byline], "person")]
    titles = list(_texts(bylines, "byttl"))
    lines = [squash("".join(gather(byline, apart="byttl"))) for byline in bylines]
    return read_byline(list(filter(None, lines)), names, " ".join(titles) or None)


def _read_dateline(heads: list[Any], facts: Facts) -> Dateline | None:
    """The first dateline; the day that it is normed to, where our own metadata do not tell more."""
    datelines = [dateline for head in heads for dateline in find_all(head, "dateline")]
    if not datelines:
        return None
    places = [place for location in find_all(datelines[0], "location") if (place := _read_place(location))]
    dateline = read_dateline(text_of(datelines[0]), places, facts)
    if dateline.resolved is not None or facts:
        return dateline
    for date in find_all(datelines[0], "story.date"):
        found = _DAY.match(attribute(date, "norm"))
        if found is not None:
            return Dateline(dateline.places, resolved=_read_day(*found.groups()), text=dateline.text)
    return dateline


def _read_day(year: str, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _read_place(location: Any) -> Place | None:
    """A location is its city with state and country; one without such elements is its text."""
    parts = {tag: _first(_texts([location], tag)) for tag in ("city", "sublocation", "state", "region", "country")}
    region = parts["state"] or parts["region"]
    name = parts["city"] or parts["sublocation"]
    if name is None:
        name, region, parts["country"] = text_of(location) or None, None, None
    return None if name is None else Place(name, region, parts["country"])


def _read_signoff(facts: defaultdict[str, dict[str, str]]) -> Signoff | None:
    return read_signoff(facts["signoff"].get("", ""), facts["signoff"]) if facts["signoff"] else None


def _read_initials(facts: defaultdict[str, dict[str, str]]) -> Initials | None:
    return read_initials(facts["initials"].get("", ""), facts["initials"]) if facts["initials"] else None


def _read_messages(docdata: list[Any]) -> Iterator[str]:
    for data in docdata:
        for message in find_all(data, "ed-msg"):
            if info := attribute(message, "info"):
                yield info


def _read_parties(docdata: list[Any], heads: list[Any], parties: Parties) -> tuple[str | None, str | None]:
    """The source of the document and, where it is another, who distributes it."""
    sources = [attribute(id_, "regsrc") for data in docdata for id_ in find_all(data, "doc-id")]
    agency = _first(parties.find(source) or "" for source in sources)
    for head in heads:
        for element in find_all(head, "distributor"):
            ids = [attribute(org, "value") for org in find_all(element, "org")]
            distributor = parties.find(*ids, text_of(element))
            if distributor is not None:
                return agency, distributor if distributor != agency else None
    return agency, None


def _read_version(docdata: list[Any], facts: Facts) -> Version | None:
    """Our own metadata; else a correction, or the status, by which nobody may use the document."""
    if facts:
        numbers = [attribute(key, "version") for data in docdata for key in find_all(data, "du-key")]
        number = next(
            (number for number in numbers if number.isascii() and number.isdigit() and len(number) < 10), None
        )
        kind = facts.get("kind")
        return Version(
            kind if kind in KINDS else None,
            int(number) if number is not None else None,
            facts.get("", ""),
            facts.get("continues") == "true",
        )
    for data in docdata:
        kind = _STATUSES.get(attribute(data, "management-status").lower())
        if kind is not None:
            return Version(kind)
        for correction in find_all(data, "correction"):
            return Version("correction", text=attribute(correction, "info"))
    return None
