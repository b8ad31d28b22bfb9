"""New, Open, Save and what is asked before work would be lost, in a real window with answers made beforehand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.app.document_file import Answer
from nn_sim.app.recovery import left_behind
from nn_sim.app.wiring import Program, build
from nn_sim.session import intentions as wish
from nn_sim.storage import load
from nn_sim.training.engine_loader import EngineLoader
from tests.ending import put_away


@dataclass
class Answers:
    """Answers questions as a test has set it, and notes what was asked."""

    open_path: Path | None = None
    save_path: Path | None = None
    unsaved: Answer = Answer.CANCEL
    over: bool = False
    back: Answer = Answer.SAVE
    asked: list[str] = field(default_factory=list)

    def path_to_open(self) -> Path | None:
        return self.open_path

    path_to_import = path_to_open

    def path_to_save(self, _suggested: Path) -> Path | None:
        return self.save_path

    def what_of_unsaved(self, name: str) -> Answer:
        self.asked.append(name)
        return self.unsaved

    def write_over_changed(self, sentence: str) -> bool:
        self.asked.append(sentence)
        return self.over

    def wants_back(self, name: str) -> Answer:
        self.asked.append(name)
        return self.back


Start = Callable[[Answers], Program]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    programs: list[Program] = []

    def begin(answers: Answers) -> Program:
        def ask(_window: QWidget) -> Answers:
            return answers

        program = build(qapp, None, EngineLoader(load=lambda: None), ask=ask, recovery_root=tmp_path / "recovery")
        programs.append(program)
        with qtbot.waitExposed(program.window):
            program.window.show()
        return program

    yield begin
    for program in programs:
        program.window.may_close = lambda: True
    put_away(qapp, *programs)


def change(program: Program, value: float = 0.25) -> None:
    program.session.intend(wish.SetWeights(0, 0, 0, np.array([[value]])))


def v_01(program: Program) -> float:
    return float(program.session.document.experiment.parameters.matrices[0][0, 0])


def test_saving_names_the_window_and_opening_brings_everything_back(start: Start, tmp_path: Path):
    answers = Answers(save_path=tmp_path / "mine")
    program = start(answers)
    change(program)
    program.session.intend(wish.StepExample())
    program.session.intend(wish.SetGranularity("phase"))
    program.session.intend(wish.SetDigits(7))
    assert program.window.isWindowModified()
    program.window.action_set["save"].trigger()
    assert not program.window.isWindowModified()
    assert "mine.nnsim" in program.window.windowTitle()
    saved = program.session.document.experiment

    change(program, 9.0)
    answers.unsaved = Answer.DISCARD
    answers.open_path = tmp_path / "mine.nnsim"
    program.window.action_set["open"].trigger()
    assert answers.asked == ["mine.nnsim"]
    document = program.session.document
    assert document.experiment.parameters == saved.parameters
    assert (document.state.lesson.granularity, document.state.digits) == ("phase", 7)
    assert document.undo_stack.count() == 0
    program.session.intend(wish.StepBack())
    assert v_01(program) == 0.25
    assert load(tmp_path / "mine.nnsim").diary == ("v_01 = 0.25", "Step 1, η 0.1")


def test_cancel_keeps_the_work_and_save_saves_it_first(start: Start, tmp_path: Path):
    answers = Answers(save_path=tmp_path / "a.nnsim")
    program = start(answers)
    change(program)
    program.window.action_set["new"].trigger()
    assert v_01(program) == 0.25
    assert not program.window.close()
    answers.unsaved = Answer.SAVE
    program.window.action_set["new"].trigger()
    assert v_01(program) == 1.0
    assert load(tmp_path / "a.nnsim").experiment.parameters.matrices[0][0, 0] == 0.25
    assert "untitled" in program.window.windowTitle()


def test_a_bad_file_says_so_and_leaves_the_document(start: Start, tmp_path: Path):
    bad = tmp_path / "bad.nnsim"
    bad.write_bytes(b"PK\x03\x04 not really")
    program = start(Answers(open_path=bad))
    before = program.session.document.experiment
    program.window.action_set["open"].trigger()
    assert "bad.nnsim" in program.window.messages.message
    assert program.session.document.experiment is before


def test_what_another_program_has_written_is_asked_about(start: Start, tmp_path: Path):
    path = tmp_path / "a.nnsim"
    answers = Answers(save_path=path)
    program = start(answers)
    change(program)
    assert program.documents.save()
    path.write_bytes(b"something else")
    change(program, 0.5)
    assert not program.documents.save()
    assert "changed by another program" in answers.asked[-1]
    assert path.read_bytes() == b"something else"
    assert program.window.isWindowModified()
    answers.over = True
    assert program.documents.save()
    assert load(path).experiment.parameters.matrices[0][0, 0] == 0.5


def test_a_folder_that_is_gone_is_said_and_the_document_stays_dirty(start: Start, tmp_path: Path):
    program = start(Answers(save_path=tmp_path / "gone" / "a.nnsim"))
    change(program)
    assert not program.documents.save()
    assert "there is no such folder" in program.window.messages.message
    assert program.window.isWindowModified()


def test_saving_during_a_run_pauses_it(start: Start, tmp_path: Path, qtbot: QtBot):
    program = start(Answers(save_path=tmp_path / "a.nnsim"))
    program.session.intend(wish.Run())
    qtbot.waitUntil(lambda: program.session.document.experiment.progress.step > 20, timeout=5000)
    assert program.documents.save()
    assert not program.session.document.state.running
    saved = load(tmp_path / "a.nnsim")
    assert saved.experiment.parameters == program.session.document.experiment.parameters
    assert saved.timeline.branch.last_step == saved.experiment.progress.step


def test_files_dropped_on_the_window_are_opened_by_their_kind(start: Start, tmp_path: Path):
    program = start(Answers(save_path=tmp_path / "a.nnsim"))
    change(program)
    program.documents.save()
    table = tmp_path / "t.csv"
    table.write_text("x,y\n1,2\n2,4\n3,6\n")
    program.window.file_dropped.emit(str(table))
    assert program.session.document.experiment.dataset.title == "t"
    program.session.document.undo_stack.undo()
    program.window.file_dropped.emit(str(tmp_path / "a.nnsim"))
    assert v_01(program) == 0.25


def crash(program: Program) -> None:
    """Leave what a killed window leaves: its folder, without its lock."""
    assert program.recovery is not None
    assert program.recovery._lock is not None
    program.recovery._stop()
    program.recovery._lock.unlock()
    program.recovery._folder = program.recovery._lock = None


def test_an_edit_is_kept_at_once_and_offered_at_the_next_start(start: Start, tmp_path: Path):
    first = start(Answers())
    change(first)
    crash(first)
    answers = Answers()
    second = start(answers)
    second.offer_recovery()
    assert answers.asked == ["untitled"]
    assert v_01(second) == 0.25
    assert second.window.isWindowModified()
    assert len(list(left_behind(tmp_path / "recovery"))) == 0  # the first one's is gone, the second's is in use
    assert len(list((tmp_path / "recovery").iterdir())) == 1


def test_an_undone_edit_of_work_brought_back_is_undone_for_good(start: Start):
    first = start(Answers())
    change(first)
    crash(first)
    second = start(Answers())
    second.offer_recovery()
    change(second, 9.0)
    second.session.document.undo_stack.undo()  # the stack is as it was opened, but the work is in no file
    crash(second)
    third = start(Answers())
    third.offer_recovery()
    assert v_01(third) == 0.25


def test_what_is_gone_to_in_the_history_is_kept(start: Start):
    first = start(Answers())
    for value in (0.25, 0.5, 0.75):
        change(first, value)
    first.session.intend(wish.GoToEntry(1))
    crash(first)
    second = start(Answers())
    second.offer_recovery()
    assert v_01(second) == 0.25


def test_training_is_kept_while_it_goes_on(start: Start, tmp_path: Path, qtbot: QtBot):
    first = start(Answers())
    assert first.recovery is not None
    first.session.intend(wish.Run())
    qtbot.waitUntil(lambda: first.session.document.experiment.progress.step > 50, timeout=5000)
    qtbot.waitUntil(lambda: any((tmp_path / "recovery").glob("*/now-*")), timeout=5000)
    first.session.finish_run()
    crash(first)
    second = start(Answers())
    second.offer_recovery()
    assert second.session.document.experiment.progress.step > 50


def test_a_window_that_lives_is_not_offered(start: Start, tmp_path: Path):
    first = start(Answers())
    change(first)
    answers = Answers()
    second = start(answers)
    second.offer_recovery()
    assert answers.asked == []
    assert v_01(second) == 1.0


def test_what_cannot_be_read_is_moved_aside_with_a_word(start: Start, tmp_path: Path):
    folder = tmp_path / "recovery" / "window-1-abc"
    folder.mkdir(parents=True)
    (folder / "work-1.nnsim").write_bytes(b"rubbish")
    program = start(Answers())
    program.offer_recovery()
    assert "cannot be read" in program.window.messages.message
    assert (tmp_path / "recovery" / "unreadable-1" / "work-1.nnsim").exists()


def test_deleting_and_waiting(start: Start, tmp_path: Path):
    first = start(Answers())
    change(first)
    crash(first)
    start(Answers(back=Answer.CANCEL)).offer_recovery()
    assert len(list(left_behind(tmp_path / "recovery"))) == 1
    start(Answers(back=Answer.DISCARD)).offer_recovery()
    assert len(list(left_behind(tmp_path / "recovery"))) == 0


def test_saved_work_is_not_kept(start: Start, tmp_path: Path):
    program = start(Answers(save_path=tmp_path / "a.nnsim"))
    change(program)
    assert any((tmp_path / "recovery").iterdir())
    program.documents.save()
    assert not any((tmp_path / "recovery").iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a folder that cannot be written")
def test_where_nothing_can_be_kept_it_is_said_once(start: Start, tmp_path: Path):
    (tmp_path / "recovery").mkdir(mode=0o500)
    program = start(Answers())
    change(program)
    change(program, 0.5)
    assert "Save often" in program.window.messages.message
