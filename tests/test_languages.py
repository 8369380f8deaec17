"""What the records of the languages hold: the names of the Unicode CLDR, and words that the code can find."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import wireparse
from wireparse import LANGUAGES, Article, Language
from wireparse.languages import cldr
from wireparse.words import fold

SCRIPT = Path(__file__).parent.parent / "development" / "generate_names.py"

# A weekday of two letters is never read: "Mo." is Missouri before it is Montag.
SHORTEST = 3

# Where a language's names are not those of the locale of its code: other scripts, other countries.
LOCALES = {
    "ar": ("ar", "ar_SY", "ar_MA", "ar_DZ"),
    "bs": ("bs", "bs_Cyrl"),
    "de": ("de", "de_AT"),
    "es": ("es", "es_MX", "es_PE"),
    "no": ("nb", "nn"),
    "pt": ("pt", "pt_PT"),
    "sr": ("sr", "sr_Latn"),
    "tl": ("fil",),
    "uz": ("uz", "uz_Cyrl"),
    "zh": ("zh", "zh_Hant"),
}

# What stands before a month in the CLDR is a word of the date for the code: "de gener", "d’abril".
PREPOSITIONS = ("de ", "d’")


def load_script() -> ModuleType:
    """Import the script, which is in no package; without its directory or babel the test that asks has no object."""
    if not SCRIPT.exists():
        pytest.skip("the script that writes the names is not beside the tests")
    spec = importlib.util.spec_from_file_location(SCRIPT.stem, SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_names_of_the_cldr_are_as_the_script_writes_them() -> None:
    """The module is generated: what it says is what the pinned babel says."""
    assert Path(cldr.__file__).read_text(encoding="utf-8") == load_script().render()


def test_library_does_without_babel() -> None:
    """It is a tool of development: nothing that the package imports asks for it."""
    for path in Path(cldr.__file__).parents[1].rglob("*.py"):
        assert "import babel" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@pytest.mark.parametrize(
    ("part", "numbers"), [("months", range(1, 13)), ("days", range(7))], ids=["months", "weekdays"]
)
def test_names_of_the_cldr_are_known(language: Language, part: str, numbers: range) -> None:
    """Every month and weekday of the CLDR, wide and abbreviated, within a date and alone, is in the language's record."""
    script = load_script()
    own = language.months if part == "months" else language.weekdays
    for locale in LOCALES.get(language.code, (language.code,)):
        for forms, names in zip(script.read_names(locale, part, numbers), own, strict=True):
            known = {fold(name) for name in names}
            missing = {form for form in forms if fold(without_preposition(form)) not in known}
            assert {form for form in missing if part == "months" or len(form) >= SHORTEST} == set(), locale


def without_preposition(form: str) -> str:
    """Take off the preposition of a Catalan month."""
    return next((form.removeprefix(word) for word in PREPOSITIONS if form.startswith(word)), form)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_names_are_complete(language: Language) -> None:
    """There are twelve months and seven weekdays, and of none a form twice."""
    assert [len(language.months), len(language.weekdays)] == [12, 7]
    for forms in (*language.months, *language.weekdays):
        assert forms
        assert len({fold(form) for form in forms}) == len(forms), forms


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_form_means_two_months_within_a_language(language: Language) -> None:
    """Between languages the story tells which month is meant; within one nothing would."""
    forms = [fold(form) for months in language.months for form in months]
    assert sorted(form for form in forms if forms.count(form) > 1) == []


HEADLINE = "Rain falls on the town and the river"
LEDE = "It rained on the town and the river rose."
STORY = f"{HEADLINE}\n\nLIMA, May 3 (Reuters) - {LEDE}"

# A byline is opened by words that are parted from the name: Chinese and Japanese write one character before it.
MARKED = 2
BOILERPLATE = {fold(line) for language in LANGUAGES for line in language.boilerplate}
OPENERS = {opener for language in LANGUAGES for opener in language.boilerplate_openers}
MARKS = {fold(mark) for language in LANGUAGES for mark, _kind in language.version_marks}

