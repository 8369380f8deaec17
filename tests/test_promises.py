"""The promises of the library, one after the other, on whole stories."""

import gzip
import json
import sys
from pathlib import Path

import attrs
import pytest

import wireparse
from wireparse import Kind, Token

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold" / "dev"

STORY = (
    "Politics\n\n"
    "Fishermen of the lake vote for a shorter season\n\n"
    "Puno, Sep 22 (EFE).- The fishermen of the lake voted on Friday for a season of four months, their union said.\n\n"
    "It will begin in October. EFE\n\n"
    "asb/pd\n\n"
    "Related Articles\n\n"
    "Back to top button"
)


def test_nothing_is_lost() -> None:
    """Joined, the tokens are the text, and each of them is where it says."""
    tokens = wireparse.tokenize(STORY)
    assert "".join(token.text for token in tokens) == STORY
    assert all(STORY[token.start : token.end] == token.text for token in tokens)


def test_tokens_explain_themselves() -> None:
    """Kind, text, group and a rule for each part of the story."""
    tokens = [token for token in wireparse.tokenize(STORY) if token.kind not in {Kind.SPACE, Kind.MARK}]
    assert [(token.kind.value, token.text, token.group) for token in tokens] == [
        ("section", "Politics", 0),
        ("headline", "Fishermen of the lake vote for a shorter season", 0),
        ("place", "Puno", 1),
        ("date", "Sep 22", 1),
        ("credit", "EFE", 1),
        ("separator", ".-", 1),
        ("body", "The fishermen of the lake voted on Friday for a season of four months, their union said.", 0),
        ("body", "It will begin in October.", 0),
        ("signoff", "EFE", 0),
        ("initials", "asb/pd", 0),
        ("boilerplate", "Related Articles", 0),
        ("boilerplate", "Back to top button", 0),
    ]
    assert all(token.rule.partition(".")[0] in {kind.value for kind in Kind} | {"dateline"} for token in tokens)


def test_tokens_are_values() -> None:
    token = wireparse.tokenize(STORY)[0]
    assert token == Token(Kind.SECTION, 0, 8, "Politics", token.rule, 0)
    assert len({token, wireparse.tokenize(STORY)[0]}) == 1
    with pytest.raises(AttributeError):
        token.text = ""  # type: ignore[misc]
    assert isinstance(wireparse.tokenize(STORY), tuple)


def test_nothing_is_invented() -> None:
    """A date without a year stays one, and a story that does not say who sent it is nobody's."""
    article = wireparse.parse(STORY.replace(" (EFE).-", " -").replace(" EFE", ""))
    assert article.dateline
    assert (article.dateline.date, article.dateline.resolved) == (wireparse.PartialDate(None, 9, 22), None)
    assert (article.dateline.credit, article.dateline.agencies, article.agency) == (None, (), None)
    assert article.signoff is None


def test_nothing_of_an_empty_text_is_invented() -> None:
    assert wireparse.tokenize("") == ()
    assert wireparse.analyze("").article == wireparse.Article()


@pytest.mark.parametrize(
    "part", [wireparse.Article, wireparse.Dateline, wireparse.Initials, wireparse.Defect, wireparse.Analysis]
)
def test_values_are_slotted_and_frozen(part: type) -> None:
    """No attribute can be set or added."""
    assert attrs.has(part)
    assert "__slots__" in vars(part)
    assert part.__hash__ is not None


def test_parsing_leaves_no_trace() -> None:
    """Neither the recursion limit nor anything else of the interpreter is touched."""
    limit = sys.getrecursionlimit()
    wireparse.parse(STORY)
    modules = set(sys.modules)
    wireparse.parse(STORY.replace("Puno", "Juli"))
    assert sys.getrecursionlimit() == limit
    assert set(sys.modules) == modules


ENDS = ["\r\n", "\r"]


@pytest.mark.parametrize("end", ENDS, ids=["CR LF", "CR"])
def test_line_ends_are_alike(end: str) -> None:
    assert wireparse.parse(STORY.replace("\n", end)) == wireparse.parse(STORY)
    assert "".join(token.text for token in wireparse.tokenize(STORY.replace("\n", end))) == STORY.replace("\n", end)


DRESS: list[tuple[str, str]] = [
    ("\ufeff" + STORY, "a byte order mark"),
    ("\n\n\n" + STORY, "blank lines above"),
    (STORY + "\n\n \n", "blank lines below"),
    (STORY.replace("\n\n", "\n\n\n\n"), "wider gaps"),
    (STORY.replace("\n", " \n"), "blanks at the ends of lines"),
    (STORY.replace("(EFE).- ", "(EFE).-\xa0"), "a no-break space"),
    (STORY.replace("\n\n", "\n\xa0\n"), "no-break spaces between paragraphs"),
]


@pytest.mark.parametrize(("text", "why"), DRESS, ids=[why for _text, why in DRESS])
def test_dress_makes_no_difference(text: str, why: str) -> None:
    """White space around and between the blocks changes no part but the dateline's own text."""
    assert wireparse.parse(text) == wireparse.parse(STORY), why


def gold_sources() -> list[Path]:
    """Return the files of measured copy that stand beside the project, none where they do not."""
    return sorted(GOLD.glob("*.jsonl.gz"))


@pytest.mark.skipif(not gold_sources(), reason="there is no measured copy beside the project")
@pytest.mark.parametrize("path", gold_sources(), ids=lambda path: path.name.partition(".")[0])
def test_measured_copy_tiles(path: Path) -> None:
    """Tokens tile every story, and nothing raises. Only counts and ids are shown: the copy is not ours."""
    bad = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            story = json.loads(line)
            analysis = wireparse.analyze(story["text"])
            spans = [(token.start, token.end) for token in analysis.tokens]
            edges = [0, *(end for _start, end in spans)]
            starts = [start for start, _end in spans]
            is_tiled = (
                edges[:-1] == starts and edges[-1] == len(story["text"]) and all(start < end for start, end in spans)
            )
            is_text = all(token.text == story["text"][token.start : token.end] for token in analysis.tokens)
            if not (is_tiled and is_text):
                bad.append(story["id"])
    assert len(bad) == 0, bad[:5]
