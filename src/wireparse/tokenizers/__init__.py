"""The tokenizers, an ordered table, one file a part.

Boilerplate is taken wherever it stands. The dateline is the anchor. The tail is read from the last line inwards, the
head from the first line down to the story, lines of version marks before the others; the body is what nobody claimed.
"""

from collections.abc import Callable
from typing import Final

from wireparse.galley import Galley
from wireparse.tokenizers.body import tokenize_body
from wireparse.tokenizers.boilerplate import tokenize_boilerplate
from wireparse.tokenizers.dateline import tokenize_dateline
from wireparse.tokenizers.head import tokenize_head
from wireparse.tokenizers.tail import tokenize_tail
from wireparse.tokenizers.version import tokenize_version

TOKENIZERS: Final[tuple[tuple[str, Callable[[Galley], None]], ...]] = (
    ("boilerplate", tokenize_boilerplate),
    ("dateline", tokenize_dateline),
    ("tail", tokenize_tail),
    ("version", tokenize_version),
    ("head", tokenize_head),
    ("body", tokenize_body),
)
