"""The plain dateline: place, region, date, credit and dash in their usual order, in one pattern.

Most datelines are so, and one match reads them at a fraction of the time that the productions take. It reads
nothing that they would not read alike, and leaves to them whatever it is not sure of.
"""

from typing import TYPE_CHECKING

from wireparse.dates import PrintedDate
from wireparse.grammar import compile_pattern
from wireparse.lexicon import fold
from wireparse.reading import Reading
from wireparse.tokens import Kind

if TYPE_CHECKING:
    import regex

    from wireparse.lexicon import Lexicon

_WORD = r"\p{Lu}[\p{L}\p{M}'’]++(?:-[\p{L}]++){0,3}+"
PLAIN = compile_pattern(
    rf"""(?P<place>{_WORD}(?:[ ]{_WORD}){{0,2}}?)
    (?:,[ ](?P<region>{_WORD}(?:[ ]{_WORD})?|(?:\p{{Lu}}\.){{2}}|\p{{Lu}}\p{{Ll}}{{1,5}}\.)(?=,[ ]|[ ]\())?
    (?:,[ ](?P<date>
        (?P<month>\p{{L}}{{3,10}}+)\.?[ ](?P<day>[0-9]{{1,2}})
      | (?P<day_first>[0-9]{{1,2}})[ ](?P<month_last>\p{{L}}{{3,10}}+)\.?
    ))?
    (?:[ ]\((?P<credit>\p{{L}}[\p{{L}}-]{{1,11}}+)\))?
    (?:(?P<separator>\.-)|[ ](?P<dash>--?|[–—_]))[ ](?=[\p{{Lu}}"“])"""
)

# How far behind the dash a credit's first word is looked for: `13 авг — РИА Новости.`
_REACH = 30


def read_plain_dateline(text: str, start: int, end: int, lexicon: "Lexicon") -> Reading | None:
    """dateline = place [", " region] [", " date] [" (" credit ")"] separator, with a credit or a date"""
    match = PLAIN.match(text, start, end)
    if match is None:
        return None
    credit = match["credit"]
    agencies = lexicon.exact_credits.get(credit, ()) if credit is not None else ()
    has_date = match["date"] is not None
    if (credit is not None and not agencies) or (credit is None and not has_date):
        return None
    follows = text[match.end() : match.end() + _REACH].partition(" ")[0]
    if credit is None and follows.rstrip(".,") in lexicon.credit_openers:
        return None
    if not _is_place(match["place"], lexicon) or (match["region"] or "").casefold() in lexicon.weekdays:
        return None
    pieces = [(Kind.PLACE, *match.span("place"))]
    date = None
    if match["region"] is not None:
        pieces.append((Kind.REGION, *match.span("region")))
    if has_date:
        date = _date(match, lexicon)
        if date is None:
            return None
        pieces.append((Kind.DATE, date.start, date.end))
    if credit is not None:
        pieces.append((Kind.CREDIT, *match.span("credit")))
    group = "separator" if match["separator"] is not None else "dash"
    pieces.append((Kind.SEPARATOR, *match.span(group)))
    return Reading(
        start,
        match.end(),
        "plain",
        pieces,
        [match["place"]],
        [] if match["region"] is None else [match["region"]],
        date,
        credit,
        agencies,
        "(" if credit else "",
        match[group],
    )


def _is_place(place: str, lexicon: "Lexicon") -> bool:
    """No word of the place is one of running text, and none is a month."""
    if " " not in place:
        return True
    return not any(word in lexicon.function_words or word in lexicon.months for word in place.casefold().split())


def _date(match: "regex.Match[str]", lexicon: "Lexicon") -> PrintedDate | None:
    month, day = match["month"] or match["month_last"], match["day"] or match["day_first"]
    months = lexicon.months.get(fold(month))
    if months is None:
        return None
    return PrintedDate(*match.span("date"), day.lstrip("0") or "0", month, next(iter(months)))
