"""The feed: a source of bytes cut into messages, lazily and in bounded memory.

A message begins where a format says that one does, and ends at EOT, NNNN, or where the next begins. What has neither
beginning nor end of its own is a message where a trailer shows that it is the tail of one, or where the source shows
nothing else; other bytes lie between messages. Fillers (line ends, NUL, DEL, form feeds) belong to the message above
them. The pieces tile the source.
"""

import re
from collections.abc import Iterator
from typing import Protocol

import attrs

from wireparse.envelopes.formats import FORMATS, PLAIN, Format
from wireparse.envelopes.trailers import TRAILER

CHUNK = 1 << 18
# A message longer than this is cut: where nothing ends it, it would fill the memory.
MOST = 1 << 24
# So many bytes show whether a message begins.
AHEAD = 2048

# What can end a message or begin one, and fillers before it.
_EVENT = re.compile(rb"[\x01\x03\x04\f\x1f]|&C[xX]1[fF];|[Zz][Cc][Zz][Cc]|NNNN|\[EOT\]|DOCUMENTS?\b|Document ")
_FILLER = re.compile(rb"[\x00\t\r\n\f\x7f\x04 ]*")
_PRELUDE = re.compile(rb"(?:\x05{1,3}[^\r\n\x05]{0,200}[\r\n]{0,6}[ ]?)?\x16*\Z")
# Its own first line cannot end a message.
_FIRST_LINE = re.compile(rb"(?:\x05{1,3}[^\r\n\x05]{0,200}[\r\n]{0,6})?[\x16 ]*\x01?[^\r\n\x02\x03\x04]{0,200}")
_FARTHEST_PRELUDE = 240
_TRAILER = re.compile(rb"[ \t\r\n\0]{0,16}(?:" + TRAILER.pattern.encode("ascii") + rb")[^\r\n\x01\x04\x16]{0,20}")
_LINE_ENDS = b"\r\n"


