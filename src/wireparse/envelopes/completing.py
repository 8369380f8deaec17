"""Headers made whole before they are written: what the caller left out and the article tells is filled in.

The priority comes from the version, keyword, version and reference from the slugline, the word count from the body, the
date from the time of filing or from the dateline. A field that its format cannot hold is refused by its name. Nothing is
made up: what neither caller nor article tells is left out.
"""

import datetime
from collections.abc import Mapping

import attrs
import regex

from wireparse.article import Article
from wireparse.envelopes.headers import AnpaHeader, IptcHeader

_LONGEST_KEYWORD = 24
_WORD = "one word of printable characters"
_LINE = "one line of printable characters"
# What may stand in each field, and how that is said where it does not.
_ANPA: Mapping[str, tuple[str, str]] = {
    "destinations": (r"[A-Z]{1,5}(?: [A-Z]{1,5})*", "codes in capitals, one blank apart"),
    "service": (r"[A-Za-z]", "one letter"),
    "number": (r"[0-9]{4}", "four digits"),
    "service_name": (r"[A-Za-z]+", "letters"),
    "selector": (r"[A-Za-z0-9-]{5}", "five of letters, digits and '-', which pads it"),
    "priority": (r"[a-z]", "one small letter"),
    "category": (r"[a-z]", "one small letter"),
    "format": (r"[\x13\x14][\x11\x12]?", "DC3 or DC4, and DC1 or DC2"),
    "keyword": (r"[^\p{C}\p{Z}]{2,24}", "two to 24 printable characters without a blank"),
    "version": (r"(?![a-z][0-9]{4})[^\p{C}\p{Z}]+", f"{_WORD}, not like a reference"),
    "reference": (r"[a-z][0-9]{4}(?:-[a-z][0-9]{4})*", "a letter and four digits, several joined by '-'"),
    "date": (r"[0-9]{2}-[0-9]{2}", "month and day, as in '11-13'"),
    "word_count": (r"[0-9]{1,4}", "one to four digits"),
    "trailer": (r"[^\p{C}]*[^\p{C}\p{Z}<]", f"{_LINE}, without its closing mark"),
}
_IPTC: Mapping[str, tuple[str, str]] = {
    "source_id": (r"[A-Za-z]{2,4}", "two to four letters"),
    "number": (r"[0-9]{3,5}", "three to five digits"),
    "priority": (r"[1-8]", "a digit from 1 to 8"),
    "category": (r"[A-Za-z]{1,3}", "one to three letters"),
    "word_count": (r"[0-9]{1,5}", "one to five digits"),
    "options": (r"[a-z]+", "small letters"),
    "agency": (r"[A-Za-z][A-Za-z-]*", "letters and hyphens"),
    "agency_number": (r"[0-9][^\p{C}\p{Z}]*", f"{_WORD}, the first a digit"),
    "reference": (r"[^\p{C}\p{Z}]+(?: [^\p{C}\p{Z}]+)*", _LINE),
    "keywords": (r"[^\p{C}\p{Z}]+(?: [^\p{C}\p{Z}]+)*", _LINE),
    "trailer": (r"[^\p{C}]*[^\p{C}\p{Z}]", _LINE),
}
# A field that stands by its place on the line needs those that stand before it.
_ANPA_NEEDS = (
    ("number", "service"),
    ("service_name", "number"),
    ("version", "keyword"),
    ("reference", "keyword"),
    ("word_count", "date"),
)
_IPTC_NEEDS = (
    ("number", "source_id"),
    ("agency_number", "agency"),
    ("reference", "agency_number"),
)
_ANPA_PRIORITIES = {"flash": "f", "urgent": "u", "advance": "a", "kill": "b"}
_IPTC_PRIORITIES = {"flash": "1", "urgent": "2", "kill": "2"}
_ORDINARY_ANPA, _ORDINARY_IPTC = "r", "4"
_TEXT = "\x13\x11"
_COUNT = regex.compile(r"[0-9]{3,4}")
_REFERENCE = regex.compile(_ANPA["reference"][0])
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def complete_anpa(article: Article, header: AnpaHeader) -> AnpaHeader:
    """Return the header as it will be written.

    Raises:
        ValueError: a field holds what the format cannot, or lacks the one that it stands behind.
    """
    keyword, version, reference = _split_slugline(article)
    if header.keyword is not None:
        keyword = header.keyword
    filled = attrs.evolve(
        header,
        priority=header.priority or _priority(article, _ANPA_PRIORITIES, _ORDINARY_ANPA),
        format=header.format or _TEXT,
        keyword=keyword,
        version=header.version if header.version is not None or keyword is None else version,
        reference=header.reference or "-".join(header.replaces) or (reference if keyword else None),
        date=header.date or _month_and_day(article, header.filed_at),
        trailer=header.trailer or _anpa_trailer(article, header),
    )
    if filled.word_count is None and filled.date is not None:
        filled = attrs.evolve(filled, word_count=_count_words(article, 9999).rjust(4, "0"))
    _check(filled, _ANPA, _ANPA_NEEDS)
    return filled


