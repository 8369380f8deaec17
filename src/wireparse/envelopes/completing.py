"""Headers made whole before they are written: what the caller left out and the article tells is filled in.

The priority comes from the version, keyword, version and reference from the slugline, the word count from the body,
the date from the time of filing or from the dateline. A field that its format cannot hold is refused by its name. What
neither caller nor article tells is left out, or where the header line cannot be read without it, filled.
"""

import datetime
from collections.abc import Mapping

import attrs
import regex

from wireparse.article import Article
from wireparse.envelopes.headers import AnpaHeader, IptcHeader
from wireparse.envelopes.trailers import TRAILER

_LONGEST_KEYWORD = 24
_WORD = r"[^\p{C}\p{Z}]"
# What may stand in each field, and how that is said where it does not.
_ANPA: Mapping[str, tuple[str, str]] = {
    "destinations": (rf"{_WORD}(?:[^\p{{C}}]{{0,198}}{_WORD})?", "one line of codes"),
    "service": (r"[A-Za-z]", "one letter"),
    "number": (r"[0-9]{4}", "four digits"),
    "service_name": (r"[A-Za-z]{1,16}", "letters, 16 at the most"),
    "selector": (r"[A-Za-z0-9-]{5}", "five of letters, digits and '-', which pads it"),
    "priority": (r"[A-Za-z]", "one letter"),
    "category": (r"[A-Za-z]", "one letter"),
    "format": (r"[\x13\x14]?[\x11\x12]", "DC3 or DC4, then DC1 or DC2"),
    "keyword": (rf"{_WORD}{{1,24}}", "one to 24 printable characters without a blank"),
    "version": (
        rf"(?!.{{61}})(?![a-z][0-9]{{4}}){_WORD}+(?: (?![a-z][0-9]{{4}}){_WORD}+)*",
        "words, 60 characters at the most, none like a reference",
    ),
    "reference": (r"[a-z][0-9]{4}(?:[-,/ ][a-z][0-9]{4}){0,8}", "a letter and four digits, several joined by '-'"),
    "date": (r"[0-9]{2}-[0-9]{2}", "month and day, as in '11-13'"),
    "word_count": (r"[0-9]{1,5}", "one to five digits"),
    "trailer": (TRAILER.pattern.replace(r"\d", "[0-9]"), "as in 'AP-WF-11-13-13 1509GMT'"),
}
_IPTC: Mapping[str, tuple[str, str]] = {
    "source_id": (r"[A-Za-z]{2,4}", "two to four letters"),
    "number": (r"[0-9]{3,5}", "three to five digits"),
    "priority": (r"[1-8]", "a digit from 1 to 8"),
    "category": (r"[A-Za-z]{1,3}", "one to three letters"),
    "word_count": (r"[0-9]{1,5}", "one to five digits"),
    "options": (r"[A-Za-z]{1,16}", "letters, 16 at the most"),
    "agency": (r"[A-Za-z][A-Za-z-]{0,15}", "letters and hyphens, 16 at the most"),
    "agency_number": (rf"[0-9]{_WORD}{{0,31}}", "one word that begins with a digit, 32 characters at the most"),
    "reference": (rf"(?!.{{33}}){_WORD}+(?: {_WORD}+)*", "words, 32 characters at the most"),
    "keywords": (rf"{_WORD}+(?: {_WORD}+)*", "one line of printable characters"),
    "trailer": (
        r"[0-9]{6}(?: [A-Z]{1,5})? \p{L}{3,10}\.? (?:[0-9]{2}){1,2}",
        "day, time, zone, month and year, as in '131137 GMT Nov 13'",
    ),
}
# A field that stands by its place on the line needs the one that it stands behind, or before.
_ANPA_NEEDS = (
    ("service", "number"),
    ("number", "service"),
    ("service_name", "service"),
    ("selector", "service"),
    ("version", "keyword"),
    ("reference", "keyword"),
)
_IPTC_NEEDS = (("options", "agency"), ("reference", "agency_number"))
_ANPA_PRIORITIES = {"flash": "f", "urgent": "u", "advance": "a", "kill": "b"}
_ANPA_URGENCIES = {1: "f", 2: "b", 3: "u", 4: "r", 5: "d", 6: "h", 7: "a"}
_IPTC_PRIORITIES = {"flash": "1", "urgent": "2", "kill": "2"}
_ORDINARY_ANPA, _ORDINARY_IPTC = "r", "4"
_TEXT = "\x13\x11"
# What the line cannot be read without, where nobody tells it.
_ANY_CATEGORY = "a"
_ANY_SOURCE, _ANY_NUMBER, _ANY_SUBJECT = "xxx", "000", "x"
# Trailers write two digits of the year.
_YEARS = range(1969, 2069)
_COUNT = regex.compile(r"[0-9]{3,4}")
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
        priority=header.priority or _anpa_priority(article, header.urgency),
        category=header.category or _ANY_CATEGORY,
        format=header.format or _TEXT,
        keyword=keyword,
        version=header.version or (version if keyword else None),
        reference=header.reference or "-".join(header.replaces) or (reference if keyword else None),
        date=header.date or _month_and_day(article, header.filed_at),
        word_count=header.word_count or _count_words(article, 9999).rjust(4, "0"),
        trailer=header.trailer
        or (None if header.filed_at is None else _anpa_trailer(article, header, header.filed_at)),
    )
    if filled.date is None:
        raise ValueError("date must be given, since neither filed_at nor the dateline tells it")
    _check(filled, _ANPA, _ANPA_NEEDS)
    return filled


