"""An article is a value: frozen, hashable, comparable, picklable, made of tuples; its dict and JSON say the same."""

import json
import pickle
from collections.abc import Iterator

import attrs
import pytest

import wireparse
from wireparse import Article, Byline, Dateline, Initials, PartialDate, Place, Signoff, Slugline, Tagline, Version

FULL = (
    "PM-Gale, 1st Ld,0120\n\nPolitics\n\nUPDATE 1-Gales close the harbour of a small northern town\n\n"
    "Ferries stay in port.\n\n(Adds quotes)\n\nBy Anna Bell\n\n* Two boats sink\n\n"
    "LIMA, Peru, 31 feb (EFE).- It rained\ufffd on the town.\n\nIt snowed. EFE\n\nasb/pd\n\n"
    "(Reporting by Jo Reed)\n\nann.moss@example.org\n\n03/02/17-45/95\n\nRelated Articles\n"
)
FIELDS = (
    "section",
    "slugline",
    "headline",
    "subheadline",
    "summary",
    "byline",
    "dateline",
    "body",
    "tagline",
    "signoff",
    "initials",
    "ednotes",
    "contacts",
    "stamps",
    "boilerplate",
    "version",
    "agency",
    "distributor",
    "language",
    "defects",
)
REPEATED = {"summary", "body", "ednotes", "contacts", "stamps", "boilerplate", "defects"}


def leaves(value: object) -> Iterator[object]:
    """Yield every value inside a value, itself included."""
    yield value
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield from leaves(getattr(value, field.name))
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, dict):
        yield from leaves(tuple(value.items()))


def test_fields_are_pinned() -> None:
    """Others score and convert by these names."""
    assert tuple(field.name for field in attrs.fields(Article)) == (*FIELDS, "registry")


@pytest.mark.parametrize("text", ["", "Rain.", "\n\n"])
def test_absent_parts_are_none_or_empty_tuples(text: str) -> None:
    article = wireparse.parse(text)
    for name in set(FIELDS) - {"body"}:
        assert getattr(article, name) == (() if name in REPEATED else None)


def test_empty_article_is_the_default() -> None:
    assert wireparse.parse("") == Article()


def test_story_with_every_part() -> None:
    """The story that the tests below use has all of them but a relaying agency."""
    article = wireparse.parse(FULL)
    assert [name for name in FIELDS if not getattr(article, name)] == ["distributor"]


def test_no_list_no_dict_no_set_inside() -> None:
    mutable = (list, dict, set, bytearray)
    assert not [value for value in leaves(wireparse.parse(FULL)) if isinstance(value, mutable)]


def test_no_source_inside() -> None:
    """An article does not hold the text that it came from."""
    assert FULL not in leaves(wireparse.parse(FULL))
    assert wireparse.analyze(FULL).text == FULL


PARTS: list[object] = [
    Article(headline="Rain"),
    Byline(("Anna Bell",), "Writer", "By Anna Bell"),
    Dateline((Place("Lima"),), PartialDate(month=5, day=3), None, ("efe",), "EFE", "Lima, May 3 (EFE).-"),
    Initials("asb/pd", (("asb",), ("pd",)), None),
    PartialDate(2023, 9, 22, 4),
    Place("Lima", None, "Peru"),
    Signoff(("efe",), "EFE"),
    Slugline("PM-Gale,0120"),
    Tagline("(Reporting by Jo Reed)"),
    Version("update", 2, "UPDATE 2"),
]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
def test_parts_are_values(part: object) -> None:
    """Equal values are equal, hash alike, survive pickle, and cannot be changed."""
    same = pickle.loads(pickle.dumps(part))  # noqa: S301 - our own bytes
    assert same == part
    assert hash(same) == hash(part)
    name = attrs.fields(type(part))[0].name  # type: ignore[arg-type]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(part, name, None)
    with pytest.raises(AttributeError):
        part.another = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["", FULL], ids=["empty", "full"])
def test_articles_are_values(text: str) -> None:
    article, again = wireparse.parse(text), wireparse.parse(text)
    assert article == again
    assert hash(article) == hash(again)
    assert len({article, again}) == 1
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.headline = "Snow"  # type: ignore[misc]


