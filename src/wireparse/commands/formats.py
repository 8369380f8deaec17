"""The formats that stories are written in.

Each says how a story becomes a document, in the process that parsed it, and how documents become an output, in the one
that writes. What a format needs is imported when it is asked for.
"""

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import attrs

from wireparse.commands.blocks import Reading
from wireparse.commands.destinations import Destination, open_destination
from wireparse.commands.output import make_safe
from wireparse.commands.results import Result


class Encoder(Protocol):
    """Makes documents of results."""

    def encode(self, result: Result) -> Any:
        """Return what is made of one; raises a ValueError where the format has no room for it."""
        ...

    def pack(self, encoded: list[Any]) -> list[bytes]:
        """Return the documents of several."""
        ...


@attrs.frozen
class Format:
    """A format of the output.

    Args:
        name: what the caller asks for it by.
        load_encoder: what returns its encoder.
        open: what opens an output, by its name, for what the encoder packs.
        suffix: how the name of a file of one story ends, None where a document is no file.
        keeps_errors: there is room for a story that could not be read.
        needs_file: it can be written to a file only.
    """

    name: str
    load_encoder: Callable[[Reading], Encoder]
    open: Callable[[str | None, Reading], "contextlib.AbstractContextManager[Destination]"]
    suffix: str | None = None
    keeps_errors: bool = True
    needs_file: bool = False


class _JsonLines:
    """A line of JSON for each story, which `Article.from_json` reads."""

    def encode(self, result: Result) -> bytes:
        """Return the article, behind what is known of its file."""
        from wireparse.plain import to_plain  # noqa: PLC0415  only where something is to be written

        story = result.story
        line = {"file": story.name, "line": story.line, "id": story.id, "encoding": story.encoding}
        plain = {name: value for name, value in line.items() if value is not None}
        if story.fields is not None:
            plain["fields"] = story.fields
        if result.error is not None:
            plain["error"] = result.error
        if result.article is not None:
            plain |= result.article.to_dict()
        if result.article is not None and story.transmission is not None:
            envelope = to_plain(story.transmission)
            plain["transmission"] = {name: value for name, value in envelope.items() if name != "text"}
        # A lone surrogate, which UTF-8 has not, is spelt as JSON spells it, too.
        return f"{make_safe(json.dumps(plain, ensure_ascii=False))}\n".encode(errors="backslashreplace")

    def pack(self, encoded: list[bytes]) -> list[bytes]:
        """Return the lines as they are."""
        return encoded


@contextlib.contextmanager
def _open_documents(name: str | None, _reading: Reading) -> Iterator[Destination]:
    with open_destination(name, "") as destination:
        yield destination


FORMATS = {format_.name: format_ for format_ in (Format("jsonl", lambda _reading: _JsonLines(), _open_documents),)}
