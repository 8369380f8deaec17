"""Values as plain data: dicts, lists, strings and numbers, which JSON can hold."""

import datetime
from typing import Any

import attrs


def to_plain(value: Any, *, is_brief: bool = False) -> Any:
    """Return a value as JSON holds it: objects as dicts, tuples as lists, a day in ISO 8601.

    Args:
        value: an attrs object, a tuple of such, a day, or what is plain already.
        is_brief: leave out the fields of an object that have their defaults.

    >>> to_plain((datetime.date(2023, 9, 22), "rain"))
    ['2023-09-22', 'rain']
    """
    if isinstance(value, tuple):
        return [to_plain(item, is_brief=is_brief) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    # Most values are strings, which need not be asked whether they have fields: that is slow.
    if not isinstance(value, (str, int, type(None))) and attrs.has(type(value)):
        fields = [(field, getattr(value, field.name)) for field in attrs.fields(type(value))]
        return {
            field.name: to_plain(own, is_brief=is_brief)
            for field, own in fields
            if not is_brief or own != field.default
        }
    return value