class Source(Protocol):
    """A binary file."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


@attrs.frozen
class Piece:
    """Some bytes of the feed: their offset, the format that they showed, and whether they were cut for their length.

    `format` is None for what lies between messages.
    """

    start: int
    data: bytes
    format: Format | None
    is_cut: bool = False


class Window:
    """The bytes of a source that are in memory, from the offset `base` on."""

    def __init__(self, source: Source) -> None:
        self.data = b""
        self.base = 0
        self.is_whole = False
        self._source = source

    def reach(self, end: int) -> bool:
        """Read on until the window goes to `end`, an index of it; say whether the source is that long."""
        while len(self.data) < end and not self.is_whole:
            # The window grows by its own size, so that a long message is not copied more often than twice.
            more = self._source.read(max(CHUNK, len(self.data)))
            if not isinstance(more, bytes):
                raise TypeError(f"the source must be a binary file: its read() gives {type(more).__name__}")
            self.is_whole = not more
            self.data += more
        return len(self.data) >= end

    def drop(self, end: int) -> None:
        """Forget the bytes before `end`, an index of the window."""
        self.data = self.data[end:]
        self.base += end


def cut(source: Source, formats: tuple[Format, ...] = FORMATS) -> Iterator[Piece]:
    """Cut a source into its messages and what lies between them.

    Args:
        source: a binary file.
        formats: those that its messages may have, in the order in which they are tried.
    """
    window = Window(source)
    start = 0
    last: Format | None = None
    while window.reach(start + 1):
        if start >= CHUNK:
            window.drop(start)
            start = 0
        opened, searched = _identify(window, start, formats)
        end, how = _find_end(window, start, searched, opened, formats)
        found = opened if opened is not None else _classify(window, start, end, how, last, formats)
        if opened is not None:
            last = opened
        yield Piece(window.base + start, window.data[start:end], found, how == "length")
        start = end


def _identify(window: Window, start: int, formats: tuple[Format, ...]) -> tuple[Format | None, int]:
    """Return the format whose message begins at this index, fillers left out, and where its end is to be sought."""
    at = _skip_filler(window, start)
    window.reach(at + AHEAD)
    opened = _opened(window.data, at, formats)
    opening = _FIRST_LINE.match(window.data, at)
    if opened is None or opening is None:
        return None, at
    return opened, opening.end()


def _skip_filler(window: Window, start: int) -> int:
    """Return where the fillers from this index on end, as far as the window goes."""
    match = _FILLER.match(window.data, start)
    return match.end() if match is not None else start


def _find_end(
    window: Window, start: int, searched: int, opened: Format | None, formats: tuple[Format, ...]
) -> tuple[int, str]:
    """Return where the message ends, and what ended it: "mark", "opening" of the next, "source" or "length"."""
    at = searched
    while True:
        for event in _EVENT.finditer(window.data, at):
            if event.start() > start + MOST or not (window.is_whole or len(window.data) - event.start() > AHEAD):
                break
            end, how = _judge(window.data, start, searched, event, opened, formats)
            if how:
                return (_FILLER.match(window.data, end) or event).end() if how == "mark" else end, how
            at = event.end()
        if len(window.data) - start > MOST:
            return _cut_line(window.data, start), "length"
        if window.is_whole:
            return len(window.data), "source"
        at = max(at, len(window.data) - AHEAD)
        window.reach(len(window.data) + 1)


def _judge(
    data: bytes, start: int, searched: int, event: "re.Match[bytes]", opened: Format | None, formats: tuple[Format, ...]
) -> tuple[int, str]:
    """Return where an event ends the message and how, "" if it does not."""
    mark, at = event[0], event.start()
    if mark == b"\x04":
        return event.end(), "mark"
    if mark == b"\x01":
        begin = _back_up(data, at, searched)
        is_opening = begin > start and (data[begin:at].strip(b" ") or _begins(data, begin, formats))
        return (begin, "opening") if is_opening else (0, "")
    if mark == b"\x03" or mark == b"\f" or mark == b"[EOT]":
        return _judge_end(data, event.end(), opened, formats, is_text_end=mark == b"\x03")
    if mark == b"NNNN":
        is_end = (opened is None or opened.name == "zczc") and _is_alone(data, event)
        return (event.end(), "mark") if is_end else (0, "")
    begin = _line_start(data, at, searched)
    if begin > start and _begins(data, begin, formats):
        return _back_up(data, begin, searched), "opening"
    return 0, ""


def _judge_end(
    data: bytes, end: int, opened: Format | None, formats: tuple[Format, ...], *, is_text_end: bool
) -> tuple[int, str]:
    """Judge ETX, a form feed, or EOT in letters: what has no beginning ends there, with its trailer if it has one.

    A message that has one runs on to EOT, unless another begins behind its trailer.
    """
    if is_text_end:
        trailer = _TRAILER.match(data, end)
        end = trailer.end() if trailer is not None else end
    if opened is None or opened.name == "plain":
        return end, "mark"
    begin = (_FILLER.match(data, end) or re.match(rb"", data)).end()
    return (begin, "opening") if is_text_end and _begins(data, begin, formats) else (0, "")


def _begins(data: bytes, at: int, formats: tuple[Format, ...]) -> bool:
    return _opened(data, at, formats) is not None


def _opened(data: bytes, at: int, formats: tuple[Format, ...]) -> Format | None:
    """Return the format whose message begins at an offset, which counts as the start of a line."""
    ahead = data[at : at + AHEAD]
    return next((format_ for format_ in formats if format_.begins(ahead, 0)), None)


def _back_up(data: bytes, at: int, limit: int) -> int:
    """Return where the prelude of a header begins: its SYN, and the line of destinations above."""
    start = max(limit, at - _FARTHEST_PRELUDE)
    enq = data.rfind(b"\x05", start, at)
    if enq != -1:
        while enq > start and data[enq - 1] == 5:  # noqa: PLR2004  ENQ
            enq -= 1
        if _PRELUDE.match(data[enq:at]) is not None:
            return enq
    while at > start and data[at - 1] == 0x16:  # noqa: PLR2004  SYN
        at -= 1
    return at


def _line_start(data: bytes, at: int, limit: int) -> int:
    """Return where the line begins, SYN left out of it."""
    start = max(limit, at - _FARTHEST_PRELUDE)
    begin = max(data.rfind(b"\n", start, at), data.rfind(b"\r", start, at)) + 1
    return begin if begin else start


def _is_alone(data: bytes, event: "re.Match[bytes]") -> bool:
    """Nothing else is on its line."""
    begin = _line_start(data, event.start(), 0)
    after = data[event.end() : event.end() + 1]
    return not data[begin : event.start()].strip(b" \t\0") and (not after or after in b"\r\n \t\x03\x04\0")


def _cut_line(data: bytes, start: int) -> int:
    """Return where a message that is too long is cut: behind a line if one ends there."""
    end = start + MOST
    at = data.rfind(b"\n", end - AHEAD, end)
    return at + 1 if at != -1 else end


def _classify(
    window: Window, start: int, end: int, how: str, last: Format | None, formats: tuple[Format, ...]
) -> Format | None:
    """Return the format of what has no opening: a tail's, that of plain copy, None for what lies between messages."""
    data = window.data[start:end]
    shown = data.strip(b"\x00\t\r\n\f\x7f\x04\x16\x05 ")
    if not shown:
        return None
    if len(formats) == 1:
        return formats[0]
    # Who tunes in late hears the end of a message first: it counts as one where there is nothing else.
    if last is None and (how == "opening" or _has_opening_next(window, end, formats)):
        return None
    for format_ in formats:
        if format_.is_tail(data):
            return format_
    return PLAIN if last is None else None


def _has_opening_next(window: Window, end: int, formats: tuple[Format, ...]) -> bool:
    window.reach(end + AHEAD)
    return _begins(window.data, _skip_filler(window, end), formats)
