"""The caller's mistakes are exceptions with plain messages; the copy's oddities are defects."""

import datetime
import pickle
from collections.abc import Callable

import attrs
import pytest

import wireparse
from wireparse import (
    Defect,
    DefectCode,
    DefectError,
    NotTextError,
    Parser,
    TooLongError,
    UnknownAgencyError,
    WireparseError,
)

NOT_TEXT: list[tuple[object, str, str]] = [
    (b"Rain", "the copy must be str, not bytes; decode it first, as in copy.decode('utf-8')", "bytes: how to decode"),
    (
        bytearray(b"Rain"),
        "the copy must be str, not bytearray; decode it first, as in copy.decode('utf-8')",
        "the same",
    ),
    (7, "the copy must be str, not int", "a number"),
    (None, "the copy must be str, not NoneType", "nothing"),
    (["Rain"], "the copy must be str, not list", "a list of texts"),
]

CALLS: dict[str, Callable[..., object]] = {
    "parse": wireparse.parse,
    "tokenize": wireparse.tokenize,
    "analyze": wireparse.analyze,
    "Parser.parse": Parser().parse,
    "Parser.tokenize": Parser().tokenize,
    "Parser.analyze": Parser().analyze,
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize(("copy", "message", "why"), NOT_TEXT, ids=[type(row[0]).__name__ for row in NOT_TEXT])
def test_copy_that_is_no_text(call: Callable[..., object], copy: object, message: str, why: str) -> None:
    with pytest.raises(NotTextError) as caught:
        call(copy)
    assert str(caught.value) == message, why
    assert isinstance(caught.value, TypeError)


def test_memoryview_is_told_of_decoding() -> None:
    with pytest.raises(NotTextError, match=r"^the copy must be str, not memoryview; decode it first"):
        wireparse.parse(memoryview(b"Rain"))  # type: ignore[arg-type]


UNKNOWN: list[tuple[object, str, str]] = [
    ("reuter", "no agency has the id 'reuter'; the nearest is reuters", "a letter is missing"),
    ("xinhu", "no agency has the id 'xinhu'; the nearest is xinhua", "one alone is near"),
    ("XINHU", "no agency has the id 'XINHU'; the nearest is xinhua", "near in any case"),
    ("EFE", "no agency has the id 'EFE'; the nearest ", "an article says `efe`, and so must its caller"),
]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize(("id_", "message", "why"), UNKNOWN)
def test_unknown_agency_names_the_nearest(call: Callable[..., object], id_: str, message: str, why: str) -> None:
    with pytest.raises(UnknownAgencyError) as caught:
        call("Rain", agency=id_)
    assert str(caught.value).startswith(message), why
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize("id_", ["qqqqqqqq", "", 7])
def test_unknown_agency_like_none_names_none(id_: object) -> None:
    """A name that is not near would send the reader astray."""
    with pytest.raises(UnknownAgencyError) as caught:
        wireparse.parse("Rain", agency=id_)  # type: ignore[arg-type]
    assert str(caught.value) == f"no agency has the id {id_!r}"


def test_cap_is_the_callers() -> None:
    parser = Parser(max_chars=4)
    assert parser.parse("Rain").body == ("Rain",)
    with pytest.raises(TooLongError) as caught:
        parser.parse("Rain.")
    assert str(caught.value) == "the text has 5 characters, the cap is 4"
    assert isinstance(caught.value, ValueError)


def test_cap_of_nought_lets_only_nothing_pass() -> None:
    parser = Parser(max_chars=0)
    assert parser.parse("") == wireparse.Article()
    with pytest.raises(TooLongError):
        parser.tokenize("R")


def test_without_a_cap_any_length_passes() -> None:
    assert wireparse.parse("Rain falls on the town. " * 20_000).body


REFERENCES: list[tuple[object, str]] = [
    ("2023-09-23", "str"),
    (2023, "int"),
    ((2023, 9, 23), "tuple"),
]


@pytest.mark.parametrize(("reference", "kind"), REFERENCES)
@pytest.mark.parametrize("call", [wireparse.parse, wireparse.analyze, Parser().parse, Parser().analyze])
def test_reference_must_be_a_day(call: Callable[..., object], reference: object, kind: str) -> None:
    """Whether or not the copy has a dateline."""
    for copy in ("Rain", "Lima, May 3 (EFE).- It rained."):
        with pytest.raises(TypeError) as caught:
            call(copy, reference=reference)
        assert str(caught.value) == f"reference must be a datetime.date, not {kind}"


def test_reference_may_be_a_datetime() -> None:
    moment = datetime.datetime(2023, 9, 23, 23, 59, tzinfo=datetime.UTC)
    dateline = wireparse.parse("Lima, Sep 22 (EFE).- It rained.", reference=moment).dateline
    assert dateline
    assert dateline.resolved == datetime.date(2023, 9, 22)
    assert type(dateline.resolved) is datetime.date


def test_two_agencies_of_one_id() -> None:
    with pytest.raises(ValueError, match=r"^two agencies have the id 'efe'$"):
        Parser(agencies=(*wireparse.AGENCIES, next(agency for agency in wireparse.AGENCIES if agency.id == "efe")))


ODD = "Rain falls\n\nLima, 31 feb (EFE).- It rained."


def test_strict_raises_the_first_defect() -> None:
    (defect,) = wireparse.parse(ODD).defects
    for call in (
        lambda: wireparse.parse(ODD, strict=True),
        lambda: Parser(strict=True).parse(ODD),
        lambda: Parser(strict=True).analyze(ODD),
    ):
        with pytest.raises(DefectError) as caught:
            call()
        assert caught.value.defect == defect
        assert str(caught.value) == "day is out of range for month (line 3, column 7)"
        assert isinstance(caught.value, ValueError)


def test_strict_raises_the_first_of_several() -> None:
    with pytest.raises(DefectError) as caught:
        wireparse.parse(f"\ufffd\n\n{ODD}", strict=True)
    assert caught.value.defect.code is DefectCode.REPLACED_CHARACTERS


def test_strict_does_not_mind_clean_copy() -> None:
    """That a story has no dateline is no defect."""
    assert wireparse.parse("Rain falls on the town.", strict=True).defects == ()
    assert Parser(strict=True).analyze("Rain falls on the town.").article.defects == ()


def test_tokenize_does_not_mind_defects() -> None:
    assert "".join(token.text for token in Parser(strict=True).tokenize(ODD)) == ODD


def test_defect_is_a_value() -> None:
    (defect,) = wireparse.parse(ODD).defects
    assert defect == Defect(DefectCode.IMPOSSIBLE_DATE, "day is out of range for month", 18, 24, 3, 7)
    assert pickle.loads(pickle.dumps(defect)) == defect  # noqa: S301 - our own bytes
    assert len({defect, *wireparse.parse(ODD).defects}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        defect.line = 1  # type: ignore[misc]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_defect_counts_lines_whatever_ends_them(end: str) -> None:
    [defect] = wireparse.parse(
        f"Gales close harbour{end}{end}Lima, 31 feb (EFE).- Rain fell on the harbour.{end}"
    ).defects
    assert (defect.line, defect.column) == (3, 7)


def test_raised_errors_survive_pickle() -> None:
    """As when a worker process hands one back."""
    calls: tuple[Callable[[], object], ...] = (
        lambda: wireparse.parse(b"Rain"),  # type: ignore[arg-type]
        lambda: wireparse.parse("Rain", agency="qq"),
        lambda: Parser(max_chars=1).parse("Rain"),
        lambda: wireparse.parse(ODD, strict=True),
    )
    for call in calls:
        with pytest.raises(WireparseError) as caught:
            call()
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
        assert (type(again), str(again)) == (type(caught.value), str(caught.value))


STABLE_CODES = {
    "ambiguous-credit",
    "broken-bracket",
    "impossible-date",
    "misspelt-month",
    "other-agency",
    "replaced-characters",
    "unreadable-day",
    "weekday-mismatch",
    "year-ahead",
}


def test_codes_are_stable() -> None:
    """Callers write them down: they may be added to, and none may change or go."""
    assert {code.value for code in DefectCode} >= STABLE_CODES
    assert all(code == code.value for code in DefectCode), "a code compares as its text"


AGENCY = {"name": "Quay News", "country": "IE", "languages": ("en",), "credits": ("Quay",)}


@pytest.mark.parametrize("id_", ["", "Quay", "quay news", "quay_news", "quay!"])
def test_agency_ids_are_lower_case_with_hyphens(id_: str) -> None:
    with pytest.raises(ValueError, match=r"^an agency id is lower-case letters, digits and hyphens, not "):
        wireparse.Agency(id=id_, **AGENCY)  # type: ignore[arg-type]


WRONG_FIELDS: list[tuple[dict[str, object], str, str]] = [
    ({"country": "UK"}, "the code of the United Kingdom is 'GB', not 'UK'", "the code that most expect"),
    ({"country": "Bolivia"}, "a country is two capital letters, as in 'GB', not 'Bolivia'", "a name"),
    ({"country": "gb"}, "a country is two capital letters, as in 'GB', not 'gb'", "in small letters"),
    ({"country": None}, "a country is two capital letters, as in 'GB', not None", "nothing"),
    ({"languages": ("English",)}, "a language is two lower-case letters, as in 'en', not 'English'", "a name"),
    ({"languages": ("en", "GA")}, "a language is two lower-case letters, as in 'en', not 'GA'", "in capitals"),
    ({"credits": ()}, "an agency has at least one credit", "none"),
    ({"credits": ("Quay", "")}, "a credit is a word or several, not ''", "an empty one"),
    ({"credits": (" ",)}, "a credit is a word or several, not ' '", "a blank"),
    ({"credits": (7,)}, "a credit is a word or several, not 7", "no text"),
    ({"credits": ("(QNN)",)}, "a credit is given without brackets: 'QNN', not '(QNN)'", "as printed"),
    ({"credits": ("【海新社】",)}, "a credit is given without brackets: '海新社', not '【海新社】'", "others"),
]


@pytest.mark.parametrize(("change", "message", "why"), WRONG_FIELDS)
def test_fields_of_an_agency_are_checked(change: dict[str, object], message: str, why: str) -> None:
    """What could never match is refused where it is written, and the message names the record."""
    with pytest.raises(ValueError, match=" ") as caught:
        wireparse.Agency(id="quay", **(AGENCY | change))  # type: ignore[arg-type]
    assert str(caught.value) == f"{message} (agency 'quay')", why


def test_a_credit_may_have_a_bracket_within() -> None:
    """Only what encloses all of it is none of it."""
    quay = wireparse.Agency(id="quay", **(AGENCY | {"credits": ("Quay (Cork)",)}))  # type: ignore[arg-type]
    assert quay.credits == ("Quay (Cork)",)


def test_a_language_without_a_record_is_no_error() -> None:
    """A parser may have been given few languages: what it has no record of says nothing to it."""
    quay = wireparse.Agency(id="quay", **(AGENCY | {"languages": ("xx",)}))  # type: ignore[arg-type]
    assert Parser(agencies=(quay,)).parse("Rain falls\n\nCork (Quay) - It rained.").agency == "quay"


QUAY = wireparse.Agency(id="quay", **AGENCY)  # type: ignore[arg-type]

NOT_RECORDS: list[tuple[dict[str, object], str]] = [
    ({"agencies": QUAY}, "agencies takes several records in a tuple: agencies=(record,) for a single one"),
    ({"agencies": "efe"}, "agencies takes several records in a tuple, not str"),
    ({"agencies": None}, "agencies takes several records in a tuple, not NoneType"),
    ({"agencies": {"quay": QUAY}}, "agencies takes several records in a tuple, not dict"),
    ({"agencies": ["efe"]}, "agencies takes records of the class Agency, not str"),
    ({"agencies": [QUAY, {"id": "quay"}]}, "agencies takes records of the class Agency, not dict"),
    (
        {"languages": wireparse.LANGUAGES[0]},
        "languages takes several records in a tuple: languages=(record,) for a single one",
    ),
    ({"languages": [QUAY]}, "languages takes records of the class Language, not Agency"),
]


@pytest.mark.parametrize(("records", "message"), NOT_RECORDS)
def test_a_parser_takes_records(records: dict[str, object], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        Parser(**records)  # type: ignore[arg-type]
    assert str(caught.value) == message


def test_lists_of_words_are_no_bare_strings() -> None:
    """A string would fall apart into its letters."""
    with pytest.raises(TypeError, match=r"^expected several strings in a tuple, got the string 'Quay'$"):
        wireparse.Agency(id="quay", **(AGENCY | {"credits": "Quay"}))  # type: ignore[arg-type]


def test_records_are_values() -> None:
    quay = wireparse.Agency(id="quay", **AGENCY)  # type: ignore[arg-type]
    assert quay == wireparse.Agency(id="quay", **(AGENCY | {"credits": ["Quay"]}))  # type: ignore[arg-type]
    assert len({quay, pickle.loads(pickle.dumps(quay))}) == 1  # noqa: S301 - our own bytes
