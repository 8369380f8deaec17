"""Words that are one month in one language and another in the next: all else that the copy shows tells which is meant.

Each such word is tried in each language that has it, in whole stories; the agencies are invented.
"""

import pytest

import wireparse
from wireparse import AGENCIES, LANGUAGES, Agency, Parser
from wireparse.lexicon import Lexicon

# Each word with what it means: `listopad` is "leaf-fall", which comes earlier by the sea.
MEANINGS: dict[str, dict[str, int]] = {
    "lip": {"hr": 6, "pl": 7},
    "lis": {"hr": 10, "pl": 11, "cs": 11},
    "listopad": {"hr": 10, "pl": 11, "cs": 11},
    "listopada": {"hr": 10, "pl": 11},
    "srp": {"hr": 7, "cs": 8},
}
ROWS = [(word, code, month) for word, meant in MEANINGS.items() for code, month in meant.items()]

# A place, which no list has; a headline; the story.
STORIES: dict[str, tuple[str, str, str]] = {
    "hr": (
        "Vrbovlje",
        "Luka ostaje zatvorena",
        (
            "Brodovi danas nisu isplovili iz luke jer je na moru puhala jaka bura, rekao je lučki kapetan.\n\n"
            "Trajekti će prema najavi ploviti tek sutra ujutro, a putnici su čekali na rivi."
        ),
    ),
    "pl": (
        "Brzozowice",
        "Port pozostaje zamknięty",
        (
            "Statki nie wypłynęły w piątek z portu, ponieważ na morzu wiał silny wiatr, powiedział kapitan.\n\n"
            "Promy mają wrócić na trasę dopiero w sobotę rano, a pasażerowie czekali na nabrzeżu."
        ),
    ),
    "cs": (
        "Březovec",
        "Přístaviště zůstává zavřené",
        (
            "Lodě v pátek z přístaviště nevypluly, protože na řece foukal silný vítr, řekl kapitán.\n\n"
            "Přívozy se podle něj vrátí až v sobotu ráno a cestující čekali na nábřeží."
        ),
    ),
}

# A story that is in no language: a table of results.
TABLE = ("Osmine 7", "Adria 5, Marina 7; Porto 3, Delta 9.")

CAPITALS = {"hr": "ZAGREB", "pl": "WARSAW", "cs": "PRAGUE"}


def agency(id_: str, country: str, *languages: str) -> Agency:
    """Return an agency whose credit is its id in capitals."""
    return Agency(id=id_, name=id_, country=country, languages=languages, credits=(id_.upper(),))


HOME = {"hr": "obala", "pl": "brzeg", "cs": "nabrezi"}
PARSER = Parser(
    agencies=(
        agency("obala", "HR", "hr", "en"),
        agency("brzeg", "PL", "pl", "en"),
        agency("nabrezi", "CZ", "cs", "en"),
        agency("quay", "GB", "en"),
    )
)


def month_of(text: str) -> int | None:
    """Return the month of a story's dateline."""
    dateline = PARSER.parse(text).dateline
    assert dateline, text
    assert dateline.date
    return dateline.date.month


def test_every_shared_month_is_tried_here() -> None:
    """No other word of the records means two months; a new one is to be added above."""
    found = {
        word: {code: month for month, codes in meant.items() for code in codes}
        for word, meant in Lexicon(AGENCIES, LANGUAGES).months.items()
        if len(meant) > 1
    }
    assert found == MEANINGS


@pytest.mark.parametrize("stop", ["", "."], ids=["bare day", "day with stop"])
@pytest.mark.parametrize(("word", "code", "month"), ROWS)
class TestSharedMonth:
    """What the copy shows besides the word, from much to little."""

    def test_story_and_agency(self, word: str, code: str, month: int, stop: str) -> None:
        place, headline, body = STORIES[code]
        assert month_of(f"{headline}\n\n{place}, 5{stop} {word} ({HOME[code].upper()}) - {body}\n") == month

    def test_story_alone_behind_an_unknown_credit(self, word: str, code: str, month: int, stop: str) -> None:
        place, headline, body = STORIES[code]
        assert month_of(f"{headline}\n\n{place}, 5{stop} {word} (XYZ) - {body}\n") == month

    def test_story_alone_without_a_credit(self, word: str, code: str, month: int, stop: str) -> None:
        place, headline, body = STORIES[code]
        assert month_of(f"{headline}\n\n{place.upper()}, 5{stop} {word} - {body}\n") == month

    def test_story_by_an_agency_that_has_no_such_month(self, word: str, code: str, month: int, stop: str) -> None:
        place, headline, body = STORIES[code]
        assert month_of(f"{headline}\n\n{place}, 5{stop} {word} (QUAY) - {body}\n") == month

    def test_agency_alone(self, word: str, code: str, month: int, stop: str) -> None:
        headline, body = TABLE
        assert month_of(f"{headline}\n\nDolovo, 5{stop} {word} ({HOME[code].upper()}) - {body}\n") == month

    def test_agency_that_signs_alone(self, word: str, code: str, month: int, stop: str) -> None:
        headline, body = TABLE
        assert month_of(f"{headline}\n\nDOLOVO, 5{stop} {word} - {body}\n\n{HOME[code].upper()}\n") == month

    def test_country_of_the_place_alone(self, word: str, code: str, month: int, stop: str) -> None:
        """An agency is at home there, and its chief language has the word."""
        headline, body = TABLE
        assert month_of(f"{headline}\n\n{CAPITALS[code]}, 5{stop} {word} (XYZ) - {body}\n") == month

    def test_story_in_another_language_by_the_agency(self, word: str, code: str, month: int, stop: str) -> None:
        """An English story keeps the date of the desk at home."""
        body = "The boats stayed in port on Friday, since the wind on the sea was too strong, the captain said."
        assert month_of(f"Boats stay in port\n\nDolovo, 5{stop} {word} ({HOME[code].upper()}) - {body}\n") == month


@pytest.mark.parametrize("word", MEANINGS)
def test_where_nothing_tells_it_is_one_of_them(word: str) -> None:
    """The same one each time, and the date is still a date."""
    headline, body = TABLE
    text = f"{headline}\n\nDolovo, 5 {word} (XYZ) - {body}\n"
    assert month_of(text) in MEANINGS[word].values()
    assert Parser(agencies=PARSER.agencies).parse(text) == PARSER.parse(text)


def test_place_speaks_only_where_the_story_is_silent() -> None:
    """A Polish story from Zagreb is dated in Polish."""
    _place, headline, body = STORIES["pl"]
    assert month_of(f"{headline}\n\nZAGREB, 5 lip (XYZ) - {body}\n") == 7


def test_months_are_settled_among_all_agencies() -> None:
    """The same with the records of the library."""
    _place, headline, body = STORIES["hr"]
    article = wireparse.parse(f"{headline}\n\nVRBOVLJE, 5. listopada - {body}\n")
    assert article.dateline
    assert article.dateline.date == wireparse.PartialDate(month=10, day=5)
