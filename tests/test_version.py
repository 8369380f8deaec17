"""The version is read from the marks of headline and slugline, of lines of their own, and of notes to editors."""

import pytest

import wireparse
from wireparse.lexicon import Lexicon
from wireparse.tokenizers.version import read_version

LEXICON = Lexicon(wireparse.AGENCIES, wireparse.LANGUAGES)

Mark = tuple[str, int | None, str]

MARKS: list[tuple[str | None, str | None, Mark | None, str]] = [
    (None, None, None, "neither headline nor slugline"),
    ("Rain falls on Lima", None, None, "no mark"),
    ("UPDATE 1-Rain falls", None, ("update", 1, "UPDATE 1"), "Reuters' update"),
    ("UPDATE 12-Rain falls", None, ("update", 12, "UPDATE 12"), "a number of two figures"),
    ("UPDATE-Rain falls", None, ("update", None, "UPDATE"), "without a number"),
    ("CORRECTED-Rain falls", None, ("correction", None, "CORRECTED"), "a correction"),
    ("REFILE-Rain falls", None, ("refile", None, "REFILE"), "sent again"),
    ("RPT-Rain falls", None, ("repeat", None, "RPT"), "repeated"),
    ("WRAPUP 3-Rain falls", None, ("wrapup", 3, "WRAPUP 3"), "a summary of several"),
    ("ROUNDUP 2: Rain falls", None, ("roundup", 2, "ROUNDUP 2"), "with a colon"),
    ("ROUNDUP: Rain falls", None, ("roundup", None, "ROUNDUP"), "dpa's"),
    ("(LEAD) Rain falls", None, ("lead", None, "(LEAD)"), "Yonhap's"),
    ("(2nd LD) Rain falls", None, ("lead", 2, "(2nd LD)"), "its second"),
    ("(3rd LD) Rain falls", None, ("lead", 3, "(3rd LD)"), "its third"),
    ("URGENT - Rain falls", None, ("urgent", None, "URGENT"), "a blank before the dash"),
    ("AVANCE: Llueve", None, ("advance", None, "AVANCE"), "Xinhua's, in Spanish"),
    ("Update: rain falls", None, None, "in mixed case a word of the headline"),
    ("UPDATE on the rain in Lima", None, None, "a word without its dash"),
    ("LEADERS meet in Lima", None, None, "the beginning of a word"),
    ("Lead-free petrol sells well", None, None, "a word of the headline with a hyphen"),
    (None, "PM-Rain, 1st Ld,0363", ("lead", 1, "1st Ld"), "AP's first lead"),
    (None, "PM-Rain, 2nd Ld-Writethru,0363", ("writethru", 2, "2nd Ld-Writethru"), "a writethru goes before its lead"),
    (None, "PM-Rain, 1st Add,0363", ("add", 1, "1st Add"), "an add"),
    (None, "PM-Rain,0363", None, "a slugline without one"),
    (None, "PERU-RAIN/TOWN (UPDATE 1, PIX, TV)", ("update", 1, "UPDATE 1"), "Reuters', in brackets"),
    (None, "PERU-RAIN (WRAPUP 1)", ("wrapup", 1, "WRAPUP 1"), "alone in them"),
    ("UPDATE 1-Rain falls", "PM-Rain, 1st Ld,0363", ("update", 1, "UPDATE 1"), "the headline goes first"),
    ("Rain falls", "PM-Rain, 1st Ld,0363", ("lead", 1, "1st Ld"), "else the slugline"),
    (None, "PM-Leaden Sky,0363", None, "the beginning of a keyword"),
    ("RPT-UPDATE 1-Rain falls", None, ("repeat", 1, "RPT-UPDATE 1"), "of two the first gives the kind"),
    ("UPDATE 1-FLASH FLOOD KILLS TWO", None, ("update", 1, "UPDATE 1"), "a word of the headline is none of them"),
    ("CORRECTED (OFFICIAL)-Rain falls", None, ("correction", None, "CORRECTED (OFFICIAL)"), "whose slip it was"),
    ("CORRECTED-RAIN FALLS", None, ("correction", None, "CORRECTED"), "a trade word before capitals"),
    ("(CORRECTED) - RAIN FALLS", None, ("correction", None, "(CORRECTED)"), "in brackets before a dash"),
    ("(2nd LD) (URGENT) Rain falls", None, ("lead", 2, "(2nd LD) (URGENT)"), "a lead says more than its urgency"),
    ("(LEAD-UPDATE) Rain falls", None, ("update", None, "(LEAD-UPDATE)"), "two in one bracket"),
    (
        "(LEAD UPDATE FLASH KILL) (URGENT) Rain",
        None,
        ("kill", None, "(LEAD UPDATE FLASH KILL) (URGENT)"),
        "a kill goes first",
    ),
    ("(종합2보) 페루에 비", None, ("lead", 2, "(종합2보)"), "glued, in Korean"),
    ("【速報】雨が降る", None, ("flash", None, "【速報】"), "in Japanese"),
    ("快讯：利马下雨", None, ("flash", None, "快讯"), "with a wide colon"),
    ("ÚLTIMA HORA: Llueve", None, ("flash", None, "ÚLTIMA HORA"), "two words"),
    ("ULTIM'ORA: Piove", None, ("flash", None, "ULTIM'ORA"), "an apostrophe"),
    ("URGENTE.- Llueve", None, ("urgent", None, "URGENTE"), "the Spanish dash"),
    ("WDH/ROUNDUP: Regen", None, ("repeat", None, "WDH/ROUNDUP"), "parted by a slash"),
    ("Urgent: Rain falls", None, ("urgent", None, "Urgent"), "a record has this one in mixed case"),
    ("Llueve (y 2)", None, ("take", 2, "(y 2)"), "the second of two takes"),
    ("Llueve (Sigue 2)", None, ("take", 2, "(Sigue 2)"), "another form of it"),
    ("Llueve (Primera de dos notas)", None, ("take", 1, "(Primera de dos notas)"), "in words"),
    ("Llueve (avance)", None, ("advance", None, "(avance)"), "in lower case"),
    ("Rain falls (UPDATE 1)", None, ("update", 1, "(UPDATE 1)"), "behind the headline"),
    ("Rain falls (Flash)", None, None, "a name behind the headline"),
    ("Rain falls (Lima)", None, None, "a place behind it"),
    ("Rain falls (and again)", None, None, "words behind it"),
    ("(UPDATE 1)", None, None, "nothing but a bracket"),
    ("(LEAD, a metal, gains) Rain falls", None, None, "a bracket with other words"),
    ("(LEAD)", None, None, "a mark of nothing"),
    ("LEAD: Prices fall", None, None, "a metal"),
    ("LEAD-ZINC MINES TO CLOSE", None, None, "a metal in capitals"),
    ("FLASH-FLOOD KILLS TWO", None, None, "a word with a hyphen in capitals"),
    ("ADD 5-POINT PLAN, SAYS MAYOR", None, None, "a number with a hyphen"),
    ("Urgent-care clinics close", None, None, "a word with a hyphen"),
    ("Take 5 minutes: a guide", None, None, "a headline with a number"),
    ("Extra pay for nurses", None, None, "a plain word"),
    ("2 alerts in Lima", None, None, "a figure before it"),
    ("First lead of the day", None, None, "an ordinal before it"),
    ("First of two boats sinks", None, None, "an ordinal of some"),
    ("Second take: the mayor returns", None, None, "an ordinal and a colon, in mixed case"),
    ("1. FC Lima win again", None, None, "a figure with a stop"),
    ("BULLETIN SAYS TIN PRICE MAY RISE", None, None, "a headline in capitals"),
    (None, "AM-Rain,CORRECTIVE, 1st Ld-Writethru,a0657", ("correction", 1, "CORRECTIVE, 1st Ld-Writethru"), "stacked"),
    (None, "AM-Rain, 1stld-writethru, a0574, 370", ("writethru", 1, "1stld-writethru"), "glued"),
    (None, "AM-Rain, 4th-writethru, a0695,750", ("writethru", 4, "4th-writethru"), "without its lead"),
    (None, "AM-Rain _ 1st Ld, a0504,1177", ("lead", 1, "1st Ld"), "behind an underscore"),
    (None, "PM-Rain, 2 Takes,1053", ("take", None, "2 Takes"), "how many there are is not which one"),
    (None, "BC-Rain, Adv 15-1st Add,1027", ("advance", 15, "Adv 15-1st Add"), "an add to an advance"),
    (None, "AM-Storm, URGENT,0200", ("urgent", None, "URGENT"), "in capitals"),
    (None, "AM-Storm-URGENT,0200", ("urgent", None, "URGENT"), "in capitals behind a hyphen"),
    (None, "PERU-RAIN/ (CORRECTED)", ("correction", None, "CORRECTED"), "behind a slash"),
    (None, "AM-Asian Alert,0475", None, "a keyword"),
    (None, "AM-Alert,0475", None, "alone"),
    (None, "BC-Kill Bill,0200", None, "a title"),
    (None, "PM-Tax, Take Home,0300", None, "a keyword behind a comma"),
    (None, "PM-Tax, Lead,0300", None, "a metal behind a comma"),
    (None, "PERU-ALERT-RAIN", None, "keywords in capitals"),
]