def test_analysis_is_a_value() -> None:
    analysis = wireparse.analyze(FULL)
    assert analysis == wireparse.analyze(FULL)
    assert pickle.loads(pickle.dumps(analysis)) == analysis  # noqa: S301 - our own bytes
    assert len({analysis, wireparse.analyze(FULL)}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        analysis.text = ""  # type: ignore[misc]


def test_articles_differ_where_the_stories_do() -> None:
    assert wireparse.parse(FULL) != wireparse.parse(FULL.replace("Lima", "Cusco").replace("LIMA", "CUSCO"))


def test_dict_has_the_schema_and_every_field() -> None:
    plain = wireparse.parse(FULL).to_dict()
    assert tuple(plain) == ("schema", "registry", *FIELDS)
    assert plain["schema"] == "wireparse.article/1"
    assert plain["registry"] == wireparse.REGISTRY_VERSION


def test_registry_is_no_part_of_the_story() -> None:
    """Stories that came out alike are equal and hash alike, whatever records they rest on; each still says which."""
    ours, theirs = wireparse.parse(FULL), wireparse.Parser(places={"Grimsby": "GB"}).parse(FULL)
    assert (ours == theirs, hash(ours) == hash(theirs), repr(ours) == repr(theirs)) == (True, True, True)
    assert ours.registry != theirs.registry == pickle.loads(pickle.dumps(theirs)).registry  # noqa: S301 - our own bytes
    assert theirs.to_dict()["registry"] == theirs.registry


def test_an_article_made_by_hand_rests_on_no_records() -> None:
    assert Article().to_dict()["registry"] is None


def test_dict_is_plain() -> None:
    """Dicts, lists, strings, numbers, booleans and None: what JSON can hold."""
    plain = wireparse.parse("Lima, May 3, 2020 (EFE).- It rained.").to_dict()
    assert plain["dateline"] == {
        "places": [{"name": "Lima", "region": None, "country": None}],
        "date": {"year": 2020, "month": 5, "day": 3, "weekday": None},
        "resolved": "2020-05-03",
        "agencies": ["efe"],
        "credit": "EFE",
        "text": "Lima, May 3, 2020 (EFE).-",
    }
    assert plain["body"] == ["It rained."]
    assert plain["section"] is None


def test_json_is_the_dict_on_one_line() -> None:
    article = wireparse.parse("Córdoba, 3 may (EFE).- Llovió.\n\nNevó. EFE")
    line = article.to_json()
    assert "\n" not in line
    assert "Córdoba" in line, "characters outside ASCII stay as they are"
    assert json.loads(line) == json.loads(json.dumps(article.to_dict()))


SIGNOFFS: list[tuple[tuple[str, ...], str | None, str]] = [
    ((), None, "a bare end mark"),
    (("efe",), "efe", "one agency"),
    (("ritzau", "afp"), "ritzau", "the first of two"),
]


@pytest.mark.parametrize(("agencies", "agency", "why"), SIGNOFFS)
def test_agency_of_a_signoff_is_the_first(agencies: tuple[str, ...], agency: str | None, why: str) -> None:
    assert Signoff(agencies, "-0-").agency == agency, why


ROLES: list[tuple[tuple[tuple[str, ...], ...], tuple[str, ...], tuple[str, ...], str]] = [
    ((), (), (), "none"),
    ((("asb",),), (), (), "one group"),
    ((("asb",), ("pd",)), ("asb",), ("pd",), "two: writers and editors"),
    ((("ram", "gac"), ("jac",)), ("ram", "gac"), ("jac",), "two writers"),
    ((("asb",), ()), ("asb",), (), "an empty slot"),
    ((("daa",), ("mt",), ("msr",)), (), (), "three: nobody knows"),
]


@pytest.mark.parametrize(("groups", "writers", "editors", "why"), ROLES)
def test_roles_are_known_for_two_groups(
    groups: tuple[tuple[str, ...], ...], writers: tuple[str, ...], editors: tuple[str, ...], why: str
) -> None:
    initials = Initials("", groups)
    assert (initials.writers, initials.editors) == (writers, editors), why
