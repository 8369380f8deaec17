"""The tagline: who reported and edited, at the end. `(Reporting by …; Editing by …)`, or AP's lines below a rule."""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokens import MARK, TAGLINE

_RULE = compile_pattern(r"_{3,60}+$")
# Lines that a tagline may be broken over, and paragraphs that may stand below AP's rule.
_LINES = 6
_LONGEST = 700


def tokenize_tagline(galley: Galley, start: int, text: str) -> int | None:
    """Claim a tagline: a line, several, or a bracket at the end of one."""
    if galley.has_rule and (begin := _below_rule(galley)) is not None:
        return begin
    if text[-1] == ")":
        return _bracketed(galley, start, text)
    if _opens_tagline(galley, text):
        galley.claim(TAGLINE, start, start + len(text), "tagline.line")
        return start
    return None


def _opens_tagline(galley: Galley, text: str) -> bool:
    shown = text[:40].lstrip("(-–— ").casefold()
    return shown.startswith(galley.lexicon.tagline_openers.get(shown[:1], ()))


def _bracketed(galley: Galley, start: int, text: str) -> int | None:
    """A bracket that ends the line and opens with a tagline's words, here or some lines above."""
    index = galley.bottom - 1
    floor = start
    for _ in range(_LINES):
        at = galley.text.rfind("(", floor, start + len(text))
        while at != -1 and start + len(text) - at < _LONGEST:
            if _opens_tagline(galley, galley.text[at : at + 40]):
                while at > floor and galley.text[at - 1] == "(":
                    at -= 1
                galley.claim(TAGLINE, at, start + len(text), "tagline.bracket")
                return at
            at = galley.text.rfind("(", floor, at)
        if galley.gaps[index] or index <= (galley.dateline or 0):
            break
        index -= 1
        if index in galley.claimed:
            break
        floor = max(galley.starts[index], galley.opening or 0)
    return None


def _below_rule(galley: Galley) -> int | None:
    """The lines below a rule, with the rule as a mark of the page."""
    last = galley.bottom - 1
    for index in range(last, max(last - _LINES, galley.dateline or 0), -1):
        text = galley.lines[index]
        if text[0] != "_" or index in galley.claimed or _RULE.match(text) is None:
            continue
        below = next((n for n in range(index + 1, last + 1) if n in galley.claimed), last + 1)
        if below > index + 1:
            end = galley.closing if galley.closing is not None and below > last else galley.ends[below - 1]
            galley.claim(TAGLINE, galley.starts[index + 1], end, "tagline.below-rule")
        galley.claim_line(MARK, index, "tagline.rule")
        return galley.starts[index]
    return None
