"""Why a line is no signoff or initials: the lines at the end of the story, and what they lack.

They are read from the last free line inwards, where the tail stopped, for as long as something is found that looks like
a part of it. For initials the rule that decides says what is missing. For signoffs it is asked again, with a record for
the word in a credit's place, with the sentence before it closed, and without what stands behind it.
"""

from collections.abc import Iterator

from wireparse.galley import Found, Galley
from wireparse.grammar import BLANK, CLOSED, CLOSING, compile_pattern
from wireparse.refusals.refusal import Weighed
from wireparse.refusals.suppositions import find_unknown_credit, suppose_credit
from wireparse.tokenizers.end_mark import is_closed
from wireparse.tokenizers.initials import (
    NO_FORM,
    find_bracketed,
    missing_for_initials,
    missing_in_bracket,
)
from wireparse.tokenizers.signoff import find_signoff, is_repeated
from wireparse.tokens import Kind

# How many lines are weighed, and how many characters of the end of each.
_LINES = 6
_REACH = 72
_CREDIT_WORDS = 3
_DESK_WORDS = 3

# What may be a credit that no record has: in a bracket or slashes, behind dashes, or a word with letters in capitals.
_BRACKET = compile_pattern(r"[(（]©?(?P<credit>\p{L}[^()（）\n]{0,30})[)）]\.?$")
_SLASHES = compile_pattern(r"/{1,2}(?P<credit>\p{L}[\p{L} -]{1,24})/{1,2}$")
_BEHIND = compile_pattern(
    rf"(?:{CLOSED}{CLOSING}{{0,2}}+{BLANK}{{0,4}}+[-–—=]{{0,3}}+|^[-–—=]{{0,3}}+){BLANK}?"
    r"(?P<credit>\p{L}[\p{L}-]{1,14})(?![\p{L}'’])"
)
_LINE = compile_pattern(
    r"[-–—=. ]{0,4}+(?P<credit>\p{Lu}[\p{L}-]{1,14}(?:[ ]\p{Lu}[\p{L}-]{1,14}){0,2})[-–—=. ]{0,4}+$"
)
_WORD = compile_pattern(r"[\p{L}][\p{L}-]{1,14}")
_AGAIN = "the story has initials already: the last ones count"
_SENTENCE_ENDS = frozenset('.!?…"”')


def explain_closings(galley: Galley) -> Iterator[Weighed]:
    """Weigh the lines at the end of the story once more; yield what was refused in the order of the copy."""
    refusals: list[Weighed] = []
    first = 1 if galley.dateline is None else galley.dateline
    below = ""
    for index in range(galley.bottom - 1, max(first, galley.bottom - _LINES) - 1, -1):
        if index in galley.claimed:
            continue
        start, text = _free_text(galley, index)
        weighed = _weigh(galley, index, text, below) if text else None
        if weighed is not None:
            refusals.append(weighed._replace(start=start + weighed.start, end=start + weighed.end))
        elif not text or text[-1] in _SENTENCE_ENDS:
            break
        else:
            below = below or text
    yield from reversed(refusals)


def _free_text(galley: Galley, index: int) -> tuple[int, str]:
    """The offset and text of what is free of a line."""
    start, end = galley.starts[index], galley.ends[index]
    if index == galley.dateline:
        start = max(start, galley.opening or start)
    if index == galley.bottom - 1 and galley.closing is not None:
        end = galley.closing
    return start, galley.text[start:end]


def _weigh(galley: Galley, index: int, text: str, below: str) -> Weighed | None:
    """What the line would be, and why it is not; below a line that is no part of a tail, what is certain alone."""
    found = find_signoff(galley, text)
    missing = NO_FORM if text.endswith(")") else missing_for_initials(galley, index, text)
    if found is not None or missing is None:
        part = "initials" if found is None else "signoff"
        span = (0, len(text)) if found is None else (found.start, len(text))
        return Weighed(part, "line" if found is None else found.rule, _missing_place(galley, found, below), *span)
    if below:
        return None
    weighed = _weigh_bracket(galley, text)
    # The last line of a wrapped paragraph may be one word.
    is_parted = galley.gaps[index] > 0
    if weighed is None and missing is not NO_FORM and (is_parted or "/" in text) and _is_like_initials(galley, text):
        weighed = Weighed("initials", "line", missing, 0, len(text))
    return weighed or _weigh_signoff(galley, text, is_parted=is_parted and index != galley.dateline)


