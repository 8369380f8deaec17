"""Hostile input: any str gives tokens that tile it and an article, whatever it is made of.

Nothing here looks at a clock; a text of a megabyte that took more than linear time would hang the suite.
"""

import pickle

import pytest

import wireparse

MEGABYTE = 1_000_000

SMALL: list[tuple[str, str]] = [
    ("", "nothing"),
    ("E", "one letter"),
    ("(", "one bracket"),
    ("/", "one slash"),
    ("-", "one dash"),
    ("\x00", "one NUL"),
    ("\ud800", "a lone surrogate"),
    ("\ufeff", "a byte order mark"),
    (" ", "a blank"),
    ("\n", "a line end"),
    ("\r", "half a line end"),
    ("\u2028\u2029\x85", "rare line ends"),
    (" \t\xa0\u3000\n \r\n\u200b", "blanks of all widths"),
    ("()[]{}<>（）【】「」", "brackets"),
    ("((((((((((", "brackets that never close"),
    ("))))))))))", "brackets that never opened"),
    ("(EFE", "a credit whose bracket never closes"),
    ("EFE)", "one whose bracket never opened"),
    ("EFE", "a credit alone"),
    ("EFE).-", "the end of a dateline"),
    (".-", "a separator alone"),
    (", (EFE).-", "a dateline without its place"),
    ("Lima, May 3 (EFE).-", "a dateline without its story"),
    ("Lima, May 3 (EFE).- EFE", "a dateline and a signoff, and nothing between"),
    ("Lima, May 3 (EFE).-\n\nEFE\n\nasb/pd", "with initials"),
    ("asb/pd", "initials alone"),
    ("-0-", "an end mark alone"),
    ("___", "a rule alone"),
    ("Lima, May 3 (EFE).- Rain.\n\n___", "a rule with nothing below"),
    ("By", "a byline's word alone"),
    ("By \n\nLima (EFE).- Rain.", "a byline without a name"),
    ("Por     (EFE).- Rain.", "one in front of a bracket"),
    ("^<", "the marks of the wire alone"),
    ("=", "an end mark of a headline alone"),
    ("+\n\nLima (EFE).- Rain.", "as a headline"),
    ("*  \n\nLima (EFE).- Rain.", "a summary point of nothing"),
    ("* * *", "a rule of asterisks"),
    ("# Notebook", "a notebook alone"),
    ("# Notebook\n\n* * * *\n- ", "one of nothing"),
    ("<p>", "a tag alone"),
    ("<br><p", "one that never ends"),
    ("&nbsp;", "an entity alone"),
    ("Eds:", "a note of nothing"),
    ("(Adds", "a note that never ends"),
    ("Related Articles", "boilerplate alone"),
    ("Lima\x00, May\x00 3 (EFE).- Rain\x00.", "NULs inside"),
    ("Lima\ud800, May 3 (E\udfffFE).- Ra\udc00in. EFE", "surrogates inside"),
    ("\u200fLima\u200e, May 3 (\u202aEFE\u202c).- Rain. \u2067EFE\u2069", "marks of direction"),
    ("\u202eEFE .3 yaM ,amiL", "an override of direction"),
    ("L\u0301\u0302\u0303\u0304ima, May 3 (EFE).- Rain.", "a pile of accents"),
    ("\u0301\u0302", "accents on nothing"),
    ("Ⅷ Ⅸ ² ³ ½", "figures that are no digits"),
    ("Lima, ² May (EFE).- Rain.", "one in a date"),
    ("Lima, ٣١ ٢ ١ (EFE).- Rain.", "foreign figures"),
    ("İSTANBUL, 3 MAYIS (EFE).- Rain.", "a capital that folds to two letters"),
    ("ǅ ᾈ ﬀ ŉ", "letters of strange case"),
    ("\x1c\x1d\x1e\x1f", "separators of files"),
    ("Lima\x1c, May 3\x1f(EFE).- Rain.\x1eIt rained.", "as blanks"),
    ("𝐋𝐢𝐦𝐚, 𝐌𝐚𝐲 𝟑 (EFE).- Rain.", "letters outside the first plane"),
]


def read(text: str) -> wireparse.Article:
    """Parse a text, and check what holds of every text, whole or without its traces."""
    analysis = wireparse.analyze(text)
    at = 0
    faults = []
    for token in analysis.tokens:
        if not (token.start == at < token.end and token.text == text[token.start : token.end]):
            faults.append((token.kind, token.start, token.end, token.rule))
        at = token.end
    # A megabyte is not for the eyes: only where the tokens go wrong is shown.
    assert (faults[:3], at) == ([], len(text))
    assert isinstance(hash(analysis.article), int)
    is_restored = analysis.without(mentions=True).restore() == text
    assert is_restored
    return analysis.article


@pytest.mark.parametrize(("text", "why"), SMALL, ids=[why for _text, why in SMALL])
def test_odd_texts(text: str, why: str) -> None:
    article = read(text)
    assert isinstance(article, wireparse.Article), why
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes


