"""An article comes back from its dict and its JSON as it was; what is none is refused, with the place of the fault.

Articles are built from their fields, and taken from the examples of the records; the JSON Schema and the reader must
agree on what is an article.
"""

import copy
import datetime
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import Article, NotAnArticleError, values
from wireparse.article import SCHEMA
from wireparse.values import ASIDE

FULL = (
    "PM-Gale, 1st Ld,0120\n\nPolitics\n\nUPDATE 1-Gales close the harbour of a small northern town\n\n"
    "Ferries stay in port.\n\n(Adds quotes)\n\nBy Anna Bell\n\n* Two boats sink\n\n"
    "LIMA, Peru, 31 feb (EFE).- It rained\ufffd on the town.\n\nIt snowed. EFE\n\nasb/pd\n\n"
    "(Reporting by Jo Reed)\n\nann.moss@example.org\n\n03/02/17-45/95\n\nRelated Articles\n"
)
ARTICLE = wireparse.parse(FULL)

WORDS = st.text(max_size=12)
PARAGRAPHS = st.lists(WORDS, max_size=3).map(tuple)
DATES = st.builds(
    wireparse.PartialDate,
    *(st.none() | st.integers(lowest, highest) for lowest, highest in values.RANGES.values()),
)
DATELINES = st.builds(
    wireparse.Dateline,
    st.lists(st.builds(wireparse.Place, WORDS, st.none() | WORDS, st.none() | WORDS), max_size=2).map(tuple),
    st.none() | DATES,
    st.none() | st.dates(),
    PARAGRAPHS,
    st.none() | WORDS,
    WORDS,
)
DEFECTS = st.builds(
    wireparse.Defect, st.sampled_from(wireparse.DefectCode), WORDS, *[st.integers(0, 2**70) for _ in range(4)]
)
ARTICLES = st.builds(
    Article,
    section=st.none() | WORDS,
    slugline=st.none() | st.builds(wireparse.Slugline, WORDS),
    headline=st.none() | WORDS,
    subheadline=st.none() | WORDS,
    summary=PARAGRAPHS,
    byline=st.none() | st.builds(wireparse.Byline, PARAGRAPHS, st.none() | WORDS, WORDS),
    dateline=st.none() | DATELINES,
    body=PARAGRAPHS,
    tagline=st.none() | st.builds(wireparse.Tagline, WORDS),
    signoff=st.none() | st.builds(wireparse.Signoff, PARAGRAPHS, WORDS),
    initials=st.none()
    | st.builds(wireparse.Initials, WORDS, st.lists(PARAGRAPHS, max_size=3).map(tuple), st.none() | WORDS),
    version=st.none()
    | st.builds(wireparse.Version, st.none() | WORDS, st.none() | st.integers(), WORDS, st.booleans()),
    agency=st.none() | WORDS,
    language=st.none() | WORDS,
    defects=st.lists(DEFECTS, max_size=2).map(tuple),
    registry=st.none() | WORDS,
)
# Half a character and controls: what odd copy holds, and text of its own seldom does.
ODD = st.lists(st.sampled_from(["\ud800", "\udc00", "\x00", "\x1f", "\x7f", "\u2028", '"', "\\", "\n", "é", "🦉"])).map(
    "".join
)

