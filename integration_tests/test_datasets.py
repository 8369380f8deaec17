"""Stories in datasets of Hugging Face: columns of parts by Arrow, and text without the traces of its source."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import datasets
import pyarrow as pa
import pytest

import wireparse
from wireparse.interchange import arrow

STORIES = [
    "Lighthouse turns blue\n\nOban, Sep 22 (EFE).- It was painted on Friday, the office told EFE. EFE\n\nasb/pd\n",
    "Swans hold up trains\n\n   Bremen (dpa) - A pair of swans sat on the track. dpa hbr tlm\n",
    "It rained.",
    None,
]
MANY = 50


def parse(table: pa.Table) -> pa.Table:
    """Put the columns of the parts behind those of the table."""
    return arrow.parse_stream(table).read_all()


def clean(batch: dict[str, list[Any]]) -> dict[str, list[str | None]]:
    """Take the traces of the source out of each text; where that cannot be done there is none."""
    found = wireparse.without_many(batch["text"], mentions=True)
    return {"clean": [None if isinstance(each, Exception) else each.text for each in found]}


@pytest.fixture
def stories() -> datasets.Dataset:
    """Two hundred stories, the first of which has no byline: a column of nothing in the first batch."""
    return datasets.Dataset.from_dict({"id": list(range(4 * MANY)), "text": STORIES * MANY})


def check_parsed(rows: Iterator[dict[str, Any]]) -> None:
    """Each row is the one of its story, and nothing else."""
    for number, row in enumerate(rows):
        text = STORIES[number % 4]
        assert (row["id"], row["text"]) == (number, text)
        if text is None:
            assert row["error"] == "NotTextError: the text is null"
            continue
        article = wireparse.parse(text)
        assert (row["headline"], tuple(row["body"]), row["agency"]) == (article.headline, article.body, article.agency)
        assert row["byline"] is None
        assert row["error"] is None
    assert number == 4 * MANY - 1


@pytest.mark.parametrize("processes", [None, 2])
def test_map_gives_the_columns_of_the_parts(stories: datasets.Dataset, processes: int | None, tmp_path: Path) -> None:
    """By Arrow the types of all columns are known, though a batch has nothing in some of them."""
    parsed = stories.with_format("arrow").map(parse, batched=True, batch_size=2, num_proc=processes).with_format(None)
    check_parsed(iter(parsed))
    assert parsed.features["byline"] == datasets.Value("string")
    assert parsed.features["dateline_year"] == datasets.Value("int32")
    parsed.to_parquet(tmp_path / "stories.parquet")
    assert datasets.Dataset.from_parquet(str(tmp_path / "stories.parquet"), cache_dir=tmp_path)[3]["error"]


def test_streams_are_parsed_lazily(stories: datasets.Dataset) -> None:
    """A dataset that is not held in memory is parsed as it is read."""
    parsed = stories.to_iterable_dataset().with_format("arrow").map(parse, batched=True, batch_size=16)
    check_parsed(iter(parsed.with_format(None)))


@pytest.mark.parametrize("processes", [None, 2])
def test_map_cleans_text(stories: datasets.Dataset, processes: int | None) -> None:
    """What tells whose a story is goes, and the story stays; the other columns do, too."""
    cleaned = stories.map(clean, batched=True, batch_size=16, num_proc=processes)
    assert cleaned["clean"][:4] == [
        "Lighthouse turns blue\n\nIt was painted on Friday, the office told [AGENCY].",
        "Swans hold up trains\n\n   A pair of swans sat on the track.",
        "It rained.",
        None,
    ]
    assert cleaned["clean"][:] == cleaned["clean"][:4] * MANY
    assert cleaned["text"][:] == stories["text"][:]


def test_streams_are_cleaned(stories: datasets.Dataset) -> None:
    """The same function does for a stream."""
    cleaned = stories.to_iterable_dataset().map(clean, batched=True, batch_size=16)
    assert [row["clean"] for row in cleaned] == clean({"text": STORIES * MANY})["clean"]


def test_a_filter_keeps_the_stories_of_an_agency(stories: datasets.Dataset) -> None:
    """What was parsed can be asked for."""
    parsed = stories.with_format("arrow").map(parse, batched=True).with_format(None)
    assert len(parsed.filter(lambda row: row["agency"] == "efe")) == MANY
