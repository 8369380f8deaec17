"""What holds for the project as a whole: its public names, its imports, what it may not use, what it ships."""

import ast
import importlib.metadata
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import attrs
import pytest

import wireparse
from wireparse.errors import (
    Defect,
    DefectCode,
    DefectError,
    MissingExtraError,
    NotAnArticleError,
    NotTextError,
    PageError,
    TooLongError,
    UnknownAgencyError,
    WireparseError,
)

PACKAGE = Path(wireparse.__file__).parent
DOCS = Path(__file__).parent.parent / "docs"

PUBLIC_NAMES = {
    "AGENCIES",
    "LANGUAGES",
    "REGISTRY_VERSION",
    "Agency",
    "Analysis",
    "AnpaHeader",
    "Article",
    "Assembled",
    "Byline",
    "Cut",
    "Dateline",
    "Defect",
    "DefectCode",
    "DefectError",
    "Difference",
    "Example",
    "Header",
    "Initials",
    "IptcHeader",
    "Kind",
    "Language",
    "MissingExtraError",
    "NexisHeader",
    "NotAnArticleError",
    "NotTextError",
    "PageError",
    "Parser",
    "PartialDate",
    "Place",
    "Refusal",
    "Remainder",
    "Signoff",
    "Slugline",
    "Tagline",
    "Token",
    "TooLongError",
    "Trace",
    "Transmission",
    "UnknownAgencyError",
    "Version",
    "WireparseError",
    "ZczcHeader",
    "__version__",
    "analyze",
    "article_schema",
    "assemble",
    "check_examples",
    "explain",
    "find_agency",
    "from_html",
    "parse",
    "parse_many",
    "read",
    "tokenize",
    "without_many",
    "write_anpa",
    "write_iptc7901",
}

DATELESS = "Ferry resumes\n\nThe ferry to the islands runs again.\n\nIt had been in dock since spring.\n"
DATED = "Ferry resumes\n\nOban, Sep 22 (EFE).- The ferry to the islands runs again. EFE\n"


def module_name(path: Path) -> str:
    """Return the dotted name of a file of the package."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


TREES = {module_name(path): ast.parse(path.read_bytes()) for path in sorted(PACKAGE.rglob("*.py"))}

COMMANDS = {module for module in TREES if module.startswith("wireparse.commands.")}


def run_on_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run when a module is imported: none inside a function or `if TYPE_CHECKING:`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
            continue
        yield child
        yield from run_on_import(child)


def imported_names(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """Yield the dotted name of each thing that an import statement among the nodes brings in."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_module(name: str) -> str | None:
    """Return the module of the package that a dotted name is, or is in; None for the name of another package."""
    return name if name in TREES else own_module(name.rpartition(".")[0]) if "." in name else None


def loaded_after(statement: str) -> set[str]:
    """Return the top-level packages that a fresh interpreter holds after `import wireparse` and a statement."""
    code = f"import sys, wireparse\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_public_names_are_pinned() -> None:
    """A public name is neither added nor lost by accident."""
    assert set(wireparse.__all__) == PUBLIC_NAMES
    assert len(wireparse.__all__) == len(PUBLIC_NAMES)
    assert all(hasattr(wireparse, name) for name in PUBLIC_NAMES)


def test_version_is_that_of_the_distribution() -> None:
    assert wireparse.__version__ == importlib.metadata.version("wireparse")


def test_imports_go_one_way() -> None:
    """The import graph has no cycle."""
    graph = {
        module: {own_module(name) for name in imported_names(run_on_import(tree))} - {None, module}
        for module, tree in TREES.items()
    }
    TopologicalSorter(graph).prepare()


def test_modules_are_named_for_what_they_hold() -> None:
    """No module is a drawer for odds and ends, and none is called `copy`, which is the field's word for text."""
    last_names = {module.rpartition(".")[2] for module in TREES}
    assert not last_names & {"base", "common", "copy", "helpers", "utils"}


