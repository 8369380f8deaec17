"""The head: section, slugline, headline, subheadline, summary, byline, notes and stamps above the story."""

import pytest

import wireparse
from wireparse import Agency, Byline, Parser
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.byline import split_names

PARSER = Parser()
STORY = "LIMA, May 3 (Reuters) - The harbour of the town was closed on Monday.\n\nThe boats stay in port.\n"
PLAIN = "The harbour of the town was closed on Monday, said the mayor.\n\nThe boats stay in port.\n"
BODY = ("The harbour of the town was closed on Monday.", "The boats stay in port.")
HEAD = "Gales close the harbour of a small northern town"

BLOCKS: list[tuple[str, str | None, str | None, str | None, str]] = [
    ("", None, None, None, "no head at all"),
    (f"{HEAD}\n\n", None, HEAD, None, "one block is the headline"),
    (f"{HEAD}\n", None, HEAD, None, "without a blank line, too"),
    (f"Politics\n\n{HEAD}\n\n", "Politics", HEAD, None, "a known label is the section"),
    (f"POLITICS\n\n{HEAD}\n\n", "POLITICS", HEAD, None, "in capitals"),
    (f"Politics\n{HEAD}\n\n", "Politics", HEAD, None, "right above the headline"),
    (f"World\n\nBusiness\n\n{HEAD}\n\n", "World Business", HEAD, None, "two labels are one section"),
    (f"World\nBusiness\n\n{HEAD}\n\n", "World Business", HEAD, None, "in one block, too"),
    (f"Harbour News\n\n{HEAD}\n\n", "Harbour News", HEAD, None, "an unknown short label above a longer line"),
    (f"ASIA-PACIFIC\n\n{HEAD}\n\n", "ASIA-PACIFIC", HEAD, None, "a label that looks like a slugline"),
    (f"{HEAD}\n\nGales\n\n", None, f"{HEAD} Gales", None, "a short line below runs on"),
    (
        f"{HEAD}\n\nThe boats stay in port until the gale is over, the mayor says\n\n",
        None,
        HEAD,
        "The boats stay in port until the gale is over, the mayor says",
        "a longer block below is the deck",
    ),
    (f"{HEAD}\n\nBoats stay in port.\n\n", None, HEAD, "Boats stay in port.", "so is a whole sentence"),
    (
        "Gale of the century shuts the small harbour\n\nBoats stay in port.\n\n",
        None,
        "Gale of the century shuts the small harbour",
        "Boats stay in port.",
        "a short line is no section above a shorter one",
    ),
    (f"Politics\n\n{HEAD}\n\nBoats stay in port.\n\n", "Politics", HEAD, "Boats stay in port.", "all three"),
    (f"{HEAD} =\n\n", None, HEAD, None, "dpa's end mark is not part of it"),
    (f"{HEAD}+\n\n", None, HEAD, None, "nor is Kyodo's"),
    (f"UPDATE 1-{HEAD}\n\n", None, f"UPDATE 1-{HEAD}", None, "marks of the version are"),
    (f"(LEAD) {HEAD}\n\n", None, f"(LEAD) {HEAD}", None, "in brackets, too"),
    (
        "Will the harbour of the small town open again?\n\n",
        None,
        "Will the harbour of the small town open again?",
        None,
        "a question",
    ),
    (f"{HEAD.upper()}\n\n", None, HEAD.upper(), None, "capitals"),
]


@pytest.mark.parametrize(("head", "section", "headline", "subheadline", "why"), BLOCKS)
def test_blocks(head: str, section: str | None, headline: str | None, subheadline: str | None, why: str) -> None:
    """What shows no mark of its own is section, headline and subheadline, in this order."""
    article = wireparse.parse(head + STORY)
    assert (article.section, article.headline, article.subheadline) == (section, headline, subheadline), why
    assert article.body == BODY


SHORT_LABELS: list[tuple[str, bool, str]] = [
    ("One two three four five six seven eight", True, "eight words"),
    ("One two three four five six seven eight nine", False, "nine are a line of their own"),
    ("Harbour news.", False, "a closing stop"),
    ("Harbour news:", False, "a colon"),
    ("Harbour news?", False, "a question mark"),
]


