"""What is told of a story beside its copy: whose it is, in which language, and what it is called."""

from collections.abc import Iterator

from wireparse.article import Article
from wireparse.errors import DefectCode

# As much of a story without a headline as will do for a title.
_TITLE = 60


def list_facts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield whose the story is and in which language; why, where a credit is printed and the agency not known.

    >>> from wireparse import parse
    >>> dict(list_facts(parse("Porto, May 3 (ISN).- It rained all day.")))
    {'Agency': "unknown, no record has the credit 'ISN'", 'Language': 'en'}
    """
    credit = article.dateline.credit if article.dateline else None
    reason = ""
    if article.agency is None and credit:
        is_ambiguous = any(defect.code is DefectCode.AMBIGUOUS_CREDIT for defect in article.defects)
        reason = f", {'several records have' if is_ambiguous else 'no record has'} the credit {credit!r}"
    yield "Agency", f"{article.agency or 'unknown'}{reason}"
    if article.distributor:
        yield "Distributor", article.distributor
    yield "Language", article.language or "unknown"


def find_title(article: Article) -> str:
    """Return what a story is called: its headline, or else how it begins.

    >>> find_title(Article(body=("It rained on the town, and then it rained on the hills, and on the sea.",)))
    'It rained on the town, and then it rained on the hills, and…'
    """
    if article.headline:
        return article.headline
    opening = next(iter(article.body), "") or "A story without text"
    return opening if len(opening) <= _TITLE else f"{opening[: _TITLE - 1].rstrip()}…"
