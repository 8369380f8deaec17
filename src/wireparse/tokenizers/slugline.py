"""The slugline: the keyword line of a transmission, above the headline.

`PM-Cat Lady Dies,0363`, `BC-Soccer-Emperor's-Cup`, `ARGENTINA-FERROCARRIL`, `Germany-weather/`, `1 POLITICS Ferry`,
`USA-SHUTDOWN/TOURISTS (UPDATE 1, PIX, TV)`.
"""

from wireparse.grammar import compile_pattern

# The cycle that a story of AP was sent for: the morning papers, the evening papers, both
CYCLES = frozenset(("AM-", "PM-", "BC-"))
SLUGLINE = compile_pattern(
    r"""(?:
      (?:AM|PM|BC|am|pm|bc)-[^\n]{2,120}
    | [\p{Lu}\p{N}]{2,24}(?:[-/][\p{Lu}\p{N}'.]{2,24}){1,6}/?(?:[ ]\([^()\n]{3,60}\))?
    | [\p{L}][\p{L}\p{N} .'-]{1,40}(?:/[\p{L}\p{N} .'-]{1,40}){0,6}/
    | [0-9]{1,2}[ ][\p{Lu}]{3,20}[ ]\p{Lu}\p{Ll}[\p{L} -]{1,40}
    )$"""
)
# A keyword line with a take's or version's mark and the word count at its end, whatever it begins with
COUNTED = compile_pattern(r"[\p{L}][^\n]{2,100},[ ]?[0-9]{3,4}$")


def is_slugline(text: str) -> bool:
    """The line has the form of a keyword line."""
    last = text[-1]
    if last.isdigit() and COUNTED.match(text) is not None:
        return True
    # Cheap looks: keywords are joined; they are one word, or end in a slash or bracket, or open with a cycle or a page.
    if not ("-" in text or "/" in text or text[0].isdigit()):
        return False
    if " " in text and last not in "/)" and text[2:3] != "-" and not text[0].isdigit():
        return False
    return SLUGLINE.match(text) is not None
