"""Fuzzes the library: `make fuzz`, or `make fuzz SECONDS=60`.

Half of the time goes to copy that is put together from fragments (lines of the records' examples, their words and
marks) and then damaged, which reaches what patterns do; the other half to `fuzz_coverage.py`, which changes bytes and
keeps what reaches new branches of the Python code, but is blind inside of patterns. Both begin with `fuzz-corpus/`:
texts in `.txt`, sources of transmissions in `.feed`, all of them invented.

Of each text must hold what `check` says. A text that breaks it is written into `build/fuzz/`, and the program ends with
an error. When it is mended, a short form of it belongs into the corpus, which `tests/test_fuzz_corpus.py` reads.
"""

import argparse
import importlib.util
import random
import subprocess
import sys
import time
from pathlib import Path

import wireparse

CORPUS = Path(__file__).parent / "fuzz-corpus"
FINDINGS = Path("build/fuzz")

# A short text takes a few milliseconds; seconds of this thread are a pattern that tries everything.
SLOW = 0.5
LONGEST = 4096
MOST_FINDINGS = 20

WORDS = (
    "sections", "note_openers", "end_marks", "take_marks", "boilerplate", "boilerplate_openers", "related_headings",
    "tagline_openers", "byline_words", "boilerplate_notices", "page_times",
)  # fmt: skip
GLUE = ("\n", "\n\n", " ", "\r\n", "\n    ", "\t", "\r", "\r\r\n", "  ", ", ", "", "\u2028", "\n\n\n")
MARKS = (
    "(", ")", "[", "]", "【", "<", ">", "-", "--", "—", ".-", "/", "\xa0", "=", "^", "電", "电", "。", "31 feb", "²",
    "\u200e", "\ud800", "\x00", "\x1c", "\ufffd", "İ", "\u0301", "EFE", "(AFP)", "&nbsp;", "<p>", "1", "@", "...", "*",
)  # fmt: skip
# What stands in transmissions and nowhere else.
CONTROLS = (
    b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters     11-13 0042\r\n\x02", b"\x03AP-NY-11-13-13 2305EST<\r\n\x04",
    b"\x01xyz012 3 i 4  ABC 044\r\n\r\nRain/\r\n\x02", b"\x03131137 GMT Nov 13\r\n", b"ZCZC ABC\r\n$T\r\n", b"NNNN\r\n",
    b"Document 1 of 2\r\n\r\n", b"BODY:\r\n", b"\x01", b"\x02", b"\x03", b"\x04", b"\x05", b"\x16", b"\x1f", b"&Cx1f;",
    b"^", b"<\r\n", b"(PROFILE\n(", b"[EOT]", b"\xff", b"\xc3\x83\xc2\xa9", b"\r", b"\r\r\n", b"\0", b"\f",
)  # fmt: skip


def check(text: str) -> None:
    """Check what holds of every text."""
    analysis = wireparse.analyze(text)
    at = 0
    for token in analysis.tokens:
        assert token.start == at < token.end, f"tokens do not tile: {token}"
        assert token.text == text[token.start : token.end], f"a token has other text: {token}"
        at = token.end
    assert at == len(text), "the tokens end before the text"
    assert all(0 <= trace.start < trace.end <= len(text) for trace in analysis.traces), "a trace is outside"
    for defect in analysis.article.defects:
        assert 0 <= defect.start <= defect.end <= len(text), f"a defect is outside: {defect}"
    assert analysis.without(mentions=True).restore() == text, "what is left does not restore"
    assert analysis.without("frame").restore() == text, "the body does not restore"
    article = wireparse.Article.from_dict(analysis.article.to_dict())
    assert article == analysis.article, "the article is another when it comes back"
    for refusal in wireparse.explain(text):
        assert refusal.text == text[refusal.start : refusal.end], f"a refusal has other text: {refusal}"


def check_feed(data: bytes) -> None:
    """Check what holds of every source of bytes."""
    at = 0
    for transmission in wireparse.read(data):
        assert transmission.span[0] == at, f"transmissions do not tile at {at}"
        at = transmission.span[1]
        wireparse.parse(transmission.text)
    assert at == len(data), "the transmissions end before the source"


