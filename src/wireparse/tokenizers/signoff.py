"""The signoff: the agency's closing credit or end mark, with initials or a desk on the same line.

`moral".EFE`, `said. PTI NIT KJ`, `dpa wsz jln npr`, `--IANS`, `/ritzau/`, `(ANSA).`, `Enditem`, `-0-`, `(end) km.hb`.
A signoff follows a closed sentence or stands on its own line; a mention at the end of a sentence is text.
"""

from typing import NamedTuple

from wireparse.galley import Galley
from wireparse.grammar import CLOSED, CLOSING, compile_pattern
from wireparse.lexicon import Lexicon, fold
from wireparse.tokens import Kind

# End marks that belong to no language: the "thirty" of the telegraph, ITA2's end of message, and their kin.
END_MARKS = frozenset({"-0-", "- 0 -", "-30-", "30", "###", "# # #", "NNNN", "NNN", "-end-", "-END-", "- End -"})

_CODE = compile_pattern(r"\.{0,2}(?:[\p{L}]{1,4}[0-9]{0,2}|[\p{L}]{1,4}(?:[-./]{1,2}[\p{L}]{1,4}){1,4})[./]?$")
_SLASHES = compile_pattern(r"[\p{L}0-9./ -]{2,40}$")
# A credit glued to the last sentence: 'moral".EFE'
_GLUED = compile_pattern(rf"(?:{CLOSED}{CLOSING}?|{CLOSING})(?P<word>[\p{{L}}][\p{{L}}-]{{1,11}})\.?$")
_BRACKET = compile_pattern(r"[(（]©?(?P<inside>[^()（）]{1,40})[)）]\.?$")
_SLASHED = compile_pattern(r"/(?P<inside>[\p{L}©-]{2,20}(?:[ ][\p{L}]{2,12})?)/(?P<second>[\p{L}]{2,12})?$")
_END_OF_ADVANCE = compile_pattern(r"End[ ]Adv\b[^\n]{0,60}$")
_LEADS = "-=–—./©("
_ENDS = frozenset(".!?…。．！？।۔؟")
_QUOTES = frozenset("\"'”’»›)]」』）`")
# A signoff's line is short; what stands behind the credit are a few codes.
_REACH = 72
_CODES = 6


class Found(NamedTuple):
    """A signoff at the end of a text: where it and its codes begin and end, and whose it is."""

    start: int
    end: int
    agencies: tuple[str, ...]
    rule: str
    codes: int | None = None


def tokenize_signoff(galley: Galley, start: int, text: str) -> int | None:
    """Claim the signoff at the end of a line, and the initials behind it."""
    found = find_signoff(galley, text)
    if found is None:
        return None
    if Kind.SIGNOFF in galley.claims and not found.agencies:
        return None
    galley.claim(Kind.SIGNOFF, start + found.start, start + found.end, f"signoff.{found.rule}")
    galley.signoff_agencies = galley.signoff_agencies or found.agencies
    if found.codes is not None:
        codes = text[found.codes :].rstrip(" .)")
        kind = Kind.INITIALS if Kind.INITIALS not in galley.claims else Kind.MARK
        galley.claim(kind, start + found.codes, start + found.codes + len(codes), "initials.signoff")
    return start + found.start


def ends_with_signoff(galley: Galley, text: str) -> bool:
    """The text ends with a signoff."""
    return find_signoff(galley, text) is not None


def find_signoff(galley: Galley, text: str) -> Found | None:
    """Find the signoff at the end of `text`; a line is asked about more than once."""
    if text in galley.signoffs:
        return galley.signoffs[text]
    found = galley.signoffs[text] = _find(galley, text)
    return found


