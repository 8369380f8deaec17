"""Why a line is no dateline: each line that was weighed as one, and what it lacks; and of one that is, whose it is.

Whether a line is a dateline is asked of the rules that decide. The patterns here decide nothing: they pick out what
is worth a question, such as a word that may be a credit if a record had it, or figures that may be meant for a date.
"""

from collections.abc import Iterator

from wireparse.datelines.evidence import missing_evidence
from wireparse.datelines.reading import Reading
from wireparse.galley import Galley
from wireparse.grammar import BLANK, DASH, compile_pattern
from wireparse.refusals.refusal import Weighed
from wireparse.refusals.suppositions import find_unknown_credit, suppose_credit
from wireparse.tokenizers.dateline import LINES, WINDOW, is_prose, missing_at_opening, read_line
from wireparse.tokens import Kind

_ALREADY = "the story has a dateline already: the first one counts"
_WEAKER = "neither credit nor date, and another line shows more of a dateline"
_TOO_LOW = f"it stands below the first {LINES} lines, where a dateline stands"

# What the lines are that nothing marks: a dateline that was refused may have been taken for these.
_FREE = frozenset({Kind.BODY, Kind.HEADLINE, Kind.SUBHEADLINE, Kind.SECTION})

# What was not read between the place and a bracket or dash: "Foo 3", "3/4-2022"
_UNREAD = compile_pattern(
    rf"[,.]?{BLANK}{{0,3}}+(?P<unread>[\p{{L}}\p{{Nd}}][^\n,()!?]{{0,24}}?){BLANK}?(?:(?=\(\p{{L}})|{BLANK}{DASH}{BLANK})"
)
# A word in the place of a credit without its bracket: "Lima, May 3 XYZ - "
_BARE = compile_pattern(rf"{BLANK}{{0,3}}+(?P<credit>\p{{Lu}}[\p{{L}}-]{{1,15}}+){BLANK}{{1,3}}+{DASH}")
# Where a word in capitals may be a credit without a bracket: it opens the line, or stands behind a stop, comma or dash,
# and a mark or the line's end is behind it; at the opening, a place: "XYZ Lima, May 3 --", "Lima. May 3. XYZ. "
_NAKED = compile_pattern(
    rf"(?:^(?P<credit>\p{{Lu}}{{3,12}}+)(?={BLANK}\p{{Lu}}\p{{Ll}}|$)"
    rf"|(?:[,،.]|{BLANK}?{DASH}){BLANK}?(?P<credit>\p{{Lu}}{{3,12}}+)(?={BLANK}?(?:[,.:]|{DASH}|$)))"
)
_NAKED_REACH = 90
# So many lines below a line tell whether it opens a story.
_BELOW = 2
_FIRST = compile_pattern(r"[(\[](?P<credit>\p{Lu}[\p{Lu}-]{1,11}+)[)\]]")
# A date that every parser with a language can read, in the stead of one that it cannot
_A_DATE = "1/2/2003"


def explain_datelines(galley: Galley) -> Iterator[Weighed]:
    """Weigh every line once more that no other part took; below the dateline, a second one alone is worth a word."""
    has_prose = False
    taken = {start for kind, claims in galley.claims.items() if kind not in _FREE for start, *_rest in claims}
    # "ADEN-XYZ" may be either.
    slugs = {start for start, *_rest in galley.claims.get(Kind.SLUGLINE, ())}
    for index, (text, start) in enumerate(zip(galley.lines, galley.starts, strict=True)):
        if index not in galley.claimed and index != galley.dateline and start not in taken:
            weighed = _weigh_line(galley, index, has_prose=has_prose)
            if weighed is not None:
                yield weighed
        elif index == galley.dateline:
            yield from _weigh_owner(galley, index)
        elif galley.dateline is None and start in slugs:
            yield from filter(None, [_weigh_naked(galley, index, has_prose=has_prose)])
        has_prose = has_prose or is_prose(text)


def _weigh_owner(galley: Galley, index: int) -> Iterator[Weighed]:
    """What the dateline that was taken lacks to tell whose the story is: a record for the credit that it prints."""
    if galley.credit_agencies or galley.signoff_agencies:
        return
    unknown = find_unknown_credit(galley)
    if unknown is not None:
        word, start, end = unknown
        grammar = galley.claims[Kind.CREDIT][0][2].rpartition(".")[2]
        yield Weighed("agency", grammar, f"no record has the credit {word!r}", start, end)
    elif (weighed := _weigh_naked(galley, index, has_prose=False)) is not None:
        yield weighed._replace(part="agency")


