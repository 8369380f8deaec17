"""The datelines of East Asian copy, in which bracket, place, credit and reporter stand without blanks.

`新华社北京8月12日电（记者李文）`, `（中央社記者戴雅真台北29日電）`, `【ドーハ共同】`, `(서울=연합뉴스) 이도현 기자 = `.
"""

from typing import TYPE_CHECKING

from wireparse.datelines.productions import add_credit, take_printed
from wireparse.datelines.reading import Reading
from wireparse.grammar import BLANK, compile_pattern
from wireparse.tokens import Kind

if TYPE_CHECKING:
    from wireparse.datelines.cursor import Cursor

# A bracket with place and credit: `(서울=연합뉴스)`, `【ドーハ共同】`
_BRACKET = compile_pattern(r"[(（【\[](?P<inside>[^()（）【】\[\]\n]{2,60})[)）】\]]")
_EQUATION = compile_pattern(r"(?P<places>[^=\n]{1,40})=(?P<credit>[^=\n]{2,20})$")
_REPORTERS = compile_pattern(rf"{BLANK}?(?P<reporters>[\p{{Hangul}} ·]{{2,40}}?){BLANK}?=")
# "(서울=연합뉴스) = ": no reporter is named
_EQUALS = compile_pattern(rf"{BLANK}?=(?={BLANK})")
# "新华社北京8月12日电", and the Taiwanese form with the reporter before the place
_WIRED = compile_pattern(
    r"(?P<lead>[（(]?)(?P<credit>\p{Han}{2,4}?)(?:(?:記者|记者)(?P<reporter>\p{Han}{3}))?(?P<place>(?:(?!記者|记者)\p{Han}){1,12}?)"
    r"(?=(?:\p{Nd}{4}年)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日[电電][）)]?)"
)
# "电 题：" before a story that has a title of its own
_WIRE = compile_pattern(r"(?P<mark>[电電])[）)]?[ \u3000]?(?:[题題][：:][ \u3000]?)?")
_REPORTER_NOTE = compile_pattern(
    r"[（(](?:记者|記者|通讯员)?[ \u3000]?(?P<names>[\p{Han} \u3000、·]{2,30})[）)][ \u3000]?"
)
_CREDIT_LENGTH = 4
_LEADS = "(（【["


def read_enclosed(cursor: "Cursor") -> Reading | None:
    """dateline = "(" places "=" credit ")" [reporters "="] | "【" place credit "】" | credit place date "电" [names]"""
    character = cursor.next
    if character in _LEADS:
        bracket = cursor.sees(_BRACKET)
        if bracket is not None and (reading := _read_bracket(cursor, bracket.start("inside"), bracket.end("inside"))):
            return reading
    if character > "\u2fff" or character in "（(":
        return _read_wired(cursor)
    return None


def _read_bracket(cursor: "Cursor", start: int, end: int) -> Reading | None:
    inside = cursor.text[start:end]
    reading = Reading(cursor.at, grammar="enclosed", separator=")")
    equation = _EQUATION.match(inside)
    if equation is not None:
        credit = start + equation.start("credit")
        _add_places(reading, cursor.text, start, start + equation.end("places"))
    else:
        size = next((n for n in range(_CREDIT_LENGTH, 1, -1) if inside[-n:] in cursor.lexicon.exact_credits), 0)
        if not size or size == len(inside) or not inside[0] > "\u2fff":
            return None
        credit = end - size
        _add_places(reading, cursor.text, start, credit)
    add_credit(cursor, reading, credit, end, "(")
    if not reading.agencies:
        return None
    cursor.at = end + 1
    reporters = cursor.take(_REPORTERS)
    if reporters is not None and any(word in reporters["reporters"] for word in cursor.lexicon.reporters):
        reading.add(Kind.BYLINE, *reporters.span("reporters"))
    else:
        cursor.at = end + 1
        cursor.take(_EQUALS)
    cursor.skip()
    reading.end = cursor.at
    return reading


def _add_places(reading: Reading, text: str, start: int, end: int) -> None:
    for name in text[start:end].replace("/", "·").split("·"):
        # A sign at the edge parts nothing: 【제주/=뉴시스】
        if name.strip():
            reading.add(Kind.PLACE, start, start + len(name))
            reading.places.append(name)
        start += len(name) + 1


def _read_wired(cursor: "Cursor") -> Reading | None:
    start = cursor.at
    wired = cursor.take(_WIRED)
    if wired is None:
        return None
    inside = cursor.text[wired.start("credit") : wired.end("place")]
    longest = min(_CREDIT_LENGTH, len(inside))
    size = next((n for n in range(longest, 1, -1) if inside[:n] in cursor.lexicon.exact_credits), 0)
    if not size:
        cursor.at = start
        return None
    reading = Reading(start, grammar="wired")
    credit = wired.start("credit")
    add_credit(cursor, reading, credit, credit + size, "(" if wired["lead"] else "")
    place = wired.start("place") if wired["reporter"] else credit + size
    if wired["reporter"]:
        reading.add(Kind.BYLINE, *wired.span("reporter"))
    if place < wired.end("place"):
        reading.add(Kind.PLACE, place, wired.end("place"))
        reading.places.append(cursor.text[place : wired.end("place")])
    take_printed(cursor, reading)
    wire = cursor.take(_WIRE)
    if wire is not None:
        reading.add(Kind.SEPARATOR, *wire.span("mark"))
        reading.separator = wire["mark"]
    note = cursor.take(_REPORTER_NOTE)
    if note is not None:
        reading.add(Kind.BYLINE, *note.span("names"))
    reading.end = cursor.at
    return reading
