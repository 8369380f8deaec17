"""Tests against programs of other people that are dear to install: each folder or module has a target of make.

`make test` runs none of them; `.ci/run` runs them all. What they need is not passed over where it is missing: they fail.
"""
