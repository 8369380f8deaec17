"""NITF: each part in its element, documents of other providers and versions, what is no NITF, and hostile XML."""

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

import wireparse
from wireparse import Article, Byline, Dateline, Initials, NotAnArticleError, PartialDate, Place, Signoff, Version
from wireparse.interchange import nitf

COPY = """\
Science

CORRECTED-Otters count the boats of Springfield

(Adds quotes)

By Anna Bell and Jo Reed
AP Science Writer

SPRINGFIELD, Ill., Sept. 22 (AP) _ Otters counted the boats & the <rafts>.

There were nine of them.

asb/pd
"""
UTC = datetime.UTC


def document(content: str, head: str = "", body_head: str = "") -> str:
    """A document of NITF 3.5 or earlier, which is in no namespace."""
    return (
        f"<nitf><head>{head}</head><body><body.head>{body_head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )


def test_each_part_has_its_element() -> None:
    """The whole of a document."""
    article = wireparse.parse(COPY, reference=datetime.date(2023, 9, 23))
    sent = datetime.datetime(2023, 9, 22, 10, 15, 30, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=-4)))
    assert nitf.dumps(article, uri="urn:newsml:example.org:20230922:1", sent=sent, urgency=9) == (
        '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" baselang="en"><head>'
        "<title>CORRECTED-Otters count the boats of Springfield</title>"
        '<meta name="wireparse-version" content="CORRECTED"/>'
        '<meta name="wireparse-version-kind" content="correction"/>'
        '<meta name="wireparse-dateline-date" content="XXXX-09-22"/>'
        '<meta name="wireparse-dateline-day" content="2023-09-22"/>'
        '<meta name="wireparse-dateline-credit" content="AP"/>'
        '<meta name="wireparse-dateline-agencies" content="ap"/>'
        '<meta name="wireparse-initials" content="asb/pd"/>'
        '<meta name="wireparse-initials-groups" content="asb/pd"/>'
        '<docdata><correction info="CORRECTED"/>'
        '<doc-id regsrc="ap" id-string="urn:newsml:example.org:20230922:1"/><urgency ed-urg="8"/>'
        '<date.issue norm="20230922T101530-0400"/><ed-msg info="(Adds quotes)"/></docdata>'
        '<pubdata position.section="Science"/>'
        '<revision-history name="asb" function="writer-author"/><revision-history name="pd" function="editor"/>'
        "</head><body><body.head>"
        "<hedline><hl1>CORRECTED-Otters count the boats of Springfield</hl1></hedline>"
        "<byline>By <person>Anna Bell</person> and <person>Jo Reed</person>"
        " <byttl>AP Science Writer</byttl></byline>"
        '<distributor><org idsrc="wireparse" value="ap">The Associated Press</org></distributor>'
        "<dateline><location><city>SPRINGFIELD</city>, <state>Ill.</state></location>, Sept. 22 (AP) _"
        '<story.date norm="20230922"/></dateline></body.head>'
        '<body.content><p lede="true">Otters counted the boats &amp; the &lt;rafts&gt;.</p>'
        "<p>There were nine of them.</p></body.content></body></nitf>"
    )


def test_declaration_is_for_a_file_of_its_own() -> None:
    """Without it, documents can stand in one stream."""
    text = nitf.dumps(Article(headline="Café"), declaration=True)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<nitf ')
    assert text.count("\n") == 1
    assert nitf.loads(text.encode("utf-8")).headline == nitf.loads(text).headline == "Café"


@pytest.mark.parametrize(
    ("dateline", "marked"),
    [
        # the country before the place
        (
            Dateline((Place("Tbilisi", None, "Georgia"),), text="Georgia, Tbilisi, Feb. 7 -"),
            "<location><country>Georgia</country>, <city>Tbilisi</city></location>, Feb. 7 -",
        ),
        # the state in the name of the city
        (
            Dateline((Place("MEXICO CITY", "MEXICO"),), text="MEXICO CITY (MEXICO) --"),
            "<location><city>MEXICO CITY</city> (<state>MEXICO</state></location>) --",
        ),
        # two places
        (
            Dateline((Place("Geneva"), Place("Lima", None, "Peru")), text="Geneva/Lima, Peru -"),
            "<location><city>Geneva</city></location>/<location><city>Lima</city>, <country>Peru</country></location> -",
        ),
        # what two places share is of the one before it
        (
            Dateline((Place("Oban", "Scotland"), Place("Mull", "Scotland")), text="Oban, Mull, Scotland -"),
            "<location><city>Oban</city></location>, <location><city>Mull</city>, <state>Scotland</state></location> -",
        ),
        # one that the line does not show
        (Dateline((Place("Lima"),), text="Geneva -"), "Geneva -"),
        # no line at all
        (
            Dateline((Place("Lima", None, "Peru"),)),
            "<location><city>Lima</city>, <country>Peru</country></location>",
        ),
    ],
)
def test_places_are_marked_where_they_stand(dateline: Dateline, marked: str) -> None:
    assert f"<dateline>{marked}</dateline>" in nitf.dumps(Article(dateline=dateline))


