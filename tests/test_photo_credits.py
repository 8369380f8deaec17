"""Photo credits in running text, in a bracket or at the end of a paragraph, and prose that only begins like one."""

import pytest

import wireparse
from wireparse import LANGUAGES, Language

HEAD = "Rain falls on the town\n\nLIMA, May 3 (Reuters) - It rained on the town and on the bay.\n\n"

CREDITS: list[tuple[str, str]] = [
    ("Foto: EFE/J. Pérez", "a word, its sign, names"),
    ("foto: dpa", "it may be in small letters"),
    ("Photo by Ann Bell/Reuters", "with the word before a name"),
    ("Photo courtesy of Oak Mills", "with several"),
    ("File photo: Reuters", "of two words"),
    ("Photo/Xinhua", "a slash is a sign"),
    ("Photo: © AFP", "two signs"),
    ("Photo: Ann Bell/The Quay, via AP", "who relayed it"),
    ("AP Photo", "the source before the word"),
    ("AP Photo/John Doe", "and who took it"),
    ("AFP PHOTO / JOHN DOE", "in capitals"),
    ("MTI Fotó: Kovács Anna", "with a colon"),
    ("EFE/ John Doe", "a source and a person"),
    ("REUTERS/John Doe", "the same without the blank"),
    ("EFE/EPA/JOHN DOE", "two sources"),
    ("John Doe/AFP via Getty Images", "the person first"),
    ("AFP/Getty Images", "a source and a picture house"),
    ("EFE/Archivo", "and the archive"),
    ("Pool via AP", "relayed alone"),
    ("© 2023 Getty Images", "a copyright sign"),
    ("(c) dpa", "or its letters"),
    ("Fot. PAP/Jan Kowalski", "an abbreviation has no sign"),
    ("BNS nuotr.", "the word behind"),
    ("Foto: picture alliance/dpa", "names in small letters"),
    ("Foto: Ana de la Paz", "small words within a name"),
    ("图片来源：新华社", "full-width signs"),
    ("李明 摄", "the Chinese word behind a name"),
    ("新华社记者李明摄", "glued to it"),
    ("写真：時事", "Japanese"),
    ("사진=연합뉴스", "Korean"),
    ("Фото: Иван Петров/ТАСС", "Cyrillic"),
    ("صورة: وفا", "Arabic"),
]
PROSE: list[tuple[str, str]] = [
    ("Reuters/Ipsos", "who made a poll"),
    ("AFP/dpa", "a joint credit of words"),
    ("EFE/EPA", "the same where one has pictures"),
    ("AP", "an agency alone"),
    ("Photo", "a word alone"),
    ("file photo", "two"),
    ("Photo of the harbour", "a caption"),
    ("photo: a man walks past the bank", "a caption behind the sign"),
    ("Photos: it rained on the town, and on the bay", "a sentence behind it"),
    ("Photosynthesis: Light", "a longer word"),
    ("图：港口周一关闭，船只停在港内", "a Chinese caption"),
    ("see photo", "a word that does not open it"),
    ("and/or", "two words"),
    ("population 25,000", "a number"),
    ("Bild am Sonntag", "a newspaper"),
    ("Foto: A B C D E F G H I J", "too many names"),
    ("Photo: John Doe/" + "Ann " * 30, "or too long ones"),
    ("/EFE", "nothing before the slash"),
    ("nuotr.", "nothing before the word"),
    ("Photo: .", "nothing behind it"),
]


@pytest.mark.parametrize(("inside", "why"), CREDITS)
def test_credits_in_a_bracket(inside: str, why: str) -> None:
    assert find(f"It rained ({inside}), the mayor said.") == [f"({inside})"], why


@pytest.mark.parametrize(("inside", "why"), PROSE)
def test_brackets_of_prose(inside: str, why: str) -> None:
    assert find(f"It rained ({inside}), the mayor said.") == [], why


ENDS: list[tuple[str, list[str], str]] = [
    ("Boats stay in port on Monday. REUTERS/John Doe", ["REUTERS/John Doe"], "behind the last sentence of a caption"),
    ("Boats stay in port. Foto: EFE/J. Pérez", ["Foto: EFE/J. Pérez"], "a stop within it ends no sentence"),
    ('"Boats stay in port." EFE/ John Doe', ["EFE/ John Doe"], "behind a quotation"),
    ("REUTERS/John Doe", ["REUTERS/John Doe"], "a paragraph of its own"),
    ("Boats stay in port (AP Photo/John Doe) EFE/ John Doe", ["(AP Photo/John Doe)"], "no sentence is closed"),
    ("Boats stay in port for REUTERS/John Doe", [], "nor here"),
    ("Boats stay. Photo of the harbour.", [], "a short sentence"),
    ("Boats stay in port [Photo/Xinhua]", ["[Photo/Xinhua]"], "square brackets"),
    ("港口关闭。（李明 摄）", ["（李明 摄）"], "full-width ones"),
    ("Boats (AP Photo) stay (AP Photo) here.", ["(AP Photo)", "(AP Photo)"], "two of them"),
]


@pytest.mark.parametrize(("paragraph", "found", "why"), ENDS)
def test_credits_at_the_end_of_a_paragraph(paragraph: str, found: list[str], why: str) -> None:
    assert find(paragraph) == found, why


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_word_is_found(language: Language) -> None:
    """A word that no photo credit can show is no knowledge: each is found where it stands as the field has it."""
    assert language.photo_words
    shown = [f"({word}: EFE)" for word in language.photo_words]
    shown += [f"(EFE {word})" for word in language.photo_closers]
    assert find(f"It rained {' it rained '.join(shown)}, the mayor said.") == shown


def find(paragraph: str) -> list[str]:
    """Return the photo credits of a story that has this paragraph."""
    traces = wireparse.analyze(f"{HEAD}{paragraph}\n\nIt will rain again on Tuesday.").traces
    return [trace.text for trace in traces if trace.what == "photo-credit"]


def test_a_credit_that_runs_over_two_lines() -> None:
    """In copy that was hard-wrapped a line end is a blank."""
    paragraph = "   It rained on the town for the whole of the day, and the boats\nstayed in port for the night, said the mayor (Photo by Ann\nBell/Reuters), and for the day.\n"
    traces = wireparse.analyze(f"Rain falls\n\n   LIMA, May 3 (Reuters) - Rain.\n{paragraph * 3}").traces
    assert [trace.text for trace in traces if trace.what == "photo-credit"] == ["(Photo by Ann\nBell/Reuters)"] * 3


def test_the_mark_of_the_version_is_a_trace() -> None:
    """Before the headline with its dash, behind it with its bracket; a headline that is nothing else has none."""
    for headline, mark in [
        ("UPDATE 1-Rain falls on the town", "UPDATE 1-"),
        ("CORRECTED - Rain falls on the town", "CORRECTED - "),
        ("(LEAD) Rain falls on the town", "(LEAD)"),
        ("Rain falls on the town (y 2)", "(y 2)"),
        ("Rain falls on the town", None),
    ]:
        traces = wireparse.analyze(f"{headline}\n\nLIMA, May 3 (Reuters) - It rained on the town.").traces
        assert [trace.text for trace in traces] == ([mark] if mark else [])
