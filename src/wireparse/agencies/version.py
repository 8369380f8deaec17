"""The version of the registry, and the digest of the records that it stands for. `make registry` writes both."""

from typing import Final

REGISTRY_VERSION: Final = "2026.11.25.6"
"""The version of the records that wireparse ships: agencies, languages and places.

It is the day on which they last changed, with a counter behind it for the second change of a day and those after it
(`2026.11.25.1`). It is raised whenever a record is added, taken out or changed in any field, its examples included.
"""

REGISTRY_DIGEST: Final = "8d0b1d37cd4c18af26f9b3085c53d32ac46804dc1b689c4ab216ef054ce0342f"
"""The SHA-256 of the records; a test fails where it is no longer theirs."""
