"""Transmissions written: an article laid out as ANPA 1312 or IPTC 7901, so that it reads back field for field.

`completing` makes the header whole, `pieces` puts the parts of the article in order; here is the layout: display lines
with their marks, paragraphs wrapped as agencies wrap them, the trailer, and the control characters around them. What
stands in the article is written as it is: which part a reader takes it for is for the copy to show, as in any story.
"""

import attrs

from wireparse.article import Article
from wireparse.envelopes.completing import complete_anpa, complete_iptc
from wireparse.envelopes.control import DEL, ENQ, EOT, ETX, SOH, STX, SYN, US
from wireparse.envelopes.display import spell_back
from wireparse.envelopes.headers import AnpaHeader, IptcHeader
from wireparse.envelopes.pieces import Piece, list_byline, list_heads, list_notes, list_story, list_version, make_piece

_ANPA_WIDTH = 69
_IPTC_WIDTH = 70
_ANPA_INDENT = "\t   "
_IPTC_INDENT = "   "
# Readers take a line of display that runs on for longer, or the mark that closes all of them further down, for text.
_DISPLAY_LINES = 12


def write_anpa(
    article: Article,
    header: AnpaHeader | None = None,
    *,
    encoding: str = "utf-8",
    width: int | None = _ANPA_WIDTH,
    line_end: str = "\r\n",
) -> bytes:
    r"""Write a story as an ANPA 1312 transmission, which `read` gives back.

    Of the article it holds slugline, version, headline, subheadline, summary, notes to editors, byline with job title,
    dateline as printed, body, tagline, signoff and initials. It cannot hold section, contacts, stamps, boilerplate and
    distributor, nor what the copy itself does not show. White space is squashed.

    Args:
        article: the story.
        header: what its header says; of fields that are None, priority, keyword, version, reference, date, word count
            and trailer are told from the article and from `filed_at`, whose seconds no trailer holds. Where `trailer`
            or `reference` is given, `filed_at`, `urgency` and `replaces` are not asked.
        encoding: of the text; one that has ASCII in its place.
        width: of the longest line; None for paragraphs of one line, as AP sends them now. Copy with a word longer than
            the width is not wrapped.
        line_end: what ends a line, CR LF or LF.

    Raises:
        ValueError: a field or part has what the format or the encoding cannot hold; the message names it.
        LookupError: there is no such encoding.

    >>> from wireparse.article import Article
    >>> data = write_anpa(Article(headline="Rain falls", body=("It rained.",)), AnpaHeader(date="05-03"))
    >>> data.split(b"\x02")[1].split(b"\r\n")[:2]
    [b'^Rain falls<', b'\t   It rained.']
    """
    whole = complete_anpa(article, header if header is not None else AnpaHeader())
    slugline = article.slugline.text if article.slugline is not None else None
    display = [
        *make_piece("slugline", slugline),
        *list_version(article, slugline, whole.version),
        *list_heads(article),
        *list_notes(article),
        *list_byline(article),
    ]
    story = list_story(article)
    _check_encoding(encoding, whole, [*display, *story])
    _check_spelling(display, story)
    marked = [("^", piece.text, "=" if piece.part.startswith("byline") else "<") for piece in display]
    blocks = _fold_all([*marked, *((_ANPA_INDENT, piece.text, "") for piece in story)], width)
    trailer = "" if whole.trailer is None else whole.trailer + "<"
    lines = [line for block in blocks[: len(display)] for line in block]
    for block in blocks[len(display) :]:
        lines += [*block, ""]
    text = line_end.join([*lines, f"{_ANPA_INDENT}{ETX}{trailer}", "", "\f", EOT])
    return (_anpa_header(whole, line_end) + STX + text).encode(encoding)


