"""How an article is filed in a newsroom system: what identifies it, when it was sent, how urgent it is, who may use it.

The copy tells little of that. What the caller knows he says; what nobody knows is left out, as no clock is read.
"""

import datetime
import json
import re
import uuid

import attrs

from wireparse.arguments import require_article
from wireparse.article import Article

# The namespace of the names that stories get here: UUID 5 of the name "wireparse.article" in that of OIDs.
NAMESPACE = uuid.UUID("d1bda241-3851-5ab2-a20c-9a2e7f4a09c8")

# RFC 3986: a scheme and a colon, then no white space and none of the characters that a URI has to spell out.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`\x7f-\U0010ffff]+")

# As IPTC 7901 counts: 1 is a flash, 2 is urgent, 4 and 5 are ordinary. What the copy does not say stays open.
_URGENCIES = {"flash": 1, "urgent": 2}


@attrs.frozen
class Filing:
    """What a newsroom format says of an item beside its parts. `status` is usable, embargoed or canceled."""

    uri: str
    sent: datetime.datetime | None
    embargoed_until: datetime.datetime | None
    urgency: int | None
    status: str


def file_article(
    article: Article,
    *,
    uri: str | None,
    sent: datetime.datetime | None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
) -> Filing:
    """Return how an article is filed: by what the caller says, else by what the article tells.

    Raises:
        TypeError: the article is none, or a moment is no `datetime`.
        ValueError: the uri is none, a moment has no time zone, or the urgency is not from 1 to 9.
    """
    require_article(article)
    if uri is not None and _URI.fullmatch(uri) is None:
        raise ValueError(f"uri must be a URI such as 'urn:newsml:example.org:20230922:1', not {uri!r}")
    for name, moment in (("sent", sent), ("embargoed_until", embargoed_until)):
        if moment is not None and not isinstance(moment, datetime.datetime):
            raise TypeError(f"{name} must be a datetime.datetime, not {type(moment).__name__}")
        if moment is not None and moment.utcoffset() is None:
            raise ValueError(f"{name} must have a time zone: {moment!r}")
    if urgency is not None and urgency not in range(1, 10):
        raise ValueError(f"urgency must be from 1 to 9, not {urgency!r}")
    kind = article.version.kind if article.version is not None else None
    return Filing(
        uri if uri is not None else name_story(article),
        sent,
        embargoed_until,
        urgency if urgency is not None else _URGENCIES.get(kind or ""),
        _status(kind, embargoed_until),
    )


def name_story(article: Article) -> str:
    """Return a URN that names a story: the same for the same copy, another for each other one.

    It is a UUID of version 5 (RFC 9562), a digest of what was printed: agency, slugline, mark of the version, headline,
    byline, dateline with the day that it means, and body. What else is found in the copy, its defects or the records
    that it was read with do not change it, and an article that a format gave back has the name that it went in with.
    An update is another story: newsrooms that keep one identifier through all versions have to say which.

    >>> name_story(Article(headline="Rain"))
    'urn:uuid:0878c347-35ae-5508-94cc-ef5c1cedab90'
    """
    dateline, version = article.dateline, article.version
    printed = [
        article.agency,
        article.slugline.text if article.slugline is not None else None,
        version.text if version is not None else None,
        article.headline,
        article.byline.text if article.byline is not None else None,
        dateline.text if dateline is not None else None,
        dateline.resolved.isoformat() if dateline is not None and dateline.resolved is not None else None,
        list(article.body),
    ]
    # JSON in ASCII: half a character has no UTF-8.
    return uuid.uuid5(NAMESPACE, json.dumps(printed)).urn


def _status(kind: str | None, embargoed_until: datetime.datetime | None) -> str:
    """A kill outweighs all; copy that says that it is embargoed is so even where nobody says until when."""
    if kind == "kill":
        return "canceled"
    return "embargoed" if kind == "embargo" or embargoed_until is not None else "usable"
