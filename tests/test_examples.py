"""The stories of examples/ come apart as a reader of wire copy would expect."""

from pathlib import Path
from typing import NamedTuple

import pytest

import wireparse

EXAMPLES = Path(__file__).parent.parent / "examples"


class Story(NamedTuple):
    """What a reader finds in an example."""

    name: str
    agency: str
    language: str
    place: str
    signoff: str | None
    initials: str | None
    paragraphs: int


STORIES = [
    Story("afp-en", "afp", "en", "EVORA", None, "jpl/mv/cs", 3),
    Story("ap-1989", "ap", "en", "ENID", None, None, 4),
    Story("ap-modern", "ap", "en", "MARQUETTE", None, None, 4),
    Story("dpa-en", "dpa", "en", "Bremen", "dpa", "hbr tlm ks", 3),
    Story("efe-en-web", "efe", "en", "Seoul", "EFE", "asb/pd", 9),
    Story("efe-es-transmitted", "efe", "es", "Trujillo", "EFE", "rqm/LT", 4),
    Story("efe-pt", "efe", "pt", "Letícia", "EFE", "mtv/rsc", 3),
    Story("kcna-en", "kcna", "en", "Pyongyang", "-0-", None, 3),
    Story("reuters-1987", "reuters", "en", "PORTLAND", "Reuter", None, 3),
    Story("reuters-2016", "reuters", "en", "MOMBASA", None, None, 4),
    Story("xinhua-en", "xinhua", "en", "SUZHOU", "Enditem", None, 3),
]


def test_every_example_is_listed() -> None:
    assert [story.name for story in STORIES] == sorted(path.stem for path in EXAMPLES.glob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_example_comes_apart(story: Story) -> None:
    """The frame of each agency is taken off, and nothing else."""
    article = wireparse.parse((EXAMPLES / f"{story.name}.txt").read_text(encoding="utf-8"))
    assert article.dateline
    found = Story(
        story.name,
        article.agency or "",
        article.language or "",
        article.dateline.places[0].name,
        article.signoff.text if article.signoff else None,
        article.initials.text if article.initials else None,
        len(article.body),
    )
    differences = [
        f"{field}: expected {getattr(story, field)!r}, found {getattr(found, field)!r}"
        for field in Story._fields
        if getattr(found, field) != getattr(story, field)
    ]
    assert not differences, f"{story.name}: " + "; ".join(differences)
    assert article.headline
    assert article.defects == ()
