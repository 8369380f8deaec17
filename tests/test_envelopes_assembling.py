"""Takes are joined and versions put in order where that is sure; what is not stays as it came."""

import datetime
import itertools
import random
import time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import AnpaHeader, Article, Assembled, IptcHeader, Transmission, assemble

WIND = "Gale-force winds closed the harbour on Monday and tore the roofs off fishing sheds along the northern quay."
BOATS = "Skippers moored their trawlers behind the breakwater while customs officers watched from the lighthouse."
MAYOR = (
    "Mayor Anna Bell promised emergency money for repairs before the summer season brings ferries and tourists back."
)
STARS = "Astronomers counted meteors above the desert observatory throughout Tuesday night without a single cloud."
PLACE = "LIMA, Peru (AP) _ "


def message(  # noqa: PLR0913  one argument for each thing that a message says of itself
    slug: str | None,
    *paragraphs: str,
    number: str = "0501",
    clock: str | None = None,
    day: str = "05-03",
    head: str | None = "Gales close the harbour of a small northern town",
    notes: str = "",
    end: str = "",
    service: str = "a",
    reference: str | None = None,
) -> Transmission:
    """A message as a wire sends it, read."""
    shown = "".join(f"^{line}<\n" for line in (slug and f"{slug},0104", head, notes) if line)
    story = "".join(f"\t   {paragraph}\n" for paragraph in (*paragraphs, end) if paragraph)
    trailer = "" if clock is None else f"AP-NR-{day}-23 {clock}GMT<"
    keyword = (slug or "").split(",")[0].replace(" ", "")[:24] or " "
    data = f"\x16\x16\x01{service}{number}\x1fcoast\nr a\x13\x11 {keyword}   {reference or ' '} {day} 0104\n\x02{shown}{story}\n\t   \x03{trailer}\n\x04"
    (read,) = wireparse.read(data.encode())
    return read


def numbers(messages: tuple[Transmission, ...]) -> str:
    headers = [message.header for message in messages]
    shown = [getattr(header, "agency_number", None) or getattr(header, "number", None) or "" for header in headers]
    return " ".join(number[-2:] for number in shown)


def shape(stories: tuple[Assembled, ...]) -> set[tuple[str, str, str]]:
    """Which messages each story is made of, which it replaced, which are about it; two figures stand for a message."""
    return {(numbers(story.transmissions), numbers(story.superseded), numbers(story.related)) for story in stories}


def plain(text: str, place: int) -> Transmission:
    return Transmission("plain", None, text, (place, place + 1), "utf-8")


def dpa(
    number: str,
    *paragraphs: str,
    head: str = "Gales close the harbour of a town",
    reference: str | None = None,
    mark: str = "",
) -> Transmission:
    """A message of the other format."""
    header = IptcHeader(
        source_id="eca", number="012", category="i", agency="dpa", agency_number=number, reference=reference
    )
    article = Article(
        slugline=wireparse.Slugline("Peru-harbour/"),
        headline=head,
        dateline=wireparse.Dateline(text="Lima (dpa) -"),
        body=paragraphs,
        version=wireparse.Version(None, None, mark),
    )
    (read,) = wireparse.read(wireparse.write_iptc7901(article, header))
    return read


GALE = "BC-Harbour Gale"
FIRST = message(GALE, PLACE + WIND, BOATS, number="0501", clock="0900")

