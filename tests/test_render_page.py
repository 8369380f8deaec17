"""The page has the copy as it is, whatever it is made of, each part named, defects linked to their places and back."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import NamedTuple

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import Analysis, Article, Defect, DefectCode, Kind, PartialDate, Token
from wireparse.render.looks import LOOKS
from wireparse.render.page import Sheet, render_fragment, render_page
from wireparse.render.page_text import spell_text, write_attribute, write_text

STORY = (
    "Science\n\nHedgehogs close a road\n\n"
    "Lyon (France), Feb 31 (EFE).- A road was closed\nfor hedgehogs. EFE\n\nabc/de\n\nBack to top button\n"
)

# What a page is made of; nothing else may come out of a story.
ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "article", "section"),
    *("h1", "h2", "h3", "p", "pre", "span", "b", "i", "a", "mark", "bdi", "code", "div", "dl", "dt", "dd", "ol", "ul"),
    *("li", "table", "thead", "tbody", "tr", "th", "td", "details", "summary"),
}
ATTRIBUTES = {
    *("aria-label", "aria-labelledby", "charset", "class", "content", "dir", "href", "http-equiv", "id", "lang"),
    *("name", "scope"),
}
VOID = {"meta"}


class Element(NamedTuple):
    """An element of a page that was read, and the text in it, but for the names of parts."""

    tag: str
    attributes: dict[str, str]
    texts: list[str]

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    @property
    def text(self) -> str:
        return "".join(self.texts)


class Page(HTMLParser):
    """A page as it is read: its elements in order, and the text of each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, []))
        if tag not in VOID:
            self._open.append(self.elements[-1])

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        named = [number for number, element in enumerate(self._open) if element.classes & {"name", "tag"}]
        for element in self._open[named[0] :] if named else self._open:
            element.texts.append(data)

    def find(self, *, tag: str = "", class_: str = "") -> list[Element]:
        """Return the elements with a name or a class."""
        found = (element for element in self.elements if tag in {"", element.tag})
        return [element for element in found if not class_ or class_ in element.classes]

    def values(self, name: str) -> list[str]:
        """Return what an attribute has, wherever it is."""
        return [element.attributes[name] for element in self.elements if name in element.attributes]


def page_of(text: str) -> Page:
    """Return the page of a text."""
    return Page(render_page(wireparse.analyze(text)))


def seen(text: str) -> str:
    """Return a text as a page has it."""
    return "\n".join(map(spell_text, re.split("\r\n|\r|\n", text)))


def analysis_of(*pieces: tuple[Kind, str], defects: tuple[Defect, ...] = (), **parts: object) -> Analysis:
    """Return an analysis made by hand."""
    tokens: list[Token] = []
    for kind, text in pieces:
        start = tokens[-1].end if tokens else 0
        tokens.append(Token(kind, start, start + len(text), text, "by-hand"))
    return Analysis("".join(text for _kind, text in pieces), tuple(tokens), Article(defects=defects, **parts))  # type: ignore[arg-type]


def odd_from(start: int, end: int) -> Defect:
    """Return a defect of some stretch of the copy."""
    return Defect(DefectCode.IMPOSSIBLE_DATE, "no such day", start, end, 1, start + 1)


# the copy


def test_the_copy_stands_as_it_is() -> None:
    """White space and line ends are kept; each line is an element, and says which part begins it."""
    page = page_of(STORY)
    [copy] = page.find(tag="pre")
    assert copy.text == STORY
    assert (copy.attributes["dir"], copy.attributes["lang"]) == ("auto", "en")
    assert [line.text for line in page.find(class_="line")] == STORY.splitlines(keepends=True)
    names = ["section: ", "headline: ", "dateline: ", "initials: ", "boilerplate: "]
    assert [name.text for name in page.find(class_="name")] == names


def test_parts_within_a_line_are_named() -> None:
    tags = [tag.text for tag in page_of(STORY).find(tag="b", class_="tag")]
    assert tags == ["place: ", "region: ", "date: ", "credit: ", "body: ", "signoff: "]


def test_a_name_has_an_id_where_it_is_the_first() -> None:
    """Links lead there; a second place with the same id would be none."""
    page = page_of("Rain falls on the town\n\nIt rained all day.\n\nIt rained all night.\n")
    assert [name.attributes.get("id") for name in page.find(class_="name")] == ["s1-headline", "s1-body", None]


