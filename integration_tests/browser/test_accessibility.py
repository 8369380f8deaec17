"""Pages can be used by keyboard and by ear, on a telephone, in both schemes, and on paper."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import wireparse
from integration_tests.browser.stories import ODD, STORIES, TYPED, WEB
from integration_tests.browser.watch import Host, Scheme, visit
from wireparse.render.page import render_page

PAGES = {name: render_page(wireparse.analyze(text)) for name, text in STORIES.items()}
PAGES["several"] = render_page(*map(wireparse.analyze, (WEB, TYPED, ODD)))


def tab_through(page: Page) -> list[str]:
    """Press Tab until the focus is back where it began, and return what each element that had it leads to."""
    reached: list[str] = []
    for _press in range(500):
        page.keyboard.press("Tab")
        found = page.evaluate("(document.activeElement.getAttribute('href') || document.activeElement.localName)")
        if found == "body":
            break
        reached.append(found)
    return reached


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(browser: Browser, host: Host, name: str, width: int, scheme: Scheme) -> None:
    """The checks of axe-core, contrast among them: roles, names, headings, landmarks, languages, ids."""
    with visit(browser, host, PAGES[name], width=width, scheme=scheme) as seen:
        for summary in seen.page.locator("summary").all():
            summary.click()
        results = Axe().run(seen.page)
        assert results.violations_count == 0, results.generate_report()


def test_tab_reaches_every_defect_and_the_legend(browser: Browser, host: Host) -> None:
    """In the order of the page: the list of defects, their places, the legend, what is folded."""
    with visit(browser, host, PAGES["odd"]) as seen:
        reached = tab_through(seen.page)
    assert reached[:4] == ["#s1-defect-1-place", "#s1-defect-2-place", "#s1-defect-1", "#s1-defect-2"]
    assert reached[4:-1] == [
        f"#s1-{name}"
        for name in ("headline", "byline", "dateline", "place", "region", "date", "credit", "body", "tagline")
    ]
    assert reached[-1] == "summary"


def test_enter_goes_to_the_place_of_a_defect_and_back(browser: Browser, host: Host) -> None:
    """The link in the list leads to the link at the place, which leads back."""
    with visit(browser, host, PAGES["odd"], width=390) as seen:
        page = seen.page
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.url.endswith("#s1-defect-2-place")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "s1-defect-2-place"
        page.keyboard.press("Enter")
        assert page.url.endswith("#s1-defect-2")


def test_the_focus_can_be_seen(browser: Browser, host: Host) -> None:
    with visit(browser, host, PAGES["odd"]) as seen:
        for _link in range(6):
            seen.page.keyboard.press("Tab")
            outline = seen.page.evaluate("getComputedStyle(document.activeElement).outline")
            assert "solid 2px" in outline


def test_a_screen_reader_is_told_the_parts(browser: Browser, host: Host) -> None:
    """Names are read before their parts, sections have headings, and line numbers are not read."""
    with visit(browser, host, PAGES["web"]) as seen:
        told = seen.page.locator("article").aria_snapshot()
    assert re.search(
        "dateline ?: place ?: Lyon .region ?: France., date ?: Oct 4 .credit ?: EFE..- body ?: A road", told
    )
    for heading in ("Defects", "Copy", "Names of the parts", "Parts of the article"):
        assert f'- heading "{heading}" [level=2]' in told
        assert f'- region "{heading}"' in told
    assert '- rowheader "dateline.credit"' in told


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [320, 390, 800, 1280])
def test_nothing_is_wider_than_the_page(browser: Browser, host: Host, name: str, width: int) -> None:
    """The page is not scrolled sideways, even for a word of five thousand letters."""
    with visit(browser, host, PAGES[name], width=width) as seen:
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", ["web", "arabic"])
def test_names_stand_beside_their_lines_where_there_is_room(browser: Browser, host: Host, name: str) -> None:
    """To the left of copy that is written from the left, to the right of the other; on a telephone above it."""
    with visit(browser, host, PAGES[name]) as seen:
        line = seen.page.locator(".line").first.bounding_box()
        label = seen.page.locator(".line .name").first.bounding_box()
        assert line
        assert label
        is_left = label["x"] + label["width"] <= line["x"]
        is_right = label["x"] >= line["x"] + line["width"]
        assert (is_left, is_right) == (name == "web", name == "arabic")
        seen.page.set_viewport_size({"width": 390, "height": 900})
        label = seen.page.locator(".line .name").first.bounding_box()
        assert label
        assert 0 < label["x"] < 390


def test_paper_is_white(browser: Browser, host: Host) -> None:
    """Also where the system of who prints is dark."""
    with visit(browser, host, PAGES["web"], scheme="dark") as seen:
        ink = "getComputedStyle(document.querySelector('pre')).color"
        assert seen.page.evaluate(ink) == "rgb(232, 230, 225)"
        seen.page.emulate_media(media="print", color_scheme="dark")
        assert seen.page.evaluate(ink) == "rgb(29, 35, 39)"
        assert seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert seen.page.pdf().startswith(b"%PDF")
