"""Fuzzes the library by what its code reaches: changes texts, and keeps what takes a new branch. `fuzz.py` starts it.

A byte 0xFF in front says that the rest is a source of transmissions; all else is a text. What is kept is in
`build/fuzz-corpus/`, with which the next run goes on.
"""

import argparse
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["wireparse"]):
    import fuzz

    import wireparse

    # What is imported when it is first used has to be seen as well.
    fuzz.check("Rain falls\n\nLima, May 3 (EFE).- It rained. EFE\n\nasb/pd\n")
    fuzz.check_feed(b"ZCZC 1\r\nRain\r\nNNNN\r\n")

WORKING_CORPUS = Path("build/fuzz-corpus")
FEED = b"\xff"
# Seconds after which a text counts as hanging.
HANGS = 20


def write_corpus() -> None:
    """Put the texts of the corpus where the fuzzer adds its own."""
    WORKING_CORPUS.mkdir(parents=True, exist_ok=True)
    for path in fuzz.CORPUS.iterdir():
        data = path.read_bytes()
        (WORKING_CORPUS / path.name).write_bytes(FEED + data if path.suffix == ".feed" else data)
    for agency in wireparse.AGENCIES:
        for number, example in enumerate(agency.examples):
            (WORKING_CORPUS / f"{agency.id}-{number}.txt").write_text(example.text, encoding="utf-8", newline="")


def main() -> None:
    """Fuzz for so many seconds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args()
    findings = fuzz.Findings("coverage")

    def run(data: bytes) -> None:
        if data[:1] == FEED:
            findings.run(data[1:], is_feed=True)
        else:
            findings.run(data.decode("utf-8", "replace").encode())

    write_corpus()
    fuzz.FINDINGS.mkdir(parents=True, exist_ok=True)
    settings = (
        f"-max_total_time={max(1, int(options.seconds))}",
        f"-seed={options.seed % 2**31}",
        f"-max_len={fuzz.LONGEST}",
        f"-timeout={HANGS}",
        f"-artifact_prefix={fuzz.FINDINGS}/",
    )
    atheris.Setup([sys.argv[0], *settings, str(WORKING_CORPUS)], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
