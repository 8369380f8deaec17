"""A story without some of its parts: what is left, what was cut, and where each offset stands in the other text."""

import pickle
from collections.abc import Callable

import pytest

import wireparse
from wireparse import Kind

STORY = (
    "Politics\n\n"
    "UPDATE 1-Rain falls on Lima\n\n"
    "By Ann Bell\n\n"
    "(Adds detail)\n\n"
    "LIMA, Peru, May 3 (Reuters) - It rained on the town, the mayor told Reuters.\n\n"
    "Nobody was hurt. (Reporting by Ann Bell; Editing by Joe Rivas)\n\n"
    "Our Standards: The Thomson Reuters Trust Principles.\n"
)
LEFT = "It rained on the town, the mayor told Reuters.\n\nNobody was hurt."

CHOICES: list[tuple[str, tuple[str, ...], dict[str, str | bool | tuple[str, ...]], str, str]] = [
    (
        STORY,
        (),
        {},
        f"Politics\n\nRain falls on Lima\n\n{LEFT}",
        "all that tells whose it is, the mark of the version too",
    ),
    (STORY, ("traces",), {"keep": "version"}, f"Politics\n\nUPDATE 1-Rain falls on Lima\n\n{LEFT}", "but for one part"),
    (STORY, ("frame",), {}, LEFT, "the story alone"),
    (
        STORY,
        ("frame",),
        {"keep": ("headline", "version")},
        f"UPDATE 1-Rain falls on Lima\n\n{LEFT}",
        "and its headline",
    ),
    (STORY, ("frame",), {"mentions": True}, LEFT.replace("Reuters", "[AGENCY]"), "names give way to a word"),
    (STORY, ("frame",), {"mentions": "the agency"}, LEFT.replace("Reuters", "the agency"), "or to the caller's"),
    (STORY, ("frame",), {"mentions": ""}, LEFT.replace(" Reuters", ""), "or to nothing"),
    (STORY, ("headline",), {}, STORY.replace("UPDATE 1-Rain falls on Lima\n\n", "").rstrip(), "one part alone"),
    ("Lima, May 3 (EFE).- Rain. EFE\n", ("credit",), {}, "Lima, May 3.- Rain. EFE", "its bracket goes with a credit"),
    ("Lima, May 3 (EFE).- Rain. EFE\n", ("date",), {}, "Lima (EFE).- Rain. EFE", "and the comma with a date"),
    (
        "Lima, May 3 (EFE).- Rain. EFE\n",
        (),
        {"keep": ("place", "date", "separator")},
        "Lima, May 3.- Rain.",
        "what stands between parts that are kept is kept",
    ),
    ("Lima (EFE).- Rain. EFE", ("signoff",), {"keep": ("signoff",)}, "Lima (EFE).- Rain. EFE", "what is kept is kept"),
    ("Lima (EFE).- Rain. EFE", (), {"keep": "signoff", "mentions": True}, "Rain. EFE", "whatever mentions are"),
    (
        "Lima (EFE).- Rain (EFE), he told EFE. EFE",
        (),
        {"mentions": ""},
        "Rain, he told.",
        "a bracket goes with the name that is alone in it",
    ),
    ("Rain", (), {}, "Rain", "copy that has no traces"),
    (" \n", (), {}, "", "copy that has nothing"),
    ("Lima (EFE).- EFE", (), {"mentions": True}, "", "a story that has no text"),
]


@pytest.mark.parametrize(("text", "parts", "options", "left", "why"), CHOICES, ids=lambda value: str(value)[:40])
def test_what_is_left(text: str, parts: tuple[str, ...], options: dict[str, str], left: str, why: str) -> None:
    """The caller names what goes, by kinds and groups, and what stays of it."""
    assert wireparse.analyze(text).without(*parts, **options).text == left, why


GAPS: list[tuple[str, str, str]] = [
    ("Rain\n\nLima (EFE).- It rained. EFE\n\nasb/pd\n\n\n", "Rain\n\nIt rained.", "none at the end"),
    ("\n\n  Rain\n\nLima (EFE).- It rained.", "Rain\n\nIt rained.", "none at the beginning"),
    ('Rain\n\nLima (EFE).- It "rained".EFE', 'Rain\n\nIt "rained".', "none was before a glued signoff"),
    (
        "Rain\n\nLima (EFE).- It rained.\n\nStory continues below\n\n\nIt stopped.",
        "Rain\n\nIt rained.\n\nIt stopped.",
        "of two blank lines the lesser",
    ),
    (
        "Rain\n\n    Lima (EFE).- It rained on the town for the\nwhole of the day.\n    It stopped at night. EFE\n",
        "Rain\n\n    It rained on the town for the\nwhole of the day.\n    It stopped at night.",
        "the indent of a paragraph stays",
    ),
    (
        "Rain\r\n\r\nLima (EFE).- It rained.\r\n\r\nRelated Articles\r\n",
        "Rain\r\n\r\nIt rained.",
        "a line end of two characters is one",
    ),
    (
        "Rain\n\nLima (EFE).- It rained (Foto: EFE/Ana Paz), he said.",
        "Rain\n\nIt rained, he said.",
        "no blank before a comma",
    ),
    (
        "Rain\n\nLima (EFE).- It (Foto: EFE/Ana Paz) rained.",
        "Rain\n\nIt rained.",
        "one blank between two words",
    ),
    (
        "Rain\n\nLima (EFE).- It rained.(Foto: EFE/Ana Paz)It stopped.",
        "Rain\n\nIt rained. It stopped.",
        "a bracket parted two sentences",
    ),
    ("新华社长春8月12日电 港口周一（图/新华社）关闭。", "港口周一关闭。", "scripts without blanks get none"),
    ("<p>LIMA (AP) - It rained.</p><p>It stopped.</p>", "It rained.\n\nIt stopped.", "tags parted paragraphs"),
    (
        "Rain =\n\n   Bremen (dpa) - It rained. dpa",
        "Rain\n\n   It rained.",
        "a mark behind the headline is no part of it",
    ),
]


