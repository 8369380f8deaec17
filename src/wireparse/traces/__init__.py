"""Traces: what tells inside the parts of a story whose it is, where no token does.

The mark of the version in a headline, photo credits in the running text, and the names of the agency in it. They are no
parts, and no article has them; an `Analysis` knows them, so that they can be taken out.
"""
