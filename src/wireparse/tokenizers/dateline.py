"""The dateline: where it may begin, and what is claimed of it.

It may begin at the start of a line near the head; after a byline or label on its line; and, in copy that lost its
line breaks, to the left of a known credit in its bracket. These are positions to match at, not a search.
"""

import re

from wireparse.datelines.cursor import Cursor
from wireparse.datelines.enclosed import read_enclosed
from wireparse.datelines.evidence import missing_evidence
from wireparse.datelines.labelled import read_labelled, without_section
from wireparse.datelines.plain import read_plain_dateline
from wireparse.datelines.productions import read_dateline
from wireparse.datelines.reading import Reading
from wireparse.datelines.relayed import claim_relay_notes
from wireparse.datelines.unbroken import claim_unbroken_head, find_unbroken, read_after_byline
from wireparse.errors import DefectCode
from wireparse.galley import Galley

# A dateline is read in a window of so many characters.
WINDOW = 260

# It stands among the first lines of the copy; pages put menus above it.
LINES = 30

# Every dateline has one of these: a bracket, a slash, a dash with a blank, a colon, a stop, the Chinese wire; one that
# is a place and a date alone ends in a figure; `,0557` counts the words of a keyword line. The plain `re` skips to a
# character of the first set faster than `regex`.
_MARKS = re.compile(
    r"[(/—–_=।（【电電.:,0-9-](?:(?<=[(/—–_=।（【电電])|(?<=[ .-]-)|(?<=[.:-])(?=[ ])|(?<=[0-9:,-])(?<!,0[0-9]{3})$)"
)
_CLOSED_ENDS = frozenset('.!?"”»…。।')
_PROSE_LENGTH = 60

# The text of the group number: there is one dateline a story.
GROUP = 1


def tokenize_dateline(galley: Galley) -> None:
    """Claim the first dateline that there is evidence for."""
    weak: tuple[int, Reading] | None = None
    has_prose = False
    for index, text in enumerate(galley.lines[:LINES]):
        if index in galley.claimed:
            continue
        reading = read_line(galley, index)
        if reading is not None:
            if reading.is_certain or _has_evidence(galley, index, reading):
                _claim(galley, index, reading)
                return
            if weak is None and not has_prose and missing_at_opening(galley, index, reading) is None:
                weak = index, reading
        has_prose = has_prose or is_prose(text)
    if weak is not None:
        _claim(galley, *weak)
        return
    found = find_unbroken(galley)
    if found is not None:
        _claim(galley, *found)
        claim_unbroken_head(galley)


def read_line(galley: Galley, index: int) -> Reading | None:
    """Read a dateline at the start of a line, or behind the byline that opens it."""
    text = galley.lines[index]
    if _MARKS.search(text, 0, WINDOW) is None:
        # One character spares most lines the look-up: such a line ends with capitals, or is of a script without them.
        return _read_unmarked(galley, index) if "A" <= text[-1] <= "Z" or text[-1] > "z" else None
    start, end = galley.starts[index], galley.ends[index]
    reading = read_plain_dateline(galley.text, start, end, galley.lexicon)
    if reading is not None and (reading.end < end or window_end(galley, index) == end):
        return reading
    end = window_end(galley, index)
    if (reading := read_after_byline(galley, index, end)) is not None:
        return reading
    reading = read_enclosed(Cursor(galley.text, start, end, galley.lexicon))
    if reading is None:
        reading = read_dateline(Cursor(galley.text, start, end, galley.lexicon))
    if reading is None or (reading.date is None and not reading.agencies):
        return read_labelled(galley, index, end) or reading
    return without_section(galley, reading, end) if reading.places and reading.regions else reading


