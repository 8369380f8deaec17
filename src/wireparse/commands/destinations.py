"""Where data go: standard output, a file, or a folder of files.

A file is written beside its name and takes it when all is there, so that it is whole or not there at all. One whose
name ends as those of compressed files do is compressed. Standard output gets whole lines, as far as the system takes
them.
"""

import contextlib
import io
import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from wireparse.commands.output import drop_output
from wireparse.commands.signals import holding_signals
from wireparse.commands.sources import STANDARD_INPUT
from wireparse.extras import load_extra

_PACKED = re.compile(r"\.(?:gz|zst)\Z")


class OutputError(Exception):
    """What could not be written: its `name`, and the `reason` with what is there now."""

    def __init__(self, name: str, error: OSError, left: str) -> None:
        super().__init__(name, error, left)
        self.name = name
        self.reason = f"{error.strerror or error}; {left}"


class Writable(Protocol):
    """A binary file."""

    def write(self, data: bytes, /) -> object:
        """Write some bytes."""
        ...


class Destination(Protocol):
    """What takes documents, each of which is whole."""

    def write(self, documents: list[bytes], names: list[str]) -> None:
        """Write documents; `names` are those of the sources that they are from, where each is of one story."""
        ...


def is_folder(name: str | None) -> bool:
    """Say whether the name of an output is that of a folder: one that exists, or that ends with a slash."""
    return name is not None and (name.endswith(("/", os.sep)) or Path(name).is_dir())


def is_standard_output(name: str | None) -> bool:
    """Say whether the name of an output, or its absence, stands for standard output."""
    return name is None or name == "-"


@contextlib.contextmanager
def open_destination(name: str | None, suffix: str) -> Iterator[Destination]:
    """Open standard output, a file or a folder; after an error a file is as it was before.

    Args:
        name: of the file or folder; None and "-" for standard output.
        suffix: how the name of a file of one story ends, in a folder of them.

    Raises:
        OutputError: it cannot be written.
    """
    if name is None or is_standard_output(name):
        yield _StandardOutput()
    elif is_folder(name):
        yield _Folder(Path(name), suffix)
    else:
        with open_file(name) as file, _packing(name, file) as packed:
            yield _File(packed)


@contextlib.contextmanager
def open_file(name: str, *, left: str = "nothing was written") -> Iterator[BinaryIO]:
    """Open a file that is whole at the end, or as it was before; a device or a pipe is written to as it is.

    Raises:
        OutputError: it cannot be written; `left` is what it says is there.
    """
    path = Path(os.path.realpath(name))
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            with path.open("wb") as file:
                yield file
            return
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            with beside.open("wb") as file:
                yield file
            if path.exists():
                beside.chmod(stat.S_IMODE(path.stat().st_mode))
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(name, error, left) from error


@contextlib.contextmanager
def _packing(name: str, file: BinaryIO) -> Iterator[Writable]:
    """Compress what is written to a file, where its name says so."""
    if name.endswith(".gz"):
        import gzip  # noqa: PLC0415  few outputs need it

        # Without name and time the same stories make the same bytes.
        with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
            yield packed
    elif name.endswith(".zst"):
        zstandard = load_extra("zstandard", extra="cli", purpose="writing what is compressed with Zstandard")
        with zstandard.ZstdCompressor().stream_writer(file, closefd=False) as packed:
            yield packed
    else:
        yield file


class _File:
    """One file for all documents."""

    def __init__(self, file: Writable) -> None:
        self._file = file

    def write(self, documents: list[bytes], _names: list[str]) -> None:
        self._file.write(b"".join(documents))


class _StandardOutput:
    """Standard output, which a Python caller may have replaced, or closed."""

    def write(self, documents: list[bytes], _names: list[str]) -> None:
        if sys.stdout is None or not documents:
            return
        data = b"".join(documents)
        try:
            with holding_signals():
                if isinstance(sys.stdout, io.TextIOWrapper):
                    _write_all(sys.stdout.buffer, data)
                else:
                    sys.stdout.write(data.decode())
                sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            # What is still buffered would come out behind a gap, or fail again when Python ends.
            drop_output()
            raise OutputError("standard output", error, "its last line may be cut off") from error


def _write_all(file: BinaryIO, data: bytes) -> None:
    """Write bytes to a file that may take a part of them at a time, as one without a buffer does."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


class _Folder:
    """A folder in which each document is a file of its own, numbered in the order of the stories."""

    def __init__(self, path: Path, suffix: str) -> None:
        self._path = path
        self._suffix = suffix
        self._count = 0
        try:
            path.mkdir(exist_ok=True)
        except OSError as error:
            raise OutputError(str(path), error, "nothing was written") from error

    def write(self, documents: list[bytes], names: list[str]) -> None:
        for document, name in zip(documents, names, strict=True):
            self._count += 1
            path = self._path / f"{self._count:06}-{_find_stem(name)}{self._suffix}"
            with open_file(str(path), left=f"{self._count - 1} files before it are whole") as file:
                file.write(document)


def _find_stem(name: str) -> str:
    """Return what the name of a file made of a source has of it."""
    return "stdin" if name == STANDARD_INPUT else Path(_PACKED.sub("", name)).stem
