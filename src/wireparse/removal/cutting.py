r"""Cutting: takes pieces out of a story, and the blanks that would be too many without them.

Tokens become pieces, each of them kept, cut or blank; traces cut pieces in pieces. Between two kept pieces there was
one gap, and there is one again: of the runs of blanks around what was cut there the one stays that parts them most
(`\n\n` before ` `). At both ends of the text none stays.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wireparse.lines import BLANKS, RARE_ENDS
from wireparse.removal.remainder import Cut, Remainder
from wireparse.tokens import Kind, Token
from wireparse.traces.trace import MENTION, Trace

_SPACES = BLANKS + "\n" + RARE_ENDS
_RUNS = re.compile(f"(?P<space>[{re.escape(_SPACES)}]+)|[(（\\[【)）\\]】]|[^{re.escape(_SPACES)}(（\\[【)）\\]】]+")
_SPACE, _MARK = Kind.SPACE.value, Kind.MARK.value
_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
# A blank line parts paragraphs; more of them part no more.
_BLANK_LINE = 2
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}
_OPENING = frozenset("([{¿¡“‘«„（【「『")
# Before these no blank stands on a line.
_CLOSING = frozenset(".,;:!?)]}…、。，．；：！？）】」』")


class Piece(NamedTuple):
    """A piece of the text: kept where it is cut for nothing (`what` is None); `"space"` says that it is blank."""

    start: int
    end: int
    what: str | None
    replacement: str = ""

    @property
    def is_left(self) -> bool:
        """The piece is still there, or something that stands for it."""
        return self.what is None or bool(self.replacement)


def cut_out(
    text: str,
    tokens: Sequence[Token],
    traces: Sequence[Trace],
    wanted: frozenset[str],
    placeholder: str | None,
) -> Remainder:
    """Return a story without some of its parts.

    Args:
        text: the copy.
        tokens: its tokens, which tile it.
        traces: what tells inside them whose the story is, in the order of the copy.
        wanted: the kinds of tokens and traces that are to be taken out.
        placeholder: what is to stand for a mention; None where mentions are to stay.
    """
    pieces = _keep_marks(text, *_cut_tokens(tokens, wanted))
    unwanted = [
        trace for trace in traces if trace.what in wanted or (trace.what == MENTION and placeholder is not None)
    ]
    pieces = list(_cut_traces(text, pieces, unwanted, placeholder or ""))
    return _join(text, _settle_gaps(text, pieces))


def _cut_tokens(tokens: Sequence[Token], wanted: frozenset[str]) -> tuple[list[Piece], set[int]]:
    """Each token as a piece, and of what lies between parts each mark and each blank.

    The indexes are those of the marks that are not wanted by themselves, cut for the time being: those of a dateline
    belong to it, whether or not other marks are wanted.
    """
    pieces: list[Piece] = []
    undecided: set[int] = set()
    for index, token in enumerate(tokens):
        if token.kind not in {Kind.MARK, Kind.SPACE}:
            pieces.append(Piece(token.start, token.end, token.kind.value if token.kind in wanted else None))
            continue
        is_undecided = _MARK not in wanted or _is_in_dateline(tokens, index)
        for run in _RUNS.finditer(token.text):
            what = _MARK if run["space"] is None else _SPACE
            if what == _MARK and is_undecided:
                undecided.add(len(pieces))
            pieces.append(Piece(token.start + run.start(), token.start + run.end(), what))
    return pieces, undecided


def _is_in_dateline(tokens: Sequence[Token], index: int) -> bool:
    """What stands on both sides is of one dateline."""
    return 0 < index < len(tokens) - 1 and tokens[index - 1].group == tokens[index + 1].group != 0


def _keep_marks(text: str, pieces: list[Piece], undecided: set[int]) -> list[Piece]:
    """Keep the undecided marks that have nothing cut beside them on their line: the others stood around what is cut.

    A bracket stands around what is on its inner side.
    """
    beside: set[int] = set()
    for indexes, outer in ((range(len(pieces)), _BRACKETS.keys()), (reversed(range(len(pieces))), _BRACKETS.values())):
        is_beside = False
        for index in indexes:
            start, end, what, _replacement = pieces[index]
            if index in undecided:
                if is_beside and text[start] not in outer:
                    beside.add(index)
            elif what != _SPACE:
                is_beside = what is not None
            elif _LINE_END.search(text, start, end):
                is_beside = False
    for index in undecided - beside:
        pieces[index] = pieces[index]._replace(what=None)
    return pieces


def _cut_traces(text: str, pieces: list[Piece], traces: list[Trace], placeholder: str) -> Iterator[Piece]:
    """The pieces with the traces inside those that are kept cut out of them."""
    index = 0
    for piece in pieces:
        at = piece.start
        while index < len(traces) and traces[index].start < piece.end:
            trace = traces[index]
            index += 1
            if piece.what is not None or trace.start < at or trace.end > piece.end:
                continue
            start, end = trace.start, trace.end
            replacement = placeholder if trace.what == MENTION else ""
            if not replacement and at < start and end < piece.end and _BRACKETS.get(text[start - 1]) == text[end]:
                start, end = start - 1, end + 1
            yield from _trim(text, at, start)
            yield Piece(start, end, trace.what, replacement)
            at = end
        if at == piece.start:
            yield piece
        else:
            yield from _trim(text, at, piece.end)


def _trim(text: str, start: int, end: int) -> Iterator[Piece]:
    """A kept piece with the blanks at its ends as pieces of their own."""
    first = end - len(text[start:end].lstrip(_SPACES))
    last = max(first, start + len(text[start:end].rstrip(_SPACES)))
    for at, to, what in ((start, first, _SPACE), (first, last, None), (last, end, _SPACE)):
        if at < to:
            yield Piece(at, to, what)


def _settle_gaps(text: str, pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces with the blanks decided on: those that stay are kept pieces now."""
    before: Piece | None = None
    gap: list[Piece] = []
    for piece in pieces:
        if not piece.is_left:
            gap.append(piece)
            continue
        yield from gap if before is None else _settle_gap(text, gap, before, piece)
        yield piece
        before, gap = piece, []
    yield from gap


