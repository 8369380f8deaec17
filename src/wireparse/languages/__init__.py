"""The records of the languages that wire copy is written in, one module for each family."""

from wireparse.agency import Language
from wireparse.languages import (
    baltic,
    central_asian,
    central_european,
    east_asian,
    east_slavic,
    english,
    germanic,
    iberia_minor,
    iberian,
    nordic,
    romance,
    semitic,
    slavic,
    south_asian,
    south_slavic,
    southeast_asian,
    turkic,
    west_germanic,
)

__all__ = ["LANGUAGES"]

LANGUAGES: tuple[Language, ...] = (
    *english.LANGUAGES,
    *iberian.LANGUAGES,
    *romance.LANGUAGES,
    *germanic.LANGUAGES,
    *slavic.LANGUAGES,
    *semitic.LANGUAGES,
    *east_asian.LANGUAGES,
    *iberia_minor.LANGUAGES,
    *nordic.LANGUAGES,
    *central_european.LANGUAGES,
    *south_slavic.LANGUAGES,
    *east_slavic.LANGUAGES,
    *baltic.LANGUAGES,
    *west_germanic.LANGUAGES,
    *turkic.LANGUAGES,
    *central_asian.LANGUAGES,
    *south_asian.LANGUAGES,
    *southeast_asian.LANGUAGES,
)
"""Every language that the library knows, English first."""
