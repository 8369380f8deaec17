"""A dateline is places, region, date, credit and separator, in the orders and with the brackets that agencies use."""

from typing import NamedTuple

import pytest

import wireparse
from wireparse import AGENCIES, Agency, DefectCode, Kind, PartialDate

LEDE = "The harbour of the town was closed on Monday after a gale that sank two boats."


class Read(NamedTuple):
    """What a reader finds in a dateline. A place is its name, or name, region and country."""

    places: tuple[str | tuple[str | None, ...], ...] = ()
    date: tuple[int | None, ...] = ()
    credit: str | None = None
    agencies: tuple[str, ...] = ()


def read(text: str, parser: wireparse.Parser | None = None) -> Read | None:
    """Return what the dateline of a text says."""
    dateline = (parser or wireparse.Parser()).parse(text).dateline
    if dateline is None:
        return None
    places = tuple(
        (place.name, place.region, place.country)[: 3 if place.country else 2]
        if place.region or place.country
        else place.name
        for place in dateline.places
    )
    date = dateline.date
    pieces = () if date is None else (date.month, date.day) if date.year is None else (date.month, date.day, date.year)
    return Read(places, pieces, dateline.credit, dateline.agencies)


EFE, AFP, AP, DPA = ("efe",), ("afp",), ("ap",), ("dpa",)
XINHUA, REUTERS, KCNA = ("xinhua",), ("reuters",), ("kcna",)

