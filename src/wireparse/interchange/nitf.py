"""NITF 3.6: signatures first."""

import datetime
from collections.abc import Iterable
from typing import Any

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency
from wireparse.article import Article


def dumps(
    article: Article,
    *,
    uri: str | None = None,
    sent: datetime.datetime | None = None,
    embargoed_until: datetime.datetime | None = None,
    urgency: int | None = None,
    agencies: Iterable[Agency] = AGENCIES,
    declaration: bool = False,
) -> str:
    """Return the article as a NITF document on one line, no XML declaration; `declaration=True` puts `<?xml version="1.0" encoding="UTF-8"?>` before it."""
    raise NotImplementedError


def loads(text: str | bytes, *, agencies: Iterable[Agency] = AGENCIES) -> Article:
    """Return the article of a NITF document."""
    raise NotImplementedError
