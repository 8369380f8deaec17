"""The lines of a page, compiled: with what each can begin, and how certain its beginning is.

The records give words as they are; here they become the forms that pages print: in capitals or not, with or without a
blank before the colon. A form is found by its first characters, so that a line is compared with few.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wireparse.agency import Agency, Language

# Nothing that follows makes the line a part of the story: `© 2024`, `All rights reserved`.
NOTICE: Final = "boilerplate.notice"
# A sign parts it from what follows: `Photo credit: Jo Reed`.
LABEL: Final = "boilerplate.label"
# The same, or capitals do it: `READ ALSO Ferry runs again`.
HEADING: Final = "boilerplate.link"
# Capitals do it: `SOURCE Oak Mills`.
CAPITALS: Final = "boilerplate.capitals"
# A day or an hour must follow, and nothing else: `Updated 3 May 2024, 10:07`.
PAGE_TIME: Final = "boilerplate.page-time"

# A form, and the rule that it falls under.
Opener = tuple[str, str]

# So many characters of a line tell which forms it may begin with; of shorter forms the first one does.
OPENINGS: Final = (3, 1)

# The sign behind a label: besides the colon, the full-width, the Armenian, the Khmer and the Ethiopic one.
COLONS: Final = ":：՝៖፦"

# What may stand behind a whole line of a page and is no part of it.
_LINE_ENDS: Final = f" .{COLONS}»›>→↑…\xa0"

# Hours and their zones, in every language.
CLOCK_WORDS: Final = frozenset({
    "am", "pm", "a", "p", "m", "h", "hs", "hrs", "min", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cst",
    "cdt", "ct", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "pkt", "wib", "wita", "wit", "jst", "kst", "hkt",
    "sgt", "aest", "aedt", "sast", "eat", "wat", "cat", "trt", "t", "z",
})  # fmt: skip


def page_line_key(line: str) -> str:
    """Return a whole line as the lexicon has it: no case, no stop, colon or arrow at its end.

    >>> page_line_key("Read More »")
    'read more'
    """
    return line.casefold().rstrip(_LINE_ENDS)


def compile_openers(agencies: Iterable[Agency], languages: Sequence[Language]) -> dict[str, tuple[Opener, ...]]:
    """Return the openers of boilerplate by their first characters, as many of them as `OPENINGS` and the form allow.

    Of forms that begin alike the longest comes first.
    """
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for form, rule in _forms(agencies, languages):
        opening = form[: next(size for size in OPENINGS if size <= len(form))]
        found[opening].setdefault(form, rule)
    return {
        opening: tuple(sorted(forms.items(), key=lambda opener: -len(opener[0]))) for opening, forms in found.items()
    }


def _forms(agencies: Iterable[Agency], languages: Sequence[Language]) -> Iterator[Opener]:
    """Every form that an opener is printed in; where two records have one, the more certain rule comes first."""
    notices = [notice for language in languages for notice in language.boilerplate_notices]
    of_agencies = [line for agency in agencies for line in agency.boilerplate]
    labels = [line.rstrip() for line in of_agencies if line.rstrip()[-1] in COLONS]
    for notice in (*notices, *(line for line in of_agencies if line.rstrip()[-1] not in COLONS)):
        yield from ((form, _rule(form)) for form in _cased(notice))
    yield from ((form, LABEL) for opener in labels for label in _labels(opener) for form in _cased(label))
    for language in languages:
        yield from ((form, HEADING) for heading in language.related_headings for form in _cased(heading))
        for opener in language.boilerplate_openers:
            yield from ((form, LABEL) for label in _labels(opener) for form in _cased(label))
        yield from ((form, PAGE_TIME) for label in language.page_times for form in _cased(label))


def _rule(form: str) -> str:
    """A notice is certain, but of capitals with a blank behind them (`SOURCE `)."""
    return CAPITALS if form[-1] == " " and form.isupper() and form[-2].isalpha() else NOTICE


def _labels(opener: str) -> tuple[str, ...]:
    """A label without its colon, since pages print a blank before it, a no-break one, or none.

    One of two letters keeps it: too many lines would have to be compared with those alone.
    """
    if opener[-1] not in COLONS:
        return (opener,)
    label = opener.rstrip(COLONS).rstrip()
    return (label,) if len(label) > OPENINGS[0] - 1 else tuple(label + colon for colon in (":", " :", "："))


def _cased(form: str) -> tuple[str, ...]:
    """The form as it is given, as a line begins, and in capitals."""
    return tuple(dict.fromkeys((form, form[0].upper() + form[1:], form.upper())))