# What stands before the story, without the blank behind it.
FORMS: list[tuple[str, Read, str]] = [
    # place, date (credit) separator
    ("Seoul, Sep 22 (EFE).-", Read(("Seoul",), (9, 22), "EFE", EFE), "place, date, credit"),
    ("LIMA, Jan 21 (Reuters) -", Read(("LIMA",), (1, 21), "Reuters", REUTERS), "capitals and a dash"),
    ("Wonsan, July 18 (KCNA) --", Read(("Wonsan",), (7, 18), "KCNA", KCNA), "two hyphens"),
    ("Wonsan, July 18 (KCNA) –", Read(("Wonsan",), (7, 18), "KCNA", KCNA), "an en dash"),
    ("Wonsan, July 18 (KCNA) —", Read(("Wonsan",), (7, 18), "KCNA", KCNA), "an em dash"),
    ("LISBOA, 18 jun (Xinhua) --", Read(("LISBOA",), (6, 18), "Xinhua", XINHUA), "the date in Spanish"),
    ("HOBART, Australia, Jan. 1(Xinhua) --", Read((("HOBART", "Australia"),), (1, 1), "Xinhua", XINHUA), "no blank"),
    ("Turín, 25 may (EFE)- ", Read(("Turín",), (5, 25), "EFE", EFE), "no stop before the hyphen"),
    ("Turín, 25 may (EFE) .-", Read(("Turín",), (5, 25), "EFE", EFE), "a blank before the stop"),
    ("Turín 25 may (EFE).-", Read(("Turín",), (5, 25), "EFE", EFE), "no comma"),
    ("Turín Mar 3 (EFE).-", Read(("Turín",), (3, 3), "EFE", EFE), "nor before a month that is a weekday as well"),
    (
        "DEL MAR 8 May (AFP) -",
        Read(("DEL MAR",), (5, 8), "AFP", AFP),
        "which ends a name where a date stands behind it",
    ),
    ("DEL MAR, May 8 (AFP) -", Read(("DEL MAR",), (5, 8), "AFP", AFP), "or one behind a comma"),
    ("Turín,25 may (EFE).-", Read(("Turín",), (5, 25), "EFE", EFE), "no blank behind the comma"),
    ("Turín , 25 may (EFE).-", Read(("Turín",), (5, 25), "EFE", EFE), "a blank before it"),
    ("Aranjuez, (EFE).-", Read(("Aranjuez",), (), "EFE", EFE), "a comma, and no date"),
    ("Aranjuez. (EFE).-", Read(("Aranjuez",), (), "EFE", EFE), "a stop in its place"),
    ("La Paz, Nov 10 (efe-epa).-", Read(("La Paz",), (11, 10), "efe-epa", EFE), "a joint brand in lower case"),
    ("Bonn (RFA), 25 may (EFECOM).-", Read((("Bonn", "RFA"),), (5, 25), "EFECOM", EFE), "the money desk"),
    ("Colón, 25 may (ACAN-EFE).-", Read(("Colón",), (5, 25), "ACAN-EFE", ("acan-efe",)), "a house of another's"),
    ("COLON, 16 NOV 89 (ACAN - EFE) --", Read(("COLON",), (11, 16, 1989), "ACAN - EFE", ("acan-efe",)), "with blanks"),
    # place (credit) separator
    ("Bremen (dpa) -", Read(("Bremen",), (), "dpa", DPA), "no date"),
    ("Bremen (dpa).", Read(("Bremen",), (), "dpa", DPA), "a stop alone"),
    ("ENID, Okla. (AP) —", Read((("ENID", "Okla."),), (), "AP", AP), "a state with its stop"),
    ("ROSARIO, Argentina (AP) _", Read((("ROSARIO", "Argentina"),), (), "AP", AP), "the low line of old code pages"),
    ("San José (EFE).-", Read(("San José",), (), "EFE", EFE), "as EFE's web site prints it"),
    ("MINSK (AFP) --", Read(("MINSK",), (), "AFP", AFP), "capitals"),
    # date (credit) or credit alone
    ("Jan 30 (Reuters) -", Read((), (1, 30), "Reuters", REUTERS), "no place"),
    ("Jan. 10 (Xinhua) --", Read((), (1, 10), "Xinhua", XINHUA), "with a stop"),
    ("(Reuters) -", Read((), (), "Reuters", REUTERS), "neither place nor date"),
    ("(KCNA) --", Read((), (), "KCNA", KCNA), "two hyphens"),
    ("(EFE).-", Read((), (), "EFE", EFE), "EFE's separator"),
    # credit first
    ("(EFE) - TURIN, 16 APR -", Read(("TURIN",), (4, 16), "EFE", EFE), "the credit before the place"),
    ("(EFE) - Turin, October 11 -", Read(("Turin",), (10, 11), "EFE", EFE), "in lower case"),
    ("(EFE-AFP) – Cluj, 14 lug –", Read(("Cluj",), (7, 14), "EFE-AFP", ("efe", "afp")), "a joint credit and en dashes"),
    ("(AFP) - 1 AGO - Turin -", Read(("Turin",), (8, 1), "AFP", AFP), "the date before the place"),
    # slashes
    ("OMSK, October 4. /AFP/.", Read(("OMSK",), (10, 4), "AFP", AFP), "a stop on each side"),
    ("ОМСК, 3 мая. /AFP/.", Read(("ОМСК",), (5, 3), "AFP", AFP), "Cyrillic"),
    ("TULSA, Okla., Feb. 1, 2017 /AFP/ --", Read((("TULSA", "Okla."),), (2, 1, 2017), "AFP", AFP), "a press release"),
    ("TORONTO , le 3 nov. 2026 /AFP/ -", Read(("TORONTO",), (11, 3, 2026), "AFP", AFP), "a stray blank"),
    # the credit without brackets
    ("SUSONO, Japan, Dec. 9 AFP -", Read((("SUSONO", "Japan"),), (12, 9), "AFP", AFP), "behind the date"),
    ("PERTH March 22 AFP -", Read(("PERTH",), (3, 22), "AFP", AFP), "without a comma"),
    ("ОМСК, 13 авг — AFP.", Read(("ОМСК",), (8, 13), "AFP", AFP), "behind a dash"),
    ("PERTH, March 12, Reuter -", Read(("PERTH",), (3, 12), "Reuter", REUTERS), "behind a comma"),
    # two hyphens, tight
    ("TULSA, Okla.--(AP)--", Read((("TULSA", "Okla."),), (), "AP", AP), "the credit between two"),
    ("BASEL (Reuters)--", Read(("BASEL",), (), "Reuters", REUTERS), "behind the bracket"),
    # a year, a weekday
    ("MALMO, Aug 29, 2014 (AFP) -", Read(("MALMO",), (8, 29, 2014), "AFP", AFP), "a year"),
    ("Nantes, 21 jan 2019 (AFP) -", Read(("Nantes",), (1, 21, 2019), "AFP", AFP), "day first"),
    ("SHARJAH, 22nd April, 2026 (AFP) --", Read(("SHARJAH",), (4, 22, 2026), "AFP", AFP), "an ordinal"),
    ("Cusco, Perú, 23/05/03 (EFE) -", Read((("Cusco", "Perú"),), (5, 23, 2003), "EFE", EFE), "figures"),
    # square brackets
    ("Surat [India], Sept 20 (AFP):", Read((("Surat", "India"),), (9, 20), "AFP", AFP), "the country in them"),
    (
        "Mysuru (Karnataka) [India], June 1 (AFP):",
        Read((("Mysuru", "Karnataka", "India"),), (6, 1), "AFP", AFP),
        "state and country",
    ),
    # no credit
    ("SALEM, Ore., March 3 -", Read((("SALEM", "Ore."),), (3, 3)), "a region and a date"),
    ("PERTH, March 3 -", Read(("PERTH",), (3, 3)), "a place and a date"),
    ("PERTH, March 26-", Read(("PERTH",), (3, 26)), "the hyphen glued to the day"),
    ("PERTH,March 16 -", Read(("PERTH",), (3, 16)), "no blank behind the comma"),
    ("PERTH, 2 March -", Read(("PERTH",), (3, 2)), "day first"),
    ("PERTH, March 4, -", Read(("PERTH",), (3, 4)), "a stray comma"),
    ("ME}LBOURNE, March 3 -", Read(("ME}LBOURNE",), (3, 3)), "a letter lost on the way stays as printed"),
    ("****PERTH, March 5 -", Read(("PERTH",), (3, 5)), "asterisks before an urgent one"),
    ("OXLEY, N.J. -", Read((("OXLEY", "N.J."),)), "capitals and a region"),
    ("TULSA, Okla.", Read((("TULSA", "Okla."),)), "so, with nothing behind the region"),
    ("MADRID -", Read(("MADRID",)), "a known place in capitals"),
    ("Geneva.-", Read(("Geneva",)), "the stop is the separator's"),
    ("MADRID () -", Read(("MADRID",)), "a bracket that lost its credit"),
    ("BREDA, the Netherlands, March 31 -", Read((("BREDA", "the Netherlands"),), (3, 31)), "a country's article"),
    ("Quincy, N.Y,. March 13 -", Read((("Quincy", "N.Y"),), (3, 13)), "comma and stop swapped"),
    ("(Quincy, MA, October 18, 2004) -", Read((("Quincy", "MA"),), (10, 18, 2004)), "all of it in a bracket"),
    ("(Quincy, MA, October 18, 2004) - -", Read((("Quincy", "MA"),), (10, 18, 2004)), "before two dashes"),
    ("LEIPZIG East Germany (AP) _", Read(("LEIPZIG East Germany",), (), "AP", AP), "a country that lost its comma"),
    ("MADRID (AFPA) -", Read(("MADRID",), (), "AFPA", ()), "a credit that no record has, at a known place"),
    ("TOKYO --", Read(("TOKYO",)), "two hyphens"),
    ("AMMAN —", Read(("AMMAN",)), "an em dash"),
    (
        "TULSA, OK / AFP / April 29, 2021 /",
        Read((("TULSA", "OK"),), (4, 29, 2021), "AFP", AFP),
        "the date behind the credit",
    ),
    ("МИНСК, 8 июня. /Корр. AFP/.", Read(("МИНСК",), (6, 8), "AFP", AFP), "a correspondent of the agency"),
    (
        "LIMA/QUITO/OSLO/ROME/BONN/CORK/PARIS (AFP) -",
        Read(("LIMA", "QUITO", "OSLO", "ROME", "BONN", "CORK", "PARIS"), (), "AFP", AFP),
        "seven places",
    ),
    # East Asian
    ("【ソウルAFP】", Read(("ソウル",), (), "AFP", AFP), "Japanese brackets"),
    ("(서울=AFP)", Read(("서울",), (), "AFP", AFP), "a Korean equation"),
    ("(런던·서울=AFP)", Read(("런던", "서울"), (), "AFP", AFP), "of two places"),
    ("新华社长春8月12日电", Read(("长春",), (8, 12), "新华社", XINHUA), "Chinese, without blanks"),
    ("【제주/=뉴시스】", Read(("제주",), (), "뉴시스", ("newsis",)), "a slash before the sign that parts nothing"),
    ("新华社8月12日电", Read((), (8, 12), "新华社", XINHUA), "without a place"),
    ("新华社长春2023年8月12日电", Read(("长春",), (8, 12, 2023), "新华社", XINHUA), "with a year"),
    # right to left
    ("سيدني (أ ف ب) -", Read(("سيدني",), (), "أ ف ب", AFP), "Arabic"),
    # several places
    ("LONDON/MADRID (Reuters) -", Read(("LONDON", "MADRID"), (), "Reuters", REUTERS), "parted by a slash"),
    ("Madrid / Vitoria (EFE).-", Read(("Madrid", "Vitoria"), (), "EFE", EFE), "with blanks"),
    (
        "LONDON/MADRID/PARIS, Jan 5 (Reuters) -",
        Read(("LONDON", "MADRID", "PARIS"), (1, 5), "Reuters", REUTERS),
        "three",
    ),
    (
        "OAKLAND & TEL AVIV, Israel, Jan. 5 (AFP) --",
        Read(("OAKLAND", ("TEL AVIV", "Israel")), (1, 5), "AFP", AFP),
        "joined by an ampersand",
    ),
    (
        "AUSTIN, Texas/WASHINGTON (Reuters) -",
        Read((("AUSTIN", "Texas"), "WASHINGTON"), (), "Reuters", REUTERS),
        "each with its region",
    ),
    # names
    (
        "Azuqueca de Henares (Guadalajara), 23 may (EFE).-",
        Read((("Azuqueca de Henares", "Guadalajara"),), (5, 23), "EFE", EFE),
        "a particle",
    ),
    ("Lons-le-Saunier, 10 juil 2024 (AFP) -", Read(("Lons-le-Saunier",), (7, 10, 2024), "AFP", AFP), "hyphens"),
    (
        "L'AQUILA, Italy, April 6 (Reuters) -",
        Read((("L'AQUILA", "Italy"),), (4, 6), "Reuters", REUTERS),
        "an apostrophe",
    ),
    (
        "L’AQUILA, Italy, April 6 (Reuters) -",
        Read((("L’AQUILA", "Italy"),), (4, 6), "Reuters", REUTERS),
        "a typographic one",
    ),
    ("ST. LOUIS (AP) —", Read(("ST. LOUIS",), (), "AP", AP), "an abbreviation"),
    ("McCOOK, Neb. (AP) _", Read((("McCOOK", "Neb."),), (), "AP", AP), "a small letter among capitals"),
    (
        "UNITED NATIONS, May 4 (Reuters) -",
        Read(("UNITED NATIONS",), (5, 4), "Reuters", REUTERS),
        "no place, in its slot",
    ),
    ("ABOARD AIR FORCE ONE (AP) —", Read(("ABOARD AIR FORCE ONE",), (), "AP", AP), "an aeroplane"),
    ("Redacción Internacional, 25 may (EFE).-", Read(("Redacción Internacional",), (5, 25), "EFE", EFE), "a desk"),
    ("Redacción Deportes, 25 may (EFE).-", Read(("Redacción Deportes",), (5, 25), "EFE", EFE), "another desk"),
    ("VINA (CHILE), 16 NOV 89 (EFE) --", Read((("VINA", "CHILE"),), (11, 16, 1989), "EFE", EFE), "as relayed"),
    # credits
    ("Nantes, 5 mai (AFP/dpa) -", Read(("Nantes",), (5, 5), "AFP/dpa", ("afp", "dpa")), "two, with a slash"),
    ("Nantes (afp dpa)", Read(("Nantes",), (), "afp dpa", ("afp", "dpa")), "two, with a blank"),
    ("TULSA, Okla. (tca/dpa) -", Read((("TULSA", "Okla."),), (), "tca/dpa", DPA), "a slash in its name"),
    ("Nantes, 5 mai (AFPA) -", Read(("Nantes",), (5, 5), "AFPA", ()), "one that no record has, behind place and date"),
    # separators
    ("Surat, Dec 9 (AFP)", Read(("Surat",), (12, 9), "AFP", AFP), "none"),
    ("Surat, Dec 9 (AFP):", Read(("Surat",), (12, 9), "AFP", AFP), "a colon"),
    ("Surat, Dec 9 (AFP) =", Read(("Surat",), (12, 9), "AFP", AFP), "an equals sign"),
    ("नयी दिल्ली, 5 सितंबर ।", Read(("नयी दिल्ली",), (9, 5)), "a danda behind place and date"),
    # times, and dates of other forms
    ("Nantes, Aug 7, 2015 / 12:35 pm (AFP).-", Read(("Nantes",), (8, 7, 2015), "AFP", AFP), "a time behind a slash"),
    ("Nantes, Nov 16 2007 7:00PM (AFP) -", Read(("Nantes",), (11, 16, 2007), "AFP", AFP), "a time behind a blank"),
    ("Nantes, June 13/2024(AFP)", Read(("Nantes",), (6, 13, 2024), "AFP", AFP), "the year behind a slash"),
    ("Nantes, Aug, 23 (AFP) -", Read(("Nantes",), (8, 23), "AFP", AFP), "a comma inside the date"),
    ("سيدني 4 كانون الأول (أ ف ب) -", Read(("سيدني",), (12, 4), "أ ف ب", AFP), "a month of two words"),
    ("سيدني، 4 كانون الأول 2023 (أ ف ب) -", Read(("سيدني",), (12, 4, 2023), "أ ف ب", AFP), "with a year"),
    ("กรุงเทพฯ 3 ก.ย.-", Read(("กรุงเทพฯ",), (9, 3)), "a month with stops in it"),
    ("ڈھاکہ ۔ 5 دسمبر (AFP)", Read(("ڈھاکہ",), (12, 5), "AFP", AFP), "the Urdu stop behind the place"),
    # other places of the credit
    ("ОМСК. 22 сентября. ИТАР-ТАСС –", Read(("ОМСК",), (9, 22), "ИТАР-ТАСС", ("tass",)), "behind a stop"),
    ("TULSA, May 3, YONHAP -", Read(("TULSA",), (5, 3), "YONHAP", ("yonhap",)), "in capitals, unlike the record's"),
    ("Nantes- France (AFP) --", Read((("Nantes", "France"),), (), "AFP", AFP), "the country behind a hyphen"),
    ("(서울=AFP) =", Read(("서울",), (), "AFP", AFP), "an equals sign, and no reporter"),
    ("JUBA, SOUTH SUDAN —", Read((("JUBA", "SOUTH SUDAN"),)), "a country in capitals"),
    ("सूरत (AFP)।", Read(("सूरत",), (), "AFP", AFP), "a danda"),
]


