"""Credits that no bracket encloses and no date stands before.

`AKP Phnom Penh, July 28, 2026 --`, `ACN Girona –`, `Damascus, SANA –`, `ASTANA. KAZINFORM -`, `ADEN-SABA`,
`Baghdad – INA`, `MADRID` over `SERVIMEDIA`, `AGI -`. The `productions` take such a credit for a region,
for a part of the place, or for the first word of the story. Here it is looked for where it may stand in what they
read, one look-up for each position; whether it is enough to trust is judged in `evidence`.
"""

from typing import TYPE_CHECKING

from wireparse.grammar import BLANK, DASH, WORD, compile_pattern
from wireparse.tokens import Kind
from wireparse.words import SHORT_CREDIT, fold, is_short_credit

if TYPE_CHECKING:
    from wireparse.datelines.cursor import Cursor
    from wireparse.datelines.reading import Reading
    from wireparse.lexicon import Lexicon

# Where a credit stands that has no bracket: behind a comma or stop, behind a hyphen or dash, before the place.
BEHIND, DASHED, FIRST = "behind", "dashed", "first"

_DASHES = "-–—"
_STOPS = ",،."
# A dateline of an example names its credit among the first characters of its line.
_OPENING = 60
# What may follow a credit behind a dash: `SABA`, `Saba:`, `واع -`, and a reporter at the end of the line
_AHEAD = compile_pattern(
    rf"""(?P<credit>{WORD})
    (?:(?={BLANK}{{0,4}}(?:\r|\n|$)) | {BLANK}?(?P<mark>:)(?={BLANK}{{0,4}}(?:\r|\n|$)) | {BLANK}{{0,2}}(?P<dash>{DASH})
    (?:{BLANK}{{1,3}}(?P<reporter>{WORD}(?:{BLANK}{WORD}){{1,2}})(?={BLANK}{{0,4}}(?:\r|\n|$)))?)"""
)


def is_capital_credit(credit: str) -> bool:
    """Three letters or more, in capitals or of a script without them: a word of running text does not look so.

    >>> is_capital_credit("SANA"), is_capital_credit("سانا"), is_capital_credit("Saba"), is_capital_credit("AA")
    (True, True, False, False)
    """
    return not is_short_credit(credit) and credit == credit.upper()


def read_naked_credit(lexicon: "Lexicon", credit: str) -> tuple[str, ...]:
    """Return the agencies that a word without a bracket names: as printed, in capitals, or by joint names."""
    agencies = lexicon.exact_credits.get(credit, ())
    if agencies or len(credit) <= SHORT_CREDIT:
        return agencies
    if credit.isupper() and (folded := fold(credit)) in lexicon.credits:
        return lexicon.credits[folded]
    is_joint = "-" in credit and all(part in lexicon.exact_credits for part in credit.split("-"))
    return lexicon.read_credit(credit)[0] if is_joint else ()


def is_shown(lexicon: "Lexicon", reading: "Reading") -> bool:
    """An example of the agency has a line that opens alike: what the record shows is more than a word."""
    return any(
        _opens_alike(line, reading)
        for id_ in reading.agencies
        for example in lexicon.agencies[id_].examples
        for line in example.text.splitlines()
    )


def _opens_alike(line: str, reading: "Reading") -> bool:
    """In the line the credit stands at the same place between the same signs."""
    credit = reading.credit or ""
    at = line.find(credit, 0, _OPENING)
    before, after = line[:at].rstrip(), line[at + len(credit) :].lstrip(" .:")
    if at < 0 or (reading.naked == FIRST) == bool(before):
        return False
    if reading.naked == FIRST:
        return after[:1].isupper() if reading.places else after[:1] in _DASHES
    return before[-1] in (_STOPS if reading.naked == BEHIND else _DASHES) and (not after or after[0] in _DASHES)


def find_naked_credit(cursor: "Cursor", reading: "Reading") -> None:
    """Note the credit that was read as something else, if there is one."""
    if reading.date is None and reading.regions and _take_region(cursor, reading):
        return
    if len(reading.places) == 1 and _take_from_place(cursor, reading):
        return
    if reading.date is None and reading.separator and reading.separator[0] in _DASHES:
        _take_ahead(cursor, reading)


