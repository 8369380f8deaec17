"""The bytes of a source as they are read, unpacked where they are compressed, and never more than memory has room for.

Compression is told by the first bytes, as that of standard input can only be. What goes wrong on the way, a file that
breaks off or unpacks to far more than it holds, ends the bytes, and is told as the stream's `trouble`: what came before
can be used.
"""

import zlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import BinaryIO

from wireparse.extras import load_extra

CHUNK = 1 << 18

GZIP = b"\x1f\x8b\x08"
ZSTANDARD = b"\x28\xb5\x2f\xfd"
_LONGEST_MAGIC = 4

# One byte of Zstandard can stand for 32 KiB, and its reader takes no limit: so it is given little at a time.
_STEP = 512

# Prose packs to a third or a tenth; what unpacks to so many times its size, and is large, is there to fill a disk.
MOST_TIMES = 200
ALWAYS_ALLOWED = 1 << 26

Read = Callable[[int], bytes]


class PackedError(ValueError):
    """What is compressed breaks off, is damaged, or unpacks to too much."""


class Stream:
    """Bytes that come in chunks, read as those of a file are; `trouble` is what ended them too soon, if something did.

    Args:
        chunks: what yields them; an OSError or PackedError ends them.
        trouble: what is known already to have ended them.
    """

    def __init__(self, chunks: Iterator[bytes], trouble: str | None = None) -> None:
        self.trouble = trouble
        self._chunks = chunks
        self._ready = b""
        self._is_whole = False

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        if not self._ready:
            self._pull()
        data, self._ready = self._ready[:size], self._ready[size:]
        return data

    def peek(self, size: int) -> bytes:
        """Return what the next read begins with: so many bytes or more, fewer only where the end is nearer."""
        while len(self._ready) < size and not self._is_whole:
            self._pull()
        return self._ready

    def _pull(self) -> None:
        """Get the next bytes, if there are more."""
        try:
            more = next(self._chunks, b"")
        except (OSError, PackedError) as error:
            more = b""
            self.trouble = tell(error)
        self._is_whole = not more
        self._ready += more


def tell(error: Exception) -> str:
    """Return what an error says, as complaints have it."""
    told = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return told[:1].lower() + told[1:]


def open_stream(raw: BinaryIO, max_size: int | None = None, on_read: Callable[[int], None] | None = None) -> Stream:
    """Return the bytes of a file, unpacked if they are compressed with gzip or Zstandard.

    Args:
        raw: the file; what a pipe holds is taken as it comes.
        max_size: the most that what is compressed may unpack to, in bytes; by default it depends on its size.
        on_read: is told how many bytes were read, each time.

    Raises:
        MissingExtraError: the file is compressed with Zstandard, and the extra `wireparse[cli]` is not installed.
        OSError: not even its first bytes can be read.
    """
    read_more: Read = getattr(raw, "read1", raw.read)

    def read(size: int) -> bytes:
        data = read_more(size)
        if on_read is not None:
            on_read(len(data))
        return data

    head = read(CHUNK)
    while 0 < len(head) < _LONGEST_MAGIC and (more := read(CHUNK)):
        head += more
    packed = _Packed(head, read)
    if head.startswith(GZIP):
        return Stream(_limit(_unpack_gzip(packed), packed, max_size))
    if head.startswith(ZSTANDARD):
        zstandard = load_extra("zstandard", extra="cli", purpose="reading what is compressed with Zstandard")
        return Stream(_limit(_unpack_zstandard(packed, zstandard), packed, max_size))
    return Stream(iter(packed.take, b""))


class _Packed:
    """The bytes of a file as they are stored, of which some can be given back; `count` is how many were taken."""

    def __init__(self, head: bytes, read: Read) -> None:
        self.count = 0
        self._left = head
        self._read = read

    def take(self) -> bytes:
        data, self._left = self._left or self._read(CHUNK), b""
        self.count += len(data)
        return data

    def give_back(self, data: bytes) -> None:
        self._left = data
        self.count -= len(data)


def _limit(chunks: Iterator[bytes], packed: _Packed, max_size: int | None) -> Iterator[bytes]:
    """Yield chunks until they are more than is allowed."""
    count = 0
    for chunk in chunks:
        count += len(chunk)
        if max_size is not None and count > max_size:
            raise PackedError(f"it unpacks to more than the {max_size:,} bytes that --max-size allows")
        if max_size is None and count > max(ALWAYS_ALLOWED, MOST_TIMES * packed.count):
            raise PackedError(f"it unpacks to more than {MOST_TIMES} times its size: if it may, say --max-size")
        yield chunk


def _unpack_gzip(packed: _Packed) -> Iterator[bytes]:
    """Yield what a file of gzip holds, all its members; zeros behind the last are padding."""
    while (data := packed.take()).strip(b"\0"):
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        while not member.eof:
            try:
                chunk = member.decompress(data, CHUNK)
            except zlib.error as error:
                raise PackedError(f"what is compressed is damaged: {str(error).rpartition(': ')[2]}") from None
            if chunk:
                yield chunk
            data = member.unconsumed_tail
            # A full chunk may have left some behind in the reader, though it has taken all its bytes.
            if not (data or len(chunk) == CHUNK or member.eof):
                data = packed.take()
                if not data:
                    raise PackedError("what is compressed breaks off")
        packed.give_back(member.unused_data)


def _unpack_zstandard(packed: _Packed, zstandard: ModuleType) -> Iterator[bytes]:
    """Yield what a file of Zstandard holds, all its frames."""
    data = packed.take()
    while data:
        frame = zstandard.ZstdDecompressor().decompressobj()
        while not frame.eof:
            if not data and not (data := packed.take()):
                raise PackedError("what is compressed breaks off")
            try:
                chunk = frame.decompress(data[:_STEP])
            except zstandard.ZstdError as error:
                raise PackedError(f"what is compressed is damaged: {str(error).rpartition(': ')[2]}") from None
            data = data[_STEP:]
            if chunk:
                yield chunk
        data = frame.unused_data + data or packed.take()
