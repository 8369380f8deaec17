"""The normalizer: turns the tokens of a galley into an Article.

It unwraps hard-wrapped paragraphs, squashes white space, reads the date, splits names and initials, and records
defects. It is the only place that changes the form of the text.
"""

import datetime

from wireparse.article import (
    Article,
    Byline,
    Dateline,
    Initials,
    Place,
    Signoff,
    Slugline,
    Tagline,
    Version,
)
from wireparse.dates import AHEAD, PartialDate, PrintedDate, full_year, resolve
from wireparse.errors import Defect, DefectCode, locate
from wireparse.galley import Claim, Galley
from wireparse.markup import join_markup
from wireparse.owners import settle_credits
from wireparse.speech import guess_language
from wireparse.tokenizers.byline import split_names
from wireparse.tokenizers.initials import split_initials
from wireparse.tokenizers.version import may_bear_mark, promises_more, read_version, says_more
from wireparse.tokens import (
    BODY,
    BOILERPLATE,
    BYLINE,
    CONTACT,
    COUNTRY,
    CREDIT,
    EDNOTE,
    HEADLINE,
    INITIALS,
    PLACE,
    REGION,
    SECTION,
    SIGNOFF,
    SLUGLINE,
    STAMP,
    SUBHEADLINE,
    SUMMARY,
    TAGLINE,
    TITLE,
    VERSION,
    Kind,
)

_REPLACEMENT = "\ufffd"


def normalize(galley: Galley, reference: datetime.date | None) -> Article:
    """Return the article that the galley's tokens make.

    Args:
        galley: a text that every tokenizer has looked at.
        reference: the day on which the copy was received, which settles the year.
    """
    claims = galley.claims
    body = _every(galley, BODY)
    headline, slugline = _first(galley, HEADLINE), _first(galley, SLUGLINE)
    language = guess_language(galley, body or (headline or "",))
    if len(galley.credit_agencies) > 1 or len(galley.signoff_agencies) > 1:
        settle_credits(galley, language)
    signoff = _signoff(galley, claims[SIGNOFF]) if SIGNOFF in claims else None
    dateline = _dateline(galley, language, reference) if galley.dateline is not None else None
    agency, distributor = _agencies(galley)
    return Article(
        _first(galley, SECTION),
        Slugline(slugline) if slugline is not None else None,
        headline,
        " ".join(_every(galley, SUBHEADLINE)) if SUBHEADLINE in claims else None,
        _every(galley, SUMMARY),
        _byline(galley) if BYLINE in claims else None,
        dateline,
        body,
        Tagline(" ".join(_every(galley, TAGLINE))) if TAGLINE in claims else None,
        signoff,
        _initials(galley) if INITIALS in claims else None,
        _every(galley, EDNOTE),
        _every(galley, CONTACT),
        _every(galley, STAMP),
        _every(galley, BOILERPLATE),
        _version(galley, headline, slugline, signoff),
        agency,
        distributor,
        language,
        _defects(galley) if galley.oddities or _REPLACEMENT in galley.text else (),
    )


def _first(galley: Galley, kind: Kind) -> str | None:
    """The first claim of a kind, squashed."""
    claims = galley.claims.get(kind)
    if claims is None:
        return None
    text = galley.text[claims[0][0] : claims[0][1]]
    return squash(join_markup(text) if galley.has_markup else text)


def _every(galley: Galley, kind: Kind) -> tuple[str, ...]:
    """Every claim of a kind in the order of the text, squashed."""
    claims = galley.claims.get(kind)
    if claims is None:
        return ()
    claims.sort()
    text = galley.text
    spans = [text[start:end] for start, end, _rule, _group in claims]
    if galley.has_markup:
        spans = [join_markup(span) for span in spans]
    return tuple([span if span.isprintable() and "  " not in span else squash(span) for span in spans])


def squash(text: str) -> str:
    """Put single blanks for all white space; most texts have none to squash, and one test tells.

    `isprintable` is false of every blank but the plain one, and of line ends.
    """
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _dateline(galley: Galley, language: str | None, reference: datetime.date | None) -> Dateline:
    date = resolved = None
    if galley.date is not None:
        date = _date(galley, galley.date, language, reference)
        resolved = _resolved(galley, galley.date, date, reference)
    credit = galley.claims.get(CREDIT)
    places = _places(galley)
    return Dateline(
        places,
        date,
        resolved,
        galley.credit_agencies,
        squash(galley.text[credit[0][0] : credit[0][1]]) if credit else None,
        squash(galley.text[galley.dateline_start : galley.opening]).rstrip(),
    )


def _places(galley: Galley) -> tuple[Place, ...]:
    """Each place with the regions printed behind it."""
    claims = galley.claims
    if PLACE not in claims:
        return ()
    names = claims[PLACE]
    if REGION not in claims:
        return tuple([Place(squash(galley.text[start:end])) for start, end, _rule, _group in names])
    places = []
    limits = [name[0] for name in names[1:]] + [len(galley.text)]
    for (start, end, _rule, _group), limit in zip(names, limits, strict=True):
        regions = _between(galley, REGION, start, limit)
        countries = _between(galley, COUNTRY, start, limit)
        places.append(Place(squash(galley.text[start:end]), ", ".join(regions) or None, ", ".join(countries) or None))
    if len(places) == 1 and _is_country_first(galley):
        return (Place(places[0].region or places[0].name, None, places[0].name if places[0].region else None),)
    return tuple(places)


def _between(galley: Galley, kind: Kind, start: int, end: int) -> list[str]:
    """The claims of a kind that begin between two offsets."""
    claims = galley.claims.get(kind, ())
    return [squash(galley.text[at:to]) for at, to, _rule, _group in claims if start < at < end]


