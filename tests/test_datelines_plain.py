"""The plain pattern is a short cut: what it reads the productions read alike, and what it is not sure of it leaves."""

import pytest

import wireparse
from wireparse.datelines.plain import read_plain_dateline
from wireparse.tokenizers import dateline

LEDE = "Ferries stayed in port on Monday after a gale that sank two boats."
LEXICON = wireparse.Parser().lexicon

PLAIN: list[tuple[str, str]] = [
    (f"Oslo, May 3 (EFE).- {LEDE}", "place, date and credit"),
    (f"OSLO (AP) _ {LEDE}", "a credit of two letters"),
    (f"TULSA, Okla. (AP) _ {LEDE}", "a credit of two letters behind a region"),
    (f"Pittsburgh (PA) - {LEDE}", "two letters that are a region, which evidence tells"),
    (f"Lugo (Galicia), 23 may (EFE).- {LEDE}", "a region in a bracket"),
    (f"OSLO, 14 NOV 89 (EFE) -- {LEDE}", "a year of two figures"),
    (f"OSLO, 9 JUN 05 (EFE) -- {LEDE}", "a year with a nought"),
    (f"Oslo, 3 May 2019 (EFE) - {LEDE}", "a year of four figures"),
    (f"OSLO, 14 NOV 89 (EFE) -- [TEXT] {LEDE}", "the word of a monitoring service behind the dash"),
    (f"Oslo, May 3 (EFE) --{LEDE}", "a double dash without a blank behind it"),
    (f"LOS ANGELES, May 3 - {LEDE}", "a known place with a word of running text"),
    (f"OSLO, May 3 - The port was shut. {LEDE}", "a story that begins as a credit of several words does"),
    (f"OSLO, May 3 -\n\n{LEDE}", "a dash at the end of the line, and a gap below"),
    (f"OSLO, May 3 -\n    {LEDE}", "a dash at the end of the line, and an indent below"),
]


@pytest.mark.parametrize(("text", "why"), PLAIN, ids=[why for _text, why in PLAIN])
def test_productions_read_alike(monkeypatch: pytest.MonkeyPatch, text: str, why: str) -> None:
    """Article and tokens are the same without the short cut, save for the rule that the tokens name."""
    assert read_plain_dateline(text, 0, len(text.partition("\n")[0]), LEXICON) is not None, why
    short = wireparse.analyze(text)
    monkeypatch.setattr(dateline, "read_plain_dateline", lambda *_arguments: None)
    long = wireparse.analyze(text)
    assert short.article == long.article, why
    assert [token[:4] for token in short.tokens] == [token[:4] for token in long.tokens], why


LEFT: list[tuple[str, str]] = [
    (f"Sports, Lugo, 3 May (EFE) - {LEDE}", "the place is the label of a section"),
    (f"SPORTS (AP) - {LEDE}", "the same before two letters"),
    (f"By (AP) - {LEDE}", "the place is the word of a byline"),
    (f"Lugo (AFP), 23 May (EFE).- {LEDE}", "the bracket behind the place holds a credit"),
    (f"Mayo (Lugo), 23 may (EFE).- {LEDE}", "the place is a month"),
    (f"Lugo (Sunday), 23 may (EFE).- {LEDE}", "the bracket behind the place holds a weekday"),
    (f"OSLO, May 3 - The AP: {LEDE}", "a credit of several words stands behind the dash"),
    (f"Casa de Campo, May 3 (EFE).- {LEDE}", "words of running text in a place that the lexicon has not"),
    (f"OSLO (AP) - {LEDE.lower()}", "what follows begins no sentence"),
]


@pytest.mark.parametrize(("text", "why"), LEFT, ids=[why for _text, why in LEFT])
def test_what_is_not_sure_is_left(text: str, why: str) -> None:
    assert read_plain_dateline(text, 0, len(text), LEXICON) is None, why


def test_story_below_the_dash_may_open_with_a_note() -> None:
    """Behind a dash at the end of its line the dateline goes on to the next one, if no gap or indent parts the two."""
    article = wireparse.parse(f"OSLO, May 3 -\n[TEXT] {LEDE}\n")
    assert article.dateline is not None
    assert (article.dateline.text, article.ednotes, article.body) == ("OSLO, May 3 - [TEXT]", ("[TEXT]",), (LEDE,))
