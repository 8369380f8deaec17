"""The examples of a record: whether the stories in it come apart as it says.

A record of an agency is tested by its own examples. An article is written down in the form of an example, and the two
are compared field by field, so that what an example does not give has to be absent.
"""

from typing import Any

import attrs

from wireparse.agencies import AGENCIES
from wireparse.agency import Agency, Example
from wireparse.article import Article
from wireparse.parser import Parser


@attrs.frozen
class Difference:
    """A part of an example that did not come out as the example says.

    `example` counts from 1. `part` is a field of `Example`, or "defects".

    >>> print(Difference(2, "credit", "ISN", None))
    example 2, credit: expected 'ISN', found None
    """

    example: int
    part: str
    expected: Any
    found: Any

    def __str__(self) -> str:
        return f"example {self.example}, {self.part}: expected {self.expected!r}, found {self.found!r}"


def check_examples(agency: Agency, parser: Parser | None = None) -> tuple[Difference, ...]:
    r"""Parse the examples of a record and return what comes out otherwise than it says; nothing if all is well.

    Args:
        agency: the record.
        parser: what parses them; by default one with the shipped records and this one, in the place of the shipped
            record with its id if there is one.

    Raises:
        ValueError: the record has no examples, which would prove nothing.

    >>> story = "Ferry runs\n\nOban (ISN) - The ferry runs again.\n"
    >>> example = Example(
    ...     text=story, headline="Ferry runs", places=("Mull",), credit="ISN", agencies=("island",), agency="island",
    ...     body=("The ferry runs again.",), language="en",
    ... )
    >>> island = Agency(
    ...     id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",), examples=(example,)
    ... )
    >>> print(*check_examples(island))
    example 1, places: expected ('Mull',), found ('Oban',)
    """
    if not agency.examples:
        raise ValueError(f"the record {agency.id!r} has no examples")
    if parser is None:
        parser = Parser(agencies=(*(record for record in AGENCIES if record.id != agency.id), agency))
    return tuple(
        difference
        for number, example in enumerate(agency.examples, 1)
        for difference in _compare(number, example, parser.parse(example.text, reference=example.reference))
    )


def _compare(number: int, example: Example, article: Article) -> list[Difference]:
    found = _as_example(article, example)
    parts = [field.name for field in attrs.fields(Example)]
    pairs = [(part, getattr(example, part), getattr(found, part)) for part in parts]
    pairs.append(("defects", (), tuple(map(str, article.defects))))
    return [Difference(number, *pair) for pair in pairs if pair[1] != pair[2]]


def _as_example(article: Article, example: Example) -> Example:
    """Write an article down in the form of an example, with the text and reference of the one that it came from."""
    dateline = article.dateline
    date = dateline.date if dateline else None
    first = dateline.places[0] if dateline and dateline.places else None
    return Example(
        text=example.text,
        reference=example.reference,
        section=article.section,
        slugline=article.slugline.text if article.slugline else None,
        headline=article.headline,
        subheadline=article.subheadline,
        summary=article.summary,
        byline=article.byline.names if article.byline else (),
        places=[place.name for place in dateline.places] if dateline else (),
        region=first.region if first else None,
        country=first.country if first else None,
        year=date.year if date else None,
        month=date.month if date else None,
        day=date.day if date else None,
        weekday=date.weekday if date else None,
        resolved=dateline.resolved if dateline else None,
        credit=dateline.credit if dateline else None,
        agencies=dateline.agencies if dateline else (),
        body=article.body,
        tagline=article.tagline.text if article.tagline else None,
        signoff=article.signoff.text if article.signoff else None,
        signoff_agencies=article.signoff.agencies if article.signoff else (),
        initials=article.initials.text if article.initials else None,
        ednotes=article.ednotes,
        contacts=article.contacts,
        stamps=article.stamps,
        boilerplate=article.boilerplate,
        version=article.version.text if article.version else None,
        agency=article.agency,
        distributor=article.distributor,
        language=article.language,
    )