# Messages by their numbers' last figures; what comes out of them; and why.
CASES: list[tuple[list[Transmission], set[tuple[str, str, str]], str]] = [
    ([FIRST], {("01", "", "")}, "a story alone"),
    (
        [FIRST, message("BC-Star Shower", PLACE + STARS, number="0502", head="Meteors shower the desert for a whole night")],
        {("01", "", ""), ("02", "", "")},
        "two stories",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0502", clock="1000")],
        {("02", "01", "")},
        "a writethru takes the place of the story",
    ),
    (
        [
            FIRST,
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0502", clock="1000"),
            message(f"{GALE}, 2nd Ld-Writethru", PLACE + WIND, MAYOR, BOATS, number="0503", clock="1100"),
        ],
        {("03", "01 02", "")},
        "the second writethru that of the first",
    ),
    (
        [FIRST, message("PM-Harbour Gale, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0502", clock="1000")],
        {("02", "01", "")},
        "a story for both cycles goes on in one of them",
    ),
    (
        [
            message("PM-Harbour Gale", PLACE + WIND, BOATS, number="0501", clock="0900"),
            message("AM-Harbour Gale", PLACE + WIND, MAYOR, number="0502", clock="1800"),
            message("AM-Harbour Gale, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0503", clock="1900"),
        ],
        {("01", "", ""), ("03", "02", "")},
        "evening papers and morning papers have a story each, and each counts anew",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0502", clock="1000", service="w")],
        {("01", "", ""), ("02", "", "")},
        "another wire has a story of its own",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0502", clock="1000", day="05-09")],
        {("01", "", ""), ("02", "", "")},
        "a week later the slugline is of another gale",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501", day="12-31"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, BOATS, number="0502", day="01-01"),
        ],
        {("02", "01", "")},
        "the last day of a year is near the first",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld-Writethru", PLACE + STARS, STARS, number="0502", clock="1000")],
        {("01", "", ""), ("02", "", "")},
        "a standing slugline: the texts share no words",
    ),
    (
        [FIRST, message(GALE, PLACE + WIND, MAYOR, number="0502", clock="1000")],
        {("01", "", ""), ("02", "", "")},
        "nothing says that the later one takes the place of the other",
    ),
    (
        [
            FIRST,
            message(GALE, PLACE + WIND, MAYOR, number="0502", clock="1000"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0503", clock="1100"),
        ],
        {("01", "", ""), ("02", "", ""), ("03", "", "")},
        "nobody knows which of two the writethru is of",
    ),
    (
        [
            FIRST,
            message(GALE, PLACE + WIND, MAYOR, number="0502", clock="1000"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0503", clock="1100", reference="a0501"),
        ],
        {("03", "01", ""), ("02", "", "")},
        "a reference names it",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0502", clock="0800")],
        {("01", "", ""), ("02", "", "")},
        "a story that comes behind a writethru is a new one",
    ),
    (
        [FIRST, message("BC-Storm", PLACE + MAYOR, number="0502", clock="1000", reference="a0501")],
        {("02", "01", "")},
        "a reference holds across sluglines",
    ),
    (
        [FIRST, message("BC-Storm", PLACE + MAYOR, number="0502", clock="0800", reference="a0501")],
        {("01", "", ""), ("02", "", "")},
        "nothing replaces what was sent later: the number is of another day",
    ),
    (
        [FIRST, message(GALE, PLACE + WIND, BOATS, number="0502", clock="1000")],
        {("02", "01", "")},
        "the same text twice is one story",
    ),
    (
        [
            message(f"{GALE}, 2 Takes", PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 1st Add", "LIMA: northern quay.", BOATS, number="0502", head=None),
        ],
        {("01 02", "", "")},
        "an add goes below",
    ),
    (
        [
            message(f"{GALE}, 3 Takes", PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 1st Add", BOATS, number="0502", head=None, end="MORE"),
            message(f"{GALE}, 2nd Add", MAYOR, number="0503", head=None),
        ],
        {("01 02 03", "", "")},
        "and a second one below that",
    ),
    (
        [
            message(f"{GALE}, 3 Takes", PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 2nd Add", MAYOR, number="0503", head=None),
        ],
        {("01", "", ""), ("03", "", "")},
        "what follows a gap has no sure place",
    ),
    (
        [message(f"{GALE}, 1st Add", BOATS, number="0502", head=None)],
        {("02", "", "")},
        "an add without its story",
    ),
    (
        [
            message(None, PLACE + WIND, number="0501", head="Gales close the harbour of a town (SEGUE)"),
            message(None, PLACE + BOATS, number="0502", head="Gales close the harbour of a town (y 2)"),
        ],
        {("01 02", "", "")},
        "headlines tell the takes where there is no slugline",
    ),
    (
        [
            message(f"{GALE}, FIRST TAKE", PLACE + WIND, number="0501"),
            message(f"{GALE}, SECOND TAKE", BOATS, number="0502", head=None),
        ],
        {("01 02", "", "")},
        "takes in words",
    ),
    (
        [
            message(GALE, PLACE + WIND, number="0501", end="MORE"),
            message(GALE, BOATS, number="0502", head=None, notes="(ADD)"),
        ],
        {("01 02", "", "")},
        "a single add needs no number",
    ),
    (
        [
            message(GALE, PLACE + WIND, number="0501", clock="0900", end="MORE"),
            message(f"{GALE}, 1st Add", BOATS, number="0502", clock="0910", head=None),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, MAYOR, number="0503", clock="1000", end="MORE"),
            message(f"{GALE}, 1st Ld-Writethru-1st Add", BOATS, number="0504", clock="1010", head=None),
        ],
        {("03 04", "01 02", "")},
        "each version has its own takes",
    ),
    (
        [
            message(GALE, PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 1st Add", BOATS, number="0502", head=None),
            message(f"{GALE}, 1st Add", MAYOR, number="0503", head=None),
        ],
        {("01", "", ""), ("02", "", ""), ("03", "", "")},
        "two adds of one number",
    ),
    (
        [FIRST, message(f"{GALE}, KILL", "Please kill the story on the harbour.", number="0502", clock="1000", head=None)],
        {("01", "", "02")},
        "a kill stands beside what it kills",
    ),
    (
        [FIRST, message(f"{GALE}, Correction", "LIMA: The mayor is 42.", number="0502", clock="1000", head=None)],
        {("01", "", "02")},
        "a correction without the text is for an editor",
    ),
    (
        [FIRST, message(f"{GALE}, Correction", PLACE + WIND, BOATS, number="0502", clock="1000")],
        {("02", "01", "")},
        "one that brings the text again takes its place",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Sub", "It was noon.", number="0502", clock="1000", head=None)],
        {("01", "", "02")},
        "a piece that goes in place of some",
    ),
    (
        [
            FIRST,
            message(f"{GALE}, 1st Ld", PLACE + MAYOR, number="0502", clock="1000", notes="Eds: LEADS with a quote. Picks up 2nd graf"),
        ],
        {("01", "", "02")},
        "a new top that goes on in the old text",
    ),
    (
        [FIRST, message(f"{GALE}, 1st Ld", PLACE + WIND, MAYOR, number="0502", clock="1000", notes="Eds: LEADS with a quote. No pickup")],
        {("02", "01", "")},
        "a new top with all the rest",
    ),
    (
        [
            message(GALE, PLACE + WIND, number="0501", clock="0850", notes="URGENT"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, BOATS, number="0502", clock="0900"),
        ],
        {("02", "01", "")},
        "an urgent line goes before",
    ),
    (
        [
            message(None, PLACE + WIND, BOATS, number="0501", head="UPDATE 1-Gales close harbour of a town", clock="0900"),
            message(None, PLACE + WIND, MAYOR, number="0502", head="UPDATE 2-Gales close harbour of a town", clock="1000"),
            message(None, PLACE + WIND, MAYOR, number="0503", head="RPT-UPDATE 2-Gales close harbour of a town", clock="1100"),
        ],
        {("03", "01 02", "")},
        "numbered updates, the last sent again",
    ),
    (
        [
            FIRST,
            message(f"{GALE}, Writethru", PLACE + WIND, MAYOR, number="0502", clock="1000"),
            message(f"{GALE}, 2nd Ld-Writethru", PLACE + WIND, MAYOR, BOATS, number="0503", clock="1100"),
        ],
        {("03", "01 02", "")},
        "a version without number stands where its time puts it",
    ),
    (
        [dpa("061", WIND, BOATS), dpa("062", WIND, MAYOR, mark="1ST LEAD")],
        {("62", "61", "")},
        "leads are marked on a line of their own",
    ),
    (
        [dpa("061", WIND, BOATS), dpa("062", STARS, STARS, mark="1ST LEAD", head="Meteors shower the desert all night")],
        {("61", "", ""), ("62", "", "")},
        "keywords of a country and a subject stand above many stories",
    ),
    (
        [dpa("061", WIND, BOATS), dpa("062", WIND, BOATS, MAYOR), dpa("063", MAYOR, reference="062")],
        {("61", "", ""), ("63", "62", "")},
        "an agency's own number names what is replaced",
    ),
    (
        [
            message(None, PLACE + WIND, number="0501", head="PAGE 1", notes="Gales close the harbour of a small town"),
            message(None, PLACE + BOATS, number="0502", head="PAGE 2", notes="Gales close the harbour of a small town"),
        ],
        {("01 02", "", "")},
        "pages are takes",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501", reference="a0502"),
            message("BC-Storm", PLACE + WIND, MAYOR, number="0502", reference="a0501"),
        ],
        {("02", "01", "")},
        "two that name each other: the number of the message settles it",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501", day="05-03"),
            message("BC-Storm", PLACE + MAYOR, BOATS, number="0501", day="05-04"),
            message(f"{GALE}, KILL", "Kill the story on the harbour.", number="0503", day="05-04", reference="a0501", head=None),
        ],
        {("01", "", "03"), ("01", "", "")},
        "of two with the number the one with the slugline is meant",
    ),
    (
        [
            FIRST,
            message(GALE, PLACE + WIND, MAYOR, number="0502", clock="1000"),
            message("BC-Storm, KILL", "Kill the story on the harbour.", number="0503", reference="a0502", head=None),
        ],
        {("01", "", ""), ("02", "", "03")},
        "a kill names its story",
    ),
    (
        [
            message(GALE, PLACE + WIND, number="0501", end="MORE"),
            message(GALE, BOATS, number="0502", head=None, notes="(ADD)"),
            message(GALE, MAYOR, number="0503", head=None, notes="(ADD)"),
        ],
        {("01", "", ""), ("02", "", ""), ("03", "", "")},
        "of two adds without numbers nobody knows which goes first",
    ),
    (
        [message("BC-News Advisory, ADVISORY", "The gale story moves at noon.", number="0501", head=None), FIRST],
        {("01", "", "")},
        "what tells desks about copy is no story",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501", day="13-40"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0502", day="05-03"),
        ],
        {("02", "01", "")},
        "a day that there is none of says nothing",
    ),
    (
        [
            message(GALE, "LIMA, May 3 (AP) _ " + WIND, BOATS, number="0501", day="13-40"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0502", day="07-03"),
        ],
        {("01", "", ""), ("02", "", "")},
        "the dateline tells the day where the header does not",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501", day="05-03"),
            message(GALE, PLACE + WIND, MAYOR, number="0502", day="05-09"),
            message(f"{GALE}, 1st Ld-Writethru", PLACE + WIND, number="0503", day="99-99"),
        ],
        {("01", "", ""), ("02", "", ""), ("03", "", "")},
        "without a day nobody knows which gale it is of",
    ),
    (
        [
            FIRST,
            message("BC-Storm", PLACE + BOATS, MAYOR, number="0502", clock="0930", head="Storm damages the quay"),
            message("BC-Storm Roundup", PLACE + WIND, number="0503", clock="1000", reference="a0501-a0502"),
        ],
        {("03", "01 02", "")},
        "one that replaces two",
    ),
    (
        [
            message(GALE, PLACE + WIND, BOATS, number="0501"),
            message(f"{GALE}, Writethru", PLACE + WIND, MAYOR, number="0502"),
            message(f"{GALE}, Writethru", PLACE + WIND, MAYOR, BOATS, number="0503"),
        ],
        {("01", "", ""), ("02", "", ""), ("03", "", "")},
        "of two versions without numbers and times nobody knows which is the last",
    ),
    (
        [
            plain(f"Gales close the harbour of a town (SEGUE)\n\nLIMA, May 3 (AP) - {WIND}\n", 1),
            plain(f"Gales close the harbour of a town (y 2)\n\nLIMA, May 3 (AP) - {BOATS}\n", 2),
        ],
        {(" ", "", "")},
        "stories without headers",
    ),
    (
        [message(None, "It rained.", number="0501", head=None), message(None, "It rained.", number="0502", head=None)],
        {("01", "", ""), ("02", "", "")},
        "nothing tells what they are of",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "expected", "why"), CASES)
