"""A cursor: a place in the text at which patterns are matched, anchored, within a window."""

from typing import TYPE_CHECKING

from wireparse.lines import BLANKS

if TYPE_CHECKING:
    import regex

    from wireparse.dates import PrintedDate
    from wireparse.lexicon import Lexicon

COMMAS = ",،，"


class Cursor:
    """Reads `text` from `at` up to `end`; `take` moves it, `sees` does not.

    `dates` remembers where a date was looked for, since productions ask more than once.
    """

    __slots__ = ("at", "dates", "end", "lexicon", "text")

    def __init__(self, text: str, at: int, end: int, lexicon: "Lexicon") -> None:
        self.text = text
        self.at = at
        self.end = end
        self.lexicon = lexicon
        self.dates: dict[int, tuple[PrintedDate | None, int]] = {}

    def take(self, pattern: "regex.Pattern[str]") -> "regex.Match[str] | None":
        """Match here and move behind the match."""
        match = pattern.match(self.text, self.at, self.end)
        if match is not None:
            self.at = match.end()
        return match

    def sees(self, pattern: "regex.Pattern[str]") -> "regex.Match[str] | None":
        """Match here and stay."""
        return pattern.match(self.text, self.at, self.end)

    def skip(self) -> bool:
        """Move over blanks and at most one line end; say whether there were any."""
        text, at, end = self.text, self.at, self.end
        has_ended = False
        while at < end and ((character := text[at]) in BLANKS or (character == "\n" and not has_ended)):
            has_ended = has_ended or character == "\n"
            at += 1
        if at == self.at:
            return False
        self.at = at
        return True

    def take_comma(self) -> bool:
        """Move behind a comma of any script, and the blank that may stray before it."""
        text, at = self.text, self.at
        if at < self.end and text[at] in BLANKS:
            at += 1
        if at >= self.end or text[at] not in COMMAS:
            return False
        self.at = at + 2 if text[at + 1 : at + 2] in COMMAS and at + 1 < self.end else at + 1
        return True

    @property
    def next(self) -> str:
        """The next character; empty at the end of the window."""
        return self.text[self.at] if self.at < self.end else ""
