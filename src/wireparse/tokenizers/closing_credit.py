"""The credit or end mark at the end of a text, in all the ways in which it is written.

In a bracket or slashes, bare, glued to the last word, alone on its line, with a desk or codes behind it. Whether a text
is worth such a look, and what is claimed of it, is left to `signoff`.
"""

import difflib

from wireparse.galley import Found, Galley
from wireparse.grammar import CLOSED, CLOSING, compile_pattern
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.end_mark import is_closed, is_dated_end_mark, is_end_mark
from wireparse.tokenizers.version import says_more
from wireparse.words import is_short_credit

# One code behind a credit: a few letters, at times with a figure, or several joined ("n1", "nm.fch", "flm/lm-c")
_CODE = compile_pattern(
    r"[./]{0,2}[\p{L}]{1,4}[0-9]{0,2}(?:[-./]{1,3}[\p{L}]{1,4}[0-9]?){0,6}[./]{0,2}$|[/]{1,2}$|[-.]$"
)
# A credit glued to the last sentence: 'moral".EFE'
_GLUED = compile_pattern(rf"(?:{CLOSED}{CLOSING}?|[\"”»)\]」』）])(?P<word>[\p{{L}}][\p{{L}}-]{{1,11}})\.?$")
_BRACKET = compile_pattern(r"[(（]©?(?P<inside>[^()（）]{1,40})[)）]\.?$")
# Initials before the bracket, on a line of their own: "nob/uh (dpa, afp)"
_CODES_BEFORE = compile_pattern(r"\p{Ll}{1,4}(?:/\p{Ll}{1,4}){1,3}[ ]{1,2}\(")
# A code glued to a bracketed credit: "(Hina)rm"
_GLUED_CODE = compile_pattern(r"\((?P<credit>[^()]{2,20})\)(?P<code>\p{L}{1,4}(?:/\p{L}{0,4}){0,3})$")
_DATED = compile_pattern(r"(?P<credit>[\p{L}/-]{2,20})[,;][ ]?[0-9]{1,2}\.[ ]?[0-9]{1,2}\.[ ]?[0-9]{4}$")
_SLASHED = compile_pattern(r"/(?P<inside>[\p{L}©-]{2,20}(?:[ ][\p{L}]{2,12})?)/(?P<second>[\p{L}]{2,12})?$")
# What may stand before a credit as part of the signoff: "--IANS", "==Kyodo", "./. VNA"
_LEADS = "-=–—/"
_EDGES = _LEADS + ".©()（）"
# A signoff's line is short; what stands behind the credit are a few codes.
REACH = 72
_CODES = 8
# So many letters in a row are no code.
_WORD = 5
_DESK_WORDS = 2
_LONGEST_MISSPELT = 9
_LONGEST_MARK = 40
_LIKENESS = 0.8
# An abbreviation has so many letters before its stop.
_ABBREVIATED = 3


def read_late_desk(galley: Galley, text: str) -> Found | None:
    """The desk of the agency that the dateline credits, behind the last sentence: `EFE - Cantabria.`"""
    dash = text.rfind(" - ")
    at = text.rfind(" ", 0, dash) + 1
    agencies = galley.lexicon.exact_credits.get(text[at:dash], ())
    if not at or not set(agencies).intersection(galley.credit_agencies) or not is_closed(text, at):
        return None
    desk = text[dash + 3 :].rstrip(".").split()
    if not 0 < len(desk) <= _DESK_WORDS or not all(word.isalpha() and word[0].isupper() for word in desk):
        return None
    return Found(at, len(text.rstrip(".")), agencies, "desk")


def read_enclosed(galley: Galley, text: str, base: int) -> Found | None:
    """A credit or end mark in a bracket or slashes: `(ANSA).`, `(NTB/Reuters)`, `/ritzau/AFP`, `（完）`."""
    lexicon = galley.lexicon
    bracket = _BRACKET.search(text, base) if text[-1] in ")）" or text[-2:] in {").", "）."} else None
    if bracket is not None:
        inside = bracket["inside"]
        whole = text[bracket.start() :].rstrip(".")
        if is_end_mark(lexicon, inside) or (is_dated_end_mark(lexicon, inside) and is_closed(text, bracket.start())):
            return Found(bracket.start(), bracket.end(), (), "end-mark")
        agencies = lexicon.read_credit(without_day(inside))[0]
        is_in_place = is_closed(text, bracket.start()) or whole in lexicon.signoffs
        if agencies and (is_in_place or (bracket.start() and _CODES_BEFORE.match(text) is not None)):
            return Found(bracket.start(), bracket.end(), agencies, "bracket")
        head, slash, codes = inside.partition("/")
        # Some systems write the slash as "\/".
        shown = head.rstrip("\\")
        agencies = lexicon.exact_credits.get(shown, ())
        if slash and agencies and _is_code(codes) and is_closed(text, bracket.start()):
            start = bracket.start("inside")
            return Found(start, start + len(shown), agencies, "bracket-initials", start + len(head) + 1)
    slashed = _SLASHED.search(text, base) if text.count("/", base) > 1 else None
    if slashed is not None and slashed["inside"] in lexicon.exact_credits and is_closed(text, slashed.start()):
        agencies = lexicon.read_credit(slashed["inside"])[0]
        second = lexicon.read_credit(slashed["second"])[0] if slashed["second"] else ()
        return Found(slashed.start(), slashed.end(), (*agencies, *second), "slashes")
    return None


