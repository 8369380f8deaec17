"""Where a date stands in a dateline and what its pieces are; what it means is read in `dates`."""

from typing import TYPE_CHECKING

from wireparse.dates import PrintedDate
from wireparse.grammar import BLANK, DAY, DIGIT, LETTER, NAME, YEAR, compile_pattern
from wireparse.words import fold

if TYPE_CHECKING:
    import regex

    from wireparse.datelines.cursor import Cursor

_GAP = rf"{BLANK}{{0,4}}+"
# "de" in "25 de septiembre de 2019"; looked up among the words of dates.
_OF = rf"(?:(?P<of>\p{{L}}{{1,4}}['’]?){BLANK}{{1,2}}+|d['’])"

# A month's name; at times of letters with stops ("ก.ย."), cut short with a mark of its script ("ינו׳", "जन॰"), or a
# figure of one letter ("22 V 2020")
_MONTH_NAME = rf"(?:{LETTER}{{1,3}}\.{LETTER}{{1,2}}(?=[. ])|{NAME}[׳॰]?|[IVX](?={BLANK}{DIGIT}{{4}}))"
# "25 may", "22nd April, 2026", "3 de mayo de 2020", "17. listopada 2020.", "12 NOV 89", "22-sentabr"
_DAY = rf"(?P<day>{DAY})(?:-(?=\p{{L}})|(?P<suffix>\p{{L}}{{1,3}}(?=[ ]))?[.º°]?{_GAP})"
_MONTH = (
    rf"(?P<month>{_MONTH_NAME})\.?"
    rf"(?:[,.]?{BLANK}{{1,3}}+(?:(?P<of_year>\p{{L}}{{2,3}}){BLANK})?(?P<year>{YEAR})(?!:)\.?)?"
)
_DAY_FIRST = compile_pattern(_DAY + _MONTH)
_DAY_OF_FIRST = compile_pattern(_DAY + _OF + _MONTH)
# "4 كانون الأول": a month's name of two words, or two names of it, as "3 تموز/يوليو"; or a number, as "3 tháng 7"
_DAY_LONG = compile_pattern(
    rf"{_DAY}(?P<month>{NAME}(?:(?:{BLANK}|/){NAME}){{1,2}}|{NAME}{BLANK}{DIGIT}{{1,2}}(?!{DIGIT}))"
    rf"(?:,?{BLANK}{{1,3}}+(?P<year>{YEAR})(?!:))?(?={BLANK}{{0,3}}[(/:–—-])"
)
# "Sep 22", "dic. 20", "Aug 29, 2014", "JUNE 11 89", "June 13/2024"; and a comma that strayed: "Aug, 23 (SUNA)"
_MONTH_FIRST = compile_pattern(
    rf"(?P<month>{NAME})(?:\.{_GAP}|,{BLANK}(?={DIGIT}{{1,2}}{BLANK}?\()|{BLANK}{{1,4}}+)"
    rf"(?P<day>{DAY})(?P<suffix>\p{{L}}{{2}}(?=[ ,]))?"
    rf"(?:,?{BLANK}{{1,3}}+(?P<year>{YEAR})(?!:)|/(?P<slash_year>{DIGIT}{{4}})(?!{DIGIT})|(?P<no_year>))"
)
# "2025. szeptember 23."
_YEAR_FIRST = compile_pattern(rf"(?P<year>{DIGIT}{{4}})\.?{_GAP}(?P<month>{NAME})\.?{_GAP}(?P<day>{DAY})\.?")
# "1996-08-22"
_ISO = compile_pattern(rf"(?P<year>{DIGIT}{{4}})([-/.])(?P<month>{DIGIT}{{1,2}})\2(?P<day>{DIGIT}{{1,2}})(?!{DIGIT})")
# "23/05/03", "12/08/2022"
_NUMERIC = compile_pattern(rf"(?P<one>{DIGIT}{{1,2}})([-/.])(?P<two>{DIGIT}{{1,2}})(?:\2(?P<year>{YEAR}))?(?!{DIGIT})")
# "8月12日", "2023年8月12日", "29日"
_EAST_ASIAN = compile_pattern(
    rf"(?:(?P<year>{DIGIT}{{4}})[年년]{_GAP})?(?:(?P<month>{DIGIT}{{1,2}})[月월]{_GAP})?(?P<day>{DIGIT}{{1,2}})[日일]"
)
# "04:19 PM EST, " before the date of a market wire
_TIME = compile_pattern(rf"{DIGIT}{{1,2}}:{DIGIT}{{2}}{_GAP}(?:[AaPp]\.?[Mm]\.?{_GAP})?(?P<zone>[A-Z]{{2,4}})?,?{_GAP}")
# " / 12:35 pm" and " 7:00PM" behind the date, before the credit on its line; elsewhere it is a page's stamp
_TIME_AFTER = compile_pattern(
    rf"(?:{BLANK}?[/,])?{BLANK}{DIGIT}{{1,2}}:{DIGIT}{{2}}(?:{BLANK}?[AaPp]\.?[Mm]\.?)?(?:{BLANK}[A-Z]{{3,4}})?"
    rf"(?={BLANK}?[(/])"
)
_WEEKDAY = compile_pattern(rf"(?P<name>[\p{{L}}\p{{M}}-]{{2,16}}+)\.?(?:,{_GAP}|{BLANK}{{1,3}}+)")
_WEEKDAY_AFTER = compile_pattern(rf",?{BLANK}{{0,3}}+(?P<name>[\p{{L}}\p{{M}}-]{{2,16}}+)\.?(?={BLANK}*[(/-])")
_NAME = compile_pattern(NAME)
_LEAD = compile_pattern(rf"(?P<word>{NAME}){BLANK}{{1,2}}+(?={DIGIT})")

