"""The productions of a dateline: places, region, date, credit and separator, in the orders that agencies use.

Each function's docstring is its production. They read what is printed and where it stands; whether it is enough to
trust is judged in `evidence`. Shapes are matched here, words are looked up in the lexicon.
"""

from wireparse.datelines.cursor import Cursor
from wireparse.datelines.naked_credits import find_naked_credit, read_naked_credit
from wireparse.datelines.printed_dates import take_date
from wireparse.datelines.printed_places import BRACKET, SLASHES, read_places
from wireparse.datelines.reading import Reading
from wireparse.dates import PrintedDate
from wireparse.grammar import BLANK, DASH, WORD, compile_pattern
from wireparse.tokens import Kind
from wireparse.words import fold

_WORD = compile_pattern(WORD)
_JUNK = compile_pattern(r"[*>]{1,8}+[ ]?")
_STOP = compile_pattern(rf"\.(?={BLANK}|$)")
# The full stop of Urdu, at times behind a blank: "ڈھاکہ ۔ 5 دسمبر"
_ARABIC_STOP = compile_pattern(rf"{BLANK}?۔")
# The credit of a press release between tight dashes: "Calif.--(BUSINESS WIRE)--"
_TIGHT = compile_pattern(r"--(?=\()|[-–]{1,2}[ ](?=\((?P<inside>[^()]{2,40})\))")
_HALF_BRACKET = compile_pattern(r"(?P<inside>[\p{L}-]{2,12})\)")
_NO_DATE = compile_pattern(r"NO[ ]DATE|UNDATED")
# "Newsfile Corp. - November 3, 2020": the date inside the credit's bracket
_INSIDE_DASH = compile_pattern(rf"{BLANK}{{1,2}}-{BLANK}{{1,2}}")
_SEPARATOR = compile_pattern(
    rf"{BLANK}{{0,4}}(?P<mark>-[ ]-(?=[ ])|"
    rf"[.,;:]?{BLANK}?{DASH}|[:=：।։]|\.(?!\.)|/(?={BLANK}))(?={BLANK}|$|\r|\n|[\p{{L}}\"'“‘«\[(<¿¡`$])"
)
_DASHED_CREDIT = compile_pattern(rf"{BLANK}{{0,2}}[-–—]{BLANK}{{1,2}}")

# The reporter behind a credit without a bracket: "РИА Новости, Адам Буражев. "
_REPORTER = compile_pattern(
    rf",{BLANK}(?P<name>\p{{Lu}}\p{{Ll}}{{1,20}}+(?:{BLANK}\p{{Lu}}\p{{Ll}}{{1,20}}+){{1,2}})(?=[.])"
)
# A bracket that lost its credit: "WASHINGTON () - "
_EMPTY = compile_pattern(r"\([ ]{0,3}\)")

_CREDIT_WORDS = 4
_LINE_ENDS = "\r\n"
_BRACKET_OPENERS = "(（[【"


def read_dateline(cursor: Cursor) -> Reading | None:
    """dateline = [junk] front [credit] separator | credit separator [front separator]"""
    if cursor.next and cursor.next in "*>":
        cursor.take(_JUNK)
    reading = Reading(cursor.at)
    if cursor.next in _BRACKET_OPENERS and cursor.next:
        if (enclosed := read_in_brackets(cursor)) is not None:
            return enclosed
        return read_credit_first(cursor, reading)
    if not read_front(cursor, reading):
        return None
    reading.grammar = "place-first"
    read_credit(cursor, reading)
    read_date_after_credit(cursor, reading)
    read_separator(cursor, reading)
    if reading.date is None and reading.credit is None and reading.regions and reading.separator:
        read_late_date(cursor, reading)
    if reading.credit is None and (reading.separator or ends_line(cursor)):
        find_naked_credit(cursor, reading)
    return reading


def ends_line(cursor: Cursor) -> bool:
    """Nothing stands between here and the last line end."""
    return cursor.at >= cursor.end or cursor.text[cursor.at] in _LINE_ENDS or cursor.text[cursor.at - 1] in _LINE_ENDS


def read_in_brackets(cursor: Cursor) -> Reading | None:
    """dateline = "(" front ")" separator, with a year: `(Quincy, MA, October 18, 2004) - `"""
    bracket = cursor.sees(BRACKET)
    if bracket is None or "," not in bracket["inside"] or not bracket["inside"][-2:].isdecimal():
        return None
    reading = Reading(cursor.at, grammar="in-brackets")
    inside = Cursor(cursor.text, bracket.start("inside"), bracket.end("inside"), cursor.lexicon)
    if not (read_front(inside, reading) and reading.places and reading.date is not None and reading.date.year):
        return None
    start, cursor.at = cursor.at, bracket.end()
    if inside.at == inside.end and read_separator(cursor, reading):
        return reading
    cursor.at = start
    return None


