"""ZCZC … NNNN: torn-tape marks around a message, with header lines between them that open with a tag.

A tag is one character, and means another thing in each feed. Which feed a message is of shows in the tags that it has:
`FEEDS` says what they mean there. Racing copy has a line of handling and destinations instead, and words with colons;
another feed has tags of two letters. Only the two marks are common to all.
"""

import itertools
import re
from collections.abc import Iterable

import attrs

from wireparse.envelopes.control import FILLERS
from wireparse.envelopes.headers import ZczcHeader
from wireparse.envelopes.message import Message
from wireparse.envelopes.times import read_date
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import DefectCode

# Where a message begins: the mark at the start of a line, blanks and empty lines before it.
BEGINNING = re.compile(
    rb"(?<![^\r\n])(?:\xef\xbb\xbf)?[ \t\r\n]{0,40}(?:ZCZC(?=[ \t\r\n]|\Z)|zczc(?=[^\r\n]{0,40}[\r\n]{1,4}[A-Z]{2}#))"
)


@attrs.frozen
class Feed:
    """What the tags of a feed mean.

    A message is of the feed if it has all of the tags `has`. `fields` names the field of the header that a tag fills;
    `has_headline_below` tells that the first line of the text is the headline.
    """

    has: frozenset[str]
    fields: dict[str, str]
    has_headline_below: bool = False


# In the order in which they are asked.
FEEDS = (
    # copy for broadcasters
    Feed(frozenset("%#"), {"%": "category", "#": "slug", "$": "headline", ":": "take"}),
    # releases that are distributed for others: the take is the client
    Feed(frozenset("%"), {"%": "destinations", "$": "category", ":": "take"}, has_headline_below=True),
    # made-up pages and tables
    Feed(frozenset("#"), {"#": "slug", ":": "headline"}),
    # racing, where a desk's words stand before slug and headline
    Feed(frozenset({"handling"}), {"POTTED": "slug", "RACING": "slug", "SPORT": "headline"}),
    # company news: tags of two letters
    Feed(frozenset({"TX"}), {"KY": "slug", "TI": "headline"}),
    # the general wire, and sports
    Feed(frozenset(), {"$": "category", ":": "slug", "=": "take", "^": "headline"}),
)


@attrs.frozen
class Tagged:
    """A line of the header: its tag, and where its value stands."""

    tag: str
    start: int
    end: int


# The fields of the header that tags fill.
NAMES = frozenset({"category", "destinations", "handling", "slug", "take", "headline"})

_OPENING = re.compile(rf"(?:\xef\xbb\xbf)?(?P<blanks>[{FILLERS}]*)(?:ZCZC|zczc)[ \t]*(?P<sender>[^\r\n]*)")
_TAG = re.compile(r"\*(?=[A-Z][ \t]*[\r\n]|[0-9]{8})|[$%#:=^&+@~]")
_HANDLING = re.compile(r"[ \t]*(?P<handling>YY|HH)[ ]+(?P<destinations>[^\r\n]*)")
_WORD = re.compile(r"[ \t]*:?(?P<word>[A-Z]{4,12})[ ]?[:-][ ]?")
_LETTERS = re.compile(r"(?P<tag>[A-Z]{2})#")
_CLOSING = re.compile(r"(?<![^\r\n])[ \t]*NNNN[ \t]*(?=[\r\n]|\Z)")
# No header has so many lines.
_MOST_LINES = 200

# The last line of a message, with the fillers behind it.
_TAIL = re.compile(rb"(?<![^\r\n])[ \t]*NNNN[ \t\r\n\x00]*\Z")
_TAIL_LENGTH = 80


def begins(data: bytes, at: int) -> bool:
    r"""Say whether a message of this format begins at an offset.

    >>> begins(b"  ZCZC ABC\r\n$T\r\n", 0), begins(b"ZCZCX", 0)
    (True, False)
    """
    return BEGINNING.match(data, at) is not None


def read_message(data: bytes, start: int, encoding: str | None = None) -> Transmission:
    """Read one message.

    Args:
        data: its bytes.
        start: where it begins in the source.
        encoding: what its bytes are declared to be, None if that is not known.
    """
    message = Message(data, start, encoding)
    opening = _OPENING.match(message.raw)
    sender, at = _read_opening(message, opening)
    end = _find_end(message, at)
    tagged, at = _read_header(message, at, end) if opening is not None else ([], at)
    feed = _feed(line.tag for line in tagged)
    header = attrs.evolve(_read_fields(message, tagged, feed), sender=sender)
    text = _with_head(header, feed, message.lay_out(at, end))
    return Transmission("zczc", header, text, message.span, message.encoding, tuple(message.defects))


def is_tail(data: bytes) -> bool:
    r"""Say whether bytes without a header are the end of a message: their last line is NNNN.

    >>> is_tail(b"of the harbour.\r\nABC\r\nNNNN\r\n"), is_tail(b"of the harbour NNNN")
    (True, False)
    """
    return _TAIL.search(data[-_TAIL_LENGTH:]) is not None


def _read_opening(message: Message, match: re.Match[str] | None) -> tuple[str | None, int]:
    """Return who sends it, and where the next line begins."""
    if match is None:
        message.note(DefectCode.LOST_CONTROL, "ZCZC is lost", 0, 0)
        return None, 0
    if match["blanks"]:
        message.note(DefectCode.MISPLACED_START, "blanks stand before ZCZC", *match.span("blanks"))
    following = next((line[2] for line in message.lines(match.end(), len(message.raw))), match.end())
    return message.value(*match.span("sender")) or None, following


