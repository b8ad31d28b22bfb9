"""Every text of the window goes through the translation: in a language of brackets nothing English is left to be seen.

The texts of that language are 40 % longer than the English ones; no text of the window may be cut by that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nn_sim.app.late_pages import BELOW, BESIDE
from nn_sim.app.wiring import Program
from nn_sim.datasets import make_builtin
from nn_sim.language import set_translation
from nn_sim.session.intentions import LoadDataset

PAGES = tuple(page.name for page in (*BELOW, *BESIDE))
DIALOGS = ("about", "shortcuts", "preferences", "palette", "guide")

_FOREIGN = re.compile(r"⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"<[^>]*>|&[a-z]+;")
_WORD = re.compile(r"[A-Za-z]{2,}")
_KEY = re.compile(r"\((?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:[A-Za-z]+|\S+)\)")  # "(Ctrl+S)", which the platform writes

#: Words that are the same in every language, and why.
_STAY = frozenset(
    {
        *("tanh", "sigmoid", "relu", "identity", "leaky_relu", "leaky", "elu", "softplus", "swish", "sine", "softmax"),
        *("sin", "exp", "log", "new", "pi"),  # names of functions and symbols of the lecture
        *("SGD", "Nesterov", "RMSProp", "Adam", "Glorot", "He", "NumPy", "AUC", "RMSE", "ROC"),  # names
        *("XOR", "AND", "OR", "NAND", "PC", "nn", "sim", "CSV", "GitHub", "Python", "Qt"),
        *("Deutsch", "English"),  # a language is called as its speakers call it
    }
)
_FROM_FILES = ("Listing", "LicenceView", "GuideBrowser", "NotesView", "FormulaLabel")
"""Widgets whose texts are code, licences, a guide that is translated as a whole, or formulas in TeX."""


def _pseudo(text: str) -> str:
    """Return a text of the language of brackets, 40 % longer; one that is of it already stays."""
    return text if not text or text.startswith("⟦") else f"⟦{text}{'·' * (2 * len(text) // 5)}⟧"


@pytest.fixture
def pseudo() -> Iterator[None]:
    """Set the language of brackets, before the program is built; English again afterwards."""
    set_translation(_pseudo)
    yield
    set_translation(None)


@pytest.fixture
def foreign(pseudo: None, request: pytest.FixtureRequest) -> Program:
    """The program in the language of brackets, in a window of 1280 x 800."""
    program: Program = request.getfixturevalue("program")
    program.window.resize(1280, 800)
    return program


def _english(text: str) -> str:
    """Return what of a text is neither translated nor the same in every language."""
    while _FOREIGN.search(text):
        text = _FOREIGN.sub(" ", text)  # those within others first
    left = _KEY.sub(" ", _TAG.sub(" ", text))
    return " ".join(word for word in _WORD.findall(left) if word not in _STAY)


def _is_ours(widget: QWidget) -> bool:
    """Whether a widget is seen, and neither a part that Qt or pyqtgraph makes nor one that shows a file's text."""
    above: QWidget | None = widget
    while above is not None:
        if type(above).__name__ in _FROM_FILES or type(above).__module__.startswith("pyqtgraph"):
            return False
        above = above.parentWidget()
    return widget.isVisible() and not widget.objectName().startswith("qt_") and not _has_words_of_qt(widget)


def _has_words_of_qt(widget: QWidget) -> bool:
    """Whether Qt itself translates it: "Close" of a dialog, the arrows beside tabs that have no room."""
    return isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), (QTabBar, QDialogButtonBox))


