"""A message on its way to a transmission: its bytes, the pieces decoded from them, and what is odd about it.

Readers of formats match their patterns on `raw`, in which each character is a byte, so that offsets are those of the
bytes; what they take from it they take through `piece`, which decodes. `lay_out` makes ordinary lines of the text.
"""

import re
from collections.abc import Iterator

from wireparse.envelopes.decoding import BYTE_ORDER_MARK, REPLACEMENT, decode_as, guess_encoding, is_double_encoded
from wireparse.errors import Defect, DefectCode, locate

# Controls that no story has: all but the ends of lines, tabs and form feeds. They may stand within words.
_STRAY = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]+")
# Some formats print by these: the table's tab, and blanks of fixed widths.
_STRAY_AMONG_MARKS = re.compile(r"[\x00-\x07\x0e\x0f\x11-\x1e\x7f]+")
_LINE_END = re.compile(r"\r{1,4}\n|\n|\r")
_ORDINARY_ENDS = frozenset(("\n", "\r\n"))
_LINE_ENDS = re.compile(r"[\r\n]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_LINE = re.compile(r"([^\r\n]*)(\r{1,4}\n|\n|\r|\Z)")
_ANY_END = re.compile(r"\r{1,4}\n|[\r\x0b\f\x85\u2028\u2029]")
_TABS = re.compile(r"^\t+", re.MULTILINE)
_BLANK_ENDS = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)

# What ends a sentence, or closes behind its end.
_SENTENCE_ENDS = tuple(".!?:\"'”’»)")

# So many lines show whether all of them are doubled.
_FEWEST_DOUBLED = 6


class Message:
    """The bytes of one message, from the offset `start` of its source on.

    `raw` has a character for each byte; `defects` are those noted so far.
    """

    def __init__(self, data: bytes, start: int, encoding: str | None) -> None:
        self.data = data
        self.start = start
        self.raw = data.decode("latin-1")
        self.encoding = encoding or guess_encoding(data)
        self.defects: list[Defect] = []

    @property
    def span(self) -> tuple[int, int]:
        """The first byte and the one behind the last, in the source."""
        return self.start, self.start + len(self.data)

    def piece(self, start: int, end: int) -> str:
        """Decode some of the bytes."""
        return decode_as(self.data[start:end], self.encoding).removeprefix(BYTE_ORDER_MARK)

    def value(self, start: int, end: int) -> str:
        """Decode a value of the header: one line, without controls and the blanks around it."""
        return _CONTROL.sub("", _LINE_ENDS.sub(" ", self.piece(start, end))).strip()

    def note(self, code: DefectCode, message: str, start: int, end: int) -> None:
        """Note an oddity of the bytes from `start` to `end`."""
        line, column = locate(self.raw, start)
        self.defects.append(Defect(code, message, self.start + start, self.start + end, line, column))

    def lines(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the lines between two offsets: where each begins, where its text ends, where the next begins."""
        for match in _LINE.finditer(self.raw, start, end):
            if match.end() > match.start():
                yield *match.span(1), match.end()

    def lay_out(self, start: int, end: int) -> str:
        """Decode the text between two offsets into ordinary lines, and note what had to be put right in it."""
        text = self.take(start, end, _STRAY)
        lines = _STRAY.sub("", _ANY_END.sub("\n", text))
        lines = _BLANK_ENDS.sub("", _TABS.sub("", lines))
        if _is_doubled(lines):
            self.note(DefectCode.ODD_LINE_ENDS, "every line end is doubled", start, end)
            lines = lines.replace("\n\n", "\n")
        return lines.strip("\n")

    def take(self, start: int, end: int, stray: "re.Pattern[str]" = _STRAY_AMONG_MARKS) -> str:
        """Decode the text between two offsets as it is, and note the `stray` controls and odd line ends in it."""
        text = self.piece(start, end)
        self._note_characters(text, start, end, stray)
        self._note_line_ends(start, end)
        return text

    def _note_characters(self, text: str, start: int, end: int, controls: "re.Pattern[str]") -> None:
        stray = controls.search(self.raw, start, end)
        if stray is not None:
            self.note(DefectCode.STRAY_CONTROL, "control characters stand in the text", *stray.span())
        if REPLACEMENT in text:
            at = start + _length(text[: text.index(REPLACEMENT)], self.encoding)
            self.note(DefectCode.REPLACED_CHARACTERS, "characters were lost when the copy was decoded", at, at + 1)
        if is_double_encoded(text):
            self.note(DefectCode.DOUBLE_ENCODED, "UTF-8 was encoded twice", start, end)

    def _note_line_ends(self, start: int, end: int) -> None:
        returns, pairs = (self.raw.count(mark, start, end) for mark in ("\r", "\r\n"))
        # LF and CR LF are ordinary ends, also side by side: dpa and AAP send them so every day.
        if returns == pairs:
            return
        ends: dict[str, int] = {}
        for match in _LINE_END.finditer(self.raw, start, end):
            ends.setdefault(match.group(), match.start())
        at, mark = min((at, mark) for mark, at in ends.items() if mark not in _ORDINARY_ENDS)
        told = "several ways" if len(ends) > 1 else "CR alone" if mark == "\r" else "more than one CR"
        self.note(DefectCode.ODD_LINE_ENDS, f"lines end in {told}", at, at + len(mark))


def _length(text: str, encoding: str) -> int:
    """How many bytes the text was."""
    return len(text.encode(encoding, "replace"))


def _is_doubled(text: str) -> bool:
    """A blank line stands below every line, also below those that are blank, and most do not end a sentence."""
    blocks = text.strip("\n").split("\n\n")
    if len(blocks) < _FEWEST_DOUBLED or "" not in blocks or any("\n" in block for block in blocks):
        return False
    shown = [block for block in blocks if block]
    return 2 * sum(block.endswith(_SENTENCE_ENDS) for block in shown) < len(shown)
