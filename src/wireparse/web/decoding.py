"""Decoding: the text of the bytes of a web page, in the order in which browsers look for its encoding.

A byte order mark, then what the caller says, then what the page declares near its top, if its bytes are that; else what
transmissions are decoded with: UTF-8, or Windows-1252.
"""

import codecs
import re

from wireparse.envelopes.decoding import decode, decode_as

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}

# Browsers look this far for a declaration: `<meta charset=…>`, `<meta … content="text/html; charset=…">`, `<?xml … ?>`.
_TOP = 1024
_DECLARED = re.compile(
    rb"""<(?:meta\b[^<>]{0,400}?\bcharset|\?xml\b[^<>]{0,200}?\bencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})""",
    re.IGNORECASE,
)

# Encodings that are read where one that they hold is declared, as the Encoding Standard of the WHATWG has it. Some of
# the names are unknown to Python, and some only to browsers.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso-8859-8-i": "iso8859-8",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "windows-874": "cp874",
}
# A page that declares UTF-16 in letters of one byte each is not in it.
_DECLARED_AS = {"utf-16": "utf-8", "utf-16-be": "utf-8", "utf-16-le": "utf-8"}

# Those that browsers know. Python has others by which a page could do harm, or that are none: `idna`, `unicode_escape`.
_KNOWN = {
    *["utf-8", "big5", "big5hkscs", "cp866", "cp874", "cp932", "cp949", "euc_jp", "gb18030", "iso2022_jp"],
    *["koi8-r", "koi8-u", "mac-cyrillic", "mac-roman"],
    *(f"cp125{number}" for number in range(9)),
    *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
}


def decode_page(page: bytes, encoding: str | None = None) -> str:
    r"""Return the text of a page.

    Args:
        page: its bytes.
        encoding: what the caller knows of it, as from the header of the response; None if nothing.

    Raises:
        LookupError: Python knows no encoding of that name.

    >>> decode_page(b'<meta charset="shift_jis"><p>\x83}\x83\x93\x83{\x83E')
    '<meta charset="shift_jis"><p>マンボウ'
    """
    for mark, marked in _MARKS.items():
        if page.startswith(mark):
            return decode_as(page[len(mark) :], marked)
    if encoding is not None:
        return decode_as(page, read_as(encoding))
    declared = find_declaration(page)
    if declared is not None:
        try:
            return page.decode(declared)
        except UnicodeDecodeError:
            # A page that is UTF-8 but for its declaration is that; of others the declaration is the best guess.
            guess = decode(page)
            return guess.text if guess.encoding == "utf-8" else decode_as(page, declared)
    return decode(page).text


def find_declaration(page: bytes) -> str | None:
    r"""Return the encoding that a page declares near its top, by Python's name; None if it is unknown.

    >>> find_declaration(b"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>")
    'cp1252'
    """
    found = _DECLARED.search(page, 0, _TOP)
    if found is None:
        return None
    try:
        name = read_as(found[1].decode("ascii", "replace"))
    except LookupError:
        return None
    name = _DECLARED_AS.get(name, name)
    return name if name in _KNOWN else None


def read_as(label: str) -> str:
    """Return the encoding, by Python's name, that is read where one is called so.

    Raises:
        LookupError: it is known neither to Python nor to browsers.

    >>> read_as("latin-1"), read_as("EUC-KR"), read_as("x-sjis"), read_as("utf-16")
    ('cp1252', 'cp949', 'cp932', 'utf-16')
    """
    folded = label.strip().lower()
    name = _READ_AS.get(folded) or codecs.lookup(folded).name
    return _READ_AS.get(name, name)
