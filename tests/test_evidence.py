"""A dateline is believed where the copy shows it, and prose stays prose: a wrong one is worse than a missed one."""

import pytest

import wireparse

PROSE: list[tuple[str, str]] = [
    (
        "IBM -- the company said it would hire 20 people in the town next year.",
        "capitals, but what follows begins no sentence",
    ),
    ("MARK COLVIN: Good evening, and welcome to the programme on a wet Monday.", "a speaker of a transcript"),
    ("The spokesman (AP) - not the agency - said that the harbour would open.", "a bracket in a sentence"),
    ("Paris, Texas (population 25,000) - a town in the north-east of the state.", "a bracket that holds no credit"),
    (
        "The Lima office (Reuters) said on Monday that it would move to the harbour.",
        "a credit in a bracket, in a sentence",
    ),
    ("He spoke in Lima on Jan 21 - a Sunday - and went home to the mountains.", "a date in a sentence"),
    ("Mr. Brown - who is 40 - said that the harbour of the town would open soon.", "a dash in a sentence"),
    ("Police: Man held after the fire in the harbour of the town on Monday night.", "a colon behind a word"),
    ("Q: Will the harbour open again this week, or will it stay closed for long?", "a question of an interview"),
    ("WHAT: A concert in the harbour of the town, with a choir and two brass bands.", "a label of an advisory"),
    ("NOTE - The figures are those of the harbour board, and are not final yet.", "a label before a dash"),
    ("1. Lima (Peru) - 21 points from nine matches, with a game still in hand today.", "an item of a table"),
    (
        "WHEAT - The market was quiet on Monday, and prices fell by a few cents.\n\nCOPPER - Cash metal was a little easier in the morning, dealers said.",
        "items of a list",
    ),
    ("Vitamins A, B (and others) - the doctors said - are found in fresh fruit.", "capitals in prose"),
    (
        "Born in Oslo, May 3 was the day on which she came back to the harbour.",
        "a place before a date, without a separator",
    ),
    ("Smith, 21 (Arsenal) - the youngest of the team - scored twice in the game.", "a player with his club"),
    ("In London (AFP) correspondents are easily found by the side of the harbour.", "a preposition, and no separator"),
    ("(Adds comments from the harbour board in the fourth paragraph of the story)", "a note"),
    ("On May 3 the harbour of the town was closed, and the ferries stayed in port.", "a date that opens a sentence"),
    ("May 3 - that is the day on which the harbour of the town will open again.", "a date alone, before lower case"),
    ("The agency (EFE) reported that the harbour of the town had been closed.", "a credit behind a common noun"),
    ("a.k.a. Lima -- the word for beans in the kitchens of the harbour town.", "lower case"),
    ("- Lima, Jan 21", "a dash before it, and no story behind it"),
    ("PORT SUBSIDY TO END JULY 1 - MINISTER", "a headline with a date in it"),
    ("3-2 (AP) 4-1 (AFP)", "scores"),
]


@pytest.mark.parametrize(("text", "why"), PROSE, ids=[why for _text, why in PROSE])
def test_prose_is_no_dateline(text: str, why: str) -> None:
    story = f"{text}\n\nThe mayor of the town said that the boats would sail again in the spring.\n"
    article = wireparse.parse(f"Gales close harbour of small town\n\n{story}")
    assert article.dateline is None, why
    assert article.defects == ()


@pytest.mark.parametrize(("text", "why"), PROSE, ids=[why for _text, why in PROSE])
def test_prose_is_kept_as_it_is(text: str, why: str) -> None:
    """In the middle of a story, under a real dateline, every one of them is body."""
    story = "Lima, May 3 (EFE).- The harbour of the town was closed on Monday."
    last = "The boats of the town will sail again in the spring, the mayor said."
    article = wireparse.parse(f"{story}\n\n{text}\n\n{last}\n")
    assert article.body == ("The harbour of the town was closed on Monday.", *text.split("\n\n"), last), why


BELIEVED: list[tuple[str, str, str]] = [
    ("LIMA -- The harbour was closed on Monday after a gale that sank two boats.", "LIMA", "a known place in capitals"),
    ("Lima -- The harbour was closed on Monday after a gale that sank two boats.", "Lima", "a known place"),
    (
        "Lima -- Skippers`s wives closed the harbour on Monday after a gale that sank two boats.",
        "Lima",
        "an apostrophe as some code pages have it",
    ),
    (
        "Jerusalén – El puerto de la ciudad cerró el lunes por un temporal muy fuerte.",
        "Jerusalén",
        "in its own language",
    ),
    (
        "HANDY TOWNSHIP -- Police said on Monday that they had found the missing boat.",
        "HANDY TOWNSHIP",
        "unknown capitals before a sentence",
    ),
    (
        "PRINCETON, N.J. - The library of the town was closed on Monday after a fire.",
        "PRINCETON",
        "capitals with a region",
    ),
    ("Grimsby, May 3 -- The harbour was closed on Monday after a gale.", "Grimsby", "a date before a dash"),
    (
        "Grimsby, May 3 (Quay News) -- The harbour was closed on Monday.",
        "Grimsby",
        "an unknown credit behind place and date",
    ),
    ("GRIMSBY (AP) - The harbour was closed on Monday after a gale.", "GRIMSBY", "a known credit in its bracket"),
]


@pytest.mark.parametrize(("text", "place", "why"), BELIEVED, ids=[row[2] for row in BELIEVED])
def test_evidence_is_enough(text: str, place: str, why: str) -> None:
    article = wireparse.parse(
        f"Gales close harbour of small town\n\n{text}\n\nThe boats stay in port, the mayor said.\n"
    )
    assert article.dateline, why
    assert [place.name for place in article.dateline.places] == [place], why
    assert article.headline == "Gales close harbour of small town"


LATE: list[tuple[str, str]] = [
    (
        "LIMA -- The harbour was closed on Monday after a gale that sank two boats.",
        "a place alone opens no later paragraph",
    ),
    ("HANDY TOWNSHIP -- Police said on Monday that they had found the missing boat.", "nor do capitals"),
]


@pytest.mark.parametrize(("text", "why"), LATE)
def test_thin_evidence_counts_at_the_opening_alone(text: str, why: str) -> None:
    lede = "The harbour of the town was closed on Monday, and all of the ferries stayed in port."
    article = wireparse.parse(f"Gales close harbour\n\n{lede}\n\n{text}\n")
    assert article.dateline is None, why
    assert article.body == (lede, text)


def test_undated_copy_is_no_defect() -> None:
    """A story that has no dateline is ordinary; headline and body still come out."""
    article = wireparse.parse(
        "Ferry resumes\n\nThe ferry to the islands runs again.\n\nIt had been in dock since spring.\n"
    )
    assert article.dateline is None
    assert article.headline == "Ferry resumes"
    assert article.body == ("The ferry to the islands runs again.", "It had been in dock since spring.")
    assert article.agency is None
    assert article.defects == ()


def test_one_paragraph_is_body() -> None:
    """Nothing above it, nothing below: in doubt a line is body."""
    article = wireparse.parse("The ferry to the islands runs again.")
    assert (article.headline, article.body) == (None, ("The ferry to the islands runs again.",))
