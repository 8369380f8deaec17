"""Envelopes: raw transmissions cut out of a feed, header and display marks taken off each.

They import the core; the core does not know that they exist.
"""
