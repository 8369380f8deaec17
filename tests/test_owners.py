"""Credits that several records have: settled by what the caller and the copy show, or left open."""

import attrs
import pytest

import wireparse
from wireparse import Agency, DefectCode, Example, Parser

BODY = "The harbour of the town was closed, the mayor said."
SHOWN = Example(text=f"Gales close harbour\n\nTurku, May 3 (QNN) {BODY}\n", body=(BODY,))
SHOWN_WITH_STOP = Example(text=f"Gales close harbour\n\nTurku, May 3 (QNN).- {BODY}\n", body=(BODY,))
SHOWN_FIRST = Example(text=f"Gales close harbour\n\n(QNN) - Turku, May 3 - {BODY}\n", body=(BODY,))
SHOWN_OTHER = Example(text=f"Gales close harbour\n\nTurku, May 3 (EFE).- {BODY}\n", body=(BODY,))


def record(id_: str, country: str = "IS", languages: tuple[str, ...] = ("en",), *examples: Example) -> Agency:
    """Return one of the agencies that are credited as QNN."""
    credits = ("QNN", id_.upper())
    return Agency(id=id_, name=id_, country=country, languages=languages, credits=credits, examples=examples)


def unseen(agency: Agency) -> Agency:
    """Return the record as one of which no copy was seen."""
    return attrs.evolve(agency, verified=False)


QUAY, QUEEN, QUITO = record("quay"), record("queen"), record("quito", "EC", ("es",))
FINN, LAPP = record("finn", "FI"), record("lapp", "FI")
PLAIN, STOPPED = record("plain", "IS", ("en",), SHOWN), record("stopped", "IS", ("en",), SHOWN_WITH_STOP)
FIRST, NEAR = record("first", "FI", ("en",), SHOWN_FIRST), record("near", "FI", ("en",), SHOWN)
ODD = record("odd", "IS", ("en",), SHOWN_OTHER)

SETTLED: list[tuple[tuple[Agency, ...], str, str | None, str, str]] = [
    ((QUAY,), f"Turku, May 3 (QNN) - {BODY}", None, "quay", "one owner"),
    ((QUAY, QUITO), f"Turku, May 3 (QNN) - {BODY}", None, "quay", "the language of the story"),
    ((QUAY, QUEEN), f"Turku, May 3 (QNN) - {BODY}", "queen", "queen", "the caller knows"),
    ((QUAY, QUEEN), f"Turku, May 3 (QNN) - {BODY} QUEEN", None, "queen", "the signoff names one of them"),
    ((QUAY, FINN), f"Helsinki, May 3 (QNN) - {BODY}", None, "finn", "a city of its country"),
    ((QUAY, FINN), f"Turku, Finland, May 3 (QNN) - {BODY}", None, "finn", "a place with its country"),
    ((QUAY, QUITO, FINN), f"Helsinki, May 3 (QNN) - {BODY}", None, "finn", "language and place together"),
    ((PLAIN, STOPPED), f"Oslo, May 3 (QNN).- {BODY}", None, "stopped", "its separator"),
    ((PLAIN, STOPPED), f"Oslo, May 3 (QNN) {BODY}", None, "plain", "no separator"),
    ((PLAIN, FIRST), f"(QNN) - Oslo, May 3 - {BODY}", None, "first", "the credit comes first"),
    ((STOPPED, NEAR), f"Helsinki, May 3 (QNN) - {BODY}", None, "near", "a shape that no example has says nothing"),
    ((STOPPED, FINN), f"Helsinki, May 3 (QNN).- {BODY}", None, "finn", "nor one where an owner has no example"),
    ((QUAY, unseen(QUEEN)), f"Turku, May 3 (QNN) - {BODY}", None, "quay", "the other's copy was never seen"),
    ((QUAY, unseen(QUITO), unseen(QUEEN)), "(QNN) - 3 4 5", None, "quay", "nor that of two others"),
    ((unseen(QUAY), QUITO), f"Turku, May 3 (QNN) - {BODY}", None, "quay", "it was not, but the language speaks for it"),
    ((STOPPED, ODD, FINN), f"Helsinki, May 3 (QNN).- {BODY}", None, "finn", "nor one with another's dateline"),
]


@pytest.mark.parametrize(("agencies", "story", "agency", "owner", "why"), SETTLED, ids=[row[4] for row in SETTLED])
def test_shared_credit_is_settled(
    agencies: tuple[Agency, ...], story: str, agency: str | None, owner: str, why: str
) -> None:
    """Whom a shared credit names is told by the caller, the other credit, or the evidence of the copy."""
    article = Parser(agencies=agencies).parse(f"Gales close harbour\n\n{story}\n", agency=agency)
    assert article.dateline, why
    assert (article.dateline.agencies, article.agency, article.defects) == ((owner,), owner, ()), why


OPEN: list[tuple[tuple[Agency, ...], str, str]] = [
    ((QUAY, QUEEN), f"Turku, May 3 (QNN) - {BODY}", "nothing tells them apart"),
    ((unseen(QUAY), unseen(QUEEN)), f"Turku, May 3 (QNN) - {BODY}", "no copy of either was seen"),
    ((FINN, LAPP), f"Helsinki, May 3 (QNN) - {BODY}", "both are at home there"),
    ((QUAY, record("brit", "GB")), f"London, May 3 (QNN) - {BODY}", "every agency has a bureau in London"),
    ((QUAY, record("brit", "GB")), f"London, Britain, May 3 (QNN) - {BODY}", "though its country is printed"),
    ((STOPPED, NEAR), f"Helsinki, May 3 (QNN).- {BODY}", "the place speaks for the one, the shape for the other"),
    ((QUITO, record("madrid", "ES", ("es",))), f"Turku, May 3 (QNN) - {BODY}", "neither writes in English"),
]


