"""The tail: signoff, initials, tagline, stamps, contacts, notes and the closing byline, from the last line inwards."""

import pytest

import wireparse
from wireparse import Initials, Parser
from wireparse.tokenizers.initials import split_initials

OPENING = "Puerto cerrado\n\nLugo, 3 may (EFE).- El puerto de la ciudad cerró el lunes.\n\n"
LAST = "Los barcos no salen."
ENGLISH = "Gales close harbour\n\nLIMA, May 3 (Reuters) - The harbour of the town was closed on Monday.\n\n"
BOATS = "The boats stay in port."

SIGNED: list[tuple[str, str, str | None, str]] = [
    (f"{LAST} EFE", LAST, "EFE", "behind the last sentence"),
    (f"{LAST}EFE", LAST, "EFE", "glued to it"),
    (f"{LAST} EFE.", LAST, "EFE", "with a stop of its own"),
    (f"{LAST}\nEFE", LAST, "EFE", "on the next line"),
    (f"{LAST}\n\nEFE", LAST, "EFE", "as a paragraph"),
    (f"{LAST}\n\n    EFE\n\n", LAST, "EFE", "indented"),
    ('"Es una victoria moral".EFE', '"Es una victoria moral".', "EFE", "glued to a quote and its stop"),
    ('"Es una victoria moral." EFE', '"Es una victoria moral."', "EFE", "behind a stop and its quote"),
    ("«Es una victoria moral». EFE", "«Es una victoria moral».", "EFE", "behind guillemets"),
    ("¿Cuándo salen los barcos? EFE", "¿Cuándo salen los barcos?", "EFE", "behind a question"),
    ("¡Ya salen los barcos! EFE", "¡Ya salen los barcos!", "EFE", "behind a shout"),
    (f"{LAST} EFECOM", LAST, "EFECOM", "the money desk"),
    (f"{LAST} EFE-EPA", LAST, "EFE-EPA", "a joint brand"),
    (f"{LAST} (EFE)", LAST, "(EFE)", "in brackets"),
    (f"{LAST} (EFE).", LAST, "(EFE).", "in brackets, with a stop"),
    (f"{LAST}\n\n/EFE/", LAST, "/EFE/", "in slashes"),
    (f"{LAST}\n\n--EFE", LAST, "--EFE", "behind two hyphens"),
    (f"{LAST}\n\n==EFE", LAST, "==EFE", "behind equals signs"),
    (f"{LAST}\n\nEFE - Cantabria", LAST, "EFE - Cantabria", "with a desk"),
    (f"{LAST}\n\nEFE GALICIA", LAST, "EFE GALICIA", "with a desk in capitals"),
    (f"{LAST} EFE - Cantabria.", LAST, "EFE - Cantabria", "with a desk, behind the last sentence"),
    (f"{LAST}\n\n.EFE", LAST, "EFE", "behind a stray stop"),
    (LAST, LAST, None, "none is none"),
    ("El alcalde avisó a EFE - Cantabria", "El alcalde avisó a EFE - Cantabria", None, "a mention with a desk"),
    (f"{LAST} EFE - la agencia.", f"{LAST} EFE - la agencia.", None, "a sentence that opens with the credit"),
    (f"{LAST} AFP - Francia", f"{LAST} AFP - Francia", None, "the desk of an agency that the dateline does not credit"),
    ("El alcalde informó a EFE.", "El alcalde informó a EFE.", None, "a mention at the end of a sentence is text"),
    (
        "Así lo dijeron fuentes consultadas por EFE.",
        "Así lo dijeron fuentes consultadas por EFE.",
        None,
        "so is another",
    ),
    ("El alcalde lo reveló a EFE", "El alcalde lo reveló a EFE", None, "without its stop, too"),
    ("El puerto, según la agencia EFE.", "El puerto, según la agencia EFE.", None, "behind a noun"),
    ("Los barcos (EFE) no salen.", "Los barcos (EFE) no salen.", None, "inside a sentence"),
    ("El alcalde habló con EFE, Reuters y AFP.", "El alcalde habló con EFE, Reuters y AFP.", None, "in a list"),
]


@pytest.mark.parametrize(("tail", "last", "text", "why"), SIGNED)
def test_signoff(tail: str, last: str, text: str | None, why: str) -> None:
    """A signoff follows a closed sentence or has its own line; a mention is text."""
    article = wireparse.parse(f"{OPENING}{tail}")
    assert (article.signoff.text if article.signoff else None) == text, why
    assert article.body[-1] == last, why
    assert len(article.body) == 2
    assert article.signoff is None or (article.signoff.agencies, article.signoff.agency) == (("efe",), "efe")


