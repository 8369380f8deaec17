"""The language is that of the copy: by script, words, letters and frame; where they say too little, unknown."""

import re
from pathlib import Path

import pytest

import wireparse
from wireparse import Parser

_FILE = Path(__file__).parent / "languages.txt"

GUESSES: list[tuple[str, str | None, str]] = [
    ("The boats of the town stay in port, and the mayor said that they will sail.", "en", "English"),
    ("Los barcos de la ciudad no salen del puerto, según dijo el alcalde.", "es", "Spanish"),
    ("Os barcos da cidade não saem do porto, disse o prefeito em uma nota.", "pt", "Portuguese"),
    ("Les bateaux de la ville restent dans le port, a dit le maire sur la place.", "fr", "French"),
    ("Le barche della città non escono dal porto, ha detto il sindaco di sera.", "it", "Italian"),
    ("Die Boote der Stadt bleiben im Hafen, und der Wind ist nicht schwach.", "de", "German"),
    ("Лодки города остаются в порту, как сообщил мэр, и не выйдут на этой неделе.", "ru", "Russian"),
    ("港口周一关闭，船只停在港内。", "zh", "Chinese, by its script"),
    ("港は月曜日に閉まり、船は港にいる。", "ja", "Japanese, by kana among the Han"),
    ("항구는 월요일에 닫혔고 배들은 항구에 있다.", "ko", "Korean, by its script"),
    ("", None, "nothing"),
    ("Zyx wvu tsr.", None, "words of no language"),
    ("1-0, 2-1, 3-3.", None, "figures"),
    ("🌧 🌧 🌧", None, "pictures"),
    ("The end.", None, "one word is too thin"),
]


@pytest.mark.parametrize(("text", "language", "why"), GUESSES)
def test_language(text: str, language: str | None, why: str) -> None:
    assert wireparse.parse(text).language == language, why


def test_words_of_two_languages_in_one_glance() -> None:
    """A title in English that a Spanish sentence names: what follows settles it."""
    opening = "La novela «The boats of the town and they said» es de una autora peruana según su editor."
    rest = "El libro no ha salido todavía, pero los lectores ya hablan de él en la ciudad."
    assert wireparse.parse(f"{opening}\n\n{rest}").language == "es"


def test_a_few_words_of_another_script_do_not_turn_it() -> None:
    text = "The singer 김하나 said that the boats of the town will stay in the port until Monday."
    assert wireparse.parse(text).language == "en"


def test_script_of_a_language_that_the_parser_was_not_given() -> None:
    """It answers with languages that it has records of alone."""
    parser = Parser(languages=[language for language in wireparse.LANGUAGES if language.code == "en"])
    assert parser.parse("항구는 월요일에 닫혔고 배들은 항구에 있다.").language is None
    assert parser.parse("Los barcos de la ciudad no salen del puerto.").language is None


def test_headline_counts_where_there_is_no_body() -> None:
    """A label, then a title: the words of what there is."""
    assert wireparse.parse("The boats of the town will stay in the port").language == "en"


# Stories whose evidence is too thin or contradicts itself, by language, number and whether they have their frame.
THIN = {
    ("ne", 1, False): "Nepali joins its function words to others, and its day is the one word that is known",
}
KNOWN = {language.code for language in wireparse.LANGUAGES}

# Code, number, dateline and story; the file says what its blocks are, and has some of languages to come.
_BLOCKS = [block.split("\n") for block in _FILE.read_text(encoding="utf-8").strip().split("\n\n")[1:]]
TOLD = [
    (code, number, f"{dateline} ", story)
    for code, dateline, *stories in _BLOCKS
    for number, story in enumerate(stories, 1)
    if code in KNOWN
]


@pytest.mark.parametrize(("code", "number", "frame", "story"), TOLD)
def test_short_story_in_each_language(code: str, number: int, frame: str, story: str) -> None:
    """Two sentences tell the language, in the frame of an agency and without one; where not, nothing is said."""
    assert wireparse.parse(frame + story).language == (None if (code, number, True) in THIN else code)
    assert wireparse.parse(story).language == (None if (code, number, False) in THIN else code)


@pytest.mark.parametrize(("code", "frame", "story"), [(code, frame, story) for code, _number, frame, story in TOLD])
def test_first_sentence_is_never_taken_for_another_language(code: str, frame: str, story: str) -> None:
    """One sentence may be too thin, but names no other language."""
    sentence = re.split(r"(?<=[.。।۔։])\s*", story)[0]
    assert wireparse.parse(sentence).language in (code, None)
    assert wireparse.parse(frame + sentence).language in (code, None)


def test_every_language_has_stories() -> None:
    assert {code for code, *_rest in TOLD} == KNOWN


NEIGHBOURS: list[tuple[str, str | None, str]] = [
    ("Dublin, 22 Sep (EFE).- The ministers met for an hour and agreed that they would meet again.", "en", "clear text"),
    ("Cidade da Praia, 1 abr (EFE).- O ministro recebe um embaixador na sede.", "pt", "thin text of a Spanish agency"),
    ("Oslo (NTB): Toget er i tunnelen.", "no", "words of two languages, the agency of one"),
    ("Odense, 22. september (Ritzau) - Toget er i tunnelen.", "da", "the same words of the other agency"),
    ("Toget er i tunnelen.", None, "the same words of none"),
    ("Zagreb, 22. listopada (EFE) - Vlak je u tunelu i stoji.", "hr", "the month's name is of one alone"),
    ("Vlak je u tunelu i stoji.", None, "the same words without the month"),
    (
        "Incendio en el puerto\n\nThe fire in the port was put out by noon and nobody was hurt.",
        "en",
        "a foreign headline",
    ),
    ("Betis 2 - Elche 1\nEibar 0 - Lugo 0\nHuesca 1 - Burgos 3", None, "a list of scores"),
    ("Madrid, 22 sep (EFE).- Betis 2 - Elche 1\nEibar 0 - Lugo 0\nHuesca 1 - Burgos 3", None, "scores in a frame"),
    ("Due 12 vs 14\n\nDue 9 vs 11\n\nDue 3 vs 2", None, "a table repeats its few words"),
    ("Kroměříž 2 v Plzeň 1", None, "letters of names are no proof"),
    ("Madrid, 22 ene (EFE).- Rain fell on the port.", "en", "the text has no word of the language of the frame"),
    ("Fútbol\n\nGijón gana", None, "one letter is no proof"),
]


@pytest.mark.parametrize(("text", "language", "why"), NEIGHBOURS)
def test_frame_decides_where_the_text_is_thin(text: str, language: str | None, why: str) -> None:
    assert wireparse.parse(text).language == language, why