def _find(galley: Galley, text: str) -> Found | None:
    last = text[-1]
    if last == "." and _is_plain_word(galley.lexicon, text[text.rfind(" ") + 1 : -1]):
        return None
    if last in ")）./" or "/" in text[-12:]:
        found = _enclosed(galley, text, max(0, len(text) - _REACH))
        if found is not None:
            return found
    if last in _ENDS and last != ".":
        return None
    return _bare(galley, galley.lexicon, text, max(0, len(text) - _REACH))


def _is_plain_word(lexicon: Lexicon, word: str) -> bool:
    """The last word of a sentence is no credit: most lines end so, and need no closer look."""
    return word.isalpha() and word not in lexicon.exact_credits and word not in lexicon.end_marks


def _enclosed(galley: Galley, text: str, base: int) -> Found | None:
    """A credit or end mark in a bracket or slashes: `(ANSA).`, `(NTB/Reuters)`, `/ritzau/AFP`, `（完）`."""
    lexicon = galley.lexicon
    bracket = _BRACKET.search(text, base)
    if bracket is not None:
        inside = bracket["inside"]
        whole = text[bracket.start() :].rstrip(".")
        if _is_end_mark(lexicon, inside):
            return Found(bracket.start(), bracket.end(), (), "end-mark")
        agencies = lexicon.read_credit(inside)[0]
        if agencies and (_is_closed(text, bracket.start()) or whole in lexicon.signoffs):
            return Found(bracket.start(), bracket.end(), agencies, "bracket")
        head, slash, codes = inside.partition("/")
        agencies = lexicon.exact_credits.get(head.rstrip("\\"), ())
        if slash and agencies and _CODE.match(codes) and _is_closed(text, bracket.start()):
            start = bracket.start("inside")
            return Found(start, start + len(head), agencies, "bracket-initials", start + len(head) + 1)
    slashed = _SLASHED.search(text, base) if "/" in text[-24:] else None
    if slashed is not None and slashed["inside"] in lexicon.exact_credits and _is_closed(text, slashed.start()):
        agencies = lexicon.read_credit(slashed["inside"])[0]
        second = lexicon.read_credit(slashed["second"])[0] if slashed["second"] else ()
        return Found(slashed.start(), slashed.end(), (*agencies, *second), "slashes")
    return None


def _bare(galley: Galley, lexicon: Lexicon, text: str, base: int) -> Found | None:
    """A credit or end mark as a word, the last of the text but for codes."""
    if base and (blank := text.find(" ", base)) != -1:
        base = blank + 1
    words = _words(text, base)
    if _END_OF_ADVANCE.match(text):
        return Found(0, len(text), (), "end-mark")
    for count, (start, word) in enumerate(reversed(words[-_CODES:])):
        begin = start + len(word) - len(word.lstrip(_LEADS)) if word not in END_MARKS else start
        core = word.strip(_LEADS) if begin != start or word[-1] in _LEADS else word
        codes = words[len(words) - count][0] if count else None
        found = _credit_word(lexicon, text, start, core, word, codes) if core or word in END_MARKS else None
        if found is not None:
            return found
        if not count and (glued := _glued(lexicon, text, start)) is not None:
            return glued
        if _CODE.match(word) is None and _SLASHES.match(word) is None:
            break
        if count == 0 and word[-1] == "." and "/" not in word:
            break
    return _whole_line(galley, lexicon, text)


def _words(text: str, base: int) -> list[tuple[int, str]]:
    words = []
    at = base
    for word in text[base:].split(" "):
        if word:
            words.append((at, word))
        at += len(word) + 1
    return words


