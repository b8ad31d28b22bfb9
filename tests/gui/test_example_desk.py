"""Examples are opened as copies without a name, and their texts stay with the work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nn_sim.app.document_file import Answer, DocumentFile, NobodyAsked
from nn_sim.app.example_desk import ExampleDesk
from nn_sim.app.examples import EXAMPLES, path_of, text_of
from nn_sim.experiment.edits import worked_experiment
from nn_sim.session.intentions import SetSeed
from nn_sim.session.session import Session
from nn_sim.training.engine_loader import EngineLoader


class Answers(NobodyAsked):
    """Saves where a test says, and keeps what is not saved if it says so."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path: Path | None = path
        self.unsaved = Answer.CANCEL

    def path_to_save(self, _suggested: Path) -> Path | None:
        return self.path

    def what_of_unsaved(self, _name: str) -> Answer:
        return self.unsaved


@dataclass
class Window:
    """Takes texts and pages as the real one would."""

    texts: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def show_example(self, text: str) -> None:
        self.texts.append(text)


@dataclass
class Desk:
    session: Session
    documents: DocumentFile
    answers: Answers
    window: Window
    desk: ExampleDesk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    session = Session(worked_experiment(), EngineLoader(load=lambda: None))
    answers, window = Answers(tmp_path / "mine.nnsim"), Window()
    documents = DocumentFile(session, answers, session)
    yield Desk(
        *(session, documents, answers, window),
        ExampleDesk(documents, session.document, lambda: window, window.pages.append),
    )
    session.shut_down()
    session.deleteLater()


@pytest.mark.parametrize("name", [example.name for example in EXAMPLES])
def test_each_opens_as_work_without_a_name_that_is_not_changed(desk: Desk, name: str) -> None:
    desk.desk.open(name)
    assert desk.documents.path is None
    assert not desk.documents.is_dirty
    assert desk.window.texts == [text_of(name)]
    assert desk.window.pages[-1] == "notes"


def test_saving_asks_for_a_name_and_leaves_the_original(desk: Desk) -> None:
    original = path_of("xor").read_bytes()
    desk.desk.open("xor")
    desk.session.intend(SetSeed(5))
    assert desk.documents.save()
    assert desk.documents.path == desk.answers.path
    assert path_of("xor").read_bytes() == original


def test_its_pages_come_to_the_front_and_the_notes_last(desk: Desk) -> None:
    desk.desk.open("iris")
    assert desk.window.pages == ["results", "notes"]


def test_unsaved_work_that_is_wanted_stays(desk: Desk) -> None:
    desk.session.intend(SetSeed(5))
    before = desk.session.document.experiment
    desk.desk.open("iris")
    assert desk.session.document.experiment is before
    assert (desk.window.texts, desk.window.pages) == ([], [])


def test_the_text_goes_with_the_work_and_comes_back_with_its_file(desk: Desk) -> None:
    desk.desk.open("sine")
    desk.session.intend(SetSeed(5))
    assert desk.documents.save()
    assert desk.window.texts == [text_of("sine")]
    desk.documents.new()
    assert desk.window.texts[-1] == ""
    assert desk.answers.path is not None
    assert desk.documents.open(desk.answers.path)
    assert desk.window.texts == [text_of("sine"), "", text_of("sine")]
