"""The names by which a caller says what is to be taken out of a story: kinds of tokens, traces, and groups of both."""

import difflib
from collections.abc import Iterable

from wireparse.tokens import Kind
from wireparse.traces.trace import MENTION, PHOTO_CREDIT

# What stands in for a name of the agency where the caller wants it out, and does not say by what.
PLACEHOLDER = "[AGENCY]"

_DATELINE = (Kind.PLACE, Kind.REGION, Kind.COUNTRY, Kind.DATE, Kind.CREDIT, Kind.SEPARATOR)
# Not the section, the headline with its deck and its points, and the story.
_TRACES = (
    *_DATELINE, Kind.SLUGLINE, Kind.VERSION, Kind.BYLINE, Kind.TITLE, Kind.TAGLINE, Kind.SIGNOFF, Kind.INITIALS,
    Kind.EDNOTE, Kind.CONTACT, Kind.STAMP, Kind.BOILERPLATE, Kind.MARK, PHOTO_CREDIT,
)  # fmt: skip
_HEAD = (Kind.SECTION, Kind.HEADLINE, Kind.SUBHEADLINE, Kind.SUMMARY)
GROUPS: dict[str, frozenset[str]] = {
    "dateline": frozenset(map(str, _DATELINE)),
    "traces": frozenset(map(str, _TRACES)),
    "frame": frozenset(map(str, (*_TRACES, *_HEAD))),
}
"""Names for several parts: the dateline; all that tells whose the story is; all but the story itself."""

# Blanks go with what they stood around.
NAMES = frozenset((*GROUPS, *map(str, Kind), PHOTO_CREDIT)) - {str(Kind.SPACE)}


def read_parts(parts: Iterable[str], keep: Iterable[str] | str) -> frozenset[str]:
    """Return the kinds of pieces that are to be taken out.

    Args:
        parts: what is to be taken out; nothing stands for all traces.
        keep: what is to stay of it.

    Raises:
        TypeError: a name is no `str`.
        ValueError: a name is none of those above.

    >>> sorted(read_parts(("dateline", "signoff"), keep=("place", "date", "separator")))
    ['country', 'credit', 'region', 'signoff']
    """
    return _spell_out(parts or ("traces",)) - _spell_out((keep,) if isinstance(keep, str) else keep)


def _spell_out(names: Iterable[str]) -> frozenset[str]:
    """Kinds as they are, groups as the kinds in them."""
    return frozenset().union(*(GROUPS.get(name, {name}) for name in map(_check, names)))


def _check(name: str) -> str:
    if not isinstance(name, str):
        raise TypeError(f"a part is named by a str or a Kind, not {type(name).__name__}")
    if name not in NAMES:
        if name == MENTION:
            raise ValueError("mentions are asked for with mentions=True")
        near = difflib.get_close_matches(name, NAMES, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"{name!r} is no part of a story{hint}")
    return str(name)


def read_placeholder(mentions: bool | str) -> str | None:  # noqa: FBT001  as the caller gives it
    """Return what is to stand for a name of the agency; None where names are to stay.

    Raises:
        TypeError: `mentions` is neither a `bool` nor a `str`.
    """
    if isinstance(mentions, str):
        return mentions
    if not isinstance(mentions, bool):
        raise TypeError(f"mentions is True, False or the text to put for them, not {type(mentions).__name__}")
    return PLACEHOLDER if mentions else None
