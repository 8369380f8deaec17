"""Finding: which of the blocks of a page are the story that trafilatura found, as the page prints it.

trafilatura knows well where a story stands, and drops what frames it: the headline and the byline above it, lines as
short as a signoff, the order of the page where it had to look twice. So its text says which blocks to take, and the
page has the word on how they read. Its metadata are not asked for anything but which heading is the headline; what is
not printed is not taken.
"""

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from wireparse.web.printed import PREFORMATTED, Block

# Letters and digits of a text: trafilatura changes blanks, marks and controls.
_OTHER = re.compile(r"[\W_]+")

# So many letters are found again for certain; fewer may stand anywhere.
_LONG = 20
# A line of trafilatura's text is known by so many of its letters, and looked for so far ahead.
_OPENING = 32
_AHEAD = 200
# Of trafilatura's text, the part that must be found in the blocks.
_ENOUGH = 0.5

# So many blocks stand between a headline and its story at most: subheadline, byline, times. More are something else.
_BETWEEN = 12
# And so many above it: its section, and a slug or a time.
_ABOVE = 2
_LABEL = 60
# Lines of a page are short, and those that tell a time have little else to say.
_LINE = 120
_OF_TIME = 0.25
# What parts the pieces of a title: `Lighthouse turns blue - The Harbour Post`.
_TITLE_SIGN = re.compile(r"[|｜•·»«]|[ \xa0][-–—:/][ \xa0]")
_BLANK_LINE = "\n\n"
_WORD = re.compile(r"[a-z]+")
# Words in the classes of what stands under a headline and is none of the story.
_OF_PAGE = frozenset({
    "breadcrumb", "breadcrumbs", "comments", "date", "datetime", "meta", "posted", "published", "share", "shares",
    "sharing", "social", "tags", "time", "timestamp", "tools", "updated",
})  # fmt: skip
# Trafilatura may have taken the headline, and what stands above it, for the first of the story.
_WITHIN = 5


class Copy(NamedTuple):
    """The copy of a story as a page prints it, and the offset of its headline, None if that is not known."""

    text: str
    headline: int | None


def find_story(blocks: Sequence[Block], found: str, titles: Sequence[str]) -> Copy:
    """Return the blocks of the story in the order of the page; its text as trafilatura has it, if the page has another.

    Args:
        blocks: those that the page prints.
        found: the text that trafilatura found.
        titles: what the page says of itself, and tells the headline from other headings by.
    """
    keys = [key_of(block.text) for block in blocks]
    sought = key_of(found)
    taken = find_taken(keys, found, sought)
    longest = max((len(keys[index]) for index in taken), default=0)
    anchors = [index for index in sorted(taken) if len(keys[index]) >= min(_LONG, longest)]
    if sum(len(keys[index]) for index in taken) < _ENOUGH * len(sought) or not anchors:
        return Copy(_BLANK_LINE.join(line for line in found.splitlines() if line.strip()), None)
    first, last = anchors[0], anchors[-1]
    brothers = find_brothers(blocks, anchors)
    while first and first - 1 in taken and not blocks[first - 1].is_link:
        first -= 1
    while last + 1 < len(blocks) and (last + 1 in taken or last + 1 in brothers):
        last += 1
    story = [index for index in range(first, last + 1) if index in taken or index in brothers]
    headline, is_certain = find_headline(blocks, keys, first, titles)
    if headline is None:
        return Copy(_BLANK_LINE.join(blocks[index].text for index in story), None)
    above = [*find_labels(blocks, min(headline, first)), *(index for index in story if index < headline)]
    below = [*find_deck(headline, first), *(index for index in story if index > headline)]
    of_page = find_page_lines(blocks, headline, below)
    below = [index for index in below if index not in of_page]
    head = "".join(blocks[index].text + _BLANK_LINE for index in above)
    text = head + _BLANK_LINE.join(blocks[index].text for index in [headline, *below])
    return Copy(text, len(head) if is_certain else None)


def key_of(text: str) -> str:
    """Letters and digits of a text, by which it is known again."""
    return _OTHER.sub("", unicodedata.normalize("NFC", text))