def without_day(inside: str) -> str:
    """Return what is in a bracket without the day behind its credit: `APA/dpa, 9.9.2015`, `APA; 9.9.2015`."""
    dated = _DATED.match(inside) if inside[-1:].isdigit() else None
    return inside if dated is None else dated["credit"]


def read_bare(galley: Galley, text: str, base: int) -> Found | None:
    """A credit or end mark as a word, the last of the text but for codes."""
    lexicon = galley.lexicon
    codes, end = None, len(text)
    for _ in range(_CODES):
        at = text.rfind(" ", base, end) + 1 or base
        word = text[at:end]
        found = _read_word(lexicon, text, at, word, codes)
        if found is not None:
            return found
        may_be_glued = codes is None and not word.isalnum() and (word[-1] in ".-" or word[-1].isalpha())
        if may_be_glued and (glued := _glued(lexicon, text, at)) is not None:
            return glued
        # A stop ends a code only if another one follows, or if it has a slash: "jjv. as-cbr.fch", "NJ/rq./cla"
        is_sentence = word[-1] == "." and codes is None and "/" not in word
        if at <= base or is_sentence or not _is_code(word):
            break
        codes, end = at, at - 1
        while end > base and text[end - 1] == " ":
            end -= 1
        # The window may begin at a blank.
        if end == base:
            break
    return _whole_line(galley, text)


def _is_code(word: str) -> bool:
    """The word may be a code behind a credit: where it opens with letters alone, their number tells."""
    return len(word) < _WORD if word[:_WORD].isalpha() else _CODE.match(word) is not None


def _read_word(lexicon: Lexicon, text: str, at: int, word: str, codes: int | None) -> Found | None:
    """word = [dashes] (credit | end-mark) ["/" (codes | credit | end-mark)], in its place"""
    core = word if word in lexicon.end_marks or word in lexicon.signoffs else word.strip(_EDGES)
    # One look-up spares all other words the rest.
    if not core or (core.casefold() not in lexicon.closings and "/" not in core):
        return _read_compound(lexicon, text, at, word, codes) if ")" in core or "-" in core else None
    agencies = lexicon.exact_credits.get(core) or lexicon.signoffs.get(core, ())
    is_mark = core in lexicon.end_marks
    if not agencies and not is_mark and "/" in core:
        core, agencies, is_mark, glued_codes = _split_word(lexicon, core)
        if glued_codes and codes is None:
            codes = at + word.index(core) + len(core) + 1
    # "MORE", "sigue": no word behind it, and a closed sentence before it
    is_take = codes is None and core.casefold() in lexicon.take_marks
    if not (agencies or is_mark or is_take) or not _is_in_place(lexicon, text, at, core, codes):
        return None
    start, end = _span(text, at, word, core)
    if codes is not None and agencies:
        # "AAP RTV ar": the longer credit, if there is one, with codes behind it or none
        blank = text.find(" ", codes)
        longer = len(text) if blank == -1 else blank
        if text[start:longer] in lexicon.exact_credits:
            agencies, end = lexicon.exact_credits[text[start:longer]], longer
            codes = None if blank == -1 else blank + 1
    first = _with_leads(text, start)
    # "//Petra// RZ": what stands behind the credit is part of the signoff, unless it parts it from codes.
    is_parted = codes is not None and end < codes <= end + 1
    while first < start and not is_parted and text[end : end + 1] and text[end] in _LEADS:
        end += 1
    return Found(first, end, agencies, "bare" if agencies else "end-mark", codes)


def _read_compound(lexicon: Lexicon, text: str, at: int, word: str, codes: int | None) -> Found | None:
    """word = "(" credit ")" code | [dashes] credit "-" credit: `(Hina)rm`, `– Sapa-AP`"""
    glued = _GLUED_CODE.match(word)
    if glued is not None:
        agencies = lexicon.exact_credits.get(glued["credit"], ())
        end = at + glued.start("code")
        return Found(at, end, agencies, "bare", end) if agencies and is_closed(text, at) else None
    core = word.strip(_EDGES)
    if (
        codes is not None
        or not all(part in lexicon.exact_credits for part in core.split("-"))
        or not is_closed(text, at)
    ):
        return None
    start = text.index(core, at)
    return Found(_with_leads(text, start), start + len(core), lexicon.read_credit(core)[0], "bare")


def _span(text: str, at: int, word: str, core: str) -> tuple[int, int]:
    """Where the credit stands: its bracket is part of it, the stops around it are not."""
    if word[0] in "(（" and word[-1] in ")）":
        return at, at + len(word)
    start = text.index(core, at)
    return start, start + len(core)


