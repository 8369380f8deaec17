"""An article as a NITF document: each part in the element that the standard has for it.

Metadata that it has no element for (how the date was printed, whom a credit names, which sending this is, signoff,
initials and stamps) are `meta` elements, which it leaves to its users.
"""

import datetime
import os
from collections.abc import Iterable
from pathlib import Path

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article
from wireparse.interchange.facts import Facts, list_dateline_facts, list_initials_facts, list_signoff_facts
from wireparse.interchange.filing import Filing, file_article, name_story
from wireparse.interchange.folders import write_files
from wireparse.interchange.nitf.elements import Element, load_lxml, make_root
from wireparse.interchange.nitf.lines import write_byline, write_dateline, write_moment
from wireparse.interchange.parties import Parties, know_parties

VERSION = "-//IPTC//DTD NITF 3.6//EN"

# Who vouches for the ids of agencies.
AUTHORITY = "wireparse"

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def dumps(  # noqa: PLR0913  one for each thing that a caller may know
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
    declaration: bool = False,
) -> str:
    """Return the article as a NITF 3.6 document, which is valid by the schema of the IPTC.

    It is one line without its line end, so that a file of lines can hold many; NITF itself has no element for several
    documents. The same arguments give the same document.

    Args:
        article: the story.
        uri: what identifies the document (`doc-id`); by default a `urn:uuid:` that is made of what was printed, the
            same for the same copy. Give one of your own where all versions of a story are to share it.
        sent: when it was sent (`date.issue`), with its time zone.
        embargoed_until: when it may be used (`date.release`), with its time zone.
        urgency: from 1, the highest, to 8; by default 1 for a flash and 2 for an urgent, else none.
        agencies: the records that names of agencies come from.
        declaration: put `<?xml version="1.0" encoding="UTF-8"?>` on a line before it, for a file of its own. To such
            a file write UTF-8.

    Raises:
        ValueError: `uri` is no URI, a moment has no time zone, or `urgency` is out of range.
        MissingExtraError: lxml is not installed.

    >>> dumps(Article(body=("It rained.",)), uri="urn:newsml:example.org:20230922:1").partition("<body>")[2]
    '<body.content><p lede="true">It rained.</p></body.content></body></nitf>'
    """
    filing = file_article(article, uri=uri, sent=sent, embargoed_until=embargoed_until, urgency=urgency)
    root = make_root({"version": VERSION, "baselang": article.language})
    parties = know_parties(agencies)
    _write_head(root.add("head"), article, filing)
    body = root.add("body")
    _write_body_head(body, article, parties)
    _write_content(body.add("body.content"), article)
    if article.tagline is not None:
        body.add("body.end").add("tagline", article.tagline.text)
    text: str = load_lxml().tostring(root.element, encoding="unicode")
    return (_DECLARATION if declaration else "") + text


def write_folder(
    articles: Iterable[Article], folder: str | os.PathLike[str], *, agencies: Iterable[Agency] = AGENCIES
) -> tuple[Path, ...]:
    """Write articles as NITF documents to a folder that a newsroom system watches, one file each, and return the paths.

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
            (f"{name_story(article).rpartition(':')[2]}.xml", dumps(article, agencies=known, declaration=True) + "\n")
            for article in articles
        ),
        folder,
    )


def _write_head(head: Element, article: Article, filing: Filing) -> None:
    if article.headline is not None:
        head.add("title", article.headline)
    _write_metas(head, article)
    _write_docdata(head, article, filing)
    if article.section is not None:
        head.add("pubdata", None, {"position.section": article.section})
    if article.initials is not None:
        for codes, role in ((article.initials.writers, "writer-author"), (article.initials.editors, "editor")):
            for code in codes:
                head.add("revision-history", None, {"name": code, "function": role})


def _write_metas(head: Element, article: Article) -> None:
    if (version := article.version) is not None:
        head.note("version", version.text)
        _write_facts(head, "version", {"kind": version.kind} if version.kind is not None else {})
        _write_facts(head, "version", {"continues": "true"} if version.continues else {})
    if article.dateline is not None:
        _write_facts(head, "dateline", list_dateline_facts(article.dateline))
    if article.signoff is not None:
        head.note("signoff", article.signoff.text)
        _write_facts(head, "signoff", list_signoff_facts(article.signoff))
    if article.initials is not None:
        head.note("initials", article.initials.text)
        _write_facts(head, "initials", list_initials_facts(article.initials))
    for stamp in article.stamps:
        head.note("stamp", stamp)


def _write_facts(head: Element, part: str, facts: Facts) -> None:
    for name, value in facts.items():
        head.note(f"{part}-{name}", value)


def _write_docdata(head: Element, article: Article, filing: Filing) -> None:
    """Status, correction, identifier, urgency, times, notes to editors, slugline."""
    version = article.version
    docdata = head.add("docdata", None, {"management-status": filing.status if filing.status != "usable" else None})
    if version is not None and version.kind == "correction":
        docdata.add("correction", None, {"info": version.text})
    docdata.add("doc-id", None, {"regsrc": article.agency, "id-string": filing.uri})
    if filing.urgency is not None:
        docdata.add("urgency", None, {"ed-urg": str(min(filing.urgency, 8))})
    for tag, moment in (("date.issue", filing.sent), ("date.release", filing.embargoed_until)):
        if moment is not None:
            docdata.add(tag, None, {"norm": write_moment(moment)})
    for note in article.ednotes:
        docdata.add("ed-msg", None, {"info": note})
    number = str(version.number) if version is not None and version.number is not None else None
    if article.slugline is not None or number is not None:
        key = article.slugline.text if article.slugline is not None else None
        docdata.add("du-key", None, {"version": number, "key": key})


def _write_body_head(body: Element, article: Article, parties: Parties) -> None:
    distributor = article.distributor if article.distributor is not None else article.agency
    shown = (article.headline, article.subheadline, article.byline, distributor, article.dateline, *article.summary)
    if all(part is None for part in shown):
        return
    head = body.add("body.head")
    if article.headline is not None or article.subheadline is not None:
        hedline = head.add("hedline")
        hedline.add("hl1", article.headline)
        if article.subheadline is not None:
            hedline.add("hl2", article.subheadline)
    if article.byline is not None:
        write_byline(head, article.byline)
    if distributor is not None:
        attributes = {"idsrc": AUTHORITY, "value": distributor}
        head.add("distributor").add("org", parties.name(distributor), attributes)
    if article.dateline is not None:
        write_dateline(head, article.dateline)
    if article.summary:
        abstract = head.add("abstract")
        for point in article.summary:
            abstract.add("p", point)


def _write_content(content: Element, article: Article) -> None:
    for index, paragraph in enumerate(article.body):
        content.add("p", paragraph, {"lede": "true" if index == 0 else None})
    if article.contacts:
        note = content.add("note", None, {"noteclass": "end", "class": "contact"}).add("body.content")
        for contact in article.contacts:
            note.add("p", contact)
