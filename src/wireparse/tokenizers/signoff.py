"""The signoff: the agency's closing credit or end mark, with initials or a desk on the same line.

`moral".EFE`, `said. PTI NIT KJ`, `dpa wsz jln npr`, `--IANS`, `/ritzau/`, `(ANSA).`, `Enditem`, `-0-`, `(end) km.hb`.
A signoff follows a closed sentence or stands on its own line; a mention at the end of a sentence is text. How a credit
or mark may be written is in `closing_credit` and `end_mark`; here is which lines are worth a look, and what is claimed.
"""

from wireparse.galley import Found, Galley
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.closing_credit import REACH, read_bare, read_enclosed, read_late_desk
from wireparse.tokenizers.end_mark import MARK_ENDS, SENTENCE_ENDS, find_end_mark, is_closed
from wireparse.tokens import INITIALS, MARK, SIGNOFF
from wireparse.words import is_short_credit, split_words

# A desk behind a credit is named so near the end.
_DESK_REACH = 32


def tokenize_signoff(galley: Galley, start: int, text: str) -> int | None:
    """Claim the signoff at the end of a line, and the initials behind it."""
    found = find_signoff(galley, text)
    if found is None:
        return _take_stop(galley, start, text)
    if is_repeated(galley, found) or _are_initials(galley, text, found) or _ends_sentence(galley, text, found):
        return None
    galley.claim(SIGNOFF, start + found.start, start + found.end, f"signoff.{found.rule}")
    galley.signoff_agencies = galley.signoff_agencies or found.agencies
    if found.codes is not None:
        codes = text[found.codes :].rstrip(" .)–—")
        kind = INITIALS if INITIALS not in galley.claims else MARK
        galley.claim(kind, start + found.codes, start + found.codes + len(codes), "initials.signoff")
    if not found.start:
        return start
    begin = text[: found.start].rstrip("(（© ")
    if not begin.strip(" ."):
        return start
    # VNA closes its stories with "./.": the first stop is the sentence's, the rest a mark.
    return start + len(begin) - 2 if begin.endswith("./.") else start + len(begin)


def is_repeated(galley: Galley, found: Found) -> bool:
    """The signoff is the last one: above it only a line of its own, as a credit over an end mark, is one more."""
    return SIGNOFF in galley.claims and (found.start > 0 or not found.agencies)


def _are_initials(galley: Galley, text: str, found: Found) -> bool:
    """`MAP/lm` alone below `EFE`: the codes of writers, one of which is an agency's name too."""
    is_slashed = found.codes is not None and not found.start and text[found.end] == "/"
    return is_slashed and is_below_signoff(galley, galley.bottom - 1)


def _ends_sentence(galley: Galley, text: str, found: Found) -> bool:
    """`the mayor told` over `EFE.`: the last word of a sentence that was wrapped, not a signoff of its own line."""
    index = galley.bottom - 1
    if found.start or text[-1] != "." or not text[:-1].isalpha() or not index:
        return False
    above = galley.lines[index - 1]
    is_indented = galley.indents[index] > galley.indents[index - 1]
    is_parted = galley.gaps[index] or is_indented or index - 1 in galley.claimed
    return not is_parted and not is_closed(above, len(above))


def is_below_signoff(galley: Galley, index: int) -> bool:
    """The line above, boilerplate left out, ends with a signoff."""
    index -= 1
    while index >= 0 and index in galley.claimed:
        index -= 1
    return index >= 0 and ends_with_signoff(galley, galley.lines[index])


def _take_stop(galley: Galley, start: int, text: str) -> int | None:
    """`./.` at the end of the story: the first stop is the sentence's, the rest a mark."""
    if not text.endswith("./."):
        return None
    galley.claim(MARK, start + len(text) - 2, start + len(text), "signoff.stop")
    return start + len(text) - 2


def ends_with_signoff(galley: Galley, text: str) -> bool:
    """The text ends with a signoff."""
    return find_signoff(galley, text) is not None


def find_signoff(galley: Galley, text: str) -> Found | None:
    """Find the signoff at the end of `text`; a line is asked about more than once."""
    signoffs = galley.signoffs
    if text in signoffs:
        return signoffs[text]
    at = text.rfind(" ") + 1
    word = text[at:]
    agencies = galley.lexicon.exact_credits.get(word, ())
    is_plain = bool(agencies) and (not at or (text[at - 2] in SENTENCE_ENDS and not is_short_credit(word)))
    found = Found(at, len(text), agencies, "bare") if is_plain else _find(galley, text, at)
    signoffs[text] = found
    return found


def _find(galley: Galley, text: str, at: int) -> Found | None:
    """Find what is no plain credit behind a full stop; the last word begins at `at`."""
    lexicon, last = galley.lexicon, text[-1]
    may_be_mark = last in MARK_ENDS or text.startswith(("End ", "--", "—", "–"))
    if may_be_mark and (mark := find_end_mark(lexicon, text)) is not None:
        return Found(mark, len(text), (), "end-mark")
    if " - " in text[-_DESK_REACH:] and (desk := read_late_desk(galley, text)) is not None:
        return desk
    if (last == "." and _is_plain_word(lexicon, text[at:-1])) or not _may_close(lexicon, text):
        return None
    base = _base(text)
    if last in ")）./" or text.count("/", base) > 1:
        found = read_enclosed(galley, text, base)
        if found is not None:
            return found
    if last in SENTENCE_ENDS and last != ".":
        return None
    return read_bare(galley, text, base)


def _may_close(lexicon: Lexicon, text: str) -> bool:
    """A word of a credit or end mark is among the last ones; a line of one word may be a misspelt credit."""
    words = split_words(text[-REACH:])
    return len(words) < 2 or not lexicon.closing_words.isdisjoint(words)


def _base(text: str) -> int:
    """Where the last words begin, at a blank."""
    return 0 if len(text) <= REACH else text.find(" ", len(text) - REACH) + 1


def _is_plain_word(lexicon: Lexicon, word: str) -> bool:
    """The last word of a sentence is no credit: most lines end so, and need no closer look."""
    return word.isalpha() and word not in lexicon.exact_credits and word not in lexicon.end_marks
