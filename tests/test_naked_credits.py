"""A credit without a bracket and without a date before it counts where place, dash or the agency's examples show it."""

import pytest

import wireparse
from wireparse import Agency, Example
from wireparse.datelines.naked_credits import is_capital_credit

LEDE = "The harbour of the town was closed on Monday after a gale that sank two boats."
LAST = "The ferries stayed in port."


def show(*openings: str) -> tuple[Example, ...]:
    """Return examples that open so."""
    return tuple(Example(text=f"Gales\n\n{opening} {LEDE}", body=(LEDE,)) for opening in openings)


# Records with examples, since those are evidence, and two whose credits are words and that show nothing.
RECORDS = (
    Agency(
        id="nina",
        name="Nina",
        country="IS",
        languages=("en",),
        credits=("NINA", "Nina", "نينا"),
        examples=show("NINA -", "Lugo, NINA –", "Lugo - Nina:\n\n", "لوغو-نينا\n\n", "بغداد - نينا\n\n"),
    ),
    Agency(id="port", name="Port", country="IS", languages=("en",), credits=("PORT",), examples=show("PORT Lugo –")),
    Agency(id="map", name="Map", country="IS", languages=("en",), credits=("MAP",)),
    Agency(id="uni", name="Uni", country="IS", languages=("en",), credits=("UNI",)),
    Agency(id="san", name="San", country="IS", languages=("en",), credits=("SAN",)),
    Agency(id="ip", name="Ip", country="IS", languages=("en",), credits=("IP", "Agencia IP")),
)


@pytest.fixture(scope="module")
def parser() -> wireparse.Parser:
    """One that knows agencies whose credits are words, too, in place of the shipped ones of the same ids."""
    ids = {record.id for record in RECORDS}
    shipped = [agency for agency in wireparse.AGENCIES if agency.id not in ids]
    return wireparse.Parser(agencies=(*shipped, *RECORDS))


READ: list[tuple[str, tuple[str, ...], str, str]] = [
    # behind the place
    ("Madrid, EFE – @", ("Madrid",), "EFE", "behind a comma, after a known place"),
    ("BRIDGETOWN, Barbados, AFP - @", ("BRIDGETOWN",), "AFP", "behind place and region"),
    ("TURKU, AFP -- @", ("TURKU",), "AFP", "after capitals"),
    ("TURKU. AFP - @", ("TURKU",), "AFP", "behind a stop"),
    ("Turku Countryside, NINA – @", ("Turku Countryside",), "NINA", "as an example shows it"),
    ("Madrid/Lugo, EFE – @", ("Madrid", "Lugo"), "EFE", "after two places"),
    ("Madrid, EFE.- @", ("Madrid",), "EFE", "before a stop and hyphen"),
    ("Madrid, IP.- @", ("Madrid",), "IP", "one of two letters, where nothing else is printed so"),
    ("Madrid, Agencia IP.- @", ("Madrid",), "Agencia IP", "one of two words, so"),
    # behind a dash
    ("Madrid – EFE – @", ("Madrid",), "EFE", "between two dashes"),
    ("Madrid – EFE\n\n@", ("Madrid",), "EFE", "on a line of its own"),
    ("MADRID-EFE\n\n@", ("MADRID",), "EFE", "glued with a hyphen"),
    ("Beirut - Nina:\n\n@", ("Beirut",), "Nina", "before a colon that ends the line"),
    ("حلب-نينا\n\n@", ("حلب",), "نينا", "in a script without capitals"),
    ("MADRID\nEFE\n\n@", ("MADRID",), "EFE", "on the line below the place"),
    # behind the date, where the dateline has its line for itself
    ("PERTH Jan 2 - AFP\n\n@", ("PERTH",), "AFP", "behind a dash"),
    ("PERTH January 9 1999 AFP\n\n@", ("PERTH",), "AFP", "behind a blank"),
    ("London, March 3, AFP\n@", ("London",), "AFP", "a sentence on the next line"),
    # before the place
    ("AFP Geneva, July 28, 2026 -- @", ("Geneva",), "AFP", "before place and date"),
    ("AFP Geneva – @", ("Geneva",), "AFP", "before a known place"),
    ("PORT Roses – @", ("Roses",), "PORT", "before any, as an example shows it"),
    ("[AFP] Saurimo -- @", ("Saurimo",), "AFP", "in square brackets"),
    ("(AFP) Geneva - @", ("Geneva",), "AFP", "in round ones, before a known place"),
    # alone
    ("NINA - @", (), "NINA", "as an example shows it"),
    ("(AFP) @", (), "AFP", "in a bracket, before the first sentence"),
]


@pytest.mark.parametrize(("opening", "places", "credit", "why"), READ, ids=[row[0] for row in READ])
def test_read(parser: wireparse.Parser, opening: str, places: tuple[str, ...], credit: str, why: str) -> None:
    """Place and credit come out each by itself, and the story begins behind them."""
    article = parser.parse(f"Gales close harbour\n\n{opening.replace('@', LEDE)}\n\n{LAST}\n")
    assert article.dateline, why
    assert tuple(place.name for place in article.dateline.places) == places, why
    assert article.dateline.credit == credit
    assert len(article.dateline.agencies) == 1
    assert article.headline == "Gales close harbour"
    assert article.body == (LEDE, LAST)


