"""Stories in the frame of every record, with their parts known, whole and damaged.

`frames` takes the examples of the records apart, `vocabulary` has words to fill them with, `fillings` puts other words
into one part, `stories` draws a story and its truth, `damages` breaks it and says which parts must not change by it.
"""