def read_credit_first(cursor: Cursor, reading: Reading) -> Reading | None:
    """dateline = credit separator [front separator]"""
    reading.grammar = "credit-first"
    if not read_credit(cursor, reading) or not read_separator(cursor, reading):
        return None
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    is_front = bool(reading.agencies) and read_front(cursor, reading)
    if is_front and reading.date is not None and is_credited_again(cursor):
        return None
    if is_front and (reading.date is not None or is_bracketed_label(cursor, reading)):
        read_separator(cursor, reading)
        if not reading.places:
            read_late_place(cursor, reading)
        return reading
    # What follows the separator is the story.
    cursor.at = reading.end = after
    reading.separator, reading.date, reading.is_loose = separator, None, False
    del reading.pieces[pieces:], reading.places[:], reading.regions[:]
    return reading


def is_credited_again(cursor: Cursor) -> bool:
    """`(AFP) LIMA, May 3 (AFP) -`: the first bracket is a label, `labelled` reads what stands behind it."""
    here = cursor.at
    cursor.skip()
    bracket = cursor.sees(BRACKET)
    cursor.at = here
    return bracket is not None and bool(cursor.lexicon.read_credit(bracket["inside"])[0])


def is_bracketed_label(cursor: Cursor, reading: Reading) -> bool:
    """`[AIM] Maputo --`: a place between a bracket and a dash; behind a round bracket one that the lexicon has."""
    is_label = not reading.separator and not reading.is_loose and bool(reading.places)
    if not is_label or not (reading.bracket == "[" or fold(reading.places[0]) in cursor.lexicon.places):
        return False
    separator = cursor.sees(_SEPARATOR)
    return separator is not None and separator["mark"][-1] in "-–—"


def read_late_place(cursor: Cursor, reading: Reading) -> None:
    """late-place = place separator, where the date came first: `(ANSA) - 1 AGO - Roma -`"""
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    if not (read_places(cursor, reading) and read_separator(cursor, reading)):
        cursor.at = reading.end = after
        reading.separator = separator
        del reading.pieces[pieces:], reading.places[:], reading.regions[:]


def read_front(cursor: Cursor, reading: Reading) -> bool:
    """front = places [","] [date] | date [","] [places]"""
    if take_printed(cursor, reading):
        after = cursor.at
        if cursor.take_comma() or cursor.next == " ":
            cursor.skip()
            if not (cursor.next.isalpha() and read_places(cursor, reading)):
                cursor.at = after
        return True
    if not read_places(cursor, reading):
        return False
    if reading.regions and read_month_alone(cursor, reading):
        return True
    after = cursor.at
    if not cursor.take_comma() and cursor.next and cursor.next in " ۔":
        cursor.take(_ARABIC_STOP)
    if cursor.next == ".":
        cursor.take(_STOP)
    cursor.skip()
    if not take_printed(cursor, reading) and not cursor.take(_NO_DATE):
        cursor.at = after
    return True


def read_month_alone(cursor: Cursor, reading: Reading) -> bool:
    """date = month, where the day was left out: `CHICAGO, April -`"""
    months = cursor.lexicon.read_month(reading.regions[-1])
    _kind, start, end = reading.pieces[-1]
    if not months or cursor.text[start:end] != reading.regions[-1]:
        return False
    reading.pieces[-1] = (Kind.DATE, start, end)
    reading.date = PrintedDate(start, end, None, reading.regions.pop(), next(iter(months)))
    return True


def read_late_date(cursor: Cursor, reading: Reading) -> None:
    """late-date = date separator, behind a dash that came too early: `ROCKVILLE, Md, - March 6 -`"""
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    if take_printed(cursor, reading) and cursor.sees(_SEPARATOR) is not None:
        read_separator(cursor, reading)
        return
    cursor.at = reading.end = after
    reading.separator, reading.date = separator, None
    del reading.pieces[pieces:]


def take_printed(cursor: Cursor, reading: Reading) -> bool:
    """date, as in `printed_dates`"""
    if reading.date is not None:
        return False
    date = take_date(cursor)
    if date is None:
        return False
    reading.date = date
    reading.add(Kind.DATE, date.start, date.end)
    return True