def complete_iptc(article: Article, header: IptcHeader) -> IptcHeader:
    """Return the header as it will be written. Raises as `complete_anpa` does."""
    priority = header.priority or (str(header.urgency) if header.urgency is not None else None)
    filled = attrs.evolve(
        header,
        priority=priority or _priority(article, _IPTC_PRIORITIES, _ORDINARY_IPTC),
        word_count=header.word_count or _count_words(article, 99999),
        reference=header.reference or " ".join(header.replaces) or None,
        keywords=header.keywords or (article.slugline.text if article.slugline is not None else None),
        trailer=header.trailer or (None if header.filed_at is None else _iptc_trailer(header.filed_at)),
    )
    _check(filled, _IPTC, _IPTC_NEEDS)
    return filled


def _check(
    header: AnpaHeader | IptcHeader, fields: Mapping[str, tuple[str, str]], needs: tuple[tuple[str, str], ...]
) -> None:
    for name, (pattern, form) in fields.items():
        value = getattr(header, name)
        if value is not None and regex.fullmatch(pattern, value) is None:
            raise ValueError(f"{name} must be {form}, not {value!r}")
    for name, needed in needs:
        if getattr(header, name) is not None and getattr(header, needed) is None:
            raise ValueError(f"{name} {getattr(header, name)!r} cannot stand without {needed}")


def _priority(article: Article, priorities: Mapping[str, str], ordinary: str) -> str:
    kind = article.version.kind if article.version is not None else None
    return ordinary if kind is None else priorities.get(kind, ordinary)


def _split_slugline(article: Article) -> tuple[str | None, str | None, str | None]:
    """Keyword, version and reference, of `BC-LT--Rain Damage, 1st Ld-Writethru, a0506,0466`."""
    if article.slugline is None:
        return None, None, None
    keyword, *rest = [piece.strip() for piece in article.slugline.text.split(",")]
    marks = [piece for piece in rest if piece and _COUNT.fullmatch(piece) is None]
    references = [piece for piece in marks if _REFERENCE.fullmatch(piece) is not None]
    version = "".join(piece for piece in marks if piece not in references)
    return (
        "".join(keyword.split())[:_LONGEST_KEYWORD] or None,
        "".join(version.split()) or None,
        "-".join(references) or None,
    )


def _count_words(article: Article, most: int) -> str:
    return str(min(sum(len(paragraph.split()) for paragraph in article.body), most))


def _month_and_day(article: Article, filed_at: datetime.datetime | None) -> str | None:
    day = filed_at.date() if filed_at is not None else article.dateline.resolved if article.dateline else None
    return None if day is None else f"{day.month:02}-{day.day:02}"


def _zone(filed_at: datetime.datetime) -> tuple[datetime.datetime, str]:
    """The time as it is written, and the zone behind it: universal time, or as it is where no zone is known."""
    if filed_at.tzinfo is None:
        return filed_at, ""
    return filed_at.astimezone(datetime.UTC), "GMT"


def _anpa_trailer(article: Article, header: AnpaHeader) -> str | None:
    """`EFE-05-03-23 1402GMT`: who sends, day and time."""
    if header.filed_at is None:
        return None
    credit = article.dateline.credit if article.dateline is not None else None
    sender = next(
        (name for name in (header.service_name, credit, article.agency) if name and name.isascii() and name.isalpha()),
        None,
    )
    if sender is None:
        raise ValueError("trailer must be given with filed_at, since nothing tells who sends")
    at, zone = _zone(header.filed_at)
    return f"{sender.upper()}-{at.month:02}-{at.day:02}-{at.year % 100:02} {at.hour:02}{at.minute:02}{zone}"


def _iptc_trailer(filed_at: datetime.datetime) -> str:
    """`031402 GMT May 23`: day and time, month and year."""
    at, zone = _zone(filed_at)
    parts = (f"{at.day:02}{at.hour:02}{at.minute:02}", zone, _MONTHS[at.month - 1], f"{at.year % 100:02}")
    return " ".join(part for part in parts if part)