@pytest.mark.parametrize(("headline", "slugline", "expected", "why"), MARKS)
def test_version_marks(headline: str | None, slugline: str | None, expected: Mark | None, why: str) -> None:
    assert read_version(LEXICON, headline, slugline) == expected, why


STORY = "LIMA, May 3 (Reuters) - The harbour of the town was closed on Monday.\n\nThe boats stay in port.\n"
PLAIN = "The harbour of the town was closed on Monday, said the mayor.\n\nThe boats stay in port.\n"
HEAD = "Gales close the harbour of a small northern town"

LINES: list[tuple[str, Mark, str]] = [
    ("URGENT", ("urgent", None, "URGENT"), "English"),
    ("URGENTE", ("urgent", None, "URGENTE"), "Spanish"),
    ("ÚLTIMA HORA", ("flash", None, "ÚLTIMA HORA"), "two words"),
    ("EIL", ("flash", None, "EIL"), "German"),
    ("EXTRA", ("urgent", None, "EXTRA"), "dpa's"),
    ("1ST LEAD", ("lead", 1, "1ST LEAD"), "counted"),
    ("3RD NET", ("lead", 3, "3RD NET"), "a net lead"),
    ("2. ROUNDUP", ("roundup", 2, "2. ROUNDUP"), "counted with a stop"),
    ("2nd Ld", ("lead", 2, "2nd Ld"), "in mixed case, since it is counted"),
    ("1st Ld-Writethru, a0539", ("writethru", 1, "1st Ld-Writethru"), "with the number of its message"),
    ("1stadd", ("add", 1, "1stadd"), "glued"),
    ("Take 2", ("take", 2, "Take 2"), "the number behind it"),
    ("(FIRST TAKE)", ("take", 1, "(FIRST TAKE)"), "the number in words"),
    ("(First of two takes)", ("take", 1, "(First of two takes)"), "and of how many"),
    ("y 3", ("take", 3, "y 3"), "the last of three"),
    ("(Urgent)", ("urgent", None, "(Urgent)"), "in a bracket any case is enough"),
    ("*** FLASH ***", ("flash", None, "FLASH"), "with signs around it"),
    ("FLASH FLASH FLASH", ("flash", None, "FLASH FLASH FLASH"), "repeated"),
    ("BULLETIN KILL", ("kill", None, "BULLETIN KILL"), "a kill says more than its urgency"),
    ("СРОЧНО", ("urgent", None, "СРОЧНО"), "Russian"),
    ("عاجل", ("urgent", None, "عاجل"), "Arabic"),
]


