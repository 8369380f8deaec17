"""Pages in the shape of several content systems are found by trafilatura and taken apart."""

import datetime
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

import wireparse
from wireparse.web.decoding import decode_page
from wireparse.web.finding import find_story
from wireparse.web.printed import print_blocks
from wireparse.web.reading import read_tree

LEDE = "Oban, Sep 22 (EFE).- A crew has painted the lighthouse of the island blue, the harbour office said on Friday."
QUOTE = "“We had no white left,” said the keeper, who has looked after the lamp of the lighthouse for thirty years."
LAST = "Ships will find their way as before, the office said, since at night nobody can see the colour. EFE"
HEADLINE = "Lighthouse turns blue"
BODY = (LEDE.partition("- ")[2], QUOTE, LAST.removesuffix(" EFE"))
STORY = f"<p>{LEDE}</p><p>{QUOTE}</p><p>{LAST}</p><p>asb/pd</p>"


def page(body: str, title: str = f"{HEADLINE} | The Harbour Post", more: str = "") -> str:
    """A page with a title that names its headline, and a menu."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{more}</head><body>'
        f'<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>{body}</body></html>'
    )


WORDPRESS = page(
    '<div class="site"><header class="site-header"><a href="/">The Harbour Post</a></header><main><article class="post">'
    '<header class="entry-header"><span class="cat-links"><a href="/science">Science</a></span>'
    f'<h1 class="entry-title">{HEADLINE}</h1><div class="entry-meta"><span class="posted-on"><time datetime="2023-09-23">'
    'September 23, 2023</time></span> <span class="byline">by <a href="/u/1">admin</a></span></div></header>'
    f'<div class="entry-content">{STORY}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li>'
    '</ul></div><div class="jp-relatedposts"><h3>Related</h3><p><a href="/x">Mayor opens a pool for seals and otters</a>'
    '</p></div></div></article><section class="comments-area"><h2>One comment</h2><ol class="comment-list"><li><p>I like '
    "the colour of this lighthouse, and I hope it stays.</p></li></ol></section></main>"
    '<aside class="widget-area"><h2>Recent posts</h2><p>Rain again on the islands of the west</p></aside></div>'
    "<footer>© 2023 The Harbour Post</footer>",
    more='<meta name="author" content="Jo Meta"><meta property="article:published_time" content="2023-09-23T10:00:00Z">',
)
LOGO = page(
    '<header><h1><a href="/">The Harbour Post</a></h1></header><div class="c"><div class="kicker">Science</div>'
    f'<h2>{HEADLINE}</h2><div class="share"><span>Facebook</span></div><div class="text">{STORY}</div></div>'
)
# The name of the site is the only heading, and longer than the headline.
NO_HEADING = page(
    f'<h1><a href="/">The Harbour Post and Island Gazette</a></h1><main><div>{HEADLINE}</div>{STORY}</main>',
    title=f"{HEADLINE} - The Harbour Post and Island Gazette",
)
PERMANENT = page(f'<h1>The Harbour Post</h1><article><h2><a href="/1">{HEADLINE}</a></h2>{STORY}</article>')
DECK = page(
    f'<div id="page"><div class="top"><h1>{HEADLINE}</h1><h2>The keeper had no white left</h2><div>By Jane Doe</div></div>'
    f'<div class="body"><p>{LEDE}</p><p>{QUOTE}</p><p>{LAST[:-4]}</p><p>EFE</p><p>asb/pd</p></div>'
    '<div class="side"><h3>Most read</h3><p><a href="/a">One</a></p></div></div>'
)
BANNER = page(
    '<div id="gdpr" class="cookie-notice"><h2>We value your privacy</h2><p>We and our 800 partners store cookies on your '
    f"device, and process personal data to show ads.</p><button>Agree</button></div><main><h1>{HEADLINE}</h1>{STORY}</main>"
)
BROKEN_LINES = page(f"<h1>{HEADLINE}</h1><div>{LEDE}<br><br>{QUOTE}<br/> <br>{LAST}<br><br>asb/pd<br></div>")
WITHIN = page(
    f'<article><h1>{HEADLINE}</h1><figure><img src="x"><figcaption>The lighthouse. EFE/Jo Reed</figcaption></figure>'
    f'<div><p>{LEDE}</p></div><div class="ad">Advertisement</div><aside>Mayor opens pool</aside><div><p>{QUOTE}</p></div>'
    f'<p style="display: none">Subscribe to the Post</p><div><p>{LAST}</p><p>asb/pd</p></div></article>'
)
MARKED = page(
    f"<article><h1>Lighthouse <em>turns</em>\n blue</h1><p><strong>{LEDE[:22]}</strong>{LEDE[22:]}</p><p>{QUOTE}</p>"
    f'<p>{LAST[:-3]}<b>EFE</b></p><p><i>asb/pd</i></p><p><a href="/r">Read also: Rain</a></p></article>'
)
BLOCKS = page(f'<div class="a"><div>{HEADLINE}</div>' + STORY.replace("p>", "div>") + "</div>", title="")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(WORDPRESS, {"section": "Science", "subheadline": None, "byline": None}, id="wordpress"),
        pytest.param(LOGO, {"section": "Science"}, id="the name of the site is a heading, too"),
        pytest.param(NO_HEADING, {"section": None}, id="the name of the site is the only heading"),
        pytest.param(PERMANENT, {"section": None}, id="the headline is a link"),
        pytest.param(DECK.replace("<title>L", "<title>The news: l"), {"section": None}, id="a title of other words"),
        pytest.param(DECK, {"section": None, "subheadline": "The keeper had no white left"}, id="deck and byline"),
        pytest.param(BANNER, {"section": None}, id="cookie banner"),
        pytest.param(BROKEN_LINES, {}, id="lines instead of paragraphs"),
        pytest.param(WITHIN, {"section": None}, id="ads, pictures and hidden text within"),
        pytest.param(MARKED, {}, id="parts in marks of their own"),
        pytest.param(BLOCKS, {}, id="no paragraph and no heading"),
    ],
)
def test_the_parts_arrive(html: str, expected: dict[str, str | None]) -> None:
    """Whatever the page is made of, the story comes out alike, with its frame and nothing of the page's."""
    article = wireparse.from_html(html).article
    assert article.headline == HEADLINE
    assert article.body == BODY
    assert article.dateline is not None
    assert article.dateline.text == LEDE.partition(" A crew")[0]
    assert article.signoff is not None
    assert article.initials is not None
    assert (article.signoff.text, article.initials.text, article.agency) == ("EFE", "asb/pd", "efe")
    assert {name: getattr(article, name) for name in expected} == expected


