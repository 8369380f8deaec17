r"""ANPA 1312: the transmissions of American wires, and of those who send as they do.

    [ENQ codes EOL] SYN SYN SOH service number [name] US selector EOL
    priority SP category [DC3|DC4] [DC1|DC2] SP keyword [SP version] [SP reference] SP mm-dd [SP words] EOL
    STX text ETX trailer EOL … EOT

Any of it may be lost. A message is known by its first header line or its second; a tail without either by its trailer.
Spaces are never counted: senders write an empty field as one space or as nothing.
"""

import re
from typing import Any

from wireparse.envelopes.control import ETX, FILLERS, SOH, STX, SYN
from wireparse.envelopes.display import lay_out, spell_back
from wireparse.envelopes.headers import AnpaHeader
from wireparse.envelopes.message import Message
from wireparse.envelopes.trailers import TRAILER, Trailer, read_trailer
from wireparse.envelopes.transmission import Transmission
from wireparse.errors import DefectCode

FORMAT = "anpa1312"

_US = r"(?:\x1f|&C[xX]1[fF];)"
# Without a bound a run of CR would be looked through from each of them.
_END = r"(?:\r{0,4}\n|\r)"
_EOL = rf"[ ]*{_END}"
_DESTINATIONS = rf"\x05{{1,3}}(?P<destinations>[^\r\n\x01-\x05\x16]{{0,200}}){_END}{{0,3}}"
_FIRST = (
    r"(?P<service>[A-Za-z])(?P<number>[0-9]{4})(?P<name>[A-Za-z]{0,16})[ ]{0,2}"
    rf"(?:{_US}[ ]{{0,2}}(?P<selector>[A-Za-z0-9-]{{0,8}})[^\r\n\x02]{{0,8}})"
)
# The American writer of AAP leaves US and selector out: then SOH has to be there.
_BARE_FIRST = r"(?P<service2>[A-Za-z])(?P<number2>[0-9]{4})"
_TYPE = r"(?:[\x11-\x14 ]|&C[xX]1[1-4];){0,12}"
_SECOND = (
    rf"(?P<priority>[A-Za-z]{{1,2}})[ ]{{1,2}}(?P<category>[A-Za-z])(?P<type>{_TYPE})"
    r"(?P<middle>[^\r\n\x02]{0,160}?)[ ](?P<date>[0-9]{2}-[0-9]{2})(?:[ ]{1,3}(?P<words>[0-9]{1,5}))?"
)
_SECOND_END = r"[ ]*(?=[\r\n\x02]|\Z)"

_PRELUDE = rf"[{FILLERS}\x07]*(?:{_DESTINATIONS})?[ ]?(?P<sync>\x16*)(?P<soh>\x01?)[\x00\x16]*"
OPENING = re.compile(
    rf"{_PRELUDE}(?:{_FIRST}{_EOL}|(?<=[\x01\x16]){_BARE_FIRST}{_EOL}|(?={_SECOND}{_SECOND_END})){_END}*",
    re.ASCII,
)
SECOND = re.compile(rf"[ ]{{0,3}}{_SECOND}{_SECOND_END}", re.ASCII)

# SYN SYN SOH and STX show a header that cannot be read.
_ANY_HEADER = r"[ \r\n]*(?:\x05{1,3}[^\r\n\x01-\x05]{0,200}[\r\n]{0,6})?\x16+\x01[^\x01-\x04]{0,400}\x02"
BEGINNING = re.compile(f"(?:{OPENING.pattern})|{_ANY_HEADER}".encode("ascii"))

