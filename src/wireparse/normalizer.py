"""The normalizer: turns the claims of a galley into an Article.

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
from wireparse.days import read_day
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
    """Return the article that the galley's claims make.

    Args:
        galley: a text that every tokenizer has looked at.
        reference: the day on which the copy was received, which settles the year.
    """
    claims = galley.claims
    body = _paragraphs(galley)
    headline, slugline = _first(galley, HEADLINE), _first(galley, SLUGLINE)
    ednotes = _every(galley, EDNOTE) if EDNOTE in claims else ()
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
        _every(galley, SUMMARY) if SUMMARY in claims else (),
        _byline(galley) if BYLINE in claims else None,
        dateline,
        body,
        Tagline(" ".join(_every(galley, TAGLINE))) if TAGLINE in claims else None,
        signoff,
        _initials(galley) if INITIALS in claims else None,
        ednotes,
        _every(galley, CONTACT) if CONTACT in claims else (),
        _every(galley, STAMP) if STAMP in claims else (),
        _every(galley, BOILERPLATE) if BOILERPLATE in claims else (),
        _version(galley, headline, slugline, ednotes, signoff),
        agency,
        distributor,
        language,
        _defects(galley) if galley.oddities or _REPLACEMENT in galley.text else (),
        galley.lexicon.registry,
    )


def _first(galley: Galley, kind: Kind) -> str | None:
    """The first claim of a kind, squashed."""
    if kind not in galley.claims:
        return None
    start, end, _rule, _group = galley.claims[kind][0]
    text = galley.text[start:end]
    # Most copy has no white space to squash within its lines.
    return text if galley.is_squashed and "\n" not in text else _join(galley, text)


def _join(galley: Galley, text: str) -> str:
    """A piece of the text that may have tags, line ends or blanks to squash."""
    return squash(join_markup(text) if galley.has_markup else text)


def _every(galley: Galley, kind: Kind) -> tuple[str, ...]:
    """Every claim of a kind in the order of the text, squashed."""
    if kind not in galley.claims:
        return ()
    text, claims = galley.text, galley.claims[kind]
    claims.sort()
    pieces = [text[start:end] for start, end, _rule, _group in claims]
    if galley.is_squashed and "\n" not in "".join(pieces):
        return tuple(pieces)
    return tuple([_join(galley, piece) for piece in pieces])


def _paragraphs(galley: Galley) -> tuple[str, ...]:
    """The paragraphs of the story, squashed: in most copy its lines make them as they stand."""
    claims = galley.claims.get(BODY)
    if not galley.story or not claims:
        return _every(galley, BODY)
    paragraphs = galley.story[: len(claims)]
    # Of the first and the last one the frame may have taken a part.
    for at in (0, -1):
        start, end, _rule, _group = claims[at]
        piece = galley.text[start:end]
        paragraphs[at] = squash(piece) if "\n" in piece else piece
    return tuple(paragraphs)


def squash(text: str) -> str:
    """Put single blanks for all white space; most texts have none to squash, and one test tells.

    `isprintable` is false of every blank but the plain one, and of line ends.
    """
    is_squashed = "\n" not in text and text.isprintable() and "  " not in text
    return text if is_squashed else " ".join(text.split())


def _dateline(galley: Galley, language: str | None, reference: datetime.date | None) -> Dateline:
    date = resolved = None
    if galley.date is not None:
        date, resolved, oddities = read_day(galley, galley.date, language, reference)
        for code, message in oddities:
            galley.report(code, message, galley.date.start, galley.date.end)
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
    claims, text = galley.claims, galley.text
    if PLACE not in claims:
        return ()
    names = claims[PLACE]
    if REGION not in claims:
        if len(names) == 1:
            return (Place(squash(text[names[0][0] : names[0][1]])),)
        return tuple([Place(squash(text[start:end])) for start, end, _rule, _group in names])
    places = []
    limits = [*[name[0] for name in names[1:]], len(galley.text)]
    for (start, end, _rule, _group), limit in zip(names, limits, strict=True):
        region, country = _between(galley, REGION, start, limit), _between(galley, COUNTRY, start, limit)
        places.append(Place(squash(galley.text[start:end]), region, country))
    if len(places) == 1 and not galley.lexicon.country_first.isdisjoint(galley.credit_agencies):
        return (Place(places[0].region or places[0].name, None, places[0].name if places[0].region else None),)
    return tuple(places)


def _between(galley: Galley, kind: Kind, start: int, end: int) -> str | None:
    """The claims of a kind that begin between two offsets."""
    if kind not in galley.claims:
        return None
    claims = galley.claims[kind]
    return ", ".join([squash(galley.text[at:to]) for at, to, _rule, _group in claims if start < at < end]) or None


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


def _version(
    galley: Galley,
    headline: str | None,
    slugline: str | None,
    ednotes: tuple[str, ...],
    signoff: Signoff | None,
) -> Version | None:
    lexicon = galley.lexicon
    continues = signoff is not None and not signoff.agencies and says_more(lexicon, signoff.text)
    mark = None
    if slugline or ednotes or VERSION in galley.claims or may_bear_mark(lexicon, headline):
        continues = continues or (headline is not None and promises_more(lexicon, headline))
        mark = read_version(lexicon, headline, slugline, _every(galley, VERSION), ednotes)
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
    for other in (*closing, *galley.relay_agencies, *origin):
        if other != agency:
            return agency, other
    return agency, None


def _defects(galley: Galley) -> tuple[Defect, ...]:
    at = galley.text.find(_REPLACEMENT)
    if at != -1:
        galley.report(DefectCode.REPLACED_CHARACTERS, "characters were lost when the copy was decoded", at, at + 1)
    defects = []
    for code, message, start, end in sorted(galley.oddities, key=lambda oddity: oddity[2]):
        defects.append(Defect(code, message, start, end, *locate(galley.text, start)))
    return tuple(defects)
