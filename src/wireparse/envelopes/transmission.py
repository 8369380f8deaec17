"""A transmission: one message of a feed, its header read and its text laid out as a parser wants it."""

import datetime
from typing import TYPE_CHECKING

import attrs

from wireparse.article import Article
from wireparse.envelopes.headers import Header
from wireparse.errors import Defect

if TYPE_CHECKING:
    from wireparse.parser import Parser


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

    def article(
        self, reference: datetime.date | None = None, *, agency: str | None = None, parser: "Parser | None" = None
    ) -> Article:
        """Return the parts of the story, with what only the header tells of it.

        Slugline, version, language and agency come from the header where the copy has none.

        Args:
            reference: the day on which the copy was received; by default that of its trailer or header, if one tells.
            agency: the id of the agency, where the caller knows.
            parser: what takes the story apart; by default one with all records.
        """
        from wireparse.envelopes.story import read_story  # noqa: PLC0415  it needs the parser, which a header does not

        return read_story(self.text, self.header, reference, agency, parser)
