"""Stories as documents of spaCy: the copy as it stands, its parts as spans, the article beside it.

A `Doc` has the whole copy, so that offsets are those of the story. Its parts are the span group `wireparse`: a span has
the kind of its token for a label and the rule that found it for an id. spaCy's tokens need not end where a part does
(`moral".EFE`); a span then has every token that it shares with the part, so that none is lost.

The article is kept as plain data, which spaCy can write to bytes and to disk.
"""

import datetime
from typing import TYPE_CHECKING, Any, Final

from wireparse.analysis import Analysis
from wireparse.article import Article
from wireparse.extras import load_extra
from wireparse.parser import Parser, default_parser
from wireparse.tokens import Kind

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

KEY: Final = "wireparse"
"""The name of the span group, of the extension, of the user data and of the component."""

_EXTRA: Final = {"extra": "spacy", "purpose": "a document of spaCy"}
# What stands between parts.
_NO_PARTS: Final = frozenset((Kind.SPACE, Kind.MARK))


def to_doc(analysis: Analysis, nlp: "Language") -> "Doc":
    """Return a story as a document of spaCy, cut into tokens by a pipeline that has not run on it yet.

    Args:
        analysis: the story.
        nlp: the pipeline whose tokenizer cuts it: `spacy.blank("en")`, or a trained one, which takes the document.

    Raises:
        MissingExtraError: spaCy is not installed.
        ValueError: the tokenizer loses a part of the text.
    """
    load_extra("spacy", **_EXTRA)
    return add_parts(nlp.make_doc(analysis.text), analysis)


def add_parts(doc: "Doc", analysis: Analysis) -> "Doc":
    """Add the parts of a story to a document that has its text; returns the same document.

    Args:
        doc: the document.
        analysis: the story.

    Raises:
        MissingExtraError: spaCy is not installed.
        ValueError: the document has another text.
    """
    _extend_docs()
    if doc.text != analysis.text:
        raise ValueError("the document has another text than the story")
    # A span that expands to whole tokens of spaCy is never None.
    spans = (
        doc.char_span(token.start, token.end, label=str(token.kind), span_id=token.rule, alignment_mode="expand")
        for token in analysis.tokens
        if token.kind not in _NO_PARTS
    )
    doc.spans[KEY] = [span for span in spans if span is not None]
    doc.user_data[KEY] = analysis.article.to_dict()
    return doc


def read_article(doc: "Doc") -> Article | None:
    """Return the article of a document, None where it has none; as `doc._.wireparse` does.

    Args:
        doc: a document that `to_doc` or the component made, or that was read back from bytes.
    """
    plain = doc.user_data.get(KEY)
    return None if plain is None else Article.from_dict(plain)


class StoryComponent:
    """A component of a pipeline that adds its parts to each document: `nlp.add_pipe("wireparse")`.

    Args:
        parser: the parser with the records to go by; None for that with all of them.
        agency: the id of the agency that the stories are by, where the caller knows.
        reference: the day on which they were received.
    """

    def __init__(
        self, parser: Parser | None = None, agency: str | None = None, reference: datetime.date | None = None
    ) -> None:
        self.parser = parser
        self.agency = agency
        self.reference = reference

    def __call__(self, doc: "Doc") -> "Doc":
        """Add the parts of its story to a document."""
        parser = self.parser or default_parser()
        return add_parts(doc, parser.analyze(doc.text, agency=self.agency, reference=self.reference))


def make_component(
    nlp: "Language",  # noqa: ARG001  spaCy hands it over
    name: str,  # noqa: ARG001  as above
    agency: str | None,
    reference: str | None,
) -> StoryComponent:
    """Return the component of a pipeline, as its configuration says.

    Args:
        nlp: the pipeline.
        name: what the component is called in it.
        agency: the id of the agency that the stories are by.
        reference: the day on which they were received, in ISO 8601: `2023-09-23`.

    >>> make_component(None, "wireparse", agency=None, reference="2023-09-23").reference
    datetime.date(2023, 9, 23)
    """
    day = datetime.date.fromisoformat(reference) if reference is not None else None
    return StoryComponent(agency=agency, reference=day)


def register() -> None:
    """Tell spaCy of the component; an installed wireparse does so by itself, so that few have to ask for it.

    Raises:
        MissingExtraError: spaCy is not installed.
    """
    if "component" in globals():
        return
    language = load_extra("spacy.language", **_EXTRA).Language
    _extend_docs()
    # It has to be there before spaCy is told, since that asks whether it is.
    globals()["component"] = make_component
    settings = {"agency": None, "reference": None}
    language.factory(KEY, default_config=settings, assigns=["doc.spans"], func=make_component)


def __getattr__(name: str) -> Any:
    # The entry point by which spaCy finds the component: it is loaded when somebody asks for one, and spaCy with it.
    if name != "component":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    register()
    return globals()[name]


def _extend_docs() -> None:
    """Let every document have `doc._.wireparse`."""
    docs = load_extra("spacy.tokens", **_EXTRA).Doc
    if not docs.has_extension(KEY):
        docs.set_extension(KEY, getter=read_article)
