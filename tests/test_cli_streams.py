"""Compressed sources: told by their bytes, read to where they break off, and never more than memory has room for."""

import gzip
import io
import json
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from wireparse.cli import main
from wireparse.commands import streams
from wireparse.commands.streams import Stream, open_stream

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"
FEED = b"".join(
    b"\x16\x16\x01a%04d\x1fcoast\r\nr i\x13\x11 BC-Otters   11-13 0042\r\n\x02^Otters count boats<\r\n"
    b"\t   OBAN, Nov 12 (AP) _ Otters number %d were seen to count the boats.\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"
    % (number, number * 7919)
    for number in range(200)
)


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


def read_all(stream: Stream) -> bytes:
    return b"".join(iter(lambda: stream.read(1 << 16), b""))


PACKED: list[tuple[bytes, str]] = [
    (gzip.compress(FEED), "gzip"),
    (gzip.compress(FEED[:999]) + gzip.compress(FEED[999:]), "gzip of several members, as `cat a.gz b.gz` makes it"),
    (gzip.compress(FEED) + bytes(512), "gzip with padding, as tapes have it"),
    (gzip.compress(FEED, compresslevel=0), "gzip that only stores"),
    (zstd(FEED), "Zstandard"),
    (zstd(FEED[:999]) + zstd(FEED[999:]), "Zstandard of several frames"),
    (FEED, "not compressed"),
]


@pytest.mark.parametrize(("packed", "why"), PACKED)
def test_what_is_compressed_is_unpacked(packed: bytes, why: str) -> None:
    stream = open_stream(io.BytesIO(packed))
    assert read_all(stream) == FEED, why
    assert stream.trouble is None


class Drops(io.BytesIO):
    """A pipe that gives a byte at a time."""

    def read1(self, size: int | None = -1, /) -> bytes:
        return super().read1(min(1, size or 1))


@pytest.mark.parametrize(("packed", "why"), PACKED)
def test_a_slow_pipe(packed: bytes, why: str) -> None:
    """The first bytes tell the compression however few come at once."""
    assert read_all(open_stream(Drops(packed))) == FEED, why


@pytest.mark.parametrize("data", [b"", b"\x1f", b"\x1f\x8b"])
def test_too_few_bytes_to_tell(data: bytes) -> None:
    assert read_all(open_stream(io.BytesIO(data))) == data


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_what_breaks_off_is_read_to_there(pack: Callable[[bytes], bytes]) -> None:
    """Wherever that is, what comes before is the same, and what ended it is told."""
    packed = pack(FEED)
    for end in range(4, len(packed), 61):
        stream = open_stream(io.BytesIO(packed[:end]))
        assert FEED.startswith(read_all(stream))
        assert stream.trouble == "what is compressed breaks off"


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_a_long_file_that_breaks_off_loses_nothing_before(pack: Callable[[bytes], bytes]) -> None:
    """More than one chunk is unpacked of it."""
    data = zlib.compress(bytes(1 << 20)) + bytes(range(256)) * 8192
    packed = pack(data) + pack(data)
    stream = open_stream(io.BytesIO(packed[:-9]))
    unpacked = read_all(stream)
    assert len(unpacked) > len(data)
    assert (data + data).startswith(unpacked)
    assert stream.trouble == "what is compressed breaks off"


DAMAGED: list[tuple[bytes, str, str]] = [
    (gzip.compress(FEED)[:-8] + bytes(8), "incorrect data check", "the checksum of gzip"),
    (gzip.compress(FEED) + b"rubbish", "incorrect header check", "what stands behind gzip is none"),
    (gzip.compress(FEED)[:10] + b"\xff" * 200, "invalid block type", "rubbish within gzip"),
    (zstd(FEED) + b"rubbish", "Unknown frame descriptor", "what stands behind Zstandard is none"),
]