HOSTILE = [
    *("<script>", "</pre>", "</title>", "</style>", "<!--", "-->", "]]>", '"', "'", "&", "&lt;", "&#0;", "<img src=x>"),
    *(
        "\0",
        "\x1b[2J",
        "\x85",
        "\u2028",
        "\u202e",
        "\u2066",
        "\u200f",
        "\ud800",
        "\udfff",
        "\ufeff",
        "\ufffe",
        "\U000e0041",
    ),
    *("\r", "\n", "\r\n", "\t", "\xa0", "\u3000", "\u0301", "می\u200cرود", "カワウソ", "\f", "\x1c"),
    *(
        "Lima, May 3 (EFE).- ",
        "Lima, Feb 31 (EFE).- ",
        "It rained. ",
        "EFE",
        "asb/pd",
        "Rain falls",
        "\n\n",
        "By Ann Bell",
    ),
]
COPY = st.lists(st.one_of(st.sampled_from(HOSTILE), st.characters()), max_size=25).map("".join)


@settings(deadline=None)
@example("\n")
@example("Rain\r")
@given(COPY)
def test_whatever_the_copy_its_text_is_what_is_seen(text: str) -> None:
    """Without the names of the parts, the text of the page is the copy, what has no shape spelt out."""
    page = page_of(text)
    assert "".join(copy.text for copy in page.find(tag="pre")) == seen(text)


@settings(deadline=None)
@given(COPY)
def test_nothing_in_the_copy_becomes_a_part_of_the_page(text: str) -> None:
    """Elements and attributes are those that the page is made of; links stay on the page, and lead somewhere, once."""
    analysis = wireparse.analyze(text)
    for html in (
        render_page(Sheet(analysis, text, ((text, text),))),
        analysis._repr_html_(),
        analysis.article._repr_html_(),
    ):
        html.encode()
        page = Page(html)
        assert {element.tag for element in page.elements} <= ELEMENTS
        assert {name for element in page.elements for name in element.attributes} <= ATTRIBUTES
        ids = page.values("id")
        assert len(set(ids)) == len(ids)
        assert {link.removeprefix("#") for link in page.values("href")} | set(page.values("aria-labelledby")) <= set(
            ids
        )
        assert all(char == "\n" or spell_text(char) == char for char in html)


def test_a_language_of_any_letters_is_an_attribute() -> None:
    """An article made by hand may have anything in it."""
    page = Page(render_page(analysis_of((Kind.BODY, "Rain"), language='"><script>\0')))
    assert page.find(tag="pre")[0].attributes["lang"] == '"><script>\\x00'
    assert Page(render_page(analysis_of((Kind.BODY, "Rain")))).find(tag="pre")[0].attributes["lang"] == ""


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("plain – “text”", "plain – “text”"),
        ("<a href='x'>&amp;", "&lt;a href=&#x27;x&#x27;&gt;&amp;amp;"),
        ("a\x1b\0b", 'a<span class="odd">\\x1b\\x00</span>b'),
        ("\u202eevil", '<span class="odd">\\u202e</span>evil'),
        ("\ud800", '<span class="odd">\\ud800</span>'),
        ("10\xa0000\t\u3000", "10\xa0000\t\u3000"),
        ("می\u200cرود", "می\u200cرود"),
    ],
    ids=["readable", "signs of HTML", "controls", "a turn of direction", "a surrogate", "blanks", "a joiner"],
)
def test_text(text: str, html: str) -> None:
    assert write_text(text) == html
    assert write_attribute(text) == re.sub("</?span[^>]*>", "", html)


def test_lines_that_their_sender_broke_are_typed() -> None:
    """Where no line is longer than a teleprinter's, columns line up; else a reader's face is easier on the eyes."""
    typed = [page_of(text).find(tag="pre")[0].classes - {"copy"} for text in ("word " * 15, "word " * 30, "東京" * 30)]
    assert typed == [{"typed"}, {"set"}, {"set"}]


