"""The blocks that a page prints: its headings, paragraphs and cells as a reader sees them, in their order.

As in a browser, white space is one blank, but for `<pre>`; `<br>` ends a line, and two of them end a paragraph. What no
page prints as a story of its own is left out: scripts, menus, forms' fields, figures, asides and footers, and what is
hidden.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from wireparse.extras import load_extra

# Elements that stand in lines of their own.
BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt",
    "fieldset", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
    "listing", "main", "ol", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul", "xmp",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3"})
PREFORMATTED = frozenset({"listing", "plaintext", "pre", "xmp"})

# What stands on a page and is no story. Ads of AMP and other elements that a page made up print nothing of their own.
_UNPRINTED = frozenset({
    "amp-ad", "amp-sidebar", "applet", "area", "aside", "audio", "base", "button", "canvas", "datalist", "dialog",
    "embed", "figcaption", "figure", "footer", "frame", "frameset", "head", "iframe", "input", "link", "map",
    "math", "menu", "meta", "nav", "noframes", "noscript", "object", "optgroup", "option", "param", "picture",
    "progress", "rp", "rt", "script", "select", "source", "style", "svg", "template", "textarea", "title", "track",
    "video",
})  # fmt: skip
_HIDDEN = re.compile(r"(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
_SPOKEN_ALONE = frozenset({"screen-reader-text", "sr-only", "visually-hidden"})

# What stands for `<br>` until the block is whole: it is in no page, since controls are taken off before.
_LINE_END = "\0"
_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
# A block with a larger share of links is no text.
_LINKED = 0.8


class Block(NamedTuple):
    """A paragraph, a heading, the row of a table or the like, as printed.

    `element` is the innermost block element that it stands in, `is_heading` whether that is in a heading, and `is_link`
    whether there is little in it but links.
    """

    text: str
    element: Any
    is_heading: bool
    is_link: bool


def strip_unprinted(tree: Any) -> None:
    """Take off what a page does not print, or prints beside its stories, from the tree that lxml made of it."""
    walk = _etree().iterwalk(tree, events=("start",))
    unprinted = []
    for _event, element in walk:
        if is_unprinted(element):
            unprinted.append(element)
            walk.skip_subtree()
    for element in unprinted:
        element.drop_tree()


def print_blocks(tree: Any) -> Iterator[Block]:
    """Yield the blocks of a page, given a tree without what is not printed."""
    printer = _Printer()
    for event, element in _etree().iterwalk(tree, events=("start", "end")):
        if event == "start":
            yield from printer.open(element)
        else:
            yield from printer.close(element)
            printer.add(element.tail)


def _etree() -> Any:
    return load_extra("lxml.etree", extra="web", purpose="reading a page")


def is_unprinted(element: Any) -> bool:
    """The element prints nothing, or nothing that belongs to a story."""
    # Pages hide the whole of themselves until a script of theirs has run.
    if element.tag in {"html", "body"}:
        return False
    if element.tag in _UNPRINTED or element.get("hidden") is not None:
        return True
    style, classes = element.get("style"), element.get("class")
    return (style is not None and _HIDDEN.search(style) is not None) or (
        classes is not None and not _SPOKEN_ALONE.isdisjoint(classes.split())
    )


def is_cell(element: Any) -> bool:
    """It is a cell of a table of data, and not of one that lays out the page."""
    return element.tag in {"td", "th"} and all(child.tag not in BLOCKS and child.tag != "br" for child in element)


class _Printer:
    """Gathers text until the block ends that it stands in."""

    def __init__(self) -> None:
        self.elements: list[Any] = []
        self.pieces: list[str] = []
        self.linked = self.links = self.headings = self.preformatted = 0

    def open(self, element: Any) -> Iterator[Block]:
        """Go into an element; what came before it is a block if this one begins another."""
        tag = element.tag
        if is_cell(element):
            self.pieces.append(" ")
        elif tag in BLOCKS:
            yield from self.end()
            self.elements.append(element)
        elif tag == "br":
            self.pieces.append(_LINE_END)
        self.count(tag, 1)
        self.add(element.text)

    def close(self, element: Any) -> Iterator[Block]:
        """Leave an element."""
        if element.tag in BLOCKS and not is_cell(element):
            yield from self.end()
            self.elements.pop()
        self.count(element.tag, -1)

    def count(self, tag: str, step: int) -> None:
        """Know of how many links, headings and preformatted elements the text is within."""
        self.links += step * (tag == "a")
        self.headings += step * (tag in HEADINGS)
        self.preformatted += step * (tag in PREFORMATTED)

    def add(self, text: str | None) -> None:
        """Take text of the block."""
        if text:
            self.pieces.append(text)
            self.linked += len(text) if self.links else 0

    def end(self) -> Iterator[Block]:
        """Yield the paragraphs of the block."""
        whole = "".join(self.pieces)
        is_link = self.linked > _LINKED * len(whole)
        if not self.preformatted:
            whole = _WHITE_SPACE.sub(" ", whole)
        for paragraph in _BLANK_LINES.split(whole.replace(_LINE_END, "\n").replace("\r\n", "\n")):
            text = (
                paragraph.strip("\n") if self.preformatted else "\n".join(map(str.strip, paragraph.split("\n"))).strip()
            )
            if text and not text.isspace():
                yield Block(
                    " ".join(text.split("\n")) if self.headings else text, self.elements[-1], self.headings > 0, is_link
                )
        self.pieces.clear()
        self.linked = 0
