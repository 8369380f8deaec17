"""Stories as lines: documents of one line each, and the project's own JSON as such."""

import json
from typing import Any

from wireparse.commands.output import make_safe
from wireparse.commands.results import Result
from wireparse.plain import to_plain


class Lines:
    """Documents that are lines already."""

    def pack(self, encoded: list[bytes]) -> list[bytes]:
        """Return the lines as they are."""
        return encoded


class JsonLines(Lines):
    """The article as JSON, which `Article.from_json` reads, with what is known of where it is from."""

    def encode(self, result: Result) -> bytes:
        """Return a line."""
        story, article = result.story, result.article
        known = {"file": story.name, "line": story.line, "id": story.id, "encoding": story.encoding}
        plain: dict[str, Any] = {name: value for name, value in known.items() if value is not None}
        if story.fields is not None:
            plain["fields"] = story.fields
        if result.error is not None:
            plain["error"] = result.error
        if article is not None:
            plain |= article.to_dict()
            if story.transmission is not None:
                envelope = to_plain(story.transmission)
                plain["transmission"] = {name: value for name, value in envelope.items() if name != "text"}
        return end_line(make_safe(json.dumps(plain, ensure_ascii=False)))


def end_line(line: str) -> bytes:
    """Return a line as bytes."""
    # A lone surrogate, which UTF-8 has not, is spelt as JSON spells it.
    return f"{line}\n".encode(errors="backslashreplace")