END_MARKS: list[tuple[str, str, str]] = [
    (f"{BOATS} -0-", "-0-", "glued to the last paragraph, as in Pyongyang"),
    (f"{BOATS}\n\n-0-", "-0-", "on its own line"),
    (f"{BOATS}\n\nEnditem", "Enditem", "Xinhua's word"),
    (f"{BOATS} Enditem", "Enditem", "behind the last sentence"),
    (f"{BOATS}\n\n(END)", "(END)", "in brackets"),
    (f"{BOATS}\n\n(end)", "(end)", "in lower case"),
    (f"{BOATS} (END)", "(END)", "behind the last sentence, too"),
    (f"{BOATS}\n\nends", "ends", "the word of London"),
    (f"{BOATS}\n\nENDS", "ENDS", "in capitals"),
    (f"{BOATS}\n\n-30-", "-30-", "the thirty of the telegraph"),
    (f"{BOATS}\n\n###", "###", "of press releases"),
    (f"{BOATS}\n\nNNNN", "NNNN", "of the telex"),
    (f"{BOATS}\n\n# # #", "# # #", "with blanks"),
    (f"{BOATS}\n\n#####", "#####", "more of them"),
    (f"{BOATS}\n\n--30--", "--30--", "with two hyphens"),
    (f"{BOATS}\n\n-ENDS-", "-ENDS-", "between hyphens"),
    (f"{BOATS} -ENDS-", "-ENDS-", "so, behind the last sentence"),
    (f"{BOATS}\n\n- FIN -", "- FIN -", "with blanks"),
    (f"{BOATS}\n\n— END —", "— END —", "between dashes"),
    (f"{BOATS}\n\n*END*", "*END*", "between asterisks"),
    (f"{BOATS}\n\n[ends]", "[ends]", "in square brackets"),
    (f"{BOATS}\n\n/ENDS/", "/ENDS/", "in slashes"),
    (f"{BOATS}\n\n(END/IPS)", "(END/IPS)", "with the agency's own word behind a slash"),
    (f"{BOATS}\n\n(End/2024)", "(End/2024)", "with a year"),
    (f"{BOATS}\n\n--more--", "--more--", "more follows, between hyphens"),
    (f"{BOATS}\n\nMORE", "MORE", "more follows"),
    (f"{BOATS} sigue", "sigue", "more follows, in small letters behind a closed sentence"),
    (f"{BOATS}\n\nSALUDOS", "SALUDOS", "a greeting to the desk"),
    (f"{BOATS}\n\nEnd Adv for Jan. 5", "End Adv for Jan. 5", "the end of an advance"),
    (f"{BOATS} (END/2010)", "(END/2010)", "in capitals, with a year, behind the last sentence"),
    (f"{BOATS}\n\n---Ends/Anna/Omar", "---Ends/Anna/Omar", "behind hyphens, with who wrote and edited"),
    ("港口周一关闭。（完）", "（完）", "Chinese"),
]