QUICK = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(params=["standard library", "msgspec"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """With msgspec and without: a test that takes this runs twice."""
    if request.param == "msgspec":
        pytest.importorskip("msgspec")
    else:
        monkeypatch.setattr(values, "_msgspec", lambda: None)
    return str(request.param)


@pytest.fixture(scope="module")
def is_valid() -> Callable[[object], bool]:
    """Whether the JSON Schema takes a value."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = wireparse.article_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    check: Callable[[object], bool] = jsonschema.Draft202012Validator(schema).is_valid
    return check


def check_round_trip(article: Article) -> None:
    for again in (Article.from_dict(article.to_dict()), Article.from_json(article.to_json())):
        assert again == article
        assert again.registry == article.registry
        assert again.to_dict() == article.to_dict()
        assert hash(again) == hash(article)


@QUICK
@given(ARTICLES)
def test_every_article_comes_back(article: Article) -> None:
    """Equal, and resting on the same records."""
    check_round_trip(article)


@QUICK
@given(ODD)
def test_odd_characters_come_back(text: str) -> None:
    """A `str` may hold half a character, which UTF-8 has not, and JSON spells what is a control."""
    check_round_trip(Article(headline=text))


@pytest.mark.parametrize("text", ["", FULL], ids=["empty", "full"])
def test_parsed_articles_come_back(text: str, machine: str) -> None:
    check_round_trip(wireparse.parse(text, reference=datetime.date(2017, 2, 4)))
    assert Article.from_json(wireparse.parse(text).to_json().encode()) == wireparse.parse(text), machine


def test_what_is_read_back_is_a_value() -> None:
    """Tuples, days and codes are such again, whatever JSON made of them."""
    article = Article.from_json(ARTICLE.to_json())
    assert type(article.body) is tuple
    assert isinstance(article.defects[0].code, wireparse.DefectCode)
    dated = Article.from_json(wireparse.parse("Lima, May 3, 2020 (EFE).- It rained.").to_json())
    assert dated.dateline is not None
    assert type(dated.dateline.resolved) is datetime.date


@QUICK
@given(ARTICLES, ODD)
def test_both_machines_write_alike(article: Article, odd: str) -> None:
    """With msgspec or without, the line is the same, to the letter."""
    pytest.importorskip("msgspec")
    article = attrs.evolve(article, subheadline=odd)
    assert article.to_json() == json.dumps(article.to_dict(), ensure_ascii=False)


def test_msgspec_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra: without it JSON is written and read all the same."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    monkeypatch.setattr(values, "_msgspec", values._msgspec.__wrapped__)
    assert values._msgspec() is None
    check_round_trip(ARTICLE)


def test_examples_of_all_records(is_valid: Callable[[object], bool]) -> None:
    """Each comes back, and the schema describes it."""
    parser = wireparse.Parser()
    articles = [parser.parse(example.text) for agency in wireparse.AGENCIES for example in agency.examples]
    assert len(articles) > len(wireparse.AGENCIES)
    assert [article for article in articles if Article.from_dict(article.to_dict()) != article] == []
    assert [article for article in articles if not is_valid(article.to_dict())] == []


@QUICK
@given(article=ARTICLES)
def test_schema_describes_every_article(is_valid: Callable[[object], bool], article: Article) -> None:
    assert is_valid(article.to_dict())
    assert is_valid(json.loads(article.to_json()))


def spots(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value inside plain data, itself not included."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from spots(item, (*path, key))


def found_fault(plain: dict[str, Any]) -> NotAnArticleError | None:
    """Return what the reader refuses in a dict, None where it takes it."""
    try:
        Article.from_dict(plain)
    except NotAnArticleError as error:
        return error
    return None


@settings(QUICK, max_examples=400)
@given(data=st.data(), article=ARTICLES)
def test_schema_and_reader_agree(is_valid: Callable[[object], bool], data: st.DataObject, article: Article) -> None:
    """Of a dict with one fault, or with none after all, both say the same; and the reader says where."""
    plain = copy.deepcopy(json.loads(article.to_json()))
    *above, key = data.draw(st.sampled_from(list(spots(plain))))
    holder = plain
    for step in above:
        holder = holder[step]
    how = data.draw(st.sampled_from(["lose", "add", "replace", "replace"]))
    if how == "lose":
        del holder[key]
    elif how == "add" and isinstance(holder, dict):
        holder["colour"] = "red"
    else:
        holder[key] = data.draw(
            st.sampled_from([None, 3, 0, -1, 13, 1.5, True, "Rain", "", "2023-09-22", [], [3], ["x"], {}])
        )
    fault = found_fault(plain)
    assert is_valid(plain) == (fault is None), fault
    assert fault is None or fault.path


def test_schema_names_every_field_and_code() -> None:
    """Whoever adds a field or a code of a defect adds it to `article.schema.json`, too."""
    schema = wireparse.article_schema()
    parts = schema["$defs"]
    assert set(schema["properties"]) == {"schema", *ASIDE, *(field.name for field in attrs.fields(Article))}
    assert parts["defect"]["properties"]["code"]["enum"] == [code.value for code in wireparse.DefectCode]
    classes = {
        "slugline": wireparse.Slugline,
        "byline": wireparse.Byline,
        "dateline": wireparse.Dateline,
        "place": wireparse.Place,
        "date": wireparse.PartialDate,
        "tagline": wireparse.Tagline,
        "signoff": wireparse.Signoff,
        "initials": wireparse.Initials,
        "version": wireparse.Version,
        "defect": wireparse.Defect,
    }
    assert {name: list(part["properties"]) for name, part in parts.items()} == {
        name: [field.name for field in attrs.fields(kind)] for name, kind in classes.items()
    }


def test_schema_is_the_readers_own() -> None:
    """What a caller does to it is not seen by the next one."""
    wireparse.article_schema()["properties"].clear()
    assert wireparse.article_schema()["properties"]["schema"] == {"const": SCHEMA}


def changed(path: str, value: object) -> dict[str, Any]:
    """Return the dict of the full article with one value changed; `...` takes it away."""
    plain = ARTICLE.to_dict()
    *above, key = [int(step) if step.isdigit() else step for step in path.split("/")]
    holder: Any = plain
    for step in above:
        holder = holder[step]
    if value is ...:
        del holder[key]
    else:
        holder[key] = value
    return plain


FAULTS: list[tuple[str, object, str, str]] = [
    ("schema", ..., "schema is missing", "what form it has is not known"),
    ("schema", "wireparse.article/2", "schema must be 'wireparse.article/1', not 'wireparse.article/2'", "a later form"),
    ("schema", None, "schema must be 'wireparse.article/1', not None", "no form"),
    ("registry", ..., "registry is missing", "it may be None, but not left out"),
    ("headline", 3, "headline must be a string, not 3", "a part"),
    ("colour", "red", "colour is no field of Article", "an unknown part"),
    ("body", "Rain", "body must be a list, not 'Rain'", "a string is no list of paragraphs"),
    ("body", None, "body must be a list, not None", "absent is empty, where a part can repeat"),
    ("body/1", None, "body[1] must be a string, not None", "an item"),
    ("dateline", [], "dateline must be an object, not []", "an object"),
    ("dateline/text", ..., "dateline.text is missing", "a field of a part"),
    ("dateline/places/0/name", 3, "dateline.places[0].name must be a string, not 3", "a field of an item"),
    ("dateline/places/0", "Lima", "dateline.places[0] must be an object, not 'Lima'", "an item that is an object"),
    ("dateline/places/0/town", "x", "dateline.places[0].town is no field of Place", "an unknown field"),
    ("dateline/date/month", True, "dateline.date.month must be an integer, not True", "a bool is no number"),
    ("dateline/date/month", 2.0, "dateline.date.month must be an integer, not 2.0", "nor is a float an integer"),
    ("dateline/date/month", 13, "dateline.date.month must be from 1 to 12, not 13", "there is no such month"),
    ("dateline/date/weekday", 7, "dateline.date.weekday must be from 0 to 6, not 7", "nor such a weekday"),
    ("dateline/resolved", "20170203", "dateline.resolved must be a day such as '2023-09-22', not '20170203'", "another form"),
    ("dateline/resolved", "2017-02-31", "dateline.resolved must be a day such as '2023-09-22', not '2017-02-31'", "no day"),
    ("dateline/resolved", 3, "dateline.resolved must be a day such as '2023-09-22', not 3", "no text"),
    ("initials/groups/1/0", 3, "initials.groups[1][0] must be a string, not 3", "a list in a list"),
    ("version/continues", 1, "version.continues must be true or false, not 1", "a number is no bool"),
    ("defects/0/code", "rain", "defects[0].code must be the code of a defect, not 'rain'", "an unknown code"),
    ("defects/0/code", [], "defects[0].code must be the code of a defect, not []", "what cannot be looked up"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message", "why"), FAULTS, ids=[row[2] for row in FAULTS])
def test_what_is_wrong_is_named(path: str, value: object, message: str, why: str, machine: str) -> None:
    """The message opens with the path of the fault, which the error holds, too."""
    with pytest.raises(NotAnArticleError) as caught:
        Article.from_dict(changed(path, value))
    assert str(caught.value) == message, why
    assert message == f"{caught.value.path} {caught.value.reason}"
    if value is not ... and isinstance(value, int | str | None):
        with pytest.raises(NotAnArticleError) as caught:
            Article.from_json(json.dumps(changed(path, value)))
        assert str(caught.value) == message, machine


@pytest.mark.parametrize(("path", "value"), [row[:2] for row in FAULTS if row[1] not in ("2017-02-31", 2.0)])
def test_schema_refuses_what_is_wrong(path: str, value: object, is_valid: Callable[[object], bool]) -> None:
    """The table above, but for a day that no calendar has, and 2.0, which JSON takes for an integer."""
    assert not is_valid(changed(path, value))


@pytest.mark.parametrize("plain", [[], None, "Rain", 3])
def test_what_is_no_dict_is_no_article(plain: Any) -> None:
    with pytest.raises(NotAnArticleError, match=r"^the article must be an object, not ") as caught:
        Article.from_dict(plain)
    assert caught.value.path == ""
    assert isinstance(caught.value, wireparse.WireparseError)
    assert isinstance(caught.value, ValueError)


NO_JSON: list[tuple[str | bytes, str, str]] = [
    ("", "the article is no JSON: Expecting value: line 1 column 1 (char 0)", "nothing"),
    ('{"schema": ', "the article is no JSON: Expecting value: line 1 column 12 (char 11)", "cut off"),
    (b"\xff{}", "the article is no JSON: 'utf-8' codec can't decode byte 0xff", "no UTF-8"),
    ("[" * 100_000, "the article is no JSON: ", "too deep for either machine"),
    ("[]", "the article must be an object, not []", "JSON, but no article"),
]


@pytest.mark.parametrize(("line", "message", "why"), NO_JSON, ids=[row[2] for row in NO_JSON])
def test_what_is_no_json(line: str | bytes, message: str, why: str, machine: str) -> None:
    with pytest.raises(NotAnArticleError) as caught:
        Article.from_json(line)
    assert str(caught.value).startswith(message), (why, machine)


def test_what_the_command_line_puts_aside_is_left_aside() -> None:
    """Its lines have beside the parts what is known of the file, and the header of a transmission."""
    aside = {"file": "a.txt", "line": 1, "id": 7, "encoding": "utf-8", "fields": {}, "error": "", "transmission": {}}
    assert set(aside) == ASIDE
    assert Article.from_dict({**aside, **ARTICLE.to_dict()}) == ARTICLE
