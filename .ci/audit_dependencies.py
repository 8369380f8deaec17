"""Asks whether anything is known against the packages that come with wireparse: `make audit`.

pip-audit asks the vulnerability service of PyPI about two sets of versions: the oldest that `pyproject.toml` allows,
and those that are installed, with what they bring along. What is known is listed, and the command fails. pip-audit
calls it a pass where the service knew nothing of a package; here a plain line says so, as where it cannot be asked.
"""

import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent.parent / "pyproject.toml"

_REQUIREMENT = re.compile(r"([\w.-]+)>=([\w.]+)")
_NAME = re.compile(r"[\w.-]+")
_SECONDS = 15


def oldest_versions(project: Path = PROJECT) -> dict[str, str]:
    """Return the packages of the project, each with the lowest version that it allows."""
    lines = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    found = [_REQUIREMENT.fullmatch(line) for line in lines]
    return {match[1]: match[2] for match in found if match}


def installed_versions(names: Iterable[str]) -> dict[str, str]:
    """Return the installed versions of packages and of all that they need."""
    versions: dict[str, str] = {}
    left = list(names)
    while left:
        name = left.pop()
        if name not in versions:
            versions[name] = importlib.metadata.version(name)
            needed = importlib.metadata.requires(name) or ()
            left += [match[0] for line in needed if ";" not in line and (match := _NAME.match(line))]
    return versions


def ask(versions: Mapping[str, str]) -> Any:
    """Return the report of pip-audit on some versions, None where it has none, with the last line that it said."""
    with tempfile.TemporaryDirectory() as folder:
        pinned = Path(folder) / "pinned.txt"
        pinned.write_text("".join(f"{name}=={version}\n" for name, version in versions.items()), encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--requirement", str(pinned), "--no-deps", "--disable-pip"]
        options = ["--format", "json", "--progress-spinner", "off", "--timeout", str(_SECONDS)]
        done = subprocess.run(command + options, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"failure": done.stderr.strip().rpartition("\n")[2]}


def judge(versions: Mapping[str, str], report: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Return what is known against some versions, and of which nothing could be learnt, each with the reason."""
    packages = {package["name"]: package for package in report.get("dependencies", ())}
    known, skipped = [], []
    for name, version in versions.items():
        package = packages.get(name, {"skip_reason": report.get("failure", "pip-audit does not name it")})
        if "skip_reason" in package:
            skipped.append(f"{name} {version}: {package['skip_reason']}")
        for hole in package.get("vulns", ()):
            fixed = " or ".join(hole["fix_versions"]) or "no version yet"
            known.append(f"{name} {version}: {hole['id']}, mended in {fixed}")
    return known, skipped


def main() -> int:
    """Audit both sets; return 1 where something is known against a package."""
    oldest = oldest_versions()
    failed = False
    for title, versions in (("oldest", oldest), ("installed", installed_versions(oldest))):
        known, skipped = judge(versions, ask(versions))
        print(f"{title}: {len(versions) - len(skipped)} of {len(versions)} packages audited, {len(known)} known holes")
        print(*(f"  {line}" for line in known), sep="\n", end="\n" if known else "")
        print(*(f"  audit skipped: {line}" for line in skipped), sep="\n", end="\n" if skipped else "")
        failed = failed or bool(known)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
