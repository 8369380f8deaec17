"""The productions of a dateline: places, region, date, credit and separator, in the orders that agencies use.

Each function's docstring is its production. They read what is printed and where it stands; whether it is enough to
trust is judged in `evidence`. Shapes are matched here, words are looked up in the lexicon.
"""

from typing import TYPE_CHECKING

import attrs

from wireparse.dates import PrintedDate
from wireparse.grammar import BLANK, DASH, WORD, WRAP, compile_pattern
from wireparse.lexicon import fold
from wireparse.printed_dates import take_date
from wireparse.tokens import Kind

if TYPE_CHECKING:
    from wireparse.cursor import Cursor

_WORD = compile_pattern(WORD)
_JUNK = compile_pattern(r"[*>]{1,8}+[ ]?")
_STOP = compile_pattern(rf"\.(?={BLANK}|$)")
# A stop that belongs to the word before it: "ST. GEORGE", "Calif. -", "Va., "
_ABBREVIATION = compile_pattern(rf"\.(?={BLANK}?(?:[,،/(\[)–—_]|-|{WRAP}(?:\p{{Lu}}|[-–—_]))|$)")
# A bracket with a region, a credit, or both nested: "(MENAFN- Kuwait News Agency (KUNA))"
_BRACKET = compile_pattern(
    r"(?P<open>[(（\[【])[ ]{0,2}"
    r"(?P<inside>[^()（）\[\]【】]{1,90}+(?:\([^()\[\]]{1,40}+\))?[^()（）\[\]【】]{0,20}?)[ ]{0,2}[)）\]】]"
)
_SLASHES = compile_pattern(rf"/{BLANK}{{0,2}}(?P<inside>[^/\n]{{2,60}}+(?:/[\p{{Lu}}]{{2,8}})?){BLANK}{{0,2}}/")
# The credit of a press release between tight dashes: "Calif.--(BUSINESS WIRE)--"
_TIGHT = compile_pattern(r"--(?=\()|[-–]{1,2}[ ](?=\((?P<inside>[^()]{2,40})\))")
_HALF_BRACKET = compile_pattern(r"(?P<inside>[\p{L}-]{2,12})\)")
_NO_DATE = compile_pattern(r"NO[ ]DATE|UNDATED")
# "Newsfile Corp. - November 3, 2020": the date inside the credit's bracket
_INSIDE_DASH = compile_pattern(rf"{BLANK}{{1,2}}-{BLANK}{{1,2}}")
_JOINER = compile_pattern(rf"{BLANK}?[/&·;]{BLANK}?|{BLANK}(?P<word>\p{{L}}{{1,3}}){BLANK}")
_SEPARATOR = compile_pattern(
    rf"{BLANK}{{0,4}}(?P<mark>[.,;:]?{BLANK}?{DASH}|[:=：।]|\.(?!\.)|/(?={BLANK}))(?={BLANK}|$|\r|\n|[\p{{L}}\"'“‘«\[(<¿¡`$])"
)
_DASHED_CREDIT = compile_pattern(rf"{BLANK}{{0,2}}[-–—]{BLANK}{{1,2}}")

_UNIT_WORDS = 8
_UNITS = 6
_CREDIT_WORDS = 4
_ABBREVIATED = 4
_BRACKET_OPENERS = "(（[【"


@attrs.define(slots=True, eq=False)
class Reading:
    """What was read of a dateline: pieces in order, and the facts that the evidence is weighed by.

    `end` is where the story goes on. `bracket` is what encloses the credit: "(", "[", "/" or "" for a bare one.
    """

    start: int
    end: int = 0
    grammar: str = ""
    pieces: list[tuple[Kind, int, int]] = attrs.field(factory=list)
    places: list[str] = attrs.field(factory=list)
    regions: list[str] = attrs.field(factory=list)
    date: PrintedDate | None = None
    credit: str | None = None
    agencies: tuple[str, ...] = ()
    bracket: str = ""
    separator: str = ""
    is_loose: bool = False
    is_broken: bool = False

    def add(self, kind: Kind, start: int, end: int) -> None:
        """Note that `text[start:end]` is a piece of the dateline."""
        self.pieces.append((kind, start, end))


def read_dateline(cursor: "Cursor") -> Reading | None:
    """dateline = [junk] front [credit] separator | credit separator [front separator]"""
    if cursor.next and cursor.next in "*>":
        cursor.take(_JUNK)
    reading = Reading(cursor.at)
    if cursor.next in _BRACKET_OPENERS and cursor.next:
        return read_credit_first(cursor, reading)
    if not read_front(cursor, reading):
        return None
    reading.grammar = "place-first"
    read_credit(cursor, reading)
    read_date_after_credit(cursor, reading)
    read_separator(cursor, reading)
    if reading.date is None and reading.credit is None and reading.regions and reading.separator:
        read_late_date(cursor, reading)
    return reading


