"""A spider crawls pages of a server on this machine; its items come out of the feed with their articles.

A reactor of Twisted cannot be started twice in one process, so each crawl has one of its own.
"""

import dataclasses
import datetime
import json
import logging
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs
import pytest
import scrapy
from itemadapter import ItemAdapter

import wireparse
from wireparse.interchange.scrapy import SETTINGS, ArticlePipeline

LEDE = "Oban, Sep 22 (EFE).- A crew has painted the lighthouse of the island blue, the harbour office said on Friday."
TEXT = f"Lighthouse turns blue\n\n{LEDE}\n\nShips will find their way, since at night nobody can see the colour. EFE\n\nasb/pd\n"
PAGE = (
    "<html><head><title>Lighthouse turns blue</title></head><body><nav>Home</nav><article><h1>Lighthouse turns blue</h1>"
    f"<p>{LEDE}</p><p>Ships will find their way, since at night nobody can see the colour. EFE</p><p>asb/pd</p></article>"
    '<ul><li><a href="/none">Next</a></li><li><a href="/31">Odd</a></li></ul></body></html>'
)
ODD = PAGE.replace("Sep 22", "Sep 31")
ARTICLE = wireparse.parse(TEXT, reference=datetime.date(2023, 9, 23))


class Pages(BaseHTTPRequestHandler):
    """Three pages: a story that links to the others, a page without one, and a story with an impossible date."""

    def do_GET(self) -> None:
        body = {"/": PAGE, "/none": "<html><body></body></html>", "/31": ODD}.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((body or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the server calls it so
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server of the pages."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()
        thread.join()


SPIDER = """
import dataclasses, json, sys, warnings
from typing import Any
import attrs, scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.exceptions import ScrapyDeprecationWarning

warnings.simplefilter("error", ScrapyDeprecationWarning)

@dataclasses.dataclass
class Data:
    url: str
    text: Any = None
    article: Any = None

@attrs.define
class Attrs:
    url: str
    text: Any = None
    article: Any = None

class Declared(scrapy.Item):
    url = scrapy.Field()
    text = scrapy.Field()
    article = scrapy.Field()

class Bare(scrapy.Item):
    url = scrapy.Field()
    text = scrapy.Field()

class Pages(scrapy.Spider):
    name = "pages"
    start_urls = [sys.argv[1]]

    def parse(self, response):
        yield {"url": response.url, "html": response.text, "fetched": "2023-09-23"}
        yield from response.follow_all(css="a", callback=self.parse)

class Kinds(scrapy.Spider):
    name = "kinds"
    start_urls = [sys.argv[1]]

    def parse(self, response):
        text = sys.argv[3]
        yield from (kind(url=kind.__name__, text=text) for kind in (dict, Data, Attrs, Declared, Bare))
        yield Data(url="none")
        yield Data(url="number", text=7)

settings = {
    "ITEM_PIPELINES": {"wireparse.interchange.scrapy.ArticlePipeline": 300},
    "FEEDS": {"items.jsonl": {"format": "jsonlines", "item_export_kwargs": {"sort_keys": True}}},
    "LOG_LEVEL": "WARNING",
    "TELNETCONSOLE_ENABLED": False,
    **json.loads(sys.argv[2]),
}
process = CrawlerProcess(settings)
crawler = process.create_crawler({"pages": Pages, "kinds": Kinds}[sys.argv[4]])
process.crawl(crawler)
process.start()
print(json.dumps({key: value for key, value in crawler.stats.get_stats().items() if key.startswith("wireparse/")}))
"""


@attrs.frozen
class Crawl:
    """What a crawl leaves: its items by their address, its figures, its log."""

    items: dict[str, Any]
    stats: dict[str, int]
    log: str


def crawl(directory: Path, server: str, spider: str, settings: dict[str, object]) -> Crawl:
    """Run a spider to its end."""
    (directory / "spiders.py").write_text(SPIDER, encoding="utf-8")
    command = [sys.executable, "spiders.py", server, json.dumps(settings), TEXT, spider]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    feed = directory / "items.jsonl"
    items = [json.loads(line) for line in feed.read_text(encoding="utf-8").splitlines()] if feed.exists() else []
    found = {item["url"].removeprefix(server[:-1]): item for item in items}
    assert len(found) == len(items)
    return Crawl(found, json.loads(done.stdout), done.stderr)


def without_registry(article: dict[str, Any]) -> dict[str, Any]:
    """The parts alone, as JSON has them."""
    parts: dict[str, Any] = json.loads(json.dumps(article))
    return {name: value for name, value in parts.items() if name not in {"registry", "schema"}}


def test_pages_come_out_of_the_feed_with_their_articles(server: str, tmp_path: Path) -> None:
    """Fetched, found, parsed, written: the article in the feed is the one that the copy gives."""
    crawled = crawl(tmp_path, server, "pages", {"WIREPARSE_REFERENCE_FIELD": "fetched"})
    assert set(crawled.items) == {"/", "/none", "/31"}
    assert without_registry(crawled.items["/"]["article"]) == without_registry(ARTICLE.to_dict())
    assert crawled.items["/"]["article"]["dateline"]["resolved"] == "2023-09-22"
    assert crawled.items["/none"]["article"]["body"] == []
    assert [defect["code"] for defect in crawled.items["/31"]["article"]["defects"]] == ["impossible-date"]
    assert crawled.stats == {
        "wireparse/stories": 3,
        "wireparse/with_dateline": 2,
        "wireparse/defects": 1,
        "wireparse/defects/impossible-date": 1,
    }


def test_items_of_every_kind_take_an_article(server: str, tmp_path: Path) -> None:
    """Dicts and classes that declare the field; whatever cannot have one goes on without, and is counted."""
    settings: dict[str, object] = {"WIREPARSE_AS_DICT": True, "WIREPARSE_REFERENCE": "2023-09-23"}
    crawled = crawl(tmp_path, server, "kinds", settings)
    articles = {url: item.get("article") for url, item in crawled.items.items()}
    for kind in ("dict", "Data", "Attrs", "Declared"):
        assert wireparse.Article.from_dict(articles.pop(kind)) == ARTICLE
    assert articles == {"Bare": None, "none": None, "number": None}
    assert crawled.items["Bare"]["text"] == TEXT
    assert crawled.stats == {
        "wireparse/stories": 4,
        "wireparse/with_dateline": 4,
        "wireparse/without_copy": 1,
        "wireparse/errors": 2,
        "wireparse/errors/NotTextError": 1,
        "wireparse/errors/ValueError": 1,
    }
    assert "no article of Bare: Bare declares no field 'article'" in crawled.log
    assert "no article of number: the copy must be str, not int" in crawled.log


def test_a_crawl_with_a_wrong_setting_does_not_start(server: str, tmp_path: Path) -> None:
    """The caller's mistake is told once, and not for each item."""
    crawled = crawl(tmp_path, server, "kinds", {"WIREPARSE_AGENCY": "eef"})
    assert (crawled.items, crawled.stats) == ({}, {})
    assert "UnknownAgencyError: no agency has the id 'eef'" in crawled.log


class Figures:
    """Counts as a crawl does."""

    def __init__(self) -> None:
        self.figures: Counter[str] = Counter()

    def inc_value(self, key: str, count: int = 1) -> None:
        self.figures[key] += count


@dataclasses.dataclass
class Story:
    """An item with names of its own."""

    copy: str | None = None
    page: str | bytes | None = None
    seen: object = None
    story: wireparse.Article | None = None


OWN_NAMES: dict[str, Any] = {
    "text_field": "copy",
    "html_field": "page",
    "article_field": "story",
    "reference_field": "seen",
}


@pytest.mark.parametrize(
    ("item", "resolved", "why"),
    [
        (Story(copy=TEXT), datetime.date(2022, 9, 22), "the reference of all"),
        (Story(copy=TEXT, seen="2024-01-02"), datetime.date(2023, 9, 22), "a day of its own"),
        (Story(copy=TEXT, seen="2024-01-02T03:04:05Z"), datetime.date(2023, 9, 22), "a moment"),
        (
            Story(copy=TEXT, seen=datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC)),
            datetime.date(2023, 9, 22),
            "as such",
        ),
        (Story(copy=TEXT, seen=datetime.date(2024, 1, 2)), datetime.date(2023, 9, 22), "a day as such"),
        (Story(page=PAGE), datetime.date(2022, 9, 22), "a page"),
        (Story(page=PAGE.encode()), datetime.date(2022, 9, 22), "as bytes"),
        (Story(copy=TEXT, page="<p>Rain.</p>"), datetime.date(2022, 9, 22), "copy goes before the page"),
    ],
)
def test_fields_and_references_have_names(item: Story, resolved: datetime.date, why: str) -> None:
    """Whatever an item calls them."""
    pipeline = ArticlePipeline(**OWN_NAMES, reference="2023-01-01")
    done = pipeline.process_item(item)
    assert done is item
    assert item.story is not None, why
    assert item.story.dateline is not None
    assert item.story.dateline.resolved == resolved, why


@pytest.mark.parametrize(
    ("item", "figure", "message"),
    [
        (Story(copy=TEXT, seen="soon"), "ValueError", "a reference must be a day such as '2023-09-23', not 'soon'"),
        (Story(copy=TEXT, seen=3), "ValueError", "a reference must be a day such as '2023-09-23', not 3"),
        (Story(page="<div>" * 300), "PageError", "the page nests its elements too deep"),
    ],
)
def test_what_cannot_be_read_is_counted_and_told(
    item: Story, figure: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The item goes on, with nothing put in."""
    figures = Figures()
    pipeline = ArticlePipeline(**OWN_NAMES, stats=figures)
    with caplog.at_level(logging.ERROR):
        assert pipeline.process_item(item) == dataclasses.replace(item, story=None)
    assert figures.figures == {"wireparse/errors": 1, f"wireparse/errors/{figure}": 1}
    assert caplog.messages[0].startswith(f"no article of Story: {message}")


def test_a_parser_of_ones_own_may_be_strict() -> None:
    """Then a defect is an error of its item."""
    figures = Figures()
    pipeline = ArticlePipeline(parser=wireparse.Parser(strict=True), stats=figures)
    assert "article" not in pipeline.process_item({"text": TEXT.replace("22", "31")})
    assert figures.figures == {"wireparse/errors": 1, "wireparse/errors/DefectError": 1}


def test_an_article_is_an_item_itself() -> None:
    """Scrapy's adapter knows attrs classes: by it, each part has its fields by name."""
    adapted = ItemAdapter(ARTICLE)
    assert adapted["dateline"].credit == "EFE"
    assert adapted.asdict()["initials"]["groups"] == (("asb",), ("pd",))


def test_every_argument_has_its_setting() -> None:
    """None is left out, but for what counts."""
    arguments = {field.name for field in attrs.fields(ArticlePipeline) if field.init}
    assert set(SETTINGS.values()) == arguments - {"stats"}
    assert {setting.removeprefix("WIREPARSE_").lower() for setting in SETTINGS} == set(SETTINGS.values())
    assert scrapy.version_info >= (2, 11)