class Findings:
    """Runs the checks, and writes down what breaks them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.texts = 0
        self.faults: list[str] = []

    def run(self, data: bytes, *, is_feed: bool = False) -> None:
        """Check a text, given as bytes in which lone surrogates may stand, or a feed."""
        self.texts += 1
        start = time.thread_time()
        try:
            if is_feed:
                check_feed(data)
            else:
                check(data.decode("utf-8", "surrogatepass"))
        except Exception as error:  # noqa: BLE001  whatever is raised is what is sought
            self._write(data, f"{type(error).__name__}: {error}", is_feed=is_feed)
            return
        if time.thread_time() - start > SLOW + len(data) * 1e-4:
            self._write(data, "it was slow", is_feed=is_feed)

    def _write(self, data: bytes, fault: str, *, is_feed: bool) -> None:
        FINDINGS.mkdir(parents=True, exist_ok=True)
        path = FINDINGS / f"{self.name}-{len(self.faults):02}.{'feed' if is_feed else 'txt'}"
        path.write_bytes(data)
        self.faults.append(f"{path}: {fault[:300]}")
        print(self.faults[-1], flush=True)
        if len(self.faults) >= MOST_FINDINGS:
            sys.exit("these are enough for once")


def fragments() -> list[str]:
    """Return lines of all examples, and the words and marks of all languages."""
    lines = [line for agency in wireparse.AGENCIES for example in agency.examples for line in example.text.split("\n")]
    words = [word for language in wireparse.LANGUAGES for name in WORDS for word in getattr(language, name)]
    names = [credit for agency in wireparse.AGENCIES for credit in (*agency.credits, *agency.signoffs)]
    return [*filter(str.strip, lines), *words, *names, *seeds()]


def seeds() -> list[str]:
    """Return the texts of the corpus."""
    return [path.read_bytes().decode("utf-8", "surrogatepass") for path in sorted(CORPUS.glob("*.txt"))]


def damage(chance: random.Random, text: str) -> str:
    """Return the fragment with something lost, repeated, put in or in another case."""
    start, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    match chance.randrange(11):
        case 0:
            return text[:start] + text[min(end, start + 12) :]
        case 1:
            return text.upper()
        case 2 | 3:
            return text[:start] + chance.choice(MARKS) + text[start:]
        case 4:
            return text[:start] + text[start:end] * chance.choice((2, 3, 20)) + text[end:]
        case 5:
            return text[:start] + chance.choice(MARKS) * chance.choice((2, 7, 60)) + text[start:]
        case _:
            return text


def make_text(chance: random.Random, known: list[str]) -> str:
    """Return a text of some fragments."""
    pieces = (
        piece
        for _ in range(chance.randint(1, 9))
        for piece in (damage(chance, chance.choice(known)), chance.choice(GLUE))
    )
    return "".join(pieces)[:LONGEST]


def make_feed(chance: random.Random, known: list[str]) -> bytes:
    """Return the bytes of a feed, as broken as its texts."""
    pieces: list[bytes] = []
    for _ in range(chance.randint(2, 14)):
        control = chance.choice(CONTROLS)
        at = chance.randrange(len(control) + 1)
        pieces.append(chance.choice((control, control, control[at:], control * 3)))
        pieces.append(damage(chance, chance.choice(known))[:400].encode("utf-8", "surrogatepass"))
    return b"".join(pieces)


def fuzz_with_grammar(findings: Findings, seconds: float, seed: int) -> None:
    """Check texts that are made of fragments, one feed to three texts."""
    chance = random.Random(seed)  # noqa: S311  nothing is kept secret
    known = fragments()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for _ in range(3):
            findings.run(make_text(chance, known).encode("utf-8", "surrogatepass"))
        findings.run(make_feed(chance, known), is_feed=True)


def main() -> int:
    """Fuzz for so many seconds, and return 1 if something was found."""
    parser = argparse.ArgumentParser(description="Look for texts that break the library.")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="that of an earlier run repeats it")
    options = parser.parse_args()
    for path in FINDINGS.glob("*"):
        path.unlink()
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed for this Python: nothing is guided by coverage", flush=True)
        seconds = options.seconds
    else:
        seconds = options.seconds / 2
        script = Path(__file__).parent / "fuzz_coverage.py"
        subprocess.run([sys.executable, script, "--seconds", str(seconds), "--seed", str(options.seed)], check=False)
    print(f"texts made of fragments, seed {options.seed}", flush=True)
    findings = Findings("fragments")
    fuzz_with_grammar(findings, seconds, options.seed)
    print(f"{findings.texts} texts made of fragments")
    found = sorted(FINDINGS.glob("*"))
    print(f"{len(found)} break the library" + (f": see {FINDINGS}" if found else ""))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
