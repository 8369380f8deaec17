"""The sources that a command is given: files, all that is in folders, what patterns match, and standard input.

Folders are gone through lazily, one at a time and in the order of names, so that two runs see the same order and the
first story does not wait for the last folder. What is hidden in them is passed over, and so are links to folders, which
may lead round in circles, and what is neither file nor folder. Reading is left to `blocks`.
"""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

STANDARD_INPUT = "-"


@attrs.frozen
class Source:
    """A file by its name, "-" for standard input; or a name for which there is none, and the `trouble` with it."""

    name: str
    trouble: Exception | None = None


def list_sources(names: Iterable[str], output: str | None = None) -> Iterator[Source]:
    """Yield the sources that some names stand for.

    Args:
        names: files, folders, patterns such as `in/**/*.txt`, or "-". A file may have a name that looks like a pattern.
        output: the name of the file that is written, which is no source where it lies in a folder.
    """
    written = None if output is None else Path(output).absolute()
    for name in names:
        if name == STANDARD_INPUT:
            yield Source(name)
        elif os.path.isdir(name):  # noqa: PTH112  of a name that no file can have, pathlib raises an error
            yield from _but(written, _walk(name))
        elif glob.has_magic(name) and not os.path.lexists(name):
            yield from _but(written, _expand(name))
        else:
            yield Source(name)


def _but(written: Path | None, sources: Iterator[Source]) -> Iterator[Source]:
    if written is None:
        return sources
    return (source for source in sources if Path(source.name).absolute() != written)


def _walk(folder: str) -> Iterator[Source]:
    """Yield the files below a folder, those of each folder where its name stands among its neighbours."""
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield Source(path)
            continue
        try:
            waiting += sorted(_list_folder(path), reverse=True)
        except OSError as error:
            yield Source(path, error)


def _list_folder(folder: str) -> Iterator[tuple[str, bool]]:
    """Yield what is in a folder and is to be read, and whether it is a folder itself."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if _is_hidden(entry.name):
                continue
            is_folder = entry.is_dir(follow_symlinks=False)
            # A link that leads nowhere is told when it is opened.
            is_broken = entry.is_symlink() and not os.path.exists(entry.path)  # noqa: PTH110  as above
            if is_folder or is_broken or entry.is_file():
                yield entry.path, is_folder


def _expand(pattern: str) -> Iterator[Source]:
    """Yield what a pattern matches; of one that goes through folders (`**`) the files alone."""
    anchor = Path(pattern).anchor
    below = pattern[len(anchor) :]
    is_deep = "**" in Path(below).parts
    if Path(below).name == "**":
        below = f"{below.rstrip('/')}/*"
    try:
        found = sorted(path for path in Path(anchor).glob(below) if _is_shown(path, pattern))
    except (NotImplementedError, OSError, ValueError) as error:
        yield Source(pattern, error)
        return
    for path in found:
        if path.is_file():
            yield Source(str(path))
        elif path.is_dir() and not is_deep:
            yield from _walk(str(path))
    if not found:
        yield Source(pattern, FileNotFoundError("no file matches"))


def _is_shown(path: Path, pattern: str) -> bool:
    """Say whether nothing on the way to a path is hidden, unless the pattern itself names what is."""
    return any(map(_is_hidden, Path(pattern).parts)) or not any(map(_is_hidden, path.parts))


def _is_hidden(part: str) -> bool:
    return part.startswith(".") and part != ".."