PROSE: list[tuple[str, str]] = [
    ("However, AFP – @", "no place, and no example that shows it"),
    ("Seaside, EFE said – @", "a sentence"),
    ("Madrid, Ark., said – @", "a region and a verb"),
    ("Madrid, EFE – and many others were closed on Monday after a gale that sank two boats.", "a sentence goes on"),
    ("MAP - a drawing of the harbour that was closed on Monday after a gale that sank two boats.", "a word"),
    ("MAP - @", "a word, and no example that shows it"),
    ("UNI -- @", "a school"),
    ("UNI Global – @", "a name that begins with it"),
    ("IP - @", "two letters alone"),
    ("NINA – and others – were closed on Monday after a gale that sank two boats of the town.", "in a sentence"),
    ("Apps, MAP - free of charge since the harbour was closed on Monday after a gale in the town.", "a list"),
    ("PHOTO-EFE\n\n@", "who took a picture"),
    ("Photo - EFE\n\n@", "the same with blanks"),
    ("Video\nEFE\n\n@", "a word above a credit"),
    ("Madrid, Nina - @", "a name behind a comma, before a dash"),
    ("[Note] Turku - @", "a bracket that names nobody"),
    ("(AFP) Apple - the firm - was closed on Monday after a gale that sank two boats of the town.", "what is no place"),
    ("MADRID-EFE", "nothing below it"),
    ("Madrid – EFE\n\nBoats and crews", "no sentence below it"),
    ("London, March 3, AFP\nreported that the harbour was closed on Monday after a gale sank two boats.", "a sentence"),
    ("By Ann Moss\nAFP\n\n@", "a byline above a credit"),
]


@pytest.mark.parametrize(("opening", "why"), PROSE, ids=[row[0][:40] for row in PROSE])
def test_prose(parser: wireparse.Parser, opening: str, why: str) -> None:
    """A word that is a credit, too, makes no dateline by itself."""
    article = parser.parse(f"Gales close harbour\n\n{opening.replace('@', LEDE)}\n\n{LAST}\n")
    assert article.dateline is None, why


def test_not_below_the_opening(parser: wireparse.Parser) -> None:
    """Where running text stands above, the same line is a sentence of the story."""
    line = f"Madrid, EFE – {LEDE}"
    assert parser.parse(f"Gales close harbour\n\n{LEDE}\n\n{line}\n\n{LAST}\n").dateline is None


@pytest.mark.parametrize("place", ["STA CRUZ", "SAN JOSÉ", "San José"])
def test_name_that_begins_with_a_credit(parser: wireparse.Parser, place: str) -> None:
    """`STA CRUZ` is a town, though STA is an agency; so is one that the lexicon has."""
    dateline = parser.parse(f"Gales close harbour\n\n{place}, May 3 - {LEDE}\n").dateline
    assert dateline
    assert (dateline.places[0].name, dateline.credit) == (place, None)


def test_place_behind_its_date_holds_no_credit(parser: wireparse.Parser) -> None:
    """Where the date comes first, no form with the credit before the place is known."""
    dateline = parser.parse(f"Gales close harbour\n\nMay 3, Geneva - {LEDE}\n").dateline
    assert dateline
    assert (dateline.places[0].name, dateline.credit) == ("Geneva", None)


def test_region_is_no_credit(parser: wireparse.Parser) -> None:
    """`PA` behind a city is its state before it is the Press Association."""
    dateline = parser.parse(f"Gales close harbour\n\nPittsburgh, PA - {LEDE}\n").dateline
    assert dateline
    assert (dateline.places[0].region, dateline.credit) == ("PA", None)


def test_reporter_behind_the_credit(parser: wireparse.Parser) -> None:
    """A name that ends the line of the dateline is the reporter's."""
    article = parser.parse(f"Gales close harbour\n\nبغداد - نينا - آمنة سلام\n\n{LEDE}\n\n{LAST}\n")
    assert article.dateline
    assert article.dateline.credit == "نينا"
    assert article.byline
    assert article.byline.names == ("آمنة سلام",)
    assert article.body == (LEDE, LAST)


def test_joint_credit_behind_a_date(parser: wireparse.Parser) -> None:
    """Each part of it names an agency."""
    dateline = parser.parse(f"Gales close harbour\n\nPERTH January 9 1999 Efe-AFP\n\n{LEDE}\n").dateline
    assert dateline
    assert (dateline.credit, dateline.agencies) == ("Efe-AFP", ("efe", "afp"))


def test_label_before_a_dateline_that_names_its_credit_again() -> None:
    article = wireparse.parse(f"Gales close harbour\n\n(AFP) TURKU, September 17, 2006 (AFP) -- {LEDE}\n")
    assert article.dateline
    assert article.dateline.places[0].name == "TURKU"
    assert article.body == (LEDE,)


WORDS: list[tuple[str, bool, str]] = [
    ("SANA", True, "capitals"),
    ("سانا", True, "no capitals in the script"),
    ("Saba", False, "a name like others"),
    ("AA", False, "two letters"),
]


@pytest.mark.parametrize(("credit", "expected", "why"), WORDS)
def test_capital_credit(credit: str, expected: bool, why: str) -> None:  # noqa: FBT001
    assert is_capital_credit(credit) is expected, why
