r"""Text for a page: whatever it is made of, it comes out as text.

Copy comes from anywhere. The signs of HTML are escaped, so that nothing in a text can open or close an element or an
attribute, and what has no shape of its own, controls and turns of direction among it, is spelt out as in `\u202e`.
Blanks of all widths, tabs too, stay what they are.
"""

import html

from wireparse.render.copy_lines import spell_out


def write_text(text: str) -> str:
    r"""Return HTML that shows a text on a page; what is spelt out is an element of the class `odd`.

    >>> write_text("A <b> and \x1b")
    'A &lt;b&gt; and <span class="odd">\\x1b</span>'
    """
    escaped = html.escape(text)
    spellings = _find_spellings(text)
    if not spellings:
        return escaped
    # NUL and SOH have no shape either: where they stand now, they are no part of the text.
    marked = escaped.translate({code: f"\0{spelling}\1" for code, spelling in spellings.items()})
    return marked.replace("\1\0", "").replace("\0", '<span class="odd">').replace("\1", "</span>")


def write_attribute(text: str) -> str:
    r"""Return what stands for a text between the quotes of an attribute, or in the title of a page.

    >>> write_attribute('"\0')
    '&quot;\\x00'
    """
    return html.escape(spell_text(text))


def spell_text(text: str) -> str:
    r"""Return a text as a page shows it: what has no shape of its own spelt out.

    >>> spell_text("a\tb\0")
    'a\tb\\x00'
    """
    return text.translate(_find_spellings(text))


def _find_spellings(text: str) -> dict[int, str]:
    """How the characters of a text that have no shape are spelt, each under its number."""
    if text.isprintable():
        return {}
    return {ord(char): spelling for char in set(text) - {"\t"} if (spelling := spell_out(char)) != char}
