"""Harmless damage: every part comes out as it was, or as it is printed then.

Where a damage changes what is printed in a way that is certain, the truth has it.
"""

from hypothesis import strategies as st

from generated_stories.breaking import Damage, Damaged, gaps_of, indexes_of, put, rebuild
from generated_stories.fillings import is_told_by_more, owners
from generated_stories.frames import Frame, Piece
from generated_stories.stories import Story, pick
from wireparse import LANGUAGES, Kind


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
    places = [at for at in indexes_of(story, Kind.BODY, Kind.HEADLINE) if " " in story.pieces[at].text]
    if not places:
        return None
    at = pick(draw, places)
    words = story.pieces[at].text.split(" ")
    after = draw(st.integers(1, len(words) - 1))
    blank = pick(draw, ["  ", "\xa0", " \t"])
    text = " ".join(words[:after]) + blank + " ".join(words[after:])
    return Damaged(rebuild(story, put(story, at, text)))


def add_blank_lines(draw: st.DrawFn, story: Story) -> Damaged | None:
    """More blank lines where there is one, and at the edges."""
    gaps = gaps_of(story, "\n\n")
    if not gaps:
        return None
    at = pick(draw, gaps)
    pieces = put(story, at, story.pieces[at].text.replace("\n\n", "\n\n \n\n"))
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
    bodies = indexes_of(story, Kind.BODY)
    gaps = [at for at in gaps_of(story, "\n\n") if bodies[0] < at and story.pieces[at].text == "\n\n"]
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
    places = [at for at in indexes_of(story, Kind.SEPARATOR) if story.pieces[at].text in {"-", "--", "–", "—"}]
    if not places:
        return None
    return Damaged(rebuild(story, put(story, places[-1], pick(draw, ["-", "--", "–", "—"]))))


def shout_headline(_draw: st.DrawFn, story: Story) -> Damaged | None:
    """A headline in capitals."""
    places = indexes_of(story, Kind.HEADLINE)
    if len(places) != 1 or not story.truth.headline or story.truth.version:
        return None
    pieces = put(story, places[0], story.pieces[places[0]].text.upper())
    return Damaged(rebuild(story, pieces, headline=story.truth.headline.upper()))


def shout_place(_draw: st.DrawFn, story: Story) -> Damaged | None:
    """A place in capitals, where it is told by more than its name."""
    places = indexes_of(story, Kind.PLACE)
    is_told = is_told_by_more(Frame(story.agency, story.truth, story.pieces))
    if len(places) != 1 or not is_told or story.agency.country_first:
        return None
    pieces = put(story, places[0], story.pieces[places[0]].text.upper())
    return Damaged(rebuild(story, pieces, places=tuple(place.upper() for place in story.truth.places)))


def change_case_of_credit(draw: st.DrawFn, story: Story) -> Damaged | None:
    """A credit in another case, in its bracket, which shows that it is one."""
    credit, places = story.truth.credit or "", indexes_of(story, Kind.CREDIT)
    is_shown = len(places) == 1 and story.pieces[places[0]].text == credit and owners(credit) == 1
    at = places[0] if is_shown else 0
    before = story.pieces[at - 1].text[-1:] if at else ""
    if not before or before not in "([（" or story.agency.as_printed or len(credit) < 3 or not credit.isascii():
        return None
    changed = pick(draw, [credit.lower(), credit.upper()])
    return Damaged(rebuild(story, put(story, at, changed), credit=changed))


def join_paragraphs(draw: st.DrawFn, story: Story) -> Damaged | None:
    """Two paragraphs on one line, in copy that was not wrapped."""
    bodies = indexes_of(story, Kind.BODY)
    gaps = [at for at in gaps_of(story, "\n") if at - 1 in bodies and at + 1 in bodies]
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
