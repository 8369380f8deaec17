"""Stories as documents of spaCy: the copy as it stands, its parts as spans, whatever the tokenizer."""

import datetime
import importlib.metadata
import pickle
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, DocBin

import wireparse
from wireparse.interchange import spacy_docs

STORY = (
    "Ferry runs\n\n"
    "By Ann Bell\n\n"
    "  OBAN, Scotland, May 3 (Reuters) - The ferry runs again, “at last”, the harbour office said.\n\n"
    'Nobody was "hurt".REUTERS\n\n'
    "asb/pd\n"
)


@pytest.fixture(autouse=True, scope="module")
def _component() -> None:
    """The component is there also where wireparse is on the path and not installed."""
    spacy_docs.register()


def parts(doc: Doc) -> list[tuple[str, str]]:
    return [(span.label_, span.text) for span in doc.spans["wireparse"]]


def test_a_document_is_the_story() -> None:
    """Its text is the copy, character for character; each part is a span, in the order of the copy."""
    analysis = wireparse.analyze(STORY)
    doc = spacy_docs.to_doc(analysis, spacy.blank("en"))
    assert doc.text == STORY
    assert [span.label_ for span in doc.spans["wireparse"]] == [
        token.kind for token in analysis.tokens if token.kind not in {"space", "mark"}
    ]
    assert ("byline", "By Ann Bell") in parts(doc)
    assert ("place", "OBAN") in parts(doc)
    assert ("initials", "asb/pd") in parts(doc)
    assert {span.id_ for span in doc.spans["wireparse"] if span.label_ == "place"} == {"dateline.plain"}
    assert doc._.wireparse == analysis.article


@pytest.mark.parametrize("code", ["en", "es", "de", "ru", "ar", "zh", "hi", "xx"])
def test_every_tokenizer(code: str) -> None:
    """No part is lost where the tokens of spaCy end elsewhere: each of its characters is in its span."""
    check_spans(spacy.blank(code), STORY)


def test_a_tokenizer_that_parts_at_blanks_alone() -> None:
    """`"hurt".REUTERS` is one of its tokens, and a part of two spans."""
    nlp = spacy.blank("en")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    check_spans(nlp, STORY)
    signoff = [text for label, text in parts(nlp("Lima (EFE).- It was “moral”.EFE")) if label == "signoff"]
    assert signoff == ["“moral”.EFE"]


def check_spans(nlp: Language, text: str) -> None:
    """Every part has a span that covers it."""
    if "wireparse" not in nlp.pipe_names:
        nlp.add_pipe("wireparse")
    doc = nlp(text)
    assert doc.text == text
    tokens = [token for token in wireparse.tokenize(text) if token.kind not in {"space", "mark"}]
    spans = list(doc.spans["wireparse"])
    assert [span.label_ for span in spans] == [token.kind for token in tokens]
    for span, token in zip(spans, tokens, strict=True):
        assert span.start_char <= token.start < token.end <= span.end_char
        assert token.text in span.text


@pytest.mark.parametrize("path", sorted(Path("examples").glob("*.txt")), ids=lambda path: path.stem)
def test_examples(path: Path) -> None:
    check_spans(spacy.blank("xx"), path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeffRain", "Rain\x00 falls\u2028now", "🌧 (EFE).- 🌧"])
def test_odd_texts(text: str) -> None:
    check_spans(spacy.blank("en"), text)


def test_documents_survive_bytes_and_pickle() -> None:
    """Spans and article come back, so that a corpus can be kept in a DocBin."""
    nlp = spacy.blank("en")
    doc = spacy_docs.to_doc(wireparse.analyze(STORY), nlp)
    bin_ = DocBin(docs=[doc], store_user_data=True).to_bytes()
    for again in (
        Doc(nlp.vocab).from_bytes(doc.to_bytes()),
        pickle.loads(pickle.dumps(doc)),  # noqa: S301 - our own bytes
        *DocBin().from_bytes(bin_).get_docs(nlp.vocab),
    ):
        assert parts(again) == parts(doc)
        assert again._.wireparse == doc._.wireparse
        assert spacy_docs.read_article(again) == doc._.wireparse


def test_a_document_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^the document has another text than the story$"):
        spacy_docs.add_parts(spacy.blank("en")("Rain"), wireparse.analyze("Snow"))


def test_a_document_without_a_story_has_none() -> None:
    doc = spacy.blank("en")("Rain")
    assert doc._.wireparse is None
    assert spacy_docs.read_article(doc) is None


def test_the_component_in_a_pipeline() -> None:
    """It takes the agency and the day from the configuration, stands beside others, and goes through many texts."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("wireparse", config={"agency": "efe", "reference": "2024-05-04"})
    docs = list(nlp.pipe(["Rain\n\nIt rained.", STORY.replace("Reuters", "EFE")]))
    assert [doc._.wireparse.agency for doc in docs] == ["efe", "efe"]
    assert docs[1]._.wireparse.dateline.resolved == datetime.date(2024, 5, 3)
    assert all(list(doc.sents) for doc in docs)
    assert spacy.blank("en").from_config(nlp.config).pipe_names == ["sentencizer", "wireparse"]


def test_the_component_with_a_parser_of_ones_own() -> None:
    island = wireparse.Agency(id="island", name="Island News", country="GB", languages=("en",), credits=("ISN",))
    nlp = spacy.blank("en")
    component: Any = nlp.add_pipe("wireparse")
    component.parser = wireparse.Parser(agencies=(island,))
    assert nlp("Oban (ISN) - The ferry runs again.")._.wireparse.agency == "island"


def test_a_pipeline_on_disk(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("wireparse", config={"agency": "efe"})
    nlp.to_disk(tmp_path / "pipeline")
    assert spacy.load(tmp_path / "pipeline")("Rain\n\nIt rained.")._.wireparse.agency == "efe"


def test_spacy_finds_the_component_by_itself() -> None:
    """The entry point of the installed package names what makes it, so that nobody has to import the module."""
    [point] = importlib.metadata.entry_points(group="spacy_factories", name="wireparse")
    assert point.load() is spacy_docs.make_component


def test_nothing_else_is_an_attribute_of_the_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'components'"):
        spacy_docs.components  # noqa: B018  asking is the test
