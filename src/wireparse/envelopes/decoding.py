"""Decoding: the text of a transmission's bytes, and what they were decoded with.

A transmission is in the encoding that its reader declares; else in UTF-8, if it is valid; else in Windows-1252, whose
five unassigned bytes are read as in Latin-1, so that no byte is ever refused. Text that went through UTF-8 twice is
noticed, and repaired where the caller asks.
"""

import re

import attrs

from wireparse.errors import MissingExtraError

# What stands for a character that was lost.
REPLACEMENT = "\ufffd"
BYTE_ORDER_MARK = "\ufeff"

# The characters of the bytes 0x80-0x9F; five are unassigned and stay the controls that they are in Latin-1.
_UPPER_CONTROLS = bytes(range(0x80, 0xA0))
_ASSIGNED = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in _UPPER_CONTROLS}
_TO_BYTES = {character: byte for byte, character in _ASSIGNED.items()}
_TO_BYTES |= {chr(byte): byte for byte in range(0x80, 0x100)}

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")

# Whether text is double-encoded shows in its first few runs of other characters than ASCII.
_RUNS = 64


@attrs.frozen
class Decoded:
    """The text of some bytes.

    `encoding` is what they were decoded with, by Python's name; `has_lost` tells whether characters of it were lost,
    now or before; `is_double_encoded` whether it looks as if UTF-8 had been taken for Windows-1252 once.
    """

    text: str
    encoding: str
    has_lost: bool
    is_double_encoded: bool


def decode(data: bytes, declared: str | None = None) -> Decoded:
    r"""Return the text of `data`, without a byte order mark.

    Args:
        data: the bytes.
        declared: the encoding that they are in, None if that is not known.

    Raises:
        LookupError: Python knows no encoding of the declared name.

    >>> decode(b"caf\xc3\xa9").encoding, decode(b"caf\xe9 \x93"), decode(b"caf\xe9", "ascii").has_lost
    ('utf-8', Decoded(text='café “', encoding='cp1252', has_lost=False, is_double_encoded=False), True)
    """
    encoding = declared or guess_encoding(data)
    text = decode_as(data, encoding).removeprefix(BYTE_ORDER_MARK)
    return Decoded(text, encoding, REPLACEMENT in text, is_double_encoded(text))


def guess_encoding(data: bytes) -> str:
    r"""Return "utf-8" if the bytes are that, or were before they were cut off; else "cp1252".

    >>> guess_encoding("Peña, cañ".encode()[:-1]), guess_encoding("Peña, cañ".encode("latin-1"))
    ('utf-8', 'cp1252')
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        is_cut_off = error.reason == "unexpected end of data" and not data[: error.start].isascii()
        return "utf-8" if is_cut_off else "cp1252"
    return "utf-8"


def decode_as(data: bytes, encoding: str) -> str:
    """Return the text of `data` in an encoding, with U+FFFD for what it cannot be."""
    if encoding == "cp1252":
        return data.decode("latin-1").translate(_ASSIGNED)
    return data.decode(encoding, "replace")


def is_double_encoded(text: str) -> bool:
    """Say whether most of what is not ASCII in `text` is UTF-8 that was taken for Windows-1252.

    >>> is_double_encoded("Grüße aus Genève"), is_double_encoded("GrÃ¼ÃŸe aus GenÃ¨ve")
    (False, True)
    """
    if text.isascii():
        return False
    runs = [match.group() for match, _ in zip(_BEYOND_ASCII.finditer(text), range(_RUNS), strict=False)]
    return 2 * sum(map(_is_utf8_within, runs)) > len(runs)


def _is_utf8_within(run: str) -> bool:
    """Its characters, taken for bytes, are UTF-8."""
    try:
        bytes(map(_TO_BYTES.__getitem__, run)).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return False
    return True


def repair(text: str) -> str:
    """Return `text` with its double-encoded UTF-8 put right.

    Raises:
        MissingExtraError: the extra `wireparse[repair]` is not installed.

    >>> repair("GrÃ¼ÃŸe aus GenÃ¨ve")
    'Grüße aus Genève'
    """
    try:
        import ftfy  # noqa: PLC0415  an extra, needed only where copy is to be repaired
    except ModuleNotFoundError as error:
        raise MissingExtraError("repairing text needs ftfy: pip install 'wireparse[repair]'") from error
    return ftfy.fix_encoding(text)
