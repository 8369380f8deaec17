"""Puts what datelines print besides the Unicode CLDR behind its names: other spellings, inflected and prefixed forms."""

from collections.abc import Iterable

from wireparse.languages.cldr import Names


def add_forms(names: Names, more: Iterable[Iterable[str]]) -> Names:
    """Return the names, each with its further forms behind it.

    Args:
        names: twelve months or seven weekdays, each with all its forms.
        more: the further forms of each of them, in the same order.

    >>> add_forms((("iyul", "iyl"), ("avgust",)), ((), ("august",)))
    (('iyul', 'iyl'), ('avgust', 'august'))
    """
    return tuple((*forms, *further) for forms, further in zip(names, more, strict=True))
