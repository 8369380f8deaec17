"""Words are folded to one key however they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.words import fold

FOLDED: list[tuple[str, str, str]] = [
    ("EFE", "efe", "no case"),
    ("Sept.", "sept", "no closing stop"),
    ("", "", "nothing stays nothing"),
    ("N.J.", "n.j", "stops inside stay"),
    (" EFE ", "efe", "no blanks around"),
    ("Europa  Press", "europa press", "single blanks inside"),
    ("Europa\xa0Press", "europa press", "whatever blank it was"),
    ("ACAN - EFE", "acan-efe", "no blanks around a hyphen"),
    ("ACAN – EFE", "acan-efe", "nor around a dash"),
    ("ACAN–EFE", "acan-efe", "a dash is a hyphen"),
    ("NTB / AFP", "ntb/afp", "nor around a slash"),
    ("ČTK", "čtk", "accents stay"),
    ("C\u030cTK", "čtk", "and are composed"),
    ("STRASSE", "strasse", "capitals of sharp s"),
    ("Straße", "strasse", "are those of two"),
    ("©NTB", "ntb", "no mark of copyright"),
]


@pytest.mark.parametrize(("word", "key", "why"), FOLDED)
def test_fold(word: str, key: str, why: str) -> None:
    assert fold(word) == key, why


@given(st.text(alphabet="aAéÉe\u0301 .-/–ßİ©", max_size=12))
def test_case_makes_no_difference_to_ascii(word: str) -> None:
    """Folding never fails, and of plain letters the case is lost."""
    fold(word)
    plain = word.encode("ascii", "ignore").decode()
    assert fold(plain) == fold(plain.upper()) == fold(plain.lower())
