"""The language is that of the copy: by script, else by the commonest words; where they are too few, unknown."""

import pytest

import wireparse
from wireparse import Parser

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


def test_languages_of_the_agency_settle_a_tie() -> None:
    text = "a o a o Lima a o."
    assert wireparse.parse(text).language is None or wireparse.parse(text).language in {"es", "pt"}