# The teleprinter's letters for figures.
_LETTERS = str.maketrans({"O": "0", "l": "1"})
_LARGEST_DAY = 31
# So near behind a date stands the colon of its time.
_TIME_REACH = 6
_AMERICAN_ZONES = frozenset(("EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "CT", "PT"))
_MONTHS = 12


def take_date(cursor: "Cursor") -> PrintedDate | None:
    """date = [time] [weekday] (day month | month day | numbers) [year] [weekday] [time]"""
    start = cursor.at
    known = cursor.dates.get(start)
    if known is None:
        date = _read_date(cursor, start)
        if date is None:
            cursor.at = start
        known = cursor.dates[start] = date, cursor.at
    cursor.at = known[1]
    return known[0]


def _read_date(cursor: "Cursor", start: int) -> PrintedDate | None:
    weekday = None
    is_american = is_month_too = False
    if cursor.next.isdecimal():
        time = cursor.take(_TIME)
        is_american = time is not None and time["zone"] in _AMERICAN_ZONES
    else:
        name = cursor.sees(_NAME)
        if name is None:
            return None
        word = fold(name[0])
        lexicon = cursor.lexicon
        # "Mo." is Missouri before it is Montag: weekdays of two letters are never printed in datelines.
        is_month_too = word in lexicon.months
        if len(word) > 2 and word in lexicon.weekdays and not is_month_too:
            weekday = _take_weekday(cursor, _WEEKDAY)
        elif not is_month_too and word not in lexicon.date_words and not _is_figure_ahead(cursor, name.end()):
            return None
    is_figure = cursor.next.isdecimal()
    date = _take_figures_first(cursor, is_american=is_american) if is_figure else _take_name_first(cursor)
    if date is None and is_month_too:
        # "mar, 8 jul": "mar" is March and Tuesday.
        weekday = _take_weekday(cursor, _WEEKDAY)
        date = _take_figures_first(cursor) if weekday is not None and cursor.next.isdecimal() else None
    if date is None:
        return None
    if cursor.next and cursor.next in " ,/":
        if weekday is None:
            weekday = _take_weekday(cursor, _WEEKDAY_AFTER)
        if ":" in cursor.text[cursor.at : cursor.at + _TIME_REACH]:
            cursor.take(_TIME_AFTER)
    return PrintedDate(start, cursor.at, date[0], date[1], date[2], date[3], weekday)


def _is_figure_ahead(cursor: "Cursor", at: int) -> bool:
    """A figure behind the word: it may be a month that is misspelt."""
    return cursor.text[at : at + 3].strip(" .").isdecimal()


_Pieces = tuple[str | None, str | None, int | None, str | None]


def _take_figures_first(cursor: "Cursor", *, is_american: bool = False) -> _Pieces | None:
    match = cursor.sees(_ISO) or cursor.sees(_EAST_ASIAN)
    if match is not None:
        cursor.at = match.end()
        month = match["month"]
        return _figures(match["day"]), month, int(month) if month else None, _figures(match["year"])
    match = cursor.sees(_NUMERIC)
    if match is not None and (pieces := _numbers(match, is_american=is_american)):
        cursor.at = match.end()
        return pieces
    for pattern in (_DAY_FIRST, _DAY_OF_FIRST, _YEAR_FIRST):
        match = cursor.sees(pattern)
        if match is not None and (pieces := _named(cursor, match)):
            # Behind the name stands another one of the month, or the rest of it: "9 شباط/فبراير".
            goes_on = match["year"] is None and cursor.text[match.end() : match.end() + 2].lstrip(" /")[:1].isalpha()
            if goes_on and (longer := _take_long(cursor)):
                return longer
            cursor.at = match.end()
            return pieces
    return _take_long(cursor)


def _take_long(cursor: "Cursor") -> _Pieces | None:
    match = cursor.sees(_DAY_LONG)
    if match is None or not cursor.lexicon.read_month(match["month"]):
        return None
    pieces = _named(cursor, match)
    if pieces is not None:
        cursor.at = match.end()
    return pieces


def _take_name_first(cursor: "Cursor") -> _Pieces | None:
    match = cursor.sees(_MONTH_FIRST)
    if match is not None and (pieces := _named(cursor, match)):
        cursor.at = match.end()
        return pieces
    lead = cursor.sees(_LEAD)
    if lead is not None and lead["word"].casefold() in cursor.lexicon.date_words:
        cursor.at = lead.end()
        return _take_figures_first(cursor)
    return None


def _named(cursor: "Cursor", match: "regex.Match[str]") -> _Pieces | None:
    """The pieces of a date with a month's name, if the name is one."""
    lexicon = cursor.lexicon
    pieces = match.groupdict()
    if (of := pieces.get("of")) and of.casefold() not in lexicon.date_words:
        return None
    if (suffix := pieces.get("suffix")) and suffix.casefold() not in lexicon.day_suffixes:
        return None
    months = lexicon.read_month(match["month"])
    if not months and cursor.text[match.start() - 2 : match.start()] == ", ":
        months = lexicon.read_misspelt_month(match["month"])
    if not months:
        return None
    day = _figures(match["day"])
    if day is not None and int(day) > _LARGEST_DAY and len(day) > 2:
        day = None
    return day, match["month"], next(iter(months)), _figures(pieces["year"] or pieces.get("slash_year"))


def _numbers(match: "regex.Match[str]", *, is_american: bool) -> _Pieces | None:
    """The pieces of a date in figures: day first, unless only month first can be, or an American hour stands before."""
    one, two = int(match["one"]), int(match["two"])
    day, month = (two, one) if two > _MONTHS or (is_american and one <= _MONTHS) else (one, two)
    if not (0 < month <= _MONTHS and 0 < day <= _LARGEST_DAY):
        return None
    return str(day), str(month), month, _figures(match["year"])


def _figures(text: str | None) -> str | None:
    """Figures of any script as ASCII, the teleprinter's letters among them put right."""
    return None if text is None else str(int(text.translate(_LETTERS).lstrip("'")))


def _take_weekday(cursor: "Cursor", pattern: "regex.Pattern[str]") -> int | None:
    match = cursor.sees(pattern)
    if match is None:
        return None
    number = cursor.lexicon.weekdays.get(fold(match["name"]))
    if number is not None:
        cursor.at = match.end()
    return number
