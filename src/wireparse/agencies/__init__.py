"""The records of the agencies, one module for each part of the world."""

from typing import Final

from wireparse.agencies.africa_oceania import AFRICA_OCEANIA
from wireparse.agencies.americas import AMERICAS
from wireparse.agencies.asia import ASIA
from wireparse.agencies.eurasia import EURASIA
from wireparse.agencies.europe import EUROPE
from wireparse.agencies.middle_east import MIDDLE_EAST
from wireparse.agencies.releases import RELEASES
from wireparse.agencies.version import REGISTRY_VERSION
from wireparse.agency import Agency

__all__ = ["AGENCIES", "REGISTRY_VERSION"]

AGENCIES: Final[tuple[Agency, ...]] = tuple(
    sorted(
        (
            *AFRICA_OCEANIA,
            *AMERICAS,
            *ASIA,
            *EURASIA,
            *EUROPE,
            *MIDDLE_EAST,
            *RELEASES,
        ),
        key=lambda agency: agency.id,
    )
)
"""Every agency that the library knows, sorted by id."""
