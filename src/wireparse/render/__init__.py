"""Views of a story: the copy with its parts marked, one module for each thing that it is shown on."""
