"""Datelines behind a label on their line, and the marks that only look like one.

`Canadian Press - CANBERRA (AP) -` tells who relayed the copy, `SPACE.com - BOULDER, Colo. --` the site that it is of,
`Sports: LIMA (Reuters) -` and `Sports News, New Delhi, Oct 12 (IANS)` the section, `LIM01. LIMA (PERU), 02/05/2016.-`
the number of a photograph, `(MENAFN - IANS) Mumbai, Aug 6 (IANS)` the feed. A label is no part of the dateline.
`Rivas - Vaciamadrid, 3 may (EFE).-` is one place.
"""

from wireparse.datelines.cursor import Cursor
from wireparse.datelines.evidence import missing_evidence
from wireparse.datelines.printed_places import BRACKET
from wireparse.datelines.productions import add_credit, read_dateline
from wireparse.datelines.reading import Reading
from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.words import fold

# The number of a photograph: "LIM01. "
_NUMBER = compile_pattern(r"\p{Lu}{2,4}[0-9]{2,4}\.[ ]")
_SITE = compile_pattern(r"[\p{L}\p{N}-]{2,30}\.[a-z]{2,4}$")
_MARKS = (" - ", ": ", ".- ")
_REACH = 60
# A bracket with a credit stands near.
_WINDOW = 120
_LABEL_WORDS = 4
_CAPITALS = 3


def read_labelled(galley: Galley, index: int, end: int) -> Reading | None:
    """Read a dateline behind the label that opens the line."""
    text, start = galley.lines[index], galley.starts[index]
    if text[0] == "(":
        bracket = BRACKET.match(text) if text.count("(", 0, _WINDOW) > 1 else None
        return None if bracket is None else _read(galley, bracket["inside"], start + bracket.end(), end)
    if not text[0].isupper():
        return None
    # A dash or a colon is common: all else that makes a dateline certain is looked for before a word is read.
    has_bracket = text.find("(", 0, _WINDOW) > 0
    for mark in _MARKS:
        at = text.find(mark, 0, _REACH)
        if at > 0 and (has_bracket or mark == ".- " or _is_named(galley, text[:at])):
            reading = _read_behind(galley, index, at, mark, end)
            if reading is not None:
                return reading
    if has_bracket and (number := _NUMBER.match(text)) is not None:
        reading = read_dateline(Cursor(galley.text, start + number.end(), end, galley.lexicon))
        return reading if reading is not None and reading.places and reading.date is not None else None
    return None


def _is_named(galley: Galley, label: str) -> bool:
    """The label is the name of an agency or a site: it relays the copy, and no bracket need name a credit."""
    return label in galley.lexicon.exact_credits or (" " not in label and _SITE.match(label) is not None)


def _read_behind(galley: Galley, index: int, at: int, mark: str, end: int) -> Reading | None:
    text, start = galley.lines[index], galley.starts[index]
    label, behind = text[:at], at + len(mark)
    if mark == ".- ":
        return _read_credit(galley, index, label)
    words = label.split()
    first = text[behind : behind + 1]
    if len(words) > _LABEL_WORDS or first.islower() or not first.isalpha():
        return None
    if any(word in galley.lexicon.function_words for word in words):
        return None
    if (reading := _read(galley, label, start + behind, end)) is None:
        return None
    if mark == " - " and len(words) == 1 and _is_one_place(galley, label, reading, start + behind):
        kind, _start, stop = reading.pieces[0]
        reading.start = start
        reading.pieces[0] = kind, start, stop
        reading.places[0] = galley.text[start:stop]
    return reading


def _read_credit(galley: Galley, index: int, label: str) -> Reading | None:
    """dateline = credit ".-", with nothing before it: `EFE.- `"""
    if label not in galley.lexicon.exact_credits:
        return None
    start = galley.starts[index]
    end = start + len(label)
    reading = Reading(start, end + len(".- "), "credit-first", separator=".-")
    add_credit(Cursor(galley.text, start, galley.ends[index], galley.lexicon), reading, start, end, "")
    return reading


def _read(galley: Galley, label: str, start: int, end: int) -> Reading | None:
    """Read the dateline behind a label; capitals may go on behind its dash: `RUSIA - CEI Milán (Italia), 23 may`."""
    relay = galley.lexicon.read_credit(label)[0]
    is_named = bool(relay) or _is_named(galley, label)
    for _ in range(_CAPITALS):
        while start < end and galley.text[start] == " ":
            start += 1
        word = galley.text[start:end].partition(" ")[0]
        reading = _read_certain(galley, start, end, is_named=is_named)
        if reading is not None and (len(word) == 1 or word.isupper() == reading.places[0].isupper()):
            reading.relay = relay
            return reading
        if not word.isupper():
            break
        start += len(word)
    return None


def _read_certain(galley: Galley, start: int, end: int, *, is_named: bool) -> Reading | None:
    """A dateline in the middle of a line: a known credit makes it certain, or a region behind a name that relays."""
    reading = read_dateline(Cursor(galley.text, start, end, galley.lexicon))
    if reading is None or not reading.places or not (reading.separator or reading.date is not None):
        return None
    if not reading.agencies and not (is_named and reading.places[0].isupper() and reading.regions):
        return None
    return reading if missing_evidence(reading, galley.text, end, galley.lexicon, is_opening=True) is None else None


def _is_one_place(galley: Galley, label: str, reading: Reading, start: int) -> bool:
    """The blanks around a hyphen are inside a name: neither half is a name that stands alone."""
    lexicon, place = galley.lexicon, reading.places[0]
    is_label = bool(reading.relay) or fold(label) in lexicon.sections or label.isupper() != place.isupper()
    return reading.start == start and not is_label and fold(place) not in lexicon.places


def without_section(galley: Galley, reading: Reading, end: int) -> Reading:
    """`Sports News, New Delhi, Oct 12 (IANS)`: a section's label before the place is none."""
    place, region = fold(reading.places[0]), fold(reading.regions[0])
    lexicon = galley.lexicon
    if (
        place not in lexicon.sections
        or place in lexicon.places
        or place in lexicon.regions
        or region in lexicon.regions
    ):
        return reading
    return _read_certain(galley, reading.pieces[1][1], end, is_named=False) or reading
