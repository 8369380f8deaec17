"""Transmissions written: an article laid out as ANPA 1312 or IPTC 7901, so that it reads back field for field.

`completing` makes the header whole; here is the layout: display lines with their marks above the story, paragraphs
wrapped as agencies wrap them, the trailer, and the control characters around them. What stands in the article is
written as it is: whether a reader takes it for the same part is for the copy to show, as with any story.
"""

import unicodedata
from collections.abc import Iterator

import attrs

from wireparse.article import Article, Byline
from wireparse.envelopes.completing import complete_anpa, complete_iptc
from wireparse.envelopes.headers import AnpaHeader, IptcHeader

_ANPA_WIDTH = 69
_IPTC_WIDTH = 70
_ANPA_INDENT = "\t   "
_IPTC_INDENT = "   "
_ENQ, _SYN, _SOH, _STX, _ETX, _EOT, _FF, _US, _DEL = "\5", "\x16", "\1", "\2", "\3", "\4", "\f", "\x1f", "\x7f"


@attrs.frozen
class _Piece:
    """A line of display or a paragraph: which part it is of, and its text, squashed."""

    part: str
    text: str


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
    >>> data = write_anpa(Article(headline="Rain falls", body=("It rained.",)), AnpaHeader(service="a", number="0001"))
    >>> data.split(b"\x02")[1].split(b"\r\n")[:2]
    [b'^Rain falls<', b'\t   It rained.']
    """
    whole = complete_anpa(article, header if header is not None else AnpaHeader())
    display = [*_slugline(article), *_version(article, whole.version), *_heads(article), *_summary(article)]
    display += [*_notes(article), *_byline(article)]
    story = [*_body(article), *_tail(article)]
    for piece in (*display, *story):
        _check_marks(piece)
    shown = _fold_display(display, width)
    lines = [line for piece in story for line in _fold(piece.text, _ANPA_INDENT, "", width)]
    if width is not None and any(len(line) > width for line in (*shown, *lines)):
        shown = _fold_display(display, None)
        lines = [_ANPA_INDENT + piece.text for piece in story]
    trailer = "" if whole.trailer is None else whole.trailer + "<"
    text = line_end.join([*shown, *lines, "", f"{_ANPA_INDENT}{_ETX}{trailer}", "", _FF, _EOT])
    _check_encoding(encoding, whole, [*display, *story])
    return (_anpa_header(whole, line_end) + _STX + text).encode(encoding)


def write_iptc7901(
    article: Article,
    header: IptcHeader | None = None,
    *,
    encoding: str = "utf-8",
    width: int | None = _IPTC_WIDTH,
) -> bytes:
    r"""Write a story as an IPTC 7901 transmission, which `read` gives back.

    Of the article it holds what ANPA 1312 does; its slugline is the header's keyword line, and where both are given, the
    header's is written.

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
    display = [*_version(article, None), *_notes(article), *_heads(article), *_summary(article), *_byline(article)]
    story = [*_body(article), *_tail(article)]
    shown = [_Piece(piece.part, piece.text) for piece in display]
    if shown:
        shown[-1] = attrs.evolve(shown[-1], text=shown[-1].text + " =")
    blocks = [_fold(piece.text, "", "", width) for piece in shown]
    paragraphs = [_fold(piece.text, _IPTC_INDENT, "", width) for piece in story]
    if width is not None and any(len(line) > width for lines in (*blocks, *paragraphs) for line in lines):
        blocks = [[piece.text] for piece in shown]
        paragraphs = [[_IPTC_INDENT + piece.text] for piece in story]
    head = "".join(line + "\r\n" for lines in blocks for line in lines)
    text = head + "".join("\n" + "\r\n".join(lines) + "\r\n" for lines in paragraphs)
    _check_encoding(encoding, whole, [*display, *story])
    trailer = "" if whole.trailer is None else f"{whole.trailer} "
    end = f"\r\n{_ETX}{trailer}\r\n{_DEL}\n{_DEL}{_EOT}"
    return (_iptc_header(whole) + _STX + text + end).encode(encoding)


def _anpa_header(header: AnpaHeader, line_end: str) -> str:
    """Line 1 ends in LF alone even where all others end in CR LF; an empty field is one blank."""
    codes = "" if header.destinations is None else f"{_ENQ}{header.destinations}{line_end}"
    wire = f"{header.service or ''}{header.number or ''}{header.service_name or ''}{_US}{header.selector or ''}\n"
    words = "" if header.word_count is None else f" {header.word_count}"
    fields = (header.keyword, header.version, header.reference)
    line = " ".join([header.priority or " ", (header.category or " ") + (header.format or "")])
    line += "".join(f" {field or ' '}" for field in fields) + f" {header.date or ''}{words}"
    return f"{codes}{_SYN}{_SYN}{_SOH}{wire}{line}{line_end}"