@pytest.mark.parametrize(
    "piece", ["a", "\n", "a\n", "\0", "<", "EFE ", "\u202e ", "Lima, May 3 (EFE).- It rained.\n\n"]
)
def test_long_copy_is_shown(piece: str) -> None:
    """The page grows with the copy, and by no more than the escapes and a line's element need."""
    text = piece * (300_000 // len(piece))
    html = render_page(wireparse.analyze(text))
    assert len(html) < 40 * len(text) + 50_000


# defects


def test_a_defect_is_linked_to_its_place_and_back() -> None:
    """The list names code, message and position; the place is marked, and numbered."""
    page = page_of(STORY)
    [item] = page.find(tag="ol", class_="defects")
    assert item.text == "impossible-date day is out of range for month line 5, column 16"
    assert [mark.text for mark in page.find(tag="mark")] == ["Feb 31"]
    [place] = page.find(tag="a", class_="defect")
    assert (place.text, place.attributes["id"], place.attributes["href"]) == (
        "defect 1: ",
        "s1-defect-1-place",
        "#s1-defect-1",
    )
    assert "#s1-defect-1-place" in page.values("href")


PLACES: list[tuple[list[tuple[int, int]], list[str], str]] = [
    ([(0, 4)], ["Rain"], "the first part"),
    ([(2, 8)], ["in", "It"], "over the end of a part and of a line"),
    ([(3, 3)], [], "no character"),
    ([(0, 2), (1, 4)], ["R", "a", "in"], "two that overlap"),
    ([(0, 2), (0, 2)], ["Ra"], "two in one place"),
    ([(5, 6)], [], "a line end alone"),
    ([(17, 17)], [], "the end of the copy"),
    ([(0, 4), (9, 2)], ["Rain"], "one that ends before it begins, which no parser gives"),
    ([(900, 901), (-3, 1), (9, 2)], ["R"], "outside the copy, as no parser gives it"),
]


@pytest.mark.parametrize(("spans", "marked", "why"), PLACES, ids=[why for _spans, _marked, why in PLACES])
def test_a_defect_may_be_anywhere(spans: list[tuple[int, int]], marked: list[str], why: str) -> None:
    """Its place is marked across parts and lines, each place is linked once, and the text stays whole."""
    pieces = ((Kind.HEADLINE, "Rain"), (Kind.SPACE, "\n\n"), (Kind.BODY, "It rained."), (Kind.SPACE, "\n"))
    defects = tuple(odd_from(*span) for span in spans)
    page = Page(render_page(analysis_of(*pieces, defects=defects)))
    assert [mark.text for mark in page.find(tag="mark")] == marked, why
    assert sorted(link.text for link in page.find(tag="a", class_="defect")) == [
        f"defect {number}: " for number in range(1, len(spans) + 1)
    ]
    assert page.find(tag="pre")[0].text == "Rain\n\nIt rained.\n"


def test_many_defects_take_linear_time() -> None:
    """A defect for each character is no more work for each of them."""
    text = "a" * 50_000
    defects = tuple(odd_from(at, 50_000) for at in range(50_000))
    assert render_page(analysis_of((Kind.BODY, text), defects=defects)).count("<mark>") == 50_000


def test_defects_of_a_transmission_have_no_place_in_the_copy() -> None:
    page = Page(render_page(Sheet(wireparse.analyze("Rain"), defects=(odd_from(0, 2),))))
    assert page.find(tag="mark") == page.find(tag="a", class_="defect") == []
    assert page.find(tag="ol", class_="defects")[0].text == "impossible-date no such day (line 1, column 1)"


# what stands around


def test_the_legend_leads_to_the_first_place_of_each_part() -> None:
    """It is a list of the names that stand in the copy, in the order of a story."""
    page = page_of(STORY)
    links = {element.text: element.attributes["href"] for element in page.find(tag="a", class_="tag")[1:]}
    names = ["section", "headline", "dateline", "place", "region", "date", "credit", "body", "signoff", "initials"]
    assert list(links) == [*names, "boilerplate"]
    assert all(LOOKS[name].meaning in page.find(tag="ul", class_="legend")[0].text for name in names)
    targets = {f"#{element.attributes.get('id')}": element.text for element in page.find(tag="b")}
    assert {name: targets[link] for name, link in links.items()} == {name: f"{name}: " for name in links}


def test_the_table_has_every_part_that_is_there() -> None:
    """A value is found under the name that Python has for it; what is absent is named below."""
    page = page_of(STORY)
    cells = page.find(tag="table")[0].text
    for path in ("section", "headline", "dateline.places", "dateline.credit", "initials.writers", "body", "language"):
        assert path in cells
    [absent] = page.find(tag="p", class_="absent")
    assert absent.text.startswith("Not in this story: slugline, subheadline, summary, byline, tagline,")
    fields = {field.name for field in attrs.fields(Article)} - {"defects", "registry"}
    assert [name for name in fields if name not in cells and name not in absent.text] == []


def test_values_are_told_on_one_line() -> None:
    """Monday is weekday 0 and is there; a whole date is in ISO form; what is False or empty is not there."""
    dateline = wireparse.Dateline((wireparse.Place("Oban", "Scotland"),), PartialDate(month=5, weekday=0), text="")
    version = wireparse.Version("update", 2, "UPDATE 2-")
    article = Article(dateline=dateline, version=version, summary=("One", "Two"))
    rows = [row.text for row in Page(article._repr_html_()).find(tag="tr")]
    assert rows == [
        "PartValue",
        "summaryOneTwo",
        "dateline.placesname Oban, region Scotland",
        "dateline.datemonth 5, weekday 0",
        "version.kindupdate",
        "version.number2",
        "version.textUPDATE 2-",
    ]


def test_the_title_is_the_headline_or_how_the_story_begins() -> None:
    titles = [page_of(text).find(tag="h1")[0].text for text in (STORY, "It rained all day.\n\nIt did.\n", "")]
    assert titles == ["Hedgehogs close a road", "It rained all day.", "A story without text"]


def test_several_stories_are_listed_above_them() -> None:
    """Each has a heading that the list leads to, and ids of its own."""
    page = Page(render_page(*map(wireparse.analyze, (STORY, STORY, "Rain"))))
    assert page.find(tag="h1")[0].text == "3 stories taken apart"
    assert [link.attributes["href"] for link in page.find(tag="a")[:3]] == ["#s1", "#s2", "#s3"]
    headings = {heading.attributes.get("id"): heading.text for heading in page.find(tag="h2")}
    assert headings == {"s1": "Hedgehogs close a road", "s2": "Hedgehogs close a road", "s3": "Rain"}
    assert len(set(page.values("id"))) == len(page.values("id"))


def test_a_page_needs_a_story() -> None:
    with pytest.raises(TypeError, match="a story is what analyze returns, or a Sheet, not Article"):
        render_page(wireparse.Article())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="a page needs a story"):
        render_page()


