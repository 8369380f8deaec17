"""Sphinx configuration."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from agency_table import write_table
from story_view import write_view

project = "wireparse"
author = "The wireparse authors"
project_copyright = author
version = release = installed_version(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "_agencies.md", "_story.html"]
html_theme = "furo"
html_title = f"{project} {version}"
html_static_path = ["_static"]
html_css_files = ["site.css"]

# In docstrings, as in Markdown, a single backquote marks code.
default_role = "code"
autodoc_member_order = "bysource"

# The defaults of a parser are all records: their names are shown, not their values.
autodoc_preserve_defaults = True

# Headings can be linked to: `parts.md#registry`.
myst_heading_anchors = 3

# The page of the agencies includes it. It is made of the records, and never committed.
write_table(Path(__file__).parent / "_agencies.md")

# The first page and that of the views include it: the story of an example, as a notebook shows it.
write_view(Path(__file__).parent / "_story.html")
