"""The rules of the architecture that import contracts cannot say; each test's name is the rule."""

import ast
from collections.abc import Iterator
from pathlib import Path

import nn_sim

ROOT = Path(nn_sim.__file__).parent
TESTS = Path(__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))
LONGEST = 350

NETWORK = {
    "socket", "ssl", "socketserver", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "xmlrpc", "asyncio", "requests", "httpx", "aiohttp", "urllib3", "websockets", "websocket", "paramiko",
}  # fmt: skip
QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtHttpServer"}
CODE_FROM_DATA = {"pickle", "cPickle", "dill", "cloudpickle", "shelve", "marshal"}
READS_OR_WRITES_PICKLES = {"joblib.load", "joblib.dump"}
DRAWERS = {"utils", "util", "misc", "helpers", "helper", "common"}


def tree_of(source: Path) -> ast.Module:
    return ast.parse(source.read_text(encoding="utf-8"), filename=str(source))


def imported_names(source: Path) -> Iterator[str]:
    """Every module and every name that a file imports, in dots: "PySide6.QtCore", "PySide6.QtCore.Signal"."""
    package = [ROOT.name, *source.relative_to(ROOT).parent.parts]
    for node in ast.walk(tree_of(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def where(faults: dict[Path, object]) -> str:
    return "\n".join(f"{path.relative_to(ROOT.parent)}: {what}" for path, what in faults.items())


def files_that_import(parts: set[str], folder: Path = ROOT) -> dict[Path, object]:
    found = {}
    for source in SOURCES:
        if folder in source.parents and (hits := {n for n in imported_names(source) if parts & set(n.split("."))}):
            found[source] = sorted(hits)
    return found


def calls(source: Path, names: set[str]) -> list[int]:
    """Lines on which a file calls a plain function of one of these names."""
    return [
        node.lineno
        for node in ast.walk(tree_of(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    ]


def test_there_are_sources_to_look_at():
    assert {"engine", "datasets", "experiment", "session"} <= {path.parent.name for path in SOURCES}


def test_no_widgets_in_the_session():
    faults = files_that_import({"QtWidgets"}, ROOT / "session")
    assert not faults, where(faults)


def test_the_engine_imports_nothing_of_the_rest():
    faults = {}
    for source in (ROOT / "engine").rglob("*.py"):
        outside = {
            name
            for name in imported_names(source)
            if name.split(".")[0] == "nn_sim" and not (name + ".").startswith(("nn_sim.engine.", "nn_sim.language."))
        }
        if outside:
            faults[source] = sorted(outside)
    assert not faults, where(faults)


def test_no_module_is_a_drawer_for_odds_and_ends():
    everything = [*ROOT.rglob("*"), *TESTS.rglob("*.py")]
    assert not [path for path in everything if path.stem in DRAWERS]


def test_no_source_file_is_longer_than_350_lines():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    faults = {path: lines for path, lines in lengths.items() if lines > LONGEST}
    assert not faults, where(faults)


def test_every_module_says_what_it_owns():
    faults = {path: "no docstring" for path in SOURCES if not ast.get_docstring(tree_of(path))}
    assert not faults, where(faults)


def test_the_program_never_talks_to_a_network():
    faults = {
        path: hits
        for path, hits in files_that_import(NETWORK | QT_NETWORK).items()
        if any(hit.split(".")[0] in NETWORK or QT_NETWORK & set(hit.split(".")) for hit in hits)
    }
    assert not faults, where(faults)


def test_nothing_that_is_read_is_ever_run_as_code():
    faults: dict[Path, object] = files_that_import(CODE_FROM_DATA)
    for source in SOURCES:
        if names := READS_OR_WRITES_PICKLES & set(imported_names(source)):
            faults[source] = sorted(names)
        if lines := calls(source, {"eval", "exec", "compile", "__import__"}):
            faults[source] = f"line {lines}"
        if "allow_pickle=True" in source.read_text(encoding="utf-8"):
            faults[source] = "allow_pickle=True"
    assert not faults, where(faults)


def test_numba_is_imported_only_where_it_may_be_missing():
    """``backend`` imports these lazily and does without them; an import elsewhere would make numba a must."""
    allowed = {*(ROOT / "engine").glob("kernel*.py"), ROOT / "engine" / "fastmath.py"}
    faults = {path: hits for path, hits in files_that_import({"numba", "llvmlite"}).items() if path not in allowed}
    assert not faults, where(faults)


def test_one_kind_of_random_generator():
    """Same seed, same run: no global state, no other bit generator than PCG64."""
    faults: dict[Path, object] = files_that_import({"random"})
    for source in SOURCES:
        used = {
            node.attr
            for node in ast.walk(tree_of(source))
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == "random"
            and isinstance(node.value.value, ast.Name)
            and node.value.value.id == "np"
        }
        if odd := used - {"Generator", "PCG64"}:
            faults[source] = sorted(odd)
    assert not faults, where(faults)