def test_short_pages_are_read_alike() -> None:
    """trafilatura makes one line of them, times and all; the time in a dateline is none of the page."""
    lede = "Oban, <time>Sep 22</time> (EFE).- It was painted. EFE"
    html = page(
        f"<article><h1>{HEADLINE}</h1><p><time>3 hours ago</time> · 2 min read</p><p>{lede}</p><p>asb/pd</p></article>"
    )
    found = wireparse.from_html(html)
    assert found.text == f"{HEADLINE}\n\nOban, Sep 22 (EFE).- It was painted. EFE\n\nasb/pd"
    assert found.article.body == ("It was painted.",)


def test_a_byline_between_headline_and_story_is_one() -> None:
    article = wireparse.from_html(DECK).article
    assert article.byline is not None
    assert article.byline.names == ("Jane Doe",)


def test_old_tables_keep_their_lines() -> None:
    """A page of the nineties: the layout is a table, paragraphs are open, and trafilatura makes one line of it all."""
    article = wireparse.from_html(
        "<HTML><HEAD><TITLE>News</TITLE></HEAD><BODY><TABLE WIDTH=100%><TR><TD><A HREF=/>Home</A><BR><A HREF=/n>News</A>"
        f"</TD><TD><FONT SIZE=5><B>{HEADLINE}</B></FONT><BR><I>By JANE DOE</I><BR><I>Associated Press Writer</I><BR><BR>\n"
        f"OBAN, Scotland (AP) - {BODY[0]}<BR><BR>\n{QUOTE}<P>\n{BODY[2]}<P>\nAP-NY-09-22-98 1412EDT<P>\n</TD></TR></TABLE>"
        "<HR><CENTER>Copyright 1998 The Harbour Post.</CENTER></BODY></HTML>"
    ).article
    assert (article.headline, article.body, article.agency) == (HEADLINE, BODY, "ap")
    assert article.byline is not None
    assert (article.byline.names, article.byline.title) == (("JANE DOE",), "Associated Press Writer")
    assert article.stamps == ("AP-NY-09-22-98 1412EDT",)


