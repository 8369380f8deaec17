"""Finding: all traces of a story, in the order of its text, when somebody asks for its analysis."""

from collections.abc import Iterator

from wireparse.article import Article
from wireparse.galley import Galley
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.version import find_mark
from wireparse.tokens import Kind
from wireparse.traces.mentions import AgencyNames, find_mentions
from wireparse.traces.photo_credits import PhotoWords, find_photo_credits
from wireparse.traces.trace import VERSION, Trace

# Parts in which photo credits are looked for.
_PROSE = (Kind.HEADLINE, Kind.SUBHEADLINE, Kind.SUMMARY, Kind.BODY)


class TraceFinder:
    """Finds the traces of stories with the words of one parser.

    Args:
        lexicon: the words of the parser.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._photo_words = PhotoWords(lexicon)
        self._names = AgencyNames(lexicon)

    def find(self, galley: Galley, article: Article) -> tuple[Trace, ...]:
        """Return what tells whose a story is where no token does; a mention may be a part of a photo credit.

        Args:
            galley: the story, which every tokenizer has looked at.
            article: what it was parsed to.
        """
        found = [
            *_find_version(galley),
            *_find_photo_credits(galley, self._photo_words),
            *_find_mentions(galley, article, self._names),
        ]
        return tuple(sorted(found, key=lambda trace: (trace.start, -trace.end)))


def _find_version(galley: Galley) -> Iterator[Trace]:
    """The mark of the version before or behind the headline."""
    for start, end, _rule, _group in galley.claims.get(Kind.HEADLINE, ())[:1]:
        mark = find_mark(galley.lexicon, galley.text[start:end])
        if mark is not None:
            first, last = start + mark[0], start + mark[1]
            yield Trace(VERSION, first, last, galley.text[first:last])


def _find_mentions(galley: Galley, article: Article, names: AgencyNames) -> Iterator[Trace]:
    """The names of the agency, but where they are a part by themselves."""
    parts = sorted(claim[:2] for kind in (Kind.CREDIT, Kind.SIGNOFF) for claim in galley.claims.get(kind, ()))
    index = 0
    for trace in find_mentions(galley.text, article, names):
        while index < len(parts) and parts[index][1] <= trace.start:
            index += 1
        if index == len(parts) or trace.start < parts[index][0]:
            yield trace


def _find_photo_credits(galley: Galley, photo_words: PhotoWords) -> Iterator[Trace]:
    for kind in _PROSE:
        for start, end, _rule, _group in galley.claims.get(kind, ()):
            yield from find_photo_credits(galley.text, start, end, photo_words, is_prose=kind == Kind.BODY)
