"""Stories in Scrapy: an item pipeline that puts the article of its copy into each item.

Put `wireparse.interchange.scrapy.ArticlePipeline` into `ITEM_PIPELINES`. An item has its copy as text, or the page that
`from_html` is to find it on. An article is an attrs class, which Scrapy knows: feed exports write it with all its
parts, and later pipelines take its attributes. An item without copy, and one whose copy cannot be read, goes on as it
came, and the statistics of the crawl count it.
"""

import datetime
import logging
from collections.abc import Mapping
from typing import Any, Protocol

import attrs

from wireparse.article import Article
from wireparse.errors import WireparseError
from wireparse.extras import load_extra
from wireparse.parser import Parser, default_parser

_LOGGER = logging.getLogger(__name__)

# Each setting with the argument of the pipeline that it gives.
SETTINGS: Mapping[str, str] = {
    "WIREPARSE_TEXT_FIELD": "text_field",
    "WIREPARSE_HTML_FIELD": "html_field",
    "WIREPARSE_ARTICLE_FIELD": "article_field",
    "WIREPARSE_REFERENCE_FIELD": "reference_field",
    "WIREPARSE_REFERENCE": "reference",
    "WIREPARSE_AGENCY": "agency",
    "WIREPARSE_PARSER": "parser",
    "WIREPARSE_AS_DICT": "as_dict",
}


class Stats(Protocol):
    """What counts: the collector of statistics of a crawl."""

    def inc_value(self, key: str, count: int = 1) -> None:
        """Add to a figure."""


def read_reference(given: Any) -> datetime.date | None:
    """Return the day that a setting or a field gives: a day, a moment, or either as ISO 8601 has it.

    Raises:
        ValueError: it is none.

    >>> read_reference("2023-09-23T10:00:00+02:00")
    datetime.date(2023, 9, 23)
    """
    if isinstance(given, datetime.datetime):
        return given.date()
    if given is None or isinstance(given, datetime.date):
        return given
    try:
        return datetime.datetime.fromisoformat(given).date()
    except (TypeError, ValueError):
        raise ValueError(f"a reference must be a day such as '2023-09-23', not {given!r}") from None


@attrs.define(kw_only=True)
class ArticlePipeline:
    """Puts the article of its copy into each item: a dict, a `scrapy.Item`, a dataclass or an attrs class.

    Scrapy makes it, from the settings of the crawl; each argument has one that is called like it, as in
    `WIREPARSE_TEXT_FIELD`.

    Args:
        text_field: the field that holds the copy as text.
        html_field: the field that holds the page, as text or bytes, of items that have no text.
        article_field: the field that the article goes into; of items that declare theirs it must be one.
        reference_field: the field that holds the day, or moment, on which the item was fetched, as such or in ISO 8601.
        reference: that day for all items whose field has none.
        agency: the id of the agency that all copy is by, as `parse` takes it.
        parser: what parses, by default the one with all records.
        as_dict: put in what `Article.to_dict` gives, which `Article.from_dict` reads back.
        stats: what counts.

    Raises:
        UnknownAgencyError: no record has the id `agency`.
        ValueError: `reference` is no day.
    """

    text_field: str = "text"
    html_field: str = "html"
    article_field: str = "article"
    reference_field: str | None = None
    reference: datetime.date | None = attrs.field(default=None, converter=read_reference)
    agency: str | None = None
    parser: Parser = attrs.field(factory=default_parser)
    as_dict: bool = False
    stats: Stats | None = None
    _adapt: Any = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._adapt = load_extra("itemadapter", extra="scrapy", purpose="an item pipeline").ItemAdapter
        # It looks at the id at once, and not when the first item comes.
        self.parser.parse_many((), agency=self.agency)

    @classmethod
    def from_crawler(cls, crawler: Any) -> "ArticlePipeline":
        """Make the pipeline of a crawl."""
        settings = crawler.settings
        given = {name: settings.get(setting) for setting, name in SETTINGS.items() if settings.get(setting) is not None}
        # On the command line, a flag is text.
        given["as_dict"] = settings.getbool("WIREPARSE_AS_DICT")
        return cls(**given, stats=crawler.stats)

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002  older releases of Scrapy hand it over
        """Put the article into an item, and return it."""
        fields = self._adapt(item)
        try:
            article = self._parse(fields)
            if article is not None:
                self._put(article, fields)
        except (WireparseError, ValueError) as error:
            self._count("errors", type(error).__name__)
            _LOGGER.error("no article of %s: %s", _name(fields), error)  # noqa: TRY400  the item is at fault, not the code
            return item
        if article is None:
            self._count("without_copy")
            return item
        self._count("stories")
        if article.dateline is not None:
            self._count("with_dateline")
        for defect in article.defects:
            self._count("defects", defect.code.value)
        return item

    def _parse(self, fields: Any) -> Article | None:
        """Return the article of an item, None if it has no copy."""
        text, page = fields.get(self.text_field), fields.get(self.html_field)
        if text is None and page is None:
            return None
        found = fields.get(self.reference_field) if self.reference_field is not None else None
        reference = self.reference if found is None else read_reference(found)
        if text is not None:
            return self.parser.parse(text, reference=reference, agency=self.agency)
        from wireparse.web.reading import from_html  # noqa: PLC0415  text needs none of it

        return from_html(page, reference=reference, agency=self.agency, parser=self.parser).article

    def _put(self, article: Article, fields: Any) -> None:
        try:
            fields[self.article_field] = article.to_dict() if self.as_dict else article
        except KeyError:
            raise ValueError(f"{type(fields.item).__name__} declares no field {self.article_field!r}") from None

    def _count(self, figure: str, kind: str = "") -> None:
        """Add one to a figure of the crawl, and to that of its kind."""
        if self.stats is not None:
            self.stats.inc_value(f"wireparse/{figure}")
            if kind:
                self.stats.inc_value(f"wireparse/{figure}/{kind}")


def _name(fields: Any) -> str:
    """What an item is called in the log: by its address if it has one."""
    return str(fields.get("url") or fields.get("id") or type(fields.item).__name__)
