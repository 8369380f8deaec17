"""The pieces of an article in the order of a transmission: lines of display above the story, and its paragraphs.

Each knows which part it is of, so that what cannot be written is refused by name.
"""

import unicodedata
from collections.abc import Iterator

import attrs

from wireparse.article import Article, Byline


@attrs.frozen
class Piece:
    """A line of display or a paragraph: which part it is of, and its text, with single blanks for white space."""

    part: str
    text: str


def list_story(article: Article) -> list[Piece]:
    """Return the paragraphs, the dateline before the first, and what closes the story.

    Raises:
        ValueError: one cannot be written.
    """
    dateline = "" if article.dateline is None else article.dateline.text
    first, *others = article.body or ("",)
    return [
        *make_piece("body[0]", f"{dateline} {first}"),
        *_make_each("body", tuple(others), 1),
        *make_piece("tagline", article.tagline.text if article.tagline is not None else None),
        *make_piece("signoff", article.signoff.text if article.signoff is not None else None),
        *make_piece("initials", article.initials.text if article.initials is not None else None),
    ]


def list_heads(article: Article) -> list[Piece]:
    """Return headline, subheadline and summary. Raises as `list_story` does."""
    return [
        *make_piece("headline", article.headline),
        *make_piece("subheadline", article.subheadline),
        *_make_each("summary", tuple(f"* {point}" for point in article.summary)),
    ]


def list_notes(article: Article) -> list[Piece]:
    """Return the notes to editors. Raises as `list_story` does."""
    return _make_each("ednotes", article.ednotes)


def list_byline(article: Article) -> list[Piece]:
    """Return the byline, and the job title under it. Raises as `list_story` does."""
    if article.byline is None:
        return []
    return [*make_piece("byline", _byline_line(article.byline)), *make_piece("byline.title", article.byline.title)]


def list_version(article: Article, *shown: str | None) -> list[Piece]:
    """Return the marks of the version, if neither headline, notes nor what else is `shown` has them.

    Raises:
        ValueError: they cannot be written.
    """
    text = article.version.text if article.version is not None else ""
    others = (article.headline, *article.ednotes, *shown)
    return [] if any(text in other for other in others if other) else list(make_piece("version", text))


def make_piece(part: str, text: str | None) -> Iterator[Piece]:
    """Yield the piece, if there is anything in it.

    Raises:
        ValueError: it has control characters, or begins or ends with marks of display, which a reader takes off.
    """
    shown = " ".join((text or "").split())
    if not shown:
        return
    if any(unicodedata.category(character) == "Cc" for character in shown):
        raise ValueError(f"{part} has a control character: {text!r}")
    if shown[0] == "^" or shown[-1] in "<=":
        raise ValueError(f"{part} begins or ends with a mark of display, '^', '<' or '=': {text!r}")
    yield Piece(part, shown)


def _make_each(part: str, texts: tuple[str, ...], first: int = 0) -> list[Piece]:
    return [piece for index, text in enumerate(texts, first) for piece in make_piece(f"{part}[{index}]", text)]


def _byline_line(byline: Byline) -> str:
    """The line as printed, without the job title; of a byline that has only names, one in English."""
    text = byline.text.removesuffix(byline.title or "").rstrip()
    return text or "By " + " and ".join(byline.names)
