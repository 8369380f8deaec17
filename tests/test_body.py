"""The body is what nobody claimed, in paragraphs, as printed but for white space."""

import pytest

import wireparse

LIMA = "LIMA, May 3 (Reuters) - "

PARAGRAPHS: list[tuple[str, tuple[str, ...], str]] = [
    ("It rained.\n\nIt snowed.", ("It rained.", "It snowed."), "a blank line parts them"),
    ("It rained.\n\n\n\nIt snowed.", ("It rained.", "It snowed."), "so do several"),
    ("It rained.\n \xa0\t\nIt snowed.", ("It rained.", "It snowed."), "a line of blanks is one"),
    (
        "It rained on the harbour of the town all\nday.\n    It snowed in the hills above the town\nby night.",
        ("It rained on the harbour of the town all day.", "It snowed in the hills above the town by night."),
        "an indent parts those of hard-wrapped copy",
    ),
    (
        "It rained on the harbour of the town for the whole of the day, and the boats that had come home stayed there.\nIt snowed in the hills above the town for the whole of the night, and the roads to the north were shut.",
        (
            "It rained on the harbour of the town for the whole of the day, and the boats that had come home stayed there.",
            "It snowed in the hills above the town for the whole of the night, and the roads to the north were shut.",
        ),
        "copy that was never wrapped has one to a line",
    ),
    (
        "It rained on the harbour of the town all day\nand the boats stayed in port.\n\nIt snowed.",
        ("It rained on the harbour of the town all day and the boats stayed in port.", "It snowed."),
        "lines of hard-wrapped copy are joined",
    ),
    ("It  rained\xa0on\tLima.", ("It rained on Lima.",), "white space is squashed"),
    ("It rained in L i m a.", ("It rained in L i m a.",), "letter-spaced words stay"),
    ('"It rained", she said.', ('"It rained", she said.',), "quotes stay"),
    ("“It rained”, she said — twice.", ("“It rained”, she said — twice.",), "typographic marks stay"),
    ("It rained in Que\u0301bec.", ("It rained in Que\u0301bec.",), "accents stay as they came"),
]


@pytest.mark.parametrize("opening", [LIMA, "Rain falls\n\n" + LIMA], ids=["dateline", "headline and dateline"])
@pytest.mark.parametrize(("text", "paragraphs", "why"), PARAGRAPHS)
def test_paragraphs(opening: str, text: str, paragraphs: tuple[str, ...], why: str) -> None:
    assert wireparse.parse(opening + text).body == paragraphs, why


def test_subhead_inside_the_text_is_body() -> None:
    body = wireparse.parse(f"{LIMA}It rained on the town.\n\nSNOW IN THE HILLS\n\nIt snowed in the hills.").body
    assert body == ("It rained on the town.", "SNOW IN THE HILLS", "It snowed in the hills.")


def test_boilerplate_between_paragraphs_is_taken_out() -> None:
    article = wireparse.parse(f"{LIMA}It rained on the town.\n\nStory continues below\n\nIt snowed in the hills.")
    assert article.body == ("It rained on the town.", "It snowed in the hills.")
    assert article.boilerplate == ("Story continues below",)


def test_words_of_boilerplate_inside_a_paragraph_are_story() -> None:
    """A line that runs on from the one above stands not by itself."""
    text = f"{LIMA}It rained on the town, and the mayor had this to say:\nRelated\nnews would come on Monday from the harbour board of the town."
    article = wireparse.parse(text)
    assert article.boilerplate == ()
    assert "Related" in " ".join(article.body)


def test_table_keeps_its_rows() -> None:
    """Rows are lines of the body; none is lost."""
    rows = ["Oats      12.50", "Barley     9.75", "Rye        8.00"]
    body = " ".join(wireparse.parse(f"{LIMA}Prices on Monday:\n\n" + "\n".join(rows) + "\n\nDealers said so.\n").body)
    assert all(" ".join(row.split()) in body for row in rows)


def test_line_ends_of_teleprinter_copy() -> None:
    """Hard-wrapped at 63 columns with four blanks before a paragraph, signed off below, as in 1987."""
    text = (
        "RAIN FALLS ON LIMA\n"
        "    LIMA, May 3 - It rained on the harbour of the town all day,\n"
        "and the boats stayed in port.\n"
        "    Nobody was hurt, the mayor said.\n"
        " Reuter\n"
        "\x03"
    )
    article = wireparse.parse(text)
    assert article.headline == "RAIN FALLS ON LIMA"
    assert article.body == (
        "It rained on the harbour of the town all day, and the boats stayed in port.",
        "Nobody was hurt, the mayor said.",
    )
    assert article.signoff
    assert (article.signoff.text, article.agency) == ("Reuter", "reuters")


def test_label_is_the_section_of_a_story_without_text() -> None:
    """A brief is a title alone: the line below a known label is headline or body, and the label is neither."""
    article = wireparse.parse("Politics\n\nGales close the harbour of a small town\n")
    assert article.section == "Politics"
    assert (article.headline, *article.body).count("Gales close the harbour of a small town") == 1


RAINED = "It rained on the harbour of the town for the whole of the day, and the boats that had come home stayed there."
SNOWED = "It snowed in the hills above the town for the whole of the night, and the roads to the north were shut."
TAKEN: list[tuple[str, str]] = [
    (f"{RAINED} EFE", "the frame ends the only line"),
    (f"{RAINED}\n\n{SNOWED} EFE\n\nasb/pd", "it ends the last one"),
    (f"{RAINED}\n\nAdvertisement\n\n{SNOWED}", "a line of the page stands between them"),
    (f"{RAINED}\n\n{SNOWED}\n\n. EFE", "the last line is all of the frame"),
]


@pytest.mark.parametrize(("text", "why"), TAKEN)
def test_frame_leaves_the_rest_of_its_lines(text: str, why: str) -> None:
    """In copy that was never wrapped a paragraph is a line, but for what the frame took of the first and the last."""
    article = wireparse.parse("Lima, May 3 (EFE).- " + text)
    assert article.body == tuple(line for line in (RAINED, SNOWED) if line in text), why


def test_marks_between_words_of_a_wrapped_paragraph_stay() -> None:
    """A zero-width mark at the end of a wrapped line stays in its paragraph: it stands between two words of it."""
    first = "It rained on the harbour of the town for the whole of the day,\u200b"
    second = "and the boats that had come home in the night stayed there."
    article = wireparse.parse(f"Lima, May 3 (EFE).- It rained.\n\n{first}\n{second}\n\nIt snowed. EFE\n")
    assert article.body[1] == f"{first} {second}"
