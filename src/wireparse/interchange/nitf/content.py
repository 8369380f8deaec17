"""The paragraphs of a NITF body: of `p`, and of all else that holds running text."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from wireparse.interchange.characters import squash
from wireparse.interchange.nitf.tree import attribute, find_all, gather, name_of, read_reference, text_of

# What is no running text: pictures with their captions, and what tells of the block that it stands in.
_SKIPPED = frozenset(
    "media tobject key-list classifier byline dateline datasource copyrite nitf-table-metadata "  # noqa: SIM905  words read best in lines
    "custom-table hr col colgroup".split()
)
# What holds paragraphs, and no text of its own.
_HOLDERS = frozenset(
    "abstract block body.content bq dd dl fn li nitf-table ol table tbody tfoot thead ul".split()  # noqa: SIM905  words read best in lines
)

# Notes that are of the law, and no part of the story.
_LEGAL = frozenset(("cpyrt", "trademk"))

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


@attrs.define
class Content:
    """What a body holds: the paragraphs, and notes told apart by whom they are for."""

    paragraphs: list[str] = attrs.Factory(list)
    ednotes: list[str] = attrs.Factory(list)
    contacts: list[str] = attrs.Factory(list)
    boilerplate: list[str] = attrs.Factory(list)


def read_content(body: Any) -> Content:
    """Return what stands in the `body.content` elements of a body, and in the notes of its head."""
    content = Content()
    for note in find_all(body, "body.head", "note"):
        _add_note(content, note, is_in_head=True)
    for element in find_all(body, "body.content"):
        _add(content, element)
    return content


def read_paragraphs(element: Any) -> list[str]:
    """Return the paragraphs in an element that holds such."""
    content = Content()
    _add(content, element)
    return content.paragraphs


def _add(content: Content, holder: Any) -> None:
    """Gather the paragraphs of a holder; text that stands in it bare, which NITF does not allow, is a paragraph."""
    bare: list[str] = [holder.text or ""]
    for child in holder:
        name = name_of(child)
        if name in _SKIPPED:
            pass
        elif name in _HOLDERS or name in ("note", "p", "hl2", "pre", "tr", "dt", "caption"):
            content.paragraphs += _split(bare)
            bare = []
            if name == "note":
                _add_note(content, child, is_in_head=False)
            elif name in _HOLDERS:
                _add(content, child)
            elif name == "tr":
                content.paragraphs += filter(None, [" ".join(filter(None, map(text_of, child)))])
            else:
                content.paragraphs += _split(gather(child))
        elif name == "br":
            bare.append("\n")
        else:
            bare += gather(child) if name else [read_reference(child)]
        bare.append(child.tail or "")
    content.paragraphs += _split(bare)


def _split(pieces: Iterator[str] | list[str]) -> list[str]:
    """Two line breaks are the end of a paragraph where paragraphs were not marked up."""
    return [paragraph for piece in _BLANK_LINE.split("".join(pieces)) if (paragraph := squash(piece))]


def _add_note(content: Content, note: Any, *, is_in_head: bool) -> None:
    """Put a note where it belongs; one in the body that is neither for editors nor of the law is for readers."""
    paragraphs = [paragraph for inner in find_all(note, "body.content") for paragraph in read_paragraphs(inner)]
    class_ = attribute(note, "noteclass")
    if attribute(note, "class") == "contact":
        content.contacts += paragraphs
    elif class_ in _LEGAL:
        content.boilerplate += paragraphs
    elif is_in_head or class_ == "editorsnote" or attribute(note, "type") == "npa":
        content.ednotes += paragraphs
    else:
        content.paragraphs += paragraphs
