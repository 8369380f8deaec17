"""The stories of `tests/fixtures`: every part that a fixture names comes out, and no other.

A fixture is a title, the copy and its parts, each closed by a line with nothing but a full stop. A part stands on a
line of its own, after its name and a colon; a part that repeats has several lines. `place`, `region`, `date` and
`credit` are those of the dateline.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

import wireparse
from wireparse import Article

FIXTURES = Path(__file__).parent / "fixtures"
TEXTS = ("slugline", "byline", "tagline", "signoff", "initials", "version")
PLAIN = ("section", "headline", "subheadline", "agency", "distributor")
REPEATED = ("summary", "body", "ednotes", "contacts", "stamps", "boilerplate")


def read_fixtures() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(FIXTURES.glob("*.txt")):
        pieces = path.read_text(encoding="utf-8").split("\n.\n")
        for title, copy, parts in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=False):
            yield f"{path.stem}: {title.strip()}", copy, parts.splitlines()


def parts_of(article: Article) -> list[str]:
    """The parts of an article as a fixture writes them."""
    found = [(name, getattr(article, name)) for name in PLAIN]
    found += [(name, part.text) for name in TEXTS if (part := getattr(article, name)) is not None]
    found += [(name, text) for name in REPEATED for text in getattr(article, name)]
    if (dateline := article.dateline) is not None:
        for place in dateline.places:
            found += [("place", place.name), ("region", place.region), ("country", place.country)]
        date = dateline.date
        found.append(("date", date and " ".join(str(part) for part in (date.year, date.month, date.day) if part)))
        found.append(("credit", dateline.credit))
    return [f"{name}: {text}" for name, text in found if text is not None]


STORIES = list(read_fixtures())


@pytest.mark.parametrize(("copy", "parts"), [story[1:] for story in STORIES], ids=[story[0] for story in STORIES])
def test_fixture(copy: str, parts: list[str]) -> None:
    """The parts are those that the fixture names, whatever their order; only repeated ones keep theirs."""
    found = parts_of(wireparse.parse(copy))
    assert sorted(found) == sorted(parts)
    for name in ("place", *REPEATED):
        assert [part for part in found if part.startswith(name)] == [part for part in parts if part.startswith(name)]


def test_fixtures_are_whole() -> None:
    """Each file ends with the parts of its last story, and each story has a title of its own."""
    for path in FIXTURES.glob("*.txt"):
        assert path.read_text(encoding="utf-8").count("\n.\n") % 3 == 0, path.name
    titles = [story[0] for story in STORIES]
    assert len(set(titles)) == len(titles)