def test_stories_in_any_order(messages: list[Transmission], expected: set[tuple[str, str, str]], why: str) -> None:
    """The order in which messages arrive says nothing."""
    for order in itertools.permutations(messages):
        assert shape(assemble(order)) == expected, why


def test_takes_make_one_article() -> None:
    """The paragraphs follow each other, without the words that show where an add belongs, and without "MORE"."""
    (story,) = assemble(
        [
            message(f"{GALE}, 2 Takes", PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 1st Add", "LIMA: northern quay.", BOATS, number="0502", head=None, end="END"),
        ]
    )
    assert story.article.body == (WIND, BOATS)
    assert story.article.headline == "Gales close the harbour of a small northern town"
    assert story.article.signoff == wireparse.Signoff((), "END")
    assert story.complete


def test_add_without_the_words_above_it_keeps_its_first() -> None:
    """Only what is certain to repeat the take above is left out; a missing end is the last take's."""
    (story,) = assemble(
        [
            message(f"{GALE}, 3 Takes", PLACE + WIND, number="0501", end="MORE"),
            message(f"{GALE}, 1st Add", "LIMA: another quay.", BOATS, number="0502", head=None, end="MORE"),
        ]
    )
    assert story.article.body == (WIND, "LIMA: another quay.", BOATS)
    assert story.article.version == wireparse.Version("take", None, "3 Takes", continues=True)
    assert not story.complete


def test_last_words_that_look_like_a_dateline() -> None:
    """A place and a whole sentence open an add as they open a story."""
    words = "The mayor said that it rained on the town all day long."
    first = message(f"{GALE}, 2 Takes", f"{PLACE}The wind blew on the boats. {words}", end="MORE")
    add = message(f"{GALE}, 1st Add", f"LIMA: {words}", BOATS, MAYOR, number="0502", head=None)
    assert add.article().dateline is not None
    (story,) = assemble([first, add])
    assert story.article.body[1:] == (BOATS, MAYOR)


def test_story_without_its_last_take_is_not_complete() -> None:
    (story,) = assemble([message(f"{GALE}, 2 Takes", PLACE + WIND, end="MORE")])
    assert not story.complete
    assert story.article.signoff == wireparse.Signoff((), "MORE")


@pytest.mark.parametrize(
    ("clock", "killed", "why"), [("1000", True, "a kill"), ("0800", False, "the story is sent anew")]
)
def test_kill_counts_until_a_later_version(clock: str, killed: bool, why: str) -> None:  # noqa: FBT001
    kill = message(f"{GALE}, KILL", "Please kill the story on the harbour.", number="0502", clock=clock, head=None)
    (story,) = assemble([FIRST, kill])
    assert (story.killed, story.related) == (killed, (kill,)), why


def test_correction_is_marked() -> None:
    correction = message(f"{GALE}, Correction", "LIMA: The mayor is 42.", number="0502", clock="1000", head=None)
    assert [story.corrected for story in assemble([FIRST, correction])] == [True]
    assert [story.corrected for story in assemble([FIRST])] == [False]


def test_what_lies_between_messages_is_left_out() -> None:
    assert assemble([Transmission(None, None, "noise", (0, 5), "utf-8")]) == ()


EVERY = [
    attrs.evolve(message, span=(index, index + 1))
    for index, message in enumerate(message for case in CASES for message in case[0])
]


@given(messages=st.lists(st.sampled_from(EVERY), max_size=12), seed=st.integers())
@settings(deadline=None, max_examples=150)
def test_no_transmission_is_lost_or_used_twice(messages: list[Transmission], seed: int) -> None:
    """Whatever comes together; and in any order it makes the same stories."""
    stories = assemble(messages)
    used = [message for story in stories for message in (*story.transmissions, *story.superseded, *story.related)]
    assert sorted(map(repr, used)) == sorted(map(repr, messages))
    shuffled = list(messages)
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    assert set(map(repr, assemble(shuffled))) == set(map(repr, stories))


SENTENCES = st.lists(st.sampled_from([WIND, BOATS, MAYOR, STARS]), min_size=1, max_size=3)


@given(pieces=st.lists(SENTENCES, min_size=2, max_size=5), seed=st.integers())
@settings(deadline=None, max_examples=50)
def test_pieces_of_a_story_make_it_again(pieces: list[list[str]], seed: int) -> None:
    """Cut into takes, sent in any order among others, a story is what it was."""
    first, *others = pieces
    messages = [message(f"{GALE}, {len(pieces)} Takes", PLACE + first[0], *first[1:], number="0501", end="MORE")]
    for index, piece in enumerate(others, 1):
        slug = f"{GALE}, {index}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(index, 'th') } Add"
        end = "MORE" if index < len(others) else "END"
        messages.append(message(slug, *piece, number=f"{501 + index:04}", head=None, end=end))
    sent = [*messages, message("BC-Star Shower", PLACE + STARS, number="0601")]
    random.Random(seed).shuffle(sent)  # noqa: S311
    (story,) = [story for story in assemble(sent) if len(story.transmissions) > 1]
    assert story.transmissions == tuple(messages)
    assert story.article.body == tuple(sentence for piece in pieces for sentence in piece)
    assert story.complete


@given(message=st.sampled_from(EVERY))
def test_single_story_is_unchanged(message: Transmission) -> None:
    (story,) = assemble([message])
    assert (story.article, story.transmissions) == (message.article(), (message,))


MANY = 1500


@pytest.mark.parametrize(
    "text",
    [f"{WIND} {BOATS}", "{index} " + WIND],
    ids=["doubles", "versions without number"],
)
def test_many_versions_of_a_story(text: str) -> None:
    """However many messages are under one slugline, each is looked at a few times."""
    start = datetime.datetime(2023, 5, 3, 1, tzinfo=datetime.UTC)
    messages: list[Transmission] = []
    for index in range(MANY):
        header = AnpaHeader(
            service="a", number="0001", date="05-03", filed_at=start + datetime.timedelta(seconds=index)
        )
        slug = "BC-Harbour Gale, Writethru\n" if index else "BC-Harbour Gale,0104\n"
        copy = f"{slug}Gales close the harbour of a town\n\n{PLACE}{text.format(index=index)}\n"
        messages.append(Transmission("anpa1312", header, copy, (index, index + 1), "utf-8"))
    began = time.perf_counter()
    (story,) = assemble(messages)
    assert time.perf_counter() - began < 20
    assert story.transmissions == (messages[-1],)
    assert story.superseded == tuple(messages[:-1])
