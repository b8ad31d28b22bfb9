"""Nothing talks to a network: not in the sources, not on the command line, not in the window.

Every Python process that nn-sim starts, workers included, is given a ``sitecustomize`` whose audit hook writes down and
forbids whatever would open a socket, look up a name, fetch an address or open a browser.
"""

import ast
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import nn_sim

ROOT = Path(nn_sim.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))
PATIENCE = 120

FORBIDDEN = {
    "socket", "ssl", "socketserver", "select", "selectors", "asyncio", "http", "urllib", "ftplib", "smtplib", "poplib",
    "imaplib", "telnetlib", "xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets", "paramiko",
    "QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtHttpServer", "QDesktopServices",
}  # fmt: skip
CLUSTER = {"dask", "distributed"}
ON_A_CLUSTER = {ROOT / "cli" / "sweep_dask.py"}
"""`nn-sim sweep --backend dask` hands runs to computers that the user names, which is what a network is for. Nothing
else may, and dask is not installed with nn-sim unless it is asked for."""

HOOK = """
import os, sys

def _forbid(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "webbrowser.")):
        with open(os.environ["NN_SIM_TEST_NETWORK_LOG"], "a", encoding="utf-8") as log:
            log.write(f"{event} {arguments[1:]!r}\\n")
        raise PermissionError(f"{event} in a test without a network")

sys.addaudithook(_forbid)
"""


def imported(source: Path) -> set[str]:
    """Every part of every name that a file imports."""
    parts: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            parts |= {part for alias in node.names for part in alias.name.split(".")}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or "", *(alias.name for alias in node.names)]
            if not (node.module or "").startswith(ROOT.name):
                parts |= {part for name in names for part in name.split(".")}
    return parts


def test_no_source_imports_what_talks_to_a_network():
    faults = {str(source): hits for source in SOURCES if (hits := imported(source) & FORBIDDEN)}
    assert not faults


def test_only_the_sweep_on_a_cluster_imports_what_a_cluster_needs():
    found = {source for source in SOURCES if imported(source) & CLUSTER}
    assert found == ON_A_CLUSTER


def test_no_text_is_shown_with_links_that_open_a_browser():
    for source in SOURCES:
        text = source.read_text(encoding="utf-8")
        assert "setOpenExternalLinks(True" not in text, source
        assert "setOpenLinks(True" not in text, source


@dataclass(frozen=True)
class Offline:
    """A folder from which processes without a network are started."""

    folder: Path

    @property
    def log(self) -> Path:
        return self.folder / "network.log"

    @property
    def events(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        own = {f"XDG_{name}_HOME": str(self.folder / name) for name in ("CONFIG", "STATE", "DATA")}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT.parent,
            env={
                **os.environ,
                **own,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(self.folder),
                "NN_SIM_TEST_NETWORK_LOG": str(self.log),
            },
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
        )


@pytest.fixture
def offline(tmp_path: Path) -> Offline:
    (tmp_path / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    return Offline(tmp_path)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://localhost')",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'], check=True)",
    ],
)
def test_the_watch_itself_sees_and_forbids(offline: Offline, code: str):
    assert offline.run("-c", code).returncode != 0
    assert offline.events


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("train", "--data", "xor", "--hidden", "2", "--epochs", "20", "--json"),
        ("trace", "--json"),
        ("sweep", "--data", "xor", "--hidden", "2", "3", "--epochs", "5", "--jobs", "2", "--out", "{folder}/out.csv"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_the_command_line_works_without_a_network(offline: Offline, arguments: tuple[str, ...]):
    done = offline.run("-m", "nn_sim", *(each.format(folder=offline.folder) for each in arguments))
    assert done.returncode == 0, done.stderr
    assert offline.events == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="open sockets are looked for as on Linux")
def test_the_window_works_without_a_network(offline: Offline):
    done = offline.run("-m", "tests.e2e.offline_session")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"sockets": [], "libraries": []}
    assert offline.events == []
    assert "Traceback" not in done.stderr