@pytest.mark.parametrize(("line", "mark", "why"), LINES)
@pytest.mark.parametrize("story", [STORY, PLAIN])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_line_of_marks_is_the_version(line: str, mark: Mark, why: str, story: str, gap: str) -> None:
    """A line of nothing but marks above the story is neither section nor headline."""
    article = wireparse.parse(f"{line}{gap}{HEAD}\n\n{story}")
    assert article.version == wireparse.Version(*mark), why
    assert (article.section, article.headline, article.subheadline) == (None, HEAD, None)
    assert len(article.body) == 2


@pytest.mark.parametrize(
    "line", ["Extra", "LEAD", "MORE", "Take Five", "Alert residents", "***", "FLASH FLASH FLASH FLASH FLASH"]
)
def test_label_is_no_line_of_marks(line: str) -> None:
    assert wireparse.parse(f"{line}\n\n{HEAD}\n\n{STORY}").version is None


def test_mark_below_the_headline() -> None:
    article = wireparse.parse(f"{HEAD}\nURGENT\n\n{STORY}")
    assert article.version == wireparse.Version("urgent", None, "URGENT")
    assert article.headline == HEAD


def test_mark_alone_above_a_dateline() -> None:
    article = wireparse.parse(f"URGENT\n\n{STORY}")
    assert (article.version, article.section, article.headline) == (
        wireparse.Version("urgent", None, "URGENT"),
        None,
        None,
    )