@pytest.mark.parametrize(("text", "left", "why"), GAPS)
def test_white_space_around_what_was_cut(text: str, left: str, why: str) -> None:
    """Pieces that are kept are parted as they were, and by no more than that."""
    assert wireparse.analyze(text).without().text == left, why


def test_marks_beside_what_stays_stay() -> None:
    """A mark goes with what it stands beside: taking out the signoff leaves the points above the story alone."""
    text = "Rain\n\n* It rained\n* It stopped\n\nLima (EFE).- It rained. EFE"
    assert wireparse.analyze(text).without("signoff").text == text[: -len(" EFE")]
    assert wireparse.analyze(text).without("headline").text == text[len("Rain\n\n") :]


def test_cuts_say_what_stood_where() -> None:
    """Each cut has the kind of its token, its place in the copy, and its place in the text that is left."""
    text = "Lima, May 3 (EFE).- It rained, he told EFE. EFE"
    cuts = wireparse.analyze(text).without(mentions="us").cuts
    assert [(cut.what, cut.text, cut.at, cut.replacement) for cut in cuts] == [
        ("place", "Lima", 0, ""),
        ("mark", ",", 0, ""),
        ("space", " ", 0, ""),
        ("date", "May 3", 0, ""),
        ("space", " ", 0, ""),
        ("mark", "(", 0, ""),
        ("credit", "EFE", 0, ""),
        ("mark", ")", 0, ""),
        ("separator", ".-", 0, ""),
        ("space", " ", 0, ""),
        ("mention", "EFE", 19, "us"),
        ("space", " ", 22, ""),
        ("signoff", "EFE", 22, ""),
    ]
    assert [text[cut.start : cut.end] for cut in cuts] == [cut.text for cut in cuts]


def test_spans_before_the_first_cut() -> None:
    """There both texts are the same."""
    remainder = wireparse.analyze("Rain falls\n\nLima (EFE).- It rained. EFE").without()
    assert remainder.to_source(0, 4) == remainder.from_source(0, 4) == (0, 4)


TEXT = "Lima (EFE).- Rain, he told EFE (Foto: EFE/Ana Paz) on Monday. EFE"
REST = "Rain, he told the agency on Monday."
SPANS: list[tuple[str, str | None, str]] = [
    ("Rain", "Rain", "what was kept"),
    ("Lima", None, "what was cut"),
    ("Lima (EFE).- Rain", "Rain", "of what was cut in part, the rest"),
    ("told EFE", "told the agency", "a name, and what stands for it"),
    ("EFE (Foto", "the agency", "its end lies in what was cut"),
    ("told EFE (Foto: EFE/Ana Paz) on", "told the agency on", "what was cut lies inside"),
    ("(Foto: EFE/Ana Paz) on", " on", "it lies before"),
    ("Monday. EFE", "Monday.", "the end of the copy"),
]


@pytest.mark.parametrize(("span", "left", "why"), SPANS)
def test_spans_of_the_copy_in_the_text_that_is_left(span: str, left: str | None, why: str) -> None:
    """An annotation of the copy moves with its words; where none of them is left it is gone."""
    remainder = wireparse.analyze(TEXT).without(mentions="the agency")
    assert remainder.text == REST
    start = TEXT.rindex(span) if span.startswith("EFE") else TEXT.index(span)
    found = remainder.from_source(start, start + len(span))
    assert (found and remainder.text[found[0] : found[1]]) == left, why


BACK: list[tuple[str, str, str]] = [
    ("Rain", "Rain", "behind the dateline"),
    ("told the agency", "told EFE", "a name, as it was"),
    ("agency", "EFE", "a part of what stands for it is all of it"),
    ("the agency on", "EFE (Foto: EFE/Ana Paz) on", "what was cut inside is inside"),
    ("on Monday.", "on Monday.", "at the end nothing that was cut"),
]


