"""The story of a transmission: what the parser finds in its text, and what only its header tells."""

import datetime
import re
from typing import Any

import attrs

from wireparse.article import Article, Slugline, Version
from wireparse.envelopes.headers import AnpaHeader, Header, IptcHeader, NexisHeader, ZczcHeader
from wireparse.parser import Parser, default_parser
from wireparse.tokenizers.version import read_line, read_slugline

_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|ST|ND|RD|TH)(?=[A-Z])")


@attrs.frozen
class Told:
    """What a header tells of its story: strings as the story would print them, None where it tells nothing."""

    slugline: str | None = None
    version: str | None = None
    language: str | None = None
    sender: str | None = None


def read_story(
    text: str, header: Header | None, reference: datetime.date | None, agency: str | None, parser: Parser | None
) -> Article:
    """Return the parts of a story.

    Args:
        text: the story in ordinary lines.
        header: the header of its transmission.
        reference: the day on which it was received, None to take that of the header.
        agency: the id of the agency that the caller knows.
        parser: what takes it apart, None for one with all records.
    """
    parser = parser or default_parser()
    if reference is None and header is not None and header.filed_at is not None:
        reference = header.filed_at.date()
    if header is None:
        return parser.parse(text, reference=reference, agency=agency)
    told = tell(header)
    article = parser.parse(text, reference=reference, agency=agency)
    line, below = _split_keyword_line(text, told.slugline)
    is_headline = (
        line is not None and isinstance(header, ZczcHeader) and line.split() == (header.headline or "").split()
    )
    if line is not None and article.slugline is None and not is_headline:
        # The header shows that the first line repeats its keyword, where the line itself does not.
        article = attrs.evolve(parser.parse(below, reference=reference, agency=agency), slugline=Slugline(line))
    return add_header(article, told, parser)


def _split_keyword_line(text: str, keyword: str | None) -> tuple[str | None, str]:
    """Return the first line, if it is the keyword of the header in full, and the text below."""
    line, _, below = text.partition("\n")
    is_keyword = keyword is not None and "".join(line.split()).casefold().startswith(keyword.casefold())
    return (" ".join(line.split()), below) if is_keyword and below.strip() else (None, text)


def tell(header: Header) -> Told:
    """Return what a header tells of its story."""
    match header:
        case AnpaHeader():
            return Told(header.keyword, header.version, None, header.service_name or _wire(header.trailer))
        case IptcHeader():
            return Told(header.keywords, None, None, header.agency)
        case ZczcHeader():
            return Told(header.slug, None, None, header.sender)
        case NexisHeader():
            return Told(None, None, header.language, header.source)


def add_header(article: Article, told: Told, parser: Parser) -> Article:
    """Return the article with what only the header tells."""
    added: dict[str, Any] = {}
    if article.slugline is None and told.slugline:
        added["slugline"] = Slugline(told.slugline)
    if article.version is None or article.version.kind is None:
        # The end of the copy may have told that more follows, though no mark of it was read.
        slugline = article.slugline.text if article.slugline is not None else told.slugline
        found = _read_version(parser, slugline, told.version)
        if found is not None:
            added["version"] = attrs.evolve(found, continues=article.version is not None)
    if article.language is None and told.language:
        added["language"] = _find_language(parser, told.language)
    if article.agency is None and told.sender:
        added["agency"] = _find_agency(parser, told.sender)
    return attrs.evolve(article, **added) if added else article


def _wire(trailer: str | None) -> str | None:
    """Return the agency that an ANPA trailer opens with: "AP-WF-11-13-13 1509GMT"."""
    wire = (trailer or "").partition("-")[0]
    return wire if wire.isalpha() else None


def _read_version(parser: Parser, slugline: str | None, version: str | None) -> Version | None:
    """Read the marks of the keyword line, else the field of the version: `1stLd-Writethru` for `1st Ld-Writethru`."""
    sending = read_slugline(parser.lexicon, slugline) if slugline else None
    if sending is None and version:
        sending = read_line(parser.lexicon, _ORDINAL.sub(r"\1 ", version).strip("()"))
        sending = None if sending is None else sending._replace(text=version)
    return None if sending is None else Version(*sending)


def _find_language(parser: Parser, name: str) -> str | None:
    """Return the code of a language by its English name: "ENGLISH; ANGLAIS"."""
    word = name.replace(";", " ").replace(",", " ").split()[:1]
    named = (language.code for language in parser.languages if [language.name.casefold()] == [*map(str.casefold, word)])
    return next(named, None)


def _find_agency(parser: Parser, credit: str) -> str | None:
    """Return the id of the one agency that has this credit."""
    agencies, _relay = parser.lexicon.read_credit(credit)
    return agencies[0] if len(agencies) == 1 else None
