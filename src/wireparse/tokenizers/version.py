"""The version: which sending of the story this is.

Marks stand before or behind the headline (`UPDATE 2-`, `(LEAD)`, `(y 2)`), in the slugline (`1st Ld-Writethru`), and on
lines of their own above the story (`URGENT`, `2ND LEAD`, `(FIRST TAKE)`, `BULLETIN KILL`); a note to editors tells it
as well (`(Corrects …)`, `EMBARGOED UNTIL …`). In the headline they stay as printed. Their grammar is in `marks`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.marks import (
    COUNTED,
    OPENING,
    Sending,
    Unit,
    combine,
    may_open_mark,
    read_mark,
    read_units,
    weigh,
)
from wireparse.tokens import Kind
from wireparse.words import fold

if TYPE_CHECKING:
    import regex

# Kinds whose words are used of nothing but copy: a hyphen is enough behind them.
_TRADE = frozenset(("update", "correction", "refile", "repeat", "wrapup", "roundup", "writethru"))
_SEPARATOR = compile_pattern(r"[ ]?(?:\.?-{1,3}|[–—:：|/])[ ]{0,3}")
_SLUG_JOINT = compile_pattern(
    r"(?P<joint>,[ ]?|[ ]?[-_][ ]?|[ ]?\()(?=(?P<word>\p{L}{2,24}+)|(?P<figure>[0-9]{1,2})(?![0-9]))"
)
_SLUG_END = compile_pattern(r"[ ]?(?:[,)_-]|$)")
_CLOSING_BRACKET = compile_pattern(r"[(\[](?P<inside>[^()\[\]]{2,30})[)\]]$")
# What may stand around a mark on its line, and the number of the message that it is behind it ("2nd Ld, a0539").
_EDGES = " *=_+-:：!."
_MESSAGE = compile_pattern(r",?[ ]\p{L}?[0-9]{3,4}$")
_LONGEST = 64
_LONGEST_TAKE = 14
_LINES = 14
_PROSE = 120
_ENDS = frozenset(".!?…。।")
_NOTE_KINDS = frozenset(("embargo", "advance", "kill"))


def tokenize_version(galley: Galley) -> None:
    """Claim the lines above the story that are nothing but marks."""
    lexicon = galley.lexicon
    initials = lexicon.version_initials
    limit = galley.dateline if galley.dateline is not None else galley.bottom - 1
    for index, text in enumerate(galley.lines[: min(limit, _LINES)]):
        if len(text) > _LONGEST:
            if galley.dateline is None and (len(text) > _PROSE or text[-1] in _ENDS):
                return
        elif (text[:2].casefold() in initials or not text[0].isalpha() or text[-1].isdigit()) and (
            index not in galley.claimed and read_line(lexicon, text) is not None
        ):
            galley.claim_line(Kind.VERSION, index, "version.line")
            galley.claimed.add(index)


def read_line(lexicon: Lexicon, text: str) -> Sending | None:
    """Read a line that is nothing but marks."""
    if not may_open_mark(lexicon, text) and text[0] not in _EDGES and not _may_be_take(text):
        return None
    shown = text.strip(_EDGES)
    if not shown:
        return None
    message = _MESSAGE.search(shown, max(0, len(shown) - 7))
    bare = shown if message is None else shown[: message.start()]
    units = read_units(lexicon, bare)
    if units and units[-1].end == len(bare) and _is_whole(units[0]) and all(map(_is_further, units[1:])):
        return combine(units, bare)
    return read_take(lexicon, shown)


def _may_be_take(text: str) -> bool:
    return len(text) <= _LONGEST_TAKE and text[-1].isdigit()


def _is_whole(unit: Unit) -> bool:
    """The unit is a mark where nothing but marks is on its line."""
    if unit.is_enclosed:
        return True
    mark = unit.marks[0]
    return mark.is_counted or (mark.is_sure and mark.kind not in COUNTED)


def _is_further(unit: Unit) -> bool:
    """The unit is a mark behind another: `1st Ld-Writethru`."""
    return _is_whole(unit) or unit.marks[0].kind in _TRADE


def read_take(lexicon: Lexicon, text: str) -> Sending | None:
    """`y 3`, `sigue 2`, each in a bracket or not: a take that has no word for it"""
    word, blank, number = text.strip("()[]").partition(" ")
    if not blank or not number.isascii() or not number.isdigit() or len(number) > 2:
        return None
    is_take = fold(word) in lexicon.joiners or fold(word) in lexicon.take_marks
    return Sending("take", int(number), text) if is_take and word.isalpha() else None


def says_more(lexicon: Lexicon, text: str) -> bool:
    """The words at the end say that more follows: `(MORE)`, `sigue`, `(Sigue 2)`."""
    shown = text.strip("()[]（）")
    if shown.split(" ", 1)[0].casefold() not in lexicon.take_openers:
        return False
    return fold(shown.rstrip(" 0123456789")) in lexicon.take_marks


def promises_more(lexicon: Lexicon, headline: str) -> bool:
    """The bracket behind the headline says that more follows: `(SEGUE)`."""
    bracket = _closing_bracket(headline)
    return bracket is not None and says_more(lexicon, bracket["inside"])


def _closing_bracket(headline: str) -> "regex.Match[str] | None":
    """The bracket that ends a headline."""
    return _CLOSING_BRACKET.search(headline, max(0, len(headline) - 32)) if headline[-1] in ")]" else None


def may_bear_mark(lexicon: Lexicon, headline: str | None) -> bool:
    """Look quickly whether a headline can bear a mark before or behind it."""
    return headline is not None and (headline[-1] in ")]" or may_open_mark(lexicon, headline))


def read_headline(lexicon: Lexicon, headline: str) -> Sending | None:
    """Read the marks before a headline, or in the bracket behind it."""
    if may_open_mark(lexicon, headline):
        units = read_units(lexicon, headline)
        while units:
            if _is_before_headline(units, headline):
                return combine(units, headline)
            units.pop()
    bracket = _closing_bracket(headline)
    if bracket is None or not bracket.start():
        return None
    units = read_units(lexicon, bracket["inside"])
    if len(units) == 1 and units[0].end == len(bracket["inside"]) and _is_behind_headline(units[0], bracket["inside"]):
        return combine(units, bracket["inside"])._replace(text=bracket[0])
    return read_take(lexicon, bracket[0])


def find_mark(lexicon: Lexicon, headline: str) -> tuple[int, int] | None:
    """Return where the marks of a headline stand, with what parts them from it; None if it bears none.

    Args:
        lexicon: the words of the parser.
        headline: the headline as it stands in the copy.
    """
    sending = read_headline(lexicon, headline) if may_bear_mark(lexicon, headline) else None
    if sending is None:
        return None
    start, end = 0, len(sending.text)
    if headline.startswith(sending.text):
        separator = _SEPARATOR.match(headline, end)
        end = separator.end() if separator is not None else end
    else:
        start, end = len(headline) - end, len(headline)
    return (start, end) if headline[:start].strip() or headline[end:].strip() else None


def _is_behind_headline(unit: Unit, inside: str) -> bool:
    """`(Extra)` and `(Lead)` may be the headline's own words: other marks are in one case, or counted."""
    mark = unit.marks[0]
    return mark.is_counted or inside.isupper() or (inside.islower() and mark.kind in _TRADE | {"advance"})


