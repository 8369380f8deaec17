"""Agencies of Europe."""

from typing import Final

from wireparse.agency import Agency

EUROPE: Final[tuple[Agency, ...]] = (
    Agency(id="efe", name="Agencia EFE", country="ES", languages=("es", "en", "pt", "ar", "ca", "gl"), credits=("EFE", "Efe", "efe", "EFECOM", "EFE-EPA", "EFE/EPA", "EFEAGRO", "EFEVERDE")),
    Agency(id="acan-efe", name="Agencia Centroamericana de Noticias", country="PA", languages=("es",), credits=("ACAN-EFE", "ACAN")),
    Agency(id="reuters", name="Reuters", country="GB", languages=("en", "es", "fr", "de", "pt"), credits=("Reuters", "REUTERS", "Reuter", "REUTER", "reuter")),
    Agency(id="afp", name="Agence France-Presse", country="FR", languages=("fr", "en", "es", "de", "pt", "ar"), credits=("AFP", "أ ف ب")),
    Agency(id="dpa", name="Deutsche Presse-Agentur", country="DE", languages=("de", "en", "es", "ar"), credits=("dpa", "DPA", "dpa-AFX", "dpa-tns", "tca/dpa")),
)
