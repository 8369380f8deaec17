"""schema.org NewsArticle: signatures first."""

import datetime
from collections.abc import Iterable
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article


def to_jsonld(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> dict[str, Any]:
    """Return the article as a schema.org NewsArticle."""
    raise NotImplementedError


def dumps(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> str:
    """Return `to_jsonld` as one line of JSON, which UTF-8 can hold and a page can embed."""
    raise NotImplementedError