def _missing_place(galley: Galley, found: Found | None, below: str) -> str:
    """Why what has the form was not taken: it comes a second time, or something stands below it."""
    is_again = Kind.INITIALS in galley.claims if found is None else is_repeated(galley, found)
    if is_again:
        return _AGAIN if found is None else "the story has a signoff already: the last one counts"
    shown = below if len(below) <= _REACH else below[:_REACH] + "…"
    return f"it does not close the story: below stands {shown!r}" if below else "what stands below was refused, too"


def _is_like_initials(galley: Galley, text: str) -> bool:
    """Codes with a slash, or such without one that are no words and no credit in capitals."""
    words = text.replace(".", " ").split()
    return "/" in text or not (
        text.isupper() or any(word.casefold() in galley.lexicon.function_words for word in words)
    )


def _weigh_bracket(galley: Galley, text: str) -> Weighed | None:
    """`(cm-kjd)`: initials in a bracket; one word in a bracket is rather a credit."""
    found = find_bracketed(text) if text.endswith(")") else None
    if found is None or found["codes"].isalpha():
        return None
    if Kind.INITIALS in galley.claims:
        reason: str | None = _AGAIN
    else:
        reason = missing_in_bracket(galley, text, found)
    return None if reason is None else Weighed("initials", "bracket", reason, found.start(), found.end())


def _weigh_signoff(galley: Galley, text: str, *, is_parted: bool) -> Weighed | None:
    """What would make a signoff of the end of the line: a record, a closed sentence, no words behind it."""
    for word, at in _credits(galley, text, is_parted=is_parted):
        is_known = bool(galley.lexicon.read_credit(word)[0])
        supposed = galley if is_known else suppose_credit(galley, text, word)
        missing = () if is_known else (f"no record has the credit {word!r}",)
        found = find_signoff(supposed, text)
        if found is not None and found.start <= at < found.end:
            return Weighed("signoff", found.rule, missing[0], found.start, len(text)) if missing else None
        found = find_signoff(supposed, text[: at + len(word)])
        behind = text[at + len(word) :].strip(" ")
        if missing and " " in word and not behind.strip(".") and is_closed(text, at):
            reason = "a credit of several words is read on its own line alone"
            return Weighed("signoff", "line", f"{missing[0]}, and {reason}", at, len(text))
        if found is not None and found.start <= at < found.end and _is_desk(behind):
            reason = f"{behind!r} behind the credit is no initials"
            return Weighed("signoff", found.rule, " and ".join((*missing, reason)), found.start, len(text))
        is_last = is_known and not behind.strip(".)\"”’'")
        found = find_signoff(supposed, f"It ended. {word}") if is_last else None
        if found is not None:
            reason = f"{word!r} is part of the last sentence: a signoff stands behind it, or on its own line"
            return Weighed("signoff", found.rule, reason, at, len(text))
    return None


def _is_desk(text: str) -> bool:
    """What stands behind a credit is meant for a desk or for codes, and is no sentence that goes on."""
    words = text.split()
    return 0 < len(words) <= _DESK_WORDS and text[-1] not in _SENTENCE_ENDS and all(word[0].isupper() for word in words)


def _credits(galley: Galley, text: str, *, is_parted: bool) -> Iterator[tuple[str, int]]:
    """The words at the end of a line that may be a credit, with their offsets: the likeliest first."""
    base = max(0, len(text) - _REACH)
    known = galley.lexicon.exact_credits
    printed = find_unknown_credit(galley)
    if printed is not None and text.rstrip(".").endswith(printed[0]):
        yield printed[0], text.rindex(printed[0])
    for pattern in (_BRACKET, _SLASHES):
        found = pattern.search(text, base)
        if found is not None and len(found["credit"].split()) <= _CREDIT_WORDS:
            yield found["credit"], found.start("credit")
    # A word with a stop behind it is a sentence, if it is not in capitals.
    line = _LINE.match(text) if is_parted else None
    if line is not None and (line["credit"].isupper() or text[-1] != "."):
        yield line["credit"], line.start("credit")
    for found in [*_BEHIND.finditer(text, base)][::-1]:
        # In copy that is all capitals, capitals tell nothing.
        if found["credit"] in known or (found["credit"].isupper() and not text.isupper()):
            yield found["credit"], found.start("credit")
    for found in [*_WORD.finditer(text, base)][::-1]:
        if found[0] in known:
            yield found[0], found.start()