def _note(reading: "Reading", cursor: "Cursor", span: tuple[int, int], agencies: tuple[str, ...], naked: str) -> None:
    reading.credit, reading.agencies, reading.naked = cursor.text[slice(*span)], agencies, naked


def _take_region(cursor: "Cursor", reading: "Reading") -> bool:
    """credit = the last word behind a comma: `BRIDGETOWN, Barbados, CMC –`"""
    region = reading.regions[-1]
    agencies = read_naked_credit(cursor.lexicon, region) or read_naked_credit(cursor.lexicon, region.rstrip("."))
    if not agencies or fold(region) in cursor.lexicon.regions:
        return False
    at = max(n for n, piece in enumerate(reading.pieces) if piece[0] == Kind.REGION)
    _kind, start, end = reading.pieces[at]
    if region[-1] == "." and reading.separator and reading.pieces[-1][1] == end:
        # "Asunción, IP.-": the stop is the separator's.
        end -= 1
        separator, _start, after = reading.pieces[-1]
        reading.pieces[-1] = separator, end, after
        reading.separator = f".{reading.separator}"
    reading.pieces[at] = Kind.CREDIT, start, end
    reading.regions.pop()
    _note(reading, cursor, (start, end), agencies, BEHIND)
    return True


def _take_from_place(cursor: "Cursor", reading: "Reading") -> bool:
    """credit = the first word of a place, or the last one behind a stop or hyphen, or all of it"""
    place, lexicon = reading.places[0], cursor.lexicon
    kind, start, end = reading.pieces[0]
    head, blank, rest = place.partition(" ")
    if kind != Kind.PLACE or cursor.text[start:end] != place:
        return False
    if head in lexicon.exact_credits and is_capital_credit(head) and _is_before(lexicon, reading, place, rest):
        pieces = [(Kind.CREDIT, start, start + len(head))]
        if blank:
            pieces.append((Kind.PLACE, end - len(rest), end))
        reading.pieces[:1] = pieces
        reading.places[:] = [rest] if blank else []
        reading.grammar = "credit-first"
        _note(reading, cursor, (start, start + len(head)), lexicon.exact_credits[head], FIRST)
        return True
    for mark, naked in ((". ", BEHIND), ("-", DASHED), ("\n", DASHED)) if reading.date is None else ():
        before, found, credit = place.rpartition(mark)
        if before and found and (agencies := read_naked_credit(lexicon, credit)):
            reading.pieces[:1] = [(kind, start, start + len(before)), (Kind.CREDIT, end - len(credit), end)]
            reading.places[0] = before
            _note(reading, cursor, (end - len(credit), end), agencies, naked)
            return True
    return False


def _is_before(lexicon: "Lexicon", reading: "Reading", place: str, rest: str) -> bool:
    """The first word is no part of the name: `STA CRUZ` is a town, `STA Ljubljana` is not."""
    if fold(place) in lexicon.places:
        return False
    return fold(rest) in lexicon.places or (not rest.isupper() if rest else reading.date is None)


def _take_ahead(cursor: "Cursor", reading: "Reading") -> None:
    """credit = word ( line-end | ":" line-end | dash [reporter line-end] ), behind a dash"""
    ahead = cursor.sees(_AHEAD)
    agencies = () if ahead is None else read_naked_credit(cursor.lexicon, ahead["credit"])
    if ahead is None or not agencies:
        return
    reading.pieces.pop()
    reading.add(Kind.CREDIT, *ahead.span("credit"))
    for group, kind in (("mark", Kind.SEPARATOR), ("dash", Kind.SEPARATOR), ("reporter", Kind.BYLINE)):
        if ahead[group] is not None:
            reading.add(kind, *ahead.span(group))
    reading.separator = ahead["mark"] or ahead["dash"] or ""
    cursor.at = ahead.end()
    cursor.skip()
    reading.end = cursor.at
    _note(reading, cursor, ahead.span("credit"), agencies, DASHED)
