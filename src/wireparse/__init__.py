"""wireparse takes a story as a news agency sent it, or as a web page printed it, and returns its parts.

>>> import wireparse
>>> story = wireparse.parse("Seoul, Sep 22 (EFE).- It rained in Seoul. EFE")
>>> story.dateline.places[0].name, story.agency
('Seoul', 'efe')
"""

from wireparse.agencies import AGENCIES, REGISTRY_VERSION
from wireparse.agency import Agency, Example, Language
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
    NotTextError,
    TooLongError,
    UnknownAgencyError,
    WireparseError,
)
from wireparse.examples import Difference, check_examples
from wireparse.languages import LANGUAGES
from wireparse.parser import Analysis, Parser, analyze, explain, parse, parse_many, tokenize
from wireparse.refusals.refusal import Refusal
from wireparse.registry import find_agency
from wireparse.tokens import Kind, Token

__version__ = "0.1.0"

__all__ = [
    "AGENCIES",
    "LANGUAGES",
    "REGISTRY_VERSION",
    "Agency",
    "Analysis",
    "Article",
    "Byline",
    "Dateline",
    "Defect",
    "DefectCode",
    "DefectError",
    "Difference",
    "Example",
    "Initials",
    "Kind",
    "Language",
    "NotTextError",
    "Parser",
    "PartialDate",
    "Place",
    "Refusal",
    "Signoff",
    "Slugline",
    "Tagline",
    "Token",
    "TooLongError",
    "UnknownAgencyError",
    "Version",
    "WireparseError",
    "__version__",
    "analyze",
    "check_examples",
    "explain",
    "find_agency",
    "parse",
    "parse_many",
    "tokenize",
]