def _is_before_headline(units: list[Unit], headline: str) -> bool:
    """The words are marks, and something parts them from what follows."""
    if not all(_is_mark_before(unit) for unit in units):
        return False
    last = units[-1]
    rest = headline[last.end :]
    if last.is_enclosed:
        return bool(rest.strip())
    separator = _SEPARATOR.match(rest)
    if separator is None:
        return False
    # "FLASH-FLOOD KILLS TWO": in a headline all in capitals a hyphen joins words that are used of other things.
    if separator[0] != "-":
        return True
    is_loud = headline[last.start : last.end].isupper()
    return is_loud and (last.marks[0].kind in _TRADE or not rest.isupper())


def _is_mark_before(unit: Unit) -> bool:
    if unit.is_enclosed:
        return True
    mark = unit.marks[0]
    return mark.is_sure and (mark.is_counted or mark.kind not in COUNTED)


def read_slugline(lexicon: Lexicon, slugline: str) -> Sending | None:
    """Read the marks of a keyword line, behind a comma, a hyphen or a bracket."""
    for joint in _SLUG_JOINT.finditer(slugline):
        if joint["figure"] is None and joint["word"].casefold() not in lexicon.version_openers:
            continue
        units = read_units(lexicon, slugline, joint.end())
        while units:
            is_ended = _SLUG_END.match(slugline, units[-1].end) is not None
            if is_ended and all(_is_of_slugline(unit, joint["joint"].strip(), slugline) for unit in units):
                return combine(units, slugline)
            units.pop()
    return None


