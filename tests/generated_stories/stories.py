"""Stories: a frame, filled with other words, and its truth in the form of an example."""

import textwrap
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

import attrs
from hypothesis import strategies as st

from generated_stories import fillings, trimmings
from generated_stories.frames import FRAMES, Frame, Piece, join
from generated_stories.vocabulary import CLOSED_ENDS, script_of, turn_words, vocabulary_like
from wireparse import Agency, Example, Kind

# So long is a line of running text; shorter ones may be labels.
_LINE = 65
# No agency wraps its lines so wide.
_WRAPPED = 90
_ENDS = ".…"

Value = TypeVar("Value")

TURNS = st.integers(0, 400)
LAGS = st.none() | st.integers(-2, 300)
DAYS = st.integers(0, 22_000)


FILLS = {
    Kind.PLACE: fillings.fill_places,
    Kind.CREDIT: fillings.fill_credit,
    Kind.BYLINE: fillings.fill_byline,
    Kind.INITIALS: fillings.fill_initials,
    Kind.SECTION: fillings.fill_section,
}


class Story(NamedTuple):
    """A story in pieces, whose frame it is in, and every part that it has."""

    agency: Agency
    pieces: tuple[Piece, ...]
    truth: Example

    def __repr__(self) -> str:
        """What a failing test shows: the copy, and no record around it."""
        return f"<{self.agency.id}, received {self.truth.reference}: {self.truth.text!r}>"


def pick(draw: st.DrawFn, values: Sequence[Value]) -> Value:
    """Draw one of the values by its number, the first ones when it shrinks.

    `sampled_from` would hash them all at each call, records with all their copy.
    """
    return values[draw(st.integers(0, len(values) - 1))]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Return a story in one of the frames, and its truth."""
    frame = pick(draw, FRAMES)
    kinds = {piece.kind for piece in frame.pieces}
    filled = {kind: fill(frame, draw(TURNS)) for kind, fill in FILLS.items() if kind in kinds}
    if Kind.DATE in kinds:
        filled[Kind.DATE] = fillings.fill_date(frame, draw(DAYS), draw(st.integers(0, 5)), draw(LAGS))
    truth: dict[str, Any] = {}
    for filling in filled.values():
        truth |= filling.truth
    texts = {kind: iter(filling.texts) for kind, filling in filled.items()}
    pieces = [Piece(piece.kind, next(texts[piece.kind])) if piece.kind in texts else piece for piece in frame.pieces]
    if frame.example.headline and not frame.example.version:
        truth["headline"] = _draw_headline(draw, frame)
        _put(pieces, Kind.HEADLINE, truth["headline"])
    truth["body"] = _draw_body(draw, frame)
    pieces = _put_body(pieces, truth["body"], frame)
    for trim in trimmings.TRIMMINGS if draw(st.booleans()) else ():
        pieces, added = trim(frame, pieces, draw(TURNS))
        truth |= added
    return Story(frame.agency, tuple(pieces), attrs.evolve(frame.example, text=join(pieces), **truth))


def _draw_headline(draw: st.DrawFn, frame: Frame) -> str:
    """Draw a headline in the language and the case of the frame's own."""
    own = frame.example.headline or ""
    words = vocabulary_like(own, frame.example.language)
    # A headline that ends as a sentence does shows that it is one by what stands around it alone.
    pool = [headline for headline in words.headlines if (headline[-1] in _ENDS) == (own[-1] in _ENDS)]
    return turn_words(pick(draw, pool), words.words, draw(TURNS))


def _draw_body(draw: st.DrawFn, frame: Frame) -> tuple[str, ...]:
    """Draw as many paragraphs as the frame can hold, in the language and the case of its own."""
    own = frame.example.body
    words = vocabulary_like(own[0], frame.example.language)
    pool = words.paragraphs
    number = draw(st.integers(1, 4)) if _gap(frame.pieces) is not None else len(own)
    least = _least_opening(frame)
    openings = [text for text in pool if len(text) > least and text[-1] in CLOSED_ENDS] if least else pool
    paragraphs = [pick(draw, pool if at else openings or own[:1]) for at in range(number)]
    turned = [turn_words(paragraph, words.words, draw(TURNS)) for paragraph in paragraphs]
    if draw(st.booleans()):
        at = draw(st.integers(0, number - 1))
        turned[at] = _with_mention(turned[at], frame)
    return tuple(turned)


