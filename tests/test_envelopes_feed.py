"""Feeds: sources cut into messages that tile them, whatever was lost, in bounded memory. All copy is invented."""

import gzip
import io
import random
import re
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse.envelopes import feed

ANPA = (
    b"\x16\x16\x01a0123\x1fcoast\nr i\x13\x11 BC-Otters     11-13 0042\r\n\x02^BC-Otters,42<\r\n"
    b"\t   OBAN (AP) _ Otters were seen.\r\n\t   \x03AP-NY-11-13-13 2305EST<\r\n\r\n\x0c\r\n\x04"
)
REUTERS = (
    b"\x05\x05\x05RM C\n\x16\x16\x01f0001\x1freute\nr f BC-RAIN   04-01 0004\n\x02\nRAIN FALLS\n    It rained.\n\x03"
)
IPTC = b"\x01xyz012 3 i 4  ABC 044\r\n\nRain/\r\n\x02Rain falls =\r\n\nIt rained.\n\r\n\x03131137 GMT Nov 13\r\n\x7f\n\x7f\x04"
ZCZC = b"ZCZC ABC\r\n$T\r\n:Rain\r\n^RAIN:  Rain falls\r\n\r\nIt rained.\r\nNNNN\r\n"
NEXIS = b"Document 1 of 2\r\n\r\nThe Oban Gazette\r\n\r\nHEADLINE: Rain falls\r\n\r\nBODY:\r\nIt rained.\r\n\r\n"
SPELT = b"w1286 &Cx1f; wstm-\r\nr i &Cx13;  &Cx11;  BC-Rain     08-11 0113\r\n\r\n BC-Rain\r\n\r\nIt rained.\r\n\r\nAP-NY-08-11-98 0924EDT\r\n"
BARE = b"xyz00012 3 i 4    ABC 1044\n\nRain/\nRain falls  =\n\nIt rained.\n\nABC am\n\n131137 GMT Nov 13\n\n"
MESSAGES = (ANPA, REUTERS, IPTC, ZCZC, SPELT, BARE)
# Ends of messages whose header a listener missed.
TAIL = b"of the islands.\r\n\r\nABC am\r\n\r\n\x03131137 GMT Nov 13\r\n\x7f\n\x7f\x04"


def spans(data: bytes, format_: str | None = None) -> list[tuple[str | None, bytes]]:
    """Return the formats of a source's transmissions with their bytes, having seen that they tile it."""
    transmissions = list(wireparse.read(data, format=format_))
    ends = [0, *(transmission.span[1] for transmission in transmissions)]
    assert [transmission.span[0] for transmission in transmissions] == ends[:-1]
    assert ends[-1] == len(data)
    return [(transmission.format, data[slice(*transmission.span)]) for transmission in transmissions]


