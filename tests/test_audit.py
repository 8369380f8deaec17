"""The audit of the packages that come with wireparse: what could not be asked is told, and is no pass."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / ".ci" / "audit_dependencies.py"

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="the wheel is tested without the scripts of the project")

VERSIONS = {"attrs": "23.1", "regex": "2026.1.1"}
CLEAN = {"name": "attrs", "version": "23.1", "vulns": []}
HOLE = {"id": "PYSEC-2026-1", "fix_versions": ["2026.1.2", "2026.2.1"], "aliases": [], "description": "Rain gets in."}


def load_script() -> ModuleType:
    """Import the script by its path."""
    spec = importlib.util.spec_from_file_location("audit_dependencies", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def regex_with(**fields: object) -> dict[str, object]:
    """Return a report in which regex has some fields, and nothing is known against attrs."""
    return {"dependencies": [CLEAN, {"name": "regex", **fields}], "fixes": []}


REPORTS: list[tuple[dict[str, object], list[str], list[str], str]] = [
    (regex_with(vulns=[]), [], [], "nothing is known"),
    (
        regex_with(vulns=[HOLE]),
        ["regex 2026.1.1: PYSEC-2026-1, mended in 2026.1.2 or 2026.2.1"],
        [],
        "a hole",
    ),
    (
        regex_with(vulns=[HOLE | {"fix_versions": []}]),
        ["regex 2026.1.1: PYSEC-2026-1, mended in no version yet"],
        [],
        "one that nobody has mended",
    ),
    (
        regex_with(skip_reason="not found"),
        [],
        ["regex 2026.1.1: not found"],
        "pip-audit skips, and says that all is well",
    ),
    ({"dependencies": [CLEAN]}, [], ["regex 2026.1.1: pip-audit does not name it"], "it leaves one out"),
    (
        {"failure": "no such host"},
        [],
        ["attrs 23.1: no such host", "regex 2026.1.1: no such host"],
        "the service cannot be reached",
    ),
]


@pytest.mark.parametrize(("report", "known", "skipped", "why"), REPORTS, ids=[why for *_report, why in REPORTS])
def test_reports_are_judged(report: dict[str, object], known: list[str], skipped: list[str], why: str) -> None:
    assert load_script().judge(VERSIONS, report) == (known, skipped), why


@pytest.mark.parametrize(
    ("report", "code", "printed"),
    [
        ({"failure": "no such host"}, 0, "0 of 3 packages audited, 0 known holes\n  audit skipped: attrs "),
        ({"dependencies": [{"name": "regex", "vulns": [HOLE]}]}, 1, "1 of 3 packages audited, 1 known holes\n  regex "),
    ],
    ids=["skipped", "a hole"],
)
def test_the_command_tells(
    report: Any, code: int, printed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It fails for a hole, and says how many packages it knows about."""
    script = load_script()
    monkeypatch.setattr(script, "ask", lambda _versions: report)
    assert script.main() == code
    assert f"oldest: {printed}" in capsys.readouterr().out


def test_each_dependency_has_a_lowest_version_to_ask_about() -> None:
    script = load_script()
    oldest = script.oldest_versions()
    assert set(oldest) == {"attrs", "python-dateutil", "regex"}
    assert set(oldest) <= set(script.installed_versions(oldest))
