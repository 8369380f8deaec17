"""What the records of the languages hold: the names of the Unicode CLDR, and words that the code can find."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from wireparse import LANGUAGES, Language
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
