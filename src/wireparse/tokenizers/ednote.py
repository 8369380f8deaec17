"""Notes to receiving editors: `Eds: …`, `(Adds …)`, `LaserPhoto NY6`, `(Con fotografía)`.

What opens a note is data of the languages; the notes of the transmission itself are the same in all of them and
stand here.
"""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.lexicon import DESK_OPENERS, Lexicon
from wireparse.tokenizers.version import opens_desk_note
from wireparse.tokens import EDNOTE
from wireparse.words import fold

# Lines that are addressed to desks: photos and graphics that go with the story, where it belongs in a series, advances.
# ANPA 1312 copy keeps them as lines of their own. The agency's name may stand before them ("AP Photo NY6").
_DESK_LINE = compile_pattern(
    r"""(?:
      Laser(?:Photo|Graphic|Color)s?\b | (?:Photos?|Graphic)[ ][A-Z]{2,4}[0-9]{1,4}
    | \$[Aa]dv | AGENCIES[ ]AND[ ]RADIO[ ]OUT | Precede[ ]\p{Lu}{2} | (?:[Pp]ickup|[Pp]icks[ ]up)[ ][0-9]
    | [Uu]ndated[ ] | (?:The|With)[ ][^\n]{1,40},[ ][0-9]{1,2}(?:st|nd|rd|th)[ ]graf[ ]pvs
    )"""
)
_LABEL_ENDS = frozenset(":_-–—")
_CODE = compile_pattern(r"[ ]?(?P<code>\([ ]?[A-Z]{2}[0-9]{4}(?:-[A-Z]{2}[0-9]{4}){0,6}[ ]?\))\.?$")
_LONGEST = 400
_LONGEST_SLOT = 60
_CODE_REACH = 40


def is_note_line(lexicon: Lexicon, text: str) -> bool:
    """The line opens a note of the head."""
    shown = text.lstrip("([ ")
    if shown[:1] in lexicon.note_initials:
        head = shown[:40].casefold()
        # Of the labels one may begin as another does: "Errata", "Errata corrige".
        if head.startswith(lexicon.note_labels) and any(
            head[len(label) :].lstrip()[:1] in _LABEL_ENDS for label in lexicon.note_labels if head.startswith(label)
        ):
            return True
    if _opens_desk_line(lexicon, shown) or opens_desk_note(lexicon, shown):
        return True
    return text[0] == "(" and is_bracketed_note(lexicon, text)


def is_bracketed_note(lexicon: Lexicon, text: str) -> bool:
    """The whole line is a note in brackets, or several: `(Adds quotes)`, `(foto)(vídeo)`."""
    if text[0] != "(" or len(text) > _LONGEST:
        return False
    inside = text[1:41].casefold()
    openers = lexicon.note_openers.get(inside[:1], ())
    if inside.startswith(openers) and (text[-1] == ")" or ")" not in text):
        return any(
            not inside[len(opener) : len(opener) + 1].isalpha() for opener in openers if inside.startswith(opener)
        ) or _are_slots(lexicon, text)
    return _are_slots(lexicon, text)


def _are_slots(lexicon: Lexicon, text: str) -> bool:
    """The line is nothing but known notes, each in its bracket."""
    return text[-1] == ")" and all(_is_slot(lexicon, slot) for slot in text[1:].split("("))


def _is_slot(lexicon: Lexicon, text: str) -> bool:
    """What follows an opening bracket is a known note and the bracket's end: `foto)`."""
    inside, bracket, rest = text.partition(")")
    is_alone = bool(bracket) and not rest.strip()
    return is_alone and 1 < len(inside) <= _LONGEST_SLOT and fold(inside) in lexicon.notes


def tokenize_closing_ednote(galley: Galley, start: int, text: str) -> int | None:
    """Claim a note at the end: a line of its own, or behind the last words."""
    if text[-1] not in ")." or text.endswith("graf pvs."):
        if galley.dateline is None or not _is_desk_line(galley.lexicon, text):
            return None
        galley.claim(EDNOTE, start, start + len(text), "ednote.desk")
        return start
    # "(EF1234)": the last character before the bracket's end is a figure.
    may_be_code = galley.dateline is not None and text.rstrip(".) ")[-1:].isdigit()
    code = _CODE.search(text, max(0, len(text) - _CODE_REACH)) if may_be_code else None
    if code is not None:
        galley.claim(EDNOTE, start + code.start("code"), start + code.end("code"), "ednote.code")
        return start + code.start("code")
    bracket = _note_bracket(galley.lexicon, text)
    if bracket is None:
        return None
    galley.claim(EDNOTE, start + bracket, start + len(text), "ednote.bracket")
    return start + bracket


def _is_desk_line(lexicon: Lexicon, text: str) -> bool:
    """The line is addressed to desks: one look at its first word spares most lines the patterns."""
    first = text.partition(" ")[0]
    word = first.casefold()
    is_likely = word in DESK_OPENERS or word in lexicon.desk_lines or first in lexicon.exact_credits
    if is_likely and _opens_desk_line(lexicon, text):
        return True
    return word in lexicon.version_notes and opens_desk_note(lexicon, text)


def _opens_desk_line(lexicon: Lexicon, text: str) -> bool:
    """desk-line = [credit] words of all agencies | the agency's own words"""
    first, _, rest = text.partition(" ")
    shown = rest if first in lexicon.exact_credits else text
    return _DESK_LINE.match(shown) is not None or text.startswith(lexicon.desk_lines.get(first.casefold(), ()))


def _note_bracket(lexicon: Lexicon, text: str) -> int | None:
    """Where the notes in brackets at the end of the line begin."""
    begin = None
    at = text.rfind("(")
    while at != -1 and len(text) - at < _LONGEST and is_bracketed_note(lexicon, text[at:]):
        begin = at
        at = text.rfind("(", 0, at)
    return begin
