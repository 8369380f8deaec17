"""What holds of every story, whole or damaged: stories are built from the field's own fragments and then broken.

Plain random text never finds an impossible date; a dateline with one letter lost does.
"""

import datetime
import pickle

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import Parser
from wireparse.lines import BLANKS

PARSER = Parser()

# What stands between paragraphs stays as it is, controls without ink among it, which `str.split` takes for letters.
INKLESS = dict.fromkeys(map(ord, BLANKS), " ")
REFERENCE = datetime.date(2023, 9, 23)

PLACES = st.sampled_from(
    [
        "Lima",
        "LIMA",
        "Oruro",
        "SALEM, Ore.",
        "Porzuna (Ciudad Real)",
        "Redacción Internacional",
        "Lima/Quito",
        "서울",
        "МОСКВА",
    ]
)
DATES = st.sampled_from(
    [
        "Sep 22",
        "22 sep",
        "31 feb",
        "Sept. 22, 2021",
        "12 NOV 89",
        "Narch 5",
        "29 feb",
        "8月12日",
        "25 de mayo de 2020",
        "Friday, May 3",
        "1996-08-22",
        "March 215",
    ]
)
CREDITS = st.sampled_from(["EFE", "Reuters", "AFP", "AP", "dpa", "KCNA", "Xinhua", "ACAN-EFE", "AFP/dpa", "Quay"])
SEPARATORS = st.sampled_from([".-", " -", " --", " —", "", ":", " _"])
FRAMES = st.sampled_from(
    [
        "{place}, {date} ({credit}){separator} ",
        "{place} ({credit}){separator} ",
        "{place}, {date}{separator} ",
        "({credit}) - {place}, {date} - ",
        "({credit}){separator} ",
        "{place}, {date} /{credit}/ ",
        "新华社长春{date}电 ",
        "新华社{date}电 ",
        "({place}={credit}) ",
        "By Anna Bell     {place} ({credit}){separator} ",
        "",
    ]
)
DATELINES = st.builds(
    lambda frame, place, date, credit, separator: frame.format(
        place=place, date=date, credit=credit, separator=separator
    ),
    FRAMES,
    PLACES,
    DATES,
    CREDITS,
    SEPARATORS,
)
HEADS = st.lists(
    st.sampled_from(
        [
            "Politics",
            "World Business",
            "UPDATE 1-Gales close the harbour of a small town",
            "Gales close the harbour of a small northern town",
            "Ferries stay in port.",
            "PM-Harbour Gale, 2nd Ld-Writethru,0363",
            "PERU-PUERTOS",
            "^By ANNA BELL=\nAssociated Press Writer",
            "By Anna Bell and Joe Rivas",
            "Anna Bell",
            "(Adds comments, detail)",
            "Eds: SUBS 3rd graf to CORRECT age",
            "* Two boats sink\n* Ferries stay in port",
            "Skip to content",
            "Facebook Twitter",
            "06/08/2019 10:07 PM",
        ]
    ),
    max_size=4,
)
PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "The harbour of the town was closed on Monday, the mayor said.",
            "El puerto de la ciudad cerró el lunes, según informó a EFE.",
            '"It is a moral victory", he told the AFP.',
            "Das Boot der Stadt bleibt im Hafen (dpa) und der Wind ist stark.",
            "IBM -- the company said it would stay.",
            "Oats      12.50\nBarley     9.75",
            "It rained on the town for the whole of the day and\nthe boats stayed in port, and/or in the bay.",
            "港口周一关闭，船只停在港内。",
            "Story continues below",
            "Quito, 21 sep (EFE).- The boats sail.",
        ]
    ),
    min_size=1,
    max_size=4,
)
TAILS = st.lists(
    st.sampled_from(
        [
            "EFE",
            "--AFP",
            "Reuter",
            "-0-",
            "Enditem",
            "(END)",
            "MORE",
            "asb/pd",
            "flm/lm-c",
            "eco/ /Mc",
            "dpa wsz jln npr",
            "FAL/rs (Con fotografía)",
            "(Reporting by Jo Reed; Editing by Ann Moss)",
            "___\nMoss reported from Galway.",
            "ann.moss@example.org",
            "03/02/17-45/95",
            "sfp2305001655",
            "(By Chris Wing)",
            "( SV2103 )",
            "Related Articles",
            "Back to top button",
        ]
    ),
    max_size=4,
)
INDENTS = st.sampled_from(["", "    ", "\t", "\u3000"])
GAPS = st.sampled_from(["\n\n", "\n"])
GLUE = st.sampled_from(["", " ", "\n", "\n\n"])


