"""The flat row of a story: what a table has of an article, column by column.

CSV, Arrow (and with it Parquet and the query engines), Spark and pandas all take their columns from the one table here.
A column is named after the part that it comes from: `headline` is `article.headline`; where a part has fields,
`byline` is the text of the byline as printed and `byline_names` its names. A row that could not be parsed has nothing
but its `error`; of a row that was, `error` is None and no list is. How a form is written is left to the formats.
"""

import enum
import functools
import re
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from wireparse.arguments import require_article
from wireparse.article import Article

# Half a character, which a `str` may hold and UTF-8 has not.
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Form(enum.Enum):
    """What a column holds, beside None: `str`, `int`, `bool`, a day, or a tuple: of `str`, of places, of defects."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"
    TEXTS = "texts"
    PLACES = "places"
    DEFECTS = "defects"

    @property
    def is_many(self) -> bool:
        """Whether a value is a tuple, which is empty where an article lacks the part."""
        return self in _MANY


_MANY = frozenset({Form.TEXTS, Form.PLACES, Form.DEFECTS})


@attrs.frozen
class Column:
    """A column of the table.

    Args:
        name: the name of it.
        form: what it holds.
        read: what gives its value for an article.
        about: what it is, in a few words.
        joint: what parts several texts where a cell can hold only one.
    """

    name: str
    form: Form
    read: Callable[[Article], Any]
    about: str
    joint: str = "; "


def _column(name: str, form: Form, about: str, path: str | None = None, joint: str = "; ") -> Column:
    """Make the column of the field that `path` leads to, by default of the part called as the column is."""
    steps = tuple((path or name).split("."))
    return Column(name, form, functools.partial(_follow, steps, () if form.is_many else None), about, joint)


def _follow(steps: tuple[str, ...], absent: Any, article: Article) -> Any:
    value: Any = article
    for step in steps:
        value = getattr(value, step)
        if value is None:
            return absent
    return value


def _of_first_place(name: str, article: Article) -> Any:
    places = article.dateline.places if article.dateline else ()
    return getattr(places[0], name) if places else None


_PARAGRAPH, _LINE = "\n\n", "\n"

COLUMNS: tuple[Column, ...] = (
    _column("section", Form.TEXT, "the label over the headline"),
    _column("slugline", Form.TEXT, "the keyword line of a transmission", "slugline.text"),
    _column("headline", Form.TEXT, "the title"),
    _column("subheadline", Form.TEXT, "the deck under the headline"),
    _column("summary", Form.TEXTS, "the points above the body", joint=_LINE),
    _column("byline", Form.TEXT, "the byline as printed", "byline.text"),
    _column("byline_names", Form.TEXTS, "who wrote it", "byline.names"),
    _column("byline_title", Form.TEXT, "the job title under the byline", "byline.title"),
    _column("dateline", Form.TEXT, "the dateline as printed", "dateline.text"),
    Column("dateline_place", Form.TEXT, functools.partial(_of_first_place, "name"), "the first place"),
    Column("dateline_region", Form.TEXT, functools.partial(_of_first_place, "region"), "the region of it, as printed"),
    Column("dateline_country", Form.TEXT, functools.partial(_of_first_place, "country"), "its country, as printed"),
    _column("dateline_places", Form.PLACES, "all places: name, region, country", "dateline.places"),
    _column("dateline_date", Form.TEXT, "the printed date in EDTF, as in XXXX-09-22", "dateline.date.edtf"),
    _column("dateline_year", Form.NUMBER, "the printed year", "dateline.date.year"),
    _column("dateline_month", Form.NUMBER, "the printed month, from 1 to 12", "dateline.date.month"),
    _column("dateline_day", Form.NUMBER, "the printed day of the month", "dateline.date.day"),
    _column("dateline_weekday", Form.NUMBER, "the printed weekday, 0 is Monday", "dateline.date.weekday"),
    _column("dateline_resolved", Form.DAY, "the day that the printed date means", "dateline.resolved"),
    _column("dateline_credit", Form.TEXT, "the agency named in the dateline, as printed", "dateline.credit"),
    _column("dateline_agencies", Form.TEXTS, "the ids of the agencies credited there", "dateline.agencies"),
    _column("body", Form.TEXTS, "the paragraphs", joint=_PARAGRAPH),
    _column("tagline", Form.TEXT, "who reported and edited, as printed", "tagline.text"),
    _column("signoff", Form.TEXT, "the closing credit or end mark, as printed", "signoff.text"),
    _column("signoff_agency", Form.TEXT, "the id of the first agency that signs off", "signoff.agency"),
    _column("signoff_agencies", Form.TEXTS, "the ids of all that sign off", "signoff.agencies"),
    _column("initials", Form.TEXT, "the codes of writers and editors, as printed", "initials.text"),
    _column("initials_writers", Form.TEXTS, "the codes of those who wrote, where roles are known", "initials.writers"),
    _column("initials_editors", Form.TEXTS, "the codes of those who edited, where roles are known", "initials.editors"),
    _column("initials_desk", Form.TEXT, "the tail of the initials that names a desk", "initials.desk"),
    _column("ednotes", Form.TEXTS, "the notes to receiving editors", joint=_LINE),
    _column("contacts", Form.TEXTS, "the lines of e-mail addresses and telephone numbers", joint=_LINE),
    _column("stamps", Form.TEXTS, "the times of transmission", joint=_LINE),
    _column("boilerplate", Form.TEXTS, "the lines of the page or of the law", joint=_LINE),
    _column("version", Form.TEXT, "the mark that tells which sending this is, as printed", "version.text"),
    _column("version_kind", Form.TEXT, "update, correction, lead, take, kill …", "version.kind"),
    _column("version_number", Form.NUMBER, "which update, lead or take", "version.number"),
    _column("version_continues", Form.FLAG, "whether the copy says that more follows", "version.continues"),
    _column("agency", Form.TEXT, "the id of the agency that the copy is by"),
    _column("distributor", Form.TEXT, "the id of the agency that relayed it, if it is another"),
    _column("language", Form.TEXT, "the ISO 639-1 code of the language"),
    _column("defects", Form.DEFECTS, "what is odd: code, message, start, end, line, column", joint=_LINE),
    _column("registry", Form.TEXT, "the version of the records that this rests on"),
    Column("error", Form.TEXT, lambda _article: None, "why the story could not be parsed"),
)

_READERS = tuple(column.read for column in COLUMNS)
_NOTHING = (None,) * (len(COLUMNS) - 1)


def to_row(result: Article | Exception) -> tuple[Any, ...]:
    """Return the values of a story, in the order of `COLUMNS`.

    Args:
        result: its article, or why it has none, as `parse_many` gives them.

    Raises:
        TypeError: it is neither.

    >>> row = dict(zip((column.name for column in COLUMNS), to_row(Article(headline="Rain")), strict=True))
    >>> row["headline"], row["body"], row["dateline_place"], row["error"]
    ('Rain', (), None, None)
    >>> to_row(ValueError("no text"))[-1]
    'ValueError: no text'
    """
    if isinstance(result, Exception):
        return (*_NOTHING, f"{type(result).__name__}: {result}")
    require_article(result)
    return tuple([read(result) for read in _READERS])


def name_columns(taken: Iterable[str], prefix: str = "") -> list[str]:
    """Return the names of the columns, for a table that has others already.

    Args:
        taken: the names of those.
        prefix: what ours begin with.

    Raises:
        ValueError: one of ours is taken, without regard to case, since Spark and DuckDB have none.

    >>> name_columns(["id", "Headline"])
    Traceback (most recent call last):
    ValueError: the input has a column 'Headline', too: give a prefix for those of the story, as in prefix='story_'
    >>> name_columns(["id", "Headline"], prefix="story_")[0]
    'story_section'
    """
    names = [prefix + column.name for column in COLUMNS]
    ours = {name.casefold() for name in names}
    clash = next((name for name in taken if str(name).casefold() in ours), None)
    if clash is not None:
        example = f"{prefix}story_"
        raise ValueError(
            f"the input has a column {clash!r}, too: give a prefix for those of the story, as in prefix={example!r}"
        )
    return names


def mend(text: str) -> str:
    r"""Return a text as UTF-8 can hold it: U+FFFD stands for half a character.

    >>> mend("caf\udce9")
    'caf\ufffd'
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def mend_all(value: Any) -> Any:
    r"""Return a value with all texts in it mended, those of its tuples, lists and dicts, too.

    >>> mend_all(({"name": "caf\udce9"}, 7))
    ({'name': 'caf\ufffd'}, 7)
    """
    if isinstance(value, str):
        return mend(value)
    if isinstance(value, dict):
        return {name: mend_all(item) for name, item in value.items()}
    return tuple(map(mend_all, value)) if isinstance(value, tuple | list) else value
