"""The galley: a story while it is being marked up.

It holds the text, its lines and the lexicon; tokenizers look at what is still free and claim it. When all have
looked, the claimed spans and what lies between them tile the text.
"""

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from wireparse.lines import BLANKS, RARE_ENDS, SLACK, split_lines, strip_rails
from wireparse.markup import has_markup, strip_markup
from wireparse.tokens import Kind, Token

if TYPE_CHECKING:
    from wireparse.dates import PrintedDate
    from wireparse.errors import DefectCode
    from wireparse.lexicon import Lexicon

# What is claimed of a kind: start, end, the rule that found it, and the number of its group.
Claim = tuple[int, int, str, int]

_SPACES = BLANKS + "\n" + RARE_ENDS


class Found(NamedTuple):
    """A signoff at the end of a text: where it and its codes begin and end, and whose it is."""

    start: int
    end: int
    agencies: tuple[str, ...]
    rule: str
    codes: int | None = None


class Galley:
    """A text, and what has been claimed of it.

    Args:
        text: the copy.
        lexicon: the words of the parser.
        agency: the id that the caller gave, if he knows.
        headline: the offset at which the headline begins, if the caller knows.

    What the copy shows at a glance is looked at when the galley is made:

    - `lines`: the lines that are not blank, without display marks and tags at their edges; under the index of a line
      `starts` and `ends` have its offsets, `indents` how many blanks stood before it, `gaps` how many blank lines
      above it;
    - `is_squashed`: a piece of a line has no white space to squash;
    - `has_markup`, `has_rule`, `has_notebook`: tags may break lines, a rule of underscores may part off a tagline, a
      heading or rule may open a notebook.

    What has been found grows as the tokenizers look, in the order of their table:

    - `claims`: the claimed spans by kind; `oddities`: the defects, not yet placed;
    - `claimed`: lines that boilerplate took, or a mark of the version; `headings`: those of them that stand over titles
      of other stories; `first_sentence`: the first line that ends a sentence, once it was looked for;
    - `dateline`: the dateline's line; `dateline_start`: the offset of its first piece; `opening`: the offset at which
      the story begins on that line; `date`: the printed date; `credit_agencies`: the ids that its credit names;
      `relay_agencies`: those that a label before it names;
    - `bottom`: the line behind the last that is still free; `closing`: the offset at which the story ends on its last
      line, where the tail took a piece of it; `signoff_agencies`: the ids that the signoff names; `signoffs`: at which
      line ends one was looked for (all of them the tail's);
    - `width`: the width that lines were wrapped at, 0 where they were not; `top`: the first line of the story (both of
      them the head's);
    - `story`: the paragraphs of the body, where its lines make them as they stand; else empty.
    """

    __slots__ = (
        "agency",
        "bottom",
        "claimed",
        "claims",
        "closing",
        "credit_agencies",
        "date",
        "dateline",
        "dateline_start",
        "ends",
        "first_sentence",
        "gaps",
        "has_markup",
        "has_notebook",
        "has_rule",
        "headings",
        "headline",
        "indents",
        "is_squashed",
        "lexicon",
        "lines",
        "oddities",
        "opening",
        "relay_agencies",
        "signoff_agencies",
        "signoffs",
        "starts",
        "story",
        "text",
        "top",
        "width",
    )

    def __init__(self, text: str, lexicon: "Lexicon", agency: str | None = None, headline: int | None = None) -> None:
        self.text = text
        self.lexicon = lexicon
        self.agency = agency
        self.headline = headline
        lines, self.is_squashed = split_lines(text)
        if "^" in text:
            strip_rails(lines)
            self.is_squashed = False
        self.has_markup = has_markup(text)
        if self.has_markup:
            lines = strip_markup(lines)
            self.is_squashed = False
        self.lines, self.starts, self.ends, self.indents, self.gaps = lines
        self.claimed: set[int] = set()
        self.claims: defaultdict[Kind, list[Claim]] = defaultdict(list)
        self.oddities: list[tuple[DefectCode, str, int, int]] = []
        self.headings: list[int] = []
        self.story: list[str] = []
        self.first_sentence: int | None = None
        self.top = 0
        self.bottom = len(self.lines)
        self.dateline: int | None = None
        self.dateline_start = 0
        self.opening: int | None = None
        self.closing: int | None = None
        self.date: PrintedDate | None = None
        self.credit_agencies: tuple[str, ...] = ()
        self.relay_agencies: tuple[str, ...] = ()
        self.signoff_agencies: tuple[str, ...] = ()
        self.signoffs: dict[str, Found | None] = {}
        self.width = 0
        # One character is found much faster than several.
        self.has_rule = "_" in text and "___" in text
        self.has_notebook = ("#" in text and "\n# " in text) or ("*" in text and "* * *" in text)

    def claim(self, kind: Kind, start: int, end: int, rule: str, group: int = 0) -> None:
        """Claim `text[start:end]`."""
        self.claims[kind].append((start, end, rule, group))

    def claim_line(self, kind: Kind, index: int, rule: str) -> None:
        """Claim a whole line."""
        self.claims[kind].append((self.starts[index], self.ends[index], rule, 0))

    def is_wrapped_on(self, index: int, slack: int = SLACK) -> bool:
        """The line runs on from the one above, in copy that was hard-wrapped: its first word had no room there."""
        if not self.width or self.gaps[index]:
            return False
        above = self.indents[index - 1] + len(self.lines[index - 1])
        return above + 1 + len(self.lines[index].partition(" ")[0]) > self.width - slack

    def report(self, code: "DefectCode", message: str, start: int, end: int) -> None:
        """Note an oddity of `text[start:end]`."""
        self.oddities.append((code, message, start, end))

    def tile(self) -> tuple[Token, ...]:
        """Return the claimed tokens in order, with what lies between them: space, or marks of the transmission."""
        tiles: list[Token] = []
        offset = 0
        for start, end, kind, rule, group in sorted(
            (start, end, kind, rule, group)
            for kind, claims in self.claims.items()
            for start, end, rule, group in claims
        ):
            if start > offset:
                tiles.append(self._gap(offset, start))
            tiles.append(Token(kind, start, end, self.text[start:end], rule, group))
            offset = end
        if offset < len(self.text):
            tiles.append(self._gap(offset, len(self.text)))
        return tuple(tiles)

    def _gap(self, start: int, end: int) -> Token:
        text = self.text[start:end]
        kind = Kind.MARK if text.strip(_SPACES) else Kind.SPACE
        return Token(kind, start, end, text, "gap")
