"""The registry is called by its version, which is raised when a record changes; other records get a digest behind it."""

import importlib.util
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import wireparse
from wireparse import AGENCIES, LANGUAGES, REGISTRY_VERSION, Agency, Example, Parser, find_agency
from wireparse.agencies.version import REGISTRY_DIGEST
from wireparse.registry import digest_registry

SCRIPT = Path(__file__).parent.parent / ".ci" / "raise_registry.py"
ISLAND = Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",))
QUAY = attrs.evolve(ISLAND, id="quay")


def test_version_is_raised_when_records_change() -> None:
    """A result can be traced to its records by their version alone: it stands for one set of them."""
    assert digest_registry() == REGISTRY_DIGEST, (
        "the records have changed: run `make registry`, and commit what it wrote"
    )


def test_version_is_a_day() -> None:
    """The day, and a counter where the records changed more than once on it."""
    found = re.fullmatch(r"(\d{4})\.(\d{2})\.(\d{2})(\.[1-9]\d*)?", REGISTRY_VERSION)
    assert found
    date(*map(int, found.groups()[:3]))


def called(**records: object) -> str:
    """Return what the records of a parser are called."""
    return Parser(**records).registry  # type: ignore[arg-type]


def test_shipped_records_are_called_by_the_version() -> None:
    """However they are handed over: as they are, as a list, in another order, with a place that is known."""
    assert called() == REGISTRY_VERSION
    assert called(agencies=list(AGENCIES), languages=list(LANGUAGES)) == REGISTRY_VERSION
    assert called(agencies=AGENCIES[::-1]) == REGISTRY_VERSION
    assert called(places={"LIMA": "PE"}) == REGISTRY_VERSION


CHANGES: list[tuple[dict[str, object], str]] = [
    ({"agencies": (*AGENCIES, ISLAND)}, "an agency more"),
    ({"agencies": (*AGENCIES, QUAY)}, "another agency more"),
    ({"agencies": (*AGENCIES, ISLAND, QUAY)}, "two more"),
    ({"agencies": AGENCIES[1:]}, "an agency less"),
    ({"agencies": AGENCIES[2:]}, "two less"),
    ({"agencies": (attrs.evolve(AGENCIES[0], name="Quay"), *AGENCIES[1:])}, "a field of one changed"),
    ({"agencies": (attrs.evolve(AGENCIES[0], examples=()), *AGENCIES[1:])}, "its examples taken away"),
    ({"languages": LANGUAGES[1:]}, "a language less"),
    ({"languages": (attrs.evolve(LANGUAGES[0], joiners=()), *LANGUAGES[1:])}, "a word list changed"),
    ({"places": {"Grimsby": "GB"}}, "a place more"),
    ({"places": {"Grimsby": "US"}}, "in another country"),
    ({"places": {"Lima": "US"}}, "a known place in one country more"),
]


@pytest.mark.parametrize(("records", "why"), CHANGES, ids=[why for _records, why in CHANGES])
def test_other_records_have_a_digest(records: dict[str, object], why: str) -> None:
    """The version of the shipped records that they were made from, and eight figures that no other change has."""
    name = called(**records)
    assert re.fullmatch(re.escape(REGISTRY_VERSION) + r"\+[0-9a-f]{8}", name), why
    assert [other for other, _why in CHANGES if called(**other) == name] == [records]


def test_digest_is_of_the_facts() -> None:
    """Neither the order of the records counts, nor whether the lists are tuples, nor how a place is spelt."""
    assert called(agencies=(*AGENCIES, ISLAND, QUAY)) == called(agencies=[QUAY, *AGENCIES, ISLAND])
    assert called(places={"Grimsby": "GB"}) == called(places={"GRIMSBY": ["GB"]})


def test_digest_is_the_same_in_another_process() -> None:
    """It rests on no hash that Python salts, and on no repr."""
    code = (
        "from wireparse import *\n"
        "example = Example(text='Rain', body=('Rain',))\n"
        "island = Agency(id='i', name='Île', country='GB', languages=('en',), credits=('ÎSN', '島'), examples=[example])\n"
        "print(Parser(agencies=(*AGENCIES, island), places={'Île': 'FR'}).registry)"
    )
    example = Example(text="Rain", body=("Rain",))
    island = Agency(id="i", name="Île", country="GB", languages=("en",), credits=("ÎSN", "島"), examples=(example,))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == called(agencies=(*AGENCIES, island), places={"Île": "FR"})
    assert done.stdout.strip().endswith("+d5adfeee"), "a digest is stable from release to release"


