"""Writes the story of `views.md` as a notebook shows it. `conf.py` has it written at each build."""

import re
from pathlib import Path

import wireparse

_STORY = re.compile(r'^story = """\\\n(.*?)"""$', re.MULTILINE | re.DOTALL)


def write_view(path: Path) -> None:
    """Write the view to a file."""
    page = Path(__file__).with_name("views.md").read_text(encoding="utf-8")
    story = _STORY.search(page)
    if story is None:
        raise ValueError("views.md has no story")
    path.write_text(wireparse.analyze(story[1])._repr_html_(), encoding="utf-8")
