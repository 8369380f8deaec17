"""The evidence: whether what was read of a dateline is enough to trust it.

What makes a dateline certain is a known credit in its usual bracket; an unknown word in a credit's place after a
place and a date; a date after a place and before a separator; capitals with a region; and, at the start of the
story, a known place, or capitals, where what follows begins a sentence. A wrong dateline is worse than a missed one.
"""

from typing import TYPE_CHECKING

from wireparse.datelines.naked_credits import BEHIND, is_capital_credit, is_shown
from wireparse.grammar import BLANK, OPENING, SENTENCE_START, compile_pattern
from wireparse.tokens import DATE, PLACE
from wireparse.words import fold, is_short_credit

if TYPE_CHECKING:
    from wireparse.datelines.reading import Reading
    from wireparse.lexicon import Lexicon

_SENTENCE = compile_pattern(SENTENCE_START)
# A sentence in mixed case: a capitalised word, then a word that is not all capitals.
_PROSE = compile_pattern(
    rf"{OPENING}(?:\p{{Lu}}[\p{{Ll}}\p{{M}}'’`-]*+|\p{{Lu}}[\p{{L}}.&'’`-]*+|{BLANK}?\p{{Nd}}[\p{{Nd}},.]*+)[,]?{BLANK}{{1,3}}+[\p{{L}}\"“'’$(]"
)
_LOWER = compile_pattern(rf"[^\n]{{0,60}}?{BLANK}[\p{{Ll}}]{{2}}")

# A sentence, or the end of a block, at most one line end away
_BLOCK = compile_pattern(rf"(?:\r?\n|\r)?+{BLANK}{{0,8}}+(?:$|[\r\n]|{SENTENCE_START})")
# Two words in capitals: a headline goes on behind its bracket ("CANADIAN PACIFIC (CP) CONFIRMS EARNINGS")
_SHOUT = compile_pattern(rf"\p{{Lu}}{{2,30}}+{BLANK}\p{{Lu}}{{2,30}}+(?!\p{{Ll}})")

# What an item of a table has around a name.
_FIGURES = "0123456789.,) "

# So far into a line the place of an item is looked for.
_REACH = 60

_DASHES = frozenset("-–—―_")
# A stop that only ends sentences: behind a place and a date it parts them from the story.
_DANDAS = frozenset("।։")
# A credit alone, as `(KPL) The ministry said`: at the opening of the story it is enough.
_UNPARTED = "no separator after the credit"
_WEAK_WORDS = 4
_SHORT_WORD = 3


def is_dash(separator: str) -> bool:
    """The separator is or ends in a dash."""
    return separator[-1:] in _DASHES and bool(separator)


def missing_evidence(reading: "Reading", text: str, end: int, lexicon: "Lexicon", *, is_opening: bool) -> str | None:
    """Return what is missing for a dateline to be trusted, None where nothing is.

    Args:
        reading: what was read.
        text: the copy.
        end: where the line ends.
        lexicon: the words of the parser.
        is_opening: the line is the first of the story's own, below headline and byline.
    """
    if reading.naked:
        return _missing_with_naked_credit(reading, text, end, lexicon, is_opening=is_opening)
    if reading.credit is not None and reading.agencies:
        reason = _missing_with_credit(reading, text, end, lexicon)
        return None if reason == _UNPARTED and is_opening and _opens_prose(reading, text, end) else reason
    if reading.credit is not None:
        if reading.places and reading.date is not None and reading.separator:
            return None
        if _is_known_place(reading, lexicon) and _opens_prose(reading, text, end) and is_dash(reading.separator):
            return None
        place = "place" if not reading.places else "date" if reading.date is None else "dash"
        return f"no record has the credit {reading.credit!r}, and there is no {place} that would do in its stead"
    if reading.places and reading.date is not None:
        return _missing_with_date(reading, text, end, lexicon)
    if reading.date is not None:
        return _missing_with_date_alone(reading, text, end, is_opening=is_opening)
    if not is_opening:
        return "neither credit nor date, and not at the opening of the story"
    return _missing_with_place_alone(reading, text, end, lexicon)


