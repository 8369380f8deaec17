"""A reading: what was read of a dateline before it is judged."""

import attrs

from wireparse.dates import PrintedDate
from wireparse.tokens import Kind


@attrs.define(slots=True, eq=False)
class Reading:
    """What was read of a dateline: pieces in order, and the facts that the evidence is weighed by.

    `is_certain` says that its form is all the evidence that it needs.
    `end` is where the story goes on. `bracket` is what encloses the credit: "(", "[", "/" or "" for a bare one.
    `naked` says where a credit stands that has neither a bracket nor a date before it; "" where there is none.
    `relay` are the agencies that a label before it names: who relayed the copy.
    """

    start: int
    end: int = 0
    grammar: str = ""
    pieces: list[tuple[Kind, int, int]] = attrs.field(factory=list)
    places: list[str] = attrs.field(factory=list)
    regions: list[str] = attrs.field(factory=list)
    date: PrintedDate | None = None
    credit: str | None = None
    agencies: tuple[str, ...] = ()
    bracket: str = ""
    separator: str = ""
    is_certain: bool = False
    is_loose: bool = False
    is_broken: bool = False
    relay: tuple[str, ...] = ()
    naked: str = ""

    def add(self, kind: Kind, start: int, end: int) -> None:
        """Note that `text[start:end]` is a piece of the dateline."""
        self.pieces.append((kind, start, end))
