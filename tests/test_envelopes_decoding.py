"""Bytes are in the declared encoding, else in UTF-8, else in Windows-1252; what was lost or encoded twice is told."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.envelopes.decoding import Decoded, decode, decode_as, guess_encoding, is_double_encoded, repair
from wireparse.errors import MissingExtraError, WireparseError

# bytes, declared, what is decoded, why
DECODED: list[tuple[bytes, str | None, Decoded, str]] = [
    (b"", None, Decoded("", "utf-8", has_lost=False, is_double_encoded=False), "nothing is UTF-8"),
    (b"Rain", None, Decoded("Rain", "utf-8", has_lost=False, is_double_encoded=False), "ASCII is UTF-8"),
    ("Peña".encode(), None, Decoded("Peña", "utf-8", has_lost=False, is_double_encoded=False), "UTF-8 is valid"),
    (
        "\ufeffPeña".encode(),
        None,
        Decoded("Peña", "utf-8", has_lost=False, is_double_encoded=False),
        "a byte order mark is no text",
    ),
    (
        b"Pe\xf1a \x93\x97\x94",
        None,
        Decoded("Peña “—”", "cp1252", has_lost=False, is_double_encoded=False),
        "what is no UTF-8 is Windows-1252",
    ),
    (
        b"\x81\x8d\x8f\x90\x9d",
        None,
        Decoded("\x81\x8d\x8f\x90\x9d", "cp1252", has_lost=False, is_double_encoded=False),
        "its five holes are controls, as in Latin-1",
    ),
    (
        b"Pe\xf1a",
        "latin-1",
        Decoded("Peña", "latin-1", has_lost=False, is_double_encoded=False),
        "the caller's word is taken",
    ),
    (
        b"Pe\xf1a",
        "ascii",
        Decoded("Pe\ufffda", "ascii", has_lost=True, is_double_encoded=False),
        "what it cannot be is replaced, and told",
    ),
    (
        "Reporting by:\ufffdAnna".encode(),
        None,
        Decoded("Reporting by:\ufffdAnna", "utf-8", has_lost=True, is_double_encoded=False),
        "what an earlier decoding lost is told, too",
    ),
    (
        "Peña, cañón".encode()[:-2],
        None,
        Decoded("Peña, cañ\ufffd", "utf-8", has_lost=True, is_double_encoded=False),
        "UTF-8 that was cut off in a character is UTF-8",
    ),
    (
        b"caf\xe9",
        None,
        Decoded("café", "cp1252", has_lost=False, is_double_encoded=False),
        "a last byte alone shows no UTF-8",
    ),
    (
        "PeÃ±a".encode(),
        None,
        Decoded("PeÃ±a", "utf-8", has_lost=False, is_double_encoded=True),
        "what was encoded twice is told, and left",
    ),
]


@pytest.mark.parametrize(("data", "declared", "decoded", "why"), DECODED, ids=[row[3] for row in DECODED])
def test_decoded(data: bytes, declared: str | None, decoded: Decoded, why: str) -> None:
    assert decode(data, declared) == decoded, why


def test_unknown_encoding_is_the_callers_mistake() -> None:
    with pytest.raises(LookupError):
        decode(b"Rain", "klingon")


@given(st.binary())
def test_any_bytes_are_decoded_without_loss(data: bytes) -> None:
    """What is no UTF-8 goes back to its bytes through Windows-1252 and Latin-1."""
    decoded = decode(data)
    if decoded.encoding == "cp1252":
        back = (
            character.encode("latin-1") if character < "\u0100" else character.encode("cp1252")
            for character in decoded.text
        )
        assert b"".join(back) == data
    else:
        assert decoded.has_lost or decoded.text.encode() == data.removeprefix("\ufeff".encode())


@given(st.text(st.characters(codec="latin-1")))
def test_guess_is_what_decodes(text: str) -> None:
    data = text.encode("latin-1")
    assert decode(data).text.encode() == decode_as(data, guess_encoding(data)).removeprefix("\ufeff").encode()


# text, whether it was encoded twice, why
DOUBLED: list[tuple[str, bool, str]] = [
    ("Rain in Lima", False, "ASCII shows nothing"),
    ("Grüße aus Genève, Kraków", False, "letters with accents"),
    ("“CAFÉ”", False, "a capital before a quote is UTF-8 by chance, the quote before it is not"),
    ("Москва", False, "letters that Windows-1252 does not have"),
    ("GrÃ¼ÃŸe aus GenÃ¨ve", True, "UTF-8 of Latin letters"),
    ("Itâ€™s raining", True, "UTF-8 of quotes"),
    ("ÐœÐ¾Ñ\x81ÐºÐ²Ð°", True, "UTF-8 of Cyrillic, with a hole of Windows-1252"),
    ("Genève und KrakÃ³w", False, "one against one is no proof"),
]


@pytest.mark.parametrize(("text", "is_doubled", "why"), DOUBLED, ids=[row[2] for row in DOUBLED])
def test_double_encoding_is_noticed(text: str, is_doubled: bool, why: str) -> None:  # noqa: FBT001
    assert is_double_encoded(text) is is_doubled, why


@pytest.mark.parametrize("text", [row[0] for row in DOUBLED if row[1]])
def test_repair_undoes_the_second_encoding(text: str) -> None:
    repaired = repair(text)
    assert not is_double_encoded(repaired)
    assert len(repaired) < len(text)


def test_repair_names_the_extra_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    with pytest.raises(
        MissingExtraError, match=r"^repairing text needs ftfy: pip install 'wireparse\[repair\]'$"
    ) as info:
        repair("GenÃ¨ve")
    assert isinstance(info.value, WireparseError)
    assert isinstance(info.value, ImportError)