@pytest.mark.parametrize(
    ("version", "embargoed_until", "status"),
    [
        (None, None, None),  # usable is what is not said
        (Version("kill"), None, "canceled"),
        (Version("kill"), datetime.datetime(2023, 9, 23, tzinfo=UTC), "canceled"),
        (Version("embargo"), None, "embargoed"),
        (None, datetime.datetime(2023, 9, 23, tzinfo=UTC), "embargoed"),
    ],
)
def test_status(version: Version | None, embargoed_until: datetime.datetime | None, status: str | None) -> None:
    text = nitf.dumps(Article(version=version), embargoed_until=embargoed_until)
    assert ("management-status" in text) == (status is not None)
    assert f'management-status="{status}"' in text or status is None
    assert ('<date.release norm="20230923T000000+0000"/>' in text) == (embargoed_until is not None)


FOREIGN = """\
<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.example.org/dtd/nitf-3-2.dtd">
<!-- made by another system -->
<nitf version="-//IPTC//DTD NITF 3.2//EN" change.date="October 10, 2003">
  <head>
    <title>not this one</title>
    <meta name="anpa-keyword" content="BC-Otters"/>
    <tobject tobject.type="News"><tobject.subject tobject.subject.refnum="06000000"/></tobject>
    <docdata management-status="usable" house-attribute="7">
      <doc-id id-string="X1" regsrc="AP"/>
      <ed-msg info="Pictures
        to come."/>
      <ed-msg/>
    </docdata>
    <pubdata position.section=" Science "/>
  </head>
  <body>
    <body.head>
      <hedline><hl1 id="h">Otters <em>count</em><br/>boats</hl1><hl2>All nine of them</hl2></hedline>
      <note noteclass="cpyrt"><body.content><p>Copyright by nobody.</p></body.content></note>
      <note type="npa"><body.content><p>Adds quotes.</p></body.content></note>
      <byline>By ANNA BELL<byttl>Science Writer</byttl></byline>
      <distributor>The Associated Press</distributor>
      <dateline><location>OBAN, Scotland</location>
        <story.date norm="20230922T101500-0400">Sept. 22</story.date></dateline>
      <abstract><p>Nine boats.</p><p>One raft.</p></abstract>
    </body.head>
    <body.content>
      <block id="main">
        <byline>By Somebody Else</byline>
        <p lede="true">Otters counted&nbsp;<org>the boats</org>, &eacute;t al.</p>
        <hl2>The count</hl2>
        <media media-type="image"><media-reference source="1.jpg"/><media-caption>An otter</media-caption></media>
        <ul><li>Nine boats</li><li>One <num>raft</num></li></ul>
        <table><tr><td>Boats</td><td>9</td></tr></table>
        <bq><block><p>"Nine," it said.</p></block></bq>
        <note noteclass="end"><body.content><p>Otters are not birds.</p></body.content></note>
        <note noteclass="editorsnote"><body.content><p>Check the birds.</p></body.content></note>
        <hr/>
        <pre>Nine  boats</pre>
        <x:chart xmlns:x="http://example.org/">Nine of ten</x:chart>
      </block>
    </body.content>
    <body.end><tagline>Jo Reed contributed.</tagline></body.end>
  </body>
</nitf>
""".encode("iso-8859-1")


