"""Removal: a story without what tells whose it is, and where everything stood before.

What is taken out is decided by the tokens and traces of an analysis alone: no record is looked at here.
"""