def find_taken(keys: Sequence[str], found: str, sought: str) -> set[int]:
    """Return the indices of the blocks that trafilatura took: its text is theirs, one after another.

    Where it has something else between, a long block is found again ahead, or where one of the lines begins so.
    """
    openings: dict[str, int] = {}
    length = 0
    for line in found.splitlines():
        key = key_of(line)
        openings.setdefault(key[:_OPENING], length)
        length += len(key)
    taken = set()
    at = 0
    for index, key in enumerate(keys):
        if not key:
            continue
        start = at if sought.startswith(key, at) else -1
        if start < 0 and len(key) >= _LONG:
            start = sought.find(key, at, at + len(key) + _AHEAD)
            opening = openings.get(key[:_OPENING], -1)
            if start < 0 and opening >= 0 and sought.startswith(key, opening):
                start = opening
        if start >= 0:
            taken.add(index)
            at = start + len(key)
    return taken


def find_brothers(blocks: Sequence[Block], anchors: Sequence[int]) -> set[int]:
    """Return the indices of the blocks that stand among those of the story as one of them.

    They are in the same element, or in one of a kind with two others beside it that are in the story.
    """
    families: dict[Any, set[Any]] = defaultdict(set)
    for index in anchors:
        families[family_of(blocks[index])].add(blocks[index].element)
    return {
        index
        for index, block in enumerate(blocks)
        if not block.is_link and (block.element in (family := families.get(family_of(block), set())) or len(family) > 1)
    }


def family_of(block: Block) -> tuple[Any, str]:
    """What stands beside the element of a block under the same name."""
    return block.element.getparent(), block.element.tag


def find_deck(headline: int, first: int) -> range:
    """Return the indices of what stands between a headline and its story."""
    between = range(headline + 1, first)
    return between if len(between) <= _BETWEEN else range(0)


def find_page_lines(blocks: Sequence[Block], headline: int, below: Sequence[int]) -> set[int]:
    """Return the indices of the lines right below a headline in which the page speaks of itself."""
    shared = set(blocks[headline].element.iterancestors())
    lines = itertools.takewhile(lambda index: len(blocks[index].text) <= _LINE, below[:_BETWEEN])
    return {index for index in lines if is_of_page(blocks[index], shared)}


def is_of_page(block: Block, shared: set[Any]) -> bool:
    """The block tells when the page was put up, or is there to share it: by its element, or by a class that says so."""
    time = sum(len(element.text_content()) for element in block.element.iter("time"))
    if time >= _OF_TIME * len(block.text):
        return True
    for element in (block.element, *block.element.iterancestors()):
        if element in shared:
            return False
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if not _OF_PAGE.isdisjoint(_WORD.findall(names.lower())):
            return True
    return False


def find_headline(
    blocks: Sequence[Block], keys: Sequence[str], first: int, titles: Sequence[str]
) -> tuple[int | None, bool]:
    """Return the index of the headline, None if there is none, and whether it is certain.

    It is a heading above the story, or another block that has a piece of a title for its text; best one that has to do
    with the longest piece, and is no link: the name of the site is in titles, too, and links to its front page. Of
    equal ones it is the last.
    """
    pieces = [[key for piece in _TITLE_SIGN.split(title) if (key := key_of(piece))] for title in titles]
    named = {piece for split in pieces for piece in split}
    longest = [max(split, key=len) for split in pieces if split]
    ranked = []
    for index in range(min(first + _WITHIN, len(blocks))):
        block, key = blocks[index], keys[index]
        is_title = key in longest or (block.is_heading and any(key in piece or piece in key for piece in longest))
        is_main = index <= first and block.element.tag == "h1" and not block.is_link
        if key and (key in named or is_title or is_main):
            ranked.append(((2 if is_title else key in named) - block.is_link, index))
    if not ranked:
        return None, False
    # What the wire sent as it stands has its headline within.
    return max(ranked)[-1], blocks[first].element.tag not in PREFORMATTED


def find_labels(blocks: Sequence[Block], headline: int) -> list[int]:
    """Return the indices of the few short blocks above a headline within the same element, such as its section."""
    home = blocks[headline].element.getparent()
    if home is None or home.tag in {"body", "html"}:
        return []
    start = headline
    while start > 0 and (home is (above := blocks[start - 1].element) or home in above.iterancestors()):
        start -= 1
    labels = range(start, headline)
    is_few = len(labels) <= _ABOVE and all(len(blocks[index].text) <= _LABEL for index in labels)
    return list(labels) if is_few else []