def _is_country_first(galley: Galley) -> bool:
    return any(galley.lexicon.agencies[id_].country_first for id_ in galley.credit_agencies)


def _date(galley: Galley, printed: PrintedDate, language: str | None, reference: datetime.date | None) -> PartialDate:
    """Read the printed date with the month names of the language that calls it so."""
    lexicon = galley.lexicon
    code = None
    if printed.month is not None and not printed.month.isdigit():
        months = lexicon.read_month(printed.month)
        if not months:
            message = f"the month {printed.month!r} is misspelt"
            galley.report(DefectCode.MISSPELT_MONTH, message, printed.start, printed.end)
        else:
            number, code = _month(galley, months, language)
            printed = _with_month(printed, number)
    if printed.day is None and printed.month is not None:
        galley.report(DefectCode.UNREADABLE_DAY, "the day cannot be read", printed.start, printed.end)
    try:
        date = lexicon.dates.read(printed, lexicon.languages.get(code or ""), reference)
    except ValueError as error:
        galley.report(DefectCode.IMPOSSIBLE_DATE, str(error), printed.start, printed.end)
        year = None if printed.year is None else full_year(printed.year, reference)
        return PartialDate(year, printed.month_number, None, printed.weekday)
    return date


def _month(galley: Galley, months: dict[int, tuple[str, ...]], language: str | None) -> tuple[int, str]:
    """Choose the month that a word means: in the story's language, else in one that the agency writes in."""
    if len(months) == 1:
        number, codes = next(iter(months.items()))
        return number, language if language in codes and language else codes[0]
    wanted = [language or ""]
    for id_ in galley.credit_agencies:
        wanted += galley.lexicon.agencies[id_].languages
    for code in wanted:
        for number, codes in months.items():
            if code in codes:
                return number, code
    number, codes = next(iter(months.items()))
    return number, codes[0]


def _with_month(printed: PrintedDate, number: int) -> PrintedDate:
    if number == printed.month_number:
        return printed
    return PrintedDate(printed.start, printed.end, printed.day, printed.month, number, printed.year, printed.weekday)


def _resolved(
    galley: Galley,
    printed: PrintedDate,
    date: PartialDate,
    reference: datetime.date | None,
) -> datetime.date | None:
    resolved = resolve(date, reference)
    if resolved is None:
        return None
    if date.year is not None and reference is not None and resolved > reference and resolved - reference > AHEAD:
        galley.report(DefectCode.YEAR_AHEAD, "the printed year is ahead of the reference", printed.start, printed.end)
    if date.weekday is not None and date.weekday != resolved.weekday():
        message = "the printed weekday is not that of the date"
        galley.report(DefectCode.WEEKDAY_MISMATCH, message, printed.start, printed.end)
    return resolved


def _initials(galley: Galley) -> Initials:
    text = _first(galley, INITIALS) or ""
    return Initials(text, *split_initials(text))


def _byline(galley: Galley) -> Byline:
    lines, titles, lexicon = _every(galley, BYLINE), _every(galley, TITLE), galley.lexicon
    names = [name for line in lines for name in split_names(line, lexicon)]
    return Byline(tuple(dict.fromkeys(names)), " ".join(titles) or None, " ".join((*lines, *titles)))


def _signoff(galley: Galley, claims: list[Claim]) -> Signoff:
    """The last credit, or where there is none the last end mark."""
    marks = claims if len(claims) == 1 else sorted(claims, key=lambda claim: (claim[2] != "signoff.end-mark", claim[0]))
    start, end, rule, _group = marks[-1]
    return Signoff(() if rule == "signoff.end-mark" else galley.signoff_agencies, squash(galley.text[start:end]))


def _version(galley: Galley, headline: str | None, slugline: str | None, signoff: Signoff | None) -> Version | None:
    lexicon = galley.lexicon
    continues = signoff is not None and not signoff.agencies and says_more(lexicon, signoff.text)
    mark = None
    if slugline or VERSION in galley.claims or EDNOTE in galley.claims or may_bear_mark(lexicon, headline):
        continues = continues or (headline is not None and promises_more(lexicon, headline))
        lines, ednotes = _every(galley, VERSION), _every(galley, EDNOTE)
        mark = read_version(lexicon, headline, slugline, lines, ednotes)
    if mark is None:
        return Version(None, None, "", continues=True) if continues else None
    return Version(*mark, continues)


def _agencies(galley: Galley) -> tuple[str | None, str | None]:
    """Who the copy is by, and who relayed it: the dateline's credit, and the signoff's where it names another."""
    origin, closing = galley.credit_agencies, galley.signoff_agencies
    # A joint credit names who relays before who wrote: "ats afp", "NTB/Reuters", "ASCA-AFP".
    agency = origin[-1] if origin else closing[-1] if closing else galley.agency
    if galley.agency is not None and agency != galley.agency:
        message = f"the copy credits {agency}, not {galley.agency}"
        galley.report(DefectCode.OTHER_AGENCY, message, galley.opening or 0, galley.opening or 0)
    others = [id_ for id_ in (*closing, *galley.relay_agencies, *origin) if id_ != agency]
    return agency, others[0] if others else None


def _defects(galley: Galley) -> tuple[Defect, ...]:
    at = galley.text.find(_REPLACEMENT)
    if at != -1:
        galley.report(DefectCode.REPLACED_CHARACTERS, "characters were lost when the copy was decoded", at, at + 1)
    defects = []
    for code, message, start, end in sorted(galley.oddities, key=lambda oddity: oddity[2]):
        defects.append(Defect(code, message, start, end, *locate(galley.text, start)))
    return tuple(defects)