def test_preformatted_copy_keeps_its_lines() -> None:
    """Copy in `<pre>` is what the wire sent: indents part its paragraphs."""
    found = wireparse.from_html(
        page(
            "<pre>\nLighthouse turns blue\n\n   OBAN, Scotland (AP) _ A crew has painted the lighthouse\nof the island "
            "blue, the harbour office said.\n   Ships will find their way as before, since at night\nnobody can see it.\n"
            "\nAP-NY-09-22-98 1412EDT\n</pre>",
            title="The wire",
        )
    ).article
    assert found.headline == HEADLINE
    assert found.body == (
        "A crew has painted the lighthouse of the island blue, the harbour office said.",
        "Ships will find their way as before, since at night nobody can see it.",
    )


def test_tables_in_a_story_are_lines() -> None:
    """Each row of a table of data is a line, its cells parted by blanks."""
    table = "<table><tr><th>Isle</th><th>Lamps</th></tr><tr><td>Mull</td><td>3</td></tr></table>"
    found = wireparse.from_html(
        page(f"<article><h1>{HEADLINE}</h1><p>{LEDE}</p><p>{QUOTE}</p>{table}<p>{LAST}</p></article>")
    )
    assert found.article.body == (BODY[0], BODY[1], "Isle Lamps", "Mull 3", BODY[2])


ARABIC = page(
    '<div class="single"><h1>منارة الجزيرة تتحول إلى اللون الأزرق</h1><div class="meta">منذ ساعتين</div><div class="text">'
    "<p>القاهرة 22 سبتمبر (أ ف ب) - أعلن مكتب الميناء يوم الجمعة أن عمالا طلوا منارة الجزيرة القديمة باللون الأزرق.</p>"
    '<p>وقال حارس المنارة "لم يبق لدينا طلاء أبيض"، مضيفا أنه يعتني بالمصباح منذ ثلاثين عاما.</p>'
    "<p>وأكد المكتب أن السفن ستجد طريقها كما كانت تفعل من قبل لأن أحدا لا يرى اللون في الليل.</p><p>س م/ع د</p></div></div>",
    title="منارة الجزيرة تتحول إلى اللون الأزرق - الميناء",
).replace('lang="en"', 'lang="ar" dir="rtl"')
JAPANESE = page(
    '<main><h1>灯台、青く塗られる</h1><p class="date">2023年9月22日 14時05分</p><div class="articleBody">'
    "<p>【ソウル共同】島の灯台が22日、作業員の手で青く塗られたと、港の事務所が発表した。白い塗料がなくなったためという。</p>"
    "<p>「白はもう残っていなかった」と、30年にわたって灯台の明かりを守ってきた灯台守は話した。</p>"
    "<p>夜は誰にも色が見えないため、船はこれまで通り進路を見つけられると事務所は説明している。</p><p>（共同）</p></div></main>",
    title="灯台、青く塗られる｜港新聞",
).replace('lang="en"', 'lang="ja"')


@pytest.mark.parametrize(
    ("html", "headline", "agency", "language"),
    [(ARABIC, "منارة الجزيرة تتحول إلى اللون الأزرق", "afp", "ar"), (JAPANESE, "灯台、青く塗られる", "kyodo", "ja")],
)
def test_pages_in_other_scripts(html: str, headline: str, agency: str, language: str) -> None:
    """From the right to the left, or without blanks: times of the page are no subheadline, the codes stay."""
    article = wireparse.from_html(html).article
    assert (article.headline, article.subheadline) == (headline, None)
    assert (article.agency, article.language, len(article.body)) == (agency, language, 3)
    assert article.initials is not None or article.signoff is not None


def test_what_the_page_says_of_itself_is_not_mixed_in() -> None:
    """Author, date and headline for machines are no copy; a page that has its story for machines alone has none."""
    data = (
        '{"@type": "NewsArticle", "headline": "Another headline", "datePublished": "2023-09-23", '
        f'"author": {{"name": "Jo Meta"}}, "articleBody": "{LEDE} {LAST}"}}'
    )
    script = f'<script type="application/ld+json">{data}</script>'
    meta = '<meta property="og:title" content="Another headline"><meta name="author" content="Jo Meta">'
    article = wireparse.from_html(page(f"<main><h1>{HEADLINE}</h1>{STORY}</main>", more=script + meta)).article
    assert (article.headline, article.byline) == (HEADLINE, None)
    assert article.dateline is not None
    assert (article.dateline.date and article.dateline.date.year, article.dateline.resolved) == (None, None)
    assert wireparse.from_html(page("", more=script + meta)).text == ""


