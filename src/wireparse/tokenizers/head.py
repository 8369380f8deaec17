"""The head: what stands above the story, read from the first line down.

Lines that show what they are (slugline, notes, byline, summary points, stamps) are claimed first; what is left are
the blocks of section, headline and subheadline. Where there is no dateline, the story begins at the first line that
is running text.
"""

from operator import add

from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.byline import LONGEST_NAME, is_byline, is_name, tokenize_byline
from wireparse.tokenizers.ednote import is_note_line
from wireparse.tokenizers.slugline import CYCLES, is_slugline
from wireparse.tokenizers.stamp import is_stamp
from wireparse.tokenizers.summary import SIGNS, end_of_points, tokenize_point
from wireparse.tokens import BYLINE, EDNOTE, HEADLINE, SECTION, SLUGLINE, STAMP, SUBHEADLINE
from wireparse.words import fold

_ENDS = frozenset(".!?…。．！？।۔؟։።។။:;,")
_QUOTES = "\"'”’»)]`"
# A section is a label: eight words at the most.
_SECTION_WORDS = 8
# A head's line that is longer is running text.
_LONGEST = 170
# Without a dateline, a head has no more than so many lines.
_LINES = 14
# Section, headline and subheadline.
_BLOCKS = 3
# A headline has three words at least.
_HEADLINE_WORDS = 3
# Lines of hard-wrapped copy; longer ones were never wrapped.
_WRAPPED = 88
# Day, month and year.
_DATE_WORDS = 3
_YEAR_FIGURES = 4
# Notes are wrapped by hand, narrower than the story.
_NOTE_SLACK = 12


def tokenize_head(galley: Galley) -> None:
    """Claim the head, and set where the story begins."""
    galley.width = _wrap_width(galley)
    galley.top = galley.dateline if galley.dateline is not None else _find_story(galley)
    blocks = _read_lines(galley)
    if blocks:
        _read_blocks(galley, blocks)


def _wrap_width(galley: Galley) -> int:
    """The width that lines were wrapped at, 0 where they were not."""
    for text in galley.lines:
        if len(text) > _WRAPPED:
            return 0
    width = max(map(add, galley.indents, map(len, galley.lines)), default=0)
    return width if width <= _WRAPPED else 0


def _find_story(galley: Galley) -> int:
    """Where the story begins in copy without a dateline; 0 where there is nothing above it."""
    lexicon = galley.lexicon
    seen = note_end = 0
    for index, text in enumerate(galley.lines[: min(galley.bottom, _LINES)]):
        if index in galley.claimed or index < note_end or is_byline(lexicon, text):
            continue
        if galley.starts[index] == galley.headline:
            seen += 1
            continue
        if is_note_line(lexicon, text):
            note_end = _note_end(galley, index, galley.bottom)
            continue
        if seen and text[0] in SIGNS and (points := end_of_points(galley, index)) is not None:
            note_end = points
            continue
        if seen and index and _is_story(galley, index, seen):
            return index
        if not seen and _is_sentence(text) and not is_slugline(text):
            return index
        seen += 1
    return _end_of_head(galley, seen)


def _end_of_head(galley: Galley, seen: int) -> int:
    """Where the head ends if no line is running text: labels and a headline alone are all head, a list is story."""
    if seen <= 1:
        return 0
    is_parted = seen <= _BLOCKS and all(galley.gaps[1 : galley.bottom])
    if galley.closing is not None:
        # The tail took a piece of the last line, so what is left of it is story.
        return galley.bottom - 1 if is_parted else min(1, galley.bottom - 1)
    return galley.bottom if is_parted else 1


def _is_story(galley: Galley, index: int, seen: int) -> bool:
    text = galley.lines[index]
    if galley.indents[index] > galley.indents[index - 1]:
        return True
    if _is_sentence(text) or text[-1] in _ENDS:
        return not galley.is_wrapped_on(index) or seen > 1
    return False