def complete_iptc(article: Article, header: IptcHeader) -> IptcHeader:
    """Return the header as it will be written. Raises as `complete_anpa` does."""
    priority = header.priority or (str(header.urgency) if header.urgency is not None else None)
    filled = attrs.evolve(
        header,
        source_id=header.source_id or _source(article),
        number=header.number or _ANY_NUMBER,
        category=header.category or _ANY_SUBJECT,
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


def _anpa_priority(article: Article, urgency: int | None) -> str:
    if urgency is None:
        return _priority(article, _ANPA_PRIORITIES, _ORDINARY_ANPA)
    if urgency not in _ANPA_URGENCIES:
        raise ValueError(f"urgency must be from 1 to 7, not {urgency}")
    return _ANPA_URGENCIES[urgency]


def _source(article: Article) -> str:
    agency = article.agency or ""
    return agency if regex.fullmatch("[a-z]{2,4}", agency) else _ANY_SOURCE


def _split_slugline(article: Article) -> tuple[str | None, str | None, str | None]:
    """Keyword, version and reference, of `BC-LT--Rain Damage, 1st Ld-Writethru, a0506,0466`."""
    if article.slugline is None:
        return None, None, None
    keyword, *rest = [piece.strip() for piece in article.slugline.text.split(",")]
    marks = [piece for piece in rest if piece and _COUNT.fullmatch(piece) is None]
    references = [piece for piece in marks if _fits("reference", piece)]
    version = "".join(piece for piece in marks if piece not in references)
    version = "".join(version.split())
    return (
        "".join(keyword.split())[:_LONGEST_KEYWORD] or None,
        version if _fits("version", version) else None,
        "-".join(references) or None,
    )


def _fits(name: str, value: str) -> bool:
    return regex.fullmatch(_ANPA[name][0], value) is not None


def _count_words(article: Article, most: int) -> str:
    return str(min(sum(len(paragraph.split()) for paragraph in article.body), most))


def _month_and_day(article: Article, filed_at: datetime.datetime | None) -> str | None:
    day = filed_at.date() if filed_at is not None else article.dateline.resolved if article.dateline else None
    return None if day is None else f"{day.month:02}-{day.day:02}"


def _anpa_trailer(article: Article, header: AnpaHeader, filed_at: datetime.datetime) -> str:
    """`EFE-05-03-23 1402GMT`: who sends, day and time."""
    credit = article.dateline.credit if article.dateline is not None else None
    names = (header.service_name, credit, article.agency)
    sender = next((name.upper() for name in names if name and regex.fullmatch(r"[A-Za-z]{2,5}", name)), None)
    if sender is None:
        raise ValueError("trailer must be given with filed_at, since nothing tells who sends")
    at, zone = _moment(filed_at)
    return f"{sender}-{at.month:02}-{at.day:02}-{at.year % 100:02} {at.hour:02}{at.minute:02}{zone}"


def _iptc_trailer(filed_at: datetime.datetime) -> str:
    """`031402 GMT May 23`: day and time, month and year."""
    at, zone = _moment(filed_at)
    parts = (f"{at.day:02}{at.hour:02}{at.minute:02}", zone, _MONTHS[at.month - 1], f"{at.year % 100:02}")
    return " ".join(part for part in parts if part)


def _moment(filed_at: datetime.datetime) -> tuple[datetime.datetime, str]:
    """The time as it is written, and the zone behind it: universal time, or as it is where no zone is known."""
    at = filed_at if filed_at.tzinfo is None else filed_at.astimezone(datetime.UTC)
    if at.year not in _YEARS:
        raise ValueError(f"filed_at must be in the years 1969 to 2068, not {at.year}")
    return at, "" if at.tzinfo is None else "GMT"