ROWS = [
    ("one after another", [ANPA, ANPA, REUTERS, REUTERS, IPTC, ZCZC, ANPA], "aaaaiza"),
    ("EOT is lost: the next SOH shows the end", [ANPA[:-1], ANPA], "aa"),
    ("EOT and SOH are lost: the next header line shows it", [ANPA[:-1], ANPA[3:]], "aa"),
    ("the next header line stands behind a trailer", [IPTC.rstrip(b"\x04"), IPTC[1:]], "ii"),
    ("EOT and the header are lost: the next STX shows it", [REUTERS, ANPA[41:], ANPA], "aaa"),
    ("the same behind a trailer", [IPTC[:-1], IPTC[20:], ANPA[:-1], ANPA[21:]], "iiaa"),
    ("destinations above a header that has none", [ANPA, b"\x05\x05RM C\r\n", IPTC, REUTERS[:8], ZCZC], "a-i-z"),
    ("SYN before a mark that has none", [ANPA, b"\x16\x16", ZCZC], "a-z"),
    ("ETX within a header ends nothing", [ANPA.replace(b"BC-", b"BC\x03-", 1), ANPA], "aa"),
    ("ETX within the text ends nothing", [ANPA.replace(b"were", b"w\x03re"), ANPA], "aa"),
    ("destinations belong to the header below them", [REUTERS, REUTERS], "aa"),
    ("controls are spelt out", [SPELT, SPELT], "aa"),
    ("NNNN is lost: the next ZCZC shows it", [ZCZC[:-6], ZCZC], "zz"),
    ("NNNN and the next ZCZC are glued", [ZCZC[:-2], ZCZC[:-2], ZCZC], "zzz"),
    ("header lines without SOH, one message below the other", [BARE, BARE.replace(b"0012", b"0013"), BARE], "iii"),
    ("such header lines with CR LF", [BARE.replace(b"\n", b"\r\n")] * 2, "ii"),
    ("such header lines with CR alone", [BARE.replace(b"\n", b"\r")] * 2, "ii"),
    (
        "such a header line below a message that is cut off",
        [BARE[:70] + b"\n", BARE, IPTC[:60] + b"\r\n", BARE],
        "iiii",
    ),
    ("such header lines between messages of other formats", [ANPA, BARE, ZCZC, BARE, ANPA], "aizia"),
    ("a tail alone, ETX before its trailer", [TAIL], "i"),
    ("a tail with fillers behind ETX", [TAIL.replace(b"\x03", b"\x03\r\n\x7f ")], "i"),
    ("a tail with wider gaps in its trailer", [TAIL.replace(b"GMT ", b"GMT  ")], "i"),
    ("tails, one below the other", [TAIL, TAIL, b"of the harbour.\n\x03131137 Okt 13\n\x04"], "iii"),
    ("an export", [NEXIS, NEXIS.replace(b"1 of", b"2 of")], "nn"),
    ("noise between messages", [ANPA, b"\x07NO CARRIER\r\n", ANPA], "a-a"),
    ("a tail between messages", [ANPA, ANPA[90:], ANPA], "aaa"),
    ("the tail of another format between messages", [ANPA, IPTC[40:], ANPA], "aia"),
    ("a tail before the first header, which a listener missed", [ANPA[90:], ANPA], "-a"),
    ("plain copy", [b"Rain falls\n\nIt rained.\n"], "p"),
    ("stories parted by form feeds", [b"Rain falls\n\nIt rained.\n\f\n", b"Snow falls\n\nIt snowed.\n"], "pp"),
    (
        "stories parted by NNNN: ZCZC is lost",
        [b"Rain falls\n\nIt rained.\nNNNN\n\n", b"Snow falls\n\nIt snowed.\nNNNN\n"],
        "zz",
    ),
    ("stories parted by ETX", [b"Rain falls\n\nIt rained.\n\x03\n", b"Snow falls\n\nIt snowed.\n\x03\n"], "pp"),
    ("stories parted by EOT in letters", [b"Rain falls\n[EOT]\n", b"Snow falls\n[EOT]\n"], "pp"),
    ("fillers belong to the message above them", [ANPA + b"\r\n\x00\x00\r\n", ANPA], "aa"),
    ("fillers before marks and header lines", [SPELT, b"\x00\x7f" + ZCZC, BARE, b"\x7f" + BARE], "azii"),
    ("nothing but fillers", [b"\r\n\x00\x7f\r\n"], "-"),
]