@pytest.mark.parametrize(("form", "expected", "why"), FORMS, ids=[row[0] for row in FORMS])
def test_forms(form: str, expected: Read, why: str) -> None:
    """The dateline is read whole, and the story begins behind it."""
    text = f"{form.strip()} {LEDE}\n\nThe ferries stayed in port.\n"
    assert read(text) == expected, why
    assert wireparse.parse(text).body == (LEDE, "The ferries stayed in port.")


@pytest.mark.parametrize("form", [row[0] for row in FORMS])
def test_pieces_are_siblings(form: str) -> None:
    """The pieces of a dateline are tokens of one group; no other token has its number."""
    tokens = wireparse.tokenize(f"Gales close harbour\n\n{form.strip()} {LEDE}\n")
    kinds = {token.kind for token in tokens if token.group}
    assert kinds
    assert kinds <= {Kind.PLACE, Kind.REGION, Kind.COUNTRY, Kind.DATE, Kind.CREDIT, Kind.SEPARATOR, Kind.BYLINE}
    assert len({token.group for token in tokens if token.group}) == 1
    assert all(token.rule.startswith("dateline.") for token in tokens if token.group)


REPORTERS: list[tuple[str, str, tuple[str, ...], str, str]] = [
    ("ОМСК, 1 дек — AFP, Адам Быков. Порт закрыт.", "ОМСК", ("Адам Быков",), "Порт закрыт.", "Russian, behind a comma"),
    ("(서울=AFP) 이도현 기자 = 항구가 닫혔다.", "서울", ("이도현",), "항구가 닫혔다.", "Korean, with an equals sign"),
    ("OMSK, 16 Dhjetor/AFP- A. Bykow/.- Porti u mbyll.", "OMSK", ("A. Bykow",), "Porti u mbyll.", "behind a hyphen"),
    ("新华社长春8月12日电（记者李文）港口关闭。", "长春", ("李文",), "港口关闭。", "Chinese, in brackets"),
    ("（新华社記者李文華台北29日電）港口關閉。", "台北", ("李文華",), "港口關閉。", "before the place"),
]


