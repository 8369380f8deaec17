"""What a damaged story is, and how its pieces are changed."""

from collections.abc import Callable
from typing import Any, NamedTuple

import attrs
from hypothesis import strategies as st

from generated_stories.frames import Piece, join
from generated_stories.stories import Story
from wireparse import Kind


class Damaged(NamedTuple):
    """A broken story, and the fields that may come out otherwise than its truth says."""

    story: Story
    may_change: frozenset[str] = frozenset()


Damage = Callable[[st.DrawFn, Story], Damaged | None]


def rebuild(story: Story, pieces: list[Piece], **truth: Any) -> Story:
    """Return the story with other pieces, and a truth with their text."""
    return story._replace(
        pieces=tuple(piece for piece in pieces if piece.text),
        truth=attrs.evolve(story.truth, text=join(pieces), **truth),
    )


def touch_lines(pieces: list[Piece], at: int) -> list[Piece]:
    """Mark all pieces that share a line with the one at an index, or with what a gap there parts."""
    reach = 1 if pieces[at].kind == Kind.SPACE else 0
    first, last = max(0, at - reach), min(len(pieces) - 1, at + reach)
    while first > 0 and "\n" not in pieces[first].text:
        first -= 1
    while last < len(pieces) - 1 and "\n" not in pieces[last].text:
        last += 1
    return [piece._replace(is_touched=piece.is_touched or first <= n <= last) for n, piece in enumerate(pieces)]


def indexes_of(story: Story, *kinds: Kind) -> list[int]:
    """Return where the pieces of some kinds stand."""
    return [at for at, piece in enumerate(story.pieces) if piece.kind in kinds]


def gaps_of(story: Story, sign: str) -> list[int]:
    """Return where white space with a sign in it stands."""
    return [at for at, piece in enumerate(story.pieces) if piece.kind == Kind.SPACE and sign in piece.text]


def put(story: Story, at: int, text: str) -> list[Piece]:
    """Return the pieces with another text at an index."""
    pieces = list(story.pieces)
    pieces[at] = pieces[at]._replace(text=text)
    return pieces
