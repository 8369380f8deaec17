"""The formats of the output: each is what its own tools read, and says of a story what the story says."""

import csv
import io
import json
import sys
from pathlib import Path

import duckdb
import jsonschema
import pyarrow.parquet as pq
import pytest

import wireparse
from wireparse.cli import main
from wireparse.commands import parquet
from wireparse.interchange import ninjs, nitf
from wireparse.interchange.rows import COLUMNS

STORY = "Otters count boats\n\nPorto, May 3 (EFE).- Otters have begun to count the boats on the river. EFE\n"
ODD = STORY.replace("May 3", "Feb 31")
FEED = (
    b"\x16\x16\x01a0123\x1fcoast\r\nr i\x13\x11 BC-Otters   11-13 0042\r\n\x02^Otters count boats<\r\n"
    b"\t   OBAN, Nov 12 (AP) _ Otters were seen to count the boats.\r\n\x03AP-NY-11-13-13 2305EST<\r\n\x04"
)

FORMATS = ("jsonl", "ninjs", "nitf", "jsonld", "csv", "parquet")


@pytest.fixture(autouse=True)
def _in_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY, encoding="utf-8")
    Path("odd.txt").write_text(ODD, encoding="utf-8")


def parse(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["parse", "-q", *arguments]) == 0
    return capsys.readouterr().out


def query(sql: str) -> list[tuple[object, ...]]:
    return duckdb.execute(sql).fetchall()


def test_lines_of_json_are_articles(capsys: pytest.CaptureFixture[str]) -> None:
    """Each reads back as the article, and is valid by the schema, with all that may stand beside the parts."""
    line = json.dumps({"text": ODD, "uid": "x-1", "url": "https://example.org/1"})
    Path("a.jsonl").write_text(line, encoding="utf-8")
    Path("feed.dat").write_bytes(FEED)
    options = ["--text-field", "text", "--id-field", "uid", "--keep-fields", "url"]
    out = parse(capsys, "--strict", "--on-error", "keep", *options, "a.jsonl") + parse(capsys, "a.txt", "feed.dat")
    articles = [wireparse.Article.from_json(line) for line in out.splitlines()]
    assert articles[:2] == [wireparse.parse(ODD), wireparse.parse(STORY)]
    assert articles[2].dateline is not None
    validator = jsonschema.Draft202012Validator(wireparse.article_schema())
    assert [list(validator.iter_errors(json.loads(line))) for line in out.splitlines()] == [[], [], []]


def test_ninjs(capsys: pytest.CaptureFixture[str]) -> None:
    out = parse(capsys, "--format", "ninjs", "a.txt", "odd.txt")
    assert [ninjs.loads(line).headline for line in out.splitlines()] == ["Otters count boats"] * 2


def test_nitf(capsys: pytest.CaptureFixture[str]) -> None:
    """A line is a document; of one story, the output is one."""
    out = parse(capsys, "--format", "nitf", "a.txt", "odd.txt")
    assert [nitf.loads(line).headline for line in out.splitlines()] == ["Otters count boats"] * 2
    assert nitf.loads(parse(capsys, "--format", "nitf", "a.txt")).agency == "efe"


def test_jsonld(capsys: pytest.CaptureFixture[str]) -> None:
    out = parse(capsys, "--format", "jsonld", "a.txt", "odd.txt")
    assert [json.loads(line)["@type"] for line in out.splitlines()] == ["NewsArticle"] * 2


@pytest.mark.parametrize(
    ("id_", "uri"), [("urn:example:1", "urn:example:1"), ("https://example.org/1", "https://example.org/1")]
)
@pytest.mark.parametrize("format_", ["ninjs", "nitf", "jsonld"])
def test_an_id_that_is_a_uri_identifies_the_story(
    capsys: pytest.CaptureFixture[str], id_: str, uri: str, format_: str
) -> None:
    Path("a.jsonl").write_text(json.dumps({"text": STORY, "uid": id_}), encoding="utf-8")
    out = parse(capsys, "--format", format_, "--text-field", "text", "--id-field", "uid", "a.jsonl")
    assert f'"{uri}"' in out


@pytest.mark.parametrize("id_", ["17", "a b", "x:é", 17, None, "urn:"])
@pytest.mark.parametrize("format_", ["ninjs", "nitf", "jsonld"])
def test_an_id_of_another_kind_has_no_place_there(
    capsys: pytest.CaptureFixture[str], id_: object, format_: str
) -> None:
    """The story gets the one that it has by default."""
    Path("a.jsonl").write_text(json.dumps({"text": STORY, "uid": id_}), encoding="utf-8")
    arguments = ["--format", format_, "--text-field", "text", "a.jsonl"]
    assert parse(capsys, *arguments, "--id-field", "uid") == parse(capsys, *arguments)


@pytest.mark.parametrize("format_", ["ninjs", "nitf", "jsonld"])
def test_what_the_header_knows_goes_along(capsys: pytest.CaptureFixture[str], format_: str) -> None:
    """When the story was sent; where the zone of that is not known, it is left out."""
    Path("feed.dat").write_bytes(FEED)
    Path("zoneless.dat").write_bytes(FEED.replace(b"2305EST", b"2305XYZ"))
    assert "2013111" in parse(capsys, "--format", format_, "feed.dat").replace("-", "")
    assert parse(capsys, "--format", format_, "zoneless.dat")