def _split_word(lexicon: Lexicon, core: str) -> tuple[str, tuple[str, ...], bool, bool]:
    """`Lusa/fim`, `NTB/Reuters`, `DJG/sha`, `enditem/ls`: what is the credit or mark, and are there codes behind it."""
    head, _, tail = core.partition("/")
    agencies = lexicon.exact_credits.get(head, ())
    if agencies and (is_end_mark(lexicon, tail) or tail in lexicon.exact_credits):
        return core, (*agencies, *lexicon.exact_credits.get(tail, ())), False, False
    is_mark = head in lexicon.end_marks
    if (agencies or is_mark) and _is_code(tail):
        return head, agencies, is_mark, True
    return core, (), False, False


def _is_in_place(lexicon: Lexicon, text: str, at: int, core: str, codes: int | None) -> bool:
    """A signoff follows a closed sentence, or stands alone; codes with a slash behind a credit are enough too."""
    is_credit = core not in lexicon.end_marks
    if at and is_credit and is_short_credit(core) and _is_abbreviated(text, at):
        return False
    if codes is not None:
        if not all(_is_code(word) for word in text[codes:].rstrip("-–—=").split()):
            return False
        # "The match will end it": behind a mark without a bracket, codes have a slash or a stop.
        if not (is_credit or text[at] in "(（" or "/" in text[at:] or "." in text[at:]):
            return False
        # "the mayor told AFP at AC/DC.": a word of running text among the codes shows that they are none.
        is_coded = "/" in text[codes:] and lexicon.function_words.isdisjoint(text[codes:].split())
        return is_closed(text, at) or (is_credit and is_coded)
    if at and not is_credit and core.islower() and core not in lexicon.take_marks and text[at] not in "(（":
        return False
    return core in lexicon.signoffs or is_closed(text, at)


def _is_abbreviated(text: str, at: int) -> bool:
    """The stop before a credit of two letters may be that of `vs.`, `Mr.`, `1.`: then it closes no sentence."""
    head = text[:at].rstrip(" ")
    return head[-1] == "." and len(head) - head.rfind(" ") - 2 <= _ABBREVIATED


def _with_leads(text: str, start: int) -> int:
    """Dashes and slashes before the credit are part of the signoff, and an end mark of signs: `-0- PANA`."""
    at = start
    head = text[:at].rstrip(" ")
    if head.endswith("-0-"):
        return len(head) - 3
    while at and (text[at - 1] in _LEADS or (text[at - 1] == " " and text[at - 2 : at - 1] and text[at - 2] in _LEADS)):
        at -= 1
    return at


def _glued(lexicon: Lexicon, text: str, base: int) -> Found | None:
    glued = _GLUED.search(text, base)
    if glued is None or glued["word"] not in lexicon.exact_credits:
        return None
    return Found(glued.start("word"), glued.end("word"), lexicon.exact_credits[glued["word"]], "glued")


def _is_long_mark(lexicon: Lexicon, text: str) -> bool:
    """The line is an end mark of several words: `End of story`, `انتهای پیام/`."""
    return " " in text and (text in lexicon.end_marks or text.rstrip("/.") in lexicon.end_marks)


def _whole_line(galley: Galley, text: str) -> Found | None:
    """The line is nothing but a credit: one of several words, or one with a desk or place behind it."""
    if len(text) > REACH:
        return None
    if len(text) <= _LONGEST_MARK and (says_more(galley.lexicon, text) or _is_long_mark(galley.lexicon, text)):
        return Found(0, len(text), (), "end-mark")
    credits = galley.lexicon.exact_credits
    core = text.strip("-=–— .")
    agencies = credits.get(core) or galley.lexicon.signoffs.get(text, ())
    if not agencies and "/" in core:
        # "Kurir.rs/Tanjug": the site that took the story, and the agency
        site, _, last = core.rpartition("/")
        agencies = credits.get(last, ()) if "." in site and " " not in site else ()
    if not agencies and "–" in core:
        agencies = galley.lexicon.read_credit(core)[0]
    if not agencies and galley.credit_agencies:
        # "EFE - Cantabria", "EFE GALICIA": the desk of the agency that the dateline credits
        head = core.replace("-", " ").partition(" ")[0]
        desk = core[len(head) :].strip(" -–")
        is_desk = bool(desk) and desk[0].isupper() and desk[-1].isalpha() and len(desk.split()) <= _DESK_WORDS
        if is_desk and set(credits.get(head, ())) & set(galley.credit_agencies):
            agencies = credits[head]
    if not agencies and core.isalpha() and len(core) <= _LONGEST_MISSPELT:
        # "REUETER", "REUTE": a hand-typed signoff, of those that records list
        near = difflib.get_close_matches(core, galley.lexicon.signoffs, 1, _LIKENESS)
        agencies = galley.lexicon.signoffs[near[0]] if near else ()
    return Found(0, len(text), agencies, "line") if agencies else None
