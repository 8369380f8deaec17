"""Credits that are words or codes too (PA, AA, NA, CP, PL, UNI …) must not turn prose into a dateline or signoff."""

import pytest

import wireparse

WORDS = ("PA", "AA", "NA", "CP", "PL", "AP", "UNI", "ENA", "INA", "ACN", "CNA", "APA")
EVERY = tuple(
    wireparse.Agency(id=word.lower(), name=word, country="IS", languages=("en",), credits=(word,)) for word in WORDS
)
LEDE = "The harbour of the town was closed on Monday, the mayor said."
LAST = "The boats of the town will sail again in the spring, the mayor said."


@pytest.fixture(scope="module")
def parser() -> wireparse.Parser:
    """One that takes every such word for a credit."""
    return wireparse.Parser(agencies=EVERY)


NO_DATELINES: list[tuple[str, str]] = [
    ("Pl. Mayor (PA) - The mayor of the town said that he would stay.", "an office with a party"),
    ("Pl. Mayor (PA) - ...", "and nothing behind it"),
    ("Pittsburgh (PA) - The harbour was closed on Monday after a gale.", "a city with its state"),
    ("PITTSBURGH (PA) - The harbour was closed on Monday after a gale.", "the same in capitals"),
    ("Scranton (PA) - The harbour was closed on Monday after a gale.", "a town with its state"),
    ("SCRANTON (PA) - The harbour was closed on Monday after a gale.", "the same in capitals"),
    ("Batteries (AA) - The best ones are sold out in the town.", "a size"),
    ("Labour (CP) - The party said it would stay in the council.", "a party"),
    ("See Table (NA) - Figures of the harbour board are not final.", "what is not available"),
    ("Members (PL) - The list of the harbour board is closed.", "an abbreviation"),
    ("PA - He said that he would stay in the harbour.", "the word alone before a dash"),
    ("UNI -- The school of the town said it would close.", "a school before a dash"),
    ("The mayor (ENA) - who is ill - said that he would stay.", "a bracket in a sentence"),
    ("He went to PA. - The harbour was closed on Monday.", "the word in a sentence"),
    ("(PA) The harbour was closed on Monday after a gale.", "a bracket without a separator"),
]


@pytest.mark.parametrize(("text", "why"), NO_DATELINES, ids=[row[1] for row in NO_DATELINES])
def test_word_makes_no_dateline(parser: wireparse.Parser, text: str, why: str) -> None:
    """A short word in a bracket is a region, a size, a party: it credits nobody by itself."""
    article = parser.parse(f"Gales close harbour of small town\n\n{text}\n\n{LAST}\n")
    assert (article.dateline, article.agency) == (None, None), why


NO_SIGNOFFS: list[tuple[str, str]] = [
    ("He went to PA.", "the end of a sentence"),
    ("The price is low, according to AA.", "the same"),
    ("according to AA", "without its stop"),
    ("... according to AA", "behind an ellipsis"),
    ("She lives in Scranton (PA).", "a state in a bracket"),
    ("She lives in Scranton, PA", "a state behind a comma"),
    ("He works for the NA and the CP", "at the end of a line"),
    ("He joined the UNI", "a school"),
    ("Ohio vs. PA", "behind an abbreviation"),
    ("The list: 1. AA 2. NA", "behind a number"),
    ("She was in the party of Mr. PL", "behind a title"),
    ("He was born in Pittsburgh, PA 15201", "before a number"),
    ("It was signed 'PA'", "in quotes"),
    ("She asked: PA?", "before a question mark"),
    ("They sail from Ena to Ina.", "names of towns"),
]


@pytest.mark.parametrize(("text", "why"), NO_SIGNOFFS, ids=[row[1] for row in NO_SIGNOFFS])
@pytest.mark.parametrize("gap", ["\n\n", " "], ids=["a line of its own", "behind a sentence"])
def test_word_makes_no_signoff(parser: wireparse.Parser, text: str, why: str, gap: str) -> None:
    """A mention is text, wherever it stands in the last paragraph."""
    article = parser.parse(f"Gales close harbour of small town\n\n{LAST}\n\n{LEDE} {LEDE}{gap}{text}\n")
    assert (article.signoff, article.initials, article.agency) == (None, None, None), why
    assert article.body[-1].endswith(text), why


