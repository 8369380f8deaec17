"""Datelines behind something on their line: a byline or label, or all that stood above it before it lost its breaks.

`Por Elena Prats     Sevilla, 12 jun (EFE).-`, `EL PLENO APRUEBA LAS CUENTAS Soria (EFE).-`.
"""

from wireparse.datelines.cursor import Cursor
from wireparse.datelines.evidence import missing_evidence
from wireparse.datelines.productions import read_dateline
from wireparse.datelines.reading import Reading
from wireparse.galley import Galley
from wireparse.grammar import BLANK, WORD, compile_pattern
from wireparse.tokens import Kind
from wireparse.words import fold

_WORD = compile_pattern(WORD)
# A byline's word and names, up to two blanks, a bar, or a word in another case
_OPENER = compile_pattern(rf"(?P<word>\p{{L}}{{1,8}}){BLANK}{{1,3}}")
_WIDE = compile_pattern(rf"{BLANK}{{2,20}}+|{BLANK}?[|]{BLANK}?|[ ]?[:]{BLANK}{{1,3}}")
_CREDIT = compile_pattern(rf"\((?P<inside>[^()\n]{{2,40}}+)\){BLANK}?[.]?{BLANK}?[-–—]")
_PLACE_WORDS = 6
_NAME_WORDS = 5
_REACH = 600


def read_after_byline(galley: Galley, index: int, end: int) -> Reading | None:
    """Read a dateline behind a byline or label that opens the line."""
    text, first = galley.text, galley.starts[index]
    word = galley.lines[index].partition(" ")[0]
    is_byline = word.casefold() in galley.lexicon.byline_words
    if not is_byline and word not in galley.lexicon.exact_credits:
        return None
    opener = _OPENER.match(text, first, end)
    if opener is None:
        return None
    start = opener.end() if is_byline else first
    found = [(at, reading) for at in _positions(text, start, end) if (reading := _trusted(galley, at, end)) is not None]
    if not found:
        return None
    # Of several places to cut, the one that leaves a place the lexicon has.
    known = [(at, reading) for at, reading in found if fold(reading.places[0]) in galley.lexicon.places]
    at, reading = (known or found)[0]
    if is_byline:
        reading.pieces.insert(0, (Kind.BYLINE, first, start + len(text[start:at].rstrip(" |\xa0"))))
    return reading


def _positions(text: str, start: int, end: int) -> list[int]:
    """Where a place may begin behind a name: behind wide space, else where the case changes, else at each word."""
    words: list[tuple[int, int, bool]] = []
    at = start
    while len(words) <= _NAME_WORDS + 1 and (word := _WORD.match(text, at, end)) is not None:
        at = word.end()
        wide = _WIDE.match(text, at, end)
        words.append((word.start(), at, wide is not None))
        at = wide.end() if wide is not None else at + 1
    starts = [word[0] for word in words]
    behind_wide = [starts[n + 1] for n, word in enumerate(words[:-1]) if word[2]]
    if behind_wide:
        return behind_wide
    # A name has two full words; an initial between them does not count.
    full = [(start, text[start:end].isupper()) for start, end, _wide in words if end - start > 1]
    change = [start for (start, shouts), (_, shouted) in zip(full[2:], full[1:], strict=False) if shouts != shouted]
    return change + [start for start, _ in full[2:]]


def _trusted(galley: Galley, at: int, end: int) -> Reading | None:
    """Read a dateline at a position in the middle of a line: only a known credit makes it certain there."""
    reading = read_dateline(Cursor(galley.text, at, end, galley.lexicon))
    if reading is None or not reading.agencies or not reading.places:
        return None
    if not reading.separator and reading.date is None:
        return None
    return reading if missing_evidence(reading, galley.text, end, galley.lexicon, is_opening=False) is None else None


def find_unbroken(galley: Galley) -> tuple[int, Reading] | None:
    """Find a dateline to the left of a known credit in its bracket, in copy that lost its line breaks."""
    if not galley.lines or 0 in galley.claimed:
        return None
    start, end = galley.starts[0], galley.ends[0]
    bracket = galley.text.find("(", start, start + _REACH)
    while bracket != -1 and bracket < end:
        credit = _CREDIT.match(galley.text, bracket, end)
        if credit is not None and galley.lexicon.read_credit(credit["inside"])[0]:
            reading = _read_leftwards(galley, bracket)
            return None if reading is None else (0, reading)
        bracket = galley.text.find("(", bracket + 1, start + _REACH)
    return None


def _read_leftwards(galley: Galley, bracket: int) -> Reading | None:
    """Try the starts of the words before the bracket, the farthest that still makes a place in one case first."""
    text, start = galley.text, galley.starts[0]
    left = text[start:bracket]
    starts = [start + match.start() for match in _WORD.finditer(left, max(0, len(left) - 120))]
    window = min(galley.ends[0], bracket + 80)
    candidates = []
    for at in starts[-(_PLACE_WORDS + 6) :]:
        if text[at - 1 : at] not in {" ", ""} or text[at].islower():
            continue
        reading = _trusted(galley, at, window)
        if reading is not None and reading.credit is not None and reading.pieces[-2][1] >= bracket:
            candidates.append((at, reading))
    mixed = [(at, reading) for at, reading in candidates if not _shouts(text, at) or _shouts(text, bracket - 2)]
    best = mixed or candidates
    return best[0][1] if best else None


def _shouts(text: str, at: int) -> bool:
    """The word at this offset is in capitals."""
    word = _WORD.match(text, at)
    return word is not None and len(word[0]) > 1 and word[0].isupper()


# The code of a bulletin before its headline: "(NH4388-NA2382-NE9701)"
_CODE = compile_pattern(r"\([ ]?[A-Z]{2}[0-9]{4}(?:-[A-Z]{2}[0-9]{4}){0,6}[ ]?\)[ ]?")


def claim_unbroken_head(galley: Galley) -> None:
    """Claim what stands left of the dateline on its line: a bulletin's code, and a headline in capitals."""
    start = galley.starts[galley.dateline or 0]
    end = start + len(galley.text[start : galley.dateline_start].rstrip())
    code = _CODE.match(galley.text, start, end)
    if code is not None:
        galley.claim(Kind.EDNOTE, start, start + len(code[0].rstrip()), "ednote.code")
        start = code.end()
    if end > start and galley.text[start:end].isupper():
        galley.claim(Kind.HEADLINE, start, end, "headline.unbroken")