_REFERENCE = re.compile(r"[a-z][0-9]{4}(?:[-,/][a-z]?[0-9]{4})*", re.ASCII)
_TEXT_START = re.compile(r"[^\x02]{0,400}?\x02", re.DOTALL)
_LINE_END = re.compile(_END)
_AFTER_TEXT = re.compile(rf"[\s\x00]*(?P<trailer>{TRAILER.pattern})?", re.ASCII)
# Behind a trailer without ETX only marks and fillers may stand.
_LAST_LINE = re.compile(
    rf"(?:^|[\r\n\t\x03 ])[ ]*(?P<trailer>{TRAILER.pattern})[ ]*[<=]?(?:[ ]?&QL;)?"
    r"(?:\s|[\x00\x03\x04\x7f~]|\[EOT\])*\Z",
    re.ASCII,
)
_TAIL = 400
# So much text behind ETX shows that it was no end.
_MOST_BEHIND = 160
# Where wires of AP say to whom a message goes, below the story. Each piece is told by its first character and kept:
# text that could be parted in several ways would be tried in all of them.
_PROFILE = re.compile(
    r"^\(PROFILE\s{0,40}\n\((?:[^()\n]{1,200}+\n?+|\n|\([A-Z]{2,8}:[^()\n]{0,60}\)\s*+){0,60}+\)"
    r"\s{0,40}\)?[ \t]{0,40}$",
    re.MULTILINE,
)

URGENCIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "h": 6, "a": 7, "s": 7}


def begins(data: bytes, at: int) -> bool:
    r"""Say whether a message of this format begins at an offset, fillers before it included.

    >>> begins(b"\x16\x16\x01a0123\x1fcoast\nr a BC-Rain", 0), begins(b"a story of four words", 0)
    (True, False)
    """
    return BEGINNING.match(data, at) is not None


def is_tail(data: bytes) -> bool:
    """The end of a message that lost its header: it has a trailer."""
    return _LAST_LINE.search(data[-_TAIL:].decode("latin-1")) is not None


def read_message(data: bytes, start: int, encoding: str | None) -> Transmission:
    """Read one message.

    Args:
        data: its bytes, fillers around it included.
        start: its offset in the source.
        encoding: what to decode it with, None if that is not known.
    """
    message = Message(data, start, encoding)
    fields, body = _read_header(message)
    end, trailer = _find_end(message, body)
    fields |= _read_trailer(message, fields.get("date"), trailer)
    header = AnpaHeader(**fields)
    text = spell_back(message.take(body, end))
    if "(PROFILE" in text:
        text = _PROFILE.sub("", text.replace("\r\n", "\n"), count=1)
    return Transmission(FORMAT, header, lay_out(text), message.span, message.encoding, tuple(message.defects))


def _read_header(message: Message) -> tuple[dict[str, Any], int]:
    """Return the fields of the header, and where the text begins."""
    raw = message.raw
    opening = OPENING.match(raw)
    if opening is None:
        return _read_damaged(message)
    stx = _TEXT_START.match(raw, opening.end())
    _note_opening(message, opening, has_stx=stx is not None)
    fields = {
        "destinations": _value(opening["destinations"]),
        "service": opening["service"] or opening["service2"],
        "number": opening["number"] or opening["number2"],
        "service_name": _value(opening["name"]),
        "selector": _value(opening["selector"]),
    }
    second, body = _find_second(message, opening.end(), stx.end() - 1 if stx else None)
    if second is not None:
        fields |= _read_second(message, second)
    return fields, stx.end() if stx else body


def _read_damaged(message: Message) -> tuple[dict[str, Any], int]:
    """A message whose header cannot be read, or that has lost it."""
    raw = message.raw
    soh = raw.find(SOH)
    if soh == -1 or raw[:soh].strip(f"{SYN} \r\n\0"):
        message.note(DefectCode.LOST_HEADER, "the message has no header", 0, 0)
        stx = raw.find(STX, 0, _TAIL)
        return {}, stx + 1 if stx != -1 and not raw[:stx].strip() else 0
    stx = raw.find(STX, soh, soh + _TAIL)
    message.note(DefectCode.ODD_HEADER, "the header cannot be read", soh, stx if stx != -1 else soh + 1)
    return {}, stx + 1 if stx != -1 else soh + 1


