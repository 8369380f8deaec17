"""Characters that a format cannot hold, and white space, which markup does not keep.

XML has no control characters but tab and line ends, no half characters (lone surrogates), and not U+FFFE and U+FFFF.
Copy has them where it was damaged on its way. In XML they become U+FFFD, the character that says that one was lost
here: none of them is text, and nothing is refused for their sake. JSON holds them all, once half characters are spelt.
"""

import re

# Whatever is not in the production `Char` of XML 1.0, fifth edition.
_NOT_IN_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_SURROGATE = re.compile("[\\ud800-\\udfff]")

# The white space of XML and HTML. Others, such as the no-break space, are characters of the text.
_BLANKS = re.compile("[ \\t\\n\\r\\f]+")

# Most texts have nothing to squash, and one look tells.
_UNEVEN = re.compile("[\\t\\n\\r\\f]|  ")


def hold_in_xml(text: str) -> str:
    r"""Return the text with U+FFFD for each character that XML cannot hold.

    >>> hold_in_xml("Rain\x07 fell")
    'Rain\ufffd fell'
    """
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def replace_surrogates(text: str) -> str:
    r"""Return the text with U+FFFD for each half character, so that UTF-8 holds it.

    >>> replace_surrogates("Rain\ud83d")
    'Rain\ufffd'
    """
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def spell_surrogates(line: str) -> str:
    r"""Return JSON with each half character spelt out, so that any encoding can hold it; it reads back the same.

    >>> spell_surrogates('"\ud83d"')
    '"\\ud83d"'
    """
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def squash(text: str) -> str:
    r"""Return the text with one blank for all white space between words, and none at its edges.

    >>> squash(" Rain\n  fell ")
    'Rain fell'
    """
    return (text if _UNEVEN.search(text) is None else _BLANKS.sub(" ", text)).strip(" ")
