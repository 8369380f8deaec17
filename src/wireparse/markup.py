"""Remnants of markup: tags and entities of a web page that stand at the edges of the lines, or glued between them.

`<p> LIMA (AP) - The ferry ...</p>`. They are marks, and no text of a part; a tag inside a sentence is text. Only
tags in small letters are known: `<P>` and `<BR>` are ticker symbols.
"""

from wireparse.grammar import compile_pattern
from wireparse.lines import BLANKS, Lines, add_line

_TAG = (
    r"<(?:/?(?:p|br|hr|div|span|font|b|i|u|em|strong|h[1-6]|ul|ol|li|center|blockquote)(?:[ ][^<>\n]{0,200})?[ ]?/?>"
    r"|!--[^<>\n]{0,400}-->)"
)
# A no-break space, or a control that was written out
_ENTITY = r"&(?:nbsp|\#xa0|\#160|\#(?:[0-9]|[12][0-9]|3[0-2]));"
# A backslash stands for a line end in copy that was taken out of a table.
_REMNANT = rf"(?:{_TAG}|{_ENTITY}|\\(?=<|$))"
_LEADING = compile_pattern(rf"(?:{_REMNANT}[ \t\xa0]{{0,8}}+){{1,40}}+")
_WHOLE = compile_pattern(_REMNANT)
# Where one line or paragraph ends and the next begins on the same line; in prose a tag has blanks around it.
_BREAK = compile_pattern(
    rf"(?<=[^ \t\xa0\"'“‘`(\[<])(?:</(?:p|div|li|h[1-6])>|<br[ ]?/?>)(?:[ \t\xa0]{{0,8}}+{_REMNANT}){{0,40}}+"
)
_RUNS = 40


def has_markup(text: str) -> bool:
    """The text may hold tags or entities: a cheap look."""
    has_tags = "<" in text and ("</" in text or "<br" in text or "<p>" in text or "<!--" in text)
    return has_tags or ("&" in text and ("&nbsp;" in text or "&#" in text))


def strip_markup(lines: Lines) -> Lines:
    """Return the lines without the tags and entities at their edges, cut where tags break them.

    What a tag parted stays apart, as if a blank line were between: parts are cut out of the copy whole.
    """
    shown = Lines([], [], [], [], [])
    gap = 0
    for text, at, _end, indent, above in zip(*lines, strict=True):
        gap += above
        for start, end in _cut(text):
            first, last = _trim(text, start, end)
            gap += first > 0
            if first < last:
                add_line(shown, text[first:last], at + first, 0 if first else indent, gap)
                gap = 0
            gap += last < len(text)
    return shown


def join_markup(text: str) -> str:
    """Return the text of a part that runs over several lines without the tags that broke them."""
    return _BREAK.sub(" ", text) if "<" in text else text


def _cut(text: str) -> list[tuple[int, int]]:
    """Where the pieces of a line stand that tags break."""
    if "<" not in text:
        return [(0, len(text))]
    breaks = [found.span() for found in _BREAK.finditer(text)]
    starts = [0, *[end for _, end in breaks]]
    return list(zip(starts, [*[start for start, _ in breaks], len(text)], strict=True))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a piece begins and ends without the tags and entities at its edges."""
    leading = _LEADING.match(text, start, end)
    # "<p> is the tag of a paragraph": a sentence that begins with one
    if leading is not None and not (leading[0][-1] == " " and text[leading.end() : leading.end() + 1].islower()):
        start = leading.end()
    for _ in range(_RUNS):
        while end > start and text[end - 1] in BLANKS:
            end -= 1
        opened = text.rfind("<" if text[end - 1] == ">" else "&", start, end) if end > start else -1
        if opened < 0 or not _is_trailing(text, opened, start, end):
            break
        end = opened
    while start < end and text[start] in BLANKS:
        start += 1
    return start, end


def _is_trailing(text: str, opened: int, start: int, end: int) -> bool:
    """A tag or entity at the end: one that closes, or that is glued to the last word."""
    if _WHOLE.fullmatch(text, opened, end) is None:
        return False
    return text[opened] == "&" or text[opened + 1] in "/!" or opened == start or text[opened - 1] not in BLANKS
