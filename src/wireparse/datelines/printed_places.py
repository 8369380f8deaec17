"""The places of a dateline: one or several, with their regions behind a comma or in brackets.

`LONDON/PARIS`, `Don Benito (Badajoz)`, `New Delhi [India]`, `NEW YORK and CHICAGO`, `ST. GEORGE, Utah`. Each function's
docstring is its production.
"""

from typing import TYPE_CHECKING

from wireparse.datelines.printed_dates import take_date
from wireparse.datelines.reading import Reading
from wireparse.grammar import BLANK, WORD, WRAP, compile_pattern
from wireparse.tokens import Kind
from wireparse.words import fold

if TYPE_CHECKING:
    from wireparse.datelines.cursor import Cursor

_WORD = compile_pattern(WORD)
# A stop that belongs to the word before it: "ST. GEORGE", "Calif. -", "Va., "
_ABBREVIATION = compile_pattern(rf"\.(?={BLANK}?(?:[,،/(\[)–—_]|-|{WRAP}(?:\p{{Lu}}|[-–—_]))|$)")
# A bracket with a region, a credit, or both nested: "(MENAFN- Kuwait News Agency (KUNA))"
BRACKET = compile_pattern(
    r"(?P<open>[(（\[【])[ ]{0,2}"
    r"(?P<inside>[^()（）\[\]【】]{1,90}+(?:\([^()\[\]]{1,40}+\))?[^()（）\[\]【】]{0,20}?)[ ]{0,2}[)）\]】]"
)
SLASHES = compile_pattern(rf"/{BLANK}{{0,2}}(?P<inside>[^/\n]{{2,60}}+(?:/[\p{{Lu}}]{{2,8}})?){BLANK}{{0,2}}/")
_COUNTRY = compile_pattern(rf"the{BLANK}\p{{Lu}}\p{{L}}{{2,20}}+")
# A country behind a hyphen, before the credit: "Addis Ababa- Ethiopia (PANA)"
_HYPHENED = compile_pattern(
    rf"-{BLANK}(?P<country>\p{{Lu}}[\p{{L}} ]{{2,24}}?)(?={BLANK}\((?P<credit>[^()]{{2,30}})\))"
)
_JOINER = compile_pattern(rf"{BLANK}?[/&·;]{BLANK}?|{BLANK}(?P<word>\p{{L}}{{1,3}}){BLANK}")

_UNIT_WORDS = 8
_UNITS = 6
_ABBREVIATED = 4


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
            is_region = read_bracketed_region(cursor, reading) or read_country(cursor, reading)
            if is_region or read_unit(cursor, reading, Kind.REGION):
                continue
        elif cursor.next == "-" and read_hyphened_country(cursor, reading):
            continue
        elif (joiner := cursor.take(_JOINER)) is not None:
            is_place = joiner["word"] is None or is_joiner(cursor, joiner["word"])
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
            # "LITTLE ROCK, Ark. A man was found": the stop ends a region that the lexicon has.
            if kind is Kind.REGION and fold(cursor.text[start:end]) in cursor.lexicon.regions:
                break
        if not cursor.skip():
            break
    cursor.at = end
    if end == start:
        return False
    reading.add(kind, start, end)
    (reading.places if kind is Kind.PLACE else reading.regions).append(cursor.text[start:end])
    return True


def read_country(cursor: "Cursor", reading: Reading) -> bool:
    """region = "the" name, where the lexicon has it so: `the Netherlands`"""
    country = cursor.sees(_COUNTRY) if cursor.next == "t" else None
    if country is None or fold(country[0]) not in cursor.lexicon.regions:
        return False
    cursor.at = country.end()
    reading.add(Kind.REGION, *country.span())
    reading.regions.append(country[0])
    return True


def read_hyphened_country(cursor: "Cursor", reading: Reading) -> bool:
    """region = "- " name, where the lexicon has it and a known credit in its bracket follows"""
    country = cursor.sees(_HYPHENED)
    if country is None or fold(country["country"]) not in cursor.lexicon.regions:
        return False
    if not cursor.lexicon.read_credit(country["credit"])[0]:
        return False
    cursor.at = country.end()
    reading.add(Kind.REGION, *country.span("country"))
    reading.regions.append(country["country"])
    return True


def is_joiner(cursor: "Cursor", word: str) -> bool:
    """A word between two places; in capitals only between capitals: `Ark. A Mississippi man` opens a sentence."""
    is_shouted = cursor.text[cursor.at : cursor.at + 2].isupper()
    return word.casefold() in cursor.lexicon.joiners and (word.islower() or is_shouted)


def is_weekday(cursor: "Cursor") -> bool:
    """`SANTO DOMINGO, March 4`: a weekday inside a place is a part of its name; so is `MAR, March 4`, not `Mar 4`."""
    word = cursor.sees(_WORD)
    if word is None or fold(word[0]) not in cursor.lexicon.weekdays:
        return False
    if fold(word[0]) not in cursor.lexicon.months:
        return True
    here, cursor.at = cursor.at, word.end()
    cursor.take_comma()
    cursor.skip()
    is_named = is_date_ahead(cursor)
    cursor.at = here
    return is_named


def is_abbreviation(cursor: "Cursor", word: str, kind: Kind) -> bool:
    """A stop belongs to the word before it, unless a date or bracket follows the name: `Soria. (EFE)`."""
    if kind is Kind.REGION or "." in word:
        return True
    here = cursor.at
    if cursor.text[here + 1 : here + 2] == "-" and len(word) > _ABBREVIATED:
        # "Ginebra.-": the stop belongs to the separator.
        return False
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
    bracket = cursor.sees(BRACKET)
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
    slashes = cursor.sees(SLASHES)
    cursor.at = here
    return slashes is not None and bool(cursor.lexicon.read_credit(slashes["inside"])[0])
