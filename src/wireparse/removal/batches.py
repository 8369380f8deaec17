"""Batches: many stories without some of their parts, lazily and in order."""

from collections.abc import Iterable, Iterator

from wireparse.arguments import require_texts
from wireparse.errors import WireparseError
from wireparse.parser import Parser, default_parser
from wireparse.registry import unknown_agency
from wireparse.removal.parts import read_parts, read_placeholder
from wireparse.removal.remainder import Remainder


def without_many(
    texts: Iterable[str],
    *parts: str,
    keep: Iterable[str] | str = (),
    mentions: bool | str = False,
    agency: str | None = None,
    parser: Parser | None = None,
) -> Iterator[Remainder | WireparseError]:
    """Take parts out of texts lazily, in order, as `Analysis.without` does; in the place of a bad item its error.

    Args:
        texts: the copy of several stories.
        parts: what is to be taken out, as for `Analysis.without`.
        keep: what is to stay of it.
        mentions: what becomes of the names of the agency in the text that is left.
        agency: the id of the agency that all are by, where the caller knows.
        parser: the parser with the records to go by; None for that with all of them.

    Raises:
        TypeError: `texts` is one text.
        TypeError, ValueError: as `Analysis.without`, at once, and not when the first text comes.
        UnknownAgencyError: no record has the id `agency`; at once, too.

    >>> stories = ["Lima (EFE).- Rain. EFE", b"Lima (EFE).- Rain. EFE", "Oslo (dpa) - Snow. dpa"]
    >>> [getattr(found, "text", type(found).__name__) for found in without_many(stories)]
    ['Rain.', 'NotTextError', 'Snow.']
    """
    require_texts(texts)
    reader = parser or default_parser()
    if agency is not None:
        ids = [known.id for known in reader.agencies]
        if agency not in ids:
            raise unknown_agency(agency, ids)
    kept = (keep,) if isinstance(keep, str) else tuple(keep)
    read_parts(parts, kept)
    read_placeholder(mentions)

    def cut(text: str) -> Remainder | WireparseError:
        try:
            return reader.analyze(text, agency=agency).without(*parts, keep=kept, mentions=mentions)
        except WireparseError as error:
            return error

    return map(cut, texts)
