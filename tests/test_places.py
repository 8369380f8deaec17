"""The lexicon of places lets a dateline be trusted that has nothing else, and never makes one of prose."""

from collections.abc import Callable

import pytest

import wireparse
from wireparse import Parser
from wireparse.places import BUREAUS, PLACES, REGIONS
from wireparse.words import fold

HEADLINE = "Gales close harbour of small town"
LAST = "The mayor of the town said that the boats would sail again in the spring."

PROSE: list[tuple[str, str]] = [
    ("{} - the city of light - was quiet on Monday, and the cafés of the old town stayed shut.", "between dashes"),
    ("{} – the city of light – was quiet on Monday, and the cafés of the old town stayed shut.", "of another length"),
    ("{}: the capital and the places around it were quiet on Monday, the harbour board said.", "before a colon"),
    ("{}, Ontario, is a quiet town of 3,000 people who live by the lake and what is in it.", "with a region"),
    ("{}, Ontario - a quiet town of 3,000 people - will have a new harbour in the spring.", "and a dash"),
    ("In {} -- where the harbour has been closed since Monday -- the boats stayed in port.", "with a preposition"),
    ("From {} - The harbour of the town will open again in the spring, come what may.", "before a sentence"),
    ("{} said on Monday that the harbour of the town would open again in the spring.", "a person: Jordan"),
    ("{} - who has been mayor for twelve years - said that the harbour would open again.", "a person: Georgia"),
    ("{} -- she said -- will open again in the spring, when the gales have gone by.", "a person: Victoria"),
    ("{} (AP) correspondents are easily found by the side of the harbour of the town.", "whose correspondents"),
    ("{} (pop. 25,000) - a town by the lake - will have a new harbour in the spring.", "a number of people"),
    ("{}'s harbour - closed since Monday - will open again in the spring, she said.", "a genitive"),
    ("{}-based shipping firms said on Monday that the harbour would open again soon.", "part of a word"),
    ("{}, on Monday, was quiet: nobody was seen by the harbour of the town all day long.", "with a weekday"),
    ("{} and Lugo - the two of them - will have a new harbour in the spring, she said.", "with another place"),
    ("{} is a quiet town by the lake -- The harbour was closed on Monday after a gale.", "a sentence before the dash"),
    ("{}. The name alone was enough to make her think of the harbour and of the gales.", "a sentence of one word"),
    ("{} University - The harbour of the town will open again in the spring, it was said.", "a name that goes on"),
    ("Mayor of {}: The harbour of the town will open again in the spring, come what may.", "a name that began before"),
    ("* {} - 21 points from nine matches, with a game still in hand, and the best goals.", "an item of a list"),
    ("1. {} - 21 points from nine matches, with a game still in hand, and the best goals.", "with a number"),
    ("{} 2 - Lugo 1. The game was played in the rain, and the harbour could not be seen.", "a result"),
    ("{} - Rain all day, and wind at night\nLugo - Sun in the morning", "lines that begin alike"),
    ("{}: Rain all day, and wind at night\nLugo: Sun in the morning", "with colons"),
    ("{} 23C, rain - Lugo 21C, sun - Soria 18C, wind and rain in the evening and at night", "a row of figures"),
]


def write_plain(name: str) -> str:
    """Return a name as prose has it."""
    return name.title()


def write_capitals(name: str) -> str:
    """Return a name as many datelines have it."""
    return name.upper()


CASES = pytest.mark.parametrize("write", [write_plain, write_capitals])


@pytest.fixture(scope="module")
def parser() -> Parser:
    """One parser for all of them."""
    return Parser()


@CASES
@pytest.mark.parametrize(("frame", "why"), PROSE, ids=[why for _frame, why in PROSE])
def test_prose_is_no_dateline_whatever_the_place(
    parser: Parser, frame: str, why: str, write: Callable[[str], str]
) -> None:
    """No place, and of the regions none that is a name in prose, too, makes prose a dateline."""
    names = [*PLACES, *(REGIONS.keys() - PLACES.keys() if write is write_plain else ())]
    stories = {name: f"{HEADLINE}\n\n{frame.format(write(name))}\n\n{LAST}\n" for name in names}
    assert [name for name, story in stories.items() if parser.parse(story).dateline] == [], why


HEADLINES: list[tuple[str, str]] = [
    ("{}: Police find lost boat", "before a colon"),
    ("{} - Police find lost boat", "before a dash"),
    ("{}: Police find lost boat in the harbour of the town after four days of gales", "a long one"),
    ("{} police find lost boat", "as part of it"),
    ("{}\n\n{} police find lost boat", "under a label"),
]