def write_iptc7901(
    article: Article,
    header: IptcHeader | None = None,
    *,
    encoding: str = "utf-8",
    width: int | None = _IPTC_WIDTH,
) -> bytes:
    r"""Write a story as an IPTC 7901 transmission, which `read` gives back.

    Of the article it holds what ANPA 1312 does; its slugline is the header's keyword line, and where both are given,
    the header's is written.

    Args:
        article: the story.
        header: what its header says; of fields that are None, priority, word count, keywords and trailer are told from
            the article, from `urgency` and from `filed_at`, whose seconds no trailer holds. Where `trailer` or
            `reference` is given, `filed_at` and `replaces` are not asked.
        encoding: of the text; one that has ASCII in its place.
        width: of the longest line; None for paragraphs of one line. Copy with a word longer than the width is not
            wrapped.

    Raises:
        ValueError: a field or part has what the format or the encoding cannot hold; the message names it.
        LookupError: there is no such encoding.

    >>> from wireparse.article import Article
    >>> data = write_iptc7901(Article(headline="Rain falls", body=("It rained.",)), IptcHeader(source_id="eca"))
    >>> data.split(b"\x02")[1].split(b"\r\n")[:2]
    [b'Rain falls =', b'\n   It rained.']
    """
    whole = complete_iptc(article, header if header is not None else IptcHeader())
    display = [
        *list_version(article, whole.keywords),
        *list_heads(article),
        *list_notes(article),
        *list_byline(article),
    ]
    story = list_story(article)
    _check_encoding(encoding, whole, [*display, *story])
    marked = [("", piece.text, "") for piece in display]
    if 0 < len(display) <= _DISPLAY_LINES:
        marked[-1] = ("", display[-1].text, " =")
    blocks = _fold_all([*marked, *((_IPTC_INDENT, piece.text, "") for piece in story)], width)
    text = ""
    for index, block in enumerate(blocks):
        # Nothing but a blank line shows where a folded line of display ends; a job title stands under its byline.
        is_apart = index >= len(display) or (
            index > 0 and len(blocks[index - 1]) > 1 and display[index].part != "byline.title"
        )
        text += ("\n" if is_apart else "") + "\r\n".join(block) + "\r\n"
    trailer = "" if whole.trailer is None else f"{whole.trailer} "
    return f"{_iptc_header(whole)}{STX}{text}\r\n{ETX}{trailer}\r\n{DEL}\n{DEL}{EOT}".encode(encoding)


def _anpa_header(header: AnpaHeader, line_end: str) -> str:
    """Line 1 ends in LF alone even where all others end in CR LF; an empty field is one blank."""
    codes = "" if header.destinations is None else f"{ENQ}{header.destinations}{line_end}"
    wire = f"{header.service}{header.number}{header.service_name or ''}{US}{header.selector or ''}\n"
    fields = "".join(f" {field or ' '}" for field in (header.keyword, header.version, header.reference))
    line = f"{header.priority} {header.category}{header.format}{fields} {header.date} {header.word_count}"
    return f"{codes}{SYN}{SYN}{SOH}{wire if header.service else ''}{line}{line_end}"


def _iptc_header(header: IptcHeader) -> str:
    line = f"{header.source_id}{header.number} {header.priority} {header.category} "
    line += f"{header.word_count} {header.options or ''}   {header.agency or ''} {header.agency_number or ''}"
    reference = "" if header.reference is None else f" {header.reference}"
    return f"{SOH}{line}{reference}\r\n\n{header.keywords or ''}\r\n"


def _check_encoding(encoding: str, header: AnpaHeader | IptcHeader, pieces: list[Piece]) -> None:
    """Refuse encodings that move ASCII, and say which part has a character that the encoding lacks."""
    controls = f"{ENQ}{SYN}{SOH}{STX}Aa^<{ETX}{EOT}{US}{DEL}"
    if controls.encode(encoding, "replace") != controls.encode("ascii"):
        raise ValueError(f"encoding {encoding!r} does not have ASCII in its place")
    fields = attrs.asdict(header, filter=lambda _field, value: isinstance(value, str))
    for part, text in [*fields.items(), *((piece.part, piece.text) for piece in pieces)]:
        try:
            text.encode(encoding)
        except UnicodeEncodeError as error:
            lost = text[error.start : error.end]
            raise ValueError(f"{part} has {lost!r}, which {encoding} cannot hold") from error


def _check_spelling(display: list[Piece], story: list[Piece]) -> None:
    """Refuse what a reader of ANPA 1312 takes for blanks, or for marks and controls that an archive spelt out."""
    for piece in display:
        if "^" in piece.text:
            raise ValueError(f"{piece.part} has a '^', which is a thin blank there: {piece.text!r}")
    for piece in (*display, *story):
        if spell_back(piece.text) != piece.text:
            raise ValueError(f"{piece.part} spells out a mark of display or a control character: {piece.text!r}")


def _fold_all(pieces: list[tuple[str, str, str]], width: int | None) -> list[list[str]]:
    """Fold each piece, with what opens and closes it; none if one has a longer word or takes too many lines."""
    if width is not None:
        blocks = [_fold(opening, text, closing, width) for opening, text, closing in pieces]
        is_long = any(len(block) > _DISPLAY_LINES for block, piece in zip(blocks, pieces, strict=True) if piece[2])
        if not is_long and all(len(line) <= width for block in blocks for line in block):
            return blocks
    return [["".join(piece)] for piece in pieces]


def _fold(opening: str, text: str, closing: str, width: int) -> list[str]:
    """Lines of whole words; none ends or begins as a line of display does, but where one opens and closes."""
    first, *words = text.split(" ")
    if words:
        words[-1] += closing
    else:
        first += closing
    lines = [opening + first]
    for word in words:
        is_mark = word[0] == "^" or lines[-1][-1] in "<="
        if is_mark or len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