def _settle_gap(text: str, gap: list[Piece], before: Piece, behind: Piece) -> list[Piece]:
    """What lies between two kept pieces, with the one run of blanks in it that stays."""
    cuts = [index for index, piece in enumerate(gap) if piece.what != _SPACE]
    if not cuts:
        return [piece._replace(what=None) for piece in gap]
    staying = _choose_blank(text, gap, behind)
    if staying is not None:
        gap[staying] = gap[staying]._replace(what=None)
    elif len(cuts) == len(gap):
        gap[cuts[0]] = gap[cuts[0]]._replace(replacement=_find_joint(text, gap, before, behind))
    return gap


def _choose_blank(text: str, gap: list[Piece], behind: Piece) -> int | None:
    """Which of the blanks stays: a blank line before a line end, a line end before a blank, of equals the last."""
    best: tuple[tuple[int, int], int] | None = None
    for index, piece in enumerate(gap):
        if piece.what == _SPACE:
            ends = len(_LINE_END.findall(text, piece.start, piece.end))
            rank = min(ends, _BLANK_LINE), -ends
            if best is None or rank >= best[0]:
                best = rank, index
    if best is None or (best[0] == (0, 0) and not behind.replacement and text[behind.start] in _CLOSING):
        return None
    return best[1]


def _find_joint(text: str, gap: list[Piece], before: Piece, behind: Piece) -> str:
    """What has to part two pieces that no blank parts: paragraphs that tags parted, words of scripts with blanks."""
    if any(piece.what == _MARK and text[piece.start] == "<" for piece in gap):
        return "\n\n"
    last = (before.replacement or text[before.start : before.end])[-1]
    first = (behind.replacement or text[behind.start : behind.end])[0]
    is_parted = last not in _OPENING and (last.isascii() or _has_case(last))
    return " " if is_parted and (_has_case(first) or first.isdigit()) else ""


def _has_case(character: str) -> bool:
    return character.lower() != character.upper()


def _join(text: str, pieces: Iterator[Piece]) -> Remainder:
    """What is left, joined, and what was cut."""
    left: list[str] = []
    cuts: list[Cut] = []
    at = 0
    for start, end, what, replacement in pieces:
        if what is None:
            left.append(text[start:end])
            at += end - start
        else:
            cuts.append(Cut(what, start, end, text[start:end], at, replacement))
            left.append(replacement)
            at += len(replacement)
    return Remainder("".join(left), tuple(cuts))
