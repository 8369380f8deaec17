"""The damages: what happens to copy on its way, and which parts must come out as they were for all that.

Each takes a story and returns it broken, with the fields of the example that may come out otherwise by it. A piece is
touched if damage lies on its line. Damage that harms nothing is in `harmless`.
"""

import attrs
from hypothesis import strategies as st

from generated_stories.breaking import Damage, Damaged, gaps_of, indexes_of, put, rebuild, touch_lines
from generated_stories.frames import Piece, join
from generated_stories.stories import Story, pick, stories
from wireparse import Example, Kind

HEAD = frozenset({"section", "slugline", "headline", "subheadline", "summary", "byline", "version"})
DATELINE = frozenset(
    {"places", "region", "country", "year", "month", "day", "weekday", "resolved", "credit", "agencies"}
)
ALL = frozenset(field.name for field in attrs.fields(Example)) | {"defects"}
# What is told by all the copy, and may be told otherwise by what is left of it.
TOLD = frozenset({"agency", "agencies", "signoff_agencies", "distributor", "language", "defects"})


def cut_end(draw: st.DrawFn, story: Story) -> Damaged | None:
    """The end is lost, from somewhere below the first paragraph, or in it where a dateline opens it."""
    text, bodies = story.truth.text, indexes_of(story, Kind.BODY)
    first = len(join(story.pieces[: bodies[0] + 1]))
    if not _has_dateline(story):
        first = text.find("\n", first) + 1 or len(text)
    if first >= len(text):
        return None
    return Damaged(_keep(story, 0, draw(st.integers(first, len(text) - 1))), _below_the_opening(story))


def _below_the_opening(story: Story) -> frozenset[str]:
    """What damage below the first paragraph may change: not head and dateline, but for a byline that stands below."""
    first = indexes_of(story, Kind.BODY)[0]
    byline = {"byline"} if any(at > first for at in indexes_of(story, Kind.BYLINE)) else set()
    return ALL - HEAD - DATELINE | TOLD | byline


def _has_dateline(story: Story) -> bool:
    return bool(story.truth.places or story.truth.credit or story.truth.day)


def cut_beginning(draw: st.DrawFn, story: Story) -> Damaged:
    """The beginning is lost."""
    return Damaged(_keep(story, draw(st.integers(1, len(story.truth.text) - 1)), len(story.truth.text)), ALL)


def _keep(story: Story, start: int, end: int) -> Story:
    """What stands between two offsets; the lines at the edges are touched."""
    pieces: list[Piece] = []
    at = 0
    for piece in story.pieces:
        kept = piece.text[max(0, start - at) : max(0, end - at)]
        if kept:
            pieces.append(piece._replace(text=kept))
        at += len(piece.text)
    return rebuild(story, touch_lines(pieces, 0 if start else len(pieces) - 1))


def drop_bracket(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A bracket of the dateline is lost."""
    marks = [at for at in indexes_of(story, Kind.MARK) if any(sign in story.pieces[at].text for sign in "()[]（）/")]
    credits = indexes_of(story, Kind.CREDIT)
    marks = [at for at in marks if credits and abs(at - credits[0]) == 1]
    if not marks:
        return None
    at = pick(draw, marks)
    text = "".join(sign for sign in story.pieces[at].text if sign not in "()[]（）/")
    return Damaged(rebuild(story, touch_lines(put(story, at, text), at)), ALL - _surely_below(story))


def _surely_below(story: Story) -> frozenset[str]:
    """The parts of the tail that stay whatever becomes of the dateline: initials count below a signoff only."""
    sure = {"signoff", "tagline", "initials", "contacts"} if story.truth.signoff else {"tagline"}
    return frozenset(part for part in sure if getattr(story.truth, part))


def join_lines(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Two lines become one."""
    gaps = [at for at in gaps_of(story, "\n") if 0 < at < len(story.pieces) - 1]
    if not gaps:
        return None
    at = pick(draw, gaps)
    pieces = touch_lines(list(story.pieces), at)
    pieces[at] = pieces[at]._replace(text=pick(draw, [" ", ""]))
    bodies = indexes_of(story, Kind.BODY)
    if at < bodies[0]:
        return Damaged(rebuild(story, pieces), ALL - _surely_below(story))
    # Where no dateline opens the story, the line of its first paragraph shows where the head ends.
    is_below = _has_dateline(story) or "\n" in join(story.pieces[bodies[0] : at])
    return Damaged(rebuild(story, pieces), _below_the_opening(story) if is_below else ALL)


def garble(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A paragraph below the first was decoded in the wrong way."""
    bodies = [at for at in indexes_of(story, Kind.BODY)[1:] if not story.pieces[at].text.isascii()]
    if not bodies:
        return None
    at = pick(draw, bodies)
    garbled = story.pieces[at].text.encode().decode(pick(draw, ["cp1252", "latin-1", "ascii"]), "replace")
    return Damaged(rebuild(story, touch_lines(put(story, at, garbled), at)), frozenset({"body", *TOLD}))


def lose(draw: st.DrawFn, story: Story) -> Damaged:
    """Some characters are lost, doubled, turned round or change their case, anywhere."""
    at = draw(st.integers(0, len(story.pieces) - 1))
    text = story.pieces[at].text
    start = draw(st.integers(0, len(text) - 1))
    end = min(len(text), start + pick(draw, [1, 2, 5, 20]))
    piece = text[start:end]
    changed = pick(draw, ["", piece * 2, piece[::-1], piece.swapcase(), "\x00", "\n"])
    pieces = touch_lines(list(story.pieces), at)
    pieces[at] = pieces[at]._replace(text=text[:start] + changed + text[end:])
    return Damaged(rebuild(story, pieces), ALL)


HARMFUL: tuple[Damage, ...] = (cut_end, cut_beginning, drop_bracket, join_lines, garble, lose)


@st.composite
def damaged_stories(draw: st.DrawFn, damages: tuple[Damage, ...], most: int) -> Damaged:
    """Return a story after one or several of the damages."""
    story, may_change = draw(stories()), frozenset[str]()
    for _ in range(draw(st.integers(1, most))):
        damaged = pick(draw, damages)(draw, story) if indexes_of(story, Kind.BODY) else None
        if damaged is not None:
            story, may_change = damaged.story, may_change | damaged.may_change
    return Damaged(story, may_change)
