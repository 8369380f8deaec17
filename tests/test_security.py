"""What SECURITY.md promises: the tests that it names are there, and nothing runs what it reads."""

import ast
import re
from pathlib import Path

import pytest

import wireparse

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "SECURITY.md"
PACKAGE = Path(wireparse.__file__).parent

# What would run something, and what would fetch something.
RUNNERS = {"__import__", "compile", "eval", "exec", "execfile", "popen", "startfile", "system"}
RUNNING = {"code", "ctypes", "dill", "marshal", "pickle", "pty", "runpy", "shelve", "subprocess", "yaml"}
# These are methods of patterns, not of Python.
PATTERNS = {"re", "regex"}


def find_runners(tree: ast.AST) -> list[str]:
    """Return the calls and imports by which code could run what it reads."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in RUNNERS:
                found.append(called.id)
            if (
                isinstance(called, ast.Attribute)
                and called.attr in RUNNERS
                and ast.unparse(called.value) not in PATTERNS
            ):
                found.append(ast.unparse(called))
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.partition(".")[0] in RUNNING]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in RUNNING:
            found.append(str(node.module))
    return found


def test_nothing_runs_what_it_reads() -> None:
    """No module evaluates or unpickles, or starts a program."""
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 100
    found = {path.name: find_runners(ast.parse(path.read_bytes())) for path in modules}
    assert {name: runners for name, runners in found.items() if runners} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("eval(text)", ["eval"]),
        ("os.system(text)", ["os.system"]),
        ("import pickle", ["pickle"]),
        ("from subprocess import run", ["subprocess"]),
        ("re.compile(text)", []),
    ],
)
def test_what_would_run_it_is_found(code: str, found: list[str]) -> None:
    assert find_runners(ast.parse(code)) == found


@pytest.mark.skipif(not (ROOT / "integration_tests").is_dir(), reason="the wheel is tested without integration_tests/")
def test_every_promise_names_its_tests() -> None:
    """And every test that is named is there."""
    rows = re.findall(r"^\| (\*\*.*?\*\*.*?) \| (.*?) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) > 10
    for promise, named in rows:
        tests = re.findall(r"`((?:integration_)?tests/[\w/]+\.py)(?:::(\w+))?`", named)
        assert tests, promise
        for file, name in tests:
            tree = ast.parse((ROOT / file).read_bytes())
            functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            assert not name or name in functions, f"{file}::{name}"
