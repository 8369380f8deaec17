"""Bylines as newsroom formats have them: the printed line, and names apart from it where the sender gave them."""

from collections.abc import Sequence

from wireparse.article import Byline
from wireparse.parser import default_parser
from wireparse.tokenizers.byline import split_names


def read_byline(lines: Sequence[str], names: Sequence[str], title: str | None) -> Byline | None:
    """Return the byline of printed lines, None where there is none.

    Args:
        lines: the lines, the last of them with the job title behind it.
        names: the names that the sender gave; where there are none, they are told from the lines, as in copy.
        title: the job title.

    >>> read_byline(["By Jo Bell and Ann Moss"], (), None).names
    ('Jo Bell', 'Ann Moss')
    """
    if not lines and not names:
        return None
    if not names:
        lexicon = default_parser().lexicon
        names = [name for line in lines for name in split_names(line.removesuffix(title or ""), lexicon)]
    return Byline(tuple(dict.fromkeys(names)), title, " ".join(lines))
