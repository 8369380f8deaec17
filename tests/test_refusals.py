"""Why a line that looks like a dateline, signoff or initials is none."""

from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main
from wireparse.commands import explain as command
from wireparse.errors import locate

BODY = "The harbour of the town was closed on Monday after a gale, the mayor said."
HEAD = "Gales close harbour\n\n"
DATED = f"{HEAD}Oslo, May 3 (EFE).- {BODY}"
UNDATED = f"{HEAD}{BODY}\n\n{BODY}"

# A row: the copy; part, text and reason of each refusal; what it is.
Row = tuple[str, list[tuple[str, str, str]], str]

DATELINES: list[Row] = [
    (
        "IBM -- the company said -- will merge two units.",
        [("dateline", "IBM --", "a place alone, and what follows begins no sentence")],
        "a company before a dash",
    ),
    (
        f"{HEAD}Turku, May 3 (XYZ) The harbour was closed.",
        [
            (
                "dateline",
                "Turku, May 3 (XYZ)",
                "no record has the credit 'XYZ', and there is no dash that would do in its stead",
            )
        ],
        "an agency that no record has, without a separator",
    ),
    (
        f"{HEAD}Lima, Foo 3 (EFE).- {BODY}",
        [("dateline", "Lima, Foo 3", "'Foo 3' is no date: no language has such a month or form")],
        "a month that no language has, before the day",
    ),
    (
        f"{HEAD}LIMA, 3 Foo (XYZ) - {BODY}",
        [("dateline", "LIMA, 3 Foo", "'3 Foo' is no date: no language has such a month or form")],
        "and behind it",
    ),
    (
        f"{HEAD}LIMA, Peru, 3 Foo (XYZ) - {BODY}",
        [("dateline", "LIMA, Peru, 3 Foo", "'3 Foo' is no date: no language has such a month or form")],
        "and behind a region",
    ),
    (
        f"{HEAD}Lima, May 3 XYZ - {BODY}",
        [("dateline", "Lima, May 3 XYZ", "no record has the credit 'XYZ'")],
        "an unknown credit without its bracket",
    ),
    (f"{HEAD}[XYZ] {BODY}", [("dateline", "[XYZ]", "no separator behind the credit 'XYZ'")], "a credit first"),
    (
        f"{HEAD}turku, May 3 (EFE).- {BODY}",
        [("dateline", "turku,", "the place begins without a capital")],
        "a place in lower case",
    ),
    (
        f"{HEAD}Turku, May 3 {BODY} {BODY}",
        [("dateline", "Turku, May 3", "no separator after the date")],
        "a date, and no separator",
    ),
    (
        f"{HEAD}Harbour (PA) - {BODY}",
        [
            (
                "dateline",
                "Harbour (PA) -",
                "'PA' may be a region, a size or a party, and nothing else shows that it is a credit",
            )
        ],
        "a word that is a credit, too",
    ),
    (
        f"{HEAD}LIMA - It rained.\n\nIt snowed.",
        [("dateline", "LIMA -", "neither credit nor date, and the paragraph is too short to open the story")],
        "a short line",
    ),
    (
        f"WHEAT - {BODY}\n\nCOPPER - {BODY}",
        [
            ("dateline", "WHEAT -", "neither credit nor date, and another line begins alike, as in a list"),
        ],
        "a list",
    ),
    (
        f"{DATED}\n\nLima, May 3 (AP) - It did not.",
        [("dateline", "Lima, May 3 (AP) -", "the story has a dateline already: the first one counts")],
        "a second dateline",
    ),
    (
        f"LIMA - {BODY}\n\nCUZCO, Peru - {BODY}",
        [],
        "a second one without credit and date, below the first",
    ),
    (
        f"{HEAD}PISCO, Peru - {BODY}\n\nLima, May 3 (EFE).- {BODY}",
        [("dateline", "PISCO, Peru -", "neither credit nor date, and another line shows more of a dateline")],
        "one with less evidence, above",
    ),
    (
        f"{HEAD}Lima, 3rd of Foo (XYZ) - {BODY}",
        [("dateline", "Lima, 3rd of Foo", "'3rd of Foo' is no date: no language has such a month or form")],
        "a date in a form that is unknown",
    ),
    (
        "\n\n".join(["It rained."] * 30 + [f"Lima, May 3 (EFE).- {BODY}"]),
        [("dateline", "Lima, May 3 (EFE).-", "it stands below the first 30 lines, where a dateline stands")],
        "too low",
    ),
    (f"All the key numbers - {BODY}", [], "a headline before a dash"),
    (f"{HEAD}Turku, Foo 3 (XYZ) and so on it went.", [], "one that no date would make a dateline"),
    ("\n\n".join(["It rained."] * 30 + ["Turku (XYZ) - It rained.", "(XYZ) It rained."]), [], "too low for a doubt"),
]

