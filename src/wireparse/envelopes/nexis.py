"""Plain-text exports of LexisNexis: documents one after another, each with fields around its text.

    Document 3 of 18 | 3 of 18 DOCUMENTS
    publication | day [time] [title]
    SECTION: … | LENGTH: 512 words | HEADLINE: … | BYLINE: … | DATELINE: …
    BODY: text
    LOAD-DATE: … | LANGUAGE: … | Copyright …

A field is a name in capitals and a colon at the start of a line, and runs on to the next blank line. Below the text
only known names are fields: stories have lines in capitals with colons, too.
"""

import functools
import re
import textwrap
from typing import NamedTuple

import attrs

from wireparse.envelopes.control import FILLERS
from wireparse.envelopes.headers import NexisHeader
from wireparse.envelopes.message import Message
from wireparse.envelopes.times import read_date
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import DefectCode
from wireparse.languages import LANGUAGES
from wireparse.words import fold

# Names of fields that have a place of their own in the header.
FIELDS = {
    "HEADLINE": "headline",
    "BYLINE": "byline",
    "DATELINE": "dateline",
    "SECTION": "section",
    "LENGTH": "length",
    "LANGUAGE": "language",
    "LOAD-DATE": "load_date",
}
# Names that stand below the text as well as above it.
NAMES = (
    *FIELDS, "ACC-NO", "CITY", "COLUMN", "COMPANY", "CORRECTION", "CORRECTION-DATE", "COUNTRY", "DISTRIBUTION",
    "DOC-TYPE", "DOCUMENT-TYPE", "GEOGRAPHIC", "GRAPHIC", "HIGHLIGHT", "INDUSTRY", "JOURNAL-CODE", "NOTES",
    "ORGANIZATION", "PERSON", "PUB-TYPE", "PUBLICATION-TYPE", "PUBLISHER", "SERIES", "STATE", "SUBJECT", "TICKER",
    "TYPE", "URL",
)  # fmt: skip

_COUNT = (
    r"(?:\xef\xbb\xbf)?[ \t\f\x00\x04\x7f]{0,80}"
    r"(?:DOCUMENT[ ]\d{1,5}[ ]OF[ ]\d{1,6}|\d{1,5}[ ]OF[ ]\d{1,6}[ ]DOCUMENTS?)[ \t]{0,80}"
    r"(?=[\r\n]|\Z)"
)
_NAMED = "|".join(sorted(NAMES, key=len, reverse=True))

# Where a document begins: its count, on a line of its own.
BEGINNING = re.compile(rf"(?<![^\r\n])(?i:{_COUNT})".encode("latin-1"))

# A document without a count opens with a field, and has others within so many bytes.
_FIRST_FIELD = re.compile(rf"[\xef\xbb\xbf\r\n ]{{0,40}}(?:{'|'.join(FIELDS)}):".encode("latin-1"))
_OTHER_FIELD = re.compile(rf"(?<=[\r\n])(?:{_NAMED}|BODY):".encode())
_REACH = 2000
_FEWEST = 2

_COUNT_LINE = re.compile(rf"(?i:{_COUNT})")
_FIELD = re.compile(r"[ \t]{0,8}(?P<name>[A-Z][A-Z-]{2,24}):[ \t]*")
_KNOWN_FIELD = re.compile(rf"[ \t]{{0,8}}(?P<name>{_NAMED}):[ \t]*")
_BODY = re.compile(r"[ \t]{0,8}(?:BODY:|Body[ \t]*(?=[\r\n]|\Z))[ \t]*")
_COPYRIGHT = re.compile(r"[ \t]{0,80}(?P<name>Copyright|COPYRIGHT|©|\xc2?\xa9)[ \t]+")
_CLOSING = re.compile(r"[ \t]{0,80}(?:End of Document|-{3,80})[ \t]*(?=[\r\n]|\Z)")

# What a dateline's field closes with, and what closes it in copy.
_DATELINE_ENDS = " -–—_:;."
_SEPARATOR = " - "

# Lines of wrapped copy are no longer.
_WRAPPED = 88


# No document has so many blocks above its text.
_MOST_BLOCKS = 60


class Field(NamedTuple):
    """A field: its name, and where its value stands, with the lines that it runs on over."""

    name: str
    start: int
    end: int


# Where the lines of a block stand: each begins, ends, and is followed by the next.
Block = list[tuple[int, int, int]]


def begins(data: bytes, at: int) -> bool:
    r"""Say whether a document of an export begins at an offset.

    >>> begins(b"Document 3 of 18\r\n", 0), begins(b"Document 3 of 18 was lost.\r\n", 0)
    (True, False)
    """
    if BEGINNING.match(data, at) is not None:
        return True
    first = _FIRST_FIELD.match(data, at)
    if first is None:
        return False
    others = {match[0] for match in _OTHER_FIELD.finditer(data, first.end(), at + _REACH)}
    return len(others) >= _FEWEST


def read_message(data: bytes, start: int, encoding: str | None = None) -> Transmission:
    """Read one document.

    Args:
        data: its bytes.
        start: where it begins in the source.
        encoding: what its bytes are declared to be, None if that is not known.
    """
    message = Message(data, start, encoding)
    blocks = _blocks(message)
    document = _take_count(message, blocks)
    above, begin = _read_above(message, blocks)
    end, below = _read_below(message, blocks, begin)
    header = attrs.evolve(_read_fields(message, [*above, *below]), document=document)
    text = _with_head(header, message.lay_out(begin, end))
    return Transmission("nexis", header, text, message.span, message.encoding, tuple(message.defects))


