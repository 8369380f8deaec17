"""ninjs 3.1: signatures first."""

import datetime
from collections.abc import Iterable
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article


def to_ninjs(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
) -> dict[str, Any]:
    """Return the article as a ninjs object."""
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
    """Return `to_ninjs` as one line of JSON, which UTF-8 can hold."""
    raise NotImplementedError


def from_ninjs(item: dict[str, Any], *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of a ninjs object."""
    raise NotImplementedError


def loads(text: str | bytes, *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of the text of a ninjs object."""
    raise NotImplementedError
