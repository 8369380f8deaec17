"""The feed: a source of bytes cut into messages, lazily and in bounded memory.

A message begins where a format says that one does, and ends at EOT, NNNN, or where the next begins; behind ETX where
the STX of another text shows that the header of the next is lost. What has no beginning is a message where a trailer
shows that it is the tail of one, or plain copy where the source shows nothing else; other bytes lie between messages.
Fillers (line ends, NUL, DEL, form feeds) belong to the message above them. The pieces tile the source.
"""

import enum
import re
from collections.abc import Iterator

import attrs

from wireparse.envelopes import times, trailers
from wireparse.envelopes.control import FILLERS
from wireparse.envelopes.formats import FORMATS, PLAIN, Format
from wireparse.envelopes.window import CHUNK, Source, Window

# A message longer than this is cut: where nothing ends it, it would fill the memory.
MOST = 1 << 24
# So many bytes show whether a message begins.
AHEAD = 2048

# How a file that is compressed with gzip begins.
_GZIP = b"\x1f\x8b\x08"

# What can end a message or begin one. A class of first characters is found four times as fast as so many words.
_EVENT = re.compile(
    rb"""[\x01-\x04\f\x1f&ZzN\[D\r\n](?:
        (?<=[\x01-\x04\f\x1f]) | (?<=&)C[xX]1[fF]; | (?<=Z)CZC | (?<=z)czc | (?<=N)NNN | (?<=\[)EOT\]
      | (?<=D)OCUMENTS?\b | (?<=D)ocument[ ] | (?<=[\r\n])[\x00\x7f]{0,8}[A-Za-z]{2,4}[0-9]{3,5}[ ][1-9][ ])""",
    re.VERBOSE,
)
_SOH, _STX, _ETX, _EOT, _ENQ, _SYN = b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x16"
# What ends copy that no header opens, besides ETX and NNNN.
_ENDS = frozenset((b"\f", b"[EOT]"))

_FILLER = re.compile(f"[{FILLERS}]*".encode("ascii"))
_NO_INK = FILLERS.encode("ascii") + _SYN + _ENQ
_PRELUDE = re.compile(rb"\x05{1,3}[^\r\n\x05]{0,200}[\r\n]{0,6}[ ]?\x16*\Z")
_FARTHEST_PRELUDE = 240
# Its own first line cannot end a message.
_FIRST_LINE = re.compile(rb"(?:\x05{1,3}[^\r\n\x05]{0,200}[\r\n]{0,6})?[\x16 ]*\x01?[^\r\n\x02\x03\x04]{0,200}")
# What stands behind ETX: a trailer of either standard, and what is left of its line.
_TRAILERS = tuple(
    re.compile(rb"[ \t\r\n\0\x7f]{0,16}" + trailer.pattern.encode("ascii") + rb"[^\r\n\x01\x04\x16]{0,20}")
    for trailer in (trailers.TRAILER, times.TRAILER)
)
# A header line without SOH has an empty line, keywords or STX below it, which lines of a table have not.
_BELOW_HEADER_LINE = re.compile(rb"[^\r\n]{0,120}(?>\r{1,3}\n|\n|\r)[ ]{0,8}(?:[\r\n\x02]|/?[^\s/][^/\r\n]{0,40}/)")
# What is left of a header that cannot be read is no longer.
_MOST_HEADER = 400
# Nothing else is on the line of NNNN, but the next message may follow at once.
_BEHIND_NNNN = re.compile(rb"[ \t\0]{0,80}(?:[\r\n\x03\x04]|ZCZC|zczc|\Z)")


class Ending(enum.Enum):
    """What ended a piece: a mark of its own, the next message, its length, or the end of the source."""

    MARK = enum.auto()
    NEXT = enum.auto()
    LENGTH = enum.auto()
    SOURCE = enum.auto()


@attrs.frozen
class Piece:
    """Some bytes of the feed: their offset, the format that they showed, and whether they were cut for their length.

    `format` is None for what lies between messages.
    """

    start: int
    data: bytes
    format: Format | None
    is_cut: bool = False


