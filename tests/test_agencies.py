"""The records of the agencies: each brings examples of its own copy, and they come apart as it says."""

import functools
from collections import defaultdict
from collections.abc import Sequence

import attrs
import pytest

import wireparse
from wireparse.agencies import AGENCIES
from wireparse.agency import Agency, Example
from wireparse.article import Article
from wireparse.languages import LANGUAGES
from wireparse.lexicon import fold

EXAMPLES = [
    pytest.param(example, id=f"{agency.id}-{number}")
    for agency in AGENCIES
    for number, example in enumerate(agency.examples, 1)
]


@functools.cache
def parser() -> wireparse.Parser:
    """One parser with every record, as a caller has it."""
    return wireparse.Parser()


def as_example(article: Article, example: Example) -> Example:
    """Write an article down in the form of an example, so that every part of the two can be compared."""
    dateline = article.dateline
    date = dateline.date if dateline else None
    first = dateline.places[0] if dateline and dateline.places else None
    return Example(
        text=example.text,
        reference=example.reference,
        section=article.section,
        slugline=article.slugline.text if article.slugline else None,
        headline=article.headline,
        subheadline=article.subheadline,
        summary=article.summary,
        byline=article.byline.names if article.byline else (),
        places=[place.name for place in dateline.places] if dateline else (),
        region=first.region if first else None,
        country=first.country if first else None,
        year=date.year if date else None,
        month=date.month if date else None,
        day=date.day if date else None,
        weekday=date.weekday if date else None,
        resolved=dateline.resolved if dateline else None,
        credit=dateline.credit if dateline else None,
        agencies=dateline.agencies if dateline else (),
        body=article.body,
        tagline=article.tagline.text if article.tagline else None,
        signoff=article.signoff.text if article.signoff else None,
        signoff_agencies=article.signoff.agencies if article.signoff else (),
        initials=article.initials.text if article.initials else None,
        ednotes=article.ednotes,
        contacts=article.contacts,
        stamps=article.stamps,
        boilerplate=article.boilerplate,
        version=article.version.text if article.version else None,
        agency=article.agency,
        distributor=article.distributor,
        language=article.language,
    )


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_comes_apart(example: Example) -> None:
    """Every part that an example gives comes out, every part that it does not give is absent, and nothing is odd."""
    article = parser().parse(example.text, reference=example.reference)
    assert attrs.asdict(as_example(article, example)) == attrs.asdict(example)
    assert article.defects == ()


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_character_of_an_example_is_lost(example: Example) -> None:
    """The tokens of an example, joined, are its text."""
    assert "".join(token.text for token in parser().tokenize(example.text)) == example.text


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_every_record_has_two_examples(agency: Agency) -> None:
    """A frame that is shown once may be chance: a record brings two stories at the least, and no story twice."""
    assert len({example.text for example in agency.examples}) == len(agency.examples) >= 2


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_every_record_says_what_it_rests_on(agency: Agency) -> None:
    """Data says where it came from."""
    assert agency.source.strip()


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_some_example_is_by_the_agency(agency: Agency) -> None:
    """An example is in the frame of its record: the agency wrote it, relayed it, or is known from no part of it."""
    names = {name for example in agency.examples for name in (example.agency, example.distributor)}
    assert agency.id in names or names == {None}


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_languages_are_known(agency: Agency) -> None:
    """Every language of a record has a record of its own: the months of its datelines are found there."""
    assert set(agency.languages) <= {language.code for language in LANGUAGES}


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_credits_are_plain(agency: Agency) -> None:
    """A credit is given once, and without the brackets, slashes or dashes that enclose it in copy."""
    assert len(set(agency.credits)) == len(agency.credits)
    assert all(credit == credit.strip("()[]/（）【】-–— ") != "" for credit in agency.credits)


def test_ids_are_sorted_and_unique() -> None:
    """A record is found by its id: there is one of each, in order."""
    ids = [agency.id for agency in AGENCIES]
    assert ids == sorted(set(ids))


def untold(agencies: Sequence[Agency]) -> list[str]:
    """Return who of those that share a credit cannot be told by it: no example shows the credit and says whose it is."""
    owners: dict[str, set[str]] = defaultdict(set)
    for agency in agencies:
        for credit in agency.credits:
            owners[fold(credit)].add(agency.id)
    reader = wireparse.Parser(agencies=agencies)
    shown = {
        (fold(article.dateline.credit), agency.id)
        for agency in agencies
        for article in (reader.parse(example.text, reference=example.reference) for example in agency.examples)
        if article.dateline and article.dateline.credit and article.dateline.agencies == (agency.id,)
    }
    claims = {(credit, id_) for credit, ids in owners.items() if len(ids) > 1 for id_ in ids}
    return [f"{credit} of {id_}" for credit, id_ in sorted(claims - shown)]


def test_owners_of_a_shared_credit_can_be_told_apart() -> None:
    """Agencies may share a credit only if an example of each prints it and comes out as its owner's."""
    assert untold(AGENCIES) == []


@pytest.mark.parametrize(
    ("copy", "missing", "why"),
    [
        ("Helsinki, May 3 (QNN) - It rained on the town.", ["qnn of quay"], "the other is told by the place"),
        ("Turku, May 3 (QNN) - It rained on the town.", ["qnn of finn", "qnn of quay"], "nothing tells"),
        ("Helsinki, May 3 (EFE) - It rained on the town.", ["qnn of finn", "qnn of quay"], "it is not printed"),
    ],
)
def test_shared_credit_that_nothing_settles_is_told(copy: str, missing: list[str], why: str) -> None:
    """The test above would fail for two records that claim a credit without a way to tell them apart."""
    example = Example(text=f"Gales close harbour\n\n{copy}\n", body=("It rained on the town.",))
    quay = Agency(id="quay", name="Quay", country="IS", languages=("en",), credits=("QNN",))
    finn = attrs.evolve(quay, id="finn", country="FI", examples=(example,))
    assert untold((quay, finn)) == missing, why
