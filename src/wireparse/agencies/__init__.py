"""The records of the agencies, one module for each part of the world."""

from typing import Final

from wireparse.agencies.americas import AMERICAS
from wireparse.agencies.asia import ASIA
from wireparse.agencies.eurasia import EURASIA
from wireparse.agencies.europe import EUROPE
from wireparse.agencies.middle_east import MIDDLE_EAST
from wireparse.agency import Agency

AGENCIES: Final[tuple[Agency, ...]] = tuple(
    sorted(
        (
            *AMERICAS,
            *ASIA,
            *EUROPE,
            *EURASIA,
            *MIDDLE_EAST,
        ),
        key=lambda agency: agency.id,
    )
)
"""Every agency that the library knows, sorted by id."""