@pytest.mark.parametrize(("text", "place", "names", "body", "why"), REPORTERS)
def test_reporters_inside_the_dateline(text: str, place: str, names: tuple[str, ...], body: str, why: str) -> None:
    article = wireparse.parse(text)
    assert article.dateline
    assert [place.name for place in article.dateline.places] == [place], why
    assert article.byline
    assert article.byline.names == names, why
    assert article.body == (body,)


def test_korean_equation_without_a_reporter_keeps_the_sentence() -> None:
    """What stands before a later equals sign is story, if it names no reporter."""
    article = wireparse.parse("(서울=AFP) 항구가 닫혔다 = 시장의 말이다.")
    assert article.byline is None
    assert article.body == ("항구가 닫혔다 = 시장의 말이다.",)


def test_story_behind_credit_and_date_is_no_place() -> None:
    article = wireparse.parse("(AFP) - 1 AGO - 25 boats sank in the harbour of the town on Monday.")
    assert article.dateline
    assert article.dateline.places == ()
    assert article.dateline.date == PartialDate(None, 8, 1)
    assert article.body == ("25 boats sank in the harbour of the town on Monday.",)


GLUED: list[tuple[str, str, str]] = [
    ("Turín, 25 may (EFE).-La lluvia cae en la ciudad.", "La lluvia cae en la ciudad.", "no blank behind it"),
    ('Turín, 25 may (EFE).- "La lluvia cae", dijo.', '"La lluvia cae", dijo.', "a quote behind it"),
    ("Turín, 25 may (EFE).-“La lluvia cae”, dijo.", "“La lluvia cae”, dijo.", "a quote glued to it"),
    ("Turín, 25 may (EFE).- ¿Llueve en la ciudad?", "¿Llueve en la ciudad?", "a Spanish question"),
    ("Surat, Dec 9 (AFP) 12 boats sank in the harbour.", "12 boats sank in the harbour.", "a figure behind a bracket"),
    ("(KCNA) --Rain fell on the rice fields of the county.", "Rain fell on the rice fields of the county.", "no place"),
    ("新华社长春8月12日电8月12日，长春下雨。", "8月12日，长春下雨。", "the date again, which is the story's"),
]


