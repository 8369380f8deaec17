"""The parser: compiles a lexicon once and takes stories apart with it."""

import datetime
import functools
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency, Language
from wireparse.analysis import Analysis
from wireparse.arguments import read_day, read_places, read_records, require_text, require_texts
from wireparse.article import Article
from wireparse.errors import DefectError, TooLongError, WireparseError
from wireparse.languages import LANGUAGES
from wireparse.registry import unknown_agency
from wireparse.tokens import Token

if TYPE_CHECKING:
    from wireparse.engine import Engine
    from wireparse.galley import Galley
    from wireparse.lexicon import Lexicon
    from wireparse.refusals.refusal import Refusal


# Threads that meet a parser when it is new wait for one engine, instead of making one each.
_MAKING = threading.RLock()


class Parser:
    r"""Takes stories apart with the agencies and languages that it was given.

    A parser may be shared between threads: it is not changed by parsing, save for caches of bounded size.

    Args:
        agencies: the records of the agencies whose credits it knows.
        languages: the records of the languages whose words it knows.
        places: names for the lexicon of places, besides those that it has, each with the ISO 3166-1 alpha-2 code of
            its country, or several where several countries have it. A dateline without date and credit is trusted
            only before a place that the lexicon knows, or that stands in capitals.
        max_chars: texts longer than this are refused; None for no cap.
        strict: raise the first defect of a story instead of recording it.

    Raises:
        TypeError: `agencies` or `languages` is a single record, or holds something that is none.
        ValueError: two agencies have the same id, or a place has no name, or no code where one should be.

    >>> Parser().parse("Rain falls\n\nLima, May 3 (EFE).- It rained. EFE").agency
    'efe'
    >>> text = "Rain falls\n\nGrimsby -- It rained on the town all day long, the mayor said."
    >>> [Parser(places=places).parse(text).dateline is None for places in ({}, {"Grimsby": "GB"})]
    [True, False]
    """

    def __init__(
        self,
        agencies: Iterable[Agency] = AGENCIES,
        languages: Iterable[Language] = LANGUAGES,
        *,
        places: Mapping[str, str | Iterable[str]] | None = None,
        max_chars: int | None = None,
        strict: bool = False,
    ) -> None:
        self.agencies = read_records("agencies", agencies, Agency)
        self.languages = read_records("languages", languages, Language)
        self.places = read_places(places or {})
        self.max_chars = max_chars
        self.strict = strict
        self._ids = frozenset(agency.id for agency in self.agencies)
        if len(self._ids) < len(self.agencies):
            ids = [agency.id for agency in self.agencies]
            twice = next(id_ for id_ in ids if ids.count(id_) > 1)
            raise ValueError(f"two agencies have the id {twice!r}")

    def __getstate__(self) -> dict[str, object]:
        # A copy, in another process most likely, makes its own engine: patterns and caches do not travel.
        return {name: value for name, value in vars(self).items() if name != "_engine"}

    def parse(self, text: str, *, reference: datetime.date | None = None, agency: str | None = None) -> Article:
        """Return the parts of a story.

        Args:
            text: the copy, as it was sent or as a page printed it.
            reference: the day on which it was received; settles the year of its dateline.
            agency: the id of the agency, where the caller knows; it settles a credit that several have, and counts
                where the copy credits none. Copy that credits another is odd (`other-agency`), and is that one's.

        Raises:
            NotTextError: `text` is not a `str`.
            TooLongError: it is longer than `max_chars`.
            UnknownAgencyError: no record has the id `agency`.
            DefectError: the parser is strict and the copy is odd.
        """
        galley = self._read(text, agency)
        article = self._engine.normalize(galley, read_day(reference))
        if self.strict:
            _raise_first_defect(article)
        return article

    def tokenize(self, text: str, *, agency: str | None = None) -> tuple[Token, ...]:
        """Return the tokens of a story; joined, they are the text. Raises as `parse` does, but for defects."""
        return self._read(text, agency).tile()

    def analyze(
        self,
        text: str,
        *,
        reference: datetime.date | None = None,
        agency: str | None = None,
        headline: int | None = None,
    ) -> Analysis:
        r"""Return the text with its tokens and its article.

        Args:
            text: the copy.
            reference: the day on which it was received, as for `parse`.
            agency: the id of the agency, as for `parse`.
            headline: the offset at which the line of the headline begins, where the caller knows, as from a page or
                from a record that has a field for it. What stands above it is no headline, nor is what stands below.

        Raises:
            NotTextError, TooLongError, UnknownAgencyError, DefectError: as `parse`.

        >>> text = "Rain falls\n\nA wet day for Lima\n\nLima (EFE).- It rained."
        >>> article = Parser().analyze(text, headline=0).article
        >>> article.headline, article.subheadline
        ('Rain falls', 'A wet day for Lima')
        """
        galley = self._read(text, agency, headline)
        article = self._engine.normalize(galley, read_day(reference))
        if self.strict:
            _raise_first_defect(article)
        return Analysis(text, galley.tile(), article, self._engine.traces.find(galley, article))

    def explain(self, text: str) -> "tuple[Refusal, ...]":
        r"""Say why lines that look like datelines, signoffs or initials are none, by a slower path than `parse`.

        Args:
            text: the copy.

        Returns:
            A refusal for each such line, in the order of the copy: the part and form that came closest, where it
            stands, and what is missing.

        Raises:
            NotTextError: `text` is not a `str`.
            TooLongError: it is longer than `max_chars`.

        >>> str(Parser().explain("IBM -- the company said -- will merge two units.")[0])
        'no dateline: a place alone, and what follows begins no sentence (line 1, column 1)'
        """
        self._check_text(text)
        return self._engine.explain(text)

    def parse_many(
        self,
        texts: Iterable[str],
        *,
        reference: datetime.date | None = None,
        agency: str | None = None,
    ) -> Iterator[Article | WireparseError]:
        """Parse texts lazily, in order: an Article, or in the place of a bad item the error that it raised."""
        require_texts(texts)
        if agency is not None:
            self._check_agency(agency)
        return self._parse_each(texts, reference, agency)

    def _parse_each(
        self,
        texts: Iterable[str],
        reference: datetime.date | None,
        agency: str | None,
    ) -> Iterator[Article | WireparseError]:
        for text in texts:
            try:
                yield self.parse(text, reference=reference, agency=agency)
            except WireparseError as error:
                yield error

    def _read(self, text: str, agency: str | None, headline: int | None = None) -> "Galley":
        self._check_text(text)
        if agency is not None:
            self._check_agency(agency)
        return self._engine.read(text, agency, headline)

    def _check_text(self, text: str) -> None:
        require_text(text)
        if self.max_chars is not None and len(text) > self.max_chars:
            raise TooLongError(f"the text has {len(text)} characters, the cap is {self.max_chars}")

    @property
    def registry(self) -> str:
        """The version of its records, as `Article.registry` has it: that of the shipped ones, or with a digest.

        >>> all_records, no_agency = Parser().registry, Parser(agencies=()).registry
        >>> no_agency.startswith(f"{all_records}+")
        True
        """
        return self._engine.registry

    @property
    def lexicon(self) -> "Lexicon":
        """What was compiled from its records: credits, months, marks and all other words."""
        return self._engine.lexicon

    @functools.cached_property
    def _engine(self) -> "Engine":
        """What reads the text: made when the first one comes, since that compiles patterns and lexicon."""
        from wireparse.engine import Engine  # noqa: PLC0415

        own = vars(self)
        with _MAKING:
            if "_engine" not in own:
                own["_engine"] = Engine(self.agencies, self.languages, self.places)
        engine: Engine = own["_engine"]
        return engine

    def _check_agency(self, agency: str) -> None:
        if agency not in self._ids:
            raise unknown_agency(agency, self._ids)


