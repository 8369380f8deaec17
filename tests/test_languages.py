"""What the records of the languages hold: the names of the Unicode CLDR, and words that the code can find."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import wireparse
from wireparse import LANGUAGES, Article, Language
from wireparse.languages import cldr
from wireparse.lexicon import fold

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
    "byline_words": lambda word: " " in word or not word.rstrip(":").isalpha() or len(word.rstrip(":")) < MARKED,
    "job_words": lambda word: word.endswith("."),
    "sections": lambda word: fold(word) in BOILERPLATE or fold(word) in MARKS,
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