def read_credit_first(cursor: "Cursor", reading: Reading) -> Reading | None:
    """dateline = credit separator [front separator]"""
    reading.grammar = "credit-first"
    if not read_credit(cursor, reading) or not read_separator(cursor, reading):
        return None
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    is_front = bool(reading.agencies) and read_front(cursor, reading) and reading.date is not None
    if is_front and read_separator(cursor, reading):
        if not reading.places:
            read_late_place(cursor, reading)
        return reading
    # What follows the separator is the story.
    cursor.at = reading.end = after
    reading.separator, reading.date, reading.is_loose = separator, None, False
    del reading.pieces[pieces:], reading.places[:], reading.regions[:]
    return reading


def read_late_place(cursor: "Cursor", reading: Reading) -> None:
    """late-place = place separator, where the date came first: `(ANSA) - 1 AGO - Roma -`"""
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    if not (read_places(cursor, reading) and read_separator(cursor, reading)):
        cursor.at = reading.end = after
        reading.separator = separator
        del reading.pieces[pieces:], reading.places[:], reading.regions[:]


def read_front(cursor: "Cursor", reading: Reading) -> bool:
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
    cursor.take_comma() or (cursor.next == "." and cursor.take(_STOP))
    cursor.skip()
    if not take_printed(cursor, reading) and not cursor.take(_NO_DATE):
        cursor.at = after
    return True


def read_month_alone(cursor: "Cursor", reading: Reading) -> bool:
    """date = month, where the day was left out: `CHICAGO, April -`"""
    months = cursor.lexicon.read_month(reading.regions[-1])
    _kind, start, end = reading.pieces[-1]
    if not months or cursor.text[start:end] != reading.regions[-1]:
        return False
    reading.pieces[-1] = (Kind.DATE, start, end)
    reading.date = PrintedDate(start, end, None, reading.regions.pop(), next(iter(months)))
    return True


def read_late_date(cursor: "Cursor", reading: Reading) -> None:
    """late-date = date separator, behind a dash that came too early: `ROCKVILLE, Md, - March 6 -`"""
    after, separator, pieces = cursor.at, reading.separator, len(reading.pieces)
    if take_printed(cursor, reading) and cursor.sees(_SEPARATOR) is not None:
        read_separator(cursor, reading)
        return
    cursor.at = reading.end = after
    reading.separator, reading.date = separator, None
    del reading.pieces[pieces:]


def take_printed(cursor: "Cursor", reading: Reading) -> bool:
    """date, as in `printed_dates`"""
    if reading.date is not None:
        return False
    date = take_date(cursor)
    if date is None:
        return False
    reading.date = date
    reading.add(Kind.DATE, date.start, date.end)
    return True


def read_places(cursor: "Cursor", reading: Reading) -> bool:
    """places = unit {("/" | "&" | "and") unit | "," region | bracketed-region}"""
    if not read_unit(cursor, reading, Kind.PLACE):
        return False
    for _ in range(_UNITS):
        after = cursor.at
        if read_bracketed_region(cursor, reading):
            continue
        if cursor.take_comma():
            cursor.skip()
            if read_bracketed_region(cursor, reading) or read_unit(cursor, reading, Kind.REGION):
                continue
        elif (joiner := cursor.take(_JOINER)) is not None:
            is_place = joiner["word"] is None or joiner["word"].casefold() in cursor.lexicon.joiners
            if is_place and not is_slashed_credit(cursor, after) and read_unit(cursor, reading, Kind.PLACE):
                continue
        cursor.at = after
        break
    return True


def read_unit(cursor: "Cursor", reading: Reading, kind: Kind) -> bool:
    """unit = word {word}, each with a capital, or a particle, or of a script without capitals"""
    if kind is Kind.REGION and is_date_ahead(cursor):
        return False
    start = end = cursor.at
    for words in range(_UNIT_WORDS):
        word = None if words and is_date_ahead(cursor) and not is_weekday(cursor) else cursor.sees(_WORD)
        if word is None:
            break
        is_loose = word[0][0].islower() and not is_particle(cursor, word[0], words)
        if is_loose and fold(cursor.text[start : word.end()]) not in cursor.lexicon.places:
            break
        reading.is_loose |= is_loose
        cursor.at = word.end()
        if is_loose or not word[0][0].islower():
            end = cursor.at
        if cursor.next == "." and is_abbreviation(cursor, word[0], kind) and cursor.take(_ABBREVIATION):
            end = cursor.at
        if not cursor.skip():
            break
    cursor.at = end
    if end == start:
        return False
    reading.add(kind, start, end)
    (reading.places if kind is Kind.PLACE else reading.regions).append(cursor.text[start:end])
    return True


def is_weekday(cursor: "Cursor") -> bool:
    """`SANTO DOMINGO, March 4`: a weekday inside a place is a part of its name."""
    word = cursor.sees(_WORD)
    return word is not None and fold(word[0]) in cursor.lexicon.weekdays


