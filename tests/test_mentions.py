"""The names of agencies in running text: found as whole words of their records, and no ordinary word among them."""

import pytest

import wireparse

SAID = "It rained on the town for the whole of the day, and the boats stayed in port, the mayor"

FOUND: list[tuple[str, tuple[str, ...], str]] = [
    (f"Lima, May 3 (EFE).- {SAID} told EFE.", ("EFE",), "the credit"),
    (f"Lima, May 3 (EFE).- {SAID} told Agencia EFE.", ("Agencia EFE",), "the name of the record, which is longer"),
    (f"LIMA, May 3 (AFP) - {SAID} told Agence France-Presse.", ("Agence France-Presse",), "one of several words"),
    (f"LIMA (AP) - {SAID} told The Associated\nPress.", ("The Associated\nPress",), "a line is broken in it"),
    (f"LIMA (AP) - {SAID} told the Associated Press.", ("Associated Press",), "without its article"),
    (f"LIMA (AFP) - {SAID} told Agence France - Presse.", ("Agence France - Presse",), "blanks around its hyphen"),
    ("LIMA (AP) - THE MAYOR TOLD THE ASSOCIATED PRESS THAT IT RAINED.", ("THE ASSOCIATED PRESS",), "in capitals"),
    (f"Lima, May 3 (EFE).- {SAID} said. EFE saw boats.", ("EFE",), "at the start of a sentence"),
    (f"LIMA (Reuters) - {SAID} told Reuters' reporter.", ("Reuters",), "with an apostrophe"),
    (f"LIMA (AFP) - {SAID} told an AFP-led panel.", ("AFP",), "with a hyphen"),
    (f"LIMA (AFP) - {SAID} told AFPX, XAFP, AFP_1 and 1AFP.", (), "no part of a longer word"),
    (f"LIMA (AFP) - {SAID} told afp and Afp.", (), "not in a case that no record prints"),
    (f"LIMA (AFP) - {SAID} told Reuters and EFE.", (), "no agency but its own"),
    (f"LIMA (AAP-AFP) - {SAID} told AAP and AFP.", ("AAP", "AFP"), "both of a joint credit"),
    (f"LIMA (AFP) - {SAID} told the UN. dpa", (), "nor in its signoff, which is a part"),
    ("Rain\n\nIt rained, he told EFE.", (), "none where no source is known"),
    (f"LIMA, May 3 (ISN) - {SAID} told ISN.", ("ISN",), "a credit that no record has"),
    (f"LIMA, May 3 (Quay) - {SAID} told Quay on the Quay.", (), "unless it may be a word"),
    (f"LIMA, May 3 (Quay News) - {SAID} told Quay News.", ("Quay News",), "which several are not"),
    (f"AMMAN, May 3 (Petra) -- {SAID} of Petra told Petra.", (), "a town that an agency is called for"),
    (f"AMMAN, May 3 (Petra) -- {SAID} of Petra said (Petra).", ("Petra",), "in a bracket it is the agency"),
    (f"RABAT, May 3 (MAP) - {SAID} told MAP of a map.", ("MAP",), "nor is a word in another case"),
    ("RABAT (MAP) - THE MAYOR HAS SEEN THE MAP OF THE TOWN AND THE BAY.", (), "not even where all is in capitals"),
    (
        "МОСКВА. 3 мая. ИНТЕРФАКС - Дождь шел весь день, сообщил Интерфаксу мэр города, и он будет в городе и завтра.",
        ("Интерфаксу",),
        "with the ending of the language",
    ),
    (
        "Bremen (dpa) - Der Regen hat die Stadt erreicht, sagte sie der Deutschen Presse-Agentur und nicht der dpa.",
        ("Deutschen Presse-Agentur", "dpa"),
        "its first word has an ending as well",
    ),
    ("新华社长春8月12日电 港口周一关闭，据新华社报道，船只停在港内。", ("新华社",), "where no blanks part words"),
    (
        "(서울=연합뉴스) 홍길동 기자 = 항구가 월요일에 문을 닫았다고 시장이 연합뉴스에 말했다.",
        ("연합뉴스",),
        "or endings are glued",
    ),
]


@pytest.mark.parametrize(("text", "names", "why"), FOUND)
def test_names_in_running_text(text: str, names: tuple[str, ...], why: str) -> None:
    found = wireparse.analyze(text).traces
    assert tuple(trace.text for trace in found) == names, why
    assert all(trace.what == "mention" and text[trace.start : trace.end] == trace.text for trace in found)


def test_names_of_an_agency_of_ones_own() -> None:
    """A parser knows the names of its own records, and what another does not know is no name."""
    text = f"Oban (ISN) - {SAID} told Island News and the ISN."
    island = wireparse.Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",))
    assert [trace.text for trace in wireparse.Parser(agencies=(island,)).analyze(text).traces] == ["Island News", "ISN"]


def test_homonyms_where_the_language_is_unknown() -> None:
    """A word of any language may be meant."""
    parser = wireparse.Parser(languages=[own for own in wireparse.LANGUAGES if own.code in {"tr", "ja"}])
    found = parser.analyze("ANKARA (AA) - xyz Anadolu Ajansı xyz Anadolu xyz.")
    assert found.article.language is None
    assert [trace.text for trace in found.traces] == ["Anadolu Ajansı"]


def test_the_order_of_stories_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered of names is kept apart by agency and language, and within bounds."""
    monkeypatch.setattr("wireparse.traces.mentions.CACHE_SIZE", 1)
    texts = [f"Lima (EFE).- {SAID} told EFE and AFP.", f"LIMA (AFP) - {SAID} told EFE and AFP."]
    parser = wireparse.Parser()
    for text in (*texts, *reversed(texts)):
        assert parser.analyze(text).traces == wireparse.Parser().analyze(text).traces
