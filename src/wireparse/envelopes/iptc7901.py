r"""IPTC 7901: a header line, a line of keywords, STX, display lines up to " =", the story, ETX and a trailer.

    SOH source number SP priority SP category SP words SP [options] SP SP agency SP serial [SP reference] EOL
    [EOL] keyword/keyword/ EOL  STX display lines " =" EOL  story  ETX ddhhmm [GMT] month year EOL  DEL EOL DEL EOT

Any of the controls may be lost on the way: the header line is known by its shape, the trailer by its date.
"""

import re

from wireparse.envelopes.headers import IptcHeader
from wireparse.envelopes.message import Message
from wireparse.envelopes.times import TRAILER, read_trailer
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import DefectCode

# Source and number are glued; the digits of the word count end what all senders write alike.
_SHAPE = r"[A-Za-z]{2,4}[0-9]{3,5}[ ][1-9][ ][A-Za-z]{1,3}[ ]{1,4}[0-9]{1,5}[ ]"

# Where a message begins: SOH and the shape, fillers before it; or a line of that shape with a serial number behind.
BEGINNING = re.compile(
    rf"""(?:
      [\x7f\r\n\x00 ]{{0,12}}\x01[ ]?{_SHAPE}
    | (?<![^\r\n]){_SHAPE}[^\r\n]{{0,40}}[ ][0-9][0-9#-]{{0,24}}[^\r\n]{{0,40}}(?=[\r\n]|\Z)
    )""".encode(),
    re.VERBOSE,
)

_HEADER = re.compile(
    r"""[\x7f\r\n\x00 ]*(?P<soh>\x01)?[ ]?
    (?P<source_id>[A-Za-z]{2,4})(?P<number>[0-9]{3,5})[ ]
    (?P<priority>[1-9])[ ](?P<category>[A-Za-z]{1,3})[ ]{1,4}(?P<word_count>[0-9]{1,5})
    (?P<rest>[^\r\n\x02]{0,120})""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"[0-9]")

# The last display line closes with it, and not far below the top.
_HEADLINE_END = re.compile(r"[ ]{1,3}=[ ]{0,3}$", re.MULTILINE)
_DISPLAY_LINES = 16

# Bells ring within a bracket, and leave a blank: "(Eil )".
_BLANK_IN_BRACKET = re.compile(r"(?<=\w) {1,2}(?=\)$)", re.MULTILINE)

# Without STX, a line of keywords is known by its slashes.
_KEYWORDS = re.compile(r"/?[^\s/][^/\r\n]{0,40}(?:/[^/\r\n]{1,40}){0,12}/[ ]*$")

_STX, _ETX, _EOT = "\x02", "\x03", "\x04"


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
    keywords, at = _read_keywords(message, at)
    end, trailer = _find_end(message, at)
    fields = {**header, "keywords": keywords}
    filed_at = None
    if trailer is not None:
        fields["trailer"] = message.piece(*trailer.span("all"))
        filed_at = read_trailer(message, trailer)
    urgency = int(header["priority"]) if header.get("priority") else None
    replaces = tuple((header.get("reference") or "").split())
    typed = IptcHeader(**fields, filed_at=filed_at, urgency=urgency, replaces=replaces)
    text = _lay_out(message, at, end)
    return Transmission("iptc7901", typed, text, message.span, message.encoding, tuple(message.defects))


def _read_header_line(message: Message) -> tuple[dict[str, str | None], int]:
    """Return the fields of the header line, and where the next line begins."""
    match = _HEADER.match(message.raw)
    if match is None:
        message.note(DefectCode.LOST_HEADER, "the header line is lost", 0, 0)
        return {}, 0
    if match["soh"] is None:
        at = match.start("source_id")
        message.note(DefectCode.LOST_CONTROL, "SOH is lost", at, at)
    words = message.piece(*match.span("rest")).split()
    numbered = next((n for n, word in enumerate(words) if _NUMBERED.match(word)), None)
    fields: dict[str, str | None] = {
        name: match[name] for name in ("source_id", "number", "priority", "category", "word_count")
    }
    if numbered is None:
        numbered = len(words)
    else:
        fields["agency_number"] = words[numbered]
        fields["reference"] = " ".join(words[numbered + 1 :]) or None
    if numbered:
        fields["agency"] = words[numbered - 1]
        fields["options"] = " ".join(words[: numbered - 1]) or None
    return fields, match.end()


def _read_keywords(message: Message, at: int) -> tuple[str | None, int]:
    """Return the keywords between header line and text, and where the text begins."""
    stx = message.raw.find(_STX, at)
    etx = message.raw.find(_ETX, at)
    if stx != -1 and (etx == -1 or stx < etx):
        return " ".join(message.piece(at, stx).replace("\x7f", " ").split()) or None, stx + 1
    message.note(DefectCode.LOST_CONTROL, "STX is lost", at, at)
    for begin, end, following in message.lines(at, len(message.raw)):
        if message.raw[begin:end].strip():
            if _KEYWORDS.match(message.raw, begin, end):
                return message.piece(begin, end).strip(), following
            return None, begin
    return None, at


def _find_end(message: Message, at: int) -> tuple[int, re.Match[str] | None]:
    """Return where the text ends, and the trailer behind it."""
    raw = message.raw
    etx = raw.find(_ETX, at)
    if etx == -1:
        trailer = _find_trailer(message, at)
        if trailer is None:
            end = raw.find(_EOT, at)
            end = len(raw) if end == -1 else end
            message.note(DefectCode.CUT_OFF, "the message is cut off", end, end)
            return end, None
        etx = trailer.start()
        message.note(DefectCode.LOST_CONTROL, "ETX is lost", etx, etx)
    else:
        trailer = TRAILER.match(raw, _skip_fillers(raw, etx + 1))
    if _EOT not in raw[etx:]:
        message.note(DefectCode.LOST_CONTROL, "EOT is lost", len(raw), len(raw))
    return etx, trailer


def _find_trailer(message: Message, at: int) -> re.Match[str] | None:
    """Find the last line that has something, if it is a trailer."""
    for begin, end, _next in reversed(message.lines(at, len(message.raw))):
        if message.raw[begin:end].strip("\x7f\x04 \t\x00"):
            return TRAILER.match(message.raw, begin)
    return None


def _skip_fillers(raw: str, at: int) -> int:
    while at < len(raw) and raw[at] in "\r\n\x7f\x00":
        at += 1
    return at


def _lay_out(message: Message, start: int, end: int) -> str:
    """Lay out the display lines, without the mark that closes them, and the story below them."""
    text = _BLANK_IN_BRACKET.sub("", message.lay_out(start, end))
    mark = _HEADLINE_END.search(text)
    if mark is not None and text.count("\n", 0, mark.start()) < _DISPLAY_LINES:
        text = f"{text[: mark.start()]}\n{text[mark.end() :]}"
    return text
