"""The damages: what happens to copy on its way, and which parts must come out as they were for all that.

Each takes a story and returns it broken, with the fields of the example that may come out otherwise by it; where a
damage changes what is printed in a way that is certain, the truth has it. A piece is touched if damage lies on its line.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import attrs
from hypothesis import strategies as st

from generated_stories.fillings import is_told_by_more, owners
from generated_stories.frames import Frame, Piece, join
from generated_stories.stories import Story, pick, stories
from wireparse import LANGUAGES, Example, Kind

HEAD = frozenset({"section", "slugline", "headline", "subheadline", "summary", "byline", "version"})
DATELINE = frozenset(
    {"places", "region", "country", "year", "month", "day", "weekday", "resolved", "credit", "agencies"}
)
ALL = frozenset(field.name for field in attrs.fields(Example)) | {"defects"}
# What is told by all the copy, and may be told otherwise by what is left of it.
TOLD = frozenset({"agency", "agencies", "signoff_agencies", "distributor", "language", "defects"})


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
    """Mark all pieces that share a line with the one at an index."""
    first = last = at
    while first > 0 and "\n" not in pieces[first].text:
        first -= 1
    while last < len(pieces) - 1 and "\n" not in pieces[last].text:
        last += 1
    if pieces[at].kind == Kind.SPACE:
        first, last = max(0, at - 1), min(len(pieces) - 1, at + 1)
        while first > 0 and "\n" not in pieces[first].text:
            first -= 1
        while last < len(pieces) - 1 and "\n" not in pieces[last].text:
            last += 1
    return [piece._replace(is_touched=piece.is_touched or first <= n <= last) for n, piece in enumerate(pieces)]


def _indexes(story: Story, *kinds: Kind) -> list[int]:
    return [at for at, piece in enumerate(story.pieces) if piece.kind in kinds]


def _gaps(story: Story, sign: str) -> list[int]:
    return [at for at, piece in enumerate(story.pieces) if piece.kind == Kind.SPACE and sign in piece.text]


def _put(story: Story, at: int, text: str) -> list[Piece]:
    pieces = list(story.pieces)
    pieces[at] = pieces[at]._replace(text=text)
    return pieces


# Harmless: every part comes out as the truth says


def change_line_ends(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Other line ends, those of a teleprinter among them."""
    if "\r" in story.truth.text:
        return None
    end = pick(draw, ["\r\n", "\r", "\r\r\n"])
    return Damaged(rebuild(story, [p._replace(text=p.text.replace("\n", end)) for p in story.pieces]))