def test_article_says_which_records_it_rests_on() -> None:
    parser = Parser(agencies=(*AGENCIES, ISLAND))
    assert parser.parse("It rained.").registry == parser.analyze("It rained.").article.registry == parser.registry
    assert wireparse.parse("It rained.").registry == REGISTRY_VERSION


def test_agency_is_found_by_its_id() -> None:
    assert [find_agency(agency.id) for agency in AGENCIES] == list(AGENCIES)


def test_agency_is_found_in_any_case() -> None:
    """Its credits are in capitals, and so it is asked for."""
    assert find_agency("EFE") is find_agency("Efe") is find_agency("efe")


@pytest.mark.parametrize("id_", ["eef", "REUTER", "qqqqqqqq", ""])
def test_unknown_agency_gets_the_nearest(id_: str) -> None:
    """The error is the one that `parse` raises for such an id."""
    with pytest.raises(wireparse.UnknownAgencyError) as caught:
        find_agency(id_)
    with pytest.raises(wireparse.UnknownAgencyError) as raised:
        wireparse.parse("It rained.", agency=id_)
    assert str(raised.value) == str(caught.value)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The program behind `make registry`."""
    spec = importlib.util.spec_from_file_location("raise_registry", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# A built package is tested without the programs of the repository.
needs_script = pytest.mark.skipif(not SCRIPT.exists(), reason="needs the repository")

TODAY = date(2026, 3, 9)
RAISED: list[tuple[str, str, str]] = [
    ("2026.03.08", "2026.03.09", "a day later"),
    ("2025.12.31.4", "2026.03.09", "a year later, the counter falls away"),
    ("2026.03.09", "2026.03.09.1", "the second change of a day"),
    ("2026.03.09.9", "2026.03.09.10", "and one of those after it"),
    ("2026.03.10", "2026.03.10.1", "a version never falls, whatever the clock says"),
]


@needs_script
@pytest.mark.parametrize(("version", "higher", "why"), RAISED)
def test_raised(script: ModuleType, version: str, higher: str, why: str) -> None:
    assert script.raised(version, TODAY) == higher, why
    assert script.parts(higher) > script.parts(version), why


@needs_script
def test_a_merge_of_two_raised_versions_is_settled(script: ModuleType) -> None:
    """Where both sides raised the version the file can be imported again, and has the higher one."""
    ours = 'REGISTRY_VERSION: Final = "2026.03.09"\n"""Doc."""\nREGISTRY_DIGEST: Final = "0a"\n'
    theirs = ours.replace("09", "09.1").replace("0a", "0b")
    merged = (
        '<<<<<<< ours\nREGISTRY_VERSION: Final = "2026.03.09"\n=======\nREGISTRY_VERSION: Final = "2026.03.09.1"\n'
        '>>>>>>> theirs\n"""Doc."""\n<<<<<<< ours\nREGISTRY_DIGEST: Final = "0a"\n||||||| base\n'
        'REGISTRY_DIGEST: Final = "00"\n=======\nREGISTRY_DIGEST: Final = "0b"\n>>>>>>> theirs\n'
    )
    assert script.settled(ours) == ours
    assert script.settled(merged) == theirs.replace("0b", "0a")


COUNTED: list[tuple[str, str, str]] = [
    (
        "the frames of 9 agencies, from A to Z, in 8 languages",
        "the frames of 12 agencies, from A to Z, in 3 languages",
        "README",
    ),
    ("- **Agencies**: 9 have records, each", "- **Agencies**: 12 have records, each", "a list"),
    ("9 agencies wrote in 8 languages", "9 agencies wrote in 8 languages", "prose is left alone"),
]


@needs_script
@pytest.mark.parametrize(("text", "written", "why"), COUNTED)
def test_pages_get_the_numbers_of_records(script: ModuleType, text: str, written: str, why: str) -> None:
    assert script.counted(text, 12, 3) == written, why


@needs_script
def test_the_pages_that_are_counted_give_numbers(script: ModuleType) -> None:
    """A sentence that is put otherwise would be counted no more."""
    for page in script.PAGES:
        assert script.AGENCIES.search(page.read_text(encoding="utf-8")), f"{page.name} gives no number of agencies"
    assert script.LANGUAGES.search(script.PAGES[0].read_text(encoding="utf-8")), "README gives no number of languages"