def read_credit(cursor: Cursor, reading: Reading) -> bool:
    """credit = [","] ( "(" name ")" | "/" name "/" | "--(" name ")--" | "—" name | name )"""
    start = cursor.at
    cursor.take_comma()
    if cursor.next == ".":
        cursor.take(_STOP)
    cursor.skip()
    # Behind a loose dash the story may begin with a bracket: only a known credit counts there.
    dash = cursor.sees(_TIGHT) if cursor.next and cursor.next in "-–" else None
    if dash is not None and (dash["inside"] is None or cursor.lexicon.read_credit(dash["inside"])[0]):
        cursor.at = dash.end()
    character = cursor.next
    if character and character in _BRACKET_OPENERS:
        bracket = cursor.take(BRACKET)
        if bracket is not None:
            return add_credit(cursor, reading, bracket.start("inside"), bracket.end("inside"), bracket["open"])
        if cursor.take(_EMPTY) is not None:
            reading.is_broken = True
            return False
    elif character == "/":
        slashes = cursor.take(SLASHES)
        if slashes is not None:
            return add_credit(cursor, reading, slashes.start("inside"), slashes.end("inside"), "/")
    elif reading.date is not None and read_bare_credit(cursor, reading):
        return True
    cursor.at = start
    return False


def add_credit(cursor: Cursor, reading: Reading, start: int, end: int, bracket: str) -> bool:
    """Note a credit and look up whose it is; take a date or a reporter out of it."""
    inside = cursor.text[start:end].rstrip()
    end = start + len(inside)
    agencies, reporter = cursor.lexicon.read_credit(inside)
    if not agencies and reading.date is None and (dash := _INSIDE_DASH.search(inside)) is not None:
        head = cursor.lexicon.read_credit(inside[: dash.start()])[0]
        within = type(cursor)(cursor.text, start + dash.end(), end, cursor.lexicon)
        if head and take_printed(within, reading):
            agencies, end = head, start + dash.start()
    prefix = inside.partition(" ")[0]
    if prefix in cursor.lexicon.reporters and prefix != inside:
        start += len(prefix) + 1
        inside = cursor.text[start:end]
    if reporter:
        reading.add(Kind.BYLINE, end - len(reporter), end)
        end = start + len(inside[: -len(reporter)].rstrip(" ,-"))
    reading.add(Kind.CREDIT, start, end)
    reading.pieces.sort(key=lambda piece: piece[1])
    reading.credit = cursor.text[start:end]
    reading.agencies, reading.bracket = agencies, bracket
    return True


def read_bare_credit(cursor: Cursor, reading: Reading) -> bool:
    """name = known-credit, longest first, before a separator or line end; or one that has lost its opening bracket"""
    half = cursor.sees(_HALF_BRACKET)
    if half is not None and cursor.lexicon.read_credit(half["inside"])[0]:
        cursor.at = half.end()
        reading.is_broken = True
        return add_credit(cursor, reading, half.start("inside"), half.end("inside"), "(")
    cursor.take(_DASHED_CREDIT)
    start = cursor.at
    ends: list[int] = []
    while len(ends) < min(_CREDIT_WORDS, cursor.lexicon.credit_words):
        word = cursor.take(_WORD)
        if word is None:
            break
        ends.append(cursor.at)
        cursor.skip()
    for end in reversed(ends):
        if read_naked_credit(cursor.lexicon, cursor.text[start:end]):
            cursor.at = end
            reporter = cursor.take(_REPORTER)
            if cursor.sees(_SEPARATOR) or ends_line(cursor):
                if reporter is not None:
                    reading.add(Kind.BYLINE, *reporter.span("name"))
                return add_credit(cursor, reading, start, end, "")
    return False


def read_date_after_credit(cursor: Cursor, reading: Reading) -> None:
    """date = "/" date, as press releases print it: `NEW YORK, NY / ACCESSWIRE / April 29, 2021 /`"""
    if reading.bracket == "/" and reading.date is None:
        after = cursor.at
        cursor.skip()
        if not take_printed(cursor, reading):
            cursor.at = after


def read_separator(cursor: Cursor, reading: Reading) -> bool:
    """separator = ".-" | "-" | "--" | ":" | "." | "=" | …, or nothing behind a bracket or at the end of the line"""
    separator = cursor.take(_SEPARATOR)
    if separator is not None:
        reading.separator = separator["mark"]
        reading.add(Kind.SEPARATOR, separator.start("mark"), separator.end("mark"))
    else:
        reading.separator = ""
    cursor.skip()
    reading.end = cursor.at
    return True