def _raise_first_defect(article: Article) -> None:
    if article.defects:
        raise DefectError(article.defects[0])


_DEFAULT = Parser()


def default_parser() -> Parser:
    """Return the parser with all records that the functions of this module share."""
    return _DEFAULT


def parse(
    text: str,
    *,
    reference: datetime.date | None = None,
    agency: str | None = None,
    strict: bool = False,
) -> Article:
    """Return the parts of a story, as `Parser.parse` does with all records.

    >>> parse("Oslo, May 3 (EFE).- It rained. EFE").dateline.credit
    'EFE'
    """
    article = default_parser().parse(text, reference=reference, agency=agency)
    if strict:
        _raise_first_defect(article)
    return article


def parse_many(
    texts: Iterable[str],
    *,
    reference: datetime.date | None = None,
    agency: str | None = None,
) -> Iterator[Article | WireparseError]:
    """Parse texts lazily, in order, as `Parser.parse_many` does with all records."""
    return default_parser().parse_many(texts, reference=reference, agency=agency)


def tokenize(text: str, *, agency: str | None = None) -> tuple[Token, ...]:
    """Return the tokens of a story; joined, they are the text.

    >>> [token.kind.value for token in tokenize("Oslo, May 3 (EFE).- It rained. EFE") if token.group]
    ['place', 'date', 'credit', 'separator']
    """
    return default_parser().tokenize(text, agency=agency)


def analyze(text: str, *, reference: datetime.date | None = None, agency: str | None = None) -> Analysis:
    """Return the text with its tokens and its article, as `Parser.analyze` does with all records."""
    return default_parser().analyze(text, reference=reference, agency=agency)


def explain(text: str) -> "tuple[Refusal, ...]":
    r"""Say why lines that look like datelines, signoffs or initials are none, as `Parser.explain` with all records.

    >>> [(refusal.part, refusal.text, refusal.reason) for refusal in explain("Rain\n\nIt rained. XYZ\n")]
    [('signoff', 'XYZ', "no record has the credit 'XYZ'")]
    """
    return default_parser().explain(text)