WHO = "no record has the credit"
XYZ = f"{WHO} 'XYZ'"
SHEEP = f"{HEAD}Oban, May 3 (Island News) - The island has a ferry.\n\nThe ferry is old. It carries sheep."
ISLAND = ("agency", "Island News", f"{WHO} 'Island News'")

OWNERS: list[Row] = [
    (f"Київ. 24 квітня. АБВ. {BODY}", [("dateline", "Київ. 24 квітня. АБВ", f"{WHO} 'АБВ'")], "between stops"),
    (f"Київ, 24 квітня, АБВ. {BODY}", [("dateline", "Київ, 24 квітня, АБВ", f"{WHO} 'АБВ'")], "behind a comma"),
    (f"Київ, 24 квітня. АБВ – {BODY}", [("dateline", "Київ, 24 квітня. АБВ", f"{WHO} 'АБВ'")], "before a dash"),
    (
        f"Київ. АБВ. {BODY}",
        [("dateline", "Київ. АБВ", f"{WHO} 'АБВ', and there is no dash behind it")],
        "stops, and no date: a record alone would not do",
    ),
    (f"Aden - XYZ\n{BODY}", [("dateline", "Aden - XYZ", XYZ)], "behind a dash, above the story"),
    (f"ADEN-XYZ\n{BODY}", [("dateline", "ADEN-XYZ", XYZ)], "behind a hyphen, taken for a slugline"),
    (f"TRIPOLI\nXYZ\n{BODY}", [("dateline", "TRIPOLI\nXYZ", XYZ)], "below its place"),
    (f"Damascus, XYZ – {BODY}", [("agency", "Damascus, XYZ", XYZ)], "taken for a region"),
    (f"XYZ Geneva, July 28 -- {BODY}", [("agency", "XYZ", XYZ)], "taken for a part of the place"),
    (f"Damascus, IRAQ – {BODY}", [], "a region in capitals"),
    (f"{HEAD}Oslo, May 3 (XYZ).- {BODY}", [("agency", "XYZ", XYZ)], "the credit of a dateline that was taken"),
    (f"{HEAD}Oslo, May 3 (XYZ).- {BODY} EFE", [], "another credit tells whose the story is"),
    (
        f"{HEAD}Oslo, May 3 (XYZ).- {BODY} //XYZ//",
        [("agency", "XYZ", XYZ), ("signoff", "//XYZ//", XYZ)],
        "and closes the story, between double slashes",
    ),
    (
        f"{SHEEP}\n\nIsland News\n\nhmc/ros",
        [ISLAND, ("signoff", *ISLAND[1:]), ("initials", "hmc/ros", "no signoff above, and no agency known")],
        "and closes it on its own line, above initials",
    ),
    (
        f"{SHEEP} Island News\n\nhmc/ros",
        [
            ISLAND,
            ("signoff", "Island News", f"{ISLAND[2]}, and a credit of several words is read on its own line alone"),
            ("initials", "hmc/ros", "no signoff above, and no agency known"),
        ],
        "and closes it behind the last sentence, where a record alone would not do",
    ),
]

