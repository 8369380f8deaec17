"""The worker: blocks in, bytes out.

It can be a process of its own, and neither side hands over more than it must.
"""

import datetime

import attrs

from wireparse.commands.blocks import Block, Reading
from wireparse.commands.formats import FORMATS
from wireparse.commands.results import Result, Tally, count
from wireparse.commands.stories import Story, read_block
from wireparse.errors import DefectError
from wireparse.parser import Parser

SKIP, STOP, KEEP = "skip", "stop", "keep"


@attrs.frozen
class Settings:
    """What a worker has to know.

    `on_error` says what becomes of a story that could not be read: "skip", it is left out; "stop", it ends the run;
    "keep", it is written with its error.
    """

    reading: Reading
    format: str = "jsonl"
    is_folder: bool = False
    reference: datetime.date | None = None
    agency: str | None = None
    is_strict: bool = False
    on_error: str = SKIP


@attrs.frozen
class Outcome:
    """What came of some blocks: documents, the names of the sources that each is from, complaints, and numbers.

    `is_stopped` tells that an error is to end the run.
    """

    documents: list[bytes]
    names: list[str]
    complaints: list[tuple[str, str]]
    tally: Tally
    is_stopped: bool


class Worker:
    """Parses stories and writes them as documents, all in the same way."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._parser = Parser()
        self._encoder = FORMATS[settings.format].load_encoder(settings.reading, settings.is_folder)

    def work(self, blocks: list[Block]) -> Outcome:
        """Return what comes of some blocks; where an error is to end the run, of those before it."""
        results: list[Result] = []
        encoded = []
        is_stopped = False
        stories = (story for block in blocks for story in read_block(block, self._settings.reading))
        for story in stories:
            result, document = self._finish(self._parse(story))
            results.append(result)
            if document is not None:
                encoded.append((document, story.name))
            is_stopped = result.error is not None and self._settings.on_error == STOP
            if is_stopped:
                break
        documents = self._encoder.pack([document for document, _name in encoded])
        return Outcome(
            documents, [name for _document, name in encoded], self._complain(results), count(results), is_stopped
        )

    def _parse(self, story: Story) -> Result:
        """Take a story apart; of one that is not whole only where it is to be kept."""
        is_kept = self._settings.on_error == KEEP
        if story.is_lost or (story.trouble is not None and not is_kept):
            return Result(story, error=story.trouble)
        try:
            article = story.article(self._parser, self._settings.reference, self._settings.agency)
        except Exception as error:  # noqa: BLE001  a mistake of ours in one story must not cost the others
            return Result(story, error=f"unexpected {type(error).__name__}: {error}")
        if story.trouble is None and self._settings.is_strict and article.defects:
            return Result(story, article if is_kept else None, str(DefectError(article.defects[0])))
        return Result(story, article, story.trouble)

    def _finish(self, result: Result) -> tuple[Result, object]:
        """Return the result, and what is to be written of it."""
        if result.error is not None and self._settings.on_error != KEEP:
            return result, None
        try:
            return result, self._encoder.encode(result)
        except ValueError as error:
            return Result(result.story, error=f"cannot be written as {self._settings.format}: {error}"), None

    def _complain(self, results: list[Result]) -> list[tuple[str, str]]:
        """What is kept stands in the data; of all else a reader is told."""
        if self._settings.on_error == KEEP:
            return []
        return [(result.story.source, result.error) for result in results if result.error is not None]