def test_document_of_another_system() -> None:
    """No namespace, a document type, elements that the core of NITF has, and some that it has not."""
    assert nitf.loads(FOREIGN) == Article(
        section="Science",
        slugline=wireparse.Slugline("BC-Otters"),
        headline="Otters count boats",
        subheadline="All nine of them",
        summary=("Nine boats.", "One raft."),
        byline=Byline(("ANNA BELL",), "Science Writer", "By ANNA BELL Science Writer"),
        dateline=Dateline(
            (Place("OBAN, Scotland"),), resolved=datetime.date(2023, 9, 22), text="OBAN, Scotland Sept. 22"
        ),
        body=(
            "Otters counted\N{NO-BREAK SPACE}the boats, ét al.",
            "The count",
            "Nine boats",
            "One raft",
            "Boats 9",
            '"Nine," it said.',
            "Otters are not birds.",
            "Nine boats",
            "Nine of ten",
        ),
        tagline=wireparse.Tagline("Jo Reed contributed."),
        ednotes=("Pictures to come.", "Adds quotes.", "Check the birds."),
        boilerplate=("Copyright by nobody.",),
        agency="ap",
    )


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("<nitf/>", "body", ()),  # nothing has to be there
        ("<nitf><head><title>Rain</title></head><body/></nitf>", "headline", "Rain"),  # the title, for want of a headline
        (document("Rain.<br/><br/>Hail.<br/>Snow."), "body", ("Rain.", "Hail. Snow.")),  # paragraphs without markup
        (document("<p>Rain.</p>Hail<em>!</em><p>Snow.</p>"), "body", ("Rain.", "Hail!", "Snow.")),
        (document("<p/><p> </p>"), "body", ()),
        ("<!DOCTYPE nitf>" + document("Rain"), "body", ("Rain",)),
        ('<!DOCTYPE nitf SYSTEM "x.dtd">' + document("Rain&mdash;<p>hail&hellip;</p>"), "body", ("Rain—", "hail…")),
        (document("", body_head="<byline>By Anna Bell</byline><byline>By Jo Reed</byline>"), "byline", Byline(("Anna Bell", "Jo Reed"), None, "By Anna Bell By Jo Reed")),
        (document("", body_head="<distributor>AP</distributor>"), "distributor", "ap"),  # who distributes may be the source or not
        (document("", body_head="<distributor>Nobody's News Service</distributor>"), "distributor", None),
        (document("", body_head="<dateline>OBAN<story.date norm='2023-09-22'/></dateline>"), "dateline", Dateline(resolved=datetime.date(2023, 9, 22), text="OBAN")),
        (document("", body_head="<dateline>OBAN<story.date norm='20230931'/></dateline>"), "dateline", Dateline(text="OBAN")),  # no such day
        (document("", body_head="<dateline>OBAN<story.date norm='today'/></dateline>"), "dateline", Dateline(text="OBAN")),
        (document("", body_head="<dateline><location/></dateline>"), "dateline", Dateline()),
        (document("", body_head="<dateline><location><sublocation>Leith</sublocation><region>Lothian</region></location></dateline>"), "dateline", Dateline((Place("Leith", "Lothian"),), text="LeithLothian")),
        (document("", "<docdata management-status='canceled'/>"), "version", Version("kill")),
        (document("", "<docdata management-status='withheld'/>"), "version", Version("embargo")),
        (document("", "<docdata><correction info='The boats were ten.'/></docdata>"), "version", Version("correction", text="The boats were ten.")),
        (document("", "<docdata><du-key key='OTTERS' version='3'/></docdata>"), "slugline", wireparse.Slugline("OTTERS")),
        (document("", "<docdata><du-key key='OTTERS' version='3'/></docdata>"), "version", None),  # the provider's count of his own saves
        ('<nitf xml:lang="en-GB"/>', "language", "en"),
        ('<nitf baselang="fr-CA" xml:lang="en-GB"/>', "language", "fr"),
        ('\ufeff\n<?xml version="1.0" encoding="utf-16"?><nitf baselang="fr"/>', "language", "fr"),  # decoded already
    ],
)  # fmt: skip
def test_documents_of_others(text: str, part: str, expected: object) -> None:
    assert getattr(nitf.loads(text), part) == expected


