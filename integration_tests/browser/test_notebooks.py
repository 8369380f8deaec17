"""A story in somebody else's page looks the same whatever that page's styles say, and changes nothing around it."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

import wireparse
from integration_tests.browser.stories import ATTACKS, ODD, WEB, place_everywhere
from integration_tests.browser.watch import Host, Scheme, visit
from wireparse.render.page import render_article, render_fragment

# How JupyterLab and Sphinx style what is in them, and what careless themes do.
THEME = """
.jp-RenderedHTMLCommon { color: crimson; font-family: fantasy; line-height: 3; text-align: right }
.jp-RenderedHTMLCommon pre, .jp-RenderedHTMLCommon code { border: 0; background-color: yellow; color: lime; padding: 9px }
.jp-RenderedHTMLCommon :not(pre) > code { background-color: orange; padding: 1px 5px }
.jp-RenderedHTMLCommon table { border-collapse: separate; border: 5px solid; table-layout: fixed; margin: 2em }
.jp-RenderedHTMLCommon tbody tr:nth-child(even) { background: teal }
.jp-RenderedHTMLCommon td, .jp-RenderedHTMLCommon th, .jp-RenderedHTMLCommon tr { text-align: right; white-space: nowrap; max-width: none; padding: .5em }
.jp-RenderedHTMLCommon ul:not(.list-inline), .jp-RenderedHTMLCommon ol:not(.list-inline) { padding-left: 4em }
.jp-RenderedHTMLCommon dl dt { float: left; width: 20% } .jp-RenderedHTMLCommon dd { width: 80%; float: left }
.jp-RenderedHTMLCommon a:link { color: gold; text-decoration: none } .jp-RenderedHTMLCommon mark { background: red }
body * { letter-spacing: 2px; text-transform: uppercase } span.title { display: none } .name { opacity: 0 } .line { float: right }
dl[class]:not(.option-list):not(.field-list):not(.footnote):not(.glossary):not(.simple) dd { margin-left: 9rem }
#main .jp-RenderedHTMLCommon table td { padding: 30px }
details summary { display: none } .note, .place, .tag { visibility: hidden }
"""

READ_STYLES = """
() => [...document.querySelectorAll('.wireparse, .wireparse *')].map(element => {
    const style = getComputedStyle(element);
    return [...style].filter(name => !name.startsWith('--')).map(name => name + ': ' + style.getPropertyValue(name)).join('; ');
})
"""

READ_HOST = """
() => [...document.querySelectorAll('body, .host, .host *')].map(element => {
    const style = getComputedStyle(element);
    return [...style].map(name => name + ': ' + style.getPropertyValue(name)).join('; ');
})
"""

HOST_PART = (
    "<div class='host'><h1 class='title'>A notebook</h1><p class='name note'>Text <code>x</code> <a href='#x'>link</a> "
    "<mark>m</mark></p><pre class='copy line'>out</pre><table class='parts'><tr><td>1</td></tr></table>"
    "<ul class='legend facts defects'><li class='tag'>a</li></ul></div>"
)


def notebook(*fragments: str, theme: str = "", body: str = "") -> str:
    """Return a page with outputs in it."""
    outputs = "".join(f'<div class="jp-RenderedHTMLCommon">{fragment}</div>' for fragment in fragments)
    return (
        f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>n</title><style>{theme}</style>"
        f"<body style='margin:0;width:1000px' {body}><main id=main>{HOST_PART}{outputs}</main>"
    )


FRAGMENTS: dict[str, Callable[[], str]] = {
    "analysis": lambda: render_fragment(wireparse.analyze(ODD)).replace("<details>", "<details open>"),
    "article": lambda: render_article(wireparse.parse(ODD)).replace("<details>", "<details open>"),
}


@pytest.mark.parametrize("kind", FRAGMENTS)
def test_the_theme_of_the_host_changes_nothing(browser: Browser, host: Host, kind: str) -> None:
    """Each element has the same computed style as in a page without styles, its size and its place in the text too."""
    fragment = FRAGMENTS[kind]()
    with visit(browser, host, notebook(fragment)) as seen:
        alone = seen.page.evaluate(READ_STYLES)
    with visit(browser, host, notebook(fragment, theme=THEME)) as seen:
        assert (
            seen.page.evaluate("getComputedStyle(document.querySelector('.host table')).textTransform") == "uppercase"
        )
        assert seen.page.evaluate(READ_STYLES) == alone
    assert len(alone) > 50


@pytest.mark.parametrize("kind", FRAGMENTS)
def test_nothing_of_the_host_is_changed(browser: Browser, host: Host, kind: str) -> None:
    with visit(browser, host, notebook("<p>nothing</p>")) as seen:
        before = seen.page.evaluate(READ_HOST)
    with visit(browser, host, notebook(FRAGMENTS[kind]())) as seen:
        after = seen.page.evaluate(READ_HOST)
    assert [len(before), *before[1:]] == [len(after), *after[1:]]


HOSTS: list[tuple[str, Scheme, Scheme]] = [
    ("", "light", "light"),
    ("", "dark", "dark"),
    ("data-jp-theme-light=false", "light", "dark"),
    ("data-jp-theme-light=true", "dark", "light"),
    ("class=vscode-dark", "light", "dark"),
    ("data-theme=light", "dark", "light"),
    ("data-theme=auto", "dark", "dark"),
]


@pytest.mark.parametrize(("body", "scheme", "shown"), HOSTS)
def test_the_host_says_whether_it_is_dark(
    browser: Browser, host: Host, body: str, scheme: Scheme, shown: Scheme
) -> None:
    """What JupyterLab, VS Code and themes of Sphinx say of themselves goes before what the system says."""
    with visit(browser, host, notebook(render_fragment(wireparse.analyze(WEB)), body=body), scheme=scheme) as seen:
        style = "getComputedStyle(document.querySelector('.wireparse')).backgroundColor"
        assert seen.page.evaluate(style) == {"light": "rgb(255, 255, 255)", "dark": "rgb(27, 30, 32)"}[shown]


def test_outputs_of_one_notebook_have_their_own_links(browser: Browser, host: Host) -> None:
    """The same story shown twice: each link leads to a place in its own output."""
    analysis = wireparse.analyze(ODD)
    html = notebook(*(analysis._repr_html_().replace("<details>", "<details open>") for _time in range(2)))
    with visit(browser, host, html) as seen:
        strays = seen.page.evaluate(
            "[...document.querySelectorAll('.wireparse a')].filter(link => "
            "link.closest('.wireparse') !== document.getElementById(link.hash.slice(1)).closest('.wireparse')).length"
        )
        count = seen.page.locator(".wireparse a").count()
    assert (strays, count) == (0, 2 * 13)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, host: Host, scheme: Scheme) -> None:
    with visit(browser, host, notebook(*(make() for make in FRAGMENTS.values())), scheme=scheme) as seen:
        results = Axe().run(seen.page, ".wireparse")
        assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_runs(browser: Browser, host: Host, name: str) -> None:
    """A notebook has no policy against scripts: the escape alone keeps copy from running."""
    text = place_everywhere(ATTACKS[name].replace("HOST", host.address))
    analysis = wireparse.analyze(text)
    with visit(browser, host, notebook(render_fragment(analysis), render_article(analysis.article))) as seen:
        seen.page.wait_for_timeout(50)
        assert [trouble for trouble in seen.troubles() if not trouble.endswith("/favicon.ico")] == []
