r"""Display marks: the text of an ANPA 1312 transmission as ordinary lines.

"^" opens a display line, "<" (quad left) and "=" (quad centre) close it, at times some lines below; a TAB opens a
paragraph, BS a line of a table; DLE and US are blanks of fixed widths. Some archives spell them out: `&UR; &QL;`.
"""

import re

from wireparse.envelopes import control

SPELT = re.compile(r"&(?:C[xX]([01][0-9A-Fa-f]|7[fF])|([A-Z]{2}));")
# Archives of the Linguistic Data Consortium spell rails and quads by these names.
_NAMES = {"UR": "^", "LR": "", "QL": "<", "QC": "=", "QR": "<", "HT": "\t", "MD": "--", "EM": " ", "EN": " "}

_LINE_END = re.compile(r"\r{1,4}\n|\r")
_STRAY = re.compile(r"[\x00-\x07\x0b\x0c\x0e\x0f\x11-\x1e\x7f]+")
_BLANK = re.compile(r"[ ]?[\x10\x1f]+[ ]?")
_END_OF_LETTERS = "[EOT]"

# A display line that does not close within so many lines was never meant to.
_LONGEST_DISPLAY = 12
# Lines of hard-wrapped copy are no longer; one ends so many columns before the margin, where a word did not fit.
_WIDEST = 88
_SLACK = 4


def spell_back(text: str) -> str:
    """Return `text` with the marks and controls that were spelt out as they were.

    >>> spell_back("&UR; Rain falls &QL;")
    '^ Rain falls <'
    """
    return SPELT.sub(_mark, text) if "&" in text else text


def _mark(match: "re.Match[str]") -> str:
    if match[1]:
        return chr(int(match[1], 16))
    return _NAMES.get(match[2], match[0])


def lay_out(text: str) -> str:
    r"""Return the text of a transmission in ordinary lines: no marks, no controls, each display line on one line.

    >>> lay_out("^Rain falls on the\r\ncoast<\r\n^By ANN ONE=\r\n\t   LIMA (AP) _ It rained\r\non\x10 Lima.\r\n")
    'Rain falls on the coast\nBy ANN ONE\n   LIMA (AP) _ It rained\non Lima.'
    """
    lines: list[str] = []
    display: list[str] = []
    for raw in _clean(text).split("\n"):
        line = raw.rstrip()
        shown = line.lstrip(" \t\b")
        if shown[:1] == "^":
            _close(lines, display)
            shown = shown.lstrip("^ ")
            if is_closed(shown):
                lines.append(_open(shown))
            elif shown:
                display.append(shown)
            continue
        if display:
            if shown and line[0] not in "\t\b" and len(display) < _LONGEST_DISPLAY:
                display.append(shown)
                if is_closed(shown):
                    lines.append(_open(" ".join(display)))
                    display.clear()
                continue
            _close(lines, display)
        lines.append(_plain(line))
    _close(lines, display)
    return _open_snap("\n".join(_unwrap(lines)).strip("\n"))


def _unwrap(lines: list[str]) -> list[str]:
    """Make plain which lines are paragraphs, where a parser that goes by the width of lines would not see it.

    Blank lines part paragraphs that have a line each; a line of display that is longer than any wrapped one hides that
    the others are wrapped, so that these are put on one line each.
    """
    story = next((index for index, line in enumerate(lines) if line[:1] == " "), len(lines))
    if all(line[:1] in {" ", ""} for line in lines[story:]):
        return [*lines[:story], *"\n\n".join(filter(None, lines[story:])).split("\n")]
    if max(map(len, lines)) <= _WIDEST:
        return lines
    width = max((len(line) for line in lines[story:] if len(line) <= _WIDEST), default=0)
    unwrapped: list[str] = []
    above = ""
    for line in lines:
        # A paragraph opens with blanks behind its TAB; what was wrapped on stands at the margin below a full line.
        is_within = above != "" and line[:1].strip() != "" and unwrapped[-1][0] == " "
        if is_within and len(above) + 1 + len(line.split(" ", 1)[0]) > width - _SLACK and len(above) <= _WIDEST:
            unwrapped[-1] += f" {line}"
        else:
            unwrapped.append(line)
        above = line
    return unwrapped


def _open_snap(text: str) -> str:
    """Take off the asterisks before a snap, whose headline runs on over lines in capitals."""
    if not text.startswith("***"):
        return text
    lines = text.lstrip("* ").split("\n")
    end = 1
    while end < len(lines) and lines[end][:1].strip() and lines[end].isupper():
        end += 1
    return "\n".join((" ".join(lines[:end]), *lines[end:]))


def is_closed(line: str) -> bool:
    """A quad ends the line."""
    return line.rstrip()[-1:] in {"<", "="}


def _open(line: str) -> str:
    """A display line without the quad that ends it."""
    return line.rstrip()[:-1].rstrip().replace("^", " ")


def _close(lines: list[str], display: list[str]) -> None:
    """Put out a display line that was never closed: its lines stay as they were."""
    lines.extend(display)
    display.clear()


def _clean(text: str) -> str:
    """The text with one kind of line end, and without controls but the tabs that open lines."""
    text = text.replace("\r\n", "\n")
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    if text.rstrip().endswith(_END_OF_LETTERS):
        text = text.rstrip().removesuffix(_END_OF_LETTERS).rstrip().removesuffix("~")
    if "\x10" in text or "\x1f" in text:
        text = _BLANK.sub(" ", text)
    return _STRAY.sub("", text) if _STRAY.search(text) else text


def _plain(line: str) -> str:
    """A line of the story: without the quad that closes a block, and TAB and BS before it."""
    if line[-1:] == "<":
        line = line[:-1].rstrip()
    if line[:1] in {"\t", "\b"}:
        line = line.lstrip(control.TABS)
    return line.replace("\b", "")