# What no story can show, or what another list has too, which comes first.
UNSEEN: dict[str, Callable[[str], bool]] = {
    "byline_words": lambda word: word[0] == "(" or not word.rstrip(":")[-1].isalpha() or len(word.rstrip(":")) < MARKED,
    "job_words": lambda word: word.endswith("."),
    "sections": lambda word: fold(word) in MARKS,
    "notes": lambda word: len(word) == 1,
    "note_labels": lambda word: word.startswith("["),
    "tagline_openers": lambda word: word in OPENERS,
    "end_marks": lambda word: not any(letter.isalpha() for letter in word) or word.startswith("("),
    "take_marks": lambda word: fold(word) in BOILERPLATE,
}
SHOWN: dict[str, tuple[str, Callable[[Article], object], str]] = {
    "byline_words": (
        f"{HEADLINE}\n\n{{}} Maria Petrova\n\nLIMA, May 3 (Reuters) - {LEDE}",
        lambda article: article.byline and article.byline.text,
        "{} Maria Petrova",
    ),
    "job_words": (
        f"{HEADLINE}\n\nBy Maria Petrova\n{{}}\n\nLIMA, May 3 (Reuters) - {LEDE}",
        lambda article: article.byline and article.byline.title,
        "{}",
    ),
    "sections": (f"{{}}\n\n{STORY}", lambda article: article.section, "{}"),
    "notes": (f"{STORY} ({{}})", lambda article: "".join(article.ednotes), "({})"),
    "note_openers": (
        f"{HEADLINE}\n\n({{}} 12, 15)\n\nLIMA, May 3 (Reuters) - {LEDE}",
        lambda article: "".join(article.ednotes),
        "({} 12, 15)",
    ),
    "note_labels": (
        f"{HEADLINE}\n\n{{}}: 12, 15\n\nLIMA, May 3 (Reuters) - {LEDE}",
        lambda article: "".join(article.ednotes),
        "{}: 12, 15",
    ),
    "tagline_openers": (
        f"{STORY}\n\n{{}} Maria Petrova",
        lambda article: article.tagline and article.tagline.text,
        "{} Maria Petrova",
    ),
    "end_marks": (f"{STORY}\n\n{{}}", lambda article: article.signoff and article.signoff.text, "{}"),
    "take_marks": (f"{STORY}\n\n{{}}", lambda article: article.signoff and article.signoff.text, "{}"),
}


@pytest.mark.parametrize("field", SHOWN)
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_word_is_found(language: Language, field: str) -> None:
    """A word that no story can show is no knowledge: each is found where it stands as the field has it."""
    story, part, expected = SHOWN[field]
    # Stops and dots behind a mark are not part of it.
    words = [word.rstrip(".… ") if field == "take_marks" else word for word in getattr(language, field)]
    unfound = [
        word
        for word in words
        if not (field in UNSEEN and UNSEEN[field](word))
        and part(wireparse.parse(story.format(word))) != expected.format(word)
    ]
    assert unfound == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_month_is_read(language: Language) -> None:
    """A form that no dateline can show is no knowledge; those in figures are read as figures (`9月22日`, `22/9`)."""
    parser = wireparse.Parser(languages=(language,))
    forms = [(number, form) for number, names in enumerate(language.months, 1) for form in names if form[0].isalpha()]
    datelines = [parser.parse(f"LIMA, 22 {form} 2020 (Reuters) - {LEDE}\n").dateline for _number, form in forms]
    read = [(dateline.date.month if dateline and dateline.date else None) for dateline in datelines]
    assert [(number, form) for (number, form), month in zip(forms, read, strict=True) if month != number] == []


STORIES: list[tuple[str, str, str, str]] = [
    (
        "he",
        "ירושלים, 22 בספטמבר (XYZ) - הגשם לא ירד על העיר, אמר ראש המועצה. הוא הוסיף כי הנהר שקט גם היום, אבל הגשר סגור.",
        "ירושלים",
        "the preposition is glued to the month",
    ),
    (
        "am",
        "አዲስ አበባ, ሴፕቴምበር 22 (XYZ) - በከተማዋ ላይ ዝናብ ዘንቧል ሲሉ ከንቲባው ተናግረዋል። ወንዙ ግን ዛሬ ሙሉ ነው እና መንገዶቹ ዝግ ናቸው።",
        "አዲስ አበባ",
        "Amharic",
    ),
    ("km", "ភ្នំពេញ, 22 ខែកញ្ញា (XYZ) - ភ្លៀងបានធ្លាក់នៅក្នុងទីក្រុង ហើយទឹកទន្លេបានឡើង។", "ភ្នំពេញ", "so is the word for month"),
    (
        "ky",
        "Ош, 22-сентябрь (XYZ) - Шаарда жамгыр жаады жана дарыянын суусу көтөрүлдү, деп билдирди мэр. Бул жолдор үчүн кооптуу эмес.",
        "Ош",
        "a hyphen parts the day from the month",
    ),
    (
        "uz",
        "Toshkent, 22-sentabr (XYZ) - Shaharda yomg‘ir yog‘di. Ushbu holat yo‘llar uchun xavfli emas, hokim bilan uchrashuv keyin bo‘ladi.",
        "Toshkent",
        "Uzbek in Latin",
    ),
    (
        "uz",
        "Тошкент, 22 сентябр (XYZ) - Шаҳарда ёмғир ёғди. Ушбу ҳолат йўллар учун хавфли эмас, ҳоким билан учрашув ҳам бўлади.",
        "Тошкент",
        "and in Cyrillic",
    ),
    (
        "ne",
        "काठमाडौँ, २२ सेप्टेम्बर (XYZ) - सहरमा पानी परेको छ र नदी बढेको छ भने बाटो बन्द गरिएको थियो। उनले आज पनि जानकारी बताए।",
        "काठमाडौँ",
        "the figures of Devanagari",
    ),
    (
        "tl",
        "Davao, 22 ng Setyembre (XYZ) - Umulan sa lungsod, ayon sa alkalde. Hindi na madaanan ang mga kalsada dahil sa baha, ngunit ligtas siya.",
        "Davao",
        "a word between day and month",
    ),
]


