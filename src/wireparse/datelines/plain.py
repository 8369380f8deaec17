"""The plain dateline: place, region, date, credit and dash in their usual order, in one pattern.

Most datelines are so, and one match reads them at a fraction of the time that the productions take. It reads
nothing that they would not read alike, and what it reads needs no more evidence, save a credit of two letters; whatever
it is not sure of it leaves to them.
"""

import re
from typing import TYPE_CHECKING

from wireparse.datelines.reading import Reading
from wireparse.dates import PrintedDate
from wireparse.tokens import CREDIT, DATE, PLACE, REGION, SEPARATOR
from wireparse.words import fold, is_short_credit

if TYPE_CHECKING:
    from wireparse.lexicon import Lexicon

# The plain `re` matches in half the time of `regex`. It knows letters, but not which of them are capitals: that is
# asked afterwards.
_LETTERS = r"[^\W\d_]++"
_WORD = rf"{_LETTERS}(?:[-'’]{_LETTERS}){{0,3}}+"
PLAIN = re.compile(
    rf"""(?P<place>{_WORD}(?:[ ]{_WORD}){{0,2}}?)
    (?:,[ ](?P<region>{_WORD}(?:[ ]{_WORD})?|(?:[A-Z]\.){{2}}|[A-Z][a-z]{{1,5}}\.)(?=,[ ]|[ ]\()
      | [ ]\((?P<bracketed>{_WORD}(?:[ ]{_WORD}){{0,2}})\)(?=,[ ][0-9]))?
    (?:,[ ](?P<date>
        (?P<month>[^\W\d_]{{3,10}}+)\.?[ ](?P<day>[0-9]{{1,2}})
      | (?P<day_first>[0-9]{{1,2}})[ ](?P<month_last>[^\W\d_]{{3,10}}+)\.?(?:[ ](?P<year>(?:19|20)?[0-9]{{2}}))?
    ))?
    (?:[ ]\((?P<credit>[^\W\d_](?:[^\W\d_]|-){{1,11}}+)\))?
    (?:(?P<separator>\.-)|[ ](?P<dash>--?|[–—_]))(?:(?:[ ]|(?<=--))(?=[\w"“\[])|$)""",
    re.VERBOSE,
)

# How far behind the dash a credit's first word is looked for: `13 авг — РИА Новости.`
_REACH = 30
_OPENINGS = '"“['


def read_plain_dateline(text: str, start: int, end: int, lexicon: "Lexicon") -> Reading | None:
    """dateline = place [", " region | " (" region ")"] [", " date] [" (" credit ")"] separator, with credit or date"""
    match = PLAIN.match(text, start, end) if text[start].isupper() else None
    if match is None:
        return None
    place, region, bracketed, printed, month, day, day_first, month_last, year, credit, stop, dash = match.groups()
    story = match.end()
    opens_story = story == end or text[story].isupper() or text[story] in _OPENINGS
    if not opens_story or not _is_place(place, lexicon):
        return None
    if (region is not None or bracketed is not None) and not _has_region(place, region, bracketed, lexicon):
        return None
    date = None
    if printed is not None:
        date = _date(match.span("date"), day or day_first, month or month_last, year, lexicon)
    agencies = _no_credit(text, story, date, lexicon) if credit is None else lexicon.exact_credits.get(credit)
    if agencies is None or (printed is not None and date is None):
        return None
    # Two letters may be something else, unless a date stands before them: what else the place tells is evidence.
    is_certain = credit is None or date is not None or not is_short_credit(credit)
    if not is_certain and _may_be_label(place, lexicon):
        return None
    pieces = [(PLACE, *match.span("place"))]
    if region is not None or bracketed is not None:
        pieces.append((REGION, *match.span("region" if bracketed is None else "bracketed")))
    if date is not None:
        pieces.append((DATE, date.start, date.end))
    if credit is not None:
        pieces.append((CREDIT, *match.span("credit")))
    pieces.append((SEPARATOR, *match.span("separator" if dash is None else "dash")))
    regions = [name for name in (region, bracketed) if name is not None]
    bracket, separator = "(" if credit else "", stop or dash
    grammar = "plain" if is_certain else "place-first"
    return Reading(
        start, story, grammar, pieces, [place], regions, date, credit, agencies, bracket, separator, is_certain
    )


def _may_be_label(place: str, lexicon: "Lexicon") -> bool:
    """A section, an agency or the word of a byline stands where the place should."""
    is_word = place in lexicon.exact_credits or place.casefold() in lexicon.byline_words
    return is_word or fold(place) in lexicon.sections


def _no_credit(text: str, story: int, date: PrintedDate | None, lexicon: "Lexicon") -> tuple[str, ...] | None:
    """A date will do in a credit's stead, unless a credit may stand behind the dash."""
    first = text[story : story + _REACH].partition(" ")[0].rstrip(".,")
    return None if date is None or text.startswith(lexicon.credit_openers.get(first, ()), story) else ()


def _is_place(place: str, lexicon: "Lexicon") -> bool:
    """It is in one case, each word begins with a capital, and none is one of running text, a byline or a month."""
    if " " not in place:
        return True
    words = place.split()
    if words[0] in lexicon.exact_credits or words[0].casefold() in lexicon.byline_words:
        return False
    if not _is_name(words) or (any(word.isupper() for word in words) and not place.isupper()):
        return False
    # `LOS ANGELES`, `La Habana`: what the lexicon has may hold words of running text.
    if place.casefold() in lexicon.places:
        return True
    return not any(word in lexicon.function_words or word in lexicon.months for word in place.lower().split())


def _has_region(place: str, region: str | None, bracketed: str | None, lexicon: "Lexicon") -> bool:
    """What follows the place is a name, in a bracket no credit; and the place no section's label (`Sports, Lima`)."""
    name = region or bracketed or ""
    if not _is_name(name.split()) or name.casefold() in lexicon.weekdays or fold(place) in lexicon.sections:
        return False
    return bracketed is None or not (lexicon.read_credit(bracketed)[0] or fold(place) in lexicon.months)


def _is_name(words: list[str]) -> bool:
    return all(word[0].isupper() for word in words)


def _date(span: tuple[int, int], day: str, month: str, year: str | None, lexicon: "Lexicon") -> PrintedDate | None:
    months = lexicon.months.get(month.lower()) or lexicon.months.get(fold(month))
    if months is None:
        return None
    return PrintedDate(*span, str(int(day)), month, next(iter(months)), year)