def _missing_with_credit(reading: "Reading", text: str, end: int, lexicon: "Lexicon") -> str | None:
    if any(_changes_case(name, lexicon) for name in (*reading.places, *reading.regions)):
        return "the place begins in capitals and goes on without"
    if reading.date is not None and (reading.places or reading.separator):
        is_open = not reading.bracket and not reading.separator
        return "the sentence goes on behind the credit" if is_open and not _opens_line(reading, text) else None
    if reading.bracket == "/":
        return None
    if is_short_credit(reading.credit or "") and reading.places and not _is_borne_out(reading, lexicon):
        return f"{reading.credit!r} may be a region, a size or a party, and nothing else shows that it is a credit"
    if not reading.separator:
        if reading.end >= end:
            return None if reading.places and reading.places[0].isupper() else "nothing follows the credit"
        if _SENTENCE.match(text, reading.end, end) is None or _SHOUT.match(text, reading.end, end) is not None:
            return "no separator after the credit, and what follows begins no sentence"
        return None if reading.places else _UNPARTED
    if not reading.places:
        return None if reading.separator != "." else "no place, and a full stop after the credit"
    if _SENTENCE.match(text, reading.end, end) is None and reading.end < end and not _is_trusted(reading, lexicon):
        return "what follows begins no sentence"
    return None


def _opens_line(reading: "Reading", text: str) -> bool:
    """What follows begins a sentence or a block: the dateline has its line for itself."""
    return _BLOCK.match(text, reading.end) is not None


def _missing_with_naked_credit(
    reading: "Reading", text: str, end: int, lexicon: "Lexicon", *, is_opening: bool
) -> str | None:
    """A credit without a bracket is a word: place, dash, or the agency's own examples have to bear it out."""
    if reading.date is not None:
        return _missing_with_date(reading, text, end, lexicon)
    if not is_opening:
        return "a credit without a bracket or date, and not at the opening of the story"
    credit = reading.credit or ""
    is_capital = is_capital_credit(credit)
    is_shouted = is_capital and reading.naked == BEHIND and reading.places[0].isupper()
    if not (_is_known_place(reading, lexicon) or is_shouted or is_shown(lexicon, reading)):
        return f"{credit!r} may be a word: no lexicon has the place, and no example of the agency opens so"
    if reading.end >= end:
        return None if _opens_line(reading, text) else "nothing follows the credit"
    if not is_dash(reading.separator) or not (is_capital or reading.separator == ".-"):
        return f"{credit!r} has no bracket, and there is no dash that would do in its stead"
    return None if _opens_prose(reading, text, end) else "what follows the credit is no prose"


def _is_borne_out(reading: "Reading", lexicon: "Lexicon") -> bool:
    """The place shows that two letters in a bracket are a credit: `Pittsburgh (PA)` and `Batteries (AA)` do not."""
    countries = lexicon.regions.get(fold(reading.credit or ""))
    if countries is None:
        return bool(reading.regions) or _is_trusted(reading, lexicon) or _lost_comma(reading.places[0], lexicon)
    own = lexicon.places.get(fold(reading.places[0]))
    return own is not None and not own & countries


def _is_known_place(reading: "Reading", lexicon: "Lexicon") -> bool:
    """The lexicon has the place, or every region behind it."""
    if not reading.places:
        return False
    has_regions = bool(reading.regions) and all(fold(region) in lexicon.regions for region in reading.regions)
    return has_regions or fold(reading.places[0]) in lexicon.places


def _opens_prose(reading: "Reading", text: str, end: int) -> bool:
    """What follows begins a sentence in mixed case."""
    return _PROSE.match(text, reading.end, end) is not None and _LOWER.match(text, reading.end, end) is not None


def _changes_case(place: str, lexicon: "Lexicon") -> bool:
    """`EL PLENO APRUEBA LAS CUENTAS Soria`: a headline in capitals has run into the place."""
    if _lost_comma(place, lexicon):
        return False
    *words, last = place.split()
    shouts = [word for word in words if word.isupper() and word.isalpha() and len(word) > _SHORT_WORD]
    return bool(shouts) and not last.isupper() and last[0].isupper()


