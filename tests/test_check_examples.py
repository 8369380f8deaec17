"""The examples of a record are checked part by part: what differs is named, with what was expected and what was found."""

import datetime

import attrs
import pytest

import wireparse
from wireparse import Agency, Difference, Example, Parser, check_examples, find_agency

STORY = Example(
    text="Ferry runs\n\nOban, May 3 (ISN) - The ferry runs again.\n\nIt carries sheep. ISN\n\nhmc/ros\n",
    reference=datetime.date(2024, 5, 4),
    headline="Ferry runs",
    places=("Oban",),
    month=5,
    day=3,
    resolved=datetime.date(2024, 5, 3),
    credit="ISN",
    agencies=("island",),
    body=("The ferry runs again.", "It carries sheep."),
    signoff="ISN",
    signoff_agencies=("island",),
    initials="hmc/ros",
    agency="island",
    language="en",
)
ISLAND = Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",), examples=(STORY,))


def test_a_good_record_has_no_differences() -> None:
    assert check_examples(ISLAND) == ()


WRONG: list[tuple[dict[str, object], str, str]] = [
    ({"headline": "Ferry"}, "example 1, headline: expected 'Ferry', found 'Ferry runs'", "another text"),
    ({"initials": None}, "example 1, initials: expected None, found 'hmc/ros'", "a part that should be absent"),
    ({"section": "Sport"}, "example 1, section: expected 'Sport', found None", "a part that is absent"),
    (
        {"body": ("The ferry runs again.",)},
        "example 1, body: expected ('The ferry runs again.',), found ('The ferry runs again.', 'It carries sheep.')",
        "a part that repeats",
    ),
    ({"reference": None}, "example 1, resolved: expected datetime.date(2024, 5, 3), found None", "no reference"),
]


@pytest.mark.parametrize(("change", "told", "why"), WRONG)
def test_the_part_that_differs_is_told(change: dict[str, object], told: str, why: str) -> None:
    record = attrs.evolve(ISLAND, examples=(attrs.evolve(STORY, **change),))  # type: ignore[arg-type]
    assert list(map(str, check_examples(record))) == [told], why


def test_examples_are_counted_from_one() -> None:
    record = attrs.evolve(ISLAND, examples=(STORY, attrs.evolve(STORY, day=4)))
    assert check_examples(record) == (Difference(2, "day", 4, 3),)


def test_an_oddity_is_a_difference() -> None:
    """An example is a story as it should be: what is odd in it would be taken for the rule."""
    odd = attrs.evolve(STORY, text=STORY.text.replace("May 3", "Feb 31"), month=2, day=None, resolved=None)
    found = check_examples(attrs.evolve(ISLAND, examples=(odd,)))
    assert [(difference.part, difference.expected) for difference in found] == [("defects", ())]
    assert "(line 3, column 7)" in str(found[0])


def test_a_record_without_examples_is_refused() -> None:
    """Nothing would be checked, and all would seem well."""
    with pytest.raises(ValueError, match="the record 'island' has no examples"):
        check_examples(attrs.evolve(ISLAND, examples=()))


def test_a_changed_record_stands_in_for_the_shipped_one() -> None:
    """`evolve` keeps the id: the record is checked among the others, not beside the one that it came from."""
    efe = find_agency("efe")
    assert check_examples(efe) == ()
    story = attrs.evolve(STORY, text=STORY.text.replace("ISN", "QFE"), credit="QFE", signoff="QFE")
    story = attrs.evolve(story, agencies=("efe",), signoff_agencies=("efe",), agency="efe")
    longer = attrs.evolve(efe, credits=(*efe.credits, "QFE"), examples=(*efe.examples, story))
    assert check_examples(longer) == ()
    assert check_examples(attrs.evolve(longer, credits=efe.credits)) != ()


def test_a_parser_of_ones_own_may_check() -> None:
    """Whether other records of one's own get in the way shows in a parser with all of them."""
    rival = attrs.evolve(ISLAND, id="rival", examples=())
    parser = Parser(agencies=(*wireparse.AGENCIES, ISLAND, rival))
    assert {difference.part for difference in check_examples(ISLAND, parser)} >= {"agencies", "defects"}
