"""Copy that is kept as lines of JSON, as scrapers keep it: its text, its id, and what else is to go along."""

import gzip
import json
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import main
from wireparse.commands import blocks
from wireparse.commands.blocks import Reading, read_blocks
from wireparse.commands.stories import read_block

TEXT = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def parse(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[list[dict[str, object]], str]:
    """Return the lines that come of a command, and its complaints."""
    assert main(["parse", "-q", "--text-field", "text", *arguments]) == code
    out, err = capsys.readouterr()
    return [json.loads(line) for line in out.splitlines()], err


def test_a_line_is_a_story(capsys: pytest.CaptureFixture[str]) -> None:
    """Its file and its number tell where it is from; empty lines are none."""
    lines = [json.dumps({"text": TEXT}), "", json.dumps({"text": "Rain\n", "url": "https://example.org/2"})]
    Path("a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    stories, err = parse(capsys, "a.jsonl")
    assert err == ""
    head = {"file": "a.jsonl", "encoding": "utf-8"}
    assert stories == [
        {**head, "line": 1, **wireparse.parse(TEXT).to_dict()},
        {**head, "line": 3, **wireparse.parse("Rain\n").to_dict()},
    ]


@pytest.mark.parametrize("value", ["x-1", 17, None, ["a", 1], {"part": 2}, 1e300])
def test_the_id_goes_along(capsys: pytest.CaptureFixture[str], value: object) -> None:
    """As it was, whatever it was; where there is none, there is none."""
    Path("a.jsonl").write_text(json.dumps({"text": TEXT, "uid": value}), encoding="utf-8")
    [story], _err = parse(capsys, "--id-field", "uid", "a.jsonl")
    assert story.get("id") == value
    assert parse(capsys, "--id-field", "other", "a.jsonl")[0][0].get("id") is None


def test_fields_go_along(capsys: pytest.CaptureFixture[str]) -> None:
    """In an object of their own, so that none can be taken for a part; what a line lacks is lacking."""
    line = {"text": TEXT, "headline": "of the page", "tags": ["a", {"b": None}], "rest": 1}
    Path("a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    [story], _err = parse(capsys, "--keep-fields", "headline, tags,absent", "a.jsonl")
    assert story["fields"] == {"headline": "of the page", "tags": ["a", {"b": None}]}
    assert story["headline"] == "Otters count boats"


def test_what_json_does_not_know_does_not_go_along(capsys: pytest.CaptureFixture[str]) -> None:
    """Python writes NaN where it has no number, which no other reader of JSON takes."""
    Path("a.jsonl").write_text('{"text": "Rain", "score": NaN}', encoding="utf-8")
    assert parse(capsys, "--keep-fields", "score", "a.jsonl")[0][0]["fields"] == {"score": None}


BAD: list[tuple[bytes, str, str]] = [
    (b'{"text": "Rain"', "no JSON: expecting ',' delimiter (column 16)", "cut off"),
    (b"Rain", "no JSON: expecting value (column 1)", "a line of something else"),
    (b'["Rain"]', "no object of JSON", "no keys"),
    (b'{"copy": "Rain"}', "no key 'text'", "another key"),
    (b'{"text": null}', "no string is under 'text'", "a page without text"),
    (b'{"text": ["Rain"]}', "no string is under 'text'", "a list of paragraphs"),
    (b'{"text": "Rain\x00"}', "no JSON: invalid control character at (column 15)", "a NUL byte"),
    (b'{"text": "Rain", "x": ' + b"[" * 100_000, "no JSON: maximum recursion depth exceeded", "deep"),
]


@pytest.mark.parametrize(("line", "reason", "why"), BAD, ids=[why for _line, _reason, why in BAD])
def test_a_bad_line(capsys: pytest.CaptureFixture[str], line: bytes, reason: str, why: str) -> None:
    """It is told with its number, and the others are read."""
    Path("a.jsonl").write_bytes(b'{"text": "Rain"}\n' + line + b'\n{"text": "Snow"}\n')
    stories, err = parse(capsys, "a.jsonl", code=1)
    assert [story["line"] for story in stories] == [1, 3], why
    assert err.startswith(f"wireparse: a.jsonl:2: {reason}")
    kept, err = parse(capsys, "--on-error", "keep", "a.jsonl")
    assert [story["line"] for story in kept] == [1, 2, 3]
    assert str(kept[1]["error"]).startswith(reason)
    assert err == ""


def test_the_id_of_a_bad_line_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl").write_text('{"text": null, "uid": "x-1"}', encoding="utf-8")
    [line], _err = parse(capsys, "--on-error", "keep", "--id-field", "uid", "a.jsonl")
    assert line == {"file": "a.jsonl", "line": 1, "id": "x-1", "error": "no string is under 'text'"}


def test_bytes_that_are_no_utf_8(capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is decoded by itself, and says with what."""
    lines = [json.dumps({"text": f"Señal {number}"}, ensure_ascii=False) for number in range(3)]
    data = [lines[0].encode("utf-8-sig"), lines[1].encode("cp1252"), lines[2].encode()]
    Path("a.jsonl").write_bytes(b"\r\n".join(data))
    stories, _err = parse(capsys, "a.jsonl")
    assert [(story["encoding"], story["body"]) for story in stories] == [
        ("utf-8", ["Señal 0"]),
        ("cp1252", ["Señal 1"]),
        ("utf-8", ["Señal 2"]),
    ]


def test_an_encoding_that_hides_the_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl").write_text('{"text": "Rain"}\n', encoding="utf-16")
    assert parse(capsys, "a.jsonl", code=1)[1] == (
        "wireparse: a.jsonl: lines of JSON cannot be told in utf-16: convert them to UTF-8 first\n"
    )
    with pytest.raises(SystemExit):
        main(["parse", "--text-field", "text", "--encoding", "utf-16", "a.jsonl"])
    assert "lines of JSON cannot be told in utf-16" in capsys.readouterr().err


def test_compressed_lines_that_break_off(capsys: pytest.CaptureFixture[str]) -> None:
    """The last line is not whole; those before are read."""
    lines = "".join(json.dumps({"text": f"Rain {number * 7919}"}) + "\n" for number in range(3000))
    packed = gzip.compress(lines.encode())
    Path("a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    stories, err = parse(capsys, "a.jsonl.gz", code=1)
    assert [story["line"] for story in stories] == list(range(1, len(stories) + 1))
    assert 1000 < len(stories) < 2000
    assert err == f"wireparse: a.jsonl.gz:{len(stories) + 1}: what is compressed breaks off\n"


def test_many_lines_are_cut_into_blocks_of_whole_lines() -> None:
    """None is longer than what is read at once, and their numbers go on."""
    lines = [json.dumps({"text": f"Rain {number}" * 20}) for number in range(6000)]
    Path("a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    reading = Reading(text_field="text")
    found = list(read_blocks(["a.jsonl"], reading))
    assert len(found) > 3
    assert max(len(block.data) for block in found) <= 2 * blocks.SMALL
    assert "".join(block.data.decode() for block in found) == "\n".join(lines)
    numbers = [story.line for block in found for story in read_block(block, reading)]
    assert numbers == list(range(1, 6001))


def test_a_line_without_an_end_is_refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """It would fill the memory; what stands behind it is read."""
    monkeypatch.setattr(blocks, "LONGEST", 1 << 20)
    long = json.dumps({"text": "Rain " * 400_000})
    Path("a.jsonl").write_text(f'{{"text": "Snow"}}\n{long}\n{{"text": "Hail"}}\n{long}', encoding="utf-8")
    stories, err = parse(capsys, "a.jsonl", code=1)
    assert [(story["line"], story["body"]) for story in stories] == [(1, ["Snow"]), (3, ["Hail"])]
    assert err.splitlines() == [
        "wireparse: a.jsonl:2: a line of more than 1,048,576 bytes",
        "wireparse: a.jsonl:4: a line of more than 1,048,576 bytes",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--id-field", "uid"], "--id-field and --keep-fields are for JSON Lines, and need --text-field"),
        (["--keep-fields", "url"], "--id-field and --keep-fields are for JSON Lines, and need --text-field"),
        (
            ["--text-field", "text", "--input-format", "zczc"],
            "--text-field is for JSON Lines, which have no --input-format",
        ),
        (
            ["--text-field", "text", "--keep-fields", "a,,b"],
            "argument --keep-fields: there is a key without a name: 'a,,b'",
        ),
    ],
)
def test_arguments_that_contradict_each_other(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["parse", *arguments, "a.jsonl"])
    assert caught.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"wireparse parse: error: {message}"


def test_other_commands_read_lines_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.jsonl").write_text(json.dumps({"text": "Rain\n\nOban (XYZ) - It rained.\n"}), encoding="utf-8")
    assert main(["explain", "--text-field", "text", "a.jsonl"]) == 0
    assert capsys.readouterr().out.startswith("a.jsonl:1:3:1: no dateline: ")


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.jsonl.gz"])
def test_lines_of_json_are_no_copy(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the key they would be one story of braces; who means that names the format. The other files are read."""
    Path("b.txt").write_text(TEXT, encoding="utf-8")
    line = json.dumps({"text": TEXT}).encode()
    Path(name).write_bytes(gzip.compress(line) if name.endswith(".gz") else line)
    assert main(["parse", "-q", name, "b.txt"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out) == {"file": "b.txt", "encoding": "utf-8", **wireparse.parse(TEXT).to_dict()}
    says = "lines of JSON, by its name: say under which key they have their copy, as in --text-field text"
    assert err == f"wireparse: {name}: {says}\n"
    assert main(["parse", "-q", "--input-format", "plain", name]) == 0
