"""The head: what stands above the story, read from the first line down.

Lines that show what they are (slugline, notes, byline, summary points, stamps) are claimed first; what is left are
the blocks of section, headline and subheadline. Where there is no dateline, the story begins at the first line that
is running text.
"""

from wireparse.galley import Galley
from wireparse.lexicon import Lexicon, fold
from wireparse.lines import Line
from wireparse.tokenizers.byline import is_byline, is_name, tokenize_byline
from wireparse.tokenizers.ednote import is_note_line
from wireparse.tokenizers.slugline import is_slugline
from wireparse.tokenizers.stamp import STAMP
from wireparse.tokens import Kind

_ENDS = frozenset(".!?…。।:;,")
_QUOTES = "\"'”’»)]`"
# A section is a label: eight words at the most.
_SECTION_WORDS = 8
# A head's line that is longer is running text.
_LONGEST = 170
# Without a dateline, a head has no more than so many lines.
_LINES = 14
_BULLETS = ("* ", "• ", "*\t")
# Lines of hard-wrapped copy; longer ones were never wrapped.
_WRAPPED = 88
_SLACK = 3


def tokenize_head(galley: Galley) -> None:
    """Claim the head, and set where the story begins."""
    galley.width = _wrap_width(galley)
    galley.top = galley.dateline if galley.dateline is not None else _find_story(galley)
    blocks = _read_lines(galley)
    if blocks:
        _read_blocks(galley, blocks)


def _wrap_width(galley: Galley) -> int:
    """The width that lines were wrapped at, 0 where they were not."""
    width = max((line.indent + line.end - line.start for line in galley.lines), default=0)
    return width if width <= _WRAPPED else 0


def _find_story(galley: Galley) -> int:
    """Where the story begins in copy without a dateline; 0 where there is nothing above it."""
    lexicon = galley.lexicon
    seen = 0
    for index, line in enumerate(galley.lines[: min(galley.bottom, _LINES)]):
        if index in galley.claimed:
            continue
        if is_byline(lexicon, line.text) or is_note_line(lexicon, line.text):
            continue
        if seen and index and _is_story(galley, index, line, seen):
            return index
        if not seen and _is_sentence(line) and not is_slugline(line.text):
            return index
        seen += 1
    return galley.top if seen == 0 else min(galley.bottom, 1) if galley.bottom > 1 else 0


def _is_story(galley: Galley, index: int, line: Line, seen: int) -> bool:
    above = galley.lines[index - 1]
    if line.indent > above.indent:
        return True
    if _is_sentence(line) or line.text[-1] in _ENDS:
        return line.gap > 0 or not _is_wrapped_on(galley, above, line) or seen > 1
    return False


def _is_sentence(line: Line) -> bool:
    """A closed sentence, or a line too long for a head."""
    return line.text.rstrip(_QUOTES)[-1:] in {".", "…", "。", "।", ",", ";"} or len(line.text) > _LONGEST


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
            line = galley.lines[index]
            if blocks and blocks[-1][-1] == index - 1 and _is_same_block(galley, galley.lines[index - 1], line):
                blocks[-1].append(index)
            else:
                blocks.append([index])
            following = index + 1
        index = following
    return blocks


def _read_line(galley: Galley, index: int, *, has_display: bool) -> int | None:
    """Claim the part that opens at this line; return the line behind it, None if it is a line of display."""
    line, lexicon = galley.lines[index], galley.lexicon
    text = line.text
    if is_byline(lexicon, text):
        return tokenize_byline(galley, index)
    if is_note_line(lexicon, text):
        return _claim_note(galley, index)
    if text.startswith(_BULLETS):
        galley.claim(Kind.SUMMARY, line.start + 2, line.end, "summary.bullet")
        return index + 1
    if STAMP.match(text) is not None:
        galley.claim(Kind.STAMP, line.start, line.end, "stamp.head")
        return index + 1
    if not has_display and is_slugline(text) and not any(token.kind is Kind.SLUGLINE for token in galley.tokens):
        galley.claim(Kind.SLUGLINE, line.start, line.end, "slugline.line")
        return index + 1
    return None