@pytest.mark.parametrize(("code", "text", "place", "why"), STORIES)
def test_datelines_of_languages_whose_names_are_of_the_cldr(code: str, text: str, place: str, why: str) -> None:
    """22 September in each, behind a credit that no record has; the story tells its language."""
    article = wireparse.parse(text)
    assert article.dateline, why
    assert [printed.name for printed in article.dateline.places] == [place]
    assert article.dateline.date == wireparse.PartialDate(month=9, day=22), why
    assert article.language == code


def test_months_of_other_calendars_are_no_months() -> None:
    """A day of the Ethiopian or the Persian calendar is another day of ours: better none than a wrong one."""
    for text in ("አዲስ አበባ, መስከረም 12 (XYZ) - ዝናብ ነው።", "تهران، ۱۲ مهر (XYZ) - باران بارید."):
        dateline = wireparse.parse(text).dateline
        assert dateline is None or dateline.date is None


FRAMED: list[tuple[str, str | None, str]] = [
    ("Autor: Jan Nowak", "Autor: Jan Nowak", "a word that opens a byline with a colon"),
    ("Autor książki Jan Nowak", None, "does so with a colon alone"),
    ("Por: Jan Nowak", "Por: Jan Nowak", "one that needs none may have it"),
    ("Kirjoittaja: Jan Nowak", "Kirjoittaja: Jan Nowak", "a long one"),
]


@pytest.mark.parametrize(("line", "byline", "why"), FRAMED)
def test_words_that_open_a_byline(line: str, byline: str | None, why: str) -> None:
    article = wireparse.parse(f"{HEADLINE}\n\n{line}\n\nLIMA, May 3 (Reuters) - {LEDE}")
    assert (article.byline and article.byline.text) == byline, why
    assert byline is None or (article.byline and article.byline.names == ("Jan Nowak",))


ENDS: list[tuple[str, str | None, str]] = [
    ("End of story", "End of story", "an end mark of several words"),
    ("انتهای پیام/", "انتهای پیام/", "with the slash that closes it in Tehran"),
    ("At the end of story time the children slept.", None, "words of a sentence"),
    ("The end of story", None, "a line that says more than the mark"),
]


@pytest.mark.parametrize(("line", "signoff", "why"), ENDS)
def test_end_marks_of_several_words(line: str, signoff: str | None, why: str) -> None:
    """They close a story where they are the whole line."""
    article = wireparse.parse(f"{STORY}\n\n{line}")
    assert (article.signoff and article.signoff.text) == signoff, why
    assert article.body == ((LEDE,) if signoff else (LEDE, line))


OPENED: list[tuple[str, bool, str]] = [
    ("Di Maria scores twice for Benfica", False, "the Italian word is a part of the name"),
    ("De Gaulle fliegt heute nach Paris", False, "so is the Romanian one"),
    ("By Election Day it rains", False, "the English one opens a sentence"),
    ("By Ann Bell of the Daily News", True, "particles are no words of a sentence"),
    ("Por Ana de la Fuente y Luis Soto", True, "nor are joiners"),
    ("By Jan Vogel special to The Press", True, "nor is a job title"),
    ("By Jan Vogel, who walked to the sea", True, "what stands behind a comma is not looked at"),
    ("By staff reporters", True, "no name follows"),
]


@pytest.mark.parametrize(("line", "is_byline", "why"), OPENED)
def test_headline_that_opens_with_the_word_of_a_byline(line: str, is_byline: bool, why: str) -> None:  # noqa: FBT001
    """Of a line with no headline above it, two plain words tell that it is one."""
    article = wireparse.parse(f"{line}\n\nLIMA, May 3 (Reuters) - {LEDE}")
    assert (article.byline is not None) == is_byline, why
    assert (article.headline == line) != is_byline
