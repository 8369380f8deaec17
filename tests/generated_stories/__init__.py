"""Stories in the frame of every record, with their parts known, whole and damaged.

`frames` takes the examples of the records apart, `vocabulary` has words to fill them with, `fillings` puts other words
into one part, `trimmings` adds parts that any page may print, `stories` draws a story and its truth. `breaking` says what
a damaged story is, `harmless` and `damages` break it and say which parts must not change by it.
"""