def _claim_note(galley: Galley, index: int) -> int:
    """Claim a note to editors with the lines that it runs on over."""
    lines = galley.lines
    end = index + 1
    while end < galley.top and end not in galley.claimed and not lines[end].gap:
        line = lines[end]
        is_open = lines[index].text[0] == "(" and ")" not in galley.text[lines[index].start : lines[end - 1].end]
        if is_byline(galley.lexicon, line.text) or not (is_open or _is_wrapped_on(galley, lines[end - 1], line)):
            break
        end += 1
    galley.claim(Kind.EDNOTE, lines[index].start, lines[end - 1].end, "ednote.head")
    return end


def _is_wrapped_on(galley: Galley, above: Line, line: Line) -> bool:
    """The line runs on from the one above: its first word would not have fitted there."""
    if not galley.width or line.gap:
        return False
    first = len(line.text.split(" ", 1)[0])
    return above.indent + len(above.text) + 1 + first > galley.width - _SLACK


def _is_same_block(galley: Galley, above: Line, line: Line) -> bool:
    if line.gap:
        return False
    return not galley.width or _is_wrapped_on(galley, above, line) or (line.indent == above.indent and _are_labels(galley, above, line))


def _are_labels(galley: Galley, above: Line, line: Line) -> bool:
    return fold(above.text) in galley.lexicon.sections and fold(line.text) in galley.lexicon.sections


def _read_blocks(galley: Galley, blocks: list[list[int]]) -> None:
    """section, headline, subheadline; a name directly above the story is a byline without its word"""
    lines = galley.lines
    if len(blocks) > 1 and _is_bare_name(galley, blocks):
        index = blocks.pop()[0]
        galley.claim(Kind.BYLINE, lines[index].start, lines[index].end, "byline.name")
    sections = 0
    while sections < len(blocks) - 1 and _is_section(galley.lexicon, galley, blocks, sections):
        sections += 1
    if sections:
        first, last = lines[blocks[0][0]], lines[blocks[sections - 1][-1]]
        galley.claim(Kind.SECTION, first.start, last.end, "section.label")
    headline = blocks[sections]
    start, end = lines[headline[0]].start, lines[headline[-1]].end
    galley.claim(Kind.HEADLINE, start, start + len(_without_end_mark(galley.text[start:end])), "headline.block")
    for block in blocks[sections + 1 :]:
        galley.claim(Kind.SUBHEADLINE, lines[block[0]].start, lines[block[-1]].end, "subheadline.block")


def _is_section(lexicon: Lexicon, galley: Galley, blocks: list[list[int]], at: int) -> bool:
    """A known label, or a short one without a closing stop above a longer line."""
    block = [galley.lines[index] for index in blocks[at]]
    if all(fold(line.text) in lexicon.sections for line in block):
        return True
    if at or len(block) > 1:
        return False
    text = block[0].text
    below = " ".join(galley.lines[index].text for index in blocks[at + 1])
    is_label = len(text.split()) <= _SECTION_WORDS and text[-1] not in _ENDS and text[0] not in "(*"
    return is_label and len(text) < len(below) and not _is_subheadline(text, below)


def _is_subheadline(text: str, below: str) -> bool:
    """What stands below is a deck: a whole sentence."""
    return below[-1] in ".!?" and len(below.split()) > _SECTION_WORDS


def _is_bare_name(galley: Galley, blocks: list[list[int]]) -> bool:
    """The last block is one line, directly above the story, with nothing in it but a name."""
    block = blocks[-1]
    if len(block) != 1 or block[0] + 1 != galley.top or galley.dateline is None:
        return False
    line = galley.lines[block[0]]
    above = galley.lines[blocks[-2][-1]]
    if any(token.kind is Kind.BYLINE for token in galley.tokens) or fold(above.text) in galley.lexicon.sections:
        return False
    return is_name(line.text) and len(above.text) > len(line.text)


def _without_end_mark(text: str) -> str:
    """Take off the mark that ends a headline in some systems: " =" (dpa, SDA), "+" (Kyodo)."""
    if text.endswith("="):
        return text[:-1].rstrip()
    return text[:-1] if text.endswith("+") and not text.endswith(" +") else text
