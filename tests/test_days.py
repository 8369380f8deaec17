"""A date is read once, and what was found is told of every story that prints it."""

from datetime import date

import pytest

import wireparse
from wireparse import DefectCode, Parser, days

STORY = "Oslo, {date} (EFE).- The ferry stayed in port until the wind fell. EFE"


def test_a_date_that_was_read_before_means_what_the_reference_makes_of_it() -> None:
    parser = Parser()
    text = STORY.format(date="May 3")
    references = (date(2023, 5, 4), None, date(2021, 1, 1), date(2023, 5, 4))
    articles = [parser.parse(text, reference=reference) for reference in references]
    resolved = [article.dateline.resolved for article in articles if article.dateline is not None]
    assert resolved == [date(2023, 5, 3), None, date(2020, 5, 3), date(2023, 5, 3)]


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Feb 31", DefectCode.IMPOSSIBLE_DATE),
        ("May 3, 2030", DefectCode.YEAR_AHEAD),
        ("Sunday, May 3, 2022", DefectCode.WEEKDAY_MISMATCH),
    ],
)
def test_what_is_odd_about_a_date_is_reported_of_each_story(printed: str, code: DefectCode) -> None:
    """The second story is told from memory, and the defect stands where that story prints the date."""
    parser = Parser()
    text = STORY.format(date=printed)
    first, second = (parser.parse(story, reference=date(2023, 5, 4)) for story in (text, f"Rain\n\n{text}"))
    assert [defect.code for defect in first.defects] == [defect.code for defect in second.defects] == [code]
    assert second.defects[0].start == first.defects[0].start + len("Rain\n\n")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days, "CACHE_SIZE", 2)
    parser = Parser()
    for _ in range(2):
        for day in range(1, 6):
            article = parser.parse(STORY.format(date=f"May {day}"))
            assert article.dateline is not None
            assert article.dateline.date == wireparse.PartialDate(month=5, day=day)
            assert len(parser._engine.lexicon.days) <= 2