@pytest.mark.parametrize("prose", ["The mayor said it was so. " * 3, "word " * 40])
def test_mark_within_the_story_is_body(prose: str) -> None:
    """Behind running text no line is a mark of the version."""
    article = wireparse.parse(f"{prose}\n\nURGENT\n\n{PLAIN}")
    assert article.version is None
    assert "URGENT" in article.body


def test_long_headline_ends_no_search() -> None:
    head = "Gales close the harbour of a small northern town and the boats stay in port"
    assert wireparse.parse(f"{head}\nURGENT\n\n{PLAIN}").version == wireparse.Version("urgent", None, "URGENT")


NOTES: list[tuple[str, Mark | None, str]] = [
    ("EMBARGOED FOR RELEASE UNTIL 1200 GMT, June 4", ("embargo", None, "EMBARGOED FOR RELEASE UNTIL"), "a time"),
    ("EMBARGOED UNTIL DELIVERY", ("embargo", None, "EMBARGOED UNTIL"), "an occasion"),
    ("Not for release before 1800 GMT", ("embargo", None, "Not for release before"), "in mixed case"),
    ("HOLD FOR RELEASE", ("embargo", None, "HOLD FOR RELEASE"), "alone"),
    ("Sperrfrist: 4. Juni, 12.00 Uhr", ("embargo", None, "Sperrfrist"), "German"),
    ("(Sperrfrist Sonntag 12 Uhr)", ("embargo", None, "Sperrfrist"), "in a bracket"),
    ("Sous embargo jusqu'au 4 juin", ("embargo", None, "Sous embargo jusqu'au"), "French"),
    ("EMBARGO: 12h00", ("embargo", None, "EMBARGO"), "with a colon"),
    ("$adv 12", ("advance", 12, "$adv 12"), "an advance, by its day"),
    ("$adv05", ("advance", 5, "$adv05"), "glued"),
    ("$advertising", None, "another word"),
    ("ADVANCE FOR SUNDAY, JUNE 4", ("advance", None, "ADVANCE FOR"), "a day"),
    ("For release Sunday, June 4", ("advance", None, "For release"), "another form of it"),
    ("Eds: For release at 6:30 p.m. EST", ("embargo", None, "For release at"), "behind a label"),
    ("EDS: please kill the story on the harbour", ("kill", None, "please kill"), "a kill"),
    ("Please kill the story on the harbour", ("kill", None, "Please kill"), "without a label"),
    ("ANULA: noticia sobre el puerto", ("kill", None, "ANULA"), "Spanish"),
    ("Se anula la noticia sobre el puerto", ("kill", None, "Se anula la noticia"), "in words"),
    ("(Corrects name in paragraph 2)", ("correction", None, "Corrects"), "what was wrong"),
    ("(Adds quotes, details)", ("update", None, "Adds"), "what is new"),
    ("(ATTN: ADDS details in paras 4-5)", ("update", None, "ADDS"), "behind a label in the bracket"),
    ("(EDITOR'S NOTE: This is one of two)", None, "a note about something else"),
    ("N i e u w bericht, vervangt: Storm", ("writethru", None, "N i e u w bericht, vervangt"), "letter-spaced"),
]