def _iptc_header(header: IptcHeader) -> str:
    line = f"{header.source_id or ''}{header.number or ''} {header.priority} {header.category or ''} "
    line += f"{header.word_count} {header.options or ''}   {header.agency or ''} {header.agency_number or ''}"
    reference = "" if header.reference is None else f" {header.reference}"
    return f"{_SOH}{line.rstrip()}{reference}\r\n\n{header.keywords or ''}\r\n"


def _piece(part: str, text: str | None) -> Iterator[_Piece]:
    """The part, if there is anything in it; control characters are refused, white space is squashed."""
    if not text:
        return
    shown = " ".join(text.split())
    if any(unicodedata.category(character) == "Cc" for character in shown):
        raise ValueError(f"{part} has a control character, which no transmission can hold: {text!r}")
    if shown:
        yield _Piece(part, shown)


def _slugline(article: Article) -> Iterator[_Piece]:
    return _piece("slugline", article.slugline.text if article.slugline is not None else None)


def _version(article: Article, in_header: str | None) -> Iterator[_Piece]:
    """The marks of the version on a line of their own, where no other part and no header shows them."""
    text = article.version.text if article.version is not None else ""
    shown = [article.headline or "", *article.ednotes, in_header or ""]
    if article.slugline is not None:
        shown.append(article.slugline.text)
    return _piece("version", None if any(text in part for part in shown) else text)


def _heads(article: Article) -> Iterator[_Piece]:
    yield from _piece("headline", article.headline)
    yield from _piece("subheadline", article.subheadline)


def _summary(article: Article) -> Iterator[_Piece]:
    for index, point in enumerate(article.summary):
        yield from _piece(f"summary[{index}]", f"* {point}")


def _notes(article: Article) -> Iterator[_Piece]:
    for index, note in enumerate(article.ednotes):
        yield from _piece(f"ednotes[{index}]", note)


def _byline(article: Article) -> Iterator[_Piece]:
    """The line, and under it the job title."""
    if article.byline is None:
        return
    yield from _piece("byline", _byline_line(article.byline))
    yield from _piece("byline.title", article.byline.title)


def _byline_line(byline: Byline) -> str:
    text = byline.text.removesuffix(byline.title or "").rstrip()
    return text or "By " + " and ".join(byline.names)


def _body(article: Article) -> Iterator[_Piece]:
    """The paragraphs; the dateline opens the first."""
    dateline = "" if article.dateline is None else article.dateline.text
    body = article.body or ("",)
    yield from _piece("body[0]", f"{dateline} {body[0]}")
    for index, paragraph in enumerate(body[1:], 1):
        yield from _piece(f"body[{index}]", paragraph)


def _tail(article: Article) -> Iterator[_Piece]:
    yield from _piece("tagline", article.tagline.text if article.tagline is not None else None)
    yield from _piece("signoff", article.signoff.text if article.signoff is not None else None)
    yield from _piece("initials", article.initials.text if article.initials is not None else None)


def _check_marks(piece: _Piece) -> None:
    """A part that begins or ends as a display line does would lose that mark to the reader."""
    if piece.text[0] == "^" or piece.text[-1] in "<=":
        raise ValueError(f"{piece.part} begins or ends with a mark of display, '^', '<' or '=': {piece.text!r}")


def _check_encoding(encoding: str, header: AnpaHeader | IptcHeader, pieces: list[_Piece]) -> None:
    """Say which part has a character that the encoding lacks, and refuse encodings that move ASCII."""
    controls = "".join((_ENQ, _SYN, _SOH, _STX, "Aa^<", _ETX, _EOT, _US, _DEL))
    if controls.encode(encoding) != controls.encode("ascii"):
        raise ValueError(f"encoding {encoding!r} does not hold control characters as single bytes")
    fields = attrs.asdict(header, filter=lambda _field, value: isinstance(value, str))
    for part, text in [*fields.items(), *((piece.part, piece.text) for piece in pieces)]:
        try:
            text.encode(encoding)
        except UnicodeEncodeError as error:
            lost = text[error.start : error.end]
            raise ValueError(f"{part} has {lost!r}, which {encoding} cannot hold") from error


def _fold_display(pieces: list[_Piece], width: int | None) -> list[str]:
    """Each piece between its marks: "^" opens it, "<" closes it, "=" the byline's."""
    lines: list[str] = []
    for piece in pieces:
        lines += _fold(piece.text, "^", "=" if piece.part.startswith("byline") else "<", width)
    return lines


def _fold(text: str, opening: str, closing: str, width: int | None) -> list[str]:
    """Lines of whole words, none longer than the width, unless a word is; none ends or begins as display does."""
    if width is None:
        return [opening + text + closing]
    lines: list[str] = []
    line = opening
    for word in (text + closing).split(" "):
        is_first = line in {opening, ""}
        is_mark = not is_first and (word[0] == "^" or line[-1] in "<=")
        if is_first or is_mark or len(line) + 1 + len(word) <= width:
            line += word if is_first else f" {word}"
        else:
            lines.append(line)
            line = word
    return [*lines, line]