SIGNOFFS: list[Row] = [
    (f"{UNDATED} XYZ", [("signoff", "XYZ", "no record has the credit 'XYZ'")], "behind the last sentence"),
    (f"{UNDATED}XYZ", [("signoff", "XYZ", "no record has the credit 'XYZ'")], "glued to it"),
    (f"{UNDATED}\n\nXYZ", [("signoff", "XYZ", "no record has the credit 'XYZ'")], "alone"),
    (f"{UNDATED}\n\n--XYZ", [("signoff", "--XYZ", "no record has the credit 'XYZ'")], "behind dashes"),
    (f"{UNDATED} --XYZ", [("signoff", "--XYZ", "no record has the credit 'XYZ'")], "behind the sentence and dashes"),
    (f"{UNDATED} (XYZ)", [("signoff", "(XYZ)", "no record has the credit 'XYZ'")], "in a bracket"),
    (f"{UNDATED}\n\n(XYZ)", [("signoff", "(XYZ)", "no record has the credit 'XYZ'")], "in a bracket alone"),
    (f"{UNDATED}\n\n/xyz/", [("signoff", "/xyz/", "no record has the credit 'xyz'")], "in slashes"),
    (f"{UNDATED}\n\nIsland News", [("signoff", "Island News", "no record has the credit 'Island News'")], "words"),
    (f"{UNDATED} XYZ abc de", [("signoff", "XYZ abc de", "no record has the credit 'XYZ'")], "with codes"),
    (
        f"{UNDATED} XYZ Redaccion Norte",
        [
            (
                "signoff",
                "XYZ Redaccion Norte",
                "no record has the credit 'XYZ' and 'Redaccion Norte' behind the credit is no initials",
            )
        ],
        "with words behind it",
    ),
    (
        f"{DATED} EFE Redaccion Norte",
        [("signoff", "EFE Redaccion Norte", "'Redaccion Norte' behind the credit is no initials")],
        "a known credit with words behind it",
    ),
    (
        f"{DATED}\n\nIt rained, informó a EFE.",
        [("signoff", "EFE.", "'EFE' is part of the last sentence: a signoff stands behind it, or on its own line")],
        "a mention",
    ),
    (
        f"{DATED}\n\nIt rained, she told EFE",
        [("signoff", "EFE", "'EFE' is part of the last sentence: a signoff stands behind it, or on its own line")],
        "a mention in a line that was cut off",
    ),
    (
        f"{HEAD}Oslo, May 3 (EFE).- It rained.\n\nIt snowed. EFE\n\nEFE",
        [("signoff", "EFE", "the story has a signoff already: the last one counts")],
        "a second signoff",
    ),
    (
        f"{DATED} EFE\n\nasb/pd\n\nOn the island",
        [
            ("signoff", "EFE", "it does not close the story: below stands 'On the island'"),
            ("initials", "asb/pd", "it does not close the story: below stands 'On the island'"),
        ],
        "a line of the page that no language has",
    ),
    (f"{HEAD}Madrid, 3 may (EFE).- Olé.", [], "a sentence of one word behind the dateline"),
    (f"{HEAD}Madrid, 3 may (EFE).- Olé", [], "and without its stop"),
    (f"{DATED}\n\nBravo.", [], "a paragraph of one word"),
    (f"{DATED}\n\n{BODY} NASA was closed, too", [], "capitals that open a sentence"),
    (f"{DATED}\n\nIT RAINED. IT SNOWED. XYZ WAS CLOSED. XYZ", [], "capitals among capitals"),
    (f"{DATED}\n\nShe went to the town of\nGrimsby.", [], "the last word of a wrapped paragraph"),
    (f"{DATED}\n\nShe went to the town\nunit.", [], "a short one"),
    (f"{DATED}\n\n{BODY} She works for NASA", [], "capitals in a sentence"),
    (f"{DATED}\n\n{BODY} She lives in a town.", [], "a sentence"),
    (f"{DATED}\n\nShe lives in a town (population 25,000)", [], "a bracket in a sentence"),
    (f"{DATED}\n\nIt rained (heavily, and for the whole of the week).", [], "a bracket of words"),
    (f"{DATED}\n\nHe said: “They came. Nobody", [], "a sentence that was cut off"),
]

