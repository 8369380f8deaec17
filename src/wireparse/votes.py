"""Votes: how many words of a text are function words of each language, counted for all languages at once.

A word's vote is one long number with a field for each language, so that the sum of the votes holds every count.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence

# What a function word counts for that no other language has.
_OWN = 2
# The bits of a field; an unsigned short of `struct`. No sample of text has so many words that it overflows.
_WIDTH = 16


class Votes:
    """The votes of the function words of some languages.

    Args:
        languages: the codes of the languages.
        words: each function word with the codes of those that have it.

    >>> Votes(("en", "es"), {"a": ("en", "es"), "the": ("en",)}).count("the cat and a dog".split())
    {'en': 3, 'es': 1}
    """

    def __init__(self, languages: Iterable[str], words: Mapping[str, Sequence[str]]) -> None:
        self._languages = tuple(languages)
        self._fields = struct.Struct(f"<{len(self._languages)}H")
        shifts = {language: _WIDTH * place for place, language in enumerate(self._languages)}
        self._votes = {
            word: sum((_OWN if len(speakers) == 1 else 1) << shifts[language] for language in speakers)
            for word, speakers in words.items()
        }

    def count(self, words: Iterable[str]) -> dict[str, int]:
        """Return the votes of `words`, some thousands at most, for each language that has any."""
        votes = sum(filter(None, map(self._votes.get, words)))
        counts = self._fields.unpack(votes.to_bytes(self._fields.size, "little"))
        return {language: count for language, count in zip(self._languages, counts, strict=True) if count}