@pytest.mark.parametrize(("note", "mark", "why"), NOTES)
def test_note_tells_the_version(note: str, mark: Mark | None, why: str) -> None:
    article = wireparse.parse(f"{HEAD}\n\n{note}\n\n{STORY}")
    assert article.version == (None if mark is None else wireparse.Version(*mark)), why
    assert (article.ednotes, article.headline) == ((note,), HEAD)


@pytest.mark.parametrize(
    "headline",
    [
        "ADVANCE FOR WOMEN IN PARLIAMENT",
        "EMBARGO ON OIL LIFTED",
        "For release of hostages, rebels ask for talks",
        "Hold for release of prisoners",
        "Embargo on oil enters fifth year",
        "Adds salt and waits for rain",
        "Kill the story, says the mayor",
    ],
)
def test_headline_that_opens_like_a_note_is_none(headline: str) -> None:
    article = wireparse.parse(f"{headline}\n\n{STORY}")
    assert (article.headline, article.ednotes, article.version) == (headline, (), None)


def test_note_below_the_story() -> None:
    article = wireparse.parse(f"{HEAD}\n\n{STORY}\nFor release Sunday, June 4\n")
    assert article.ednotes == ("For release Sunday, June 4",)


def test_mark_goes_before_a_note_unless_it_kills() -> None:
    article = wireparse.parse(f"UPDATE 2-{HEAD}\n\n(Corrects name)\n\n{STORY}")
    assert article.version == wireparse.Version("update", 2, "UPDATE 2")
    article = wireparse.parse(f"UPDATE 2-{HEAD}\n\nEDS: please kill the story\n\n{STORY}")
    assert article.version == wireparse.Version("kill", None, "please kill")


@pytest.mark.parametrize(
    "line",
    ["MORE", "(MORE)", "sigue", "(Sigue 2)", "MORE TO COME", "(Fortsetzung folgt)"],
)
def test_take_mark_below_the_story_says_that_more_follows(line: str) -> None:
    article = wireparse.parse(f"{HEAD}\n\n{STORY}\n{line}\n")
    assert article.version == wireparse.Version(None, None, "", continues=True)
    assert article.signoff == wireparse.Signoff((), line)
    assert article.body == ("The harbour of the town was closed on Monday.", "The boats stay in port.")


@pytest.mark.parametrize(
    "words", ["more boats (all of the harbour)", "and want MORE", "More is known of them, says he"]
)
def test_word_of_the_story_is_no_take_mark(words: str) -> None:
    assert wireparse.parse(f"{HEAD}\n\n{STORY.rstrip()}\n\n{words}\n").version is None


def test_bracket_behind_the_headline_says_that_more_follows() -> None:
    assert wireparse.parse(f"{HEAD} (SEGUE)\n\n{STORY}").version == wireparse.Version(None, None, "", continues=True)
    assert wireparse.parse(f"{HEAD} (segue 2])\n\n{STORY}").version is None


def test_kinds_of_the_records_are_those_that_the_version_documents() -> None:
    """Every kind that a record gives is one of the list in the docstring of `Version`."""
    kinds = {
        kind for language in wireparse.LANGUAGES for _word, kind in (*language.version_marks, *language.version_notes)
    }
    documented = wireparse.Version.__doc__ or ""
    assert {kind for kind in kinds if f"- {kind}: " not in documented} == set()