@pytest.mark.parametrize(("label", "is_section", "why"), SHORT_LABELS)
def test_short_label_above_a_longer_line_is_the_section(label: str, is_section: bool, why: str) -> None:  # noqa: FBT001
    headline = "The gales of the first week of May close the harbour of a small town in the north"
    article = wireparse.parse(f"{label}\n\n{headline}\n\n{STORY}")
    assert article.section == (label if is_section else None), why
    assert article.body == BODY


SLUGLINES: list[tuple[str, str]] = [
    ("PM-Harbour Gale,0363", "AP's, with its count"),
    ("AM-Harbour Gale, Bjt,0363", "of the budget"),
    ("BC-Soccer-Harbour-Cup", "with hyphens"),
    ("^BC-PE--Harbour-Gale, 1st Ld-Writethru,1140<", "with the carets of the wire"),
    ("PERU-PUERTOS", "EFE's"),
    ("Peru-weather/", "dpa's"),
    ("PERU-GALE/BOATS (UPDATE 1, PIX, TV)", "Reuters'"),
    ("1 POLITICS Harbour", "PA's, with its page"),
]


@pytest.mark.parametrize(("slugline", "why"), SLUGLINES)
def test_slugline(slugline: str, why: str) -> None:
    article = wireparse.parse(f"{slugline}\n\n{HEAD}\n\n{STORY}")
    assert article.slugline, why
    assert article.slugline.text == slugline.strip("^<"), why
    assert article.headline == HEAD
    assert article.section is None


NO_SLUGLINES: list[tuple[str, str]] = [
    ("Boats-and-nets feast draws a crowd to the harbour", "a hyphenated word of a headline"),
    ("12 boats sink in gale off the northern coast", "a headline that opens with a figure"),
    ("Harbour of the north closed by gale, 1,200 boats idle", "a headline with figures"),
]


@pytest.mark.parametrize(("headline", "why"), NO_SLUGLINES)
def test_headline_is_no_slugline(headline: str, why: str) -> None:
    article = wireparse.parse(f"{headline}\n\n{STORY}")
    assert (article.slugline, article.headline) == (None, headline), why


BYLINES: list[tuple[str, Byline, str]] = [
    ("By Anna Bell", Byline(("Anna Bell",), None, "By Anna Bell"), "a name"),
    ("BY ANNA BELL", Byline(("ANNA BELL",), None, "BY ANNA BELL"), "in capitals"),
    (
        "By ANNA BELL\nAssociated Press Writer",
        Byline(("ANNA BELL",), "Associated Press Writer", "By ANNA BELL Associated Press Writer"),
        "with a job",
    ),
    (
        "By ANNA BELL\nAP Business Analyst",
        Byline(("ANNA BELL",), "AP Business Analyst", "By ANNA BELL AP Business Analyst"),
        "with another",
    ),
    ("By Anna Bell and Joe Rivas", Byline(("Anna Bell", "Joe Rivas"), None, "By Anna Bell and Joe Rivas"), "two names"),
    (
        "By ANNA BELL and\nJOE RIVAS",
        Byline(("ANNA BELL", "JOE RIVAS"), None, "By ANNA BELL and JOE RIVAS"),
        "broken behind its joiner",
    ),
    (
        "By Anna Bell\nBy Joe Rivas",
        Byline(("Anna Bell", "Joe Rivas"), None, "By Anna Bell By Joe Rivas"),
        "opened twice",
    ),
    ("By Anna Bell, EFE.", Byline(("Anna Bell",), None, "By Anna Bell, EFE."), "the stop behind it ends no sentence"),
    ("By Anna Bell, Reuters", Byline(("Anna Bell",), None, "By Anna Bell, Reuters"), "the agency is no name"),
    ("Por Rosa Pinto", Byline(("Rosa Pinto",), None, "Por Rosa Pinto"), "Spanish"),
    ("Von Jan Vogel", Byline(("Jan Vogel",), None, "Von Jan Vogel"), "German"),
    ("^By ANNA BELL=", Byline(("ANNA BELL",), None, "^By ANNA BELL="), "with the marks of the wire"),
    ("By José Díaz-Ortega", Byline(("José Díaz-Ortega",), None, "By José Díaz-Ortega"), "accents and a hyphen"),
]


