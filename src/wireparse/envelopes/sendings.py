"""Sendings: what a transmission says of its place among the others of its story.

Which story it is of is told by its slugline without marks, references and word count, else by its headline without
marks; which version and which take of it, by its marks; which messages it replaces, by its references.
"""

import datetime
import re

import attrs

from wireparse.article import Article
from wireparse.envelopes.headers import AnpaHeader, IptcHeader
from wireparse.envelopes.transmission import Transmission
from wireparse.marks import read_units
from wireparse.parser import default_parser
from wireparse.words import fold

# A mark of these kinds opens a version, which its number counts.
_COUNTED = frozenset(("lead", "writethru", "update", "wrapup", "roundup"))
# And one of these sends a version once more.
_AGAIN = frozenset(("repeat", "refile", "correction"))
_SUMMARIES = frozenset(("wrapup", "roundup"))
_EARLY = frozenset(("flash", "urgent"))
_RELATED = frozenset(("kill", "insert"))
_CYCLE = re.compile(r"(?:am|pm|bc|ap)[-_]")
_BRACKET = re.compile(r"\s?[(\[][^()\[\]]{0,60}[)\]]$")
# Pieces of a slugline that tell of the sending: word count, reference, budget, advance, how many takes.
_OF_SENDING = re.compile(r"\d{3,4}|[a-z]\d{4}(?:-[a-z]\d{4}){0,8}|bjt|adv ?\d{0,2}(?:-\d{1,2})?|\d takes?|")
_REFERENCE = re.compile(r"[a-z]\d{4}")
_PICK_UP = re.compile(r"(?<!no )\bpick(?:s|ed)? ?up\b")
_PAGE = re.compile(r"(?:page|p\.) ?(?P<number>\d{1,2})")
_LEAP_YEAR = 2000
# The fields that name the wire which a message came on, one in each format.
_SERVICES = ("service", "source_id", "sender")
# Papers of the morning and of the evening: a story is written anew for each. "BC" is for both.
_HALVES = frozenset(("am", "pm"))
# Words that tell a story's subject have so many letters.
_TELLING = 5


@attrs.frozen(eq=False)
class Sending:
    """A transmission and what it says of its place; two are never equal, since a feed may bring a message twice.

    `edition` is the number of the version and whether it is that version once more; None where the copy does not
    number it. `take` is which piece of it this is, 1 for the first or a whole story, None for a piece without number.
    """

    transmission: Transmission
    article: Article
    key: tuple[str | None, ...] | None
    cycle: str | None
    agency: str | None
    name: tuple[str | None, ...] | None
    replaces: tuple[tuple[str | None, ...], ...]
    day: tuple[int | None, int] | None
    edition: tuple[int, bool] | None
    take: int | None
    role: str
    words: frozenset[str]

    @property
    def is_version(self) -> bool:
        """It is a text of its story, or the first take of one."""
        return self.role in {"text", "early"} and self.take == 1

    @property
    def filed_at(self) -> datetime.datetime | None:
        """When it was sent."""
        header = self.transmission.header
        return header.filed_at if header is not None else None

    @property
    def kind(self) -> str | None:
        """The kind of its version."""
        return self.article.version.kind if self.article.version is not None else None


def read_sending(transmission: Transmission, reference: datetime.date | None) -> Sending:
    """Say what a transmission tells of its place among others."""
    article = transmission.article(reference)
    marks = _marks(article)
    key, cycle = _key(transmission, article)
    return Sending(
        transmission,
        article,
        key,
        cycle,
        article.agency or getattr(transmission.header, "agency", None),
        _name(transmission),
        _replaces(transmission, article),
        _day(transmission, article),
        _edition(marks),
        _take(marks),
        _role(article, marks),
        frozenset(word for paragraph in article.body for word in map(fold, paragraph.split()) if len(word) >= _TELLING),
    )


def order_of_sending(sending: Sending) -> tuple[object, ...]:
    """What to sort by: when it was sent, as far as that is known, then what settles the order at one time."""
    filed_at = sending.filed_at
    if filed_at is not None and filed_at.tzinfo is not None:
        filed_at = filed_at.astimezone(datetime.UTC)
    stamp = "" if filed_at is None else filed_at.isoformat()
    number = getattr(sending.transmission.header, "number", None)
    transmission = sending.transmission
    return stamp, number or "", transmission.text, transmission.span, repr(transmission)


def is_later(sending: Sending, other: Sending) -> bool:
    """It is known to have been sent later."""
    one, two = sending.filed_at, other.filed_at
    if one is None or two is None or (one.tzinfo is None) != (two.tzinfo is None):
        return False
    return one > two


def _marks(article: Article) -> list[tuple[str, int | None]]:
    """Every mark of the version, since it names one of them alone: `1st Ld-Writethru-1st Add`."""
    version = article.version
    if version is not None and version.kind is not None:
        units = read_units(default_parser().lexicon, version.text) if version.text else []
        return [(mark.kind, mark.number) for unit in units for mark in unit.marks] or [(version.kind, version.number)]
    page = _PAGE.fullmatch(article.section.casefold()) if article.section is not None else None
    return [] if page is None else [("take", int(page["number"]))]


