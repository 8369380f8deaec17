"""The stories of a block: cut where that is still to be done, decoded, and with what is known of each."""

import argparse
import datetime
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from wireparse.commands.arguments import make_reading
from wireparse.commands.blocks import Block, Reading, cut_copy, read_blocks
from wireparse.commands.output import complain
from wireparse.commands.sources import STANDARD_INPUT
from wireparse.commands.streams import Stream, tell

if TYPE_CHECKING:
    from wireparse.article import Article
    from wireparse.envelopes.transmission import Transmission
    from wireparse.parser import Parser


@attrs.frozen
class Story:
    """A story as it was found.

    `name` is that of its file as it was given, `text` its copy, `is_lost` tells that it has none. `encoding` is what it
    was decoded with; `transmission` what it came in, if it came in one; `line` the number of its line of JSON, `id` and
    `fields` what that line has of it. `trouble` is what is wrong with it, or keeps it from being there or being whole.
    """

    name: str
    text: str = ""
    encoding: str | None = None
    transmission: "Transmission | None" = None
    line: int | None = None
    id: Any = None
    fields: dict[str, Any] | None = None
    is_cut: bool = False
    is_lost: bool = False
    trouble: str | None = None

    def article(self, parser: "Parser", reference: datetime.date | None, agency: str | None) -> "Article":
        """Return the parts of the story, with what its header and the caller know of it."""
        if self.transmission is not None:
            return self.transmission.article(reference, agency=agency, parser=parser)
        article = parser.parse(self.text, reference=reference, agency=agency)
        return _add_cut(article, self.text) if self.is_cut else article

    @property
    def source(self) -> str:
        """What a reader is told of the place of the story: its file, made visible, and its line."""
        from wireparse.render.terminal import visible  # noqa: PLC0415  `--help` needs no view

        name = "standard input" if self.name == STANDARD_INPUT else visible(self.name)
        return name if self.line is None else f"{name}:{self.line}"

    @property
    def day(self) -> datetime.date | None:
        """The day on which the header says that it was sent."""
        header = None if self.transmission is None else self.transmission.header
        return None if header is None or header.filed_at is None else header.filed_at.date()


def read_stories(arguments: argparse.Namespace) -> Iterator[Story | None]:
    """Yield the stories of all files, one after another; None, after a complaint, where one is not there or not whole.

    What lies between the messages of a feed is no story.
    """
    reading = make_reading(arguments)
    for block in read_blocks(arguments.files, reading):
        for story in read_block(block, reading):
            if not story.is_lost:
                yield story
            if story.trouble is not None:
                complain(story.source, story.trouble)
                yield None


def read_block(block: Block, reading: Reading) -> Iterator[Story]:
    """Yield the stories of a block."""
    if block.line is not None:
        yield from _read_lines(block, block.line, reading)
    elif block.format is not None:
        yield _read_message(block, reading.encoding)
    elif not block.data and block.trouble is not None:
        yield Story(block.name, is_lost=True, trouble=block.trouble)
    else:
        stream = Stream(iter([block.data]), block.trouble)
        try:
            for message in cut_copy(block.name, stream, reading):
                yield _read_message(message, reading.encoding)
        except ValueError as error:
            yield Story(block.name, is_lost=True, trouble=tell(error))


def _read_message(block: Block, encoding: str | None) -> Story:
    from wireparse.envelopes.feed import Piece  # noqa: PLC0415  `--help` reads nothing
    from wireparse.envelopes.formats import FORMATS  # noqa: PLC0415
    from wireparse.envelopes.reading import read_piece  # noqa: PLC0415

    if not block.data and block.trouble is not None:
        return Story(block.name, is_lost=True, trouble=block.trouble)
    if block.format != "plain":
        format_ = next(known for known in FORMATS if known.name == block.format)
        transmission = read_piece(Piece(block.start, block.data, format_, block.is_cut), encoding)
        return Story(block.name, transmission.text, transmission.encoding, transmission, trouble=block.trouble)
    try:
        text, used = _decode(block.data, block.encoding or encoding)
    except ValueError as error:
        return Story(block.name, is_lost=True, trouble=tell(error))
    return Story(block.name, text, used, is_cut=block.is_cut, trouble=block.trouble)


def _read_lines(block: Block, first: int, reading: Reading) -> Iterator[Story]:
    lines = block.data.split(b"\n")
    if not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, first):
        # What ended the source too soon cut its last line.
        if block.trouble is not None and number == first + len(lines) - 1:
            yield Story(block.name, line=number, is_lost=True, trouble=block.trouble)
        elif line.strip():
            yield _read_line(block.name, number, line, reading)
    if block.trouble is not None and not lines:
        yield Story(block.name, line=first, is_lost=True, trouble=block.trouble)


def _read_line(name: str, number: int, line: bytes, reading: Reading) -> Story:
    """Read a line of JSON, which is an object that has its copy as a string."""
    try:
        text, encoding = _decode(line, reading.encoding)
        plain = _JSON.decode(text)
    except json.JSONDecodeError as error:
        return Story(
            name, line=number, is_lost=True, trouble=f"no JSON: {tell(ValueError(error.msg))} (column {error.colno})"
        )
    except (ValueError, RecursionError) as error:
        return Story(name, line=number, is_lost=True, trouble=f"no JSON: {tell(error)}")
    if not isinstance(plain, dict):
        return Story(name, line=number, is_lost=True, trouble="no object of JSON")
    key = reading.text_field
    copy, id_ = plain.get(key), plain.get(reading.id_field)
    fields = {kept: plain[kept] for kept in reading.kept_fields if kept in plain} if reading.kept_fields else None
    if isinstance(copy, str):
        return Story(name, copy, encoding, line=number, id=id_, fields=fields)
    trouble = f"no string is under {key!r}" if key in plain else f"no key {key!r}"
    return Story(name, line=number, id=id_, fields=fields, is_lost=True, trouble=trouble)


# What Python takes for a number, and JSON does not know, would come out as no JSON.
_JSON = json.JSONDecoder(parse_constant=lambda _name: None)


def _decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    """Decode as the caller says, or else as transmissions are; return the encoding, too."""
    from wireparse.envelopes.decoding import decode  # noqa: PLC0415  `--help` reads nothing

    if encoding is not None:
        return data.decode(encoding), encoding
    decoded = decode(data)
    return decoded.text, decoded.encoding


def _add_cut(article: "Article", text: str) -> "Article":
    """Return the article of a story that was too long to be read in one, with the defect that tells so."""
    from wireparse.errors import Defect, DefectCode, locate  # noqa: PLC0415  as above

    end = len(text)
    message = f"cut after {end} characters: nothing ended it"
    defect = Defect(DefectCode.OVERSIZED, message, end, end, *locate(text, end))
    return attrs.evolve(article, defects=(*article.defects, defect))