def is_abbreviation(cursor: "Cursor", word: str, kind: Kind) -> bool:
    """A stop belongs to the word before it, unless a date or bracket follows the name: `Soria. (EFE)`."""
    if kind is Kind.REGION or "." in word:
        return True
    here = cursor.at
    cursor.at += 1
    cursor.skip()
    is_closing = is_date_ahead(cursor) or (cursor.next == "(" and len(word) > _ABBREVIATED)
    cursor.at = here
    return not is_closing


def is_particle(cursor: "Cursor", word: str, words: int) -> bool:
    """A lower-case word inside a name: `Azuqueca de Henares`."""
    return words > 0 and word.casefold() in cursor.lexicon.particles


def is_date_ahead(cursor: "Cursor") -> bool:
    """A month's name and a day: the place ends before it."""
    here = cursor.at
    is_date = take_date(cursor) is not None
    cursor.at = here
    return is_date


def read_bracketed_region(cursor: "Cursor", reading: Reading) -> bool:
    """bracketed-region = "(" region ")" | "[" region "]", unless it is the credit"""
    after = cursor.at
    cursor.skip()
    if not cursor.next or cursor.next not in "([":
        cursor.at = after
        return False
    bracket = cursor.sees(_BRACKET)
    if bracket is None or len(reading.regions) > 1:
        cursor.at = after
        return False
    cursor.at = bracket.end()
    follows = cursor.text[cursor.at : cursor.at + 3].lstrip()[:1]
    is_region = follows in {",", "(", "[", "/"} or follows.isdigit() or is_date_after(cursor)
    is_credit = bool(cursor.lexicon.read_credit(bracket["inside"])[0])
    is_kept = follows == "(" or follows.isdigit()
    if not ((is_region and (is_kept or not is_credit)) or (bracket["open"] == "[" and not is_credit)):
        cursor.at = after
        return False
    kind = Kind.REGION if not reading.regions else Kind.COUNTRY
    reading.add(kind, bracket.start("inside"), bracket.end("inside"))
    reading.regions.append(bracket["inside"])
    return True


def is_date_after(cursor: "Cursor") -> bool:
    """A date right behind a bracket: `Luarca (Valdes) may 23 (EFE)`."""
    here = cursor.at
    cursor.skip()
    found = is_date_ahead(cursor)
    cursor.at = here
    return found


def is_slashed_credit(cursor: "Cursor", at: int) -> bool:
    """`NEW YORK, NY / ACCESSWIRE / April 29`: what the slashes enclose is a credit, not a second place."""
    here, cursor.at = cursor.at, at
    cursor.skip()
    slashes = cursor.sees(_SLASHES)
    cursor.at = here
    return slashes is not None and bool(cursor.lexicon.read_credit(slashes["inside"])[0])


def read_credit(cursor: "Cursor", reading: Reading) -> bool:
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
        bracket = cursor.take(_BRACKET)
        if bracket is not None:
            return add_credit(cursor, reading, bracket.start("inside"), bracket.end("inside"), bracket["open"])
    elif character == "/":
        slashes = cursor.take(_SLASHES)
        if slashes is not None:
            return add_credit(cursor, reading, slashes.start("inside"), slashes.end("inside"), "/")
    elif reading.date is not None and read_bare_credit(cursor, reading):
        return True
    cursor.at = start
    return False


def add_credit(cursor: "Cursor", reading: Reading, start: int, end: int, bracket: str) -> bool:
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
    if reporter and "," not in inside:
        reading.add(Kind.BYLINE, end - len(reporter), end)
        end -= len(reporter) + 1
        reporter = None
    if reporter:
        reading.add(Kind.BYLINE, end - len(reporter), end)
        end = start + inside.index(",")
    reading.add(Kind.CREDIT, start, end)
    reading.pieces.sort(key=lambda piece: piece[1])
    reading.credit = cursor.text[start:end]
    reading.agencies, reading.bracket = agencies, bracket
    return True


def read_bare_credit(cursor: "Cursor", reading: Reading) -> bool:
    """name = known-credit, longest first, before a separator; or one that has lost its opening bracket"""
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
        if cursor.text[start:end] in cursor.lexicon.exact_credits:
            cursor.at = end
            if cursor.sees(_SEPARATOR):
                return add_credit(cursor, reading, start, end, "")
    return False


def read_date_after_credit(cursor: "Cursor", reading: Reading) -> None:
    """date = "/" date, as press releases print it: `NEW YORK, NY / ACCESSWIRE / April 29, 2021 /`"""
    if reading.bracket == "/" and reading.date is None:
        after = cursor.at
        cursor.skip()
        if not take_printed(cursor, reading):
            cursor.at = after


def read_separator(cursor: "Cursor", reading: Reading) -> bool:
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