@pytest.mark.parametrize(("span", "source", "why"), BACK)
def test_spans_of_the_text_that_is_left_in_the_copy(span: str, source: str, why: str) -> None:
    remainder = wireparse.analyze(TEXT).without(mentions="the agency")
    at = REST.index(span)
    start, end = remainder.to_source(at, at + len(span))
    assert TEXT[start:end] == source, why


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 99)])
def test_spans_that_there_are_not(start: int, end: int) -> None:
    remainder = wireparse.analyze("Lima (EFE).- Rain. EFE").without()
    message = f"there is no span from {start} to {end} in "
    with pytest.raises(ValueError, match=f"{message}5 characters"):
        remainder.to_source(start, end)
    with pytest.raises(ValueError, match=f"{message}22 characters"):
        remainder.from_source(start, end)


MISTAKES: list[tuple[Callable[[wireparse.Analysis], object], type[Exception], str]] = [
    (lambda found: found.without("sginoff"), ValueError, "'sginoff' is no part of a story; did you mean 'signoff'?"),
    (lambda found: found.without("xyzzy"), ValueError, "'xyzzy' is no part of a story"),
    (lambda found: found.without("space"), ValueError, "'space' is no part of a story; did you mean 'place'?"),
    (
        lambda found: found.without(keep="boiler"),
        ValueError,
        "'boiler' is no part of a story; did you mean 'boilerplate'?",
    ),
    (lambda found: found.without("mention"), ValueError, "mentions are asked for with mentions=True"),
    (lambda found: found.without(3), TypeError, "a part is named by a str or a Kind, not int"),  # type: ignore[arg-type]
    (
        lambda found: found.without(mentions=None),  # type: ignore[arg-type]
        TypeError,
        "mentions is True, False or the text to put for them, not NoneType",
    ),
]


@pytest.mark.parametrize(("call", "error", "message"), MISTAKES)
def test_mistakes_of_the_caller(
    call: Callable[[wireparse.Analysis], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as caught:
        call(wireparse.analyze(STORY))
    assert str(caught.value) == message


def test_kinds_are_names() -> None:
    """A member of Kind and its name are the same."""
    analysis = wireparse.analyze(STORY)
    assert analysis.without(Kind.TAGLINE, keep=[Kind.BODY]) == analysis.without("tagline", keep=["body"])


def test_a_remainder_is_a_value() -> None:
    remainder = wireparse.analyze(STORY).without(mentions=True)
    assert pickle.loads(pickle.dumps(remainder)) == remainder  # noqa: S301 - our own bytes
    assert hash(remainder) == hash(wireparse.analyze(STORY).without(mentions=True))


def test_many_in_order_with_errors_in_their_place() -> None:
    """As `parse_many`: lazily, one for each text."""
    asked: list[int] = []

    def stories() -> object:
        for number, text in enumerate(["Lima (EFE).- Rain, he told EFE. EFE", b"Lima", "Oslo (dpa) - Snow. dpa"]):
            asked.append(number)
            yield text

    found = wireparse.without_many(stories(), "signoff", "credit", mentions="us")  # type: ignore[arg-type]
    assert asked == []
    first = next(found)
    assert asked == [0]
    assert [getattr(one, "text", type(one).__name__) for one in (first, *found)] == [
        "Lima.- Rain, he told us.",
        "NotTextError",
        "Oslo - Snow.",
    ]


def test_many_with_an_agency_and_parts_that_are_kept() -> None:
    """What the caller knows of all of them holds for each, however he gives what is to be kept."""
    stories = ["Rain\n\nIt rained, he told EFE.", "Lima (EFE).- It rained, he told EFE."]
    kept = (kind for kind in ("place", "separator"))
    found = wireparse.without_many(stories, keep=kept, mentions=True, agency="efe")
    assert [getattr(one, "text", one) for one in found] == [
        "Rain\n\nIt rained, he told [AGENCY].",
        "Lima.- It rained, he told [AGENCY].",
    ]


def test_mistakes_are_told_before_the_first_text() -> None:
    with pytest.raises(ValueError, match="no part of a story"):
        wireparse.without_many([], "sginoff")
    with pytest.raises(TypeError, match="mentions is True"):
        wireparse.without_many([], mentions=None)  # type: ignore[arg-type]
    with pytest.raises(wireparse.UnknownAgencyError):
        wireparse.without_many([], agency="eef")


def test_many_with_a_parser_of_ones_own() -> None:
    """It knows names that no shipped record has; an agency is one of its own."""
    island = wireparse.Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",))
    parser = wireparse.Parser(agencies=(island,))
    [found] = wireparse.without_many(["Rain\n\nIt rained, he told ISN."], mentions="us", agency="island", parser=parser)
    assert getattr(found, "text", found) == "Rain\n\nIt rained, he told us."
    with pytest.raises(wireparse.UnknownAgencyError):
        wireparse.without_many([], agency="efe", parser=parser)
