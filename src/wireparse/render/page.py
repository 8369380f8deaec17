"""A story as HTML: a whole page of one story or several, or a piece of somebody else's page, such as a notebook.

A page is one file: its style sheet is in it, it has no script, and it asks no server for anything; a policy in its head
forbids both to whatever should get into it. It follows the light or dark scheme of the reader's system, fits a
telephone, and can be printed. The copy stands on it as it is (`page_copy`), with what is known of it around it
(`page_parts`).
"""

import base64
import hashlib
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from wireparse.article import Article
from wireparse.errors import Defect
from wireparse.render.facts import find_title, list_facts
from wireparse.render.page_copy import mark_copy
from wireparse.render.page_parts import write_defects, write_facts, write_legend, write_parts
from wireparse.render.page_text import write_attribute, write_text
from wireparse.render.palette import write_fragment_style, write_page_style

if TYPE_CHECKING:
    from wireparse.analysis import Analysis

# Outputs of one notebook are parts of one page: the ids of each begin with a number of its own.
_numbers = itertools.count(1)


@attrs.frozen
class Sheet:
    """A story for a page, with what is known of it beside its copy.

    `name` is that of its file. `header` are the fields of the transmission that it came in, each with its value, and
    `defects` those of that transmission, which have no place in the copy.
    """

    analysis: "Analysis"
    name: str | None = None
    header: tuple[tuple[str, str], ...] = ()
    defects: tuple[Defect, ...] = ()


def render_page(*stories: "Analysis | Sheet") -> str:
    r"""Return a page that shows stories: one HTML document, complete in itself.

    Args:
        stories: an analysis of each, or a sheet that has one; at least one.

    Raises:
        ValueError: there is no story.
        TypeError: a story is neither.

    >>> from wireparse import analyze
    >>> page = render_page(analyze("Rain falls\n\nOslo, May 3 (EFE).- It rained. EFE"))
    >>> page.startswith("<!DOCTYPE html>"), "<script" in page
    (True, False)
    """
    if not stories:
        raise ValueError("a page needs a story")
    sheets = [story if isinstance(story, Sheet) else Sheet(_require_analysis(story)) for story in stories]
    title = find_title(sheets[0].analysis.article) if len(sheets) == 1 else f"{len(sheets)} stories taken apart"
    return "".join((_write_head(title), *_write_body(sheets, title), "</html>\n"))


def _require_analysis(story: "Analysis") -> "Analysis":
    """What has text, tokens and article; an article alone has no copy that could be shown."""
    if not isinstance(getattr(story, "article", None), Article):
        raise TypeError(f"a story is what analyze returns, or a Sheet, not {type(story).__name__}")
    return story


def render_fragment(analysis: "Analysis") -> str:
    """Return a story as a piece of a page, with its style; each has ids of its own, so that a page may hold several."""
    prefix = f"wireparse-{_digest(analysis.text)[:8]}-{next(_numbers)}"
    article = analysis.article
    marked = mark_copy(analysis.tokens, article.defects, prefix=prefix, language=article.language)
    defects = f'<p class="heading">Defects</p>{write_defects(article.defects, prefix)}' if article.defects else ""
    return _wrap_fragment(
        f"{write_facts(list_facts(article))}{defects}{marked.html}"
        f"{_fold('Names of the parts', write_legend(marked.names, prefix)) if marked.names else ''}"
        f"{_fold('Parts of the article', write_parts(article))}"
    )


def render_article(article: Article) -> str:
    """Return the parts of an article as a piece of a page, with its style."""
    defects = f'<p class="heading">Defects</p>{write_defects(article.defects, None)}' if article.defects else ""
    return _wrap_fragment(f"{write_facts(list_facts(article))}{defects}{write_parts(article)}")


def _wrap_fragment(content: str) -> str:
    return f'<div class="wireparse"><style>{write_fragment_style()}</style>{content}</div>'


def _fold(summary: str, content: str) -> str:
    return f"<details><summary>{summary}</summary>{content}</details>"


def _write_head(title: str) -> str:
    style = write_page_style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{write_attribute(title)} · wireparse</title>\n<style>{style}</style>\n</head>\n"
    )


def _write_body(sheets: list[Sheet], title: str) -> Iterator[str]:
    yield '<body class="wireparse">\n'
    is_one = len(sheets) == 1
    if not is_one:
        yield f'<header><h1>{title}</h1><nav aria-label="Stories"><ol>'
        for number, sheet in enumerate(sheets, 1):
            yield f'<li><a href="#s{number}">{_write_title(sheet)}</a></li>'
        yield "</ol></nav></header>\n"
    yield "<main>\n"
    for number, sheet in enumerate(sheets, 1):
        yield from _write_sheet(sheet, f"s{number}", level=1 if is_one else 2)
    yield "</main>\n"
    yield f"<footer>{_tell_origin(sheets[0].analysis.article)}</footer>\n</body>\n"


def _write_sheet(sheet: Sheet, prefix: str, *, level: int) -> Iterator[str]:
    """Yield the pieces of one story: its title and facts, defects, the copy, the legend, and the table of parts."""
    article = sheet.analysis.article
    marked = mark_copy(sheet.analysis.tokens, article.defects, prefix=prefix, language=article.language)
    facts = [*([("File", sheet.name)] if sheet.name else []), *list_facts(article)]
    yield f'<article aria-labelledby="{prefix}">\n'
    yield f'<header><h{level} id="{prefix}">{_write_title(sheet)}</h{level}>'
    yield f"{write_facts(facts)}</header>\n"
    yield from _write_section("Defects", "defects", _write_all_defects(sheet, prefix), prefix, level)
    yield from _write_section("Copy", "copy", marked.html if sheet.analysis.text else "<p>No text.</p>", prefix, level)
    if marked.names:
        yield from _write_section("Names of the parts", "names", write_legend(marked.names, prefix), prefix, level)
    if sheet.header:
        yield from _write_section("Header of the transmission", "header", write_facts(sheet.header), prefix, level)
    yield from _write_section("Parts of the article", "parts", write_parts(article), prefix, level)
    yield "</article>\n"


def _write_section(title: str, name: str, content: str, prefix: str, level: int) -> Iterator[str]:
    id_ = f"{prefix}-about-{name}"
    # One story has landmarks; of many there would be too many to be of use, all with the same names.
    label = f' aria-labelledby="{id_}"' if level == 1 else ""
    yield f'<section class="{name}-section"{label}><h{level + 1} id="{id_}">{title}</h{level + 1}>'
    yield f"{content}</section>\n"


def _write_title(sheet: Sheet) -> str:
    return f"<bdi>{write_text(find_title(sheet.analysis.article))}</bdi>"


def _write_all_defects(sheet: Sheet, prefix: str) -> str:
    """Those of the copy, with their places, and those of the transmission, which are without."""
    own = sheet.analysis.article.defects
    written = write_defects(own, prefix) if own else ""
    if sheet.defects:
        written += f"<p>In the transmission:</p>{write_defects(sheet.defects, None)}"
    return written or "<p>None.</p>"


def _tell_origin(article: Article) -> str:
    registry = f", with version {write_text(article.registry)} of its registry" if article.registry else ""
    return f"<p>Taken apart by wireparse{registry}.</p>"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