def test_a_reference_an_agency_and_a_parser_are_handed_on() -> None:
    """What `analyze` takes, `from_html` takes."""
    isle = wireparse.Agency(id="isle", name="Isle News", country="GB", languages=("en",), credits=("ISN",))
    parser = wireparse.Parser(agencies=(*wireparse.AGENCIES, isle))
    html = page(f"<h1>{HEADLINE}</h1>" + STORY.replace("EFE", "ISN"))
    found = wireparse.from_html(html, reference=datetime.date(2024, 1, 2), parser=parser).article
    assert found.agency == "isle"
    assert found.dateline is not None
    assert found.dateline.resolved == datetime.date(2023, 9, 22)
    assert wireparse.from_html(page(f"<h1>{HEADLINE}</h1><p>{QUOTE}</p>"), agency="dpa").article.agency == "dpa"
    with pytest.raises(wireparse.UnknownAgencyError, match="no agency has the id 'dpx'"):
        wireparse.from_html(html, agency="dpx")


def test_tokens_tile_the_copy() -> None:
    """The copy is in the result, and offsets are into it."""
    found = wireparse.from_html(WORDPRESS)
    assert "".join(token.text for token in found.tokens) == found.text
    assert found.text.startswith("Science\n\nLighthouse turns blue\n\nOban, Sep 22")


ACCENTS = page(
    "<h1>Café bleu</h1><p>Paris, 22 sept (AFP) - Le gérant a été étonné : « le café de l’île est bleu ».</p>"
)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (ACCENTS.encode(), "declared utf-8"),
        (ACCENTS.replace("utf-8", "iso-8859-1").encode("cp1252"), "declared latin-1 means cp1252, as in browsers"),
        (
            ACCENTS.replace(
                'charset="utf-8"', 'http-equiv=Content-Type content="text/html; charset=windows-1252"'
            ).encode("cp1252"),
            "declared for the protocol",
        ),
        (ACCENTS.replace("utf-8", "x-none").encode("cp1252"), "declared, but unknown: cp1252 as bytes look"),
        (ACCENTS.replace("utf-8", "iso-8859-1").encode("utf-8-sig"), "a byte order mark outweighs the declaration"),
        (b"\xff\xfe" + ACCENTS.encode("utf-16-le"), "a byte order mark"),
        (ACCENTS.replace("utf-8", "utf-16").encode(), "a declaration in bytes that belies itself"),
        (ACCENTS.replace("utf-8", "iso-2022-jp").encode(), "the bytes are none of that: utf-8"),
        (ACCENTS.replace("utf-8", "idna").encode(), "no encoding of pages"),
        (ACCENTS.replace('<meta charset="utf-8">', "").encode("cp1252"), "nothing declared"),
        (
            b'<?xml version="1.0" encoding="iso-8859-15"?>'
            + ACCENTS.replace("utf-8", "").encode("iso8859-15", "ignore"),
            "xml",
        ),
    ],
)
def test_bytes_are_read_as_a_browser_reads_them(data: bytes, why: str) -> None:
    """The encoding is told by a mark, then by the page, then by the bytes."""
    assert wireparse.from_html(data).article.headline == "Café bleu", why


def test_the_caller_knows_the_encoding() -> None:
    """What the response said outweighs what the page says."""
    data = ACCENTS.encode("koi8-r", "ignore").replace("café".encode(), b"caf")
    cyrillic = page("<h1>Маяк стал синим</h1><p>Москва, 22 сентября. /ТАСС/. Маяк покрасили.</p>").encode("koi8-r")
    assert wireparse.from_html(cyrillic, encoding="KOI8-R").article.headline == "Маяк стал синим"
    with pytest.raises(LookupError, match="unknown encoding: koi9"):
        wireparse.from_html(data, encoding="koi9")


def test_lost_characters_are_a_defect() -> None:
    """Bytes that are not of the declared encoding leave a mark, and the article says so."""
    data = page(f"<h1>{HEADLINE}</h1>" + STORY.replace("keeper", "k@per")).encode().replace(b"@", b"\xff")
    found = wireparse.from_html(data, encoding="utf-8").article
    assert [defect.code.value for defect in found.defects] == ["replaced-characters"]


def test_a_declaration_is_looked_for_at_the_top() -> None:
    """What stands far down is text, as for a browser."""
    late = b"<p>" + b" " * 1024 + b'<meta charset="koi8-r">\xe9'
    assert decode_page(late).endswith("é")


