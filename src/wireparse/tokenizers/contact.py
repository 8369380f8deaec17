"""Contact lines: e-mail addresses, links and the telephones of newsrooms, below the story."""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokens import CONTACT

_MAIL = r"[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}"
_CONTACT = compile_pattern(
    rf"""(?:
      -{{1,2}}[ ]?[^\n@]{{3,120}}[ ]{_MAIL}
    | \(?{_MAIL}(?:[/ ][0-9:/. -]{{8,30}}/?)?\)?
    | \(\([^()]{{0,120}}{_MAIL}[^()]{{0,200}}\)\)
    | (?:-{{1,2}}[ ]?)?[\p{{L}}.,'’& -]{{3,60}}?,?[ ](?:Tel|Fax|tel|fax)?[.:]?[ ]?
      \+?[0-9][0-9() /-]{{5,30}}[0-9](?:[ ](?:Fax|fax)\+?[0-9 -]{{7,30}})?
    )$"""
)
# Glued to the stop of the last sentence only where the word before it is no part of an address: "ann.moss@..."
_LATE_MAIL = compile_pattern(rf"(?<=[.!?\"”。][ ]|[!?\"”。]|[^\x00-\x7f]\.)(?P<mail>{_MAIL})$")
_LINKS = ("http://", "https://")
_LONGEST = 200
_DIGITS = 7
_REACH = 90


def tokenize_contact(galley: Galley, start: int, text: str) -> int | None:
    """Claim a line that tells where to write or call, or an address behind the last sentence."""
    if is_link(text):
        galley.claim(CONTACT, start, start + len(text), "contact.link")
        return start
    if "@" not in text[-_LONGEST:]:
        if not text[-1].isdigit() or len(text) > _LONGEST or sum(map(str.isdigit, text)) < _DIGITS:
            return None
    elif len(text) > _LONGEST or _CONTACT.match(text) is None:
        late = _LATE_MAIL.search(text, max(0, len(text) - _REACH))
        if late is None:
            return None
        galley.claim(CONTACT, start + late.start(), start + late.end(), "contact.late")
        return start + late.start()
    if _CONTACT.match(text) is None:
        return None
    galley.claim(CONTACT, start, start + len(text), "contact.line")
    return start


def is_link(text: str) -> bool:
    """The line is nothing but the address of a page: `https://harbour.example/news/84`."""
    return text[0] == "h" and text.startswith(_LINKS) and " " not in text
