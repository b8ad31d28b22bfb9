"""The notes: an example's text above those on the data, with links that ask for pages."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from nn_sim.app.examples import text_of
from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment
from nn_sim.session.view_state import EVERYTHING, ViewState
from nn_sim.training.snapshot import picture_of
from nn_sim.ui.notes import NotesView
from nn_sim.ui.theme import DARK


def notes(qtbot: QtBot) -> NotesView:
    view = NotesView()
    qtbot.addWidget(view)
    experiment = new_experiment(make_builtin("xor"))
    view.render_state(ViewState(experiment, picture_of(experiment)), EVERYTHING)
    view.set_theme(DARK)
    return view


def test_the_text_stands_above_what_is_known_of_the_data_and_goes_again(qtbot: QtBot) -> None:
    view = notes(qtbot)
    alone = view.toPlainText()
    view.show_example(text_of("xor"))
    both = view.toPlainText()
    assert both.startswith("XOR needs a hidden layer")
    assert both.endswith(alone)
    assert "**" not in both
    assert "](" not in both
    view.show_example("")
    assert view.toPlainText() == alone


def test_reading_begins_at_the_top(qtbot: QtBot) -> None:
    view = notes(qtbot)
    view.resize(400, 150)
    with qtbot.waitExposed(view):
        view.show()
    view.show_example(text_of("xor"))
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0
    assert view.textCursor().position() == 0


def test_links_ask_for_pages_of_the_window_and_of_the_guide(qtbot: QtBot) -> None:
    view = notes(qtbot)
    view.show_example("[a](page:matrices) and [b](guide:symbols) and [c](https://example.org)")
    asked: list[tuple[str, str]] = []
    view.page_requested.connect(lambda name: asked.append(("page", name)))
    view.guide_requested.connect(lambda name: asked.append(("guide", name)))
    links = []
    cursor = QTextCursor(view.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        if (link := cursor.charFormat().anchorHref()) and link not in links:
            links.append(link)
    for link in links:
        view.anchorClicked.emit(QUrl(link))
    assert len(links) == 3
    assert asked == [("page", "matrices"), ("guide", "symbols")]
