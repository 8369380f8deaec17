"""A transmission: one message of a feed, its header read and its text laid out as a parser wants it."""

import datetime

import attrs

from wireparse.article import Article
from wireparse.envelopes.headers import Header
from wireparse.errors import Defect


@attrs.frozen
class Transmission:
    """One message of a feed, or what lies between two.

    `format` is "anpa1312", "iptc7901", "zczc", "nexis" or "plain"; None for what lies between messages or could not be
    read. `header` is a value of its format, None where it has none. `text` is the story in ordinary lines, without
    display marks, control characters and header. `span` are the first byte and the one behind the last in the source:
    the spans of a feed's transmissions tile it. `encoding` is what the bytes were decoded with. `defects` are the
    oddities that were worked around; their offsets are bytes of the source, line and column count within the message.
    """

    format: str | None
    header: Header | None
    text: str
    span: tuple[int, int]
    encoding: str
    defects: tuple[Defect, ...] = ()

    def article(self, reference: datetime.date | None = None) -> Article:
        """Return the parts of the story, with what only the header tells."""
        raise NotImplementedError