def _blocks(message: Message) -> list[Block]:
    """Return the lines that stand together, block by block."""
    blocks: list[Block] = [[]]
    for line in message.lines(0, len(message.raw)):
        if message.raw[line[0] : line[1]].strip().strip(FILLERS):
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _take_count(message: Message, blocks: list[Block]) -> str | None:
    """Return the document's place in the export, and take its line away."""
    if not blocks or _COUNT_LINE.match(message.raw, *blocks[0][0][:2]) is None:
        message.note(DefectCode.LOST_HEADER, "the line that counts the document is lost", 0, 0)
        return None
    begin, end, _next = blocks[0].pop(0)
    if not blocks[0]:
        blocks.pop(0)
    return message.value(begin, end)


def _read_above(message: Message, blocks: list[Block]) -> tuple[list[Field], int]:
    """Return the fields and nameless blocks above the text, and where that begins.

    It begins behind its label; without one, at the first block below the known fields that is none; without those,
    all is text.
    """
    body = _find_body(message, blocks)
    label, limit = (_KNOWN_FIELD, len(message.raw)) if body is None else (_FIELD, body.start())
    fields: list[Field] = []
    for block in blocks[:_MOST_BLOCKS]:
        if block[0][0] >= limit:
            break
        read = _read_block(message, block, label, limit)
        if body is None and not read[0].name and any(field.name for field in fields):
            return fields, block[0][0]
        fields += read
    if body is not None:
        return fields, body.end()
    if any(field.name for field in fields):
        return fields, len(message.raw)
    return [], blocks[0][0][0] if blocks else len(message.raw)


def _find_body(message: Message, blocks: list[Block]) -> re.Match[str] | None:
    lines = (line for block in blocks[:_MOST_BLOCKS] for line in block)
    return next((match for begin, end, _next in lines if (match := _BODY.match(message.raw, begin, end))), None)


def _read_block(message: Message, block: Block, label: re.Pattern[str], limit: int) -> list[Field]:
    """Return the fields of a block; its first lines are a nameless one if no name opens them."""
    fields: list[Field] = []
    for begin, end, _next in block:
        if begin >= limit:
            break
        opening = label.match(message.raw, begin, end) or _COPYRIGHT.match(message.raw, begin, end)
        if opening is not None:
            fields.append(Field(message.piece(*opening.span("name")), opening.end(), end))
        elif fields:
            fields[-1] = fields[-1]._replace(end=end)
        else:
            fields.append(Field("", begin, end))
    return fields


def _read_below(message: Message, blocks: list[Block], begin: int) -> tuple[int, list[Field]]:
    """Return where the text ends, and the fields below it: the last blocks, as far as all of them are fields."""
    end = len(message.raw)
    below: list[list[Field]] = []
    for block in reversed(blocks):
        first, first_end, _next = block[0]
        if first < begin:
            break
        if _CLOSING.match(message.raw, first, first_end) is None:
            if not any(label.match(message.raw, first, first_end) for label in (_KNOWN_FIELD, _COPYRIGHT)):
                break
            below.append(_read_block(message, block, _KNOWN_FIELD, end))
        end = first
    if end == len(message.raw):
        message.note(DefectCode.CUT_OFF, "the document is cut off", end, end)
    return end, [field for fields in reversed(below) for field in fields]


def _read_fields(message: Message, fields: list[Field]) -> NexisHeader:
    """Sort the fields: those of the header by their names, the publication, the day, and a title without a name."""
    found: dict[str, str] = {}
    rest: list[tuple[str, str]] = []
    nameless: list[str] = []
    filed_at = loaded_at = None
    for field in fields:
        value = " ".join(message.value(field.start, field.end).split())
        name = FIELDS.get(field.name)
        if name == "load_date" and name not in found:
            loaded_at = read_date(message, field.start, field.end)
        if not field.name and (date := read_date(message, field.start, field.end)) is not None:
            filed_at = filed_at or date
        elif not field.name:
            nameless.append(value)
        elif name is not None and name not in found:
            found[name] = value
        else:
            rest.append((field.name, value))
    source = nameless.pop(0) if nameless else None
    if nameless and "headline" not in found:
        found["headline"] = nameless.pop()
    return NexisHeader(
        source=source,
        headline=found.get("headline"),
        byline=found.get("byline"),
        dateline=found.get("dateline"),
        section=found.get("section"),
        length=found.get("length"),
        language=found.get("language"),
        load_date=found.get("load_date"),
        fields=(*(("", value) for value in nameless), *rest),
        filed_at=filed_at or loaded_at,
    )


@functools.cache
def _byline_words() -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES for word in language.byline_words)


def _with_head(header: NexisHeader, text: str) -> str:
    """Put headline and byline above the text, and the dateline before its first words, as copy has them.

    A bare place is put in capitals, in which a dateline shows without a date or credit.
    """
    byline = header.byline
    if byline and fold(byline.partition(" ")[0].rstrip(":")) not in _byline_words():
        byline = f"By {byline}"
    dateline = (header.dateline or "").rstrip(_DATELINE_ENDS)
    place, comma, rest = dateline.partition(",")
    if place and text and not text.lstrip().casefold().startswith(place.casefold()):
        if not any(sign in dateline for sign in "(0123456789"):
            dateline = f"{place.upper()}{comma}{rest}"
        text = _with_dateline(dateline + _SEPARATOR, text.lstrip())
    return "\n\n".join(part for part in (header.headline, byline, text) if part)


def _with_dateline(dateline: str, text: str) -> str:
    """Put the dateline before the text; wrapped copy stays as narrow as it is, by which it is known to be wrapped."""
    width = max(1, *map(len, text.split("\n")))
    if width > _WRAPPED:
        return dateline + text
    first, gap, rest = text.partition("\n\n")
    return textwrap.fill(dateline + first, width, break_long_words=False, break_on_hyphens=False) + gap + rest