@pytest.mark.parametrize(("text", "body", "why"), GLUED)
def test_the_story_begins_right_behind(text: str, body: str, why: str) -> None:
    assert wireparse.parse(text).body == (body,), why


NO_DATELINES: list[tuple[str, str]] = [
    ("(Rain fell, October 18, 2004) The harbour was closed.", "a bracket with a date, and nothing that parts it"),
    ("(The harbour, October 18) - it was closed.", "one without a year"),
    ("(In all, 2004) - The harbour was closed.", "one with a year alone"),
    ("(Quincy, MA, October 18, 2004, noon 12) - The harbour was closed.", "one with more than a dateline"),
    ("Rain () - The harbour was closed.", "an empty bracket behind a word"),
    ("The harbour of Tulsa, Okla. A seaside man is suing it.", "a place inside a sentence"),
    ("Rain.- The harbour was closed.", "a word before the separator"),
    ("Nantes- France (AFPA) -- The harbour was closed.", "a hyphen before a country, and a credit that no record has"),
    ("Update, May 27: The harbour was closed on Monday, and not on Sunday.", "a correction with its day"),
    ("The ferry of May, 23 (in all) - a boat - was closed.", "a month, a comma and a figure in a sentence"),
    ("MARTIN SHEEHAN Boats (AP) _ The harbour was closed.", "capitals that go on in mixed case"),
]


