"""Stories in the formats of newsrooms, each a document of one line: ninjs, NITF, and JSON-LD for pages.

They have no room for a story that could not be read, nor for what is known of where it is from, save its URI, and when
it was sent and how urgent it is by the header of a transmission.
"""

import datetime
import re
from typing import TypedDict

from wireparse.article import Article
from wireparse.commands.json_lines import Lines, end_line
from wireparse.commands.output import make_safe
from wireparse.commands.results import Result
from wireparse.commands.stories import Story
from wireparse.extras import load_extra
from wireparse.interchange import jsonld, ninjs, nitf

# What identifies a story in a newsroom format is a URI (RFC 3986); an id of any other kind has no place there.
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:[!#-;=?-\[\]_a-z~]+")


class Filing(TypedDict):
    """What is known of a story beside its copy, as the newsroom formats take it."""

    uri: str | None
    sent: datetime.datetime | None


class Ninjs(Lines):
    """A ninjs item."""

    def encode(self, result: Result) -> bytes:
        """Return a line."""
        line = ninjs.dumps(_require(result), **_file(result.story), urgency=_find_urgency(result.story))
        return end_line(make_safe(line))


class Nitf(Lines):
    """A NITF document; with a declaration where it is a file of its own."""

    def __init__(self, *, has_declaration: bool) -> None:
        self._has_declaration = has_declaration
        load_extra("lxml.etree", extra="nitf", purpose="writing NITF")

    def encode(self, result: Result) -> bytes:
        """Return a line, or two where there is a declaration."""
        urgency = _find_urgency(result.story)
        line = nitf.dumps(_require(result), **_file(result.story), urgency=urgency, declaration=self._has_declaration)
        return end_line(line)


class Jsonld(Lines):
    """A NewsArticle of schema.org."""

    def encode(self, result: Result) -> bytes:
        """Return a line."""
        return end_line(make_safe(jsonld.dumps(_require(result), **_file(result.story))))


def _file(story: Story) -> Filing:
    header = None if story.transmission is None else story.transmission.header
    sent = None if header is None else header.filed_at
    # A moment without its zone is none that another newsroom could use.
    is_known = sent is not None and sent.tzinfo is not None
    uri = story.id if isinstance(story.id, str) and _URI.fullmatch(story.id) else None
    return {"uri": uri, "sent": sent if is_known else None}


def _find_urgency(story: Story) -> int | None:
    header = None if story.transmission is None else story.transmission.header
    return getattr(header, "urgency", None)


def _require(result: Result) -> Article:
    """Return the article; one that could not be read is not kept in these formats."""
    if result.article is None:
        raise ValueError("there is no room for a story that could not be read")
    return result.article
