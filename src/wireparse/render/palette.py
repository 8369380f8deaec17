"""The colours of a page, by day and by night, and its style sheet.

Every colour that text has can be read on every ground that a page has: the contrast is 4.5 to 1 or more, which is what
WCAG 2.2 asks for at level AA (https://www.w3.org/TR/WCAG22/#contrast-minimum). The tests work it out.
"""

import functools
import importlib.resources
import re
from typing import NamedTuple


class Shade(NamedTuple):
    """A colour on light ground, and the one that stands for it on dark ground."""

    light: str
    dark: str


# What text stands on: the page, the sheets on it, the names of parts, and what is odd in the copy.
GROUNDS = {
    "page": Shade("#f3f4f2", "#131516"),
    "sheet": Shade("#ffffff", "#1b1e20"),
    "tint": Shade("#eff1ef", "#272b2e"),
    "alarm": Shade("#fdecc8", "#46340c"),
}

# What is written: ordinary text, links, and a colour for each family of parts.
INKS = {
    "ink": Shade("#1d2327", "#e8e6e1"),
    "faint": Shade("#596369", "#a9b1b5"),
    "link": Shade("#0b57a8", "#8fc1ff"),
    "label": Shade("#0b6170", "#6fcbd8"),
    "title": Shade("#1d2327", "#f6f4ef"),
    "place": Shade("#1c6836", "#7fd19a"),
    "time": Shade("#75339c", "#d3a6f2"),
    "agency": Shade("#ad2418", "#ff9f94"),
    "people": Shade("#1f55b5", "#9dbcff"),
    "note": Shade("#8a4500", "#f0b070"),
}

# What nothing is written in: rules between things.
RULES = {"rule": Shade("#d9dddb", "#3a4044")}

# How pages that fragments are put into say that they are dark or light, whatever the system says: JupyterLab, VS Code,
# Colab, and themes of Sphinx such as Furo.
_DARK_HOSTS = ('[data-jp-theme-light="false"]', ".vscode-dark", 'html[theme="dark"]', '[data-theme="dark"]')
_LIGHT_HOSTS = ('[data-jp-theme-light="true"]', ".vscode-light", 'html[theme="light"]', '[data-theme="light"]')

_ROOT = ".wireparse"

# Nothing has this id, and who is said not to have it outweighs whatever a host says by classes and elements.
_WEIGHT = ":not(#_#_)"

# The fragment inherits nothing, and all that the host's style sheets say of what is in it is put back to what the
# browser says.
_RESET = f"{_ROOT}{{all:initial;direction:ltr}}{_ROOT} *{{all:revert}}"

_COMMENTS = re.compile(r"/\*.*?\*/", re.DOTALL)
_INDENTS = re.compile(r"\n\s*")


@functools.cache
def write_page_style() -> str:
    """Return the style sheet of a page of its own."""
    light, dark = _write_shades()
    return (
        f"{_ROOT}{{{light}}}@media screen and (prefers-color-scheme:dark){{{_ROOT}{{{dark}}}}}"
        f"{_read_sheet('page.css')}{_read_sheet('page_sheet.css')}"
    )


@functools.cache
def write_fragment_style() -> str:
    """Return the style sheet of a piece of somebody else's page.

    It goes by that page's scheme, light or dark, and by none of its other styles; nothing outside the element of the
    class `wireparse` is touched.
    """
    light, dark = _write_shades()
    style = (
        f"{_ROOT}{{{light}}}@media screen and (prefers-color-scheme:dark){{{_ROOT}{{{dark}}}}}"
        f"{_within(_LIGHT_HOSTS)}{{{light}}}{_within(_DARK_HOSTS)}{{{dark}}}"
        f"{_RESET}{_read_sheet('page.css')}{_read_sheet('fragment.css')}"
    )
    return style.replace(_ROOT, f"{_ROOT}{_WEIGHT}")


def _write_shades() -> tuple[str, str]:
    """The custom properties of all colours, for light and for dark ground."""
    shades = {**GROUNDS, **INKS, **RULES}
    light = "".join(f"--{name}:{shade.light};" for name, shade in shades.items())
    return light, "".join(f"--{name}:{shade.dark};" for name, shade in shades.items())


def _within(hosts: tuple[str, ...]) -> str:
    return ",".join(f"{host} {_ROOT}" for host in hosts)


def _read_sheet(name: str) -> str:
    """A style sheet that ships with the package, without its comments and indents."""
    text = importlib.resources.files("wireparse.render").joinpath(name).read_text(encoding="utf-8")
    return _INDENTS.sub("\n", _COMMENTS.sub("", text)).strip()
