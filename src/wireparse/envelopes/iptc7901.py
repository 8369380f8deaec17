r"""IPTC 7901: a header line, a line of keywords, STX, display lines up to " =", the story, ETX and a trailer.

    SOH source number SP priority SP category SP words SP [options] SP SP agency SP serial [SP reference] EOL
    [EOL] keyword/keyword/ EOL  STX display lines " =" EOL  story  ETX ddhhmm [GMT] month year EOL  DEL EOL DEL EOT

Any of the controls may be lost on the way: the header line is known by its shape, the trailer by its date.
"""

import re

import attrs

from wireparse.envelopes.control import FILLERS
from wireparse.envelopes.headers import IptcHeader
from wireparse.envelopes.message import Message
from wireparse.envelopes.times import TRAILER, read_trailer
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import DefectCode

# Source and number are glued; the digits of the word count end what all senders write alike.
_SHAPE = r"[A-Za-z]{2,4}[0-9]{3,5}[ ][1-9][ ][A-Za-z]{1,3}[ ]{1,4}[0-9]{1,5}[ ]"

# Where a message begins: SOH and the shape, fillers before it; or a line of that shape with a serial number behind.
BEGINNING = re.compile(
    rf"""(?:\xef\xbb\xbf)?(?:
      [\x7f\r\n\x00 ]{{0,12}}\x01[ ]?{_SHAPE}
    | (?<![^\r\n]){_SHAPE}[^\r\n]{{0,40}}[ ][0-9][0-9#-]{{0,24}}[^\r\n]{{0,40}}(?=[\r\n]|\Z)
    )""".encode("latin-1"),
    re.VERBOSE,
)

_HEADER = re.compile(
    rf"""(?:\xef\xbb\xbf)?[{FILLERS}]*(?P<soh>\x01)?[ ]?
    (?P<source_id>[A-Za-z]{{2,4}})(?P<number>[0-9]{{3,5}})[ ]
    (?P<priority>[1-9])[ ](?P<category>[A-Za-z]{{1,3}})[ ]{{1,4}}(?P<word_count>[0-9]{{1,5}})
    (?P<rest>[^\r\n\x02]{{0,120}})""",
    re.VERBOSE,
)
_LEAST_URGENT = "8"
_FIGURE = re.compile(r"[0-9]")

# The last display line closes with it, and not far below the top.
_HEADLINE_END = re.compile(r"[ ]{1,3}=[ ]{0,3}$", re.MULTILINE)
_DISPLAY_LINES = 16

# Bells ring within a bracket, and leave a blank: "(Eil )".
_BLANK_IN_BRACKET = re.compile(r"(?<=\w) {1,2}(?=\)$)", re.MULTILINE)

# Without STX, a line of keywords is known by its slashes.
_KEYWORDS = re.compile(r"/?[^\s/][^/\r\n]{0,40}(?:/[^/\r\n]{1,40}){0,12}/[ ]*$")

# The last line of a message, and how many bytes at the most it has with what closes it.
_TAIL = re.compile(
    rb"(?:\x03|(?<![^\r\n]))[ \t\x7f\x00]{0,16}[0-9]{6}(?: [A-Z]{1,5})? {1,3}[^\s\d.]{3,12}\.? [0-9]{2,4}"
    rb"[ \t\r\n\x7f\x04\x00]*\Z"
)
_TAIL_LENGTH = 120

_FILLERS_BELOW = frozenset("\r\n\x7f\x04 \t\x00")

SOH, STX, ETX, EOT, DEL = "\x01", "\x02", "\x03", "\x04", "\x7f"