@pytest.mark.parametrize(
    "html",
    [
        "",
        "  \n",
        "<!-- none -->",
        "<html></html>",
        "<html/>",
        "\0\0",
        "<p></p>",
        "<script>let a = 1</script>",
        b"",
        b"\xff\xfe",
    ],
)
def test_a_page_without_a_story_has_an_empty_one(html: str | bytes) -> None:
    """That a page has no story is no mistake of the caller."""
    found = wireparse.from_html(html)
    assert (found.text, found.tokens, found.article.body, found.article.headline) == ("", (), (), None)


ENTITIES = f"<html><body><article><h1>{HEADLINE}</h1><p>{LEDE} &a; &b; &amp; &#233;</p></article></body></html>"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("It rained on the town of Lima all day.", "It rained on the town of Lima all day."),
        (f"<p>{LEDE}", LEDE),
        (f'<html hidden><body style="display:none"><p>{LEDE}</p></body></html>', LEDE),
        (f"<h1>{HEADLINE}</h1>\0<p>{LEDE}\ud800</p>", f"{HEADLINE}\n\n{LEDE}\ufffd"),
        (
            f'<!DOCTYPE html [<!ENTITY a "bang"><!ENTITY b SYSTEM "file:///etc/passwd">]>{ENTITIES}',
            f"{HEADLINE}\n\n{LEDE} &a; &b; & é",
        ),
    ],
    ids=["text", "open paragraph", "hidden until a script runs", "controls and half characters", "entities of its own"],
)
def test_odd_pages_are_read(html: str, text: str) -> None:
    """Whatever is given is read as a browser would; nothing is expanded, and nothing fetched."""
    assert wireparse.from_html(html).text == text


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<html><body>" + "<p>It rained.</p>" * 40_000, "the page has 40002 elements, the cap is 30000"),
        ("<html><body>" + "<div>" * 400 + "It rained.", "nests its elements too deep"),
        ("<html><body><p>" + "It rained. " * 1_000_000, "has too much text in one of them"),
    ],
    ids=["many elements", "deep", "long text"],
)
def test_pages_that_cannot_be_searched_are_refused(html: str, message: str) -> None:
    """Half a page, or a search without an end, would be worse than an error."""
    with pytest.raises(wireparse.PageError, match=message):
        wireparse.from_html(html)


@pytest.mark.parametrize("odd", [None, 3, ["<p>"], bytearray(b"<p>")])
def test_a_page_is_text_or_bytes(odd: object) -> None:
    with pytest.raises(wireparse.NotTextError, match="the page must be str or bytes, not "):
        wireparse.from_html(odd)  # type: ignore[arg-type]


GROWING: list[Callable[[int], str]] = [
    lambda n: "<html><body><article>" + "".join(f"<p>It rained on day {day} of the year.</p>" for day in range(n)),
    lambda n: "<html><body><p>" + "It rained<br>" * n,
    lambda n: "<html><body><table>" + "<tr><td>It rained</td><td>again</td></tr>" * (n // 2),
    lambda n: "<html><body><ul>" + '<li><a href="/">It rained</a></li>' * n,
    lambda n: "<html><body>" + "<div hidden>It rained</div><time>3 May</time>" * (n // 2),
    lambda n: "<html><body><pre>" + "It rained.\n\n" * n,
    lambda n: '<html><body><div style="' + "display: " * n + '">It rained.</div>' + "<h1>It rained</h1>" * (n // 2),
]


@pytest.mark.parametrize("grow", GROWING, ids=["p", "br", "tr", "li", "hidden", "pre", "h1"])
def test_what_is_done_beside_trafilatura_is_linear(grow: Callable[[int], str]) -> None:
    """A page eight times as long takes no more than sixteen times as long, but for trafilatura's own time."""

    def measure(count: int) -> float:
        tree = read_tree(grow(count), None)
        times = []
        for _ in range(5):
            start = time.thread_time()
            blocks = list(print_blocks(tree))
            find_story(blocks, "\n".join(block.text for block in blocks[::2]), ["It rained"])
            times.append(time.thread_time() - start)
        return min(times)

    measure(500)
    assert measure(16_000) < 16 * measure(2_000) + 0.005


def test_a_missing_package_is_told_by_its_extra() -> None:
    """Where trafilatura is not installed, the error says how it is."""
    code = (
        "import sys, wireparse\nsys.modules['trafilatura'] = None\n"
        "try:\n    wireparse.from_html('<p>It rained.</p>')\n"
        "except wireparse.MissingExtraError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "finding the story of a page needs trafilatura: pip install 'wireparse[web]'\n"
