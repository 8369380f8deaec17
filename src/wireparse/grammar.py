r"""The grammar: the named fragments that the patterns are made of, each with its reason.

The fragments spell out newline, blank and digit, since `\s`, `\d` and `str.strip` disagree about them. Patterns
are matched anchored, at a known position and in a bounded window; repeats are bounded and, where neighbours could
share a character, possessive. Words are matched by their shape alone and looked up afterwards.
"""

from typing import Final

import regex

# A blank inside a line. NBSP and the thin spaces come from web pages, U+3000 from East Asian copy, the marks of
# direction from Arabic, Hebrew and some German copy.
BLANK: Final = r"[ \t\xa0\u2000-\u200b\u200e\u200f\u202f\u3000]"

# A blank where a hard-wrapped line may have been broken.
WRAP: Final = rf"(?:{BLANK}{{0,8}}+(?:\r?\n|\r){BLANK}{{0,8}}+|{BLANK}{{1,8}}+)"

# Letters with their marks: decomposed accents and Indic vowel signs are marks.
LETTER: Final = r"[\p{L}\p{M}]"

# A digit of any script; Arabic and Indic copy print their own, East Asian copy full-width ones.
DIGIT: Final = r"\p{Nd}"

# A word of a place or a credit. Inside it hyphens, stops and apostrophes ("Lons-le-Saunier", "N.Y.", "L'Aquila");
# "}" stands for a letter lost on the teleprinter ("ME}LBOURNE").
WORD: Final = r"\p{L}[\p{L}\p{M}}]{0,40}+(?:[-.'’ʼ`‑][\p{L}\p{M}]{1,40}+){0,6}+"

# A dash between the dateline and the story. AP sent "_" for the dash that its code page lacked.
DASH: Final = r"(?:-{1,3}+|[–—―]|_(?!_))"

# A day's number; the teleprinter's "O" and "l" for 0 and 1 are read too ("March 2O", "April l").
DAY: Final = rf"(?:[0-9]O(?!\p{{L}})|{DIGIT}{{1,3}}+|l(?!\p{{L}}))(?!{DIGIT})"

# A year, in four digits or two ("12 NOV 89").
YEAR: Final = rf"(?:{DIGIT}{{4}}|'?{DIGIT}{{2}})(?!{DIGIT})"

# A month's or a weekday's name: a word that is looked up.
NAME: Final = rf"{LETTER}{{2,16}}+"

# Where a sentence may begin: an opening quote or bracket, then a capital, a figure, or a letter of a script
# without capitals.
OPENING: Final = r"[\"'“”‘’«»„‹`(\[<¿¡$£€…]{0,4}+"
SENTENCE_START: Final = rf"{OPENING}{BLANK}?(?:[\p{{Lu}}\p{{Lt}}\p{{Lo}}]|{DIGIT}|[A-Z]\.|<)"

# Where a sentence ends, closing quotes and brackets included; East Asian, Arabic, Indic and other full stops too.
CLOSED: Final = r"[.!?…。．！？।۔؟։።។။]"
CLOSING: Final = r"[\"'”’»›)\]」』）]"


def compile_pattern(pattern: str) -> "regex.Pattern[str]":
    """Compile a pattern of the grammar; blanks in it are layout, as in `regex.VERBOSE`."""
    return regex.compile(pattern, regex.VERBOSE | regex.VERSION0)
