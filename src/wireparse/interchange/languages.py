"""Languages by the tags of newsroom formats: BCP 47, of which an article has the language alone."""

import re

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,8}")

# Languages that the records have under one code, and codes that were given up.
_CODES = {"fil": "tl", "in": "id", "iw": "he", "nb": "no", "nn": "no"}


def read_language(tag: str) -> str | None:
    """Return the code of the language of a tag, None where it is none.

    >>> read_language("en-US"), read_language("nb-NO"), read_language("English")
    ('en', 'no', None)
    """
    found = _TAG.fullmatch(tag)
    if found is None:
        return None
    code = found[1].lower()
    return _CODES.get(code, code)