def trail_blanks(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Blanks at the ends of lines."""
    if "\r" in story.truth.text:
        return None
    blanks = pick(draw, [" ", "   ", "\t", "\xa0"])
    return Damaged(rebuild(story, [p._replace(text=p.text.replace("\n", blanks + "\n")) for p in story.pieces]))


def double_blanks(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Two blanks, or another kind of blank, between words of the story or its headline."""
    places = [at for at in _indexes(story, Kind.BODY, Kind.HEADLINE) if " " in story.pieces[at].text]
    if not places:
        return None
    at = pick(draw, places)
    words = story.pieces[at].text.split(" ")
    after = draw(st.integers(1, len(words) - 1))
    blank = pick(draw, ["  ", "\xa0", " \t"])
    text = " ".join(words[:after]) + blank + " ".join(words[after:])
    return Damaged(rebuild(story, _put(story, at, text)))


def add_blank_lines(draw: st.DrawFn, story: Story) -> Damaged | None:
    """More blank lines where there is one, and at the edges."""
    gaps = _gaps(story, "\n\n")
    if not gaps:
        return None
    at = pick(draw, gaps)
    pieces = _put(story, at, story.pieces[at].text.replace("\n\n", "\n\n \n\n"))
    edge = Piece(Kind.SPACE, pick(draw, ["", "\n", "\n\n"]))
    return Damaged(rebuild(story, [edge, *pieces, edge]))


def add_mark_of_byte_order(_draw: st.DrawFn, story: Story) -> Damaged:
    """The mark that some editors put before a text."""
    return Damaged(rebuild(story, [Piece(Kind.SPACE, "\ufeff"), *story.pieces]))


def add_end_of_text(_draw: st.DrawFn, story: Story) -> Damaged:
    """The control character that ends a transmission."""
    return Damaged(rebuild(story, [*story.pieces, Piece(Kind.SPACE, "\n\x03")]))


def add_boilerplate(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A line of the page below the story, or between its paragraphs."""
    lines = _PAGE_LINES.get(story.truth.language or "")
    bodies = _indexes(story, Kind.BODY)
    gaps = [at for at in _gaps(story, "\n\n") if bodies[0] < at and story.pieces[at].text == "\n\n"]
    if not lines or "\n\n" not in story.truth.text:
        return None
    at = pick(draw, [*gaps, len(story.pieces)])
    line = Piece(Kind.BOILERPLATE, pick(draw, lines))
    gap = Piece(Kind.SPACE, "\n\n")
    pieces = [*story.pieces[:at], gap, line, *story.pieces[at:]]
    shown = tuple(" ".join(piece.text.split()) for piece in pieces if piece.kind == Kind.BOILERPLATE)
    return Damaged(rebuild(story, pieces, boilerplate=shown))


_PAGE_LINES = {language.code: language.boilerplate for language in LANGUAGES}


def swap_dash(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Another dash between dateline and story."""
    places = [at for at in _indexes(story, Kind.SEPARATOR) if story.pieces[at].text in {"-", "--", "–", "—"}]
    if not places:
        return None
    return Damaged(rebuild(story, _put(story, places[-1], pick(draw, ["-", "--", "–", "—"]))))


def shout_headline(_draw: st.DrawFn, story: Story) -> Damaged | None:
    """A headline in capitals."""
    places = _indexes(story, Kind.HEADLINE)
    if len(places) != 1 or not story.truth.headline or story.truth.version:
        return None
    pieces = _put(story, places[0], story.pieces[places[0]].text.upper())
    return Damaged(rebuild(story, pieces, headline=story.truth.headline.upper()))


def shout_place(_draw: st.DrawFn, story: Story) -> Damaged | None:
    """A place in capitals, where it is told by more than its name."""
    places = _indexes(story, Kind.PLACE)
    is_told = is_told_by_more(Frame(story.agency, story.truth, story.pieces))
    if len(places) != 1 or not is_told or story.agency.country_first:
        return None
    pieces = _put(story, places[0], story.pieces[places[0]].text.upper())
    return Damaged(rebuild(story, pieces, places=tuple(place.upper() for place in story.truth.places)))


def change_case_of_credit(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A credit in another case, in its bracket, which shows that it is one."""
    credit, places = story.truth.credit or "", _indexes(story, Kind.CREDIT)
    is_shown = len(places) == 1 and story.pieces[places[0]].text == credit and owners(credit) == 1
    at = places[0] if is_shown else 0
    before = story.pieces[at - 1].text[-1:] if at else ""
    if not before or before not in "([（" or story.agency.as_printed or len(credit) < 3 or not credit.isascii():
        return None
    changed = pick(draw, [credit.lower(), credit.upper()])
    return Damaged(rebuild(story, _put(story, at, changed), credit=changed))


def join_paragraphs(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Two paragraphs on one line, in copy that was not wrapped."""
    bodies = _indexes(story, Kind.BODY)
    gaps = [at for at in _gaps(story, "\n") if at - 1 in bodies and at + 1 in bodies]
    is_sound = not any("\n" in story.pieces[at].text or story.pieces[at].is_touched for at in bodies)
    if not gaps or not is_sound or len(bodies) != len(story.truth.body):
        return None
    at = pick(draw, gaps)
    number = bodies.index(at - 1)
    body = list(story.truth.body)
    body[number : number + 2] = [f"{body[number]} {body[number + 1]}"]
    pieces = list(story.pieces)
    joined = Piece(Kind.BODY, f"{pieces[at - 1].text} {pieces[at + 1].text}")
    return Damaged(rebuild(story, [*pieces[: at - 1], joined, *pieces[at + 2 :]], body=tuple(body)))


# Harmful: some parts may be lost, the others may not


def cut_end(draw: st.DrawFn, story: Story) -> Damaged | None:
    """The end is lost, from somewhere below the first paragraph, or in it where a dateline opens it."""
    text, bodies = story.truth.text, _indexes(story, Kind.BODY)
    first = len(join(story.pieces[: bodies[0] + 1]))
    if not _has_dateline(story):
        first = text.find("\n", first) + 1 or len(text)
    if first >= len(text):
        return None
    return Damaged(_keep(story, 0, draw(st.integers(first, len(text) - 1))), _below_the_opening(story))


def _below_the_opening(story: Story) -> frozenset[str]:
    """What damage below the first paragraph may change: not head and dateline, but for a byline that stands below."""
    first = _indexes(story, Kind.BODY)[0]
    byline = {"byline"} if any(at > first for at in _indexes(story, Kind.BYLINE)) else set()
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
    marks = [at for at in _indexes(story, Kind.MARK) if any(sign in story.pieces[at].text for sign in "()[]（）/")]
    credits = _indexes(story, Kind.CREDIT)
    marks = [at for at in marks if credits and abs(at - credits[0]) == 1]
    if not marks:
        return None
    at = pick(draw, marks)
    text = "".join(sign for sign in story.pieces[at].text if sign not in "()[]（）/")
    return Damaged(rebuild(story, touch_lines(_put(story, at, text), at)), ALL - _surely_below(story))


def _surely_below(story: Story) -> frozenset[str]:
    """The parts of the tail that stay whatever becomes of the dateline: initials count below a signoff only."""
    sure = {"signoff", "tagline", "initials", "contacts"} if story.truth.signoff else {"tagline"}
    return frozenset(part for part in sure if getattr(story.truth, part))


def join_lines(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Two lines become one."""
    gaps = [at for at in _gaps(story, "\n") if 0 < at < len(story.pieces) - 1]
    if not gaps:
        return None
    at = pick(draw, gaps)
    pieces = touch_lines(list(story.pieces), at)
    pieces[at] = pieces[at]._replace(text=pick(draw, [" ", ""]))
    bodies = _indexes(story, Kind.BODY)
    if at < bodies[0]:
        return Damaged(rebuild(story, pieces), ALL - _surely_below(story))
    # Where no dateline opens the story, the line of its first paragraph shows where the head ends.
    is_below = _has_dateline(story) or "\n" in join(story.pieces[bodies[0] : at])
    return Damaged(rebuild(story, pieces), _below_the_opening(story) if is_below else ALL)


def garble(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A paragraph below the first was decoded in the wrong way."""
    bodies = [at for at in _indexes(story, Kind.BODY)[1:] if not story.pieces[at].text.isascii()]
    if not bodies:
        return None
    at = pick(draw, bodies)
    garbled = story.pieces[at].text.encode().decode(pick(draw, ["cp1252", "latin-1", "ascii"]), "replace")
    return Damaged(rebuild(story, touch_lines(_put(story, at, garbled), at)), frozenset({"body", *TOLD}))


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


HARMLESS: tuple[Damage, ...] = (
    change_line_ends,
    trail_blanks,
    double_blanks,
    add_blank_lines,
    add_mark_of_byte_order,
    add_end_of_text,
    add_boilerplate,
    swap_dash,
    shout_headline,
    shout_place,
    change_case_of_credit,
    join_paragraphs,
)
HARMFUL: tuple[Damage, ...] = (cut_end, cut_beginning, drop_bracket, join_lines, garble, lose)


@st.composite
def damaged_stories(draw: st.DrawFn, damages: tuple[Damage, ...], most: int) -> Damaged:
    """Return a story after one or several of the damages."""
    story, may_change = draw(stories()), frozenset[str]()
    for _ in range(draw(st.integers(1, most))):
        damaged = pick(draw, damages)(draw, story) if _indexes(story, Kind.BODY) else None
        if damaged is not None:
            story, may_change = damaged.story, may_change | damaged.may_change
    return Damaged(story, may_change)