def named_agencies(tree: ast.Module) -> Iterator[str]:
    """Yield each credit that stands as a word in a string of the code; docstrings may give examples."""
    credits = {credit for agency in wireparse.AGENCIES for credit in agency.credits}
    openings = [
        node.body[0] for node in ast.walk(tree) if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
    ]
    docs = {id(opening.value) for opening in openings if isinstance(opening, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield from credits & set(re.findall(r"[^\W\d_]{2,}", node.value))


def test_no_tokenizer_names_an_agency() -> None:
    """What is known of agencies is data: the code that reads copy has none of their names in it."""
    tokenizers = {module: tree for module, tree in TREES.items() if module.startswith("wireparse.tokenizers.")}
    assert len(tokenizers) > 10
    assert {
        module: sorted(named_agencies(tree)) for module, tree in tokenizers.items() if any(named_agencies(tree))
    } == {}
    assert list(named_agencies(ast.parse('"""EFE"""\nif text.endswith(("Jr.", "Reuters.")):\n    pass'))) == ["Reuters"]


def test_library_reads_no_clock_no_network_no_locale() -> None:
    """What a text parses to depends on the text and the arguments alone; the command line may tell how long it took."""
    modules = {"asyncio", "ctypes", "http", "locale", "random", "socket", "ssl", "time", "urllib"}
    methods = {"fromtimestamp", "now", "strftime", "strptime", "today", "utcnow"}
    found = [
        f"{module}: {name}"
        for module, tree in TREES.items()
        for name in imported_names(ast.walk(tree))
        if name.partition(".")[0] in modules
    ] + [
        f"{module}, line {node.lineno}: {node.attr}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in methods
    ]
    assert found == ["wireparse.commands.progress: time"]


@pytest.mark.parametrize("statement", ["", f"wireparse.parse({DATELESS!r})"], ids=["import", "dateless story"])
def test_dateutil_waits_for_the_first_date(statement: str) -> None:
    """Neither the import nor a story without a date pays for dateutil."""
    assert "dateutil" not in loaded_after(statement)


@pytest.mark.parametrize("statement", ["", f"wireparse.parse({DATED!r}).to_dict()"], ids=["import", "story"])
def test_nobody_waits_for_what_reads_values_back(statement: str) -> None:
    """Neither msgspec nor jsonschema is loaded before JSON is asked for; the reader of values is not either."""
    assert not {"msgspec", "jsonschema"} & loaded_after(statement)
    code = f"import sys, wireparse\n{statement}\nprint('wireparse.values' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_transmissions_are_loaded_when_they_are_asked_for() -> None:
    """The core does not know them: who only parses does not wait for what reads them."""
    code = f"import sys, wireparse\nwireparse.parse({DATED!r})\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in done.stdout.split() if name.startswith("wireparse.envelopes")] == []


def test_the_core_does_not_import_envelopes() -> None:
    """They import the core; none but pages, the command line and the lazy public names import them."""
    users = {
        module for module, tree in TREES.items() for name in imported_names(ast.walk(tree)) if ".envelopes" in name
    }
    others = {module for module in users if ".envelopes" not in module and ".web" not in module}
    assert others <= {"wireparse", *COMMANDS}


def test_the_core_does_not_import_what_reads_pages() -> None:
    """It imports the core; none but the lazy public name and what hands pages over import it."""
    users = {module for module, tree in TREES.items() for name in imported_names(ast.walk(tree)) if ".web." in name}
    assert {module for module in users if ".web" not in module} == {"wireparse", "wireparse.interchange.scrapy"}


def test_nothing_upstream_waits_for_views() -> None:
    """Views import the core; it imports them when a notebook asks for HTML, and not before."""
    upstream = {module for module in TREES if not module.startswith(("wireparse.render", "wireparse.commands"))}
    users = {
        module for module in upstream for name in imported_names(run_on_import(TREES[module])) if ".render" in name
    }
    assert users == set()
    lazy = {module for module in upstream for name in imported_names(ast.walk(TREES[module])) if ".render" in name}
    assert lazy == {"wireparse.article", "wireparse.analysis"}
    code = f"import sys, wireparse\nwireparse.analyze({DATED!r})\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in done.stdout.split() if name.startswith("wireparse.render")] == []


def test_a_date_is_read_through_dateutil() -> None:
    assert "dateutil" in loaded_after(f"wireparse.parse({DATED!r})")


def test_types_ship() -> None:
    """The marker by which type checkers trust the annotations is part of the installed package."""
    assert (PACKAGE / "py.typed").is_file()


ERRORS = [
    WireparseError("odd"),
    NotTextError("expected str"),
    NotAnArticleError("dateline.text", "is missing"),
    MissingExtraError("needs ftfy"),
    PageError("the page has too many elements"),
    UnknownAgencyError("unknown agency 'efé'"),
    TooLongError("too long"),
    DefectError(Defect(DefectCode.IMPOSSIBLE_DATE, "day is out of range for month", 30, 36, 3, 8)),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_survive_pickle(error: WireparseError) -> None:
    """An error that crosses a process border says the same on the other side."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_every_error_class_is_pickled_above() -> None:
    def below(kind: type[WireparseError]) -> set[type[WireparseError]]:
        return {kind}.union(*map(below, kind.__subclasses__()))

    assert {type(error) for error in ERRORS} == below(WireparseError)


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("api.md", sorted(PUBLIC_NAMES)),
        ("defects.md", [code.value for code in DefectCode]),
        ("parts.md", [field.name for field in attrs.fields(wireparse.Article)]),
        ("adding-an-agency.md", [f"`{field.name}`" for field in attrs.fields(wireparse.Agency)]),
    ],
    ids=["public names", "defect codes", "parts", "fields of a record"],
)
def test_docs_name_everything(page: str, names: list[str]) -> None:
    """A page that lists something lists all of it."""
    text = (DOCS / page).read_text(encoding="utf-8")
    assert [name for name in names if name not in text] == []