@pytest.mark.parametrize(("messages", "formats"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_feed_is_cut_where_messages_begin_and_end(messages: list[bytes], formats: str) -> None:
    names = {"a": "anpa1312", "i": "iptc7901", "z": "zczc", "n": "nexis", "p": "plain", "-": None}
    assert spans(b"".join(messages)) == list(zip([names[letter] for letter in formats], messages, strict=True))


@pytest.mark.parametrize("fillers", [b"\x00", b"\t", b"\r\n", b"\f", b"\x7f", b"\x04", b" ", b"\n\x7f\n\x7f\x04\r\n"])
@pytest.mark.parametrize("message", [*MESSAGES, NEXIS])
def test_fillers_before_the_first_message_are_no_part_of_its_header(message: bytes, fillers: bytes) -> None:
    """Where no message stands above them, they belong to the one below, which is read as if they were not there."""
    (alone,), (below,) = wireparse.read(message), wireparse.read(fillers + message)
    assert (below.format, below.header, below.text) == (alone.format, alone.header, alone.text)


def test_an_empty_source_has_no_message() -> None:
    assert list(wireparse.read(b"")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The code ZCZC\nopened telexes, and NNNN closed them.",  # within a line
        "The code\r\nNNNN closes a telex.",  # a line that begins with it
        "Seats:\r\nabc123 4 you 5 days",  # the beginning of a header line, not the whole
        "Wins:\r\nabc123 3 i 12  ABC 7\r\nabd124 3 i 14  ABC 8\r\nof all",  # a table of such lines
        "Document 4 of the inquiry says that it rained.",  # prose that begins as an export does
        "Rain\x01 falls.",  # a stray control
        "Seats \x1f 4",  # a thin space
    ],
)
def test_words_that_mark_messages_may_stand_in_prose(text: str) -> None:
    """Only a header line, or a mark alone on its line, shows that a message begins or ends."""
    data = ANPA.replace(b"Otters were seen.", text.encode())
    assert spans(data + ANPA) == [("anpa1312", data), ("anpa1312", ANPA)]
    data = ZCZC.replace(b"It rained.", text.encode())
    assert spans(data + ZCZC) == [("zczc", data), ("zczc", ZCZC)]


def test_sources() -> None:
    """A path, bytes and a binary file give the same; a file is read on from where it stands."""
    Path("feed.dat").write_bytes(ANPA + REUTERS)
    expected = list(wireparse.read(ANPA + REUTERS))
    assert list(wireparse.read("feed.dat")) == list(wireparse.read(Path("feed.dat"))) == expected
    stream = io.BytesIO(b"skipped" + ANPA + REUTERS)
    stream.seek(7)
    assert list(wireparse.read(stream)) == expected
    assert not stream.closed


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_mistakes_of_the_caller() -> None:
    """They are told at once, not when the first transmission is asked for."""
    with pytest.raises(TypeError, match="not int"):
        wireparse.read(7)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no format is called 'telex': there are anpa1312, "):
        wireparse.read(ANPA, format="telex")
    with pytest.raises(ValueError, match="transmissions cannot be told in utf-16: decode the copy"):
        wireparse.read(ANPA, encoding="utf-16")
    with pytest.raises(LookupError):
        wireparse.read(ANPA, encoding="utf-99")
    with pytest.raises(TypeError, match="this one gives text: open it with mode 'rb'"):
        wireparse.read(io.StringIO("Rain"))  # type: ignore[arg-type]
    for copy in ("Rain falls\n\nIt rained.", ANPA.decode(), ""):
        with pytest.raises(ValueError, match="must be the path of a file, and this is none: give copy as bytes"):
            wireparse.read(copy)


def test_mistakes_that_the_source_shows() -> None:
    """They are told when the first transmission is asked for."""

    class Text:
        def read(self, _size: int) -> str:
            return "Rain"

    with pytest.raises(TypeError, match=r"must be a binary file: its read\(\) gives str"):
        next(wireparse.read(Text()))  # type: ignore[arg-type]
    compressed = gzip.compress(ANPA)
    with pytest.raises(ValueError, match=r"is compressed: open it with gzip\.open"):
        next(wireparse.read(compressed))
    with gzip.open(io.BytesIO(compressed)) as stream:
        assert len(list(wireparse.read(stream))) == 1
    with pytest.raises(FileNotFoundError):
        next(wireparse.read("none.dat"))


def test_a_format_can_be_forced() -> None:
    """What shows no format is read as the one that the caller names, and no other is looked for."""
    assert spans(b"Rain falls\n", "anpa1312") == [("anpa1312", b"Rain falls\n")]
    assert [name for name, _ in spans(ANPA + IPTC, "plain")] == ["plain", "plain"]


class Slow:
    """A binary file that gives few bytes at a time."""

    def __init__(self, data: bytes, size: int) -> None:
        self._stream, self._size = io.BytesIO(data), size

    def read(self, _size: int) -> bytes:
        return self._stream.read(self._size)


@pytest.mark.parametrize("size", [1, 7, 100, 2048, 2049])
def test_cuts_do_not_depend_on_how_the_source_is_read(size: int) -> None:
    data = b"".join(MESSAGES) * (1 if size == 1 else 12)
    assert list(wireparse.read(Slow(data, size))) == list(wireparse.read(data))


def test_a_message_that_nothing_ends_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is cut behind a line, and a defect tells."""
    monkeypatch.setattr(feed, "MOST", 10_000)
    data = b"It rained.\n" * 2_000
    pieces = list(wireparse.read(data))
    assert [piece.span for piece in pieces] == [(0, 9_999), (9_999, 19_998), (19_998, 22_000)]
    assert [[defect.code.value for defect in piece.defects] for piece in pieces] == [["oversized"], ["oversized"], []]


class Endless:
    """A binary file of so many bytes of messages, which it makes as they are read."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int) -> bytes:
        count = min(size, self.left) // len(ANPA)
        self.left -= count * len(ANPA)
        return ANPA * count


def test_memory_is_bounded_by_the_largest_message() -> None:
    def peak(size: int) -> int:
        tracemalloc.start()
        assert sum(1 for _ in wireparse.read(Endless(size))) == size // len(ANPA)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(1_000_000)
    assert peak(8_000_000) < peak(2_000_000) + 200_000


def damages(draw: st.DrawFn, data: bytes) -> bytes:
    """Cut bytes out of a feed, put others in."""
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((0, 1, 2, 40))))
        noise = draw(
            st.sampled_from(
                (b"", b"\x00", b"\x01", b"\x03", b"\x04", b"\r", b"\x1f", b"NNNN", b"\nZCZC", b"\xe9", b"\x16\x01")
            )
        )
        data = data[:start] + noise + data[end:]
    return data


