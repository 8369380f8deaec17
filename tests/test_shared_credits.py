"""Credits that several records have."""

import pytest

import wireparse
from wireparse import DefectCode

ISLAND = {"name": "Island News", "country": "IS", "credits": ("QNN",)}
SPANISH = wireparse.Agency(id="quito-news", languages=("es",), **ISLAND)  # type: ignore[arg-type]
ENGLISH = wireparse.Agency(id="quay-news", languages=("en",), **ISLAND)  # type: ignore[arg-type]
BRITISH = wireparse.Agency(id="queen-news", languages=("en",), **ISLAND)  # type: ignore[arg-type]

STORY = "Gales close harbour\n\nTurku, May 3 (QNN) - The harbour of the town was closed, the mayor said. QNN\n"


@pytest.mark.parametrize(
    ("agencies", "agency", "owner", "why"),
    [
        ((ENGLISH,), None, "quay-news", "one owner"),
        ((ENGLISH, SPANISH), None, "quay-news", "the language of the story settles it"),
        ((ENGLISH, BRITISH), "queen-news", "queen-news", "the caller knows"),
    ],
)
def test_shared_credit_is_settled(
    agencies: tuple[wireparse.Agency, ...], agency: str | None, owner: str, why: str
) -> None:
    """Who a shared credit names is told by the language, or by the caller."""
    article = wireparse.Parser(agencies=agencies).parse(STORY, agency=agency)
    assert article.dateline, why
    assert article.signoff, why
    assert (article.dateline.agencies, article.agency, article.signoff.agency) == ((owner,), owner, owner), why
    assert article.defects == (), why


def test_shared_credit_is_left_open() -> None:
    """What nothing settles is left open, with a defect at the credit, never guessed."""
    article = wireparse.Parser(agencies=(ENGLISH, BRITISH)).parse(STORY)
    assert article.dateline
    assert (article.dateline.agencies, article.dateline.credit, article.agency) == ((), "QNN", None)
    assert [defect.code for defect in article.defects] == [DefectCode.AMBIGUOUS_CREDIT] * 2
    assert str(article.defects[0]) == "the credit 'QNN' belongs to quay-news and queen-news (line 3, column 15)"