@pytest.mark.parametrize(("packed", "reason", "why"), DAMAGED)
def test_what_is_damaged(packed: bytes, reason: str, why: str) -> None:
    stream = open_stream(io.BytesIO(packed))
    assert FEED.startswith(read_all(stream))
    assert stream.trouble == f"what is compressed is damaged: {reason}", why


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_a_small_file_does_not_fill_the_memory(pack: Callable[[bytes], bytes]) -> None:
    """A gigabyte of blanks packs to a thousandth or less, and is given up when it is clear what it is."""
    packed = pack(b" " * (1 << 27)) * 8
    tracemalloc.start()
    stream = open_stream(io.BytesIO(packed))
    count = 0
    while data := stream.read(1 << 18):
        count += len(data)
    _size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert stream.trouble == "it unpacks to more than 200 times its size: if it may, say --max-size"
    assert count <= streams.ALWAYS_ALLOWED
    assert peak < 64_000_000


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_the_caller_may_say_how_much(pack: Callable[[bytes], bytes]) -> None:
    packed = pack(bytes(1 << 20))
    assert len(read_all(open_stream(io.BytesIO(packed), max_size=1 << 20))) == 1 << 20
    stream = open_stream(io.BytesIO(packed), max_size=(1 << 20) - 1)
    assert len(read_all(stream)) < 1 << 20
    assert stream.trouble == "it unpacks to more than the 1,048,575 bytes that --max-size allows"


def test_what_may_unpack_to_much_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """A larger size than by default lets in what is as packed as that."""
    monkeypatch.setattr(streams, "ALWAYS_ALLOWED", 1 << 20)
    packed = gzip.compress(b" " * (1 << 21))
    assert open_stream(io.BytesIO(packed)).trouble is None
    assert len(read_all(open_stream(io.BytesIO(packed)))) <= 1 << 20
    assert len(read_all(open_stream(io.BytesIO(packed), max_size=1 << 30))) == 1 << 21


def test_a_file_that_cannot_be_read_on_ends_there() -> None:
    class Breaking(io.BytesIO):
        def read1(self, _size: int | None = -1, /) -> bytes:
            if self.tell():
                raise OSError(5, "Input/output error")
            return super().read1(100)

    stream = open_stream(Breaking(FEED))
    assert read_all(stream) == FEED[:100]
    assert stream.trouble == "input/output error"


# through the command line


@pytest.mark.parametrize("pack", [gzip.compress, zstd, bytes])
@pytest.mark.parametrize("name", ["a.gz", "a.zst", "a.txt"])
def test_the_bytes_tell_and_not_the_name(
    capsys: pytest.CaptureFixture[str], pack: Callable[[bytes], bytes], name: str
) -> None:
    Path(name).write_bytes(pack(STORY.encode()))
    assert main(["parse", name]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["file"], line["headline"]) == (name, "Otters count boats")


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_standard_input_may_be_compressed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, pack: Callable[[bytes], bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pack(STORY.encode()))))
    assert main(["parse", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["agency"] == "efe"


@pytest.mark.parametrize("command", ["show", "explain"])
def test_other_commands_unpack_as_well(capsys: pytest.CaptureFixture[str], command: str) -> None:
    Path("a.gz").write_bytes(gzip.compress(b"Rain\n\nOban (XYZ) - It rained.\n"))
    assert main([command, "a.gz"]) == 0
    assert "Oban (XYZ) - " in capsys.readouterr().out


def test_the_extra_of_zstandard_is_named(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    Path("a.zst").write_bytes(zstd(STORY.encode()))
    assert main(["parse", "-q", "a.zst"]) == 1
    assert capsys.readouterr().err == (
        "wireparse: a.zst: reading what is compressed with Zstandard needs zstandard: pip install 'wireparse[cli]'\n"
    )


@pytest.mark.parametrize(("policy", "lines", "code"), [("skip", 149, 1), ("stop", 149, 1), ("keep", 150, 0)])
def test_a_feed_that_breaks_off(capsys: pytest.CaptureFixture[str], policy: str, lines: int, code: int) -> None:
    """The messages before are whole; the one that is not is no story like others, and is kept on request."""
    cut = FEED.index(b"a0149") + 120
    Path("feed.gz").write_bytes(gzip.compress(FEED[:cut])[:-9])
    assert main(["parse", "-q", "--on-error", policy, "feed.gz"]) == code
    out, err = capsys.readouterr()
    stories = [json.loads(line) for line in out.splitlines()]
    assert len(stories) == lines
    assert all("error" not in story for story in stories[:149])
    assert [story.get("error") for story in stories[149:]] == ["what is compressed breaks off"] * (lines - 149)
    assert (err == "wireparse: feed.gz: what is compressed breaks off\n") is (policy != "keep")


def test_a_small_file_that_breaks_off(capsys: pytest.CaptureFixture[str]) -> None:
    """What there is of the story can be seen, and that it is not all."""
    Path("a.gz").write_bytes(gzip.compress(STORY.encode())[:-12])
    assert main(["show", "a.gz"]) == 1
    out, err = capsys.readouterr()
    assert "Otters have begun" in out
    assert err == "wireparse: a.gz: what is compressed breaks off\n"
