"""The records of the agencies: each brings examples of its own copy, and they come apart as it says."""

import functools
import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Sequence
from types import ModuleType

import attrs
import pytest
from babel import Locale

import wireparse
from wireparse import agencies
from wireparse.agencies import AGENCIES
from wireparse.agency import Agency, Example
from wireparse.examples import check_examples
from wireparse.languages import LANGUAGES
from wireparse.words import fold

# Those of a part of the world each; the version of the registry stands beside them.
MODULES = [
    importlib.import_module(f"wireparse.agencies.{found.name}")
    for found in pkgutil.iter_modules(agencies.__path__)
    if found.name != "version"
]

# The Unicode CLDR names them beside the countries: unions, the world, what is unknown or made up for tests.
NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}

EXAMPLES = [
    pytest.param(example, id=f"{agency.id}-{number}")
    for agency in AGENCIES
    for number, example in enumerate(agency.examples, 1)
]


@functools.cache
def parser() -> wireparse.Parser:
    """One parser with every record, as a caller has it."""
    return wireparse.Parser()


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_examples_come_apart(agency: Agency) -> None:
    """Every part that an example gives comes out, every part that it does not give is absent, and nothing is odd."""
    differences = check_examples(agency, parser())
    assert not differences, f"{agency.id}: " + "; ".join(map(str, differences))


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_character_of_an_example_is_lost(example: Example) -> None:
    """The tokens of an example, joined, are its text."""
    assert "".join(token.text for token in parser().tokenize(example.text)) == example.text


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_every_record_has_two_examples(agency: Agency) -> None:
    """A frame that is shown once may be chance: a record brings two stories at the least, and no story twice."""
    texts = {example.text for example in agency.examples}
    assert len(texts) == len(agency.examples), f"{agency.id} has the same story twice"
    assert len(texts) >= 2, f"{agency.id} needs two examples, and has {len(texts)}"


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_every_record_says_what_it_rests_on(agency: Agency) -> None:
    """Data says where it came from."""
    assert agency.source.strip(), f"{agency.id} has no source: say which copy its facts rest on"


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_some_example_is_by_the_agency(agency: Agency) -> None:
    """An example is in the frame of its record: the agency wrote it, relayed it, or is known from no part of it."""
    names = {name for example in agency.examples for name in (example.agency, example.distributor)}
    assert agency.id in names or names == {None}, f"no example of {agency.id} comes out as its own"


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_languages_are_known(agency: Agency) -> None:
    """Every language of a record has a record of its own: the months of its datelines are found there."""
    unknown = set(agency.languages) - {language.code for language in LANGUAGES}
    assert not unknown, f"{agency.id}: no record of a language has the code {', '.join(sorted(unknown))}"


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_countries_are_real(agency: Agency) -> None:
    """The code of a country is one of ISO 3166-1, or that of the GDR."""
    territories = Locale("en").territories
    is_real = agency.country in territories and agency.country not in NO_COUNTRIES
    assert is_real or agency.country == "DD", f"{agency.id}: no country has the code {agency.country}"


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.id)
def test_credits_are_plain(agency: Agency) -> None:
    """A credit is given once, and without the brackets, slashes or dashes that enclose it in copy."""
    for credit in agency.credits:
        assert agency.credits.count(credit) == 1, f"{agency.id} has the credit {credit!r} twice"
        plain = credit.strip("()[]/（）【】-–— ")
        assert credit == plain, f"{agency.id}: give the credit {credit!r} as {plain!r}"


def test_ids_are_unique() -> None:
    """A record is found by its id: there is one of each."""
    ids = [agency.id for agency in AGENCIES]
    assert [id_ for id_ in ids if ids.count(id_) > 1] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_records_of_a_module_are_sorted(module: ModuleType) -> None:
    """Whoever looks for a record, or for the place of a new one, goes by its id."""
    (records,) = (value for value in vars(module).values() if isinstance(value, tuple))
    ids = [agency.id for agency in records]
    for id_, place in zip(ids, sorted(ids), strict=True):
        assert id_ == place, f"{module.__name__} is sorted by id: {place} belongs where {id_} stands"


def test_modules_hold_all_records() -> None:
    """The test above looks at every record that is shipped."""
    records = [value for module in MODULES for value in vars(module).values() if isinstance(value, tuple)]
    assert sum(map(len, records)) == len(AGENCIES)


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
    missing = untold(AGENCIES)
    assert not missing, f"add an example that prints the credit and comes out as its owner's: {'; '.join(missing)}"


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
