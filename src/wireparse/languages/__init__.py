"""The records of the languages that wire copy is written in, one module for each family."""

from wireparse.agency import Language
from wireparse.languages import (
    east_asian,
    english,
    germanic,
    iberian,
    romance,
    semitic,
    slavic,
)

LANGUAGES: tuple[Language, ...] = (
    *english.LANGUAGES,
    *iberian.LANGUAGES,
    *romance.LANGUAGES,
    *germanic.LANGUAGES,
    *slavic.LANGUAGES,
    *semitic.LANGUAGES,
    *east_asian.LANGUAGES,
)
"""Every language that the library knows, English first."""

__all__ = ["LANGUAGES"]
