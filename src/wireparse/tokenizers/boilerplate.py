"""Boilerplate: lines of the page or the law, wherever they stand.

A sentence of the story must never be taken, so a line needs more than a beginning that a page might print. It is
taken if it stands by itself and

- the lexicon has the whole of it, or it is made of the words of a share bar alone;
- it opens with a notice (`©`, `All rights reserved`), words with which no sentence of a story begins;
- it opens with a label and its sign (`Read also:`), or with a label in capitals before a title that is not
  (`READ ALSO Ferry runs again`), and is no paragraph: not several sentences, and no next line runs on from it;
- it opens with the label of a page time (`Updated`) and goes on with a day or an hour, and nothing else.

In doubt it stays with the story.
"""

import re
import unicodedata

from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.page_lines import COLONS, HEADING, LABEL, NOTICE, OPENINGS, PAGE_TIME, page_line_key
from wireparse.tokenizers.contact import is_link
from wireparse.tokenizers.end_mark import SENTENCE_ENDS
from wireparse.tokens import BOILERPLATE
from wireparse.words import fold

# Punctuation and symbols, as Unicode has them: a vowel sign at the end of a Thai or Hindi word is none.
_SIGNS = frozenset("PS")
# The longest line that the lexicon holds whole.
_LONGEST = 72
# A line of more than so many characters can be a paragraph; where words are not parted, of more than so many.
_PARAGRAPH = 120
_PARAGRAPH_UNPARTED = 50
# Where one sentence ends and another begins, and where a line ends one.
_INNER_END = re.compile(r"[.!?…।۔؟։።។။]['\"”’»)]? \S|[。！？]['\"”’」』）]?\S")
_PARAGRAPH_ENDS = SENTENCE_ENDS.union('"”’»」』៕')
_TITLE_START = re.compile(r"[^\w\s]{0,3}[^\W_]")
# What parts the words of a day or an hour: blanks, figures and signs.
_NO_WORDS = re.compile(r"[\s\d.,:;|/()\[\]·•*+–—：，、،؛፡፣፦៖-]+")
_TIME_WORDS = 2
# What stands between a label and what follows it.
_LABEL_SIGNS = frozenset(COLONS + "|»›>")
_PAGE_TIME_LENGTH = 120


def tokenize_boilerplate(galley: Galley) -> None:
    """Claim the lines that the lexicon knows as boilerplate."""
    forms = galley.lexicon.boilerplate_forms
    opening, _first = OPENINGS
    # A line of wrapped copy stands under another, and by itself only where that one is boilerplate, or a link.
    gaps = [*galley.gaps, 0]
    if 0 in galley.gaps and "http" in galley.text:
        gaps[1:] = [gap or is_link(text) for text, gap in zip(galley.lines, gaps[1:], strict=True)]
    for index, text in enumerate(galley.lines):
        if not gaps[index]:
            continue
        rule = _known_line(galley, index, text) if len(text) <= _LONGEST else ""
        head = text[:opening]
        if not rule and ((head in forms and text.startswith(forms[head])) or text[0] in forms):
            rule = _opens(galley, index, text)
        if rule:
            galley.claimed.add(index)
            galley.claim_line(BOILERPLATE, index, rule)
            gaps[index + 1] = 1


def _opens(galley: Galley, index: int, text: str) -> str:
    """The rule under which the line begins as a line of boilerplate; empty if none."""
    openers = galley.lexicon.boilerplate_openers
    for size in OPENINGS:
        for opener, rule in openers.get(text[:size], ()):
            if text.startswith(opener) and not _is_cut(text, len(opener)) and _bears_out(galley, index, opener, rule):
                return rule
    return ""


def _is_cut(text: str, end: int) -> bool:
    """The opener ends inside a word: `Lin` of `Lines`. Scripts without capitals glue words and endings together."""
    return text[end - 1].isalpha() and text[end : end + 1].lower() != text[end : end + 1].upper()


def _bears_out(galley: Galley, index: int, opener: str, rule: str) -> bool:
    """What follows the opener is what the page prints there, and no story."""
    text = galley.lines[index]
    if rule == NOTICE:
        return True
    rest = text[len(opener) :].lstrip()
    if rule == PAGE_TIME:
        return _is_page_time(galley.lexicon, rest)
    if not _is_parted(opener, rest, rule):
        return False
    return not _is_paragraph(text) and not _runs_on(galley, index)


def _is_parted(opener: str, rest: str, rule: str) -> bool:
    """A sign parts the opener from what follows, or its capitals do, which one word alone in a title may have."""
    if rule in {LABEL, HEADING} and (rest[:1] in _LABEL_SIGNS or unicodedata.category(opener[-1])[0] in _SIGNS):
        return True
    if rule == HEADING and (" " not in opener or rest[-1:] == "."):
        return False
    return rule != LABEL and opener.isupper() and _is_title(rest)


def _is_page_time(lexicon: Lexicon, rest: str) -> bool:
    """Words of days and hours alone, with a figure: `3 May 2024, 10:07 GMT`, `3 hours ago`, `: 3.5.2024 · 2 min`."""
    if len(rest) > _PAGE_TIME_LENGTH or not any(character.isdigit() for character in rest):
        return False
    words = [word for word in _NO_WORDS.split(rest) if word]
    figures = len(re.findall(r"\d+", rest))
    return figures + len(words) >= _TIME_WORDS and all(fold(word) in lexicon.page_time_words for word in words)


def _is_title(rest: str) -> bool:
    """What follows capitals is set otherwise and begins as a title does, or is one name (`SOURCE IBM`)."""
    begin = _TITLE_START.match(rest)
    if begin is None or rest[begin.end() - 1].islower():
        return False
    return not rest.isupper() or " " not in rest


def _is_paragraph(text: str) -> bool:
    """The line is long and holds several sentences."""
    longest = _PARAGRAPH if " " in text[:_PARAGRAPH_UNPARTED] else _PARAGRAPH_UNPARTED
    return len(text) > longest and text[-1] in _PARAGRAPH_ENDS and _INNER_END.search(text) is not None


def _runs_on(galley: Galley, index: int) -> bool:
    """The next line goes on in small letters: the two are a paragraph of wrapped copy."""
    below = index + 1
    return below < len(galley.lines) and not galley.gaps[below] and galley.lines[below][0].islower()


def _known_line(galley: Galley, index: int, text: str) -> str:
    """The rule that a whole line falls under; empty if none."""
    lexicon = galley.lexicon
    key = page_line_key(text)
    if key in lexicon.boilerplate and not _ends_sentence(text):
        if key not in lexicon.related_headings:
            return "boilerplate.line"
        galley.headings.append(index)
        return "boilerplate.heading"
    words = key.split()
    if words and words[0] in lexicon.share_words and len(words) > 1 and lexicon.share_words.issuperset(words):
        return "" if _ends_sentence(text) else "boilerplate.share-bar"
    return ""


def _ends_sentence(text: str) -> bool:
    """The last words of a wrapped sentence, left over: `share.`, or a single word with a stop."""
    return text[-1] == "." and (text[0].islower() or " " not in text) and not text.endswith("..")
