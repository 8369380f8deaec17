"""Initials: the writers' and editors' codes at the end of a story, and how they are split.

`asb/pd`, `daa/mt/msr`, `ram-gac/jac`, `PYR // JMR`, `abc/ mmu/`, `(cm-kjd)`, `wsz jln npr`. They look like words and
words look like them, so they count only below a signoff, or in copy whose agency is known.
"""

from typing import TYPE_CHECKING

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokenizers.signoff import is_below_signoff
from wireparse.tokens import INITIALS
from wireparse.words import split_words

if TYPE_CHECKING:
    import regex

# One person's or desk's code: a few letters, at times with a figure ("n1", "CL2").
CODE = r"\.{0,2}\p{L}{1,4}[0-9]?\.?"
# Codes with at least one slash, slots may be empty: "eco/ /Mc", "ach//", "abc/ mmu/"
SLASHED = compile_pattern(
    rf"(?:\.[ ])?{CODE}(?:[ .-]{{1,3}}{CODE}){{0,3}}"
    rf"(?:[ ]?/{{1,2}}[ ]?(?:{CODE}(?:[ .-]{{1,3}}{CODE}){{0,2}})?){{1,6}}\.?$"
)
# Codes without a slash, which only a signoff above them makes certain: "pa-c", "nm.fch", "xmar yiva"
PLAIN = compile_pattern(rf"(?:-[ ])?{CODE}(?:[ .-]{{1,3}}{CODE}){{0,5}}$")
_BRACKETED = compile_pattern(r"\((?P<codes>[\p{L}]{1,5}[0-9]?(?:[ ]?[/.-][ ]?\p{L}{1,5}){0,4}/?)\)$")
# What `missing_for_initials` says of a line that does not look like initials at all.
NO_FORM = "not the form of initials"
_CLOSED_ENDS = frozenset({".", "!", "?", '"', "”", "'", "’"})
_LONGEST = 48
# So many letters in a row are no code.
_WORD = 5
_BRACKET_REACH = 28


def is_slashed(text: str) -> bool:
    """The text has the form of initials with a slash, and no part of it is a word of running text."""
    writer, slash, editor = text.partition("/")
    if not slash or len(text) > _LONGEST:
        return False
    # "asb/pd", the commonest form, needs no pattern.
    is_plain = len(writer) < _WORD and len(editor) < _WORD and writer.isalpha() and editor.isalpha()
    return is_plain or SLASHED.match(text) is not None


def _has_words(galley: Galley, codes: str) -> bool:
    """All the codes are words of running text (`and/or`), so they are none."""
    words = split_words(codes)
    return len(words) > 1 and all(word in galley.lexicon.function_words for word in words)


def tokenize_initials(galley: Galley, start: int, text: str) -> int | None:
    """Claim the initials on the last line."""
    if INITIALS in galley.claims or text[-1] == ")":
        return None
    if missing_for_initials(galley, galley.bottom - 1, text) is not None:
        return None
    end = start + len(text.rstrip(" ."))
    # "- c": a desk alone, behind the hyphen that parts it from initials
    first = start + 2 if text.startswith("- ") else start
    galley.claim(INITIALS, first, end, "initials.line")
    return start


def missing_for_initials(galley: Galley, index: int, text: str) -> str | None:
    """Return what a line lacks to be initials; None where nothing is missing, `NO_FORM` where it has not their form."""
    if len(text) > _LONGEST or index == galley.dateline:
        return NO_FORM
    # One look at how it opens spares most lines the patterns.
    if len(text) >= _WORD and text[:_WORD].isalpha():
        return NO_FORM
    if is_slashed(text):
        return _missing_with_slash(galley, index, text)
    if PLAIN.match(text) is None:
        return NO_FORM
    return None if is_below_signoff(galley, index) else "no slash, and no signoff above"


def _missing_with_slash(galley: Galley, index: int, text: str) -> str | None:
    if is_below_signoff(galley, index):
        return None
    if _has_words(galley, text):
        return "words of running text"
    if galley.signoff_agencies:
        return None
    if not galley.credit_agencies:
        return "no signoff above, and no agency known"
    # Without a signoff, capitals alone are rather a name: "AC/DC", "TCP/IP".
    return "capitals alone, and no signoff above" if text.isupper() else None


def tokenize_bracketed_initials(galley: Galley, start: int, text: str) -> int | None:
    """Claim the initials in a bracket at the end of the last line."""
    if text[-1] != ")" or not galley.credit_agencies or INITIALS in galley.claims:
        return None
    found = find_bracketed(text)
    if found is None or missing_in_bracket(galley, text, found) is not None:
        return None
    galley.claim(INITIALS, start + found.start("codes"), start + found.end("codes"), "initials.bracket")
    return start + found.start()


def find_bracketed(text: str) -> "regex.Match[str] | None":
    """Find a bracket at the end of the text that has the form of initials: `(cm-kjd)`."""
    bracket = text.rfind("(", max(0, len(text) - _BRACKET_REACH))
    return _BRACKETED.match(text, bracket) if bracket != -1 else None


def missing_in_bracket(galley: Galley, text: str, found: "regex.Match[str]") -> str | None:
    """Return what a bracket in the form of initials lacks to be some, None where nothing is missing."""
    if not galley.credit_agencies:
        return "no agency known"
    codes = found["codes"]
    if (codes.isalpha() and len(codes) > 3) or _has_words(galley, codes):
        return "words of running text"
    if found.start() and text[: found.start()].rstrip()[-1:] not in _CLOSED_ENDS:
        return "no closed sentence before the bracket"
    return None


def split_initials(text: str) -> tuple[tuple[tuple[str, ...], ...], str | None]:
    """Split initials into groups at "/" and people within them, and take a desk's tail off.

    >>> split_initials("ram-gac/jac")
    ((('ram', 'gac'), ('jac',)), None)
    >>> split_initials("flm/lm-c")
    ((('flm',), ('lm',)), 'c')
    """
    writer, _slash, editor = text.partition("/")
    # "asb/pd", the commonest form, has nothing more to split.
    if writer.isalpha() and editor.isalpha() and editor not in _DESKS:
        return ((writer,), (editor,)), None
    codes, desk = _take_desk(text) if text.endswith(_TAILS) else (text, None)
    groups = codes.replace(".", " ").replace("-", " ").split("/")
    return tuple([tuple(group.split()) for group in groups]), desk


def _take_desk(text: str) -> tuple[str, str | None]:
    """Cut off the desk that closes initials; it is none where it stands alone."""
    tail = next(tail for tail in _TAILS if text.endswith(tail))
    return (text[: -len(tail)].rstrip("-/. "), tail.strip("-/. ")) if len(text) > len(tail) else (text, None)


# Desks of EFE that close its initials, as printed in copy of 1994 to 2000.
_DESKS = ("fch", "cla", "jad", "sab", "c", "m", "g")
_TAILS = tuple(mark + desk for desk in _DESKS for mark in ("-", ".", "/", "/ ", " "))