def cut(source: Source, formats: tuple[Format, ...] = FORMATS) -> Iterator[Piece]:
    """Cut a source into its messages and what lies between them.

    Args:
        source: a binary file.
        formats: those that its messages may have, in the order in which they are tried.

    Raises:
        ValueError: the source is compressed with gzip.
    """
    return _Cutter(source, formats).cut()


class _Cutter:
    """Cuts one source. Offsets are indices of the window's bytes."""

    def __init__(self, source: Source, formats: tuple[Format, ...]) -> None:
        self._window = Window(source)
        self._formats = formats
        self._is_feed = False
        # Of the message that is being read: whether its text has begun, and where it is over if its ETX is one.
        self._has_text = False
        self._over: int | None = None

    def cut(self) -> Iterator[Piece]:
        window, start = self._window, 0
        window.reach(len(_GZIP))
        if window.data.startswith(_GZIP):
            raise ValueError("the source is compressed: open it with gzip.open, and give that")
        while window.reach(start + 1):
            if start >= CHUNK:
                window.drop(start)
                start = 0
            opened, searched = self._find_opening(start)
            end, ending = self._find_end(start, searched, opened)
            shown = opened or self._classify(start, end, ending)
            self._is_feed = self._is_feed or opened is not None
            yield Piece(window.base + start, window.data[start:end], shown, ending is Ending.LENGTH)
            start = end

    def _find_opening(self, start: int) -> tuple[Format | None, int]:
        """Return the format whose message begins here, fillers left out, and from where its end is to be sought."""
        at = self._skip_filler(start)
        self._window.reach(at + AHEAD)
        opened = self._opened(at)
        opening = _FIRST_LINE.match(self._window.data, at)
        return (None, at) if opened is None or opening is None else (opened, opening.end())

    def _opened(self, at: int) -> Format | None:
        """Return the format whose message begins at an offset, which counts as the start of a line."""
        ahead = self._window.data[at : at + AHEAD]
        return next((format_ for format_ in self._formats if format_.begins(ahead, 0)), None)

    def _skip_filler(self, start: int) -> int:
        match = _FILLER.match(self._window.data, start)
        return start if match is None else match.end()

    def _find_end(self, start: int, searched: int, opened: Format | None) -> tuple[int, Ending]:
        """Return where a piece ends, and what ends it."""
        window, at = self._window, searched
        self._has_text, self._over = False, None
        while True:
            for event in _EVENT.finditer(window.data, at):
                is_near_end = not window.is_whole and len(window.data) - event.start() <= AHEAD
                if is_near_end or event.start() > start + MOST:
                    break
                end = self._judge(event, max(start + 1, searched), opened)
                if end is not None:
                    return end
                at = event.end()
            if len(window.data) - start > MOST:
                return _last_line(window.data, start), Ending.LENGTH
            if window.is_whole:
                return len(window.data), Ending.SOURCE
            at = max(at, len(window.data) - AHEAD)
            window.reach(len(window.data) + 1)

    def _judge(self, event: "re.Match[bytes]", least: int, opened: Format | None) -> tuple[int, Ending] | None:
        """Return where an event ends the piece, None if it does not; no other message begins before `least`."""
        data, mark, at = self._window.data, event[0], event.start()
        if mark == _EOT:
            return self._skip_filler(event.end()), Ending.MARK
        if mark == _SOH:
            return self._judge_beginning(at, least)
        if mark == _STX:
            return self._judge_start_of_text(at)
        if mark == _ETX:
            return self._judge_end_of_text(event.end(), opened)
        if mark in _ENDS or mark == b"NNNN":
            is_end = opened is None or (mark == b"NNNN" and opened.name == "zczc")
            is_end = is_end and (mark != b"NNNN" or _is_alone(data, event))
            return (self._skip_filler(event.end()), Ending.MARK) if is_end else None
        return self._judge_line(event, least)

    def _judge_line(self, event: "re.Match[bytes]", least: int) -> tuple[int, Ending] | None:
        """Words, or the first of a header line, show that a message begins where their line does."""
        data, at = self._window.data, event.start()
        is_header_line = event[0][:1] in b"\r\n"
        if is_header_line and _BELOW_HEADER_LINE.match(data, event.end()) is None:
            return None
        begin = at + 1 if is_header_line else _line_start(data, at, least)
        return self._judge_beginning(begin, least)

    def _judge_beginning(self, at: int, least: int) -> tuple[int, Ending] | None:
        """A message that opens here begins at the prelude above, but for one whose format has none."""
        if at < least:
            return None
        begins = (_back_up(self._window.data, at, least), at)
        return next(
            ((begin, Ending.NEXT) for begin in begins if self._opened(self._skip_filler(begin)) is not None), None
        )

    def _judge_start_of_text(self, at: int) -> tuple[int, Ending] | None:
        """A message has one text: an STX not far behind its ETX is of the next one, whose header cannot be read."""
        if self._over is not None and at - self._over <= _MOST_HEADER:
            return self._over, Ending.NEXT
        self._has_text = True
        return None

    def _judge_end_of_text(self, end: int, opened: Format | None) -> tuple[int, Ending] | None:
        """ETX ends what has no header, with its trailer; what has one runs on to EOT, unless the next begins first."""
        found = (trailer.match(self._window.data, end) for trailer in _TRAILERS)
        end = self._skip_filler(next((match.end() for match in found if match is not None), end))
        if opened is None:
            return end, Ending.MARK
        self._over = end if self._has_text else None
        return (end, Ending.NEXT) if self._opened(end) is not None else None

    def _classify(self, start: int, end: int, ending: Ending) -> Format | None:
        """Return the format of what nothing opened; None where it lies between messages."""
        data = self._window.data[start:end]
        if not data.strip(_NO_INK):
            return None
        if len(self._formats) == 1:
            return self._formats[0]
        # Who tunes in late hears the end of a message first: it counts as one where there is nothing else.
        if not self._is_feed and (ending is Ending.NEXT or self._is_followed(end)):
            return None
        tail = next((format_ for format_ in self._formats if format_.is_tail(data)), None)
        return tail or (None if self._is_feed else PLAIN)

    def _is_followed(self, end: int) -> bool:
        self._window.reach(end + AHEAD)
        return self._opened(self._skip_filler(end)) is not None