def _read_unmarked(galley: Galley, index: int) -> Reading | None:
    """Read a dateline without any mark, which has its line, or two, for itself, and whose last word is the credit."""
    text, credits = galley.lines[index], galley.lexicon.exact_credits
    word = text[text.rfind(" ") + 1 :]
    if word not in credits and word[word.rfind("-") + 1 :] not in credits:
        return None
    is_second = index > 0 and word == text and not galley.gaps[index] and index - 1 not in galley.claimed
    first = index - 1 if is_second else index
    start, end = galley.starts[first], galley.ends[index]
    if end > start + WINDOW or galley.lines[first].partition(" ")[0].casefold() in galley.lexicon.byline_words:
        return None
    reading = read_dateline(Cursor(galley.text, start, end, galley.lexicon))
    return reading if reading is not None and reading.places and reading.agencies and reading.end == end else None


def _has_evidence(galley: Galley, index: int, reading: Reading) -> bool:
    return missing_evidence(reading, galley.text, galley.ends[index], galley.lexicon, is_opening=False) is None


def window_end(galley: Galley, index: int) -> int:
    """Where the window of a dateline ends: with its line, or with the next one where the line is broken off."""
    last, following = index, index + 1
    is_below = following < len(galley.lines) and not galley.gaps[following]
    if is_below and galley.indents[following] <= galley.indents[index]:
        last = following
    return min(galley.ends[last], galley.starts[index] + WINDOW)


def missing_at_opening(galley: Galley, index: int, reading: Reading) -> str | None:
    """Return what a dateline without credit and date lacks; it opens the story, and no paragraph may look the same."""
    end = galley.ends[index]
    reason = missing_evidence(reading, galley.text, end, galley.lexicon, is_opening=True)
    if reason is not None:
        return reason
    is_alone = reading.end >= end and bool(reading.naked)
    if is_alone and not _is_above_prose(galley, index, reading):
        return "a place and a credit on a line of their own, and no paragraph below"
    is_last = index + 1 >= len(galley.lines) or galley.gaps[index + 1] > 0
    if not is_alone and is_last and not is_prose(galley.lines[index]):
        return "neither credit nor date, and the paragraph is too short to open the story"
    if _is_list(galley, index, reading):
        return "neither credit nor date, and another line begins alike, as in a list"
    return None


def _is_above_prose(galley: Galley, index: int, reading: Reading) -> bool:
    """Running text follows the dateline, which may have two lines: `MADRID` over `SERVIMEDIA`."""
    below = range(index + 1, min(index + 3, len(galley.lines)))
    following = next((line for line in below if galley.starts[line] >= reading.end), None)
    return following is not None and is_prose(galley.lines[following])


def _is_list(galley: Galley, index: int, reading: Reading) -> bool:
    """`COPPER - Cash easier`, then `LEAD - Quiet`: items of a list, where the place is no known one."""
    if reading.date is not None or (reading.places and reading.places[0].casefold() in galley.lexicon.places):
        return False
    alike = 0
    for other, text in enumerate(galley.lines[:LINES]):
        if other == index:
            continue
        head, dash, _rest = text.partition(" - ")
        alike += bool(dash) and head.isupper() and (galley.indents[other] > 0 or galley.gaps[other] > 0)
    return alike > 0


def is_prose(text: str) -> bool:
    """The line is running text: below it no dateline opens the story."""
    return len(text) > _PROSE_LENGTH and (text[-1] in _CLOSED_ENDS or len(text) > 2 * _PROSE_LENGTH)


def _claim(galley: Galley, index: int, reading: Reading) -> None:
    if reading.start < galley.starts[index]:
        index -= 1
    rule, claims = f"dateline.{reading.grammar}", galley.claims
    for kind, start, end in reading.pieces:
        claims[kind].append((start, end, rule, GROUP))
    galley.dateline = index
    galley.dateline_start = reading.start
    galley.opening = reading.end
    galley.date = reading.date
    galley.credit_agencies = reading.agencies or reading.relay
    galley.relay_agencies = reading.relay
    if reading.is_broken:
        start = reading.pieces[0][1]
        galley.report(DefectCode.BROKEN_BRACKET, "the credit's bracket is broken", start, reading.end)
    if galley.text[reading.end : reading.end + 1] == "[":
        claim_relay_notes(galley, reading.end)
