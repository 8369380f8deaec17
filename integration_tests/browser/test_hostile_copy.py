"""Copy is text to a page, whatever it says: nothing in it runs, nothing is fetched for it, and all of it can be read."""

import re

import pytest
from playwright.sync_api import Browser

import wireparse
from integration_tests.browser.stories import ATTACKS, STORIES, place_everywhere
from integration_tests.browser.watch import Host, visit
from wireparse.render.page import Sheet, render_page
from wireparse.render.page_text import spell_text

# The text of the copy, without the names of its parts.
READ_COPY = """
() => [...document.querySelectorAll('pre')].map(copy => {
    const bare = copy.cloneNode(true);
    bare.querySelectorAll('.name, .tag').forEach(name => name.remove());
    return bare.textContent;
}).join('')
"""

SELECT_COPY = """
() => {
    getSelection().selectAllChildren(document.querySelector('pre'));
    return getSelection().toString();
}
"""

COUNT_PARTS = "document.querySelectorAll('*').length"


def seen(text: str) -> str:
    """Return a text as a page has it."""
    return "\n".join(map(spell_text, re.split("\r\n|\r|\n", text)))


def without_guard(text: str) -> str:
    """Return a page as a careless program would make it."""
    return f"<!DOCTYPE html><meta charset=utf-8><title>{text}</title><style></style><pre>{text}</pre>"


@pytest.mark.parametrize("name", ["a script", "a picture that fails", "svg", "a style sheet", "another base", "focus"])
def test_the_copy_means_harm(browser: Browser, host: Host, name: str) -> None:
    """On a page that lets it through, the watch sees what it does."""
    with visit(browser, host, without_guard(f"</title>{ATTACKS[name].replace('HOST', host.address)}")) as seen_:
        seen_.page.wait_for_timeout(300)
        assert [*seen_.dialogs, *seen_.asked[1:]] != []


@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_runs(browser: Browser, host: Host, name: str) -> None:
    """The page is one request and no more; it has the same elements as for harmless copy, and the text is the copy."""
    attack = ATTACKS[name].replace("HOST", host.address)
    text = place_everywhere(attack)
    page = render_page(Sheet(wireparse.analyze(text), name=attack, header=((attack, attack),)))
    with visit(browser, host, page) as seen_:
        assert seen_.page.evaluate(READ_COPY) == seen(text)
        seen_.page.mouse.move(300, 300)
        seen_.page.keyboard.press("Tab")
        seen_.page.wait_for_timeout(50)
        assert seen_.troubles() == []
        assert seen_.page.url == host.address
        assert seen_.page.locator("script, img, svg, iframe, link, base, form, input, object, template").count() == 0


def test_the_guard_holds_where_the_escape_would_not(browser: Browser, host: Host) -> None:
    """Were an element to get in, the policy in the head would keep it from running, and from fetching.

    No policy keeps a page from sending its reader elsewhere, so that this one attack is left to the escape.
    """
    page = render_page(wireparse.analyze("Rain\n"))
    attacks = "".join(attack for name, attack in ATTACKS.items() if name != "another base")
    broken = page.replace("<main>", f"<main>{attacks.replace('HOST', host.address)}")
    with visit(browser, host, broken) as seen_:
        seen_.page.wait_for_timeout(200)
        assert not seen_.page.evaluate("window.ran === true")
        assert seen_.dialogs == []
        assert [path for path in host.asked if "leak" in path] == []


@pytest.mark.parametrize("name", STORIES)
def test_the_text_is_the_copy(browser: Browser, host: Host, name: str) -> None:
    text = STORIES[name]
    with visit(browser, host, render_page(wireparse.analyze(text))) as seen_:
        assert seen_.page.evaluate(READ_COPY) == seen(text)
        assert seen_.troubles() == []


@pytest.mark.parametrize("name", ["web", "typed", "arabic", "odd"])
def test_what_is_copied_from_the_page_is_the_copy(browser: Browser, host: Host, name: str) -> None:
    """Who marks the copy with the mouse gets no names of parts in between."""
    text = STORIES[name]
    with visit(browser, host, render_page(wireparse.analyze(text))) as seen_:
        assert seen_.page.evaluate(SELECT_COPY).rstrip("\n") == seen(text).rstrip("\n")
