"""The article: the parts of a story as one immutable value, and its own dict and JSON form."""

import datetime
from typing import Any

import attrs

from wireparse.dates import PartialDate
from wireparse.errors import Defect
from wireparse.plain import to_plain

SCHEMA = "wireparse.article/1"


@attrs.frozen
class Place:
    """A place of the dateline, as printed: `Place("LOS ANGELES", "Calif.")`."""

    name: str
    region: str | None = None
    country: str | None = None


@attrs.frozen
class Dateline:
    """Where, when and by whom a story was filed, from the opening of its first paragraph.

    `date` is what is printed; `resolved` the day it means, None where year and reference are both missing.
    `agencies` are the ids that `credit` names, empty where no record knows it.
    """

    places: tuple[Place, ...] = ()
    date: PartialDate | None = None
    resolved: datetime.date | None = None
    agencies: tuple[str, ...] = ()
    credit: str | None = None
    text: str = ""


@attrs.frozen
class Slugline:
    """The keyword line of a transmission, whole."""

    text: str


@attrs.frozen
class Byline:
    """Who wrote the story: names without "By", the job title under them, and the line as printed."""

    names: tuple[str, ...]
    title: str | None = None
    text: str = ""


@attrs.frozen
class Tagline:
    """Who reported and edited, at the end, as printed."""

    text: str


@attrs.frozen
class Signoff:
    """The closing credit or end mark. A bare end mark ("-0-", "Enditem") names no agency."""

    agencies: tuple[str, ...]
    text: str

    @property
    def agency(self) -> str | None:
        """The id of the first agency, None for a bare end mark."""
        return self.agencies[0] if self.agencies else None


@attrs.frozen
class Initials:
    """The writers' and editors' codes at the end of a story.

    `groups` are split at "/" alone; blanks, dots and hyphens part people within a group; an empty slot is `()`.

    >>> Initials("asb/pd", (("asb",), ("pd",))).editors
    ('pd',)
    """

    text: str
    groups: tuple[tuple[str, ...], ...]
    desk: str | None = None

    @property
    def writers(self) -> tuple[str, ...]:
        """Who wrote: the first group where there are just two, else empty, since the roles are not known."""
        return self.groups[0] if len(self.groups) == 2 else ()

    @property
    def editors(self) -> tuple[str, ...]:
        """Who edited: the second group where there are just two, else empty."""
        return self.groups[1] if len(self.groups) == 2 else ()


@attrs.frozen
class Version:
    """Which sending of the story this is.

    `number` is which one ("UPDATE 2-"), None where none is printed; `text` the mark as printed; `continues` whether
    the copy says that more follows ("MORE", "sigue"). `kind` is one of:

    - update: a newer text: `UPDATE 2-`, `(Adds …)`;
    - correction: a text put right: `CORRECTED-`, `(Corrects …)`;
    - refile: sent again for a slip in its form: `REFILE-`;
    - repeat: sent again as it was: `RPT-`;
    - wrapup: several stories made one: `WRAPUP 3-`;
    - roundup: a summary of the day: `ROUNDUP 2:`;
    - lead: a new top: `(2nd LD)`, `1ST LEAD`, `3RD NET`;
    - writethru: a new top and all the rest: `1st Ld-Writethru`;
    - add: a piece to go below: `1st Add`;
    - insert: a piece to go into the text, or in place of some: `INSERT`, `2nd Sub`;
    - take: one of several pieces: `(FIRST TAKE)`, `(y 3)`;
    - flash: the first line of great news: `FLASH`, `ALERT`, `ÚLTIMA HORA`, `EIL`;
    - urgent: to be used at once: `URGENT`, `BULLETIN`, `EXTRA`;
    - advance: sent ahead of its day, or of the full story: `$adv 12`, `For release Sunday`, `AVANCE:`;
    - embargo: not to be used before a time: `EMBARGOED UNTIL …`, `Sperrfrist: …`;
    - kill: not to be used, or no longer: `KILL`, `BULLETIN KILL`, `ANULACIÓN`;
    - advisory: about the copy, no story: `ADVISORY`.

    Of several marks (`RPT-UPDATE 1-`) the first gives the kind; but a kill outweighs all, a writethru the lead that
    it is, and every sending how urgent it is. It is None where only `continues` is known.
    """

    kind: str | None
    number: int | None = None
    text: str = ""
    continues: bool = False


@attrs.frozen
class Article:
    """The parts of a story. A part that is absent is None; a part that can repeat is a tuple, empty when absent.

    `agency` is who the copy is by, `distributor` who relayed it, if another; both are ids. `language` is an
    ISO 639-1 code. `registry` is the version of the records that it rests on, None where it was made by hand; stories
    that came out alike are equal whatever it is. An article does not hold its source: an `Analysis` does.
    """

    section: str | None = None
    slugline: Slugline | None = None
    headline: str | None = None
    subheadline: str | None = None
    summary: tuple[str, ...] = ()
    byline: Byline | None = None
    dateline: Dateline | None = None
    body: tuple[str, ...] = ()
    tagline: Tagline | None = None
    signoff: Signoff | None = None
    initials: Initials | None = None
    ednotes: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    stamps: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    version: Version | None = None
    agency: str | None = None
    distributor: str | None = None
    language: str | None = None
    defects: tuple[Defect, ...] = ()
    registry: str | None = attrs.field(default=None, eq=False, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain dicts, lists, strings and numbers, which JSON can hold.

        It has the fields of each part under their names, and the form of it under "schema"; `from_dict` reads it back.

        >>> Article(headline="Rain").to_dict()["headline"]
        'Rain'
        """
        return {"schema": SCHEMA, "registry": self.registry, **to_plain(self)}

    def to_json(self) -> str:
        """Return `to_dict` as one line of JSON, characters outside ASCII as they are; quicker if msgspec is there."""
        from wireparse.values import write_json  # noqa: PLC0415  who only parses does not wait for it

        return write_json(self)

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> "Article":
        """Return the article that `to_dict` gave `plain` for: an equal one, with the same `registry`.

        What the command line puts beside the parts is left aside: "file", "id", "transmission" and others.

        Args:
            plain: the dict; every field must be there, and none that is unknown.

        Raises:
            NotAnArticleError: it is no such dict; the message and `path` say where.

        >>> Article.from_dict(Article(headline="Rain").to_dict()).headline
        'Rain'
        """
        from wireparse.values import read_article  # noqa: PLC0415  as above

        return read_article(plain)

    @classmethod
    def from_json(cls, line: str | bytes) -> "Article":
        """Return the article that `to_json` gave `line` for.

        Raises:
            NotAnArticleError: it is no JSON, or not that of an article.

        >>> Article.from_json(Article(headline="Rain").to_json()).headline
        'Rain'
        """
        from wireparse.values import read_json  # noqa: PLC0415  as above

        return read_json(line)

    def _repr_html_(self) -> str:
        """Return a table of the parts, as a notebook shows it."""
        from wireparse.render.page import render_article  # noqa: PLC0415  as above

        return render_article(self)