def test_csv(capsys: pytest.CaptureFixture[str]) -> None:
    """One header, then a row for each story, which says where it is from."""
    rows = list(csv.DictReader(io.StringIO(parse(capsys, "--format", "csv", "a.txt", "odd.txt"))))
    assert list(rows[0])[:3] == ["file", "encoding", "section"]
    assert [(row["file"], row["agency"], row["error"]) for row in rows] == [
        ("a.txt", "efe", ""),
        ("odd.txt", "efe", ""),
    ]
    assert list(csv.reader(io.StringIO(parse(capsys, "--format", "csv", "-j2", "-o-", "a.txt"))))[1][0] == "a.txt"


ERRORS = [
    ("x,1.jsonl", 1, "u-1", '["a", 1]', "Otters count boats", None),
    ("x,1.jsonl", 2, "2", None, "Otters count boats", str(wireparse.parse(ODD).defects[0])),
    ("x,1.jsonl", 3, None, "tags", None, "no string is under 'text'"),
    ("x,1.jsonl", 4, None, None, None, "no JSON: expecting value (column 1)"),
]


def write_lines() -> list[str]:
    """Write lines, some of them bad, and return the arguments that keep all of them."""
    lines = [
        json.dumps({"text": STORY, "uid": "u-1", "tags": ["a", 1]}),
        json.dumps({"text": ODD, "uid": 2}),
        json.dumps({"text": None, "tags": "tags"}),
        "rubbish",
    ]
    Path("x,1.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return ["--text-field", "text", "--id-field", "uid", "--keep-fields", "tags", "--strict", "--on-error", "keep"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_rows_keep_errors_ids_and_fields(jobs: str) -> None:
    """A row in is a row out, in CSV as in Parquet."""
    options = write_lines()
    for name in "out.csv", "out.parquet":
        assert main(["parse", "-q", *options, "-j", jobs, "x,1.jsonl", "-o", name]) == 0
    columns = "file, line, id, tags, headline, error"
    assert query(f"select {columns} from 'out.parquet'") == ERRORS  # noqa: S608  of our own words
    assert query(f"select {columns} from read_csv('out.csv', header=true, nullstr='')") == ERRORS  # noqa: S608


def test_parquet_has_the_columns_of_the_parts() -> None:
    assert main(["parse", "-q", "a.txt", "odd.txt", "-o", "out.parquet"]) == 0
    assert pq.read_schema("out.parquet").names == ["file", "encoding", *(column.name for column in COLUMNS)]
    assert query("select file, dateline_places[1].name, len(body) from 'out.parquet'") == [
        ("a.txt", "Porto", 1),
        ("odd.txt", "Porto", 1),
    ]


def test_parquet_of_nothing_has_its_columns() -> None:
    """Whoever queries a night without stories gets none, and no error."""
    Path("in").mkdir()
    assert main(["parse", "-q", "in", "-o", "out.parquet"]) == 0
    assert query("select count(*), count(headline) from 'out.parquet'") == [(0, 0)]


def test_parquet_is_written_in_groups_of_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches are put together, and no group is larger than what memory is to hold."""
    monkeypatch.setattr(parquet, "_MOST_ROWS", 1500)
    Path("many.jsonl").write_text((json.dumps({"text": STORY * 4}) + "\n") * 3000, encoding="utf-8")
    assert main(["parse", "-q", "many.jsonl", "--text-field", "text", "-o", "out.parquet"]) == 0
    assert main(["parse", "-q", *["a.txt"] * 350, "-o", "small.parquet"]) == 0
    large, small = pq.ParquetFile("out.parquet").metadata, pq.ParquetFile("small.parquet").metadata
    assert (large.num_rows, small.num_rows) == (3000, 350)
    assert (large.num_row_groups, small.num_row_groups) == (2, 1)


def test_half_characters_have_no_place_in_rows(capsys: pytest.CaptureFixture[str]) -> None:
    """UTF-8 has none: the sign for a lost character stands there."""
    Path("a.jsonl").write_text(json.dumps({"text": "Rain \ud800 falls", "uid": "\udfff"}), encoding="utf-8")
    options = ["--text-field", "text", "--id-field", "uid", "a.jsonl"]
    [row] = csv.DictReader(io.StringIO(parse(capsys, "--format", "csv", *options)))
    assert (row["id"], row["body"]) == ("\ufffd", "Rain \ufffd falls")
    assert main(["parse", "-q", *options, "-o", "out.parquet"]) == 0
    assert query("select id, body[1] from 'out.parquet'") == [("\ufffd", "Rain \ufffd falls")]


class Missing:
    """A finder of modules to which a package is not there."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(self, name: str, *_: object) -> None:
        if name.partition(".")[0] == self.package:
            raise ModuleNotFoundError(f"No module named {self.package!r}", name=self.package)


@pytest.mark.parametrize(
    ("arguments", "package", "message"),
    [
        (["-o", "a.parquet"], "pyarrow", "writing Parquet needs pyarrow: pip install 'wireparse[arrow]'"),
        (["--format", "nitf"], "lxml", "writing NITF needs lxml: pip install 'wireparse[nitf]'"),
    ],
)
def test_the_extra_of_a_format_is_named(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    package: str,
    message: str,
) -> None:
    """Before anything is read, and nothing is written."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(package), *sys.meta_path])
    for name in "wireparse.commands.parquet", "wireparse.commands.newsroom":
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert main(["parse", "a.txt", *arguments]) == 1
    assert capsys.readouterr() == ("", f"wireparse: parse: {message}\n")
    assert not Path("a.parquet").exists()
