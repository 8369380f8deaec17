"""A parser is made once and shared; parse_many is lazy, in order, and puts an error in its item's place."""

import datetime
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

import wireparse
from wireparse import Agency, Article, NotTextError, Parser, TooLongError, UnknownAgencyError

STORIES = [
    "Lima, May 3 (EFE).- It rained on the town. EFE\n\nasb/pd\n",
    "CORK (Reuters) - The boats stay in port.\n\n(Reporting by Jo Reed)\n",
    "Rain falls\n\nThe boats of the town stay in port.\n",
    "Lugo, 31 feb (EFE).- El puerto de la ciudad cerró.\n",
    "",
    "GALWAY, Narch 5 (AFP) - The harbour was closed.\n\nhh/ph\n",
]


def test_functions_and_methods_agree() -> None:
    parser = Parser()
    for text in STORIES:
        analysis = parser.analyze(text)
        assert wireparse.parse(text) == parser.parse(text) == analysis.article
        assert wireparse.tokenize(text) == parser.tokenize(text) == analysis.tokens
        assert wireparse.analyze(text) == analysis
        assert analysis.text == text


def test_a_parser_remembers_nothing_of_a_story() -> None:
    """The same story gives the same article whatever came before, in whatever order."""
    fresh = [Parser().parse(text) for text in STORIES]
    parser = Parser()
    assert [parser.parse(text) for text in STORIES] == fresh
    assert [parser.parse(text) for text in reversed(STORIES)] == fresh[::-1]


def test_references_do_not_mix() -> None:
    """A date that was read with one reference is read anew with another."""
    parser = Parser()
    text = "Lima, Sep 22, 68 (EFE).- It rained on the town."
    years = []
    for year in (1970, 2060, None, 1970):
        dateline = parser.parse(text, reference=datetime.date(year, 1, 1) if year else None).dateline
        assert dateline
        assert dateline.resolved
        years.append(dateline.resolved.year)
    assert years == [1968, 2068, 2068, 1968]


def test_caches_are_bounded() -> None:
    """A feed of ever new dates, months and credits gives right answers beyond any cache's size."""
    parser = Parser()
    for number in range(2500):
        year = 1000 + number
        letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}")
        text = f"Lima, {number % 28 + 1} Narc{letters}, {year} (Quay {letters}) - It rained on the town."
        parser.parse(text)
        dateline = parser.parse(
            f"Lima, {number % 28 + 1} May {year} (Quay {letters}) - It rained on the town."
        ).dateline
        assert dateline
        assert dateline.credit == f"Quay {letters}"
        assert dateline.resolved == datetime.date(year, 5, number % 28 + 1)


def test_threads_share_a_parser() -> None:
    """One parser, made cold and hit from many threads at once, answers as one that is used alone."""
    texts = STORIES * 40
    expected = [Parser().parse(text) for text in STORIES] * 40
    parser = Parser()
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parser.parse, texts)) == expected


def test_threads_share_the_functions() -> None:
    with ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(wireparse.tokenize, STORIES * 20))
    assert tokens == [wireparse.tokenize(text) for text in STORIES] * 20


def test_parse_many_keeps_the_order() -> None:
    assert list(wireparse.parse_many(STORIES)) == [wireparse.parse(text) for text in STORIES]


@pytest.mark.parametrize("text", ["Rain\n\nIt rained.\n", b"Rain"])
def test_one_text_is_not_many(text: str) -> None:
    """Its characters would each be a story; the mistake is told at once, and not when the first is asked for."""
    message = f"texts takes the copy of several stories, as in a list, not {type(text).__name__}"
    with pytest.raises(TypeError, match=message):
        wireparse.parse_many(text)
    with pytest.raises(TypeError, match=message):
        wireparse.without_many(text)


def test_parse_many_is_lazy() -> None:
    """No text is asked for before its article is."""
    asked = []

    def texts() -> Iterator[str]:
        for text in STORIES:
            asked.append(text)
            yield text

    articles = wireparse.parse_many(texts())
    assert asked == []
    assert next(articles) == wireparse.parse(STORIES[0])
    assert asked == STORIES[:1]


def test_parse_many_of_an_endless_feed() -> None:
    def feed() -> Iterator[str]:
        while True:
            yield STORIES[0]

    articles = wireparse.parse_many(feed())
    assert next(articles) == next(articles)


def test_parse_many_puts_errors_in_place() -> None:
    texts: Iterable[str] = [STORIES[0], b"Rain", STORIES[1], "Rain falls." * 50, STORIES[2]]  # type: ignore[list-item]
    results = list(Parser(max_chars=400).parse_many(texts))
    assert [type(result) for result in results] == [Article, NotTextError, Article, TooLongError, Article]
    assert str(results[3]) == "the text has 550 characters, the cap is 400"
    assert results[4] == wireparse.parse(STORIES[2])


def test_parse_many_of_a_strict_parser_puts_defects_in_place() -> None:
    results = list(Parser(strict=True).parse_many(STORIES))
    assert [str(result) for result in results if isinstance(result, wireparse.DefectError)] == [
        "day is out of range for month (line 1, column 7)",
        "the month 'Narch' is misspelt (line 1, column 9)",
    ]
    assert isinstance(results[3], wireparse.DefectError)


def test_parse_many_refuses_a_wrong_agency_at_once() -> None:
    """The mistake is in the call, not in an item: it does not wait for the first."""
    with pytest.raises(UnknownAgencyError):
        wireparse.parse_many([], agency="qq")


def test_parse_many_passes_reference_and_agency_on() -> None:
    (article,) = wireparse.parse_many([STORIES[0]], reference=datetime.date(2020, 5, 4), agency="efe")
    assert isinstance(article, Article)
    assert article.dateline
    assert article.dateline.resolved == datetime.date(2020, 5, 3)


def test_a_failing_source_is_the_callers() -> None:
    """What the iterable itself raises is not swallowed."""

    def texts() -> Iterator[str]:
        yield STORIES[0]
        raise OSError("the line is down")

    articles = wireparse.parse_many(texts())
    next(articles)
    with pytest.raises(OSError, match=r"^the line is down$"):
        next(articles)


def test_records_are_the_parsers_own() -> None:
    quay = Agency(id="quay", name="Quay News", country="IE", languages=("en",), credits=("Quay",))
    parser = Parser(agencies=(*wireparse.AGENCIES, quay))
    text = "CORK (Quay) - The boats stay in port. Quay"
    assert parser.parse(text).agency == "quay"
    assert wireparse.parse(text).agency is None
    assert parser.parse(text, agency="quay").defects == ()


def test_parser_without_records() -> None:
    """It knows no credit and no month; it still reads every text."""
    parser = Parser(agencies=(), languages=())
    for text in STORIES:
        assert "".join(token.text for token in parser.tokenize(text)) == text
        assert parser.parse(text).agency is None


def test_parser_takes_any_iterable_of_records() -> None:
    parser = Parser(agencies=iter(wireparse.AGENCIES), languages=list(wireparse.LANGUAGES))
    assert parser.agencies == tuple(wireparse.AGENCIES)
    assert parser.languages == tuple(wireparse.LANGUAGES)
    assert [parser.parse(text) for text in STORIES] == [wireparse.parse(text) for text in STORIES]


def test_subclass_of_str_is_text() -> None:
    class Copy(str):
        __slots__ = ()

    assert wireparse.parse(Copy(STORIES[0])) == wireparse.parse(STORIES[0])