def _is_sentence(text: str) -> bool:
    """A closed sentence, or a line too long for a head."""
    if text[0] == "[" and text[-1] == "]":
        return False
    return (
        text.rstrip(_QUOTES)[-1:] in {".", "…", "。", "．", "।", "۔", "։", "።", "។", "။", ",", ";"}
        or len(text) > _LONGEST
    )


def _read_lines(galley: Galley) -> list[list[int]]:
    """Claim the lines that show what they are; return the rest in blocks."""
    blocks: list[list[int]] = []
    index = 0
    while index < galley.top:
        if index in galley.claimed:
            index += 1
            continue
        following = _read_line(galley, index, has_display=bool(blocks))
        if following is None:
            if blocks and blocks[-1][-1] == index - 1 and _is_same_block(galley, index):
                blocks[-1].append(index)
            else:
                blocks.append([index])
            following = index + 1
        index = following
    return blocks


def _read_line(galley: Galley, index: int, *, has_display: bool) -> int | None:
    """Claim the part that opens at this line; return the line behind it, None if it is a line of display."""
    text, lexicon = galley.lines[index], galley.lexicon
    is_word = text[0].isalpha()
    if not is_word or text.partition(" ")[0].strip(":,").casefold() in lexicon.head_openers:
        if is_byline(lexicon, text, is_below_headline=has_display):
            return tokenize_byline(galley, index)
        if is_note_line(lexicon, text):
            return _claim_note(galley, index)
        if not is_word and (end := tokenize_point(galley, index, is_below_headline=has_display)) is not None:
            return end
    if is_stamp(text) or (has_display and text[-1].isdigit() and _is_day(lexicon, text)):
        galley.claim_line(STAMP, index, "stamp.head")
        return index + 1
    # Below a headline a keyword line must name its cycle: "BC-Boats,0058"
    may_be_slugline = not has_display or text[:3] in CYCLES
    if may_be_slugline and is_slugline(text) and SLUGLINE not in galley.claims and fold(text) not in lexicon.sections:
        galley.claim_line(SLUGLINE, index, "slugline.line")
        return index + 1
    return None


def _is_day(lexicon: Lexicon, text: str) -> bool:
    """The whole line is a day, as releases print it below their headline: `Tue 13 October 2015`."""
    weekday, *date = text.replace(",", " ").split()
    if fold(weekday) not in lexicon.weekdays or len(date) != _DATE_WORDS or len(date[-1]) != _YEAR_FIGURES:
        return False
    return any(word.isdigit() and fold(month) in lexicon.months for word, month in (date[:2], date[1::-1]))


def _claim_note(galley: Galley, index: int) -> int:
    """Claim a note to editors with the lines that it runs on over."""
    end = _note_end(galley, index, galley.top)
    galley.claim(EDNOTE, galley.starts[index], galley.ends[end - 1], "ednote.head")
    return end


def _note_end(galley: Galley, index: int, limit: int) -> int:
    """The line behind the last one of a note that opens at this line."""
    start, indents = galley.starts[index], galley.indents
    end = index + 1
    while end < limit and end not in galley.claimed and not galley.gaps[end]:
        is_open = galley.text[start] == "(" and ")" not in galley.text[start : galley.ends[end - 1]]
        if is_byline(galley.lexicon, galley.lines[end]) or indents[end] > indents[end - 1]:
            break
        if not (is_open or galley.is_wrapped_on(end, _NOTE_SLACK)):
            break
        end += 1
    return end


def _is_same_block(galley: Galley, index: int) -> bool:
    """The line belongs to the block above it."""
    if galley.gaps[index]:
        return False
    return galley.is_wrapped_on(index) or _are_labels(galley, galley.lines[index - 1 : index + 1])


def _are_labels(galley: Galley, texts: list[str]) -> bool:
    return all(fold(text) in galley.lexicon.sections for text in texts)