def _back_up(data: bytes, at: int, least: int) -> int:
    """Return where the prelude of a header begins: its SYN, and the line of destinations above."""
    start = max(least, at - _FARTHEST_PRELUDE)
    enq = data.rfind(_ENQ, start, at)
    if enq != -1:
        enq = _skip_back(data, enq, start, _ENQ)
        if _PRELUDE.match(data[enq:at]) is not None:
            return enq
    return _skip_back(data, at, start, _SYN)


def _skip_back(data: bytes, at: int, start: int, filler: bytes) -> int:
    return start + len(data[start:at].rstrip(filler))


def _line_start(data: bytes, at: int, least: int) -> int:
    """Return where the line begins; before `least` if it does not begin behind that."""
    start = max(0, least - 1, at - _FARTHEST_PRELUDE)
    begin = max(data.rfind(b"\n", start, at), data.rfind(b"\r", start, at)) + 1
    if begin:
        return begin
    # Behind SYN, or what ended the message above, a line begins as well.
    return max((data.rfind(mark, start, at) + 1 for mark in (_SYN, _ETX, _EOT)), default=0)


def _is_alone(data: bytes, event: "re.Match[bytes]") -> bool:
    """Nothing else is on the line of this event, unless the next message is glued to it: `NNNNZCZC`."""
    begin = _line_start(data, event.start(), 0)
    if event.start() - begin > _FARTHEST_PRELUDE:
        return False
    return not data[begin : event.start()].strip(b" \t\0") and _BEHIND_NNNN.match(data, event.end()) is not None


def _last_line(data: bytes, start: int) -> int:
    """Return where a message that is too long is cut: behind a line if one ends there."""
    end = start + MOST
    at = data.rfind(b"\n", end - AHEAD, end)
    return at + 1 if at != -1 else end
