"""Where a story ends: end marks, those between signs among them, and what closes a sentence.

`Enditem`, `-0-`, `-ENDS-`, `- FIN -`, `[ends]`, `--30--`, `# # #`, `(END/IPS)`, `---Ends/Anna/Omar`. What they say is
data of the languages, what stands around them is the habit of each newsroom.
"""

from wireparse.grammar import compile_pattern
from wireparse.lexicon import Lexicon

SENTENCE_ENDS = frozenset(".!?…。．！？।۔؟։።។။")
_QUOTES = frozenset("\"'”’»›)]」』）`")
_DECORATED = compile_pattern(
    r"""[-–—*/_=~<(\[]{1,4}[ ]?(?P<core>\p{L}{3,12}|30|0)[ ]?
    (?:/[\p{L}\p{N}][\p{L}\p{N} /]{1,20}[)\]]|[-–—*/_=~>)\]]{1,4})$"""
)
# An end mark behind dashes, with the names of who wrote and edited
_NAMED = compile_pattern(r"[-–—]{2,4}(?P<core>\p{L}{3,12})(?:/\p{Lu}\p{L}{1,14}){1,2}$")
_HASHES = compile_pattern(r"\#(?:[ ]?\#){2,20}$")
_END_OF_ADVANCE = compile_pattern(r"End[ ][Aa]dv(?:ance)?\b[^\n]{0,60}$")
# End marks without letters may be glued to the last word: "motherland.-0-"
_SIGNS = ("-0-", "-30-", "###")
# What a mark between signs can end with: one look spares most lines the pattern.
MARK_ENDS = frozenset("-–—*/_=~>)]#")
_LONGEST = 36
_YEAR = 4


def find_end_mark(lexicon: Lexicon, text: str) -> int | None:
    """Where the end mark begins that shows itself by its signs, or the end of an advance; None where there is none."""
    if not text[0].isalnum() and _is_decorated(lexicon, text):
        return 0
    if text[:7] in {"End Adv", "End adv"} and _END_OF_ADVANCE.match(text):
        return 0
    mark = next((mark for mark in _SIGNS if text.endswith(mark)), None) if text[-1] in "-#" else None
    return len(text) - len(mark) if mark is not None and is_closed(text, len(text) - len(mark)) else None


def _is_decorated(lexicon: Lexicon, text: str) -> bool:
    """The whole line is an end or take mark between signs."""
    if len(text) > _LONGEST or text[0] not in "-–—*/_=~<([#":
        return False
    if text[0] == "#":
        return _HASHES.match(text) is not None
    found = _DECORATED.match(text) or _NAMED.match(text)
    if found is None:
        return False
    core = found["core"]
    return is_end_mark(lexicon, core) or core.isdigit() or core.casefold() in lexicon.take_marks


def is_end_mark(lexicon: Lexicon, text: str) -> bool:
    """The text is an end mark."""
    return text in lexicon.end_marks or text.capitalize() in lexicon.end_marks


def is_dated_end_mark(lexicon: Lexicon, text: str) -> bool:
    """The text is an end mark in capitals with the year: `END/2010`."""
    mark, slash, year = text.partition("/")
    return bool(slash) and mark.isupper() and len(year) == _YEAR and year.isdecimal() and is_end_mark(lexicon, mark)


def is_closed(text: str, at: int) -> bool:
    """What stands before this offset ends a sentence, or nothing stands there."""
    at -= 1
    while at >= 0 and text[at] in " \xa0-–—=/":
        at -= 1
    if at < 0 or text[at] in SENTENCE_ENDS:
        return True
    if text[at] not in _QUOTES:
        return False
    if text[at] == ")" and text[0] == "(" and text.find(")") == at:
        return True
    while at >= 0 and text[at] in _QUOTES:
        at -= 1
    return at < 0 or text[at] in SENTENCE_ENDS or text[at + 1] in '"”»'
