"""Reading a page: from its bytes or its text to the parts of the story that it prints."""

import datetime
import re
from typing import Any

from wireparse.analysis import Analysis
from wireparse.errors import NotTextError, PageError
from wireparse.extras import load_extra
from wireparse.parser import Parser, default_parser
from wireparse.web.decoding import decode_page
from wireparse.web.finding import Copy, find_story
from wireparse.web.printed import print_blocks, strip_unprinted

# What no page prints, and lxml cannot hold.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")

# The time of trafilatura grows with the square of their number, for the worst of pages: these take some seconds.
_MOST_ELEMENTS = 30_000

_LONGEST_TITLE = 500
_TITLES = ("string(//title)", "string(//meta[@property='og:title']/@content)")


def from_html(
    page: str | bytes,
    *,
    encoding: str | None = None,
    reference: datetime.date | None = None,
    agency: str | None = None,
    parser: Parser | None = None,
) -> Analysis:
    """Find the story on a web page, and take it apart. Needs `pip install 'wireparse[web]'`.

    trafilatura finds where it stands; the copy is what the page prints there, with the headline and what is between it
    and the story. What the page says of itself without printing it, in tags for machines, is no copy and is left out.

    Args:
        page: the page, as bytes or as text.
        encoding: that of the bytes, where the caller knows it, as from the header of the response; else the page's own
            declaration counts, and then what the bytes look like. A byte order mark outweighs all.
        reference: the day on which the page was fetched; settles the year of the dateline.
        agency: the id of the agency, as in `parse`.
        parser: what takes the copy apart, if not the parser with all records.

    Returns:
        The copy as `text`, its tokens, and the `article`. A page that has no story gives an empty one.

    Raises:
        NotTextError: `page` is neither `str` nor `bytes`.
        PageError: it has more than 30,000 elements, nests more than 255 of them, or has more than 10 MB of text in one.
        LookupError: Python knows no encoding of that name.
        MissingExtraError: trafilatura is not installed.
        UnknownAgencyError, TooLongError, DefectError: as in `Parser.parse`.

    Example::

        page = urllib.request.urlopen("https://harbour-post.example/sunfish").read()
        article = wireparse.from_html(page).article
    """
    parser = parser or default_parser()
    copy = read_copy(page, encoding)
    return parser.analyze(copy.text, reference=reference, agency=agency, headline=copy.headline)


def read_copy(page: str | bytes, encoding: str | None) -> Copy:
    """Return the copy that a page prints, with a blank line between its blocks; empty where there is none."""
    tree = read_tree(page, encoding)
    if tree is None:
        return Copy("", None)
    count = int(tree.xpath("count(//*)"))
    if count > _MOST_ELEMENTS:
        raise PageError(f"the page has {count} elements, the cap is {_MOST_ELEMENTS}")
    titles = [str(tree.xpath(path))[:_LONGEST_TITLE] for path in _TITLES]
    # Before trafilatura looks: where a page prints little, it turns to menus, and to what is there for machines.
    strip_unprinted(tree)
    trafilatura = load_extra("trafilatura", extra="web", purpose="finding the story of a page")
    found = trafilatura.bare_extraction(tree, include_comments=False)
    if found is None:
        return Copy("", None)
    return find_story(list(print_blocks(tree)), found.text, titles)


def read_tree(page: str | bytes, encoding: str | None) -> Any:
    """Return the tree of a page, None for one that is empty. Entities are those of HTML; nothing is fetched."""
    if not isinstance(page, str | bytes):
        raise NotTextError(f"the page must be str or bytes, not {type(page).__name__}")
    text = page if isinstance(page, str) else decode_page(page, encoding)
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _CONTROLS.sub("", text))
    html = load_extra("lxml.html", extra="web", purpose="reading a page")
    reader = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        tree = html.document_fromstring(text.encode(), parser=reader)
    except html.etree.ParserError:
        return None
    # The reader stops there, so what it read is a part of the page.
    if any("PARSE_HUGE" in entry.message for entry in reader.error_log):
        raise PageError("the page nests its elements too deep, or has too much text in one of them")
    return tree
