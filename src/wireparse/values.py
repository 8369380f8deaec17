"""Values read back: an article from its dict or its line of JSON, and the JSON Schema of both.

The classes of the parts say themselves what their fields hold; a reader is made of the types of a class once. What is
read is checked in full, so that an article from elsewhere is as sound as one that was parsed. msgspec, if installed,
does the work on the text of JSON; the standard library does the same, and all that msgspec refuses. To parse copy,
nothing of this is loaded.
"""

import datetime
import functools
import importlib.resources
import json
import reprlib
import types
import typing
from collections.abc import Callable
from typing import Any

import attrs

from wireparse.article import SCHEMA, Article
from wireparse.errors import DefectCode, NotAnArticleError

if typing.TYPE_CHECKING:
    from types import ModuleType

Reader = Callable[[Any], Any]

# What the command line prints beside the parts of a story: where it is from, and how it was sent.
ASIDE = frozenset({"encoding", "error", "fields", "file", "id", "line", "transmission"})

# Numbers of the calendar; a year has four digits, and EDTF knows a year 0.
RANGES = {"year": (0, 9999), "month": (1, 12), "day": (1, 31), "weekday": (0, 6)}

PLAIN_TYPES = {str: "a string", int: "an integer", bool: "true or false"}


def read_article(plain: Any) -> Article:
    """Return the article that `Article.to_dict` gave `plain` for.

    Raises:
        NotAnArticleError: it is no such dict; `path` says where.
    """
    if not isinstance(plain, dict):
        raise _refusal("an object", plain)
    if "schema" not in plain:
        raise NotAnArticleError("schema", "is missing")
    if plain["schema"] != SCHEMA:
        raise NotAnArticleError("schema", f"must be {SCHEMA!r}, not {reprlib.repr(plain['schema'])}")
    parts = {name: value for name, value in plain.items() if name != "schema" and name not in ASIDE}
    article: Article = _reader(Article)(parts)
    return article


def read_json(line: str | bytes) -> Article:
    """Return the article that `Article.to_json` gave `line` for.

    Raises:
        NotAnArticleError: it is no JSON, or not that of an article.
    """
    return read_article(_decode(line))


def write_json(article: Article) -> str:
    """Return the article as one line of JSON."""
    plain, msgspec = article.to_dict(), _msgspec()
    if msgspec is not None:
        try:
            # An indent of 0 is one line with blanks behind "," and ":", as the standard library writes it.
            return str(msgspec.json.format(msgspec.json.encode(plain), indent=0), "utf-8")
        except UnicodeEncodeError:
            pass  # half a character, which UTF-8 has not, but a `str` may hold
    return json.dumps(plain, ensure_ascii=False)


def article_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `Article.to_dict` and `Article.to_json` give.

    It ships as the file `article.schema.json` of the package. Each call returns a dict of its own.

    >>> article_schema()["properties"]["schema"]
    {'const': 'wireparse.article/1'}
    """
    path = importlib.resources.files("wireparse").joinpath("article.schema.json")
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


@functools.cache
def _msgspec() -> "ModuleType | None":
    """Return msgspec, None where it is not installed."""
    try:
        import msgspec  # noqa: PLC0415  an extra
    except ImportError:
        return None
    return msgspec


def _decode(line: str | bytes) -> Any:
    msgspec = _msgspec()
    if msgspec is not None:
        try:
            return msgspec.json.decode(line)
        except (ValueError, RecursionError):
            pass  # the standard library takes a little more, and says the same on either machine
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise NotAnArticleError("", f"is no JSON: {error}") from error


@functools.cache
def _reader(kind: Any) -> Reader:
    """Return what reads a value of a type: of a class, a tuple, an optional value, a day, a code or a plain value."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        (own,) = (argument for argument in arguments if argument is not types.NoneType)
        return functools.partial(_read_optional, _reader(own))
    if origin is tuple:
        return functools.partial(_read_items, _reader(arguments[0]))
    if attrs.has(kind):
        hints = typing.get_type_hints(kind)
        readers = {field.name: _reader(hints[field.name]) for field in attrs.fields(kind)}
        return functools.partial(_read_object, kind, readers)
    if kind is datetime.date:
        return _read_day
    if kind is DefectCode:
        return _read_code
    return functools.partial(_read_plain, kind)


def _read_object(kind: type, readers: dict[str, Reader], value: Any) -> Any:
    if not isinstance(value, dict):
        raise _refusal("an object", value)
    for name in value:
        if name not in readers:
            raise NotAnArticleError(str(name), f"is no field of {kind.__name__}")
    fields = {}
    for name, read in readers.items():
        if name not in value:
            raise NotAnArticleError(name, "is missing")
        try:
            fields[name] = read(value[name])
        except NotAnArticleError as error:
            raise error.within(name) from None
        if name in RANGES and fields[name] is not None:
            _check_range(name, fields[name])
    return kind(**fields)


def _read_items(read: Reader, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise _refusal("a list", value)
    items = []
    for index, item in enumerate(value):
        try:
            items.append(read(item))
        except NotAnArticleError as error:
            raise error.within(f"[{index}]") from None
    return tuple(items)


def _read_optional(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _read_plain(kind: type, value: Any) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _refusal(PLAIN_TYPES[kind], value)
    return value


def _read_day(value: Any) -> datetime.date:
    """Read `2023-09-22`, and none of the other forms of ISO 8601."""
    try:
        day = datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        day = None
    if day is None or day.isoformat() != value:
        raise _refusal("a day such as '2023-09-22'", value)
    return day


def _read_code(value: Any) -> DefectCode:
    try:
        return DefectCode(value)
    except ValueError:
        raise _refusal("the code of a defect", value) from None


def _check_range(name: str, number: int) -> None:
    lowest, highest = RANGES[name]
    if not lowest <= number <= highest:
        raise NotAnArticleError(name, f"must be from {lowest} to {highest}, not {reprlib.repr(number)}")


def _refusal(expected: str, value: Any) -> NotAnArticleError:
    return NotAnArticleError("", f"must be {expected}, not {reprlib.repr(value)}")