def _find_end(message: Message, at: int) -> int:
    closing = _CLOSING.search(message.raw, at)
    if closing is not None:
        return closing.start()
    message.note(DefectCode.LOST_CONTROL, "NNNN is lost", len(message.raw), len(message.raw))
    return len(message.raw)


def _read_header(message: Message, at: int, end: int) -> tuple[list[Tagged], int]:
    """Return the lines of the header, and where the text begins."""
    below = itertools.dropwhile(lambda line: not message.raw[line[0] : line[1]].strip(), message.lines(at, end))
    lines = list(itertools.islice(below, _MOST_LINES))
    if not lines:
        return [], at
    first, first_end, _ = lines[0]
    handling = _HANDLING.match(message.raw, first, first_end)
    if handling is not None:
        return _read_words(message, lines, handling)
    if _LETTERS.match(message.raw, first, first_end) is not None:
        return _read_letters(message, lines)
    return _read_tags(message, lines)


def _read_tags(message: Message, lines: list[tuple[int, int, int]]) -> tuple[list[Tagged], int]:
    """header = { tag value EOL }, each tag once, or again where it had no value"""
    found: dict[str, Tagged] = {}
    at = lines[0][0]
    for number, (begin, end, following) in enumerate(lines):
        tag = _TAG.match(message.raw, begin)
        if tag is None and begin == end and _is_break(message, lines, number):
            message.note(DefectCode.BROKEN_LINE, "a header line is broken", lines[number - 1][1], following)
            continue
        if tag is None or (tag[0] in found and found[tag[0]].start < found[tag[0]].end):
            break
        found[tag[0]] = Tagged(tag[0], tag.end(), end)
        at = following
    return list(found.values()), at


def _is_break(message: Message, lines: list[tuple[int, int, int]], number: int) -> bool:
    """The line is empty since LF broke the one above, which ends in CR LF, and another tag follows."""
    if not 0 < number < len(lines) - 1:
        return False
    above, line, below = lines[number - 1], lines[number], lines[number + 1]
    ends = message.raw[above[1] : above[2]], message.raw[line[1] : line[2]]
    return ends == ("\n", "\r\n") and _TAG.match(message.raw, below[0]) is not None


def _read_words(
    message: Message, lines: list[tuple[int, int, int]], handling: re.Match[str]
) -> tuple[list[Tagged], int]:
    """header = handling destinations EOL { [":"] word (":" | "-") value EOL } [ headline EOL ]"""
    found = [Tagged(name, *handling.span(name)) for name in ("handling", "destinations")]
    at = lines[0][2]
    for begin, end, following in lines[1:]:
        word = _WORD.match(message.raw, begin, end)
        if word is None:
            if len(found) == 2 and begin < end:
                found.append(Tagged("headline", begin, end))
                at = following
            break
        found.append(Tagged(word["word"], word.end(), end))
        at = following
    return found, at


def _read_letters(message: Message, lines: list[tuple[int, int, int]]) -> tuple[list[Tagged], int]:
    """header = { letters "#" value EOL { value EOL } } and the tag of the text"""
    found: list[Tagged] = []
    for begin, end, _following in lines:
        tag = _LETTERS.match(message.raw, begin, end)
        if tag is None:
            found[-1] = attrs.evolve(found[-1], end=end)
        elif tag["tag"] == "TX":
            return [*found, Tagged("TX", tag.end(), tag.end())], tag.end()
        else:
            found.append(Tagged(tag["tag"], tag.end(), end))
    return found, lines[-1][2]


def _feed(tags: Iterable[str]) -> Feed:
    """The first of the feeds whose tags are all there."""
    there = set(tags)
    return next(feed for feed in FEEDS if feed.has <= there)


def _read_fields(message: Message, tagged: list[Tagged], feed: Feed) -> ZczcHeader:
    """Fill the fields of the header; a tag that fills none is kept with its value, and a date is read, too."""
    fields: dict[str, str] = {}
    tags: list[tuple[str, str]] = []
    filed_at = None
    for line in tagged:
        value = message.value(line.start, line.end)
        if not value:
            continue
        date = read_date(message, line.start, line.end) if value[0].isdigit() else None
        name = feed.fields.get(line.tag, line.tag)
        if date is None and name in NAMES and name not in fields:
            fields[name] = value
        else:
            tags.append((line.tag, value))
            filed_at = filed_at or date
    return ZczcHeader(
        category=fields.get("category"),
        destinations=fields.get("destinations"),
        handling=fields.get("handling"),
        slug=fields.get("slug"),
        take=fields.get("take"),
        headline=fields.get("headline"),
        tags=tuple(tags),
        filed_at=filed_at,
    )


def _with_head(header: ZczcHeader, feed: Feed, text: str) -> str:
    """Put above the text what of the story's head the header holds, and a blank line below a headline."""
    first, _, rest = text.partition("\n")
    headline = header.headline
    if feed.has_headline_below or (headline is not None and first.split() == headline.split()):
        headline, text = first, rest
    byline = next((value for tag, value in header.tags if tag == "BY"), None)
    return "\n\n".join(part for part in (headline, byline, text.strip("\n")) if part)
