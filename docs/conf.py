"""Sphinx configuration."""

from importlib.metadata import version as installed_version

project = "wireparse"
author = "The wireparse authors"
project_copyright = author
version = release = installed_version(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"{project} {version}"

# In docstrings, as in Markdown, a single backquote marks code.
default_role = "code"
autodoc_member_order = "bysource"