@st.composite
def damaged_feeds(draw: st.DrawFn) -> bytes:
    """Draw messages one after another, damaged."""
    messages = draw(st.lists(st.sampled_from((*MESSAGES, NEXIS, b"Rain falls\n\nIt rained.\n")), max_size=5))
    return damages(draw, b"".join(messages))


@settings(max_examples=300, deadline=None)
@given(damaged_feeds())
def test_no_byte_is_lost_and_nothing_raised(data: bytes) -> None:
    spans(data)
    for transmission in wireparse.read(data):
        transmission.article()
        for defect in transmission.defects:
            assert 0 <= defect.start <= defect.end <= len(data)


NOISE = (b"", b"", b"NO CARRIER\r\n", b"\x07\x07\r\n", b"\x00\x00\x7f", b"RYRYRY\n\n", b"a line of something else\r\n")


# No mark ends them: what follows is theirs, unless it is a message.
UNMARKED = (SPELT, BARE, NEXIS)


def may_take(message: bytes, noise: bytes, damaged: bytes | None) -> bool:
    """Say whether a whole message may take what follows it for its own, fields of its header included.

    What no mark ends may do so with anything that is no message; what ETX alone ends, with the rest of a damaged message
    that has lost its header and its STX. Then the first message and the trailer of the other look like one message with
    a stray ETX in its text: the format has nothing that tells them apart.
    """
    if message in UNMARKED:
        return noise != b"" or damaged is not None
    return message == REUTERS and damaged is not None and b"\x02" not in damaged