@pytest.mark.parametrize(("line", "why"), NO_DATELINES)
def test_prose_that_looks_like_a_dateline(line: str, why: str) -> None:
    article = wireparse.parse(f"Gales close harbour\n\n{line}\n\nThe ferries of the town stayed in port on Monday.\n")
    assert article.dateline is None, why


def test_stamp_above_a_dateline_is_no_part_of_it() -> None:
    """A day and a time on a line of their own are the page's."""
    article = wireparse.parse(f"06/08/2019 10:07 PM\n(EFE) - Lima, Sep 22 - {LEDE}")
    assert article.dateline
    assert article.dateline.date == PartialDate(None, 9, 22)
    assert article.body == (LEDE,)


def test_title_behind_a_chinese_dateline() -> None:
    """`题：` opens the title of a feature, which stands at the head of its first paragraph."""
    assert wireparse.parse("新华社长春1月5日电 题：港口关闭").body == ("港口关闭",)


def test_sentence_behind_a_region_keeps_its_first_word() -> None:
    """`A` joins no places before a sentence in mixed case."""
    article = wireparse.parse(
        "Gales close harbour\n\nTULSA, Okla. A Texas man is suing the harbour of the town over it.\n"
    )
    assert article.dateline
    assert article.dateline.text == "TULSA, Okla."
    assert article.body == ("A Texas man is suing the harbour of the town over it.",)