def _lost_comma(place: str, lexicon: "Lexicon") -> bool:
    """`FRANKFURT West Germany` is a place with its country, which lost its comma."""
    return fold(place.partition(" ")[2]) in lexicon.regions


def _is_trusted(reading: "Reading", lexicon: "Lexicon") -> bool:
    return reading.places[0].isupper() or fold(reading.places[0]) in lexicon.places or reading.separator == ".-"


def _missing_with_date(reading: "Reading", text: str, end: int, lexicon: "Lexicon") -> str | None:
    if _has_month_of_its_name(reading, text, lexicon):
        return "what looks like a date is part of the place's name"
    if is_dash(reading.separator) or reading.separator in _DANDAS:
        return "the place has words of running text" if _has_function_words(reading, lexicon) else None
    is_known = fold(reading.places[0]) in lexicon.places
    if reading.separator:
        return None if is_known or reading.places[0].isupper() else "no dash after the date"
    if reading.end < end and "\n" not in text[reading.pieces[-1][2] : reading.end]:
        return "no separator after the date"
    # The dateline has its own line: a headline can end in a date too.
    has_year = reading.date is not None and reading.date.year is not None and reading.date.start < end
    return None if has_year or is_known else "no separator after the date"


def _has_month_of_its_name(reading: "Reading", text: str, lexicon: "Lexicon") -> bool:
    """`1. Des Moines - 21 points`, `Rio de Janeiro 2 - Lima 1`: the place was parted at a month of some language."""
    spans = [(start, stop) for kind, start, stop in reading.pieces if kind in {PLACE, DATE}]
    return fold(text[spans[0][0] : spans[-1][1]].strip(_FIGURES)) in lexicon.places


def _has_function_words(reading: "Reading", lexicon: "Lexicon") -> bool:
    """`PORT SUBSIDY TO END JULY 1 - MINISTER` is a headline."""
    words = reading.places[0].casefold().split()
    return len(words) > 2 and any(
        word in lexicon.function_words and word not in lexicon.particles for word in words[1:]
    )


def _missing_with_date_alone(reading: "Reading", text: str, end: int, *, is_opening: bool) -> str | None:
    if not is_opening or not is_dash(reading.separator):
        return "a date alone, and no credit after it"
    if _PROSE.match(text, reading.end, end) is None or _LOWER.match(text, reading.end, end) is None:
        return "a date alone, and what follows is no prose"
    return None


def _missing_with_place_alone(reading: "Reading", text: str, end: int, lexicon: "Lexicon") -> str | None:
    if len(reading.places) > _WEAK_WORDS:
        return "a place alone, and too many of them"
    if text[max(0, reading.start - 2) : reading.start].strip() == "*":
        return "a place alone, behind the mark of a list"
    place = reading.places[0]
    is_known = fold(place) in lexicon.places
    has_region = bool(reading.regions) and all(fold(region) in lexicon.regions for region in reading.regions)
    is_marked = place.isupper() and has_region and reading.separator in {"", ":"}
    if not is_dash(reading.separator) and not (reading.separator == ":" and is_known) and not is_marked:
        return "a place alone, and no dash"
    if reading.end >= end or _SENTENCE.match(text, reading.end, end) is None:
        return "a place alone, and what follows begins no sentence"
    if place.isupper() and has_region and is_dash(reading.separator):
        return None
    if not _opens_prose(reading, text, end):
        return "a place alone, and what follows is no prose"
    if _is_in_list(reading, text, end, lexicon):
        return "a place alone, and the next line begins alike, as in a list"
    if is_known or has_region or (place.isupper() and len(place) > _WEAK_WORDS and not reading.regions):
        return None
    return f"no lexicon has the place {place!r}, and it is not in capitals"


def _is_in_list(reading: "Reading", text: str, end: int, lexicon: "Lexicon") -> bool:
    """`Lima - Rain at night`, then `Quito - Sun all day`: the place of the next line is known, too."""
    following = text[end : end + _REACH].splitlines()[1:2]
    place, mark, _story = following[0].partition(reading.separator) if following and reading.separator else ("", "", "")
    return bool(mark) and fold(place.strip()) in lexicon.places
