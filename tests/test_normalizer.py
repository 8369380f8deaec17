"""The normalizer makes the article: white space, agency, distributor, version and defects."""

import pytest

import wireparse
from wireparse import Agency, Defect, DefectCode, Parser, Version

STORY = "LIMA, May 3 (Reuters) - It rained on the town."

AGENCIES: list[tuple[str, str | None, str | None, str]] = [
    ("Lima, May 3 (EFE).- It rained. EFE", "efe", None, "dateline and signoff agree"),
    ("Lima, May 3 (EFE).- It rained.", "efe", None, "the dateline alone"),
    ("LIMA, May 3 - It rained on the town.\n\nReuter", "reuters", None, "the signoff alone"),
    ("It rained on the town.\n\nIt snowed. EFE", "efe", None, "a signoff without a dateline"),
    ("LIMA, May 3 - It rained on the town.", None, None, "neither"),
    ("Lima, May 3 (AFP) - It rained.\n\nReuters", "afp", "reuters", "the signoff names who relayed it"),
]


@pytest.mark.parametrize(("text", "agency", "distributor", "why"), AGENCIES)
def test_origin_and_distributor(text: str, agency: str | None, distributor: str | None, why: str) -> None:
    article = wireparse.parse(text)
    assert (article.agency, article.distributor) == (agency, distributor), why


def test_agency_that_the_caller_gives_counts_where_the_copy_is_silent() -> None:
    article = wireparse.parse("It rained on the town.\n\nIt snowed in the hills.", agency="efe")
    assert article.agency == "efe"
    assert article.defects == ()


def test_agency_that_the_copy_contradicts_is_a_defect() -> None:
    article = wireparse.parse(STORY, agency="efe")
    assert article.agency == "reuters"
    (defect,) = article.defects
    assert (defect.code, defect.message) == (DefectCode.OTHER_AGENCY, "the copy credits reuters, not efe")


def test_replacement_characters_are_one_defect() -> None:
    """The first one is told: what was lost was lost before the text came."""
    text = f"Rain on Lim\ufffd\n\n{STORY} It rained\ufffd.\n"
    assert wireparse.parse(text).defects == (
        Defect(DefectCode.REPLACED_CHARACTERS, "characters were lost when the copy was decoded", 11, 12, 1, 12),
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_defects_know_line_and_column(end: str) -> None:
    """They count from 1, alike for every line end; offsets are those of the text."""
    text = end.join(["Rain falls", "", "Lima, 31 feb (EFE).- It rained\ufffd on the town."])
    impossible, replaced = wireparse.parse(text).defects
    assert (impossible.code, impossible.line, impossible.column) == (DefectCode.IMPOSSIBLE_DATE, 3, 7)
    assert text[impossible.start : impossible.end] == "31 feb"
    assert (replaced.code, replaced.line, replaced.column) == (DefectCode.REPLACED_CHARACTERS, 3, 31)
    assert text[replaced.start : replaced.end] == "\ufffd"


def test_defects_stand_in_order_of_the_text() -> None:
    starts = [
        defect.start for defect in wireparse.parse("\ufffd\n\nLima, 31 feb (EFE).- It rained.", agency="ap").defects
    ]
    assert len(starts) == 3
    assert starts == sorted(starts)


VERSIONS: list[tuple[str, Version | None, str]] = [
    (f"Rain falls\n\n{STORY}", None, "no mark"),
    (f"UPDATE 2-Rain falls\n\n{STORY}", Version("update", 2, "UPDATE 2"), "of the headline"),
    (f"PM-Rain, 2nd Ld-Writethru,0363\n\n{STORY}", Version("writethru", 2, "2nd Ld-Writethru"), "of the slugline"),
    (f"Rain falls\n\n{STORY}\n\nMORE", Version(None, None, "", continues=True), "more follows"),
    (f"UPDATE 2-Rain falls\n\n{STORY}\n\nMORE", Version("update", 2, "UPDATE 2", continues=True), "both"),
]


@pytest.mark.parametrize(("text", "version", "why"), VERSIONS)
def test_version(text: str, version: Version | None, why: str) -> None:
    assert wireparse.parse(text).version == version, why


def test_take_mark_of_efe() -> None:
    article = wireparse.parse("Lugo, 3 may (EFE).- El puerto de la ciudad cerró.\n\nsigue\n")
    assert article.version == Version(None, None, "", continues=True)
    assert article.body == ("El puerto de la ciudad cerró.",)


def test_white_space_is_squashed_in_every_part() -> None:
    article = wireparse.parse("Rain\xa0\xa0falls  on\tLima\n\nLIMA,  Ore.,\xa0May 3 (Reuters) -  It   rained.\n")
    assert article.headline == "Rain falls on Lima"
    assert article.dateline
    assert article.dateline.text == "LIMA, Ore., May 3 (Reuters) -"
    assert article.body == ("It rained.",)


def test_country_before_the_place_is_a_field_of_the_record() -> None:
    agency = Agency(id="quay", name="Quay", country="GE", languages=("en",), credits=("Quay",), country_first=True)
    parser = Parser(agencies=[agency])
    dateline = parser.parse("Georgia, Poti, Feb. 7 (Quay) - It rained on the town.").dateline
    assert dateline
    assert dateline.places == (wireparse.Place("Poti", None, "Georgia"),)
    dateline = parser.parse("Poti, Feb. 7 (Quay) - It rained on the town.").dateline
    assert dateline
    assert dateline.places == (wireparse.Place("Poti"),)