def _credit_word(lexicon: Lexicon, text: str, start: int, core: str, word: str, codes: int | None) -> Found | None:
    """This word is the credit or end mark, and what stands before it is closed."""
    before = start
    while before and text[before - 1] in " -=–—":
        before -= 1
    is_mark = word in END_MARKS or core in lexicon.end_marks or (core in lexicon.end_marks and word[0] == "(")
    head, slash, tail = core.partition("/")
    agencies = lexicon.exact_credits.get(core, ())
    if not agencies and slash and head in lexicon.exact_credits:
        if _is_end_mark(lexicon, tail) or lexicon.read_credit(tail)[0]:
            agencies = (*lexicon.exact_credits[head], *lexicon.read_credit(tail)[0])
        elif _CODE.match(tail) and codes is None:
            agencies, codes = lexicon.exact_credits[head], start + word.index("/") + 1
            core = head
    elif not agencies and slash and head in lexicon.end_marks and _CODE.match(tail) and codes is None:
        is_mark, codes, core = True, start + word.index("/") + 1, head
    if not agencies and fold(core) in lexicon.take_marks and codes is None and (core.isupper() or not before or before == start):
        is_mark = True
    if not (agencies or is_mark):
        return None
    is_followed_by_slashed = codes is not None and "/" in text[codes:]
    if not (_is_closed(text, before) or (agencies and is_followed_by_slashed)):
        return None
    if is_mark and not agencies and before and core.islower() and word not in END_MARKS and codes is None and word[0] != "(":
        return None
    if codes is not None and not _are_codes(text[codes:]):
        return None
    begin = start + (word.index(core) if core and word not in END_MARKS and word[0] not in "(" else 0)
    end = start + (word.index(core) + len(core) if core and word[0] != "(" else len(word)) if word not in END_MARKS else start + len(word)
    lead = before if before < start and (before == 0 or text[before : before + 1] in "-=–—") else begin
    return Found(min(begin, _lead(text, begin)), end, agencies, "bare" if agencies else "end-mark", codes) if lead is not None else None


def _lead(text: str, begin: int) -> int:
    """Dashes before the credit are part of it: `--IANS`, `-- BERNAMA`, `==Kyodo`; so is a bare opening slash."""
    at = begin
    while at and text[at - 1] in "-=–— /":
        at -= 1
    while at < begin and text[at] == " ":
        at += 1
    return at


def _are_codes(text: str) -> bool:
    return all(_CODE.match(word) or _SLASHES.match(word) for word in text.split())


def _glued(lexicon: Lexicon, text: str, base: int) -> Found | None:
    glued = _GLUED.search(text, base)
    if glued is None or glued["word"] not in lexicon.exact_credits:
        return None
    return Found(glued.start("word"), glued.end("word"), lexicon.exact_credits[glued["word"]], "glued")


def _whole_line(galley: Galley, lexicon: Lexicon, text: str) -> Found | None:
    """The line is nothing but a credit: one of several words, or one with a desk or place behind it."""
    if len(text) > _REACH:
        return None
    core = text.strip("-=–— .")
    agencies = lexicon.exact_credits.get(core, ())
    if not agencies and galley.dateline is not None:
        head, _, desk = core.partition(" ")
        head, dash, glued_desk = (head, "", "") if head in lexicon.exact_credits else core.partition("-")
        desk = (glued_desk or desk).strip(" -–")
        if head in lexicon.exact_credits and desk and desk[0].isupper() and len(desk.split()) < 3 and desk[-1].isalpha():  # noqa: PLR2004
            agencies = lexicon.exact_credits[head] if set(lexicon.exact_credits[head]) & set(galley.credit_agencies) else ()
    return Found(0, len(text), agencies, "line") if agencies else None


def _is_end_mark(lexicon: Lexicon, text: str) -> bool:
    return text in END_MARKS or text in lexicon.end_marks or text.capitalize() in lexicon.end_marks


def _is_closed(text: str, at: int) -> bool:
    """What stands before this offset ends a sentence, or nothing stands there."""
    at -= 1
    while at >= 0 and text[at] in " -–—=/":
        at -= 1
    if at < 0 or text[at] in _ENDS:
        return True
    if text[at] not in _QUOTES:
        return False
    while at >= 0 and text[at] in _QUOTES:
        at -= 1
    return at < 0 or text[at] in _ENDS or text[at + 1] in "\"”»"
