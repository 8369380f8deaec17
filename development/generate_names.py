"""Writes `src/wireparse/languages/cldr.py`: months and weekdays of the Unicode CLDR, read through babel.

It is for languages whose names no printed dateline gave; `make names` runs it. Babel is needed here and in the tests
alone: the library reads what this wrote. Other versions of babel hold other names, so the version is pinned in
`pyproject.toml`; to move to another one, change it there and run `make names`.
"""

import copy
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import babel
from babel import localedata
from babel.core import get_cldr_version

from wireparse.words import fold

MODULE = Path(__file__).parent.parent / "src/wireparse/languages/cldr.py"

# The languages of the module, each with the locales that its names are taken from: one for each script.
LOCALES = {
    "am": ("am",),
    "he": ("he",),
    "km": ("km",),
    "ky": ("ky",),
    "mn": ("mn",),
    "ne": ("ne",),
    "tl": ("fil",),
    "uz": ("uz", "uz_Cyrl"),
}

MONTHS, WEEKDAYS = range(1, 13), range(7)

_HEAD = '''"""Months and weekdays of the Unicode CLDR {cldr}, as babel {babel} has them.

Written by `development/generate_names.py` (`make names`): do not edit, `tests/test_languages.py` compares. Of each name
the wide and the abbreviated form are here, as within a date and alone, without closing stops. What datelines print
besides these, the records add.
"""

Names = tuple[tuple[str, ...], ...]

'''


def read_names(locale: str, part: str, numbers: Iterable[int]) -> list[tuple[str, ...]]:
    """Return the forms of each month or weekday of a locale.

    Args:
        locale: as babel writes it: `uz_Cyrl`.
        part: `months` or `days`.
        numbers: which of them, in order, as babel counts them: January is 1, Monday 0.
    """
    # Babel resolves aliases in place, in tables that locales share: of its own tables what it says would depend on
    # what it was asked before.
    tree: Any = copy.deepcopy(localedata.load(locale))
    data = localedata.LocaleDataDict(tree)[part]
    tables = [data[context][width] for width in ("wide", "abbreviated") for context in ("format", "stand-alone")]
    return [tuple(distinct(str(table[number]) for table in tables)) for number in numbers]


def distinct(forms: Iterable[str]) -> Iterator[str]:
    """Yield the forms without their closing stops, and of those that the lexicon folds to one key the first."""
    known = set()
    for form in forms:
        if fold(form) not in known:
            known.add(fold(form))
            yield form.rstrip(".")


def render() -> str:
    """Return the text of the module."""
    head = _HEAD.format(cldr=get_cldr_version(), babel=babel.__version__)
    return head + _render("MONTHS", "months", MONTHS) + "\n" + _render("WEEKDAYS", "days", WEEKDAYS)


def _render(name: str, part: str, numbers: Iterable[int]) -> str:
    lines = [f"{name}: dict[str, Names] = {{"]
    for code, locales in LOCALES.items():
        lines.append(f'    "{code}": (')
        for same in zip(*(read_names(locale, part, numbers) for locale in locales), strict=True):
            forms = [f'"{form}"' for form in distinct(form for forms in same for form in forms)]
            lines.append(f"        ({', '.join(forms)}{',' if len(forms) == 1 else ''}),")
        lines.append("    ),")
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    MODULE.write_text(render(), encoding="utf-8")