def _is_of_slugline(unit: Unit, joint: str, slugline: str) -> bool:
    """A hyphen parts keywords as well (`AM-Asian Alert`): behind it marks are counted, or in capitals."""
    mark = unit.marks[0]
    if mark.is_counted or mark.kind == "writethru":
        return True
    is_loud = slugline[unit.start : unit.end].isupper() and not slugline.isupper()
    return mark.kind not in COUNTED and ((joint in {",", "("} and mark.is_sure) or is_loud)


def read_note(lexicon: Lexicon, note: str) -> Sending | None:
    """Read what a note to editors tells of the sending: `$adv 12`, `(Corrects …)`, `Eds: please kill …`."""
    if note[0] == "$":
        mark = read_mark(lexicon, note, 1)
        return None if mark is None else Sending(mark.kind, mark.number, note)
    start = 1 if note[0] in OPENING else 0
    found = _opener(lexicon, note, start)
    if found is None:
        label = note.find(": ", start, start + 40)
        found = _opener(lexicon, note, label + 2) if label != -1 else None
    return read_headline(lexicon, note) if found is None else Sending(found[0], None, found[1])


def opens_desk_note(lexicon: Lexicon, text: str) -> bool:
    """The line tells desks when copy may be used, or that it may not be: what it says shows that it is no headline."""
    found = _opener(lexicon, text, 0)
    if found is None or found[0] not in _NOTE_KINDS:
        return False
    kind, opener = found
    rest = text[len(opener) :].strip()
    if not rest or rest[0] in ":-–—" or rest[0].isdigit():
        return True
    if " " in opener and (kind == "kill" or (kind == "embargo" and opener.isupper())):
        return True
    first = fold(rest.split(" ", 1)[0].strip(",;:()"))
    return first in lexicon.weekdays or first in lexicon.months


def _opener(lexicon: Lexicon, text: str, start: int) -> tuple[str, str] | None:
    """The kind that the words at this offset tell of, and the words."""
    first = text[start : start + 24].split(" ", 1)[0].casefold().rstrip(":,")
    for opener, kind in lexicon.version_notes.get(first, ()):
        words = text[start : start + len(opener)]
        if words.casefold() == opener and not text[start + len(opener) : start + len(opener) + 1].isalpha():
            return kind, words
    return None


def read_version(
    lexicon: Lexicon,
    headline: str | None,
    slugline: str | None,
    lines: Iterable[str] = (),
    ednotes: Iterable[str] = (),
) -> Sending | None:
    """Return what the marks of a story say of its sending, None if it bears none.

    Args:
        lexicon: the words of the parser.
        headline: the headline as printed.
        slugline: the keyword line.
        lines: the lines that are nothing but marks.
        ednotes: the notes to editors.

    Of several the weightiest counts, of equals the first in this order.
    """
    found = [read_headline(lexicon, headline)] if headline else []
    if slugline:
        found.append(read_slugline(lexicon, slugline))
    found += [read_line(lexicon, line) for line in lines]
    marks = [sending for sending in found if sending is not None]
    notes = [sending for note in ednotes if (sending := read_note(lexicon, note)) is not None]
    # What notes tell counts where no mark does; a kill counts in any case.
    if marks:
        notes = [sending for sending in notes if sending.kind == "kill"]
    if len(marks) + len(notes) < 2:
        return marks[0] if marks else notes[0] if notes else None
    return min((*marks, *notes), key=lambda sending: weigh(sending.kind))