# What a damaged message leaves may be its line of destinations alone. The header below it takes the line for its own:
# destinations are any characters, so that the format cannot tell whose they were. REUTERS brings its own, IPTC 7901 and
# ZCZC have none.
LEFT_DESTINATIONS = re.compile(rb"\x05[^\r\n]*[\r\n]+\Z")
TAKES_DESTINATIONS = (ANPA, SPELT)


@st.composite
def mixed_feeds(draw: st.DrawFn) -> tuple[bytes, list[tuple[bytes, int]]]:
    """Draw messages of all formats with noise between them, some damaged; and the whole ones, each with its offset."""
    data = b""
    whole: list[tuple[bytes, int]] = []
    for message in draw(st.lists(st.sampled_from((*MESSAGES, NEXIS)), max_size=8)):
        noise = draw(st.sampled_from(NOISE))
        # A mark within a line is none.
        damaged = damages(draw, message) + b"\r\n" if draw(st.booleans()) else None
        if whole and data.endswith(whole[-1][0]) and may_take(whole[-1][0], noise, damaged):
            whole.pop()
        data += noise
        if damaged is not None:
            data += damaged
            continue
        if message not in TAKES_DESTINATIONS or LEFT_DESTINATIONS.search(data) is None:
            whole.append((message, len(data)))
        data += message
    return data, whole


@settings(max_examples=300, deadline=None)
@example((b"\n\x7f\n\x7f\x04\r\n" + ANPA, [(ANPA, 7)]))
@example((REUTERS + ANPA[40:] + b"\r\n", [(REUTERS, 0)]))
@given(mixed_feeds())
def test_what_is_whole_comes_back_whole(feed_: tuple[bytes, list[tuple[bytes, int]]]) -> None:
    """Whatever stands around a message, it is one transmission with its header.

    Noise that follows may belong to it, where no mark ends it; fillers that stand before it, too.
    """
    data, whole = feed_
    spans(data)
    transmissions = list(wireparse.read(data))
    for message, start in whole:
        (alone,) = wireparse.read(message)
        around = [each for each in transmissions if each.span[0] <= start < each.span[1]]
        assert [(each.format, each.header) for each in around] == [(alone.format, alone.header)]
        assert around[0].span[1] >= start + len(message.rstrip(b"\r\n"))
        assert around[0].text.startswith(alone.text)


HOSTILE = {
    "SOH": b"\x01", "STX": b"\x02", "ETX": b"\x03", "EOT": b"\x04", "ENQ": b"\x05", "SYN": b"\x16", "US": b"\x1f",
    "preludes": b"\x05\n\x16\x01", "ZCZC": b"ZCZC", "lines of ZCZC": b"\nZCZC\n", "NNNN": b"NNNN\n", "NUL": b"\x00",
    "first lines": b"a0123\x1fasian\n", "second lines": b"r a BC-X 11-11 \n", "rails": b"^a\n", "quads": b"<\n",
    "spelt": b"&Cx1f;", "trailers": b"\x03AP-WF-11-13-13 0745GMT<\n", "documents": b"Document 1 of 2\n",
    "bare header lines": b"\nxyz012 3 i 4 ABC 1\n\n", "halves of them": b"\nabc123 4 you 5 1 2 3 4 5 6 7 8 9", "tails": TAIL,
    "marks glued": b"NNNNZCZC",
}  # fmt: skip


@pytest.mark.parametrize("bytes_", HOSTILE.values(), ids=HOSTILE)
def test_hostile_feeds_tile(bytes_: bytes) -> None:
    spans(bytes_ * 3_000)


def test_random_bytes_tile() -> None:
    def noise() -> Iterator[bytes]:
        generator = random.Random(1312)  # noqa: S311  noise, no secret
        for _ in range(50):
            yield bytes(generator.choice(b"\x00\x01\x02\x03\x04\x16\x1f\r\nAZCN09 -^<") for _ in range(400))

    for data in noise():
        spans(data)
