"""Agencies of Asia."""

from typing import Final

from wireparse.agency import Agency

ASIA: Final[tuple[Agency, ...]] = (
    Agency(id="kcna", name="Korean Central News Agency", country="KP", languages=("en", "ko", "es", "zh", "ja", "ru"), credits=("KCNA",)),
    Agency(id="xinhua", name="Xinhua News Agency", country="CN", languages=("zh", "en", "es", "fr", "ru", "ar", "pt"), credits=("Xinhua", "新华社", "Xinhuanet", "XINHUA")),
)