@pytest.mark.parametrize(("line", "byline", "why"), BYLINES)
def test_byline(line: str, byline: Byline, why: str) -> None:
    article = wireparse.parse(f"{HEAD}\n\n{line}\n\n{STORY}")
    assert article.byline
    assert (article.byline.names, article.byline.title) == (byline.names, byline.title), why
    assert article.byline.text.strip("^=") == byline.text.strip("^=")
    assert article.headline == HEAD
    assert article.body == BODY


NAMES: list[tuple[str, tuple[str, ...], str]] = [
    ("By Jan Vogel and Petra Lang, Reuters", ("Jan Vogel", "Petra Lang"), "an agency behind them"),
    ("Anna Bell", ("Anna Bell",), "no word before the name"),
    ("By Anna Bell, Joe Rivas and Li Wu", ("Anna Bell", "Joe Rivas", "Li Wu"), "three"),
    ("By Anna Bell & Joe Rivas", ("Anna Bell", "Joe Rivas"), "an ampersand"),
    ("By ANNA BELL AND JOE RIVAS", ("ANNA BELL", "JOE RIVAS"), "the joiner in capitals"),
    ("By Anna Bell in Cork and Joe Rivas in Lima", ("Anna Bell", "Joe Rivas"), "where they were"),
    ("By Anna Bell, Jr.", ("Anna Bell, Jr.",), "a suffix behind a comma"),
    ("By Anna Bell Jr.", ("Anna Bell Jr.",), "a suffix"),
    ("By Anna Bell, AP Sports Writer", ("Anna Bell",), "a job behind a comma"),
    ("Por Rosa Pinto y Luis Gil", ("Rosa Pinto", "Luis Gil"), "a Spanish joiner"),
    ("By  Anna   Bell", ("Anna Bell",), "blanks are squashed"),
    ("Anna Bell Reuters", ("Anna Bell",), "the agency without a comma"),
    ("记者李文、王芳", ("李文", "王芳"), "Chinese, with an enumeration comma"),
    ("By Anna Bell=", ("Anna Bell",), "the mark of the wire"),
    ("Reuters", (), "an agency alone is nobody"),
    ("", (), "nothing is nobody"),
]


@pytest.mark.parametrize(("text", "names", "why"), NAMES)
def test_names_are_split(text: str, names: tuple[str, ...], why: str) -> None:
    assert split_names(text, Lexicon(wireparse.AGENCIES, wireparse.LANGUAGES)) == names, why


def test_bare_name_above_the_story_is_a_byline() -> None:
    article = wireparse.parse(f"{HEAD}\n\nAnna Bell\n\n{STORY}")
    assert article.byline == Byline(("Anna Bell",), None, "Anna Bell")
    assert article.headline == HEAD


NO_BYLINES: list[tuple[str, str]] = [
    ("By the harbour of a small town", "a headline that opens with the word"),
    ("By boat to the islands in the north", "another"),
    ("DI ROSSO CORP CLOSES ITS HARBOUR", "a byline's word of another language, in capitals"),
]


@pytest.mark.parametrize(("headline", "why"), NO_BYLINES)
def test_headline_is_no_byline(headline: str, why: str) -> None:
    article = wireparse.parse(f"{headline}\n\n{STORY}")
    assert (article.byline, article.headline) == (None, headline), why


