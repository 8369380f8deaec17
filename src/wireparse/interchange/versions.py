"""The kinds of sending that `Version` knows, by which a genre or a mark of another system is taken for one."""

KINDS = frozenset(
    "update correction refile repeat wrapup roundup lead writethru add insert take flash urgent advance "  # noqa: SIM905  words read best in lines
    "embargo kill advisory".split()
)