DATELINES: list[tuple[str, str]] = [
    ("London (PA) - The harbour was closed on Monday after a gale.", "a known place, not of that region"),
    ("Ankara (AA) - The harbour was closed on Monday after a gale.", "a known place"),
    ("GRIMSBY (AP) - The harbour was closed on Monday after a gale.", "a place in capitals"),
    ("Grimsby, Ohio (AP) - The harbour was closed on Monday.", "a place with its region"),
    ("Grimsby (AP).- The harbour was closed on Monday after a gale.", "a separator that nothing else has"),
    ("Grimsby, May 3 (PA) - The harbour was closed on Monday.", "a date"),
    ("Grimsby (UNI) - The harbour was closed on Monday after a gale.", "a longer word"),
]


@pytest.mark.parametrize(("text", "why"), DATELINES, ids=[row[1] for row in DATELINES])
def test_word_in_a_dateline_is_a_credit(parser: wireparse.Parser, text: str, why: str) -> None:
    """Where place or date bear it out, the same word is the credit that it looks like."""
    article = parser.parse(f"Gales close harbour of small town\n\n{text}\n\n{LAST}\n")
    assert article.dateline, why
    assert article.dateline.agencies != (), why


@pytest.mark.parametrize("word", WORDS)
def test_word_behind_a_closed_sentence_is_a_signoff(parser: wireparse.Parser, word: str) -> None:
    """Behind the last sentence or alone on the last line nothing but a signoff stands."""
    for gap in (" ", "\n\n"):
        article = parser.parse(f"Gales close harbour of small town\n\n{LEDE} {LEDE}{gap}{word}\n")
        assert article.signoff, gap
        assert article.signoff.agencies == (word.lower(),), gap


PRINTED = wireparse.Parser(
    agencies=(
        wireparse.Agency(
            id="map", name="MAP", country="IS", languages=("en",), credits=("MAP", "The MAP Desk"), as_printed=True
        ),
        wireparse.Agency(id="quay", name="Quay", country="IS", languages=("en",), credits=("QUAY",)),
    )
)
CASES: list[tuple[str, tuple[str, ...], str]] = [
    ("Districts (map) - The list of the harbour board is closed.", (), "the word in small letters"),
    ("Districts (Map) - The list of the harbour board is closed.", (), "the word at the head of a caption"),
    ("London (map) - The list of the harbour board is closed.", (), "behind a known place, too"),
    ("Districts (the map desk) - The list of the board is closed.", (), "a credit of several words"),
    ("Districts (MAP) - The list of the harbour board is closed.", ("map",), "as its record prints it"),
    ("Districts (quay) - The list of the harbour board is closed.", ("quay",), "a record that does not ask for it"),
]


@pytest.mark.parametrize(("text", "agencies", "why"), CASES, ids=[row[2] for row in CASES])
def test_word_in_another_case_credits_nobody(text: str, agencies: tuple[str, ...], why: str) -> None:
    """The credits of a record with `as_printed` are words in any other case than that in which it prints them."""
    article = PRINTED.parse(f"Gales close harbour of small town\n\n{text}\n\n{LAST}\n")
    assert (article.dateline.agencies if article.dateline else ()) == agencies, why


@pytest.mark.parametrize(
    ("closing", "agency"), [("(map)", None), ("(Map)", None), ("(MAP)", "map"), ("MAP", "map"), ("(quay)", "quay")]
)
def test_word_in_another_case_closes_no_story(closing: str, agency: str | None) -> None:
    """Neither is such a word the signoff."""
    for gap in (" ", "\n\n"):
        assert PRINTED.parse(f"Gales close harbour of small town\n\n{LEDE} {LEDE}{gap}{closing}\n").agency == agency
