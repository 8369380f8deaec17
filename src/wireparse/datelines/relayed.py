"""What a monitoring service puts between dateline and story: "[TEXT]", "[EXCERPT]", "[REPORT] [MARIA PAZ] [TEXT]".

The Foreign Broadcast Information Service described each item so. The notes are for the reader of the file, not of
the story.
"""

from wireparse.galley import Galley
from wireparse.grammar import compile_pattern
from wireparse.tokens import Kind

_NOTE = compile_pattern(
    r"\[(?P<note>[\p{Lu}][^\[\]]{2,200}(?:\([^()]{1,40}\)[^\[\]]{0,60})?)\][ \t]{0,4}(?:\r?\n)?[ \t]{0,4}"
)
_NOTES = 4


def claim_relay_notes(galley: Galley, offset: int) -> None:
    """Claim the capital notes in square brackets that open the story at this offset."""
    for _ in range(_NOTES):
        note = _NOTE.match(galley.text, offset)
        if note is None or not note["note"].isupper():
            break
        galley.claim(Kind.EDNOTE, note.start(), note.start() + note[0].rindex("]") + 1, "ednote.relay")
        offset = note.end()
    galley.opening = offset