def test_metadata_of_our_own_alone() -> None:
    """What NITF has no element for, where all else is missing; what cannot be read is passed over."""
    metas = {
        "signoff": "EFE",
        "signoff-agencies": "efe ap",
        "initials": "a-b",
        "dateline-weekday": "4",
        "version-kind": "x",
    }
    head = "".join(f'<meta name="wireparse-{name}" content="{value}"/>' for name, value in metas.items())
    article = nitf.loads(document("", head, "<dateline>OBAN -</dateline>"))
    assert article.signoff == Signoff(("efe", "ap"), "EFE")
    assert article.initials == Initials("a-b", ())
    assert article.dateline == Dateline(text="OBAN -")
    assert article.version == Version(None)


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
DECLARED = "the article declares entities of its own, which are not read"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the article is no XML: Document is empty, line 1, column 1"),
        (b"", "the article is no XML: Document is empty, line 1, column 1"),
        ("Rain.", "the article is no XML: Start tag expected, '<' not found, line 1, column 1"),
        ("<nitf>\n<body></nitf>", "the article is no XML: Opening and ending tag mismatch: body line 2 and nitf, line 2, column 14"),
        (document("&nbsp;"), "the article is no XML: Entity 'nbsp' not defined, line 1"),  # no document type could say so
        ("<html/>", "the article is no NITF: its root element is 'html'"),
        ('<NewsML xmlns="http://iptc.org/"/>', "the article is no NITF: its root element is 'NewsML'"),
        (b'<?xml version="1.0" encoding="klingon"?><nitf/>', "the article is no XML: Unsupported encoding"),
        (document("<em>" * 300 + "</em>" * 300), "the article is no XML: Excessive depth in document"),
        ('<!DOCTYPE nitf [<!ENTITY a "b">]>' + document("<p>b</p>"), DECLARED),
        ('<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + document("<p>&a;</p>"), DECLARED),
        ('<!DOCTYPE nitf [<!ENTITY % a SYSTEM "file:///etc/hostname"> %a;]>' + document(""), DECLARED),
        (f'<!DOCTYPE nitf [<!ENTITY a0 "ha">{LAUGHS}]>' + document(""), DECLARED),
    ],
)  # fmt: skip
def test_what_is_no_nitf(text: str | bytes, message: str) -> None:
    with pytest.raises(NotAnArticleError) as caught:
        nitf.loads(text)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    "content",
    [document("<p>&a11;</p>"), document("", '<meta name="&a11;" content="&a11;"/>')],
    ids=["text", "attribute"],
)
def test_a_billion_laughs(content: str) -> None:
    """They are refused, by the parser or by what looks at its result, before they grow."""
    with pytest.raises(NotAnArticleError):
        nitf.loads(f'<!DOCTYPE nitf [<!ENTITY a0 "ha">{LAUGHS}]>' + content)


def test_no_file_is_read(tmp_path: Path) -> None:
    """Neither a document type, nor an inclusion, nor a schema that a document names is opened."""
    dtd = tmp_path / "nitf.dtd"
    dtd.write_text('<!ENTITY secret "found">\n<!ATTLIST nitf baselang CDATA "fr">', encoding="utf-8")
    content = (
        f'<p>&secret; <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{dtd.as_uri()}" parse="text"/></p>'
    )
    article = nitf.loads(f'<!DOCTYPE nitf SYSTEM "{dtd.as_uri()}">' + document(content))
    assert article.body == ("&secret;",)
    assert article.language is None


def test_what_is_neither_text_nor_bytes() -> None:
    with pytest.raises(TypeError, match="a NITF document is str or bytes, not int"):
        nitf.loads(3)  # type: ignore[arg-type]


def test_it_says_what_is_missing() -> None:
    """Without lxml: by the name of the extra, when it is used and not before."""
    code = """
import sys
class Absent:
    def find_spec(self, name, *_rest):
        if name == "lxml":
            raise ModuleNotFoundError(name=name)
sys.meta_path.insert(0, Absent())
import wireparse
from wireparse.interchange import jsonld, ninjs, nitf
jsonld.dumps(ninjs.loads(ninjs.dumps(wireparse.Article())))
for use in (lambda: nitf.dumps(wireparse.Article()), lambda: nitf.loads("<nitf/>")):
    try:
        use()
    except wireparse.MissingExtraError as error:
        print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "NITF needs lxml: pip install 'wireparse[nitf]'\n" * 2


def test_folder(tmp_path: Path) -> None:
    """One file a story, under the name of the story, with its declaration; nothing else is left there."""
    paths = nitf.write_folder([Article(headline="Café"), Article(headline="Thé")], tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert [nitf.loads(path.read_bytes()).headline for path in paths] == ["Café", "Thé"]
    text = paths[0].read_text(encoding="utf-8")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    assert f'id-string="urn:uuid:{paths[0].stem}"' in text


def test_partial_dates_stay_partial() -> None:
    """Neither year nor day is made up on the way, and what is no day is no norm."""
    article = Article(dateline=Dateline(date=PartialDate(month=9, day=22), text="Oban, Sep 22 -"))
    assert "story.date" not in nitf.dumps(article)
    assert nitf.loads(nitf.dumps(article)) == article
