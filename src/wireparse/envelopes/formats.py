"""The formats of transmissions, in the order in which they are tried; plain copy is the last resort."""

from collections.abc import Callable

import attrs

from wireparse.envelopes import anpa1312, iptc7901, nexis, plain, zczc
from wireparse.envelopes.transmission import Transmission


def never(_data: bytes, _at: int = 0) -> bool:
    """Say no: nothing shows that plain copy begins, or that some bytes are the end of such a message."""
    return False


@attrs.frozen
class Format:
    """A format: its name, how its messages are known, and how one is read.

    `begins(data, at)` says whether a message begins at an offset, `is_tail(data)` whether bytes without a beginning
    are the end of one; `read_message(data, start, encoding)` reads the bytes of one message, which begins at `start`
    in the source.
    """

    name: str
    read_message: Callable[[bytes, int, str | None], Transmission]
    begins: Callable[[bytes, int], bool] = never
    is_tail: Callable[[bytes], bool] = never


PLAIN = Format("plain", plain.read_message)
FORMATS = (
    Format("anpa1312", anpa1312.read_message, anpa1312.begins, anpa1312.is_tail),
    Format("iptc7901", iptc7901.read_message, iptc7901.begins, iptc7901.is_tail),
    Format("zczc", zczc.read_message, zczc.begins, zczc.is_tail),
    Format("nexis", nexis.read_message, nexis.begins),
    PLAIN,
)