@pytest.mark.parametrize(("tail", "text", "why"), END_MARKS)
def test_bare_end_mark_names_no_agency(tail: str, text: str, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{tail}\n")
    assert article.signoff, why
    assert (article.signoff.text, article.signoff.agencies, article.signoff.agency) == (text, (), None), why
    assert article.body[1:] == (BOATS if tail.startswith(BOATS) else "港口周一关闭。",)
    assert article.agency == "reuters"


PROSE_ENDS: list[tuple[str, str]] = [
    ("The match ends", "a sentence that lost its stop"),
    ("It is open to dogs and/or cats", "and/or"),
    ("The band that played on the quay was AC/DC", "a name with a slash"),
    ("The harbour office is open 24/7", "figures with a slash"),
    ("and/or", "a line of nothing else"),
    ("AC/DC", "a name on a line of its own"),
    ("24/7", "figures on a line of their own"),
    ("He scored 7-5.", "a score"),
    ("The boats cost 30", "a figure that is an end mark elsewhere"),
    ("They wanted more", "a word that is a take mark in capitals"),
    ("It was the end.", "a word of the language"),
    ("End it", "a word that is an end mark, and one that looks like initials"),
    ("- Boats -", "a word between hyphens"),
    ("# 1", "a figure with a sign"),
    ("##", "two signs"),
    ("[sic]", "a word in square brackets"),
    ("Ask at ann.moss@example.org now", "an address inside a line"),
    ("We asked ann.moss@example.org", "an address that has a stop"),
    ("Call the harbour on Monday.", "a verb of contact lines"),
    ("(The boats stay in port.)", "a sentence in brackets"),
    ("(reporting on the harbour is hard)", "a bracket that opens like a tagline, and is none"),
    ("The report was written by hand.", "a sentence on writing"),
    ("- Ends/Means", "a word with a slash behind a hyphen"),
    ("--Boats/Crews", "words behind two hyphens that are no end mark"),
    ("The boats sailed on flight AB-CD 1203", "a number behind capitals"),
    ("The list (end/2010)", "an end mark with a year, behind no sentence"),
    ("The rate was 13**14", "figures with asterisks"),
    ("It is red/blue (dpa, afp)", "a bracket with agencies, behind no sentence and no initials"),
    ("The plural of (AFP)s", "a letter glued to a bracket that follows no sentence"),
    ("The mayor told AFP at AC/DC.", "a credit and a name with a slash, with a word of running text between them"),
    ("========Notes", "a word glued to a rule"),
]


@pytest.mark.parametrize(("last", "why"), PROSE_ENDS)
def test_prose_at_the_end_is_body(last: str, why: str) -> None:
    """Nothing is taken off a story that has no tail: neither with a dateline nor without one."""
    for opening in (ENGLISH, "Gales close harbour\n\nThe harbour of the town was closed on Monday.\n\n"):
        article = wireparse.parse(f"{opening}{BOATS}\n\n{last}\n")
        assert article.body[-2:] == (BOATS, last), why
        assert (article.signoff, article.initials, article.tagline, article.contacts, article.stamps) == (
            None,
            None,
            None,
            (),
            (),
        )


def test_last_word_of_a_wrapped_sentence_is_no_signoff() -> None:
    """An agency that the last line names ends the sentence above, which is open there."""
    article = wireparse.parse(
        f"{ENGLISH}The boats of the town stay in port until the gale is over, the mayor told\nAFP.\n"
    )
    assert article.signoff is None
    assert article.body[-1] == "The boats of the town stay in port until the gale is over, the mayor told AFP."
    closed = wireparse.parse(
        f"{ENGLISH}The boats of the town stay in port until the gale is over, said the mayor.\nAFP.\n"
    )
    assert closed.signoff


Groups = tuple[tuple[str, ...], ...]

INITIALS: list[tuple[str, Groups, str | None, str]] = [
    ("asb/pd", (("asb",), ("pd",)), None, "writer and editor"),
    ("mrc/PL", (("mrc",), ("PL",)), None, "the editor in capitals"),
    ("daa/mt/msr", (("daa",), ("mt",), ("msr",)), None, "three groups: no roles"),
    ("asl/tib/pid/cac", (("asl",), ("tib",), ("pid",), ("cac",)), None, "four"),
    ("ram-gac/jac", (("ram", "gac"), ("jac",)), None, "two writers"),
    ("mw/mrm jla/im", (("mw",), ("mrm", "jla"), ("im",)), None, "a blank within a group"),
    ("MA /NJ/rq./cla", (("MA",), ("NJ",), ("rq",)), "cla", "a stop, and a desk"),
    ("pa-c", (("pa",),), "c", "one writer and a desk"),
    ("pa/c", (("pa",),), "c", "they may be parted by a slash"),
    ("flm/lm-c", (("flm",), ("lm",)), "c", "writer, editor, desk"),
    ("flm/lm/c", (("flm",), ("lm",)), "c", "a desk behind a slash"),
    ("nm.fch", (("nm",),), "fch", "a desk behind a stop"),
    ("jjv/as-cbr.fch", (("jjv",), ("as", "cbr")), "fch", "two editors and a desk"),
    ("eco/ /Mc", (("eco",), (), ("Mc",)), None, "an empty slot"),
    ("PYR // JMR", (("PYR",), (), ("JMR",)), None, "with blanks"),
    ("ach//", (("ach",), (), ()), None, "two of them at the end"),
    ("jcz/dsp/gb/..rs", (("jcz",), ("dsp",), ("gb",), ("rs",)), None, "stray stops"),
    ("jrr / mla jla / rt", (("jrr",), ("mla", "jla"), ("rt",)), None, "blanks around the slashes"),
    ("jjv. as-cbr.fch", (("jjv", "as", "cbr"),), "fch", "a stop behind the first"),
    ("abc/ mmu/", (("abc",), ("mmu",), ()), None, "one at the end"),
    ("FAL/rs", (("FAL",), ("rs",)), None, "the writer in capitals"),
    ("JAM", (("JAM",),), None, "one group: no roles"),
    ("cm-kjd", (("cm", "kjd"),), None, "two people in one group"),
]


@pytest.mark.parametrize(("text", "groups", "desk", "why"), INITIALS)
def test_initials_are_split(text: str, groups: Groups, desk: str | None, why: str) -> None:
    assert split_initials(text) == (groups, desk), why


@pytest.mark.parametrize(("text", "groups", "desk", "why"), INITIALS)
def test_initials_below_a_signoff(text: str, groups: Groups, desk: str | None, why: str) -> None:
    """Below EFE's signoff every one of its forms is found, and roles are known for exactly two groups."""
    for between in ("\n\n", "\n    ", "\n"):
        article = wireparse.parse(f"{OPENING}{LAST} EFE{between}{text}\n")
        assert article.initials == Initials(text, groups, desk), why
        assert article.signoff
        assert article.body[-1] == LAST
    writers, editors = groups if len(groups) == 2 else ((), ())
    assert article.initials
    assert (article.initials.writers, article.initials.editors) == (writers, editors), why


BESIDE: list[tuple[str, str, str, str]] = [
    (f"{LAST} EFE mrc/PL", "EFE", "mrc/PL", "behind the signoff"),
    (f"{LAST}\n\nEFE jf/rsd", "EFE", "jf/rsd", "on the signoff's line"),
    (f"{LAST} EFECOM pvr/jlm", "EFECOM", "pvr/jlm", "of the money desk"),
    (f"{LAST}\n\ndpa wsz jln npr", "dpa", "wsz jln npr", "dpa's, parted by blanks"),
    (f"{LAST}\n\ndpa tt xx n1", "dpa", "tt xx n1", "one with a figure"),
    (f"{LAST}\n\nAFP sn", "AFP", "sn", "of one person"),
    (f"{LAST} AFP NIT KJ", "AFP", "NIT KJ", "in capitals, inside the last line"),
    (f"{LAST} (EFE/sj)", "EFE", "sj", "in the signoff's bracket"),
    (f"{LAST} (EFE\\/sj)", "EFE", "sj", "so, with the slash written out"),
    (f"{LAST}\n\n–EFE/RED–", "–EFE", "RED", "a desk's, between dashes"),
    (f"{LAST} EFE MA /NJ/rq./cla", "EFE", "MA /NJ/rq./cla", "a slash before a code"),
    (f"{LAST}\n    EFECOM eco/ /Mc", "EFECOM", "eco/ /Mc", "an empty slot"),
    (f"{LAST}\n    EFE jrr / mla jla / rt", "EFE", "jrr / mla jla / rt", "blanks around the slashes"),
    (f"{LAST}\n    EFE jjv. as-cbr.fch", "EFE", "jjv. as-cbr.fch", "a stop behind the first code"),
    (f"{LAST} EFE\n    - c", "EFE", "c", "a desk alone"),
    (f"{LAST}\n\nEFE/sha", "EFE", "sha", "behind a slash"),
    (f"{LAST} Enditem/ls", "Enditem", "ls", "behind an end mark"),
    (f"{LAST} EFE\n\nAP/lm", "EFE", "AP/lm", "below a signoff, though the first code is an agency's name"),
    (f"{LAST}\n\n(EFE) tm rb", "(EFE)", "tm rb", "two behind a bracket"),
    (f"{LAST}\n\n(EFE)rm vkn", "(EFE)", "rm vkn", "the first glued to it"),
    (f"{LAST} (EFE)rm", "(EFE)", "rm", "so, behind the last sentence"),
    (f"{LAST}\n\n//EFE// RZ", "//EFE//", "RZ", "behind two slashes on each side"),
    (f"{LAST}\n\nnob/uh (dpa, afp)", "(dpa, afp)", "nob/uh", "before a bracket with the sources"),
    (f"{LAST}\n\nEFE XC-SNU 1203", "EFE", "XC-SNU", "before the time"),
    (f"{LAST}\n\n-0- EFE AB/CD 22Sep2020", "-0- EFE", "AB/CD", "behind an end mark, before the day"),
]


@pytest.mark.parametrize(("tail", "signoff", "initials", "why"), BESIDE)
def test_initials_beside_a_signoff(tail: str, signoff: str, initials: str, why: str) -> None:
    article = wireparse.parse(f"{OPENING}{tail}\n")
    assert article.signoff, why
    assert article.signoff.text == signoff, why
    assert article.initials, why
    assert article.initials.text == initials, why
    assert article.body[-1] == LAST


@pytest.mark.parametrize(
    ("tail", "signoff", "initials", "why"),
    [
        ("AAP RTV", "AAP RTV", None, "a credit of two words, the first of which is one, too"),
        ("AAP RTV ar", "AAP RTV", "ar", "with initials behind it"),
        ("AAP ar", "AAP", "ar", "the first word alone, with initials"),
        ("AAP COMMENT", "AAP COMMENT", None, "a signoff that names its desk"),
    ],
)
def test_longest_credit_closes_the_story(tail: str, signoff: str, initials: str | None, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH.replace('(Reuters)', 'AAP')}{BOATS}\n\n{tail}\n")
    assert article.signoff is not None
    assert (article.signoff.text, article.signoff.agency) == (signoff, "aap"), why
    assert (article.initials.text if article.initials else None) == initials, why


def test_initials_above_a_signoff() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\njr/js/fc\n\nAFP\n")
    assert article.initials
    assert article.initials.text == "jr/js/fc"
    assert article.signoff
    assert article.signoff.agency == "afp"


def test_initials_without_a_signoff_where_the_agency_is_known() -> None:
    article = wireparse.parse(
        f"GALWAY, May 3, 2019 (AFP) - The harbour was closed on Monday.\n\n{BOATS}\n\nhh/ph/ts/hd\n"
    )
    assert article.initials
    assert article.initials.text == "hh/ph/ts/hd"
    assert article.body[-1] == BOATS


def test_initials_in_brackets_are_without_them() -> None:
    article = wireparse.parse(f"GALWAY (AP) _ The harbour was closed on Monday.\n\n{BOATS} (cm-kjd)\n")
    assert article.initials == Initials("cm-kjd", (("cm", "kjd"),), None)
    assert article.body[-1] == BOATS


NOT_INITIALS: list[tuple[str, str]] = [
    ("(sic)", "a word in brackets that follows no closed sentence"),
    ("The boats are red and/or blue", "words of the language"),
]


@pytest.mark.parametrize(("last", "why"), NOT_INITIALS)
def test_words_are_no_initials(last: str, why: str) -> None:
    article = wireparse.parse(f"GALWAY (AP) _ The harbour was closed on Monday.\n\nThey said {last}\n")
    assert article.initials is None, why
    assert article.body[-1] == f"They said {last}"


def test_note_behind_initials() -> None:
    """`FAL/rs (Con fotografía)`: the note is an ednote, the initials end before it."""
    article = wireparse.parse(f"{OPENING}{LAST} EFE\n    FAL/rs (Con fotografía)\n")
    assert article.initials == Initials("FAL/rs", (("FAL",), ("rs",)), None)
    assert article.ednotes == ("(Con fotografía)",)
    assert article.signoff
    assert article.body[-1] == LAST


STAMPS: list[tuple[str, tuple[str, ...], str | None, str]] = [
    ("EFE\n    mrc/PL\n\n 03/02/17-45/95", ("03/02/17-45/95",), "mrc/PL", "EFE's, of 1995"),
    ("EFE\n\n 01/01/01-02/95", ("01/01/01-02/95",), None, "without initials"),
    ("EFE\nJAM/lab Mar-23-May-2000 18:03", ("Mar-23-May-2000 18:03",), "JAM/lab", "behind initials, with a weekday"),
    ("EFE\nsfp2305001655", ("2305001655",), "sfp", "glued to them: it is no part of them"),
    ("EFE\n\n20/12/2004  09:27", ("20/12/2004 09:27",), None, "a day and a time"),
    ("EFE\n\n06/08/2019 10:07 PM", ("06/08/2019 10:07 PM",), None, "with twelve hours"),
    ("EFE\n\n10:07, 06/08/2019", ("10:07, 06/08/2019",), None, "time first"),
    ("EFE\n\nAP-NY-08-07-98 0618EDT", ("AP-NY-08-07-98 0618EDT",), None, "AP's"),
    ("EFE\n\nAP-WF-11-13-13 1509GMT<", ("AP-WF-11-13-13 1509GMT<",), None, "with its end mark"),
    ("EFE\n\nKWS-21:37-09-12-18", ("KWS-21:37-09-12-18",), None, "Kyodo's"),
    ("EFE\n\n131137 GMT Nov 13", ("131137 GMT Nov 13",), None, "of IPTC 7901"),
    ("EFE\n\n261418 MET jul 91", ("261418 MET jul 91",), None, "in another zone, the month in small letters"),
    ("EFE\n\n1378**1416", ("1378**1416",), None, "the numbers of those who sent it"),
    ("EFE\n\n=========M.M.", ("=========",), "M.M", "a rule, and initials glued to it"),
    ("EFE XC-SNU 1203", ("1203",), "XC-SNU", "the time behind credit and initials"),
    ("EFE\n\n212101 Dez 18", ("212101 Dez 18",), None, "in German, without a zone"),
]


@pytest.mark.parametrize(("tail", "stamps", "initials", "why"), STAMPS)
def test_stamps(tail: str, stamps: tuple[str, ...], initials: str | None, why: str) -> None:
    article = wireparse.parse(f"{OPENING}{LAST} {tail}\n")
    assert article.stamps == stamps, why
    assert (article.initials.text if article.initials else None) == initials, why
    assert article.signoff
    assert article.signoff.text == "EFE"
    assert article.body[-1] == LAST


def test_stamp_behind_the_last_words() -> None:
    article = wireparse.parse(f"{OPENING}{LAST} - 20/12/2004  09:27\n")
    assert article.stamps == ("20/12/2004 09:27",)
    assert article.body[-1] == LAST


def test_rule_that_parts_messages_is_a_stamp_and_no_story() -> None:
    article = wireparse.parse(f"{OPENING}{LAST} EFE\n\n================\n")
    assert article.stamps == ("================",)
    assert article.body[-1] == LAST


RULES: list[tuple[str, str]] = [
    ("***", "asterisks"),
    ("* * *", "with blanks"),
    ("---", "hyphens"),
    ("- - -", "with blanks"),
    ("~~~~~", "tildes"),
]


@pytest.mark.parametrize(("rule", "why"), RULES)
def test_rule_below_the_story_is_no_story(rule: str, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\n{rule}\n")
    assert article.stamps == (rule,), why
    assert article.body[1:] == (BOATS,)


def test_stop_and_slash_at_the_end_are_a_mark() -> None:
    """`./.` closes a story; the stop of its last sentence stays."""
    assert wireparse.parse(f"{ENGLISH}{BOATS}/.\n").body[1:] == (BOATS,)


TAGLINES: list[tuple[str, str, str]] = [
    (
        f"{BOATS}\n\n(Reporting by Ann Moss; Editing by Jo Reed)",
        "(Reporting by Ann Moss; Editing by Jo Reed)",
        "a paragraph in brackets",
    ),
    (f"{BOATS} (Reporting by Ann Moss)", "(Reporting by Ann Moss)", "behind the last sentence"),
    (
        f"{BOATS}\n\n(Reporting by Ann Moss Editing by Jo Reed)",
        "(Reporting by Ann Moss Editing by Jo Reed)",
        "nothing between the two",
    ),
    (
        f"{BOATS}\n\n(Additional reporting by Li Wu in Cork;\nEditing by Jo Reed)",
        "(Additional reporting by Li Wu in Cork; Editing by Jo Reed)",
        "over two lines",
    ),
    (f"{BOATS}\n\n((Reporting by Ann Moss))", "((Reporting by Ann Moss))", "in two pairs of brackets"),
    (f"{BOATS}\n\nReporting by Ann Moss; Editing by Jo Reed", "Reporting by Ann Moss; Editing by Jo Reed", "in none"),
    (f"{BOATS}\n\nEditing by Jo Reed", "Editing by Jo Reed", "the editor alone"),
    (
        f"{BOATS}\n\nReporting by Ann Moss\nEditing by Jo Reed",
        "Reporting by Ann Moss Editing by Jo Reed",
        "a line for each",
    ),
    (f"{BOATS}\n\n— With files from Ann Moss", "— With files from Ann Moss", "behind a dash"),
    (
        f"{BOATS}\n\n---\n\nAssociated Press writer Ann Moss in Cork contributed to this report.",
        "Associated Press writer Ann Moss in Cork contributed to this report.",
        "below a rule of hyphens",
    ),
    (
        f"{BOATS}\n\n___\n\nMoss reported from Galway. Jo Reed in Cork contributed.",
        "Moss reported from Galway. Jo Reed in Cork contributed.",
        "below a rule",
    ),
]


@pytest.mark.parametrize(("tail", "text", "why"), TAGLINES)
def test_tagline(tail: str, text: str, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{tail}\n")
    assert article.tagline, why
    assert article.tagline.text == text, why
    assert article.body[1:] == (BOATS,), why


def test_rule_of_a_tagline_is_a_mark() -> None:
    tokens = wireparse.tokenize(f"{ENGLISH}{BOATS}\n\n___\n\nMoss reported from Galway.\n")
    assert [token.text for token in tokens if token.rule == "tagline.rule"] == ["___"]


CONTACTS: list[tuple[str, tuple[str, ...], str]] = [
    ("ann.moss@example.org", ("ann.moss@example.org",), "an address"),
    ("(ann.moss@example.org)", ("(ann.moss@example.org)",), "in brackets"),
    (
        "((ann.moss@example.org; +44 20 7946 0000))",
        ("((ann.moss@example.org; +44 20 7946 0000))",),
        "with a telephone, in two pairs",
    ),
    ("-Write to Ann Moss at ann.moss@example.org", ("-Write to Ann Moss at ann.moss@example.org",), "behind a hyphen"),
    ("-- Galway Newsroom 353-91 9373-1800", ("-- Galway Newsroom 353-91 9373-1800",), "a newsroom's telephone"),
]


@pytest.mark.parametrize(("line", "contacts", "why"), CONTACTS)
def test_contacts(line: str, contacts: tuple[str, ...], why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\n{line}\n")
    assert article.contacts == contacts, why
    assert article.body[1:] == (BOATS,)


def test_address_behind_the_last_sentence() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS} ann.moss@example.org\n")
    assert article.contacts == ("ann.moss@example.org",)
    assert article.body[1:] == (BOATS,)


def test_address_glued_to_the_last_sentence() -> None:
    """A stop may be part of an address, but not behind a letter that no address has."""
    article = wireparse.parse("(서울=연합뉴스) 항구가 닫혔다.\n\n배는 항구에 있다.moss@example.org\n")
    assert article.contacts == ("moss@example.org",)
    assert article.body[-1] == "배는 항구에 있다."


NO_CONTACTS: list[tuple[str, str]] = [
    ("Write to the mayor at mayor@example.org if you want to see the boats.", "an address inside a sentence"),
    ("The harbour took in 1,234,567 tonnes and the quay 89,012", "figures in prose"),
    (
        "Readers who have seen the boat are asked to call the harbour board by day, or by night, or to write to boats@example.org",
        "a sentence that ends in one",
    ),
]


@pytest.mark.parametrize(("last", "why"), NO_CONTACTS)
def test_prose_with_figures_and_addresses_is_body(last: str, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{last}\n")
    assert article.contacts == (), why
    assert article.body[-1] == last


EDNOTES: list[tuple[str, tuple[str, ...], str]] = [
    (f"{LAST} ( SV2103 )", ("( SV2103 )",), "a cross reference, with blanks"),
    (f"{LAST} (NH4447)", ("(NH4447)",), "without"),
    (f"{LAST} (NH4447-NH4448)", ("(NH4447-NH4448)",), "of two"),
    (f"{LAST}\n\n(añade un párrafo)", ("(añade un párrafo)",), "what is new"),
]


@pytest.mark.parametrize(("tail", "ednotes", "why"), EDNOTES)
def test_closing_ednotes(tail: str, ednotes: tuple[str, ...], why: str) -> None:
    article = wireparse.parse(f"{OPENING}{tail}\n")
    assert article.ednotes == ednotes, why
    assert article.body[-1] == LAST


DESK_LINES: list[tuple[str, str]] = [
    ("With AM-Boat Fire, Bjt", "what goes with the story"),
    ("The harbour board, 6th graf pvs", "where an insert goes"),
    ("The harbour board, 6th graf pvs.", "with a stop"),
    ("LaserPhoto NY12", "a photograph"),
]


@pytest.mark.parametrize(("line", "why"), DESK_LINES)
def test_closing_desk_lines(line: str, why: str) -> None:
    article = wireparse.parse(f"GALWAY (AP) _ The harbour was closed on Monday.\n\n{BOATS}\n\n{line}\n")
    assert article.ednotes == (line,), why
    assert article.body[-1] == BOATS


BYLINES: list[tuple[str, tuple[str, ...], str | None, str]] = [
    (f"{BOATS} (By Chris Wing)", ("Chris Wing",), None, "in a bracket behind the last sentence"),
    (f"{BOATS}\n\n(By Chris Wing)", ("Chris Wing",), None, "as a paragraph"),
    (f"{BOATS}\n\nAnn Moss, The Associated Press", ("Ann Moss",), None, "signed, with the agency"),
    (f"{BOATS}\n\nAnn Moss (Reuters)", ("Ann Moss",), "(Reuters)", "signed, with the credit in a bracket"),
]


@pytest.mark.parametrize(("tail", "names", "signoff", "why"), BYLINES)
def test_closing_byline(tail: str, names: tuple[str, ...], signoff: str | None, why: str) -> None:
    article = wireparse.parse(f"{ENGLISH}{tail}\n")
    assert article.byline, why
    assert article.byline.names == names, why
    assert (article.signoff.text if article.signoff else None) == signoff
    assert article.body[1:] == (BOATS,)


def test_byline_with_end_mark_and_initials() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n(By Chris Wing)\nEnditem/ls\n")
    assert article.byline
    assert article.byline.names == ("Chris Wing",)
    assert article.signoff
    assert article.signoff.text == "Enditem"
    assert article.initials
    assert article.initials.text == "ls"


def test_byline_and_end_mark_on_one_line() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n(By Chris Wing) enditem/ls\n")
    assert article.byline
    assert article.byline.names == ("Chris Wing",)
    assert article.signoff
    assert article.signoff.text == "enditem"
    assert article.initials
    assert article.initials.text == "ls"


DATED: list[tuple[str, str, tuple[str, ...]]] = [
    ("(APA, 12.9.2015)", "(APA, 12.9.2015)", ("apa",)),
    ("(APA; 9.9.2015)", "(APA; 9.9.2015)", ("apa",)),
    ("(APA/dpa, 9. 9. 2015)", "(APA/dpa, 9. 9. 2015)", ("apa", "dpa")),
    ("(APA/dpa; 9.9.2015)", "(APA/dpa; 9.9.2015)", ("apa", "dpa")),
]


@pytest.mark.parametrize(("tail", "text", "agencies"), DATED)
def test_signoff_with_its_day(tail: str, text: str, agencies: tuple[str, ...]) -> None:
    """A page may print the day behind the agencies that its story is from."""
    article = wireparse.parse(f"{ENGLISH}{BOATS} {tail}\n")
    assert article.signoff
    assert (article.signoff.text, article.signoff.agencies) == (text, agencies)
    assert article.body[1:] == (BOATS,)
    assert article.defects == ()


JOINT: list[tuple[str, tuple[str, ...], str]] = [
    ("(Reuters, AFP, dpa)", ("reuters", "afp", "dpa"), "commas in a bracket"),
    ("(STT-AFP)", ("stt", "afp"), "a hyphen in a bracket"),
    ("– STT-AFP", ("stt", "afp"), "a hyphen behind a dash"),
]


@pytest.mark.parametrize(("tail", "agencies", "why"), JOINT)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_joint_signoff(tail: str, gap: str, agencies: tuple[str, ...], why: str) -> None:
    """Each agency of a joint credit is named."""
    article = wireparse.parse(f"{ENGLISH}{BOATS}{gap}{tail}\n")
    assert article.signoff, why
    assert (article.signoff.text, article.signoff.agencies) == (tail, agencies), why
    assert article.body[1:] == (BOATS,)


def test_signoff_of_two_joined_by_a_dash() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\nSTT–AFP\n")
    assert article.signoff
    assert (article.signoff.text, article.signoff.agencies) == ("STT–AFP", ("stt", "afp"))


def test_carriage_return_that_was_written_out() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\nREUTER...^M\n")
    assert article.signoff
    assert article.signoff.text == "REUTER"
    assert article.body[1:] == (BOATS,)


def test_byline_at_the_top_goes_before_one_at_the_end() -> None:
    article = wireparse.parse(
        f"Gales close harbour\n\nBy Jo Reed\n\n{ENGLISH.partition(chr(10))[2]}{BOATS}\n\nAnn Moss said it.\n"
    )
    assert article.byline
    assert article.byline.names == ("Jo Reed",)


def test_signoff_of_another_agency_tells_the_distributor() -> None:
    """AFP's story relayed by AAP credits AFP in the dateline and somebody else at the end."""
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\nAFP sn\n")
    assert (article.agency, article.distributor) == ("reuters", "afp")
    assert article.signoff
    assert article.signoff.agencies == ("afp",)


def test_boilerplate_below_the_tail_does_not_hide_it() -> None:
    article = wireparse.parse(f"{OPENING}{LAST} EFE\n\nasb/pd\n\nRelated Articles\n\nBack to top button")
    assert article.boilerplate == ("Related Articles", "Back to top button")
    assert article.initials
    assert article.signoff
    assert article.body[-1] == LAST


def test_boilerplate_between_signoff_and_initials() -> None:
    article = wireparse.parse(f"{OPENING}{LAST} EFE\n\nRelated Articles\n\nasb/pd\n")
    assert article.initials
    assert article.initials.text == "asb/pd"
    assert article.boilerplate == ("Related Articles",)


def test_sentence_with_the_words_of_boilerplate_is_body() -> None:
    last = "Related articles were found in the boats, the mayor said."
    assert wireparse.parse(f"{ENGLISH}{BOATS}\n\n{last}\n").body[-1] == last


def test_tail_stops_at_the_dateline() -> None:
    """A story of one line gives up its signoff and keeps the rest."""
    article = wireparse.parse("Lugo, 3 may (EFE).- El puerto cerró. EFE")
    assert article.body == ("El puerto cerró.",)
    assert article.signoff


def test_joint_signoff_names_both() -> None:
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\nAFP/Reuters\n")
    assert article.signoff
    assert (article.signoff.text, article.signoff.agencies) == ("AFP/Reuters", ("afp", "reuters"))


def test_credit_that_no_record_has_is_text() -> None:
    parser = Parser(agencies=[agency for agency in wireparse.AGENCIES if agency.id != "efe"])
    assert parser.parse(f"{OPENING}{LAST} EFE").body[-1] == f"{LAST} EFE"


def test_link_below_the_story_is_a_contact() -> None:
    """A line that is nothing but a link is no story; within a sentence it is."""
    link = "https://harbour.example/releases/84"
    assert wireparse.parse(f"{ENGLISH}{BOATS}\n\n{link}\n").contacts == (link,)
    prose = f"{link} has the timetable of the boats."
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\n{prose}\n")
    assert (article.contacts, article.body[-1]) == ((), prose)


def test_source_under_a_link_is_boilerplate() -> None:
    """The link parts it from the story, as a blank line would; another line does not."""
    source = "SOURCE: Harbour Board"
    article = wireparse.parse(f"{ENGLISH}{BOATS}\n\nhttp://harbour.example/84\n{source}\n")
    assert (article.boilerplate, article.body[-1]) == ((source,), BOATS)
    assert wireparse.parse(f"{ENGLISH}{BOATS}\n{source}\n").boilerplate == ()


def test_two_blanks_before_short_words_are_read() -> None:
    """The last words are looked at from a blank on; where two stand there, no word is between them."""
    text = "Lima, May 3 (EFE).- Rain.\n\n" + "x" * 80 + ":  i sa"
    assert wireparse.parse(text).body[1] == "x" * 80 + ": i sa"
