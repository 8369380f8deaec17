"""wireparse takes a story as a news agency sent it, or as a web page printed it, and returns its parts.

>>> import wireparse
>>> story = wireparse.parse("Seoul, Sep 22 (EFE).- It rained in Seoul. EFE")
>>> story.dateline.places[0].name, story.agency
('Seoul', 'efe')
"""

from typing import TYPE_CHECKING, Any

from wireparse.agencies import AGENCIES, REGISTRY_VERSION
from wireparse.agency import Agency, Example, Language
from wireparse.analysis import Analysis
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
from wireparse.dates import PartialDate
from wireparse.errors import (
    Defect,
    DefectCode,
    DefectError,
    MissingExtraError,
    NotAnArticleError,
    NotTextError,
    PageError,
    TooLongError,
    UnknownAgencyError,
    WireparseError,
)
from wireparse.examples import Difference, check_examples
from wireparse.languages import LANGUAGES
from wireparse.parser import Parser, analyze, explain, parse, parse_many, tokenize
from wireparse.refusals.refusal import Refusal
from wireparse.registry import find_agency
from wireparse.tokens import Kind, Token
from wireparse.traces.trace import Trace

if TYPE_CHECKING:
    from wireparse.envelopes.assembling import Assembled, assemble
    from wireparse.envelopes.headers import AnpaHeader, Header, IptcHeader, NexisHeader, ZczcHeader
    from wireparse.envelopes.reading import read
    from wireparse.envelopes.transmission import Transmission
    from wireparse.envelopes.writing import write_anpa, write_iptc7901
    from wireparse.removal.batches import without_many
    from wireparse.removal.remainder import Cut, Remainder
    from wireparse.values import article_schema
    from wireparse.web.reading import from_html

__version__ = "0.1.0"

# Who only parses need not wait for what reads transmissions and pages, or values back: these come when first asked for.
_LATE = {
    "AnpaHeader": "wireparse.envelopes.headers",
    "Assembled": "wireparse.envelopes.assembling",
    "Cut": "wireparse.removal.remainder",
    "Header": "wireparse.envelopes.headers",
    "IptcHeader": "wireparse.envelopes.headers",
    "NexisHeader": "wireparse.envelopes.headers",
    "Remainder": "wireparse.removal.remainder",
    "Transmission": "wireparse.envelopes.transmission",
    "ZczcHeader": "wireparse.envelopes.headers",
    "article_schema": "wireparse.values",
    "assemble": "wireparse.envelopes.assembling",
    "from_html": "wireparse.web.reading",
    "read": "wireparse.envelopes.reading",
    "without_many": "wireparse.removal.batches",
    "write_anpa": "wireparse.envelopes.writing",
    "write_iptc7901": "wireparse.envelopes.writing",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib  # noqa: PLC0415  as above

    value = globals()[name] = getattr(importlib.import_module(_LATE[name]), name)
    return value


__all__ = [
    "AGENCIES",
    "LANGUAGES",
    "REGISTRY_VERSION",
    "Agency",
    "Analysis",
    "AnpaHeader",
    "Article",
    "Assembled",
    "Byline",
    "Cut",
    "Dateline",
    "Defect",
    "DefectCode",
    "DefectError",
    "Difference",
    "Example",
    "Header",
    "Initials",
    "IptcHeader",
    "Kind",
    "Language",
    "MissingExtraError",
    "NexisHeader",
    "NotAnArticleError",
    "NotTextError",
    "PageError",
    "Parser",
    "PartialDate",
    "Place",
    "Refusal",
    "Remainder",
    "Signoff",
    "Slugline",
    "Tagline",
    "Token",
    "TooLongError",
    "Trace",
    "Transmission",
    "UnknownAgencyError",
    "Version",
    "WireparseError",
    "ZczcHeader",
    "__version__",
    "analyze",
    "article_schema",
    "assemble",
    "check_examples",
    "explain",
    "find_agency",
    "from_html",
    "parse",
    "parse_many",
    "read",
    "tokenize",
    "without_many",
    "write_anpa",
    "write_iptc7901",
]
