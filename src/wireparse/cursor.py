"""A cursor: a place in the text at which patterns are matched, anchored, within a window."""

from typing import TYPE_CHECKING

from wireparse.grammar import WRAP, compile_pattern

if TYPE_CHECKING:
    import regex

    from wireparse.lexicon import Lexicon

_WRAP = compile_pattern(WRAP)


class Cursor:
    """Reads `text` from `at` up to `end`; `take` moves it, `sees` does not."""

    __slots__ = ("at", "end", "lexicon", "text")

    def __init__(self, text: str, at: int, end: int, lexicon: "Lexicon") -> None:
        self.text = text
        self.at = at
        self.end = end
        self.lexicon = lexicon

    def take(self, pattern: "regex.Pattern[str]") -> "regex.Match[str] | None":
        """Match here and move behind the match."""
        match = pattern.match(self.text, self.at, self.end)
        if match is not None:
            self.at = match.end()
        return match

    def sees(self, pattern: "regex.Pattern[str]") -> "regex.Match[str] | None":
        """Match here and stay."""
        return pattern.match(self.text, self.at, self.end)

    def take_any(self, characters: str) -> str:
        """Move behind the next character if it is one of `characters`; return it, or an empty string."""
        if self.at < self.end and (character := self.text[self.at]) in characters:
            self.at += 1
            return character
        return ""

    def skip(self) -> bool:
        """Move over blanks and at most one line end; say whether there were any."""
        if self.at < self.end and self.text[self.at] == " " and self.text[self.at + 1 : self.at + 2].isalnum():
            self.at += 1
            return True
        return self.take(_WRAP) is not None

    @property
    def next(self) -> str:
        """The next character; empty at the end of the window."""
        return self.text[self.at] if self.at < self.end else ""
