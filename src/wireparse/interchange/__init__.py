"""Articles in other people's formats, and back: one module a format, each with functions.

Nothing that parses imports them; what they need beside the core, an extra brings.
"""
