"""Wheel and source distribution: they hold what they should and nothing else, and are the same bytes wherever built.

They are built twice from the tracked files, in two trees that differ in all that should make no difference: where the
tree lies, how old its files are and who may read them, what else lies about, and the environment of the build.
"""

import base64
import csv
import email
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.message import Message
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = f"{PROJECT['name']}-{PROJECT['version']}"

# What lies about in a work tree, or comes in with an attack on one.
DROPPINGS = (
    ".env",
    "docs/_build/index.html",
    "docs/.guide.md.swp",
    "examples/.DS_Store",
    "src/wireparse/.DS_Store",
    "src/wireparse/__pycache__/parser.cpython-311.pyc",
    "src/wireparse/_speed.cpython-311-x86_64-linux-gnu.so",
    "src/wireparse/agencies/europe.py.orig",
    "src/wireparse/notes.txt",
    "src/wireparse/parser.py~",
    "tests/.hypothesis/examples/a",
    "tests/fixtures/core.log",
    "wireparse.egg-info/PKG-INFO",
)


class Built(NamedTuple):
    """A wheel and a source distribution that were built together."""

    wheel: Path
    sdist: Path


def tracked_files() -> list[str]:
    """Return the files of the project that are under version control, none where there is no such thing."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return []
    done = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


TRACKED = tracked_files()

pytestmark = pytest.mark.skipif(not TRACKED, reason="what belongs to the project is known from a git checkout")


def copy_tree(tree: Path) -> None:
    """Copy the tracked files, as a checkout makes them: the umask takes from others what it takes."""
    for name in TRACKED:
        file = tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        may_be_started = (ROOT / name).stat().st_mode & stat.S_IXUSR
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT, 0o777 if may_be_started else 0o666)
        with os.fdopen(descriptor, "wb") as copy:
            copy.write((ROOT / name).read_bytes())


def build(tree: Path, environment: dict[str, str], folder: str = "out") -> Built:
    """Build both distributions of a tree into a folder of it."""
    own = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "hatchling", "build", "--directory", folder]
    subprocess.run(
        [*command, "--target", "sdist", "--target", "wheel"],
        cwd=tree,
        env=own | environment,
        capture_output=True,
        check=True,
    )
    (wheel,) = (tree / folder).glob("*.whl")
    (sdist,) = (tree / folder).glob("*.tar.gz")
    return Built(wheel, sdist)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The distributions of a tree in which nothing lies about."""
    tree = tmp_path_factory.mktemp("clean")
    copy_tree(tree)
    return build(tree, {"PYTHONHASHSEED": "0"})


@pytest.fixture(scope="module")
def soiled(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The distributions of a tree that differs in all that should make no difference."""
    tree = tmp_path_factory.mktemp("soiled") / "in" / "another place"
    before = os.umask(0o077)
    try:
        copy_tree(tree)
        for name in DROPPINGS:
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_bytes(b"\x7fELF\0")
        for number, file in enumerate(sorted(tree.rglob("*"), reverse=True)):
            os.utime(file, (0, 1_000_000_000 + 86_400 * number))
        return build(tree, {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "HOME": str(tree)})
    finally:
        os.umask(before)


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_whoever_builds_gets_the_same_bytes(clean: Built, soiled: Built, kind: str) -> None:
    one, other = getattr(clean, kind), getattr(soiled, kind)
    assert one.name == other.name
    assert digest(one.read_bytes()) == digest(other.read_bytes())


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes: a message should not print a wheel."""
    return hashlib.sha256(data).hexdigest()


def test_the_source_distribution_builds_the_same_wheel(clean: Built, tmp_path: Path) -> None:
    """Who packages it for a distribution gets what `pip` gets."""
    with tarfile.open(clean.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    assert digest(build(tmp_path / NAME, {}).wheel.read_bytes()) == digest(clean.wheel.read_bytes())


def test_a_date_of_the_builder_is_kept(clean: Built) -> None:
    """A packager may say when it was built, by the convention of reproducible builds."""
    built = build(clean.wheel.parent.parent, {"SOURCE_DATE_EPOCH": "1700000000"}, "dated")
    with zipfile.ZipFile(built.wheel) as wheel:
        assert {file.date_time for file in wheel.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    with tarfile.open(built.sdist) as sdist:
        assert {file.mtime for file in sdist} == {1_700_000_000}


def test_the_wheel_holds_the_package_and_nothing_else(clean: Built) -> None:
    package = {name.removeprefix("src/") for name in TRACKED if name.startswith("src/wireparse/")}
    metadata = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
    with zipfile.ZipFile(clean.wheel) as wheel:
        names = wheel.namelist()
    assert len(names) == len(set(names))
    assert set(names) == package | {f"{NAME}.dist-info/{name}" for name in metadata}
    assert {"wireparse/py.typed", "wireparse/article.schema.json"} <= package


def test_the_wheel_is_pure_python(clean: Built) -> None:
    """It is for every machine, all of it is text, and nothing in it can be started."""
    assert clean.wheel.name == f"{NAME}-py3-none-any.whl"
    with zipfile.ZipFile(clean.wheel) as wheel:
        about = read_message(wheel, "WHEEL")
        for file in wheel.infolist():
            mode = file.external_attr >> 16
            # Those that the build writes itself have no type.
            assert (stat.S_IFMT(mode) in {0, stat.S_IFREG}, stat.S_IMODE(mode)) == (True, 0o644), file.filename
            assert "\0" not in wheel.read(file).decode("utf-8"), file.filename
    assert (about["Root-Is-Purelib"], about.get_all("Tag")) == ("true", ["py3-none-any"])


def test_the_record_knows_every_file(clean: Built) -> None:
    """Each with its hash and its size, but for the record itself."""
    with zipfile.ZipFile(clean.wheel) as wheel:
        rows = csv.reader(wheel.read(f"{NAME}.dist-info/RECORD").decode().splitlines())
        record = {name: (hashed, size) for name, hashed, size in rows}
        files = {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/RECORD")}
    hashes = {name: base64.urlsafe_b64encode(hashlib.sha256(data).digest()) for name, data in files.items()}
    known = {name: (f"sha256={hashes[name].decode().rstrip('=')}", str(len(data))) for name, data in files.items()}
    assert record == known | {f"{NAME}.dist-info/RECORD": ("", "")}


def test_who_installs_it_gets_three_packages_with_it(clean: Built) -> None:
    with zipfile.ZipFile(clean.wheel) as wheel:
        about = read_message(wheel, "METADATA")
    required = [line for line in about.get_all("Requires-Dist", ()) if "extra ==" not in line]
    assert sorted(re.split(r"[<>=]", line)[0] for line in required) == ["attrs", "python-dateutil", "regex"]
    assert about["Requires-Python"] == PROJECT["requires-python"]
    assert about["License-Expression"] == "MIT"


def read_message(wheel: zipfile.ZipFile, name: str) -> Message:
    """Read a file of the wheel's metadata."""
    return email.message_from_bytes(wheel.read(f"{NAME}.dist-info/{name}"))


def test_the_source_distribution_holds_the_project_and_nothing_else(clean: Built) -> None:
    """All that is under version control, so that its tests and its documentation can be made from it."""
    with tarfile.open(clean.sdist) as archive:
        files = archive.getmembers()
    assert all(file.isreg() for file in files), "no links, no devices"
    assert {file.name.removeprefix(f"{NAME}/") for file in files} == {*TRACKED, "PKG-INFO"}
    assert {(file.uid, file.gid, file.uname, file.gname) for file in files} == {(0, 0, "", "")}
    assert {file.mode for file in files} <= {0o644, 0o755}
