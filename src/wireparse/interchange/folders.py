"""A folder that a newsroom system watches: one file a story, each there as a whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path


def write_files(stories: Iterable[tuple[str, str]], folder: str | os.PathLike[str]) -> tuple[Path, ...]:
    """Write texts to files of a folder, in UTF-8, and return their paths.

    A text is written beside its place, under a name that begins with a dot, and then given its name: who watches the
    folder never finds half a story. A file that was there is replaced.

    Args:
        stories: the name of the file and the text, of each.
        folder: where to; it must be there.

    Raises:
        OSError: a file cannot be written. The files before it are there.
    """
    paths = []
    for name, text in stories:
        path = Path(folder) / name
        beside = path.with_name(f".{name}.part")
        try:
            beside.write_text(text, encoding="utf-8", newline="\n")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        paths.append(path)
    return tuple(paths)
