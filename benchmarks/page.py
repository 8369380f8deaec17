"""The page of the benchmarks: its sections are measured together or alone, and stay until they are measured anew."""

import platform
import re
from datetime import UTC, datetime
from pathlib import Path

_SECTION = re.compile(r"^## (.+)\n", re.MULTILINE)

HEAD = """# Benchmarks

Written by `make bench`, each section when it was last measured. `python benchmarks/bench.py --only feeds` measures one.
"""


def processor() -> str:
    """Return the model of the processor, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.processor() or platform.machine())


def date_section(text: str, cores: str) -> str:
    """Return a section behind a line that says when and on what it was measured."""
    today = datetime.now(tz=UTC).date()
    return f"Measured on {today} with Python {platform.python_version()} on {cores} of {processor()}.\n\n{text}"


def read_sections(path: Path) -> dict[str, str]:
    """Return the sections of the page as they stand, by their titles."""
    if not path.exists():
        return {}
    _head, *found = _SECTION.split(path.read_text(encoding="utf-8"))
    return {title: text.strip("\n") for title, text in zip(found[::2], found[1::2], strict=True)}


def write_page(path: Path, sections: dict[str, str]) -> None:
    """Write the page."""
    bodies = [f"## {title}\n\n{text.strip()}\n" for title, text in sections.items()]
    path.write_text("\n".join([HEAD, *bodies]), encoding="utf-8")