def test_dateline_keeps_its_text_as_printed() -> None:
    dateline = wireparse.parse(f"TULSA,  Okla.\xa0(AP) _ {LEDE}").dateline
    assert dateline
    assert dateline.text == "TULSA, Okla. (AP) _"


def test_dateline_on_its_own_line() -> None:
    """Europa Press and old feeds print it as a paragraph."""
    article = wireparse.parse(
        f"Gales close harbour\n\nMADRID, 29 Nov. (EFE) -\n\n{LEDE}\n\nThe ferries stayed in port.\n"
    )
    assert article.dateline
    assert article.dateline.places[0].name == "MADRID"
    assert article.headline == "Gales close harbour"
    assert article.body == (LEDE, "The ferries stayed in port.")


def test_dateline_with_iso_date_on_its_own_line() -> None:
    article = wireparse.parse(f"Gales close harbour\nAnna Varga\nOSTEND 1996-08-22\n{LEDE} Nobody sailed from there.\n")
    assert article.dateline
    assert article.dateline.places[0].name == "OSTEND"
    assert article.dateline.date == PartialDate(1996, 8, 22)
    assert article.headline == "Gales close harbour"
    assert article.byline
    assert article.byline.names == ("Anna Varga",)


def test_dateline_broken_over_two_lines() -> None:
    """A hard-wrapped line may be broken inside the dateline."""
    text = (
        "    SAINT JOHN, New Brunswick,\nApril 3 (Reuters) - The harbour of the\ntown was closed on Monday, and\n"
        "the ferries stayed in port.\n"
    )
    assert read(text) == Read((("SAINT JOHN", "New Brunswick"),), (4, 3), "Reuters", REUTERS)
    assert wireparse.parse(text).body == (
        "The harbour of the town was closed on Monday, and the ferries stayed in port.",
    )


BEHIND: list[tuple[str, str, tuple[str, ...] | None, str]] = [
    ("Por Elena Prats     Sevilla, 12 jun (EFE).- {lede}", "Sevilla", ("Elena Prats",), "wide blanks"),
    ("Por Elena Prats | Sevilla (EFE).- {lede}", "Sevilla", ("Elena Prats",), "a bar"),
    ("By ANNA BELL     SAN DIEGO (AP) -- {lede}", "SAN DIEGO", ("ANNA BELL",), "capitals"),
    ("By Anna Bell OSTEND, Feb 10 (Reuters) - {lede}", "OSTEND", ("Anna Bell",), "the case changes"),
    ("By Anna R Bell Lima, Oct 17 (AFP) {lede}", "Lima", ("Anna R Bell",), "nothing parts them but the words"),
    ("EFE GALICIA Vigo, 12 jun (EFE).- {lede}", "Vigo", None, "a label of the agency's own"),
]


@pytest.mark.parametrize(("text", "place", "names", "why"), BEHIND)
def test_dateline_behind_a_byline_or_label(text: str, place: str, names: tuple[str, ...] | None, why: str) -> None:
    article = wireparse.parse(text.format(lede=LEDE))
    assert article.dateline, why
    assert article.dateline.places[0].name == place, why
    assert (article.byline.names if article.byline else None) == names, why
    assert article.body == (LEDE,)


UNBROKEN: list[tuple[str, str, str, str]] = [
    (
        "EL PLENO APRUEBA LAS CUENTAS Soria (EFE).- El pleno votó las cuentas.",
        "Soria",
        "EL PLENO APRUEBA LAS CUENTAS",
        "a place in mixed case",
    ),
    (
        "EL PLENO APRUEBA LAS CUENTAS Soria, 3 may (EFE).- El pleno votó las cuentas.",
        "Soria",
        "EL PLENO APRUEBA LAS CUENTAS",
        "a date",
    ),
]


@pytest.mark.parametrize(("text", "place", "headline", "why"), UNBROKEN)
def test_dateline_in_copy_that_lost_its_line_breaks(text: str, place: str, headline: str, why: str) -> None:
    article = wireparse.parse(text)
    assert article.dateline, why
    assert article.dateline.places[0].name == place, why
    assert article.headline == headline
    assert article.body == ("El pleno votó las cuentas.",)