@pytest.mark.parametrize(("text", "why"), SMALL, ids=[why for _text, why in SMALL])
def test_odd_texts_inside_a_story(text: str, why: str) -> None:
    """The same as head, in the middle and as tail of a real story."""
    story = "Lima, May 3 (EFE).- It rained on the town."
    for whole in (f"{text}\n\n{story}", f"{story}\n\n{text}\n\nIt snowed.", f"{story} {text}", f"{story}\n{text}\n"):
        article = read(whole)
        parts = [*article.body, article.headline or "", article.tagline.text if article.tagline else ""]
        assert "It rained on the town." in " ".join(parts), why


PIECES: list[tuple[str, str]] = [
    (" ", "blanks"),
    ("EFE ", "a credit"),
    ("EFE", "a credit without blanks"),
    ("(", "opening brackets"),
    (")", "closing brackets"),
    ("(EFE) ", "a credit in its bracket"),
    ("(EFE).- ", "the end of a dateline"),
    ("a/", "initials"),
    ("a", "one letter"),
    ("a ", "words of one letter"),
    ("-", "hyphens"),
    ("- ", "dashes"),
    (".", "stops"),
    (". ", "stops and blanks"),
    ("_", "low lines"),
    ("=", "equals signs"),
    ("1", "figures"),
    ("1/", "figures and slashes"),
    ("May 3 ", "dates"),
    ("LIMA, ", "places"),
    ("Lima, May 3 (EFE).- ", "datelines"),
    ("By Anna Bell ", "bylines"),
    ("a@", "addresses"),
    ("a.b@c.d", "more addresses"),
    ("“", "quotes"),
    ("\x00", "NULs"),
    ("\ud800", "surrogates"),
    ("\u200f", "marks of direction"),
    ("\u0301", "accents"),
    ("新", "Han"),
    ("新华社", "a Chinese credit"),
    ("【", "Chinese brackets"),
    ("[TEXT] ", "notes of a relay"),
    ("<p>", "tags"),
    ("a<br>", "breaks"),
    ("a</p> <p ", "tags that never end"),
    ("&nbsp;", "entities"),
    ("Rain - ", "labels"),
    ("(AP Photo) ", "photo credits"),
    ("(Photo: ", "photo credits that never end"),
    ("[Reuters/", "sources and brackets"),
]


@pytest.mark.parametrize(("piece", "why"), PIECES, ids=[why for _piece, why in PIECES])
def test_a_megabyte_on_one_line(piece: str, why: str) -> None:
    assert read((piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]) is not None, why


@pytest.mark.parametrize(("piece", "why"), PIECES, ids=[why for _piece, why in PIECES])
def test_a_long_line_below_a_dateline(piece: str, why: str) -> None:
    text = "Lima, May 3 (EFE).- It rained on the town. " + piece * (100_000 // len(piece))
    assert read(text) is not None, why


LINES: list[tuple[str, str]] = [
    ("\n", "line ends"),
    ("\r", "bare returns"),
    ("\r\n", "returns and line ends"),
    ("\u2028", "separators"),
    (" \n", "blank lines"),
    ("a\n", "lines of one letter"),
    ("EFE\n", "signoffs"),
    ("EFE\n\n", "signoffs with gaps"),
    ("asb/pd\n", "initials"),
    ("(\n", "brackets"),
    ("(Reporting by\n", "taglines that never end"),
    ("(Adds\n", "notes that never end"),
    ("Related Articles\n\n", "boilerplate"),
    ("Related Articles\n\nWho pays for the bridge?\n\n", "titles below headings"),
    ("Updated 3 May 2024 4 May 2024\n\n", "page times"),
    ("___\n", "rules"),
    ("=====\n", "rules of equals signs"),
    ("-0-\n", "end marks"),
    ("Lima, May 3 (EFE).- Rain.\n\n", "datelines"),
    ("LIMA - Rain\n", "items of a list"),
    ("By Anna Bell\n", "bylines"),
    ("* Rain\n", "summary points"),
    ("PM-Rain,0363\n", "sluglines"),
    ("Politics\n\n", "sections"),
    ("    It rained on the town\nall day.\n", "wrapped paragraphs"),
    ("03/02/17-45/95\n", "stamps"),
    ("a@example.org\n", "contacts"),
    ("# Notebook\n- Rain\n", "notebooks"),
    ("<p>Rain</p>\n", "paragraphs in tags"),
    ("It rained on the town.\n\n", "paragraphs"),
]


@pytest.mark.parametrize(("line", "why"), LINES, ids=[why for _line, why in LINES])
def test_many_lines(line: str, why: str) -> None:
    assert read(line * 20_000) is not None, why


@pytest.mark.parametrize(("line", "why"), LINES, ids=[why for _line, why in LINES])
def test_many_lines_below_a_dateline(line: str, why: str) -> None:
    assert read("Rain falls\n\nLima, May 3 (EFE).- It rained on the town.\n\n" + line * 10_000).dateline, why


def test_many_defects_are_few() -> None:
    """Damage all over the text is told once."""
    assert len(read("\ufffd\n" * 100_000).defects) == 1


def test_many_lines_that_look_like_datelines_are_the_story() -> None:
    body = read("Lima, May 3 (EFE).- It rained.\n\n" * 2_000).body
    assert len(body) == 2_000
    assert body[0] == "It rained."
    assert body[1] == "Lima, May 3 (EFE).- It rained."
