"""The owners of a credit: which agency is meant by one that several records have.

The caller's word settles it, or the other credit of the story. Else the copy is asked: its language, its place and the
shape of its dateline each speak for some of the owners, and one must be left when all have spoken. Where several are
left, and all of them show the credit in examples, it is the one that shows it in the language of the story; and a
record of which copy was seen goes before those of which none was. Where none or several are left still, the credit
stays open, with a defect: nothing is guessed.
"""

from collections.abc import Callable

from wireparse.datelines.evidence import is_dash
from wireparse.errors import DefectCode
from wireparse.galley import Galley
from wireparse.lexicon import Lexicon, Shape
from wireparse.places import BUREAUS
from wireparse.tokenizers.boilerplate import tokenize_boilerplate
from wireparse.tokenizers.closing_credit import without_day
from wireparse.tokenizers.dateline import tokenize_dateline
from wireparse.tokens import Kind
from wireparse.words import fold

_OPENERS = "(（[【/"
_AROUND = "()[]/-–—= ."


def settle_credits(galley: Galley, language: str | None) -> None:
    """Settle whom the dateline's credit and the signoff name, where several records have the credit.

    Args:
        galley: a text that every tokenizer has looked at.
        language: the language of the story, None where it is unknown.
    """
    if Kind.CREDIT in galley.claims:
        likely = galley.signoff_agencies
        galley.credit_agencies = _settle(galley, Kind.CREDIT, galley.credit_agencies, likely, language)
    if Kind.SIGNOFF in galley.claims:
        likely = galley.credit_agencies
        galley.signoff_agencies = _settle(galley, Kind.SIGNOFF, galley.signoff_agencies, likely, language)


def _settle(
    galley: Galley, kind: Kind, ids: tuple[str, ...], likely: tuple[str, ...], language: str | None
) -> tuple[str, ...]:
    """One owner for each part of a credit (`ats afp` has two); none, with a defect, where nothing settles it."""
    if len(ids) < 2:
        return ids
    start, end, _rule, _group = galley.claims[kind][0]
    credit = galley.text[start:end].strip(_AROUND)
    settled: list[str] = []
    for part in galley.lexicon.read_parts(without_day(credit)) or (ids,):
        owners = [id_ for id_ in part if id_ in ids]
        if len(owners) > 1:
            left = _narrow(galley, owners, likely, language, credit)
            if len(left) > 1:
                message = f"the credit {credit!r} belongs to {' and '.join(owners)}"
                galley.report(DefectCode.AMBIGUOUS_CREDIT, message, start, end)
                continue
            owners = left
        settled += owners
    return tuple(dict.fromkeys(settled))


def _narrow(galley: Galley, owners: list[str], likely: tuple[str, ...], language: str | None, credit: str) -> list[str]:
    """The one owner that all evidence speaks for; all of them where it leaves several, or contradicts itself."""
    for named in ((galley.agency,), likely):
        known = [id_ for id_ in owners if id_ in named]
        if len(known) == 1:
            return known
    left = owners
    for speaks_for in (_by_language(galley, language), _by_place(galley), _by_shape(galley, owners)):
        heard = [id_ for id_ in owners if speaks_for(id_)]
        if heard:
            left = [id_ for id_ in left if id_ in heard]
    if len(left) > 1:
        shown = {id_: _languages_shown(galley.lexicon, id_, credit) for id_ in left}
        if all(shown.values()):
            left = [id_ for id_ in left if language in shown[id_]] or left
    if len(left) > 1:
        left = [id_ for id_ in left if galley.lexicon.agencies[id_].verified]
    return left if len(left) == 1 else owners


def _languages_shown(lexicon: Lexicon, id_: str, credit: str) -> frozenset[str | None]:
    """The languages in which the agency's examples print this credit: it may be named otherwise in each of its own."""
    return frozenset(
        example.language
        for example in lexicon.agencies[id_].examples
        if fold(credit) in {fold(name.strip(_AROUND)) for name in (example.credit, example.signoff) if name}
    )


def _by_language(galley: Galley, language: str | None) -> Callable[[str], bool]:
    """The agency writes in the language of the story."""
    return lambda id_: language in galley.lexicon.agencies[id_].languages


def _by_place(galley: Galley) -> Callable[[str], bool]:
    """The dateline's place is in the agency's own country, and no city where every agency has a bureau."""
    countries: frozenset[str] = frozenset()
    places, regions = galley.lexicon.places, galley.lexicon.regions
    for kind, names in ((Kind.PLACE, places), (Kind.REGION, regions), (Kind.COUNTRY, regions)):
        if kind in galley.claims:
            start, end, _rule, _group = min(galley.claims[kind])
            name = fold(galley.text[start:end])
            if name in BUREAUS:
                return lambda _id: False
            countries = names.get(name, countries)
    return lambda id_: galley.lexicon.agencies[id_].country in countries


def _by_shape(galley: Galley, owners: list[str]) -> Callable[[str], bool]:
    """The dateline is built as in the examples of the agency's record; of every owner there must be some."""
    shapes = {id_: _shapes(galley.lexicon, id_) for id_ in owners}
    if Kind.CREDIT not in galley.claims or not all(shapes.values()):
        return lambda _id: False
    shape = _shape(galley)
    return lambda id_: shape in shapes[id_]


def _shape(galley: Galley) -> Shape:
    """How a dateline is built: whether the credit comes first, what encloses it, and what parts it from the story."""
    first = min(start for claims in galley.claims.values() for start, _end, _rule, group in claims if group)
    start = galley.claims[Kind.CREDIT][0][0]
    before = galley.text[max(0, start - 2) : start].rstrip()[-1:]
    bracket = before if before and before in _OPENERS else ""
    separator = ""
    if Kind.SEPARATOR in galley.claims:
        at, end, _rule, _group = galley.claims[Kind.SEPARATOR][-1]
        separator = galley.text[at:end]
    if is_dash(separator):
        separator = ".-" if separator[0] == "." else "-"
    return start - len(before) <= first, bracket, separator


def _shapes(lexicon: Lexicon, id_: str) -> frozenset[Shape]:
    """The shapes of an agency's datelines: read from its examples when they are first asked for."""
    shapes = lexicon.shapes.get(id_)
    if shapes is None:
        read = [_read_dateline(example.text, lexicon) for example in lexicon.agencies[id_].examples]
        shapes = frozenset(_shape(galley) for galley in read if id_ in galley.credit_agencies)
        lexicon.shapes[id_] = shapes
    return shapes


def _read_dateline(text: str, lexicon: Lexicon) -> Galley:
    galley = Galley(text, lexicon)
    tokenize_boilerplate(galley)
    tokenize_dateline(galley)
    return galley
