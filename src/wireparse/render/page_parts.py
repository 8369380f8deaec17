"""What stands around the copy on a page: facts, the list of defects, the legend, and the parts of the article."""

import datetime
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import attrs

from wireparse.article import Article, Initials
from wireparse.errors import Defect
from wireparse.render.looks import LOOKS
from wireparse.render.page_copy import name_defect, name_part
from wireparse.render.page_text import write_text

# Fields that stand elsewhere on the page.
_ELSEWHERE = frozenset({"defects", "registry"})

# Paragraphs that would repeat the copy are folded away.
_FOLDED = "body"


def write_facts(facts: Iterable[tuple[str, str]]) -> str:
    """Return a list of names and values.

    >>> write_facts([("Agency", "efe")])
    '<dl class="facts"><div><dt>Agency</dt><dd><bdi>efe</bdi></dd></div></dl>'
    """
    rows = (f"<div><dt>{write_text(name)}</dt><dd><bdi>{write_text(value)}</bdi></dd></div>" for name, value in facts)
    return f'<dl class="facts">{"".join(rows)}</dl>'


def write_defects(defects: Iterable[Defect], prefix: str | None) -> str:
    """Return the list of defects; with a prefix of ids, each is linked to its place in the copy."""
    return f'<ol class="defects">{"".join(_list_defects(defects, prefix))}</ol>'


def _list_defects(defects: Iterable[Defect], prefix: str | None) -> Iterator[str]:
    for number, defect in enumerate(defects, 1):
        told = f"<code>{write_text(defect.code)}</code> <bdi>{write_text(defect.message)}</bdi>"
        place = f"line {defect.line}, column {defect.column}"
        if prefix is None:
            yield f"<li>{told} ({place})</li>"
        else:
            id_ = name_defect(prefix, number)
            yield f'<li id="{id_}">{told} <a href="#{id_}-place">{place}</a></li>'


def write_legend(names: Collection[str], prefix: str) -> str:
    """Return the list of the names in a copy, each linked to its first place, with what it means.

    >>> print(write_legend({"place"}, "s1"))
    <ul class="legend"><li><a class="tag place" href="#s1-place">place</a> where it was filed</li></ul>
    """
    items = (
        f'<li><a class="tag {look.family}" href="#{name_part(prefix, name)}">{name}</a> {look.meaning}</li>'
        for name, look in LOOKS.items()
        if name in names
    )
    return f'<ul class="legend">{"".join(items)}</ul>'


def write_parts(article: Article) -> str:
    """Return the table of the parts that an article has, under the names that Python has for them.

    >>> from wireparse.article import Tagline
    >>> "<code>tagline.text</code>" in write_parts(Article(tagline=Tagline("(Reporting by Anna Bell)")))
    True
    """
    rows = "".join(
        f'<tr><th scope="row"><code>{path}</code></th><td>{value}</td></tr>' for path, value in _list_parts(article)
    )
    absent = ", ".join(
        f"<code>{field.name}</code>"
        for field in attrs.fields(Article)
        if field.name not in _ELSEWHERE and not getattr(article, field.name)
    )
    return (
        '<table class="parts"><thead><tr><th scope="col">Part</th><th scope="col">Value</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>" + (f'<p class="absent">Not in this story: {absent}.</p>' if absent else "")
    )


def _list_parts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the path and the HTML of each value."""
    for field in attrs.fields(Article):
        value = getattr(article, field.name)
        if field.name in _ELSEWHERE or not value:
            continue
        if not attrs.has(type(value)):
            yield field.name, _write_value(value, is_folded=field.name == _FOLDED)
            continue
        for name, own in _list_fields(value):
            yield f"{field.name}.{name}", _write_value(own)


def _list_fields(part: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of a part that are there; the roles of initials, too, which are worked out."""
    names = [field.name for field in attrs.fields(type(part))]
    if isinstance(part, Initials):
        names += ["writers", "editors"]
    for name in names:
        own = getattr(part, name)
        # Monday is weekday 0, and is there.
        if own or (own == 0 and own is not False):
            yield name, own


def _write_value(value: Any, *, is_folded: bool = False) -> str:
    """Return the HTML of a value: several as a list."""
    if not isinstance(value, tuple):
        return _isolate(value)
    if len(value) == 1 and not is_folded:
        return _isolate(value[0])
    items = "".join(f"<li>{_isolate(item)}</li>" for item in value)
    if not is_folded:
        return f"<ol>{items}</ol>"
    count = "1 paragraph" if len(value) == 1 else f"{len(value)} paragraphs"
    return f"<details><summary>{count}</summary><ol>{items}</ol></details>"


def _isolate(value: Any) -> str:
    """A value whose direction is its own, and stands where a value does."""
    return f"<bdi>{write_text(_tell(value))}</bdi>"


def _tell(value: Any) -> str:
    """A value on one line: a place as `name Oban, region Scotland`."""
    if isinstance(value, tuple):
        return " ".join(map(_tell, value))
    if isinstance(value, datetime.date):
        return value.isoformat()
    if attrs.has(type(value)):
        return ", ".join(f"{name} {_tell(own)}" for name, own in _list_fields(value))
    return str(value)
