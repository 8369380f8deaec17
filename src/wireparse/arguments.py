"""What a caller hands to a parser, looked at before it is used: a mistake is told where it is made, in plain words."""

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from wireparse.agency import Agency, Language
from wireparse.article import Article
from wireparse.errors import NotTextError

Record = TypeVar("Record", Agency, Language)

_COUNTRY = re.compile(r"[A-Z]{2}")


def read_records(name: str, records: Iterable[Record], kind: type[Record]) -> tuple[Record, ...]:
    """The records in a tuple, after a look at whether they are such."""
    if isinstance(records, kind):
        raise TypeError(f"{name} takes several records in a tuple: {name}=(record,) for a single one")
    if isinstance(records, str | bytes | Mapping) or not isinstance(records, Iterable):
        raise TypeError(f"{name} takes several records in a tuple, not {type(records).__name__}")
    read = tuple(records)
    for record in read:
        if not isinstance(record, kind):
            raise TypeError(f"{name} takes records of the class {kind.__name__}, not {type(record).__name__}")
    return read


def read_places(places: Mapping[str, str | Iterable[str]]) -> dict[str, frozenset[str]]:
    """Names with the codes of their countries, one or several."""
    read = {
        name: frozenset((countries,) if isinstance(countries, str) else countries) for name, countries in places.items()
    }
    for name, countries in read.items():
        if not any(map(str.isalpha, name)):
            raise ValueError(f"{name!r} is no name of a place")
        odd = sorted(code for code in countries if _COUNTRY.fullmatch(code) is None)
        if odd or not countries:
            raise ValueError(f"the country of {name!r} is two capital letters, as in 'GB', not {', '.join(odd)!r}")
    return read


def require_text(copy: object) -> None:
    """Refuse copy that is no text, and say how bytes become text."""
    if not isinstance(copy, str):
        is_bytes = isinstance(copy, bytes | bytearray | memoryview)
        hint = "; decode it first, as in copy.decode('utf-8')" if is_bytes else ""
        raise NotTextError(f"the copy must be str, not {type(copy).__name__}{hint}")


def require_texts(texts: Any) -> None:
    """Raise an error where one text is given for several, since its characters would each be a story."""
    if isinstance(texts, str | bytes):
        raise TypeError(f"texts takes the copy of several stories, as in a list, not {type(texts).__name__}")


def require_article(article: Any) -> None:
    """Raise an error for what is no article; an analysis has one."""
    if not isinstance(article, Article):
        hint = ", whose article is .article" if isinstance(getattr(article, "article", None), Article) else ""
        raise TypeError(f"an Article is needed, not {type(article).__name__}{hint}")


def read_day(reference: datetime.date | None) -> datetime.date | None:
    """The day on which the copy was received, of a day or a moment."""
    if reference is None:
        return None
    if isinstance(reference, datetime.datetime):
        return reference.date()
    if not isinstance(reference, datetime.date):
        raise TypeError(f"reference must be a datetime.date, not {type(reference).__name__}")
    return reference
