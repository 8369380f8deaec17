"""Agencies of the Americas."""

from typing import Final

from wireparse.agency import Agency

AMERICAS: Final[tuple[Agency, ...]] = (
    Agency(id="ap", name="The Associated Press", country="US", languages=("en", "es"), credits=("AP", "The Associated Press", "Associated Press")),
)
