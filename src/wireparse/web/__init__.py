"""Web pages: the copy that a page prints, found by trafilatura and taken apart by a parser.

`decoding` makes text of the bytes of a page, `printed` the blocks that it prints, `finding` picks those of the story,
and `reading` parses them. The core does not know that this package exists.
"""
