"""The colours of a page can be read, by day and by night, and its style sheet touches nothing but the page itself."""

import re
from itertools import product

import pytest

from wireparse.render.looks import Family
from wireparse.render.palette import GROUNDS, INKS, RULES, write_fragment_style, write_page_style

PAGE, FRAGMENT = write_page_style(), write_fragment_style()

SHADE = re.compile(r"--([a-z]+):(#[0-9a-f]{6});")
SHADES = re.compile(r"([^{}]*)\{((?:--[a-z]+:#[0-9a-f]{6};)+)\}")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def luminance(color: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def schemes(style: str) -> list[tuple[str, dict[str, str]]]:
    """Return each set of colours in a style sheet, with what it is for."""
    return [(selector, dict(SHADE.findall(shades))) for selector, shades in SHADES.findall(style)]


def test_contrast_is_that_of_the_standard() -> None:
    """Known ratios: black on white, the lightest grey that does, and one that does not."""
    assert [round(contrast(color, "#ffffff"), 2) for color in ("#000000", "#767676", "#777777")] == [21.0, 4.54, 4.48]


@pytest.mark.parametrize(("style", "count"), [(PAGE, 2), (FRAGMENT, 4)], ids=["page", "fragment"])
def test_text_can_be_read_on_every_ground(style: str, count: int) -> None:
    """In each scheme of the style sheet, each ink has a contrast of 4.5 or more with each ground."""
    found = schemes(style)
    assert len(found) == count
    for selector, shades in found:
        assert set(shades) == {*GROUNDS, *INKS, *RULES}
        poor = [
            (ink, ground, round(contrast(shades[ink], shades[ground]), 2))
            for ink, ground in product(INKS, GROUNDS)
            if contrast(shades[ink], shades[ground]) < 4.5
        ]
        assert poor == [], selector


def test_the_schemes_are_light_and_dark() -> None:
    """Dark is for screens alone: paper is white, whatever the system of who prints."""
    (light, day), (dark, night) = schemes(PAGE)
    assert light.strip() == dark.strip() == ".wireparse"
    assert luminance(day["sheet"]) > 0.9
    assert luminance(night["sheet"]) < 0.05
    assert "@media screen and (prefers-color-scheme:dark){.wireparse{--page:#131516;" in PAGE


def test_a_fragment_goes_by_the_theme_of_its_host() -> None:
    """What a host says of itself outweighs what the system says: it comes later, and is more specific."""
    day, night, light_hosts, dark_hosts = schemes(FRAGMENT)
    assert light_hosts[1] == day[1]
    assert dark_hosts[1] == night[1]
    assert '[data-jp-theme-light="true"] .wireparse' in light_hosts[0]
    assert '[data-theme="dark"] .wireparse' in dark_hosts[0]


@pytest.mark.parametrize("style", [PAGE, FRAGMENT], ids=["page", "fragment"])
def test_every_color_is_of_the_palette(style: str) -> None:
    """Text has an ink, or that of its family; grounds are grounds, so that the contrasts above are those of the page."""
    inks = {f"var(--{name})" for name in (*INKS, "family")} | {"inherit"}
    grounds = {f"var(--{name})" for name in GROUNDS} | {"none"}
    assert set(re.findall(r"[{;\s]color:\s*([^;}]+?)\s*[;}]", style)) <= inks
    assert set(re.findall(r"background[a-z-]*:\s*([^;}]+?)\s*[;}]", style)) <= grounds
    assert set(re.findall(r"--family:\s*([^;}]+?)\s*[;}]", style)) <= inks
    assert not re.findall(r"#[0-9a-f]{3,8}\b(?![;])", style)


def test_each_family_has_its_ink() -> None:
    plain = {Family.FAINT, Family.PLAIN}
    assert {family for family in Family if f".wireparse .{family} {{ --family: var(--{family}); }}" in PAGE} == set(
        Family
    ) - plain
    assert ".wireparse .faint, .wireparse .plain { --family: var(--faint); }" in PAGE


@pytest.mark.parametrize("style", [PAGE, FRAGMENT], ids=["page", "fragment"])
def test_a_style_sheet_asks_for_nothing(style: str) -> None:
    """No picture, no font, no other sheet, and nothing that could end the element that it stands in."""
    assert not re.search(r"url\(|@import|@font-face|</|//|expression", style)
    assert style.count("{") == style.count("}")
    assert "/*" not in style


def test_a_fragment_styles_nothing_but_itself() -> None:
    """Each selector is of the fragment's class, with the weight of ids, to outdo what the host says by classes."""
    bare = re.sub(r"@(?:media|container)[^{]*\{", "", FRAGMENT)
    selectors = [selector.strip() for rule, _block in RULE.findall(bare) for selector in rule.split(",")]
    assert len(selectors) > 60
    odd = [selector for selector in selectors if ".wireparse:not(#_#_)" not in selector]
    assert odd == []
