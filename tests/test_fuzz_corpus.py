"""What fuzzing begins with, and what it has found: of each text in its corpus the checks of the fuzzer hold.

`development/fuzz.py` has the checks; a file that once broke one is named for what it was.
"""

import importlib.util
import random
from pathlib import Path
from typing import Any

import pytest

import wireparse

DEVELOPMENT = Path(__file__).parent.parent / "development"
FILES = sorted((DEVELOPMENT / "fuzz-corpus").iterdir())


@pytest.fixture(scope="module")
def fuzz(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The fuzzer, a script that is in no package."""
    spec = importlib.util.spec_from_file_location("fuzz", DEVELOPMENT / "fuzz.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.__dict__["FINDINGS"] = tmp_path_factory.mktemp("findings")
    return module


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_a_file_of_the_corpus_holds(path: Path, fuzz: Any) -> None:
    """Nothing is raised, nothing is lost, and nothing takes long."""
    findings = fuzz.Findings("corpus")
    findings.run(path.read_bytes(), is_feed=path.suffix == ".feed")
    assert findings.faults == []


def test_what_breaks_a_check_is_written_down(fuzz: Any) -> None:
    findings = fuzz.Findings("broken")
    findings.run(b"\xff no text")
    path = fuzz.FINDINGS / "broken-00.txt"
    assert findings.faults[0].startswith(f"{path}: UnicodeDecodeError")
    assert path.read_bytes() == b"\xff no text"


def test_fragments_and_their_damage_give_texts_and_feeds(fuzz: Any) -> None:
    """A seed repeats a run; what is made is of many kinds, and some of it has the parts of a story."""
    known = fuzz.fragments()
    chances = [random.Random(seed) for seed in (*range(40), *range(40))]  # noqa: S311  nothing is kept secret
    texts = [fuzz.make_text(chance, known) for chance in chances]
    assert texts[:40] == texts[40:]
    assert any(wireparse.parse(text).dateline for text in texts)
    feeds = [fuzz.make_feed(chance, known) for chance in chances]
    assert {"anpa1312", "iptc7901"} <= {message.format for data in feeds for message in wireparse.read(data)}
