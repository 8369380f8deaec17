"""The analysis: a text with its tokens, its article and its traces, and the story without some of them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from wireparse.article import Article
from wireparse.tokens import Token
from wireparse.traces.trace import Trace

if TYPE_CHECKING:
    from wireparse.removal.remainder import Remainder


@attrs.frozen
class Analysis:
    """A text with its tokens, which tile it, the article that they make, and the traces of its source inside them."""

    text: str
    tokens: tuple[Token, ...]
    article: Article
    traces: tuple[Trace, ...] = ()

    def without(self, *parts: str, keep: Iterable[str] | str = (), mentions: bool | str = False) -> "Remainder":
        r"""Return the story without some of its parts, and the offsets of what was taken out.

        Args:
            parts: what is to be taken out: kinds of tokens (`"signoff"`, `Kind.SIGNOFF`), `"photo-credit"`, or the
                groups `"dateline"`, `"traces"` (all that tells whose the story is) and `"frame"` (all but the body).
                Where none is named, it is `"traces"`.
            keep: what is to stay of them.
            mentions: also take out the names of the agency in the text that is left. They are words of sentences, so
                that something has to stand for them: True puts `[AGENCY]`, a `str` puts that, `""` nothing.

        Raises:
            TypeError: a part is no `str`, or `mentions` neither a `bool` nor a `str`.
            ValueError: there is no part of that name.

        >>> import wireparse
        >>> story = wireparse.analyze("Rain falls\n\nLima, May 3 (EFE).- It rained, the mayor told EFE. EFE\n\nasb/pd")
        >>> story.without().text
        'Rain falls\n\nIt rained, the mayor told EFE.'
        >>> story.without("frame", keep=("place", "separator"), mentions=True).text
        'Lima.- It rained, the mayor told [AGENCY].'
        """
        from wireparse.removal.cutting import cut_out  # noqa: PLC0415  who only parses does not wait for it
        from wireparse.removal.parts import read_parts, read_placeholder  # noqa: PLC0415  as above

        wanted, placeholder = read_parts(parts, keep), read_placeholder(mentions)
        return cut_out(self.text, self.tokens, self.traces, wanted, placeholder)

    def _repr_html_(self) -> str:
        """Return the copy with its parts marked, as a notebook shows it."""
        from wireparse.render.page import render_fragment  # noqa: PLC0415  who only parses shows nothing

        return render_fragment(self)