@pytest.mark.parametrize(("agencies", "story", "why"), OPEN, ids=[row[2] for row in OPEN])
def test_shared_credit_is_left_open(agencies: tuple[Agency, ...], story: str, why: str) -> None:
    """What nothing settles is left open, with a defect at the credit, never guessed."""
    article = Parser(agencies=agencies).parse(f"Gales close harbour\n\n{story}\n")
    assert article.dateline, why
    assert (article.dateline.agencies, article.dateline.credit, article.agency) == ((), "QNN", None), why
    assert [defect.code for defect in article.defects] == [DefectCode.AMBIGUOUS_CREDIT], why


def test_open_credit_is_told_where_it_stands() -> None:
    """Dateline and signoff that are both open are two defects, each at its credit, with the owners named."""
    article = Parser(agencies=(QUAY, QUEEN)).parse(f"Gales close harbour\n\nTurku, May 3 (QNN) - {BODY} QNN\n")
    assert [str(defect) for defect in article.defects] == [
        "the credit 'QNN' belongs to quay and queen (line 3, column 15)",
        "the credit 'QNN' belongs to quay and queen (line 3, column 74)",
    ]


def test_dateline_settles_the_signoff() -> None:
    """A signoff that several have is that of the agency which the dateline credits."""
    story = f"Gales close harbour\n\nHelsinki, May 3 (QNN) - {BODY} QNN\n"
    article = Parser(agencies=(QUAY, FINN)).parse(story)
    assert article.signoff
    assert (article.agency, article.signoff.agencies, article.defects) == ("finn", ("finn",), ())


PRINTED = Example(text=BODY, body=(BODY,), credit="QNN", language="en")
SIGNED = Example(text=BODY, body=(BODY,), signoff="(QNN)", language="en")
SPANISH = Example(text=BODY, body=(BODY,), credit="QNN", language="es")
NAMED = Example(text=BODY, body=(BODY,), credit="NAMED", signoff="-0-", language="en")
ENGLISH, SIGNER = record("english", "IS", ("en",), PRINTED), record("signer", "IS", ("en",), SIGNED)
POLYGLOT = record("polyglot", "IS", ("en", "es"), SPANISH, NAMED)
FINNISH = record("finnish", "FI", ("en", "es"), SPANISH)
DATED, CLOSED = f"Turku, May 3 (QNN) - {BODY}", f"{BODY} They said it was wet. (QNN)"


@pytest.mark.parametrize(
    ("agencies", "story", "owner", "why"),
    [
        ((ENGLISH, POLYGLOT), DATED, "english", "in English the other is shown by another name"),
        ((ENGLISH, POLYGLOT), CLOSED, "english", "a signoff as well"),
        ((SIGNER, POLYGLOT), DATED, "signer", "shown in a signoff"),
        ((ENGLISH, FINNISH), f"Helsinki, May 3 (QNN) - {BODY}", "finnish", "it is asked last: the place has spoken"),
        ((ENGLISH, SIGNER), DATED, None, "both are shown"),
        ((ENGLISH, QUEEN), DATED, None, "an owner without examples may be named so too"),
    ],
)
def test_language_that_examples_show_the_credit_in_settles_it(
    agencies: tuple[Agency, ...], story: str, owner: str | None, why: str
) -> None:
    """Where all else leaves several, the owner is who is shown to be named so in the language of the story."""
    article = Parser(agencies=agencies).parse(f"Gales close harbour\n\n{BODY}\n\n{story}\n")
    assert article.agency == owner, why
    expected = [] if owner else [DefectCode.AMBIGUOUS_CREDIT]
    assert [defect.code for defect in article.defects] == expected, why


def test_signoff_alone_is_settled() -> None:
    """Without a dateline, the language tells whose signoff it is."""
    article = Parser(agencies=(QUAY, QUITO)).parse(f"Gales close harbour\n\n{BODY}\n\nThey said it was wet. QNN\n")
    assert (article.agency, article.defects) == ("quay", ())


def test_signoff_that_is_no_credit_is_settled() -> None:
    """A closing mark that two records list is theirs alone, though no credit is spelt so."""
    one = wireparse.Agency(id="one", name="One", country="IS", languages=("en",), credits=("ONE",), signoffs=("Q+",))
    two = wireparse.Agency(id="two", name="Two", country="EC", languages=("es",), credits=("TWO",), signoffs=("Q+",))
    article = Parser(agencies=(one, two)).parse(f"Gales close harbour\n\n{BODY}\n\nThey said it was wet.\n\nQ+\n")
    assert (article.agency, article.defects) == ("one", ())


@pytest.mark.parametrize(
    ("agencies", "owners", "why"),
    [
        ((QUAY, QUITO), ("quay", "odd"), "the shared part is settled, the other is kept"),
        ((QUAY, QUEEN), ("odd",), "the shared part is left open, the other is kept"),
    ],
)
def test_joint_credit_is_settled_part_by_part(agencies: tuple[Agency, ...], owners: tuple[str, ...], why: str) -> None:
    """In a joint credit one part may be shared: it names no more agencies than it has parts."""
    odd = Agency(id="odd", name="odd", country="IS", languages=("en",), credits=("ODD",))
    article = Parser(agencies=(*agencies, odd)).parse(f"Gales close harbour\n\nTurku, May 3 (QNN/ODD) - {BODY}\n")
    assert article.dateline, why
    assert article.dateline.agencies == owners, why
    assert len(article.defects) == 2 - len(owners), why