def test_the_policy_lets_nothing_in_but_the_style_of_the_page() -> None:
    """No script, no picture, no font, no form; the style sheet is known by its digest."""
    html = render_page(wireparse.analyze(STORY))
    style = re.search("<style>(.*?)</style>", html, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    [policy] = [meta.attributes["content"] for meta in Page(html).find(tag="meta") if "http-equiv" in meta.attributes]
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert html.index("Content-Security-Policy") < html.index("<style>")


# pieces of other pages


def test_fragments_share_a_page() -> None:
    """The same story shown twice has other ids the second time."""
    analysis = wireparse.analyze(STORY)
    page = Page(render_fragment(analysis) + render_fragment(analysis) + analysis.article._repr_html_())
    assert len(set(page.values("id"))) == len(page.values("id")) > 20
    assert {link.removeprefix("#") for link in page.values("href")} <= set(page.values("id"))


def test_a_fragment_brings_no_headings() -> None:
    """A notebook makes its table of contents of them."""
    page = Page(wireparse.analyze(STORY)._repr_html_())
    assert not {"h1", "h2", "h3"} & {element.tag for element in page.elements}
    assert [summary.text for summary in page.find(tag="summary")] == [
        "Names of the parts",
        "Parts of the article",
        "1 paragraph",
    ]
    assert "Defects" in page.find(class_="wireparse")[0].text


def test_an_article_is_shown_by_its_parts() -> None:
    """It holds no copy: its defects have positions, and no places to lead to."""
    page = Page(wireparse.parse(STORY)._repr_html_())
    assert page.find(tag="pre") == page.find(tag="a") == []
    assert "(line 5, column 16)" in page.find(tag="li")[0].text
    assert "impossible-date" not in Page(wireparse.parse("Rain")._repr_html_()).find(class_="wireparse")[0].text