def _weigh_naked(galley: Galley, index: int, *, has_prose: bool) -> Weighed | None:
    """A word in capitals that would be the credit of a dateline without a bracket, if a record had it."""
    line, start = galley.lines[index], galley.starts[index]
    # A credit may stand below its place.
    is_below = index > 0 and not galley.gaps[index] and index - 1 not in galley.claimed
    first = galley.starts[index - 1] if is_below else start
    last = min(index + _BELOW, len(galley.lines) - 1)
    text = galley.text[first : min(galley.ends[last], start + _BELOW * WINDOW)]
    for found in _NAKED.finditer(line, 0, min(_NAKED_REACH, len(line))):
        word, behind = found["credit"], start + found.end("credit")
        if word in galley.lexicon.exact_credits:
            continue
        dash = behind - first
        dashed = f"{text[:dash]} - {text[dash + 1 :].lstrip()}" if text[dash : dash + 1] == "." else ""
        for copy, lacks in ((text, ""), (dashed, ", and there is no dash behind it")) if dashed else ((text, ""),):
            supposed = suppose_credit(galley, copy, word)
            reading = _read_opening(supposed, start - first, word, has_prose=has_prose)
            if reading is not None:
                told = f"no record has the credit {word!r}{lacks}"
                return Weighed("dateline", reading.grammar, told, first + reading.start, behind)
    return None


def _read_opening(supposed: Galley, start: int, credit: str, *, has_prose: bool) -> Reading | None:
    """Read the line that begins at `start`: a dateline with this credit that the rules would trust."""
    index = supposed.starts.index(start) if start in supposed.starts else None
    reading = None if index is None else read_line(supposed, index)
    if index is None or reading is None or reading.credit != credit:
        return None
    reason = missing_evidence(reading, supposed.text, supposed.ends[index], supposed.lexicon, is_opening=False)
    if reason is not None and not has_prose:
        reason = missing_at_opening(supposed, index, reading)
    return reading if reason is None else None


def _weigh_line(galley: Galley, index: int, *, has_prose: bool) -> Weighed | None:
    reading = read_line(galley, index)
    is_over = index >= LINES or (galley.dateline is not None and index > galley.dateline)
    if not is_over and (reading is None or not reading.credit):
        naked = _weigh_naked(galley, index, has_prose=has_prose)
        if naked is not None:
            return naked
    if reading is None:
        return None if is_over else _weigh_unread(galley, index, None)
    reason = _missing(galley, index, reading, has_prose=has_prose)
    if reason is None:
        reason = _ALREADY if galley.dateline is not None else _TOO_LOW
    elif is_over:
        return None
    elif not (reading.credit or reading.separator):
        unread = _weigh_unread(galley, index, reading)
        if unread is not None or reading.date is None:
            return unread
    elif has_prose and not (reading.credit or reading.date):
        # A dash or colon in running text.
        return None
    start, end = galley.starts[index], min(reading.end, galley.ends[index])
    return Weighed("dateline", reading.grammar, reason, start, end - len(_trailing(galley.text[start:end])))


def _trailing(text: str) -> str:
    """The blanks at the end of a text."""
    return text[len(text.rstrip()) :]


def _missing(galley: Galley, index: int, reading: Reading, *, has_prose: bool) -> str | None:
    """What the rules say that is missing; for the first lines, of a dateline at the story's opening."""
    reason = missing_evidence(reading, galley.text, galley.ends[index], galley.lexicon, is_opening=False)
    if reason is None or has_prose or index >= LINES:
        return reason
    return missing_at_opening(galley, index, reading) or _WEAKER


def _weigh_unread(galley: Galley, index: int, reading: Reading | None) -> Weighed | None:
    """What would have to be known, or spelt otherwise, for the line to be a dateline."""
    text, at = galley.lines[index], galley.starts[index]
    first = _FIRST.match(text)
    if first is not None:
        reason = f"no separator behind the credit {first['credit']!r}"
        return Weighed("dateline", "credit-first", reason, at, at + first.end())
    if text[0].islower() and _is_trusted(Galley(text[0].upper() + text[1:], galley.lexicon)):
        size = len(text.partition(" ")[0])
        return Weighed("dateline", "place-first", "the place begins without a capital", at, at + size)
    if reading is None or not reading.pieces:
        return None
    _kind, start, end = reading.pieces[-1]
    bare = _BARE.match(text, end - at)
    if bare is not None and _is_trusted(suppose_credit(galley, text, bare["credit"])):
        reason = f"no record has the credit {bare['credit']!r}"
        return Weighed("dateline", reading.grammar, reason, at, at + bare.end("credit"))
    for begin in (start, end) if reading.regions else (end,):
        unread = _UNREAD.match(text, begin - at)
        if unread is None or not any(map(str.isdigit, unread["unread"])):
            continue
        dated = f"{text[: unread.start('unread')]}{_A_DATE}{text[unread.end('unread') :]}"
        if _is_trusted(Galley(dated, galley.lexicon)):
            reason = f"{unread['unread']!r} is no date: no language has such a month or form"
            return Weighed("dateline", reading.grammar, reason, at, at + unread.end("unread"))
    return None


def _is_trusted(galley: Galley) -> bool:
    """The first line of this copy would be a dateline with a credit or date."""
    reading = read_line(galley, 0)
    if reading is None or not (reading.credit or reading.date):
        return False
    return missing_evidence(reading, galley.text, galley.ends[0], galley.lexicon, is_opening=False) is None