def _note_opening(message: Message, opening: "re.Match[str]", *, has_stx: bool) -> None:
    at = opening.start("sync")
    if not opening["soh"]:
        message.note(DefectCode.LOST_CONTROL, "SOH is lost before the header", at, at)
    elif not opening["sync"]:
        message.note(DefectCode.LOST_CONTROL, "SYN SYN is lost before SOH", at, at)
    if not has_stx:
        message.note(DefectCode.LOST_CONTROL, "STX is lost before the text", opening.end(), opening.end())
    if "&" in opening[0]:
        message.note(DefectCode.SPELT_CONTROL, "control characters are spelt out", *opening.span())
    if not (opening["service"] or opening["service2"]):
        message.note(DefectCode.LOST_HEADER, "the first header line is lost", at, at)


def _find_second(message: Message, start: int, stx: int | None) -> "tuple[re.Match[str] | None, int]":
    """Return the second header line, and where the text begins if no STX tells."""
    raw = message.raw
    second = SECOND.match(raw, start)
    if second is not None:
        return second, second.end()
    lines = raw[start:stx].strip() if stx is not None else ""
    if stx is None or not lines:
        message.note(DefectCode.LOST_HEADER, "the second header line is lost", start, start)
        return None, start
    # A line end may have got into it.
    joined = SECOND.fullmatch(_LINE_END.sub(" ", lines))
    what = "is broken by a line end" if joined else "cannot be read"
    message.note(DefectCode.ODD_HEADER, f"the second header line {what}", start, stx)
    return joined, stx


def _read_second(message: Message, second: "re.Match[str]") -> dict[str, Any]:
    """Return the fields of the second header line."""
    priority = second["priority"]
    if len(priority) > 1:
        message.note(DefectCode.ODD_HEADER, "a stray letter stands before the priority", second.start(), second.end())
        priority = priority[-1]
    words = second["middle"].split()
    references = [word for word in words[1:] if _REFERENCE.fullmatch(word)]
    reference = " ".join(references) or None
    version = " ".join(word for word in words[1:] if word not in references and spell_back(word)) or None
    return {
        "priority": priority,
        "category": second["category"],
        "format": spell_back(second["type"]).replace(" ", "") or None,
        "keyword": words[0] if words else None,
        "version": _value(spell_back(version)) if version else None,
        "reference": reference,
        "date": second["date"],
        "word_count": second["words"],
        "urgency": URGENCIES.get(priority.lower()),
        "replaces": tuple(re.split("[-,/ ]", reference)) if reference else (),
    }


def _find_end(message: Message, body: int) -> tuple[int, Trailer | None]:
    """Return where the text ends, and the trailer."""
    raw = message.raw
    etx = raw.rfind(ETX, body)
    if etx != -1:
        after = _AFTER_TEXT.match(raw, etx + 1)
        if after is not None and after["trailer"]:
            return etx, _trailer_at(raw, after.start("trailer"))
        if len(raw[etx:].strip()) < _MOST_BEHIND:
            return etx, None
    last = _LAST_LINE.search(raw, max(body, len(raw) - _TAIL))
    if last is not None:
        at = last.start("trailer")
        message.note(DefectCode.LOST_CONTROL, "ETX is lost behind the text", at, at)
        return at, _trailer_at(raw, at)
    message.note(DefectCode.CUT_OFF, "the message is cut off: its text has no end", len(raw), len(raw))
    return len(raw), None


def _trailer_at(raw: str, at: int) -> Trailer | None:
    match = TRAILER.match(raw, at)
    return None if match is None else read_trailer(match)


def _read_trailer(message: Message, date: str | None, trailer: Trailer | None) -> dict[str, Any]:
    """Return the fields of the trailer, which shows in whose order day and month of the header are."""
    if trailer is None:
        if date and int(date[:2]) > 12:
            _note_order(message, date)
        return {}
    filed_at = trailer.filed_at
    # On 5 May both orders look alike, and show neither.
    if date and filed_at and trailer.is_day_first and date == f"{filed_at:%d-%m}" != f"{filed_at:%m-%d}":
        _note_order(message, date)
    return {"trailer": trailer.text, "filed_at": filed_at}


def _note_order(message: Message, date: str) -> None:
    at = message.raw.find(date)
    message.note(DefectCode.SWAPPED_DATE, "the header writes the day before the month", at, at + len(date))


def _value(text: str | None) -> str | None:
    return (text or "").strip() or None
