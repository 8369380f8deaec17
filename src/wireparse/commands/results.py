"""Results: what came of a story, and of many in numbers."""

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from wireparse.article import Article
    from wireparse.commands.stories import Story


@attrs.frozen
class Result:
    """A story, its article, None where it has none, and the error, None where there was none.

    It has both where a defect counts as an error, or where its file broke off within it.
    """

    story: "Story"
    article: "Article | None" = None
    error: str | None = None


@attrs.frozen
class Tally:
    """How many stories there were: with a dateline, with a defect, read as Windows-1252; and how many errors."""

    stories: int = 0
    datelines: int = 0
    defects: int = 0
    guesses: int = 0
    errors: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        pairs = zip(attrs.astuple(self), attrs.astuple(other), strict=True)
        return Tally(*(mine + theirs for mine, theirs in pairs))


def count(results: list[Result]) -> Tally:
    """Return the numbers of some results."""
    articles = [(result.story, result.article) for result in results if result.article is not None]
    return Tally(
        stories=len(articles),
        datelines=sum(article.dateline is not None for _story, article in articles),
        defects=sum(bool(article.defects or _lists_defects(story)) for story, article in articles),
        guesses=sum(story.encoding == "cp1252" for story, _article in articles),
        errors=sum(result.error is not None for result in results),
    )


def _lists_defects(story: "Story") -> bool:
    return story.transmission is not None and bool(story.transmission.defects)
