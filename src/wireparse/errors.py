"""What can go wrong: the caller's mistakes are exceptions, the copy's oddities are defects.

`parse` never raises on copy. What is odd in it becomes a `Defect`, which has a stable code and a position;
a strict parser raises the first one as a `DefectError`.
"""

import enum

import attrs


class WireparseError(Exception):
    """The root of all that wireparse raises."""


class NotTextError(WireparseError, TypeError):
    """The copy is not a `str`."""


class UnknownAgencyError(WireparseError, LookupError):
    """An agency id that no record of the parser has."""


class TooLongError(WireparseError, ValueError):
    """The copy is longer than the cap that the caller set."""


class NotAnArticleError(WireparseError, ValueError):
    """What should be the dict or the JSON of an article is none.

    `path` says where (`dateline.places[0].name`; empty for the whole), `reason` what is wrong there.

    >>> str(NotAnArticleError("dateline.places[0].name", "must be a string, not 3"))
    'dateline.places[0].name must be a string, not 3'
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path or 'the article'} {self.reason}"

    def within(self, name: str) -> "NotAnArticleError":
        """Return the same error as seen from outside the field `name` or the item `[0]`."""
        dot = "." if self.path and not self.path.startswith("[") else ""
        return NotAnArticleError(f"{name}{dot}{self.path}", self.reason)


class PageError(WireparseError, ValueError):
    """A web page that cannot be searched for a story: it has too many elements, too deep, or with too much text."""


class MissingExtraError(WireparseError, ImportError):
    """A package that an extra brings is not installed; the message names the extra."""


class DefectCode(enum.StrEnum):
    """The kinds of oddity that copy can show; the values are stable."""

    IMPOSSIBLE_DATE = "impossible-date"
    UNREADABLE_DAY = "unreadable-day"
    MISSPELT_MONTH = "misspelt-month"
    YEAR_AHEAD = "year-ahead"
    WEEKDAY_MISMATCH = "weekday-mismatch"
    BROKEN_BRACKET = "broken-bracket"
    AMBIGUOUS_CREDIT = "ambiguous-credit"
    OTHER_AGENCY = "other-agency"
    REPLACED_CHARACTERS = "replaced-characters"
    LOST_CONTROL = "lost-control"
    STRAY_CONTROL = "stray-control"
    LOST_HEADER = "lost-header"
    CUT_OFF = "cut-off"
    BROKEN_LINE = "broken-line"
    ODD_LINE_ENDS = "odd-line-ends"
    MISPLACED_START = "misplaced-start"
    FOREIGN_MONTH = "foreign-month"
    SWAPPED_DATE = "swapped-date"
    LOST_ZONE = "lost-zone"
    DOUBLE_ENCODED = "double-encoded"
    SPELT_CONTROL = "spelt-control"
    ODD_HEADER = "odd-header"
    OVERSIZED = "oversized"


@attrs.frozen
class Defect:
    """An oddity that was worked around.

    `start` and `end` are offsets into the text in characters, half-open; `line` and `column` count from 1.

    >>> str(Defect(DefectCode.IMPOSSIBLE_DATE, "day is out of range for month", 30, 36, 3, 8))
    'day is out of range for month (line 3, column 8)'
    """

    code: DefectCode
    message: str
    start: int
    end: int
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.message} (line {self.line}, column {self.column})"


def locate(text: str, offset: int) -> tuple[int, int]:
    r"""Return line and column of an offset into `text`, both counted from 1; CR, LF, CR LF and CR CR LF end lines.

    >>> locate("Rain\r\nLima, 31 feb", 12)
    (2, 7)
    """
    above = text[:offset].replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return above.count("\n") + 1, len(above) - above.rfind("\n")


class DefectError(WireparseError, ValueError):
    """The first defect of a story, raised by a strict parser; `defect` holds it."""

    def __init__(self, defect: Defect) -> None:
        super().__init__(defect)
        self.defect = defect

    def __str__(self) -> str:
        return str(self.defect)
