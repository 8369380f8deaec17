"""How wide text is on a terminal, and how it is made to fit: folded into rows, cut, or padded."""

import itertools
import unicodedata
from collections.abc import Iterator

# The joiners of Persian, Indic and emoji spelling have no width of their own.
JOINERS = "\u200c\u200d"

# Marks that stand on or around the letter before them.
_MARKS = frozenset({"Mn", "Me"})

_CUT = "…"


def count_columns(text: str) -> int:
    r"""Return how many columns a terminal gives to text: two to East Asian characters, none to marks on a letter.

    >>> count_columns("EFE"), count_columns("新华社"), count_columns("e\u0301")
    (3, 6, 1)
    """
    return len(text) if text.isascii() else sum(map(_count_character, text))


def find_rows(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the rows of a folded text: they end at a blank where there is one, and leave it out.

    >>> ["Rain on the town"[start:end] for start, end in find_rows("Rain on the town", 8)]
    ['Rain on', 'the town']
    """
    start = word = used = 0
    for at, char in enumerate(text):
        columns = _count_character(char)
        # Twice where the word that is carried over leaves no room for a wide character.
        while used + columns > width and char != " " and start < at:
            end = word if word > start else at
            yield start, start + len(text[start:end].rstrip(" "))
            used = sum(map(_count_character, text[end:at]))
            start = end
        used += columns
        if char == " ":
            word = at + 1
    yield start, start + len(text[start:].rstrip(" "))


def fit(text: str, width: int) -> str:
    """Return text padded to a width, or cut to it with an ellipsis: behind a word, if that leaves at least half of it.

    >>> fit("EFE", 5), fit("新华社", 5), fit("Agencia EFE", 5), fit("Agencia EFE", 10)
    ('EFE  ', '新华…', 'Agen…', 'Agencia…  ')
    """
    missing = width - count_columns(text)
    if missing >= 0:
        return text + " " * missing
    used = itertools.accumulate(map(_count_character, text), initial=count_columns(_CUT))
    kept = sum(columns <= width for columns in used) - 1
    blank = kept if text[kept] == " " else text.rfind(" ", 0, kept)
    kept = blank if 2 * blank >= kept else kept
    return fit(text[:kept].rstrip() + _CUT, width)


def _count_character(char: str) -> int:
    if char.isascii():
        return 1
    if char in JOINERS or unicodedata.category(char) in _MARKS:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
