"""Plain copy: a story that no header and no trailer surrounds."""

from wireparse.envelopes.message import Message
from wireparse.envelopes.transmission import Transmission

FORMAT = "plain"


def read_message(data: bytes, start: int, encoding: str | None) -> Transmission:
    """Read one story; its marks of display stay, since the parser knows them."""
    message = Message(data, start, encoding)
    text = message.lay_out(0, len(data))
    return Transmission(FORMAT, None, text, message.span, message.encoding, tuple(message.defects))