def _edition(marks: list[tuple[str, int | None]]) -> tuple[int, bool] | None:
    kinds = {kind for kind, _number in marks}
    number = next((number for kind, number in marks if kind in _COUNTED and number is not None), None)
    is_again = not kinds.isdisjoint(_AGAIN)
    if number is not None:
        return number, is_again
    if kinds & (_COUNTED - {"lead"}) or is_again:
        return None
    return (1 if "lead" in kinds else 0), False


def _take(marks: list[tuple[str, int | None]]) -> int | None:
    kinds = dict(reversed(marks))
    if "add" in kinds:
        number = kinds["add"]
        return None if number is None else number + 1
    if "take" in kinds:
        return kinds["take"] or 1
    return 1


def _role(article: Article, marks: list[tuple[str, int | None]]) -> str:
    """How it stands to its story: a text of it, an early line of it, or one about it, which no one can join to it."""
    kinds = {kind for kind, _number in marks}
    if "advisory" in kinds:
        return "advisory"
    if kinds & _RELATED:
        return "related"
    if kinds & {"add", "take"}:
        return "text"
    if "lead" in kinds and "writethru" not in kinds and _picks_up(article):
        return "related"
    return "early" if kinds & _EARLY and not kinds & (_COUNTED | _AGAIN) else "text"


def _picks_up(article: Article) -> bool:
    """A new top that goes on in the old text: `Picks up 4th graf`."""
    lines = (*article.ednotes, *article.body[-1:])
    return any(_PICK_UP.search(line.casefold()) is not None for line in lines)


def _key(transmission: Transmission, article: Article) -> tuple[tuple[str | None, ...] | None, str | None]:
    """What two messages of one story have alike, and the cycle of papers that it is for."""
    text, cycle = _slug(article)
    if not text and article.headline is not None:
        text = _without_marks(article, article.headline)
    if not text:
        return None, None
    header = transmission.header
    version = article.version
    kind = version.kind if version is not None and version.kind in _SUMMARIES else None
    service = next((value for name in _SERVICES if (value := getattr(header, name, None))), None)
    return (text, kind, transmission.format, service), cycle


def _slug(article: Article) -> tuple[str, str | None]:
    """The keywords of the slugline, and the half of the day that it is for."""
    if article.slugline is None:
        return "", None
    slug = article.slugline.text
    text = _BRACKET.sub("", _cut_version(article, slug, ",")).casefold()
    cycle = _CYCLE.match(text)
    pieces = [piece.strip(" -_") for piece in text[cycle.end() if cycle is not None else 0 :].split(",")]
    kept = [_letters(piece) for piece in pieces if _OF_SENDING.fullmatch(piece) is None]
    return ",".join(kept), None if cycle is None or cycle[0][:2] not in _HALVES else cycle[0][:2]


def _without_marks(article: Article, headline: str) -> str:
    """A headline of three words at least, since shorter ones are labels of columns."""
    text = _BRACKET.sub("", _cut_version(article, headline, " "))
    return _letters(text) if len(text.split()) > 2 else ""


def _cut_version(article: Article, text: str, joint: str) -> str:
    mark = article.version.text if article.version is not None else ""
    return text.replace(mark, joint, 1) if mark else text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _name(transmission: Transmission) -> tuple[str | None, ...] | None:
    """What references call it: service and number (`a0506`), or the agency's own number."""
    header = transmission.header
    if isinstance(header, AnpaHeader) and header.service and header.number:
        return ("anpa1312", header.service + header.number)
    if isinstance(header, IptcHeader) and header.agency_number:
        return ("iptc7901", header.agency, header.agency_number)
    return None


def _replaces(transmission: Transmission, article: Article) -> tuple[tuple[str | None, ...], ...]:
    header = transmission.header
    if isinstance(header, IptcHeader):
        return tuple(("iptc7901", header.agency, number) for number in header.replaces)
    if not isinstance(header, AnpaHeader):
        return ()
    pieces = [piece.strip() for piece in article.slugline.text.split(",")[1:]] if article.slugline is not None else []
    printed = tuple(piece for piece in pieces if _REFERENCE.fullmatch(piece) is not None)
    return tuple(("anpa1312", number) for number in header.replaces or printed)


def _day(transmission: Transmission, article: Article) -> tuple[int | None, int] | None:
    """The year, if it is known, and the day of a leap year."""
    header = transmission.header
    if header is not None and header.filed_at is not None:
        return _day_of(header.filed_at.year, header.filed_at.month, header.filed_at.day)
    written = header.date if isinstance(header, AnpaHeader) else None
    if written is not None:
        month, _, day = written.partition("-")
        found = _day_of(None, int(month), int(day)) if month.isdecimal() and day.isdecimal() else None
        if found is not None:
            return found
    dateline = article.dateline
    if dateline is None or dateline.date is None or dateline.date.month is None or dateline.date.day is None:
        return None
    year = dateline.resolved.year if dateline.resolved is not None else None
    return _day_of(year, dateline.date.month, dateline.date.day)


def _day_of(year: int | None, month: int, day: int) -> tuple[int | None, int] | None:
    try:
        return year, datetime.date(_LEAP_YEAR, month, day).timetuple().tm_yday
    except ValueError:
        return None