INITIALS: list[Row] = [
    (
        f"{UNDATED}\n\nasb/pd",
        [("initials", "asb/pd", "no signoff above, and no agency known")],
        "no signoff, no agency",
    ),
    (
        f"{UNDATED} XYZ\n\nasb/pd",
        [
            ("signoff", "XYZ", "no record has the credit 'XYZ'"),
            ("initials", "asb/pd", "no signoff above, and no agency known"),
        ],
        "an unknown signoff above",
    ),
    (
        f"{UNDATED} XYZ\n\nRelated Articles\n\nasb/pd",
        [
            ("signoff", "XYZ", "no record has the credit 'XYZ'"),
            ("initials", "asb/pd", "no signoff above, and no agency known"),
        ],
        "boilerplate between them",
    ),
    (f"{DATED}\n\nAC/DC", [("initials", "AC/DC", "capitals alone, and no signoff above")], "capitals"),
    (f"{DATED}\n\njam tc", [("initials", "jam tc", "no slash, and no signoff above")], "no slash"),
    (f"{DATED}\n\nand/or", [("initials", "and/or", "words of running text")], "words"),
    (f"{UNDATED} (cm-kjd)", [("initials", "(cm-kjd)", "no agency known")], "a bracket, and no agency"),
    (f"{DATED} (and-or)", [("initials", "(and-or)", "words of running text")], "words in a bracket"),
    (
        f"{DATED} It rained (cm-kjd)",
        [("initials", "(cm-kjd)", "no closed sentence before the bracket")],
        "a bracket in a sentence",
    ),
    (
        f"{DATED} EFE\n\nxx/yy\n\nasb/pd",
        [
            ("signoff", "EFE", "what stands below was refused, too"),
            ("initials", "xx/yy", "the story has initials already: the last ones count"),
        ],
        "initials a second time",
    ),
    (
        f"{DATED} (cm-kjd)\n\nasb/pd",
        [("initials", "(cm-kjd)", "the story has initials already: the last ones count")],
        "a second time, in a bracket",
    ),
    (
        f"{HEAD}turku, May 3 (EFE).- {BODY} EFE\n\nxx/yy\n\nof the",
        [
            ("dateline", "turku,", "the place begins without a capital"),
            ("signoff", "EFE", "it does not close the story: below stands 'of the'"),
            ("initials", "xx/yy", "it does not close the story: below stands 'of the'"),
        ],
        "below stand words that are none",
    ),
    (
        f"{HEAD}{BODY} EFE\n\nxx/yy\n\nasb/pd",
        [
            ("signoff", "EFE", "what stands below was refused, too"),
            ("initials", "xx/yy", "what stands below was refused, too"),
            ("initials", "asb/pd", "no signoff above, and no agency known"),
        ],
        "two lines of initials, where the lower one has no signoff above",
    ),
]

NOTHING: list[Row] = [
    (DATED, [], "a dateline that was taken"),
    (f"{DATED} EFE\n\nasb/pd", [], "signoff and initials that were taken"),
    (f"Eds: Subs 2nd graf.\n\n{DATED} EFE", [], "a note to editors"),
    (f"{HEAD}{BODY}\n\nPolice: {BODY}", [], "a colon in running text"),
    (BODY, [], "a sentence alone"),
    ("XYZ", [], "a word alone"),
    ("", [], "nothing"),
]

REFUSED = [*DATELINES, *OWNERS, *SIGNOFFS, *INITIALS, *NOTHING]