EDNOTES: list[tuple[str, tuple[str, ...], str]] = [
    (
        "Eds: SUBS 3rd graf to CORRECT age of mayor",
        ("Eds: SUBS 3rd graf to CORRECT age of mayor",),
        "a note of the desk",
    ),
    (
        "EDITOR'S NOTE _ This story is the first of two",
        ("EDITOR'S NOTE _ This story is the first of two",),
        "in capitals",
    ),
    ("(Adds comments from the mayor)", ("(Adds comments from the mayor)",), "what is new"),
    ("(ATTN: ADDS details in paras 4-5, photos)", ("(ATTN: ADDS details in paras 4-5, photos)",), "of Seoul"),
    (
        "(Corrects spelling of the name\nin the second paragraph)",
        ("(Corrects spelling of the name in the second paragraph)",),
        "over two lines",
    ),
    ("An AP Extra", ("An AP Extra",), "what it is"),
    ("With AM-Harbour, Bjt", ("With AM-Harbour, Bjt",), "what it goes with"),
    ("$adv 05", ("$adv 05",), "an advance"),
    ("LaserPhoto NY12", ("LaserPhoto NY12",), "its photograph"),
    ("AFP Photo NY12", ("AFP Photo NY12",), "with the agency's name before it"),
    ("(foto)(vídeo)", ("(foto)(vídeo)",), "two notes of one word"),
    (
        "(Adds quotes)\n\nEds: Also in Monday AMs report",
        ("(Adds quotes)", "Eds: Also in Monday AMs report"),
        "two notes",
    ),
]


@pytest.mark.parametrize(("lines", "ednotes", "why"), EDNOTES)
def test_ednotes(lines: str, ednotes: tuple[str, ...], why: str) -> None:
    article = wireparse.parse(f"{HEAD}\n\n{lines}\n\n{STORY}")
    assert article.ednotes == ednotes, why
    assert (article.headline, article.body) == (HEAD, BODY)


def test_desk_lines_are_data_of_the_agency() -> None:
    """A private record tells what opens the lines that its agency addresses to desks."""
    quay = Agency(
        id="quay", name="Quay News", country="FI", languages=("en",), credits=("QNN",), desk_lines=("A QNN +",)
    )
    text = f"{HEAD}\n\nA QNN + Report\n\n{STORY}"
    assert wireparse.Parser(agencies=(*wireparse.AGENCIES, quay)).parse(text).ednotes == ("A QNN + Report",)
    assert wireparse.parse(text).ednotes == ()


def test_wrapped_note_ends_where_the_byline_opens() -> None:
    text = (
        "PM-Harbour,0200\n"
        "Eds: LEADS with nine grafs to UPDATE with the mayor, boats; picks up\n"
        "7th graf pvs, `The harbour...'\n"
        "By ANNA BELL\n"
        "Associated Press Writer\n"
        "   LIMA, Peru (AP) _ The harbour of the town was closed on Monday by\n"
        "a gale that sank two boats.\n"
    )
    article = wireparse.parse(text)
    assert article.ednotes == (
        "Eds: LEADS with nine grafs to UPDATE with the mayor, boats; picks up 7th graf pvs, `The harbour...'",
    )
    assert article.byline
    assert (article.byline.names, article.byline.title) == (("ANNA BELL",), "Associated Press Writer")
    assert article.body == ("The harbour of the town was closed on Monday by a gale that sank two boats.",)


def test_word_that_begins_like_a_note_is_none() -> None:
    """`Addison` is not `Adds`, nor is `Addsmore`."""
    article = wireparse.parse(f"(Addsmore wins the cup of the northern harbour)\n\n{STORY}")
    assert article.ednotes == ()


def test_summary_points() -> None:
    article = wireparse.parse(f"{HEAD}\n\n* Two boats sink\n* Ferries stay in port\n\n{STORY}")
    assert article.summary == ("Two boats sink", "Ferries stay in port")
    assert (article.headline, article.body) == (HEAD, BODY)


POINTS: list[tuple[str, tuple[str, ...], str]] = [
    ("* Two boats sink\n* Ferries stay in port.", ("Two boats sink", "Ferries stay in port."), "stars"),
    ("• Two boats sink\n• Ferries stay in port", ("Two boats sink", "Ferries stay in port"), "bullets"),
    ("* Two boats sink", ("Two boats sink",), "one star"),
]