def _texts_of_items(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """Yield the headings of a table, and the tooltips of its headings; cells hold numbers and names."""
    model = view.model()
    if isinstance(view, QHeaderView) or model is None:
        return
    columns = model.columnCount(QModelIndex()) if hasattr(view, "horizontalHeader") else 0
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(text, str):
                yield "heading", text


_TEXTS: tuple[tuple[type[Any], Callable[[Any], Iterator[tuple[str, str]]]], ...] = (
    (QLabel, lambda label: iter([("label", label.text())])),
    (QAbstractButton, lambda button: iter([("button", button.text())])),
    (QComboBox, lambda box: (("item", box.itemText(row)) for row in range(box.count()))),
    (QTabBar, lambda bar: (("tab", bar.tabText(tab)) for tab in range(bar.count()))),
    (QLineEdit, lambda line: iter([("placeholder", line.placeholderText())])),
    (QAbstractSpinBox, lambda spin: iter([("special value", spin.specialValueText())])),
    (QMenu, lambda menu: iter([("menu", menu.title())])),
    (QDockWidget, lambda dock: iter([("title", dock.windowTitle())])),
    (QDialog, lambda dialog: iter([("title", dialog.windowTitle())])),
    (QAbstractItemView, _texts_of_items),
    (
        QWidget,
        lambda widget: iter(
            [
                ("tooltip", widget.toolTip()),
                ("spoken name", widget.accessibleName()),
                ("spoken description", widget.accessibleDescription()),
            ]
        ),
    ),
)


def _untranslated(names_of_the_data: frozenset[str] = frozenset()) -> list[str]:
    """Return what is English among all texts that are seen."""
    found = set()
    for widget in QApplication.allWidgets():
        if not isValid(widget) or not _is_ours(widget):
            continue  # a menu that was shown may go at any time
        for kind, texts in _TEXTS:
            if not isinstance(widget, kind):
                continue
            for what, text in texts(widget):
                english = " ".join(word for word in _english(text).split() if word not in names_of_the_data)
                if english:
                    found.add(f"{type(widget).__name__} {what}: {text!r} has {english!r}")
    return sorted(found)


def _untranslated_actions(program: Program) -> list[str]:
    """Return the actions of the menus whose words are English, except for entries of pyqtgraph's."""
    found = set()
    for spec in program.window.action_set:
        action = program.window.action_set[spec.id]
        for text in (action.text().replace("&", ""), action.toolTip(), action.statusTip()):
            if english := _english(text):
                found.add(f"{spec.id}: {text!r} has {english!r}")
    return sorted(found)


def _cut() -> list[str]:
    """Return the labels and buttons that have less room than their text needs and can neither wrap nor be elided."""
    found = set()
    for widget in QApplication.allWidgets():
        if not _is_ours(widget) or not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel):
            wraps = widget.wordWrap() or not widget.text() or hasattr(widget, "full_text")
        else:
            wraps = not isinstance(widget, (QPushButton, QToolButton, QCheckBox, QRadioButton)) or not widget.text()
        if not wraps and widget.width() < widget.sizeHint().width():
            text = widget.text()  # type: ignore[attr-defined]  # labels and buttons both have it
            parent = type(widget.parentWidget()).__name__
            found.add(f"{parent} > {type(widget).__name__} {text!r}: {widget.width()} < {widget.sizeHint().width()}")
    return sorted(found)


def _require_none(found: list[str]) -> None:
    assert not found, "\n".join(found)


def _show(program: Program, page: str, qtbot: QtBot) -> None:
    panel = program.window.docks[page]
    panel.show()
    panel.come_forward()
    qtbot.waitUntil(panel.widget().isVisible)
    qtbot.wait(50)  # what is laid out anew, and what is worked out aside


def test_what_is_english_is_found() -> None:
    assert _english("⟦Run⟧ tanh 0.5 (Ctrl+S)") == ""
    assert _english("⟦after ⟦1 epoch⟧⟧: xs") == "xs"
    assert _english("<b>Run</b> ⟦now⟧") == "Run"


def test_no_action_is_english(foreign: Program) -> None:
    _require_none(_untranslated_actions(foreign))


@pytest.mark.parametrize("page", ["settings", "equation", *PAGES, "output", "loss"])
def test_no_page_is_english_and_no_text_is_cut(page: str, foreign: Program, qtbot: QtBot) -> None:
    _show(foreign, page, qtbot)
    _require_none(_untranslated(_names_of_data(foreign)))
    _require_none(_cut())


@pytest.mark.parametrize("name", ["moons", "sine", "iris"])
def test_pages_with_other_data_are_not_english(name: str, foreign: Program, qtbot: QtBot) -> None:
    foreign.session.intend(LoadDataset(make_builtin(name)))
    for page in ("settings", *PAGES, "output"):
        _show(foreign, page, qtbot)
        _require_none(_untranslated(_names_of_data(foreign)))
        _require_none(_cut())


def test_the_settings_are_as_narrow_as_their_panel(foreign: Program) -> None:
    foreign.session.intend(LoadDataset(make_builtin("moons")))
    setup = foreign.window.setup
    column = setup.widget()
    assert column is not None
    assert column.minimumSizeHint().width() <= setup.viewport().width()


@pytest.mark.parametrize("action_id", DIALOGS)
def test_no_dialog_is_english(action_id: str, foreign: Program, trigger: Callable[[str], None], qtbot: QtBot) -> None:
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    trigger(action_id)
    opened = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()} - before
    qtbot.wait(50)
    _require_none(_untranslated(_names_of_data(foreign)))
    _require_none(_cut())
    for widget in opened:
        widget.close()


def _names_of_data(program: Program) -> frozenset[str]:
    """Return the words that are names of the data's columns and classes."""
    dataset = program.session.document.state.experiment.dataset
    names = (*dataset.input_names, *dataset.target_names, *dataset.classes)
    return frozenset(word for name in names for word in _WORD.findall(name))
