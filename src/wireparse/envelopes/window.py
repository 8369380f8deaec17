"""The window: those bytes of a source that are in memory, read on as they are asked for."""

from typing import Protocol

CHUNK = 1 << 18


class Source(Protocol):
    """A binary file."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


class Window:
    """The bytes `data` of a source, from its offset `base` on; `is_whole` tells that they go to its end."""

    def __init__(self, source: Source) -> None:
        self.data = b""
        self.base = 0
        self.is_whole = False
        self._source = source

    def reach(self, end: int) -> bool:
        """Read on until `data` goes to the index `end`; say whether the source is that long.

        Raises:
            TypeError: the source is no binary file.
        """
        while len(self.data) < end and not self.is_whole:
            # The window grows by its own size, so that a long message is not copied over and over.
            more = self._source.read(max(CHUNK, len(self.data)))
            if not isinstance(more, bytes):
                raise TypeError(f"the source must be a binary file: its read() gives {type(more).__name__}")
            self.is_whole = not more
            self.data += more
        return len(self.data) >= end

    def drop(self, end: int) -> None:
        """Forget the bytes before the index `end`."""
        self.data = self.data[end:]
        self.base += end
