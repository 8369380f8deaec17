"""The notebook: the block of service below a story, as dpa sends it, in headings and items.

`# Notizblock` opens it; under `## Redaktionelle Hinweise` stand notes to editors, under `## Internet` and `## Orte`
what a page may print beside the story, under `## dpa-Kontakte`, below a rule and the words that this is not for
publication, who wrote and edited it. What opens the block and its contacts is data of the languages.
"""

from wireparse.galley import Galley
from wireparse.tokenizers.signoff import ends_with_signoff
from wireparse.tokens import Kind
from wireparse.words import fold

# A notebook has no more lines.
_LINES = 80
_LONGEST_HEADING = 120
_ITEM = "- "
_RULE = frozenset("* -_")


def tokenize_notebook(galley: Galley, _start: int, text: str) -> int | None:
    """Claim the block of service that ends with the last free line."""
    # The signoff below the block comes first; "- dpa-Eilmeldung" is an item of it.
    if not galley.has_notebook or (not text.startswith(_ITEM) and ends_with_signoff(galley, text)):
        return None
    opener = _find_opener(galley)
    if opener is None:
        return None
    kind = Kind.EDNOTE
    index = opener
    while index < galley.bottom:
        text = galley.lines[index]
        if index in galley.claimed:
            index += 1
        elif _is_mark(galley, text):
            kind = _kind(galley, text)
            galley.claim_line(Kind.MARK, index, "notebook.mark")
            index += 1
        else:
            index = _claim_item(galley, index, kind)
    return galley.starts[opener]


def _find_opener(galley: Galley) -> int | None:
    """The topmost line that opens a notebook which reaches down to the last free line without prose in it."""
    first = 1 if galley.dateline is None else galley.dateline + 1
    found = None
    for index in range(galley.bottom - 1, max(first, galley.bottom - _LINES) - 1, -1):
        text = galley.lines[index]
        if index in galley.claimed:
            continue
        if _is_mark(galley, text):
            # A rule right above what opens the block belongs to it.
            is_opener = _opens(galley, text) or (found == index + 1 and text[0] != "#")
            found = index if is_opener else found
        elif galley.gaps[index] and not text.startswith(_ITEM):
            # A paragraph that is no item: the story, or prose under a heading that only looks like a notebook's.
            break
    return found


def _title(galley: Galley, text: str) -> str:
    """A heading without its marks and the agency's name: `# dpa-Notizblock` is `notizblock`."""
    title = text.lstrip("#").strip(" :.")
    name, _, rest = title.replace("-", " ", 1).partition(" ")
    return fold(rest if rest and fold(name) in galley.lexicon.credits else title)


def _opens(galley: Galley, text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and _title(galley, text) in galley.lexicon.notebook_openers


def _is_mark(galley: Galley, text: str) -> bool:
    """A heading, a rule, or the words that what follows is not for publication."""
    is_sentence = text[-1].isalpha() or text[-1] in ".:"
    return text[0] == "#" or _RULE.issuperset(text) or (is_sentence and " " in text and _opens(galley, text))


def _kind(galley: Galley, text: str) -> Kind:
    """What stands under a heading: notes to editors, contacts, or what a page may print beside the story."""
    title = _title(galley, text)
    if title in galley.lexicon.contact_headings:
        return Kind.CONTACT
    is_note = text[0] != "#" or title in galley.lexicon.notebook_openers or title.startswith(galley.lexicon.note_labels)
    return Kind.EDNOTE if is_note else Kind.BOILERPLATE


def _claim_item(galley: Galley, index: int, kind: Kind) -> int:
    """Claim an item with the lines that it runs on over; return the line behind it."""
    is_item = galley.lines[index].startswith(_ITEM)
    end = index + 1
    while end < galley.bottom and _runs_on(galley, index, end, is_item=is_item):
        end += 1
    start = galley.starts[index] + (len(_ITEM) if is_item else 0)
    galley.claim(kind, start, galley.ends[end - 1], "notebook.item")
    return end


def _runs_on(galley: Galley, index: int, end: int, *, is_item: bool) -> bool:
    """The line belongs to the item above: an item's further lines are indented."""
    text = galley.lines[end]
    if galley.gaps[end] or end in galley.claimed or text.startswith(_ITEM) or _is_mark(galley, text):
        return False
    return not is_item or galley.indents[end] > galley.indents[index]
