"""What a view says of each kind of part: the family that it is painted in, and what the legend tells of it.

A family is a colour or a face: place and region look alike, so do writers and editors. What a family looks like is for
each view to say.
"""

import enum
from typing import NamedTuple

from wireparse.tokens import Kind


class Family(enum.StrEnum):
    """The families of parts that look alike."""

    LABEL = "label"
    TITLE = "title"
    PLACE = "place"
    TIME = "time"
    AGENCY = "agency"
    PEOPLE = "people"
    NOTE = "note"
    FAINT = "faint"
    PLAIN = "plain"


class Look(NamedTuple):
    """The family of a kind of part, and what the legend says of it."""

    family: Family
    meaning: str


# The name of the parts that share a group.
DATELINE = "dateline"

# In the order of the legend.
LOOKS: dict[str, Look] = {
    Kind.SECTION: Look(Family.LABEL, "the label over the headline"),
    Kind.SLUGLINE: Look(Family.LABEL, "the keyword line of a transmission"),
    Kind.HEADLINE: Look(Family.TITLE, "the title"),
    Kind.SUBHEADLINE: Look(Family.TITLE, "the deck under the headline"),
    Kind.SUMMARY: Look(Family.TITLE, "a point above the story"),
    Kind.VERSION: Look(Family.NOTE, "which sending of the story it is"),
    Kind.BYLINE: Look(Family.PEOPLE, "who wrote it"),
    Kind.TITLE: Look(Family.PEOPLE, "the writer's post"),
    DATELINE: Look(Family.PLACE, "place, date and agency, which open the story"),
    Kind.PLACE: Look(Family.PLACE, "where it was filed"),
    Kind.REGION: Look(Family.PLACE, "the region or country behind the place"),
    Kind.COUNTRY: Look(Family.PLACE, "the country of the place"),
    Kind.DATE: Look(Family.TIME, "the day that the dateline gives"),
    Kind.CREDIT: Look(Family.AGENCY, "the agency that the dateline names"),
    Kind.SEPARATOR: Look(Family.FAINT, "what parts the dateline from the story"),
    Kind.BODY: Look(Family.PLAIN, "a paragraph of the story"),
    Kind.TAGLINE: Look(Family.PEOPLE, "who reported and edited"),
    Kind.SIGNOFF: Look(Family.AGENCY, "the agency's closing credit or end mark"),
    Kind.INITIALS: Look(Family.PEOPLE, "the codes of writers and editors"),
    Kind.EDNOTE: Look(Family.NOTE, "a note to editors, not for publication"),
    Kind.CONTACT: Look(Family.PEOPLE, "an e-mail address or a telephone number"),
    Kind.STAMP: Look(Family.TIME, "when it was transmitted"),
    Kind.BOILERPLATE: Look(Family.FAINT, "lines of the page or the law, no part of the story"),
    Kind.MARK: Look(Family.FAINT, "signs between the parts"),
    Kind.SPACE: Look(Family.PLAIN, "white space"),
}

# What gets no name of its own within a line, since its neighbours' names tell where it is.
UNNAMED = frozenset({Kind.SEPARATOR, Kind.MARK, Kind.SPACE})
