"""The packages that extras bring: imported when they are first needed, and told by name when they are missing."""

import importlib
from types import ModuleType

from wireparse.errors import MissingExtraError


def load_extra(name: str, *, extra: str, purpose: str) -> ModuleType:
    """Import a module of a package that an extra of wireparse brings.

    Args:
        name: the module, as in `pyarrow.parquet`.
        extra: the extra that brings it, as in `arrow`.
        purpose: what needs it, as the beginning of a sentence: `writing Parquet`.

    Raises:
        MissingExtraError: the package is not installed; the message says how it is.

    >>> load_extra("wireparse_of_old", extra="old", purpose="reading clay tablets")
    Traceback (most recent call last):
    wireparse.errors.MissingExtraError: reading clay tablets needs wireparse_of_old: pip install 'wireparse[old]'
    """
    package = name.partition(".")[0]
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        # That a package lacks something of its own is its own complaint.
        if error.name != package:
            raise
        raise MissingExtraError(f"{purpose} needs {package}: pip install 'wireparse[{extra}]'") from error