@pytest.mark.parametrize(("text", "refusals", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_refusals_say_what_is_missing(text: str, refusals: list[tuple[str, str, str]], why: str) -> None:
    """Each refused piece is named, with the evidence that it lacked, in the order of the copy."""
    found = wireparse.explain(text + "\n")
    assert [(refusal.part, refusal.text, refusal.reason) for refusal in found] == refusals, why
    assert all(text[refusal.start : refusal.end] == refusal.text for refusal in found), why


def test_refusal_reads_as_a_message() -> None:
    """A refusal as text names the part, what is missing, and the line and column in the copy as it came."""
    refusals = wireparse.explain(f"Gales\r\n\r\n{BODY}\r\n{BODY} XYZ\r\n")
    assert [(str(refusal), refusal.grammar) for refusal in refusals] == [
        ("no signoff: no record has the credit 'XYZ' (line 4, column 76)", "bare")
    ]


def test_story_of_an_agency_is_explained_until_its_record_is_there() -> None:
    """What the explanation asks for is what is missing: with the record, all of it comes out."""
    story = f"{HEAD}Turku (XYZ) - {BODY}\n\n{BODY} XYZ\n\nasb/pd\n"
    assert [refusal.part for refusal in wireparse.explain(story)] == ["dateline", "signoff", "initials"]
    xyz = wireparse.Agency(id="xyz", name="XYZ", country="FI", languages=("en",), credits=("XYZ",))
    parser = wireparse.Parser(agencies=(*wireparse.AGENCIES, xyz))
    assert parser.explain(story) == ()
    article = parser.parse(story)
    assert article.initials
    assert (article.agency, article.initials.text) == ("xyz", "asb/pd")


def test_explanation_knows_the_callers_mistakes() -> None:
    """Copy that is no text is refused as by `parse`."""
    with pytest.raises(wireparse.WireparseError):
        wireparse.explain(b"XYZ")  # type: ignore[arg-type]


def test_long_copy_is_explained_in_bounded_windows() -> None:
    """Long lines and many of them are no obstacle, and what was looked at stays bounded."""
    long = "word " * 50_000
    assert wireparse.explain(f"{HEAD}{long}\n\n{long}. XYZ\n")[-1].text == "XYZ"
    assert len(wireparse.explain("XYZ. " * 2_000 + "\n" + "(XYZ) - " * 2_000 + "\n")) == 1
    assert len(wireparse.explain("(XYZ) - It rained.\n" * 2_000)) == 30


def test_command_prints_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`wireparse explain FILE` prints place, part and reason, and below it the piece; a missing file stops nothing."""
    story = tmp_path / "story.txt"
    story.write_text(f"{HEAD}Turku (XYZ) - {BODY}\n\nIt\train\x1bed. XYZ\n", encoding="utf-8")
    missing = tmp_path / "none.txt"
    assert main(["explain", str(missing), str(story)]) == 1
    output = capsys.readouterr()
    assert output.out == (
        f"{story}:3:1: no dateline: no record has the credit 'XYZ', and there is no date that would do in its stead\n"
        "    Turku (XYZ) -    (read as place-first)\n"
        f"{story}:5:13: no signoff: no record has the credit 'XYZ'\n"
        "    XYZ    (read as bare)\n"
    )
    assert output.err == f"wireparse: {missing}: no such file or directory\n"


def test_command_says_when_nothing_was_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A story without refusals leaves the output empty; a note on standard error says why, and all is well."""
    story = tmp_path / "story.txt"
    story.write_text(f"{DATED} EFE\n", encoding="utf-8")
    assert main(["explain", str(story), str(story)]) == 0
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == "wireparse: nothing that looks like a part of the frame was refused\n"


@pytest.mark.parametrize("is_terminal", [True, False], ids=["terminal", "pipe"])
def test_command_folds_rows_for_a_terminal(
    *, is_terminal: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal no row is wider than it, and no word is broken; another program gets each row whole."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "is_terminal", lambda: is_terminal)
    monkeypatch.setenv("COLUMNS", "40")
    Path("story.txt").write_text(f"{HEAD}Turku (XYZ) - {BODY}\n", encoding="utf-8")
    main(["explain", "story.txt"])
    rows = capsys.readouterr().out.splitlines()
    message = f"story.txt:3:1: no dateline: {XYZ}, and there is no date that would do in its stead"
    assert (max(map(len, rows)) <= 40) == is_terminal
    assert " ".join(row.strip() for row in rows[:-1]).startswith(message)


@pytest.mark.parametrize("copy", ["(XYZ\xa0)", "It rained. ((XYZ))", "Oban ([XYZ]) - It rained.", "(【新】)"])
def test_an_odd_credit_can_be_supposed(copy: str) -> None:
    """A record checks its credits; what stands in copy as a credit is explained whatever it looks like."""
    assert all(refusal.reason for refusal in wireparse.explain(f"Rain falls\n\n{copy}\n"))


def test_line_and_column_of_many_refusals_are_counted_on() -> None:
    text = "Rain\r\n\r\nLima, May 3 (EFE).- It rained.\n\n" + "  Lima, May 3 (EFE).- It rained.\r\r" * 3
    refusals = wireparse.explain(text)
    assert len(refusals) == 3
    for refusal in refusals:
        assert (refusal.line, refusal.column) == locate(text, refusal.start)
