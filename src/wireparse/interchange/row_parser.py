"""Stories of a table: each is parsed for its row, and whatever comes of it, the row comes back."""

from typing import Any

from wireparse.article import Article
from wireparse.errors import NotTextError
from wireparse.parser import Parser, default_parser


class RowParser:
    """Parses the stories of a table, all in the same way.

    Args:
        parser: what parses, by default the one with all records.
        agency: the id of the agency that the copy is by, as `parse` takes it.

    Raises:
        UnknownAgencyError: no record of the parser has that id.

    >>> RowParser().parse(None)
    NotTextError('the text is null')
    """

    def __init__(self, parser: Parser | None = None, agency: str | None = None) -> None:
        self._parser = default_parser() if parser is None else parser
        self._agency = agency
        # It looks at the id at once, and not when the first story comes.
        self._parser.parse_many((), agency=agency)

    def parse(self, text: Any, reference: Any = None) -> Article | Exception:
        """Return the article of a text, or why there is none; what could not be read is the reason itself."""
        for given in (text, reference):
            if isinstance(given, Exception):
                return given
        if text is None:
            return NotTextError("the text is null")
        try:
            return self._parser.parse(text, reference=reference, agency=self._agency)
        except Exception as error:  # noqa: BLE001  one story must not end the job of millions; its row tells
            return error
