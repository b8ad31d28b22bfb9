"""Translations: complete, true to their places for numbers, and built from what the code says now."""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from nn_sim import language
from nn_sim.app import translation
from nn_sim.app.translation import chosen_language
from nn_sim.language import later, tr

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "nn_sim" / "resources" / "translations"
LANGUAGES = ("de", "zh")
BIN = Path(sys.executable).parent


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.set_translation(None)


def texts(path: Path) -> dict[str, tuple[str, str]]:
    """Each source text of a .ts file with its translation and the translation's state ("" for finished)."""
    return {
        message.findtext("source", ""): (
            message.findtext("translation", ""),
            (message.find("translation").attrib if message.find("translation") is not None else {}).get("type", ""),
        )
        for message in ElementTree.parse(path).iter("message")
    }


def fields(text: str) -> list[str]:
    """The places for numbers and names in a text, such as {count}, in the order of the alphabet."""
    return sorted(f"{name}!{conversion}:{spec}" for _, name, spec, conversion in string.Formatter().parse(text) if name)


def has_fields(text: str) -> bool:
    return re.search(r"\{[a-zA-Z_0-9]*[!:}]", text) is not None


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the code says now, as lupdate finds it."""
    found = tmp_path_factory.mktemp("texts") / "found.ts"
    files = sorted(str(path) for path in (ROOT / "nn_sim").rglob("*.py"))
    subprocess.run(
        [BIN / "pyside6-lupdate", *files, "-tr-function-alias", "QT_TR_NOOP+=later", "-silent", "-ts", found],
        check=True,
    )
    return set(texts(found))


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_translated(name: str, sources: set[str]) -> None:
    done = {source for source, (text, state) in texts(FOLDER / f"nn_sim_{name}.ts").items() if text and not state}
    assert not sources - done, f"{len(sources - done)} texts are not translated: {sorted(sources - done)[:5]}"
    assert len(sources) > 500


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translation_has_the_places_of_its_source(name: str) -> None:
    for source, (text, _state) in texts(FOLDER / f"nn_sim_{name}.ts").items():
        if has_fields(source):
            assert fields(text) == fields(source), f"{source!r} is {text!r}"


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_built_file_is_that_of_the_source(name: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"nn_sim_{name}.ts", tmp_path / "one.ts")
    subprocess.run([BIN / "pyside6-lrelease", "-silent", tmp_path / "one.ts"], check=True)
    assert (tmp_path / "one.qm").read_bytes() == (FOLDER / f"nn_sim_{name}.qm").read_bytes(), "make translations"


@pytest.mark.parametrize(("name", "word"), [("de", "Abbrechen"), ("zh", "取消"), ("en", "Cancel")])
def test_the_program_speaks_the_language(name: str, word: str, qapp: QApplication) -> None:
    assert isinstance(qapp, QCoreApplication)
    translators = translation.install(qapp, name)
    assert tr("Cancel") == word
    assert tr("a text that nobody has translated") == "a text that nobody has translated"
    translation.remove(qapp, translators)
    assert tr("Cancel") == "Cancel"


def test_a_text_of_a_table_is_marked_and_stays_as_it_is() -> None:
    language.set_translation(str.upper)
    assert later("Cancel") == "Cancel"
    assert tr(later("Cancel")) == "CANCEL"


@pytest.mark.parametrize(
    ("setting", "system", "expected"),
    [
        ("de", ["fr-FR"], "de"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["zh-Hans-CN", "en-US"], "zh"),
        ("system", ["fr-FR", "de-DE"], "de"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
        ("klingon", ["zh-CN"], "zh"),
    ],
)
def test_the_language_follows_the_setting_and_then_the_system(setting: str, system: list[str], expected: str) -> None:
    assert chosen_language(setting, system) == expected
