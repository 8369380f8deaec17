"""Days: what the date of a dateline says, and the day that it means.

A feed repeats its dates, so each is read once: what was found stays in the lexicon, with all that is odd about it. It
depends on the date as printed, on the languages that may have its month, and on the day of reference.
"""

import datetime
from typing import TYPE_CHECKING

from wireparse.dates import AHEAD, CACHE_SIZE, Day, PartialDate, PrintedDate, full_year, resolve
from wireparse.errors import DefectCode
from wireparse.tokens import PLACE
from wireparse.words import fold

if TYPE_CHECKING:
    from wireparse.galley import Galley
    from wireparse.lexicon import Lexicon

# How much of the story tells the language of a month, in characters, and what it counts for that the agency writes in
# one, in function words.
_SAMPLE = 600
_AT_HOME = 3

# What a month's word may mean: each month with the languages that call it so.
Months = dict[int, tuple[str, ...]]


def read_day(galley: "Galley", printed: PrintedDate, language: str | None, reference: datetime.date | None) -> Day:
    """Read the date of a dateline, or remember it.

    Args:
        galley: the story; its lexicon remembers, and its agencies tell in which languages a month may be.
        printed: the date, as the grammar found it.
        language: the language of the story, None where it is unknown.
        reference: the day on which the copy was received, which settles the year.
    """
    days = galley.lexicon.days
    # All of a printed date but where it stands.
    key: tuple[object, ...] = (printed[2:], language, galley.credit_agencies, reference)
    day = days.get(key)
    if day is None and printed.month is not None and printed.month.lower() in galley.lexicon.shared_months:
        # What such a word means is asked of each story, and never remembered by the date alone.
        language = _speaker(galley, printed.month, language)
        key = (*key, language)
        day = days.get(key)
    if day is None:
        day = _read(galley.lexicon, printed, _languages(galley, language), reference)
        if len(days) >= CACHE_SIZE:
            days.clear()
        days[key] = day
    return day


def _speaker(galley: "Galley", word: str, language: str | None) -> str | None:
    """In which language a word is a month that is another month in others: `listopad` is October in Croatian.

    The story's language, if it has the word; else that of those which have it which the copy and its agencies speak
    for; else that of the country which the dateline names. The language of the story where nothing tells.
    """
    months = galley.lexicon.read_month(word)
    if any(language in speakers for speakers in months.values()):
        return language
    opening = galley.opening or 0
    counts = galley.lexicon.votes.count(galley.text[opening : opening + _SAMPLE].lower().split())
    for id_ in (*galley.credit_agencies, *galley.signoff_agencies):
        for code in galley.lexicon.agencies[id_].languages:
            counts[code] = counts.get(code, 0) + _AT_HOME
    return _most(months, counts) or _most(months, dict.fromkeys(_spoken_there(galley), 1)) or language


def _most(months: Months, counts: dict[str, int]) -> str | None:
    """The language that counts most, if no other month has one that counts as much."""
    best = [max(speakers, key=lambda code: counts.get(code, 0)) for speakers in months.values()]
    first, second = sorted(best, key=lambda code: -counts.get(code, 0))[:2]
    return first if counts.get(first, 0) > counts.get(second, 0) else None


def _spoken_there(galley: "Galley") -> set[str]:
    """The chief languages of the agencies that are at home where the dateline is."""
    lexicon = galley.lexicon
    places = [galley.text[start:end] for start, end, _rule, _group in galley.claims.get(PLACE, ())]
    countries = {country for place in places for country in lexicon.places.get(fold(place), ())}
    return {agency.languages[0] for agency in lexicon.agencies.values() if agency.country in countries}


def _languages(galley: "Galley", language: str | None) -> list[str]:
    """In which languages a month may be: the story's, else those that the agency writes in."""
    languages = [language or ""]
    for id_ in galley.credit_agencies:
        languages += galley.lexicon.agencies[id_].languages
    return languages


def _read(lexicon: "Lexicon", printed: PrintedDate, languages: list[str], reference: datetime.date | None) -> Day:
    """Read the printed date with the month names of the language that calls it so."""
    code, oddities = None, []
    if printed.month is not None and not printed.month.isdigit():
        months = lexicon.read_month(printed.month)
        if not months:
            oddities.append((DefectCode.MISSPELT_MONTH, f"the month {printed.month!r} is misspelt"))
        else:
            number, code = _month(months, languages)
            printed = printed._replace(month_number=number)
    if printed.day is None and printed.month is not None:
        oddities.append((DefectCode.UNREADABLE_DAY, "the day cannot be read"))
    try:
        date = lexicon.dates.read(printed, lexicon.languages.get(code or ""), reference)
    except ValueError as error:
        oddities.append((DefectCode.IMPOSSIBLE_DATE, str(error)))
        year = None if printed.year is None else full_year(printed.year, reference)
        month = printed.month_number if printed.month_number in range(1, 13) else None
        date = PartialDate(year, month, None, printed.weekday)
    resolved = resolve(date, reference)
    if resolved is not None:
        oddities += _contradictions(date, resolved, reference)
    return Day(date, resolved, tuple(oddities))


def _month(months: Months, languages: list[str]) -> tuple[int, str]:
    """Choose the month that a word means: in the first language that calls one so, else the first there is."""
    number, codes = next(iter(months.items()))
    if len(months) == 1:
        return number, languages[0] if languages[0] in codes else codes[0]
    for language in languages:
        for named, speakers in months.items():
            if language in speakers:
                return named, language
    return number, codes[0]


def _contradictions(
    date: PartialDate,
    resolved: datetime.date,
    reference: datetime.date | None,
) -> list[tuple[DefectCode, str]]:
    """What is printed of the date that the day which it means, or the reference, speaks against."""
    found = []
    if date.year is not None and reference is not None and resolved > reference and resolved - reference > AHEAD:
        found.append((DefectCode.YEAR_AHEAD, "the printed year is ahead of the reference"))
    if date.weekday is not None and date.weekday != resolved.weekday():
        found.append((DefectCode.WEEKDAY_MISMATCH, "the printed weekday is not that of the date"))
    return found
