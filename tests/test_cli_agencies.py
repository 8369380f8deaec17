"""`wireparse agencies`: which records are listed or shown, as what, and what is said where there are none."""

import io
import json
import re
import sys

import attrs
import pytest

import wireparse
from wireparse.cli import main
from wireparse.plain import to_plain


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller's terminal decides nothing."""
    for name in ("NO_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


class Terminal(io.StringIO):
    """An output that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, columns: int, *arguments: str) -> str:
    """Return what a terminal of some width is sent."""
    stdout = Terminal()
    monkeypatch.setattr(sys, "stdout", stdout)
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["agencies", *arguments]) == 0
    return stdout.getvalue()


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> set[str]:
    """Return the ids of the agencies that a command lists."""
    assert main(["agencies", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    heading, *rows = out.splitlines()
    assert heading.split() == ["ID", "NAME", "COUNTRY", "LANGUAGES", "VERIFIED", "CREDITS"]
    return {row.split()[0] for row in rows}


def ids(country: set[str], language: set[str]) -> set[str]:
    """Return the ids of the agencies in one of some countries that write in one of some languages."""
    return {
        agency.id
        for agency in wireparse.AGENCIES
        if (not country or agency.country in country) and (not language or language & set(agency.languages))
    }


FILTERS: list[tuple[list[str], set[str], set[str], str]] = [
    ([], set(), set(), "all"),
    (["--country", "ES"], {"ES"}, set(), "a country"),
    (["--country", "es"], {"ES"}, set(), "in any case"),
    (["--country=ES,PT"], {"ES", "PT"}, set(), "several behind commas"),
    (["--country", "ES", "--country", "pt, fr"], {"ES", "PT", "FR"}, set(), "or with the option again"),
    (["--language", "es"], set(), {"es"}, "a language, the chief one or not"),
    (["--language", "CA", "--language", "zh"], set(), {"ca", "zh"}, "several, too"),
    (["--country", "ES,CN", "--language", "ca,zh"], {"ES", "CN"}, {"ca", "zh"}, "both have to hold"),
]


@pytest.mark.parametrize(("arguments", "country", "language", "why"), FILTERS)
def test_filters(
    capsys: pytest.CaptureFixture[str], arguments: list[str], country: set[str], language: set[str], why: str
) -> None:
    found = listed(capsys, *arguments)
    assert found == ids(country, language), why
    assert found


SEARCHES: list[tuple[list[str], str, str]] = [
    (["--search", "БЕЛТА"], "belta", "by a credit"),
    (["--search", "белта"], "belta", "in any case"),
    (["--search", "acan-"], "acan-efe", "by a part of the id"),
    (["--search", "boliviana"], "abi", "by a word of the name"),
    (["--search", "EFE", "--country", "PA"], "acan-efe", "beside a filter"),
]


@pytest.mark.parametrize(("arguments", "id_", "why"), SEARCHES)
def test_search(capsys: pytest.CaptureFixture[str], arguments: list[str], id_: str, why: str) -> None:
    """Whoever has a credit or a name finds the id."""
    assert listed(capsys, *arguments) == {id_}, why


def test_ids_are_taken_in_any_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agencies", "--json", "EFE"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "efe"


def test_other_programs_get_whole_rows(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the width of the terminal, nothing is cut from what a pipe or a file gets: one record a line."""
    monkeypatch.setenv("COLUMNS", "40")
    assert main(["agencies"]) == 0
    out = capsys.readouterr().out
    assert "…" not in out
    assert len(out.splitlines()) == 1 + len(wireparse.AGENCIES)


@pytest.mark.parametrize("columns", [30, 60, 80, 120, 200])
def test_a_terminal_gets_rows_that_fit(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """No row is wrapped by the terminal; whoever the agency is can be seen."""
    rows = on_terminal(monkeypatch, columns, "--color=never", "--country", "ES,GB,US").splitlines()
    assert all(len(row) <= columns for row in rows)
    assert re.search("^europapress +Europa ", "\n".join(rows), re.MULTILINE)


def test_the_heading_stands_out_on_a_terminal_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["agencies"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert on_terminal(monkeypatch, 80).startswith("\x1b[1mID ")


def test_json_is_a_whole_record_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With every field, examples included, as plain data."""
    assert main(["agencies", "--json", "--language", "ar"]) == 0
    lines = capsys.readouterr().out.splitlines()
    found = [agency for agency in wireparse.AGENCIES if "ar" in agency.languages]
    assert list(map(json.loads, lines)) == [to_plain(agency) for agency in found]
    assert list(json.loads(lines[0])) == [field.name for field in attrs.fields(wireparse.Agency)]


def test_ids_show_records_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """Every field has its row, every example its copy with the parts that come out, and the legend comes once."""
    assert main(["agencies", "kyodo", "dpa"]) == 0
    out = capsys.readouterr().out
    for id_ in ("kyodo", "dpa"):
        agency = wireparse.find_agency(id_)
        _before, head, shown = out.partition(f"{id_}\n         name  {agency.name}\n")
        assert head
        assert agency.source.split()[0] in shown
        assert shown.count("\nExample ") >= len(agency.examples)
    assert "     verified  yes\n" in out
    assert "Example 1, received 20" in out
    assert " dateline | [place] " in out
    assert out.count("Parts:\n") == 1
    assert "\x1b" not in out


def test_records_come_in_the_order_of_the_registry(capsys: pytest.CaptureFixture[str]) -> None:
    """And each once, however often it was asked for."""
    assert main(["agencies", "--json", "kyodo", "dpa", "kyodo"]) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == ["dpa", "kyodo"]


def test_a_record_is_coloured_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert on_terminal(monkeypatch, 80, "efe").startswith("\x1b[1mefe\x1b[0m\n")
    assert "\x1b" not in on_terminal(monkeypatch, 80, "--color=never", "efe")


NONE: list[tuple[list[str], str]] = [
    (["--country", "xx"], "none in XX"),
    (["--language", "xx,yy"], "none that writes in xx or yy"),
    (["--country", "xx", "--country", "YY", "--language", "es"], "none in XX or YY that writes in es"),
    (["efe", "--country", "FR"], "none called efe in FR"),
    (["--json", "--country", "xx"], "none in XX"),
    (["--country", "es", "--search", "qq qq"], "none in ES with 'qq qq' in its id, name or credits"),
]


@pytest.mark.parametrize(("arguments", "told"), NONE)
def test_what_was_asked_for_is_said_where_nothing_matches(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    """As `grep` does, the command exits with 1; there are no data."""
    assert main(["agencies", *arguments]) == 1
    assert capsys.readouterr() == ("", f"wireparse: agencies: {told}\n")


UNKNOWN: list[tuple[list[str], str]] = [
    (["--country", "ES,XX"], "no record has the country XX"),
    (["--language", "yy,es,xx"], "no record has the language xx or yy"),
]


@pytest.mark.parametrize(("arguments", "told"), UNKNOWN)
def test_an_unknown_code_among_others_is_told(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    """It may be a slip of the pen; the others are listed all the same."""
    assert main(["agencies", "--json", *arguments]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) > 1
    assert err == f"wireparse: agencies: {told}\n"


WRONG: list[tuple[list[str], str]] = [
    (["eef"], "argument ID: no agency has the id 'eef'; the nearest is efe"),
    (["efe", "reuter"], "argument ID: no agency has the id 'reuter'; the nearest is reuters"),
    (["--country", ","], "argument --country: a code has two letters, as in ES, not ''"),
    (["--language", ""], "argument --language: a code has two letters, as in es, not ''"),
    (["--language", "es,Spanish"], "argument --language: a code has two letters, as in es, not 'spanish'"),
    (["--country", "uk"], "argument --country: the code of the United Kingdom is GB, not UK"),
    (["--search", " "], "argument --search: there is no word to look for"),
    (["qqqqqqqq"], "argument ID: no agency has the id 'qqqqqqqq'"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str], told: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["agencies", *arguments])
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[-1].startswith(f"wireparse agencies: error: {told}")
