"""Tokens: the pieces of a text, each with its offsets, its kind and the rule that found it."""

import enum
from typing import NamedTuple


class Kind(enum.StrEnum):
    """What a token is; the names are the field's."""

    SECTION = "section"
    SLUGLINE = "slugline"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    SUMMARY = "summary"
    VERSION = "version"
    BYLINE = "byline"
    TITLE = "title"
    PLACE = "place"
    REGION = "region"
    COUNTRY = "country"
    DATE = "date"
    CREDIT = "credit"
    SEPARATOR = "separator"
    BODY = "body"
    TAGLINE = "tagline"
    SIGNOFF = "signoff"
    INITIALS = "initials"
    EDNOTE = "ednote"
    CONTACT = "contact"
    STAMP = "stamp"
    BOILERPLATE = "boilerplate"
    MARK = "mark"
    SPACE = "space"


# The kinds as names of this module: to ask an enum class for a member costs ten times as much.
(
    SECTION,
    SLUGLINE,
    HEADLINE,
    SUBHEADLINE,
    SUMMARY,
    VERSION,
    BYLINE,
    TITLE,
    PLACE,
    REGION,
    COUNTRY,
    DATE,
    CREDIT,
    SEPARATOR,
    BODY,
    TAGLINE,
    SIGNOFF,
    INITIALS,
    EDNOTE,
    CONTACT,
    STAMP,
    BOILERPLATE,
    MARK,
    SPACE,
) = Kind


class Token(NamedTuple):
    """A piece of the text.

    `start` and `end` are offsets in characters, half-open: `text` is `source[start:end]`.
    `rule` names the rule that found it. Tokens of one dateline share a `group`; other tokens have none (0).
    """

    kind: Kind
    start: int
    end: int
    text: str
    rule: str
    group: int = 0
