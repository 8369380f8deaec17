"""Bylines as newsroom formats have them: the printed line, and names apart from it where the sender gave them."""

from wireparse.article import Byline
from wireparse.parser import default_parser
from wireparse.tokenizers.byline import split_names


def read_byline(text: str, names: tuple[str, ...], title: str | None) -> Byline | None:
    """Return the byline of a printed line, None where there is none.

    Args:
        text: the line, with the job title behind it.
        names: the names that the sender gave; where there are none, they are told from the line, as in copy.
        title: the job title.

    >>> read_byline("By Jo Bell and Ann Moss", (), None).names
    ('Jo Bell', 'Ann Moss')
    """
    if not names:
        if not text:
            return None
        names = split_names(text.removesuffix(title or ""), default_parser().lexicon)
    return Byline(names, title, text)
