"""The records of the agencies, one module for each part of the world."""

from typing import Final

from wireparse.agencies.americas import AMERICAS
from wireparse.agencies.asia import ASIA
from wireparse.agencies.europe import EUROPE
from wireparse.agency import Agency

AGENCIES: Final[tuple[Agency, ...]] = tuple(sorted((*EUROPE, *AMERICAS, *ASIA), key=lambda agency: agency.id))