def _read_blocks(galley: Galley, blocks: list[list[int]]) -> None:
    """section, headline, subheadline; a name directly above the story is a byline without its word"""
    starts, ends = galley.starts, galley.ends
    if len(blocks) > 1 and _is_bare_name(galley, blocks):
        galley.claim_line(BYLINE, blocks.pop()[0], "byline.name")
    known = None if galley.headline is None else _known_headline(galley, blocks)
    sections = _count_sections(galley, blocks) if known is None else known
    if sections:
        galley.claim(SECTION, starts[blocks[0][0]], ends[blocks[sections - 1][-1]], "section.label")
    last = blocks[sections][-1]
    start, end = starts[blocks[sections][0]], ends[last]
    for block in blocks[sections + 1 :]:
        deck = starts[block[0]], ends[block[-1]]
        if (
            known is None
            and block[0] == last + 1
            and not _is_subheadline(galley.text[start:end], galley.text[deck[0] : deck[1]])
        ):
            last, end = block[-1], deck[1]
        else:
            galley.claim(SUBHEADLINE, *deck, "subheadline.block")
    shown = len(_without_end_mark(galley.text[start:end]))
    if shown:
        galley.claim(HEADLINE, start, start + shown, "headline.block")


def _known_headline(galley: Galley, blocks: list[list[int]]) -> int | None:
    """The block that the caller knows to be the headline, if what stands above it can be its labels."""
    starts = [galley.starts[block[0]] for block in blocks]
    known = next((number for number, start in enumerate(starts) if start == galley.headline), None)
    return known if known is None or all(map(_are_together, blocks[:known], blocks[1:known])) else None


def _are_together(above: list[int], below: list[int]) -> bool:
    """No other part stands between two blocks."""
    return below[0] == above[-1] + 1


def _count_sections(galley: Galley, blocks: list[list[int]]) -> int:
    """How many of the first blocks are labels."""
    sections = 0
    while sections < len(blocks) - 1 and _is_section(galley, blocks, sections):
        # Labels stand together: what something else parts from them is none of theirs.
        if sections and not _are_together(blocks[sections - 1], blocks[sections]):
            break
        sections += 1
    return sections


def _is_subheadline(headline: str, text: str) -> bool:
    """A block under the headline that is longer, or a whole sentence."""
    return len(text.split()) > len(headline.split()) or text[-1] in ".!?"


def _is_section(galley: Galley, blocks: list[list[int]], at: int) -> bool:
    """A known label, or a short one without a closing stop above a longer line."""
    block = [galley.lines[index] for index in blocks[at]]
    if _are_labels(galley, block):
        return True
    if at or len(block) > 1:
        return False
    text = block[0]
    below = " ".join([galley.lines[index] for index in blocks[at + 1]])
    is_label = len(text.split()) <= _SECTION_WORDS and text[-1] not in _ENDS and text[0] not in "(*["
    is_deck = below[-1] == "." and len(text.split()) >= _HEADLINE_WORDS
    return is_label and below[0] not in "([" and not is_deck and len(below.split()) >= _HEADLINE_WORDS


def _is_bare_name(galley: Galley, blocks: list[list[int]]) -> bool:
    """The last block is one line, directly above the story, with nothing in it but a name."""
    block = blocks[-1]
    text = galley.lines[block[0]]
    if len(text) > LONGEST_NAME or len(block) > 1 or block[0] + 1 != galley.top:
        return False
    if galley.dateline is None or BYLINE in galley.claims:
        return False
    above = galley.lines[blocks[-2][-1]]
    return len(above) > len(text) and is_name(text) and fold(above) not in galley.lexicon.sections


def _without_end_mark(text: str) -> str:
    """Take off the mark that ends a headline in some systems: " =" (dpa, SDA), "+" (Kyodo)."""
    if text.endswith("="):
        return text[:-1].rstrip()
    return text[:-1] if text.endswith("+") and not text.endswith(" +") else text