@pytest.mark.parametrize(("lines", "points", "why"), POINTS)
@pytest.mark.parametrize("story", [STORY, PLAIN])
def test_points_above_the_story(lines: str, points: tuple[str, ...], why: str, story: str) -> None:
    """Points may be whole sentences, and a dateline need not follow."""
    article = wireparse.parse(f"{HEAD}\n\n{lines}\n\n{story}")
    assert article.summary == points, why
    assert (article.headline, article.subheadline, len(article.body)) == (HEAD, None, 2)


@pytest.mark.parametrize("dash", ["-- ", "- "])
def test_points_with_dashes_are_several(dash: str) -> None:
    article = wireparse.parse(f"{HEAD}\n\n{dash}Two boats sink\n{dash}Ferries stay in port\n\n{STORY}")
    assert article.summary == ("Two boats sink", "Ferries stay in port")
    assert article.headline == HEAD
    assert wireparse.parse(f"{HEAD}\n\n{dash}Two boats sink\n\n{STORY}").summary == ()
    assert wireparse.parse(f"{dash}Two boats sink\n{dash}Ferries stay in port\n\n{STORY}").summary == ()


def test_wrapped_point_is_one() -> None:
    text = (
        f"{HEAD}\n"
        "    * Two boats sink off the northern coast in the gale of the\n"
        "first week of May\n"
        "    * Ferries stay in port\n"
        "    LIMA, May 3 (Reuters) - The harbour of the town was closed on\n"
        "Monday.\n"
    )
    article = wireparse.parse(text)
    assert article.summary == (
        "Two boats sink off the northern coast in the gale of the first week of May",
        "Ferries stay in port",
    )
    assert (article.headline, article.subheadline) == (HEAD, None)


def test_wrapped_points_without_a_dateline() -> None:
    text = (
        f"{HEAD}\n"
        "* Two boats sink off the northern coast in the gale of this\n"
        "weekend.\n"
        "* Ferries stay in port.\n\n"
        "The harbour of the town was closed on Monday, said the mayor.\n"
    )
    article = wireparse.parse(text)
    assert article.summary == (
        "Two boats sink off the northern coast in the gale of this weekend.",
        "Ferries stay in port.",
    )
    assert article.body == ("The harbour of the town was closed on Monday, said the mayor.",)


def test_story_of_nothing_but_points_is_body() -> None:
    article = wireparse.parse(f"{HEAD}\n\n* Two boats sank.\n* Ferries stay in port.\n")
    assert (article.summary, article.body) == ((), ("* Two boats sank.", "* Ferries stay in port."))


def test_points_in_the_story_are_body() -> None:
    assert wireparse.parse(f"{HEAD}\n\n{STORY}\n* Two boats sank\n").body[-1] == "* Two boats sank"


def test_stamp_above_the_story() -> None:
    article = wireparse.parse(f"GENERAL\n\n{HEAD}\n\n06/08/2019 10:07 PM\n\n{STORY}")
    assert article.stamps == ("06/08/2019 10:07 PM",)
    assert (article.headline, article.body) == (HEAD, BODY)


@pytest.mark.parametrize(
    ("line", "is_day", "why"),
    [
        ("Tue 13 October 2015", True, "weekday, day, month and year"),
        ("Tuesday, October 13, 2015", True, "the month first"),
        ("Agenda 13 October 2015", False, "another word than a weekday may be a headline's"),
        ("Tuesday 13 ferries 2015", False, "another word than a month"),
        ("Tuesday 13 October 15", False, "a year has four figures"),
    ],
)
def test_day_below_the_headline_is_a_stamp(line: str, is_day: bool, why: str) -> None:  # noqa: FBT001
    article = wireparse.parse(f"{HEAD}\n\n{line}\n\nIt rained on the town and the river rose.\n")
    assert (line in article.stamps) is is_day, why
    assert not is_day or article.headline == HEAD


def test_day_above_the_headline_is_no_stamp() -> None:
    assert wireparse.parse(f"Tue 13 October 2015\n\n{HEAD}\n\n{STORY}").stamps == ()


def test_boilerplate_above_the_story() -> None:
    article = wireparse.parse(f"Skip to content\n\nPolitics\n\n{HEAD}\n\nShare on Facebook\n\n{STORY}")
    assert article.boilerplate == ("Skip to content", "Share on Facebook")
    assert (article.section, article.headline, article.body) == ("Politics", HEAD, BODY)