def begins(data: bytes, at: int) -> bool:
    r"""Say whether a message of this format begins at an offset.

    >>> begins(b"\x01xyz012 3 i 99  ABC 044\r\n", 0), begins(b"abc123 4 you 5 days", 0)
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
    header, at = _read_header_line(message)
    keywords, at = _read_keywords(message, at, has_header=header != IptcHeader())
    end, trailer = _find_end(message, at)
    header = attrs.evolve(header, keywords=keywords)
    if trailer is not None:
        filed_at = read_trailer(message, trailer)
        header = attrs.evolve(header, trailer=message.piece(*trailer.span("all")), filed_at=filed_at)
    text = _lay_out(message, at, end)
    return Transmission("iptc7901", header, text, message.span, message.encoding, tuple(message.defects))


def is_tail(data: bytes) -> bool:
    r"""Say whether bytes without a header are the end of a message: their last line is a trailer.

    >>> is_tail(b"of the harbour.\r\n\r\n\x03131137 GMT Nov 13\r\n\x7f\x04"), is_tail(b"of 13 Nov 13\n")
    (True, False)
    """
    return _TAIL.search(data[-_TAIL_LENGTH:]) is not None


def _read_header_line(message: Message) -> tuple[IptcHeader, int]:
    """Return the fields of the header line, and where the next line begins."""
    match = _HEADER.match(message.raw)
    if match is None:
        message.note(DefectCode.LOST_HEADER, "the header line is lost", 0, 0)
        return IptcHeader(), 0
    if match["soh"] is None:
        at = match.start("source_id")
        message.note(DefectCode.LOST_CONTROL, "SOH is lost", at, at)
    # The serial number is the first word with a figure; before it stands the agency, before that the options.
    words = message.piece(*match.span("rest")).split()
    serial = next((n for n, word in enumerate(words) if _FIGURE.match(word)), len(words))
    before, after = words[:serial], words[serial + 1 :]
    header = IptcHeader(
        source_id=match["source_id"],
        number=match["number"],
        priority=match["priority"],
        category=match["category"],
        word_count=match["word_count"],
        options=" ".join(before[:-1]) or None,
        agency=before[-1] if before else None,
        agency_number=words[serial] if serial < len(words) else None,
        reference=" ".join(after) or None,
        urgency=int(match["priority"]) if match["priority"] <= _LEAST_URGENT else None,
        replaces=tuple(after),
    )
    return header, match.end()


def _read_keywords(message: Message, at: int, *, has_header: bool) -> tuple[str | None, int]:
    """Return the keywords between header line and text, and where the text begins."""
    stx, etx = message.raw.find(STX, at), message.raw.find(ETX, at)
    if stx != -1 and (etx == -1 or stx < etx):
        # What is left of a broken header is no keyword.
        lines = [line for line in message.lines(at, stx) if has_header or _KEYWORDS.match(message.raw, *line[:2])]
        keywords = " ".join(message.piece(begin, end).replace(DEL, " ") for begin, end, _next in lines)
        return " ".join(keywords.split()) or None, stx + 1
    message.note(DefectCode.LOST_CONTROL, "STX is lost", at, at)
    for begin, end, following in message.lines(at, len(message.raw)):
        if message.raw[begin:end].strip():
            is_keywords = _KEYWORDS.match(message.raw, begin, end) is not None
            return (message.piece(begin, end).strip(), following) if is_keywords else (None, begin)
    return None, at


def _find_end(message: Message, at: int) -> tuple[int, re.Match[str] | None]:
    """Return where the text ends, and the trailer behind it."""
    raw = message.raw
    etx = raw.find(ETX, at)
    if etx == -1:
        trailer = _find_trailer(message, at)
        if trailer is None:
            end = raw.find(EOT, at)
            end = len(raw) if end == -1 else end
            message.note(DefectCode.CUT_OFF, "the message is cut off", end, end)
            return end, None
        etx = trailer.start()
        message.note(DefectCode.LOST_CONTROL, "ETX is lost", etx, etx)
    else:
        trailer = TRAILER.match(raw, _skip_fillers(raw, etx + 1))
    if EOT not in raw[etx:]:
        message.note(DefectCode.LOST_CONTROL, "EOT is lost", len(raw), len(raw))
    return etx, trailer


def _find_trailer(message: Message, at: int) -> re.Match[str] | None:
    """Find the last line that has something, if it is a trailer."""
    raw = message.raw
    end = len(raw)
    while end > at and raw[end - 1] in _FILLERS_BELOW:
        end -= 1
    begin = max(raw.rfind("\n", at, end), raw.rfind("\r", at, end), at - 1) + 1
    return TRAILER.match(raw, begin)


def _skip_fillers(raw: str, at: int) -> int:
    while at < len(raw) and raw[at] in "\r\n\x7f\x00":
        at += 1
    return at


def _lay_out(message: Message, start: int, end: int) -> str:
    """Lay out the display lines, without the mark that closes them, and the story below them."""
    text = _BLANK_IN_BRACKET.sub("", message.lay_out(start, end))
    mark = _HEADLINE_END.search(text)
    if mark is not None and text.count("\n", 0, mark.start()) < _DISPLAY_LINES:
        text = text[: mark.start()] + "\n\n" + text[mark.end() :].lstrip("\n")
    return text.strip("\n")