@CASES
@pytest.mark.parametrize(("headline", "why"), HEADLINES, ids=[why for _headline, why in HEADLINES])
def test_a_headline_is_no_dateline_whatever_the_place(
    parser: Parser, headline: str, why: str, write: Callable[[str], str]
) -> None:
    stories = {name: f"{headline.replace('{}', write(name))}\n\n{LAST}\n" for name in PLACES}
    assert [name for name, story in stories.items() if parser.parse(story).dateline] == [], why


@CASES
@pytest.mark.parametrize("mark", [" --", " -", " –", ":"])
def test_every_place_opens_a_story(parser: Parser, mark: str, write: Callable[[str], str]) -> None:
    """What the lexicon is for: place, mark, and a sentence are enough."""
    missed = []
    for name in PLACES:
        place = write(name)
        dateline = parser.parse(f"{HEADLINE}\n\n{place}{mark} {LAST}\n\n{LAST}\n").dateline
        if dateline is None or [found.name for found in dateline.places] != [place]:
            missed.append(name)
    assert missed == []


@pytest.mark.parametrize("names", [PLACES, REGIONS], ids=["places", "regions"])
def test_names_are_folded_and_have_countries(names: dict[str, frozenset[str]]) -> None:
    """A name that is not folded would never be found; a country is an ISO 3166-1 code, or none at all."""
    assert [name for name in names if fold(name) != name] == []
    assert {code for codes in names.values() for code in codes if len(code) != 2 or not code.isupper()} == set()


def test_bureaus_are_places() -> None:
    assert set(BUREAUS) <= set(PLACES)


# places of one's own

GRIMSBY = f"{HEADLINE}\n\nGrimsby -- {LAST}\n\n{LAST}\n"


def test_a_place_of_ones_own_opens_a_story() -> None:
    """Without it the line is body."""
    assert wireparse.parse(GRIMSBY).dateline is None
    dateline = Parser(places={"grimsby": "GB"}).parse(GRIMSBY).dateline
    assert dateline
    assert dateline.places[0].name == "Grimsby"


@pytest.mark.parametrize("spelling", ["Grimsby", "GRIMSBY", " grimsby "])
def test_spelling_makes_no_difference(spelling: str) -> None:
    """Names are folded, as those of the lexicon are."""
    assert Parser(places={spelling: "GB"}).parse(GRIMSBY).dateline


def test_shipped_places_stay() -> None:
    assert Parser(places={"Grimsby": "GB"}).parse(GRIMSBY.replace("Grimsby", "Lima")).dateline


@pytest.mark.parametrize(("frame", "why"), PROSE, ids=[why for _frame, why in PROSE])
def test_a_place_of_ones_own_makes_no_prose_a_dateline(frame: str, why: str) -> None:
    own = Parser(places={"Grimsby": "GB"})
    assert own.parse(f"{HEADLINE}\n\n{frame.format('Grimsby')}\n\n{LAST}\n").dateline is None, why


def test_its_country_settles_a_shared_credit() -> None:
    """One agency is in the country of the place, the other is not; a place in both countries settles nothing."""
    quay = wireparse.Agency(id="quay", name="Quay", country="IS", languages=("en",), credits=("QNN",))
    finn = wireparse.Agency(id="finn", name="Finn", country="FI", languages=("en",), credits=("QNN",))
    story = f"{HEADLINE}\n\nHafnir, May 3 (QNN) - {LAST}\n"
    for country, agency in (("IS", "quay"), ("FI", "finn"), (("IS", "FI"), None), ("GB", None)):
        assert Parser(agencies=(quay, finn), places={"Hafnir": country}).parse(story).agency == agency


def test_a_place_may_have_a_country_more() -> None:
    """A shipped place keeps its own beside it."""
    quay = wireparse.Agency(id="quay", name="Quay", country="PE", languages=("en",), credits=("QNN",))
    finn = wireparse.Agency(id="finn", name="Finn", country="FI", languages=("en",), credits=("QNN",))
    story = f"{HEADLINE}\n\nLima, May 3 (QNN) - {LAST}\n"
    assert Parser(agencies=(quay, finn)).parse(story).agency == "quay"
    assert Parser(agencies=(quay, finn), places={"Lima": "FI"}).parse(story).agency is None


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ({"Grimsby": "England"}, "the country of 'Grimsby' is two capital letters, as in 'GB', not 'England'"),
        ({"Grimsby": "gb"}, "the country of 'Grimsby' is two capital letters, as in 'GB', not 'gb'"),
        ({"Grimsby": ("GB", "")}, "the country of 'Grimsby' is two capital letters, as in 'GB', not ''"),
        ({"Grimsby": ()}, "the country of 'Grimsby' is two capital letters, as in 'GB', not ''"),
        ({" -": "GB"}, "' -' is no name of a place"),
        ({"": "GB"}, "'' is no name of a place"),
    ],
)
def test_odd_places_are_refused(places: dict[str, str], message: str) -> None:
    """The caller is told at once, not when the first story comes."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011  the message is compared whole
        Parser(places=places)
    assert str(caught.value) == message