@st.composite
def stories(draw: st.DrawFn) -> str:
    """Return a story in the frame of some agency, with LF for its line ends."""
    gap, indent = draw(GAPS), draw(INDENTS)
    head = "".join(block + gap for block in draw(HEADS))
    paragraphs = draw(PARAGRAPHS)
    body = gap.join(indent + paragraph for paragraph in [draw(DATELINES) + paragraphs[0], *paragraphs[1:]])
    return head + body + draw(GLUE) + gap.join(draw(TAILS)) + draw(GLUE)


NOISE = st.sampled_from(
    [
        "\x00",
        "\ud800",
        "\ufffd",
        "\u200f",
        "\u0301",
        "(",
        ")",
        "/",
        "-",
        "–",
        ".",
        " ",
        "  ",
        "\n",
        "\r",
        "\u2028",
        "EFE",
        "é",
        "٣",
        "İ",
        "}",
        "\x1c",
    ]
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Return a story after some of what happens to copy on its way."""
    text = draw(stories())
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([1, 1, 2, 5, 20])))
        how = draw(st.sampled_from(["drop", "double", "swap", "cut", "behead", "dash", "join", "noise", "case"]))
        if how == "drop":
            text = text[:start] + text[end:]
        elif how == "double":
            text = text[:end] + text[start:]
        elif how == "swap":
            text = text[:start] + text[start:end][::-1] + text[end:]
        elif how == "cut":
            text = text[:start]
        elif how == "behead":
            text = text[start:]
        elif how == "dash":
            text = text.replace("-", draw(st.sampled_from(["–", "—", "_", "", "--"])), 2)
        elif how == "join":
            text = text.replace("\n", draw(st.sampled_from(["", " ", "\r"])), draw(st.integers(1, 9)))
        elif how == "noise":
            text = text[:start] + draw(NOISE) + text[start:]
        else:
            text = text[:start] + text[start:end].swapcase() + text[end:]
    return text


QUICK = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check_tiles(text: str, tokens: tuple[wireparse.Token, ...]) -> None:
    """Tokens stand one behind the other, none is empty, and joined they are the text."""
    at = 0
    for token in tokens:
        assert token.start == at
        assert token.end > at
        assert token.text == text[token.start : token.end]
        assert token.rule
        at = token.end
    assert at == len(text)
    assert "".join(token.text for token in tokens) == text


@QUICK
@given(damaged(), st.none() | st.dates())
def test_parse_is_total(text: str, reference: datetime.date | None) -> None:
    """Any text and any reference give an article that is a value and comes back from JSON, and tokens that tile."""
    analysis = PARSER.analyze(text, reference=reference)
    check_tiles(text, analysis.tokens)
    article = analysis.article
    assert article == PARSER.parse(text, reference=reference)
    assert hash(article) == hash(pickle.loads(pickle.dumps(article)))  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes
    assert wireparse.Article.from_json(article.to_json()) == article
    for defect in article.defects:
        assert 0 <= defect.start <= defect.end <= len(text)
        assert defect.line >= 1
        assert defect.column >= 1


@QUICK
@given(st.text(max_size=300))
def test_parse_is_total_on_any_text(text: str) -> None:
    analysis = PARSER.analyze(text, reference=REFERENCE)
    check_tiles(text, analysis.tokens)
    assert isinstance(hash(analysis.article), int)


@QUICK
@given(stories())
def test_line_ends_make_no_difference(text: str) -> None:
    """LF, CR LF and CR give the same article, but for the offsets of its defects."""
    articles = []
    for end in ("\n", "\r\n", "\r"):
        plain = PARSER.parse(text.replace("\n", end), reference=REFERENCE).to_dict()
        for defect in plain["defects"]:
            del defect["start"], defect["end"]
        articles.append(plain)
    assert articles[0] == articles[1]
    assert articles[0] == articles[2]


@QUICK
@given(damaged())
def test_every_word_of_the_article_is_in_the_copy(text: str) -> None:
    """Nothing is invented: what the parts say stands in the text, word for word."""
    article = PARSER.parse(text, reference=REFERENCE)
    words = set(text.split())
    shown = " ".join(text.split())
    for paragraph in article.body:
        assert paragraph == " ".join(paragraph.split())
        assert paragraph in shown or all(any(word in whole for whole in words) for word in paragraph.split())
    parts = [article.section, article.headline, article.subheadline, *article.ednotes, *article.boilerplate]
    parts += [part.text for part in (article.slugline, article.tagline, article.signoff, article.initials) if part]
    for part in parts:
        assert part is None or all(any(word in whole for whole in words) for word in part.split())


@QUICK
@given(stories())
def test_body_is_what_its_tokens_are(text: str) -> None:
    """The paragraphs, joined, are the body tokens, squashed: none is lost on the way, and no word is added."""
    analysis = PARSER.analyze(text)
    tokens = [" ".join(token.text.split()) for token in analysis.tokens if token.kind == "body"]
    assert tuple(tokens) == analysis.article.body


@QUICK
@given(stories())
def test_no_year_is_guessed(text: str) -> None:
    """Without a reference a year is one that is printed; without a printed one no day is resolved."""
    dateline = PARSER.parse(text).dateline
    if dateline is None or dateline.date is None:
        assert dateline is None or dateline.resolved is None
    elif dateline.date.year is None:
        assert dateline.resolved is None
    else:
        assert f"{dateline.date.year % 100:02}" in dateline.text


@QUICK
@given(stories())
def test_reference_changes_the_resolved_day_alone(text: str) -> None:
    """What is printed is read alike whenever it was received, two-digit years and defects apart."""
    silent, dated = PARSER.parse(text).to_dict(), PARSER.parse(text, reference=REFERENCE).to_dict()
    for plain in (silent, dated):
        del plain["defects"]
        if plain["dateline"]:
            del plain["dateline"]["resolved"]
    assert silent == dated


@QUICK
@given(stories())
def test_a_parser_made_anew_reads_alike(text: str) -> None:
    """What a parser has read before does not show."""
    assert PARSER.parse(text) == wireparse.parse(text)


@QUICK
@given(damaged() | st.text(max_size=300))
def test_explanation_is_total(text: str) -> None:
    """Any text is explained without an exception, each refused piece stands where it says, and none stands twice."""
    refusals = wireparse.explain(text)
    assert [text[refusal.start : refusal.end] for refusal in refusals] == [refusal.text for refusal in refusals]
    assert all(refusal.text and refusal.reason for refusal in refusals)
    starts = [refusal.start for refusal in refusals]
    assert starts == sorted(set(starts))


PARTS = st.lists(
    st.sampled_from(
        ["dateline", "traces", "frame", "photo-credit", *(kind.value for kind in wireparse.Kind if kind != "space")]
    ),
    max_size=4,
)
MENTIONS = st.sampled_from([True, False, "", "us", "[X] "])


@QUICK
@given(damaged(), PARTS, PARTS, MENTIONS)
def test_nothing_is_lost(text: str, parts: list[str], keep: list[str], mentions: bool | str) -> None:  # noqa: FBT001
    """What is left and what was cut are the copy, and each character that is left stands in it where the spans say."""
    remainder = PARSER.analyze(text).without(*parts, keep=keep, mentions=mentions)
    assert remainder.restore() == text
    cut = 0
    for one in remainder.cuts:
        assert cut <= one.start < one.end
        assert text[one.start : one.end] == one.text
        assert remainder.text[one.at : one.at + len(one.replacement)] == one.replacement
        cut = one.end
    replaced = {at for one in remainder.cuts for at in range(one.at, one.at + len(one.replacement))}
    for at in set(range(len(remainder.text))) - replaced:
        start, end = remainder.to_source(at, at + 1)
        assert text[start:end] == remainder.text[at]
        assert remainder.from_source(start, end) == (at, at + 1)


@QUICK
@given(damaged())
def test_ends_are_clean_and_the_story_is_whole(text: str) -> None:
    """The text that is left begins and ends with ink, and has every word of the body in its order."""
    analysis = PARSER.analyze(text)
    left = analysis.without("frame", "photo-credit", keep="photo-credit")
    assert left.text == left.text.strip()
    paragraphs = " ".join(token.text for token in analysis.tokens if token.kind == "body")
    assert left.text.translate(INKLESS).split() == paragraphs.translate(INKLESS).split()


@QUICK
@given(damaged(), st.data())
def test_tokens_tile_whatever_the_caller_takes_for_the_headline(text: str, data: st.DataObject) -> None:
    """He may be wrong: no line is claimed twice, and none is lost."""
    starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
    check_tiles(text, PARSER.analyze(text, headline=data.draw(st.sampled_from(starts))).tokens)