def test_share_bar_is_boilerplate() -> None:
    article = wireparse.parse(f"{HEAD}\n\nFacebook Twitter WhatsApp\n\n{STORY}")
    assert article.boilerplate == ("Facebook Twitter WhatsApp",)
    assert article.headline == HEAD


@pytest.mark.parametrize("head", [f"{HEAD}\n\n", f"{HEAD}\n", f"Politics\n\n{HEAD}\n\n", f"{HEAD}\n\nBy Anna Bell\n\n"])
def test_head_without_a_dateline(head: str) -> None:
    """The story begins at the first line that is running text."""
    article = wireparse.parse(head + PLAIN)
    assert article.headline == HEAD
    assert article.section == ("Politics" if head.startswith("Politics") else None)
    assert article.body == ("The harbour of the town was closed on Monday, said the mayor.", "The boats stay in port.")


def test_head_of_one_paragraph_that_the_signoff_closes() -> None:
    """The signoff on its line does not hide that the paragraph is a sentence."""
    article = wireparse.parse(f"Politics\n\n{HEAD}\n\nThe harbour of the town was closed on Monday. (AFP)\n")
    assert (article.section, article.headline) == ("Politics", HEAD)
    assert article.body == ("The harbour of the town was closed on Monday.",)


def test_notes_above_a_story_without_a_dateline() -> None:
    article = wireparse.parse(f"(Adds quotes)\n\n{HEAD}\n\n{PLAIN}")
    assert article.ednotes == ("(Adds quotes)",)
    assert article.headline == HEAD


def test_wrapped_headline_is_one() -> None:
    text = "GALES CLOSE THE HARBOUR OF A SMALL TOWN ON THE NORTHERN COAST\nOF THE COUNTRY\n    LIMA, May 3 - The harbour of the town was closed on Monday by\na gale, the mayor said.\n"
    article = wireparse.parse(text)
    assert article.headline == "GALES CLOSE THE HARBOUR OF A SMALL TOWN ON THE NORTHERN COAST OF THE COUNTRY"
    assert article.body == ("The harbour of the town was closed on Monday by a gale, the mayor said.",)


@pytest.mark.parametrize(
    ("head", "parts", "why"),
    [
        (f"=Gales near\n\n{HEAD}\n\n", (None, "Gales near", HEAD), "a short line is the headline, and no section"),
        (f"Port\n\n=Why it blows?\n\n{HEAD}\n\n", ("Port", "Why it blows?", HEAD), "what stands above is the section"),
        (f"={HEAD}\n\nGales\n\n", (None, HEAD, "Gales"), "a short line below does not run on"),
        ("=Gales near the port.\n\n", (None, "Gales near the port.", None), "a closed sentence is no story"),
    ],
)
@pytest.mark.parametrize("story", [STORY, PLAIN], ids=["dateline", "none"])
def test_the_caller_may_know_the_headline(
    head: str, parts: tuple[str | None, str | None, str | None], why: str, story: str
) -> None:
    """A page or a record has it in a field of its own: then nobody guesses which block it is; `=` marks it here."""
    article = PARSER.analyze(head.replace("=", "") + story, headline=head.index("=")).article
    assert (article.section, article.headline, article.subheadline) == parts, why
    assert article.body == wireparse.parse(story).body


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"Politics\n\n{HEAD}\n\n{STORY}", id="a label is known all the same, and offsets within lines say nothing"
        ),
        pytest.param(f"Harbour\n\nBy Ann Moss\n\nPort\n\n{HEAD}\n\n{STORY}", id="labels would have to stand together"),
    ],
)
def test_what_cannot_be_a_headline_is_not_believed(text: str) -> None:
    """An offset at which no block of the head begins changes nothing, nor does one below what is no label."""
    believed = {
        offset for offset in range(-1, len(text) + 2) if PARSER.analyze(text, headline=offset) != PARSER.analyze(text)
    }
    assert believed <= {0, text.find("\nPort") + 1}
    assert text.index(HEAD) not in believed