def _with_mention(paragraph: str, frame: Frame) -> str:
    """The paragraph names the agency at its end, as one does that gives its source: that is no signoff."""
    credit = frame.agency.credits[0]
    head, blank, last = paragraph.rpartition(" ")
    is_word = last[:-1].isalpha() and last[-1] == "." and script_of(last) == script_of(credit)
    return f"{head} {credit}." if blank and head[-1].isalpha() and is_word else paragraph


def _least_opening(frame: Frame) -> int:
    """How long the frame's first paragraph must be, to be running text.

    A place or a date alone opens nothing else. And where no blank line parts the paragraphs, copy of nothing but short
    lines looks wrapped.
    """
    example = frame.example
    is_weak = example.credit is None and not (example.places and example.day)
    if is_weak and (example.places or example.day):
        return 2 * _LINE
    gap = _gap(frame.pieces)
    return 0 if gap is None or "\n\n" in gap else _WRAPPED


def _is_wrapped(frame: Frame) -> bool:
    return any("\n" in piece.text for piece in frame.pieces if piece.kind == Kind.BODY)


def _put(pieces: list[Piece], kind: Kind, text: str) -> None:
    at = next(at for at, piece in enumerate(pieces) if piece.kind == kind)
    pieces[at] = Piece(kind, text)


def _gap(pieces: tuple[Piece, ...] | list[Piece]) -> str | None:
    """What parts the frame's paragraphs; None where other pieces stand between them, or nothing shows it."""
    places = [at for at, piece in enumerate(pieces) if piece.kind == Kind.BODY]
    between = [piece for piece in pieces[places[0] : places[-1]] if piece.kind != Kind.BODY]
    if any(piece.kind != Kind.SPACE for piece in between) or len({piece.text for piece in between}) > 1:
        return None
    return between[0].text if between else "\n\n" if "\n\n" in join(pieces) else None


def _put_body(pieces: list[Piece], paragraphs: tuple[str, ...], frame: Frame) -> list[Piece]:
    """Put paragraphs where those of the frame stand, and wrap them where they are wrapped."""
    places = [at for at, piece in enumerate(pieces) if piece.kind == Kind.BODY]
    gap = _gap(pieces)
    if gap is None:
        texts = iter(paragraphs)
        return [Piece(piece.kind, next(texts)) if piece.kind == Kind.BODY else piece for piece in pieces]
    before, after = pieces[: places[0]], pieces[places[-1] + 1 :]
    for number, paragraph in enumerate(paragraphs):
        if number:
            before.append(Piece(Kind.SPACE, gap))
        above = join(before).rpartition("\n")[2]
        glued = join(after).partition("\n")[0] if number == len(paragraphs) - 1 else ""
        before.append(Piece(Kind.BODY, _wrap(paragraph, above, glued, frame)))
    return [*before, *after]


def _wrap(paragraph: str, before: str, after: str, frame: Frame) -> str:
    """Break a paragraph into lines, if the frame's own are broken, as wide as they are.

    What stands before and after it on its lines takes room, too.
    """
    own = next((piece.text for piece in frame.pieces if piece.kind == Kind.BODY and "\n" in piece.text), None)
    if own is None:
        return paragraph
    width = max(map(len, frame.example.text.split("\n")))
    rest = own.partition("\n")[2]
    indent = rest[: len(rest) - len(rest.lstrip(" \t"))]
    lines = textwrap.wrap(
        paragraph + after.replace(" ", "\xa0"),
        width,
        initial_indent="." * len(before),
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)[len(before) :].removesuffix(after.replace(" ", "\xa0"))