def test_bracket_that_is_half_lost_is_a_defect() -> None:
    text = f"Gales close harbour\n\nCórdoba, 23 may EFE).- {LEDE}"
    article = wireparse.parse(text)
    assert read(text) == Read(("Córdoba",), (5, 23), "EFE", EFE)
    (defect,) = article.defects
    assert str(defect) == "the credit's bracket is broken (line 3, column 1)"
    assert defect.code is DefectCode.BROKEN_BRACKET


def test_second_dateline_stays_in_the_body() -> None:
    """A story within a story: the first is the dateline."""
    text = "Lugo, 22 dic (EFE).- El puerto cerró.\n\nGuayaquil (Ecuador), 21 dic (EFE).- El puerto abrió.\n"
    article = wireparse.parse(text)
    assert read(text) == Read(("Lugo",), (12, 22), "EFE", EFE)
    assert article.body == ("El puerto cerró.", "Guayaquil (Ecuador), 21 dic (EFE).- El puerto abrió.")


RELAYED: list[tuple[str, tuple[str, ...], str]] = [
    ("COLON (PANAMA), 16 NOV 89 (ACAN) -- [TEXT] THE PORT IS SHUT.", ("[TEXT]",), "the whole text"),
    (
        "COLON (PANAMA), 16 NOV 89 (ACAN) -- [REPORT] [ROSA PINTO] [TEXT] THE PORT IS SHUT.",
        ("[REPORT]", "[ROSA PINTO]", "[TEXT]"),
        "with a name",
    ),
    ("COLON (PANAMA), 16 NOV 89 (ACAN) -- THE PORT IS SHUT.", (), "none"),
    ("COLON (PANAMA), NO DATE (ACAN) -- [EXCERPT] THE PORT IS SHUT.", ("[EXCERPT]",), "a date that is not there"),
]


@pytest.mark.parametrize(("text", "ednotes", "why"), RELAYED)
def test_notes_of_a_monitoring_service_are_ednotes(text: str, ednotes: tuple[str, ...], why: str) -> None:
    article = wireparse.parse(text)
    assert article.ednotes == ednotes, why
    assert article.body == ("THE PORT IS SHUT.",)
    assert article.dateline
    assert (article.dateline.places[0].name, article.agency) == ("COLON", "acan-efe")


def test_lower_case_note_in_brackets_is_story() -> None:
    assert wireparse.parse("Lima, May 3 (EFE).- [sic] It rained on the town.").body == ("[sic] It rained on the town.",)


HARBOUR = Agency(
    id="harbour",
    name="Harbour Wire",
    country="GE",
    languages=("en",),
    credits=("Harbour Wire", "HRB"),
    country_first=True,
)


def test_agency_of_the_callers_own() -> None:
    """A new agency is a new record; its peculiarities are fields."""
    parser = wireparse.Parser(agencies=(*AGENCIES, HARBOUR))
    assert read(f"Georgia, Batumi, Feb. 7 /HRB, N. Abadze/ {LEDE}", parser) == Read(
        (("Batumi", None, "Georgia"),), (2, 7), "HRB", ("harbour",)
    )
    assert parser.parse(f"Georgia, Batumi, Feb. 7 /HRB, N. Abadze/ {LEDE}").byline == wireparse.Byline(
        ("N. Abadze",), None, "N. Abadze"
    )
    assert read(f"BATUMI, Feb 7 (Harbour Wire - February 7, 2020) - {LEDE}", parser) is not None
    assert read(f"BATUMI, Ga. (Harbour Wire - February 7, 2020) - {LEDE}", parser) == Read(
        (("Ga.", None, "BATUMI"),), (2, 7, 2020), "Harbour Wire", ("harbour",)
    )


def test_credit_that_two_agencies_share_is_left_open() -> None:
    """Both write English, so nothing settles whose it is: the credit stays as printed, and a defect names them."""
    other = Agency(id="evening-echo", name="Evening Echo", country="IE", languages=("en",), credits=("EFE",))
    parser = wireparse.Parser(agencies=(*AGENCIES, other))
    article = parser.parse(f"Cork, May 3 (EFE).- {LEDE}")
    assert article.dateline
    assert (article.dateline.credit, article.dateline.agencies) == ("EFE", ())
    assert [defect.message for defect in article.defects] == ["the credit 'EFE' belongs to efe and evening-echo"]
