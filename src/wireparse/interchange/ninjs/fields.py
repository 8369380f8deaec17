"""The fields of a ninjs item, looked at as they are read, so that what is wrong is told with its place.

Names are looked up in small letters: ninjs 1 and 2 write `ednote` where ninjs 3 writes `edNote`.
"""

import reprlib
from collections.abc import Iterator
from typing import Any

from wireparse.errors import NotAnArticleError
from wireparse.interchange.characters import squash


class Fields:
    """An object of JSON, and the path that leads to it.

    Raises:
        NotAnArticleError: it is no object.
    """

    def __init__(self, value: Any, path: str = "") -> None:
        if not isinstance(value, dict):
            raise refuse(path, "an object", value)
        self._values = {str(name).lower(): (str(name), field) for name, field in value.items()}
        self._path = path

    def path(self, name: str) -> str:
        """Return the path of a field, by the name that the object has for it."""
        own = self._values.get(name.lower(), (name, None))[0]
        return f"{self._path}.{own}" if self._path else own

    def read(self, name: str) -> str:
        """Return a string with its white space squashed, empty where there is none."""
        return squash(self.read_whole(name))

    def read_whole(self, name: str) -> str:
        """Return a string as it stands, empty where there is none.

        Raises:
            NotAnArticleError: the field is no string.
        """
        value = self._values.get(name.lower(), ("", None))[1]
        if value is None:
            return ""
        if not isinstance(value, str):
            raise refuse(self.path(name), "a string", value)
        return value

    def read_object(self, name: str) -> "Fields | None":
        """Return the object of a field, None where there is none.

        Raises:
            NotAnArticleError: the field is no object.
        """
        value = self._values.get(name.lower(), ("", None))[1]
        return None if value is None else Fields(value, self.path(name))

    def list_objects(self, *names: str) -> Iterator["Fields"]:
        """Yield the objects of each list.

        Raises:
            NotAnArticleError: a field is no list of objects.
        """
        for name in names:
            value = self._values.get(name.lower(), ("", None))[1]
            if value is None:
                continue
            if not isinstance(value, list):
                raise refuse(self.path(name), "an array", value)
            for index, item in enumerate(value):
                yield Fields(item, f"{self.path(name)}[{index}]")

    def list_roles(self, plural: str, singular: str) -> Iterator[tuple[str, str, "Fields", str]]:
        """Yield role, media type, the object and the name in it of each value: of `headlines`, of `headline_subhead`.

        ninjs 2 and 3 have an array with roles; ninjs 1 has the roles in the names, and bodies without any other type.
        """
        for item in self.list_objects(plural):
            yield item.read("role").lower(), item.read("contentType").lower(), item, "value"
        for name in self._values:
            if name == singular or name.startswith(f"{singular}_"):
                yield name[len(singular) + 1 :], "", self, name


def refuse(path: str, expected: str, value: Any) -> NotAnArticleError:
    """Return the error for a value of the wrong kind."""
    return NotAnArticleError(path, f"must be {expected}, not {reprlib.repr(value)}")
