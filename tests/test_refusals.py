"""Why a line that looks like a dateline is none."""

from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main

REFUSED = [
    (
        "IBM -- the company said -- will merge two units.",
        [(1, "a place alone, and what follows begins no sentence")],
        "a company before a dash",
    ),
    (
        "Gales close harbour\n\nTurku, May 3 (XYZ) The harbour was closed.",
        [(3, "no record has the credit 'XYZ', and there is no dash that would do in its stead")],
        "an agency that no record has, without a separator",
    ),
    (
        "Gales close harbour\n\nOslo, May 3 (EFE).- It rained.\n\nLima, May 3 (AP) - It did not.",
        [(5, "the story has a dateline already: the first one counts")],
        "a second dateline",
    ),
    ("Gales close harbour\n\nOslo, May 3 (EFE).- It rained.", [], "a dateline that was taken is none refused"),
    ("", [], "nothing to refuse"),
]


@pytest.mark.parametrize(("text", "refusals", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_refusals_say_what_is_missing(text: str, refusals: list[tuple[int, str]], why: str) -> None:
    """Each refused line is named, with the evidence that it lacked."""
    assert [(refusal.line, refusal.reason) for refusal in wireparse.explain(text)] == refusals, why


def test_refusal_reads_as_a_message() -> None:
    """A refusal as text names the line and the production that came closest."""
    (refusal,) = wireparse.explain("IBM -- the company said -- will merge two units.")
    assert str(refusal) == "a place alone, and what follows begins no sentence (line 1, read as place-first)"


def test_command_prints_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`wireparse explain FILE` prints file, line and reason; a missing file is told and does not stop the others."""
    story = tmp_path / "story.txt"
    story.write_text("IBM -- the company said -- will merge two units.\n", encoding="utf-8")
    missing = tmp_path / "none.txt"
    assert main(["explain", str(missing), str(story)]) == 1
    output = capsys.readouterr()
    assert output.out == f"{story}:1: a place alone, and what follows begins no sentence\n"
    assert output.err == f"wireparse: {missing}: no such file or directory\n"
