"""Typing into the left column: what is taken, what is refused with a sentence, and fields that never lie."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from nn_sim.datasets import Split
from nn_sim.experiment import Experiment
from nn_sim.session import intentions as wish
from nn_sim.ui.panels.field import Choice
from tests.gui.panels_desk import Desk
from tests.unit.experiment.experiments import ten_points

ETA, BATCH, SEED = "learning rate eta", "batch size", "seed of the random start"
HIDDEN, SHARE, SPLIT_SEED = "hidden layers", "test share", "split seed"

MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> MakeDesk:
    """A 2-3-1 network on ten points, eta 0.1, batch 1, seed 5."""

    def make(experiment: Experiment | None = None, *, obey: bool = True) -> Desk:
        return Desk(qtbot, experiment or ten_points(eta=0.1, batch_size=1), obey=obey)

    return make


def test_fields_show_the_document(make_desk: MakeDesk):
    desk = make_desk()
    shown = {name: desk.field(name).text() for name in (ETA, BATCH, SEED, HIDDEN, SHARE, SPLIT_SEED)}
    assert shown == {ETA: "0.1", BATCH: "1", SEED: "5", HIDDEN: "3", SHARE: "0 %", SPLIT_SEED: "0"}


@pytest.mark.parametrize(
    ("name", "text", "intention", "shown"),
    [
        (ETA, "0.5", wish.SetEta(0.5), "0.5"),
        (ETA, " 1e-3", wish.SetEta(0.001), "0.001"),
        (BATCH, "16", wish.SetBatchSize(16), "16"),
        (SEED, "12", wish.SetSeed(12), "12"),
        (HIDDEN, "8 8", wish.SetHiddenSizes((8, 8)), "8, 8"),
        (HIDDEN, "none", wish.SetHiddenSizes(()), "none"),
        (SHARE, "30", wish.SetSplit(Split(0.3, 0)), "30 %"),
        (SHARE, "25 %", wish.SetSplit(Split(0.25, 0)), "25 %"),
        (SPLIT_SEED, "4", wish.SetSplit(Split(0.0, 4)), "4"),
    ],
)
def test_enter_makes_an_intention_of_what_was_typed(
    make_desk: MakeDesk, name: str, text: str, intention: wish.Intention, shown: str
):
    desk = make_desk()
    desk.enter(name, text)
    assert desk.heard == [intention]
    assert desk.field(name).text() == shown
    assert desk.problem(name) == ""
    desk.field(BATCH if name != BATCH else ETA).setFocus()  # leaving the field says it no second time
    assert desk.heard == [intention]


def test_leaving_a_field_is_as_good_as_enter(make_desk: MakeDesk):
    desk = make_desk()
    desk.type_into(ETA, "0.5")
    assert desk.heard == []
    desk.bot.keyClick(desk.field(ETA), Qt.Key.Key_Tab)
    assert desk.heard == [wish.SetEta(0.5)]


def test_the_same_value_written_otherwise_is_no_intention(make_desk: MakeDesk):
    desk = make_desk()
    desk.enter(ETA, "1e-1")
    assert desk.heard == []
    assert desk.field(ETA).text() == "0.1"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        (ETA, "fast", "fast: expected a number from 0, such as 0.03 or 1e-3. The old value stays."),
        (ETA, "0,5", "0,5: write the decimal point as a point, such as 0.1. The old value stays."),
        (ETA, "-1", "-1: expected a number from 0, such as 0.03 or 1e-3. The old value stays."),
        (ETA, "", "nothing: expected a number from 0, such as 0.03 or 1e-3. The old value stays."),
        (BATCH, "0", "0: expected a whole number from 1 to 10000000. The old value stays."),
        (BATCH, "2.5", "2.5: expected a whole number from 1 to 10000000. The old value stays."),
        (SEED, "x", "x: expected a whole number from 0 to 2147483647. The old value stays."),
        (
            HIDDEN,
            "4, 0",
            "4, 0: expected units a layer, such as 4 or 8, 8; none for no hidden layer. The old value stays.",
        ),
        (SHARE, "95", "95: expected a whole number from 0 to 90. The old value stays."),
        (SPLIT_SEED, "-2", "-2: expected a whole number from 0 to 2147483647. The old value stays."),
    ],
)
def test_bad_text_is_refused_under_the_field_and_the_old_value_stays(
    make_desk: MakeDesk, name: str, text: str, says: str
):
    desk = make_desk()
    before, experiment = desk.field(name).text(), desk.experiment
    desk.enter(name, text)
    assert desk.problem(name) == says
    assert desk.field(name).text() == before
    assert desk.heard == []
    assert desk.experiment is experiment


def test_the_sentence_goes_with_the_next_good_value(make_desk: MakeDesk):
    desk = make_desk()
    desk.enter(ETA, "fast")
    assert desk.problem(ETA) != ""
    desk.enter(ETA, "0.2")
    assert desk.problem(ETA) == ""
    assert desk.heard == [wish.SetEta(0.2)]


def test_a_value_that_the_document_refuses_is_not_left_standing(make_desk: MakeDesk):
    desk = make_desk(obey=False)
    desk.enter(BATCH, "7")
    assert desk.heard == [wish.SetBatchSize(7)]
    assert desk.field(BATCH).text() == "1"


def test_escape_gives_up_what_was_typed(make_desk: MakeDesk):
    desk = make_desk()
    desk.type_into(ETA, "0.7")
    desk.bot.keyClick(desk.field(ETA), Qt.Key.Key_Escape)
    assert desk.field(ETA).text() == "0.1"
    desk.field(BATCH).setFocus()
    assert desk.heard == []


def test_what_is_being_typed_is_not_overwritten(make_desk: MakeDesk):
    desk = make_desk()
    desk.type_into(ETA, "0.")
    desk.document.edit(wish.SetEta(0.9))
    assert desk.field(ETA).text() == "0."
    desk.bot.keyClicks(desk.field(ETA), "25")
    desk.bot.keyClick(desk.field(ETA), Qt.Key.Key_Return)
    assert desk.experiment.hyperparameters.eta == 0.25


def test_escape_gives_the_value_of_now_and_not_of_then(make_desk: MakeDesk):
    desk = make_desk()
    desk.type_into(ETA, "0.")
    desk.document.edit(wish.SetEta(0.9))
    desk.bot.keyClick(desk.field(ETA), Qt.Key.Key_Escape)
    assert desk.field(ETA).text() == "0.9"


@pytest.mark.parametrize(
    ("name", "key", "intentions"),
    [
        (ETA, Qt.Key.Key_Up, [wish.SetEta(0.125), wish.SetEta(0.156)]),  # by a quarter, to three digits
        (ETA, Qt.Key.Key_Down, [wish.SetEta(0.08), wish.SetEta(0.064)]),
        (BATCH, Qt.Key.Key_Up, [wish.SetBatchSize(2), wish.SetBatchSize(3)]),
        (SEED, Qt.Key.Key_Down, [wish.SetSeed(4), wish.SetSeed(3)]),
    ],
)
def test_arrows_go_up_and_down(make_desk: MakeDesk, name: str, key: Qt.Key, intentions: list[wish.Intention]):
    desk = make_desk()
    desk.field(name).setFocus()
    for _ in intentions:
        desk.bot.keyClick(desk.field(name), key)
    assert desk.heard == intentions


def test_at_the_end_of_its_range_an_arrow_does_nothing(make_desk: MakeDesk):
    """Seed 0 again would be a restart of the training that nobody asked for."""
    desk = make_desk(ten_points(seed=0, batch_size=1, eta=0.0))
    for name in (SEED, BATCH, ETA):
        desk.bot.keyClick(desk.field(name), Qt.Key.Key_Down)
    assert desk.heard == []


def test_an_arrow_goes_on_from_what_was_typed(make_desk: MakeDesk):
    desk = make_desk()
    desk.type_into(ETA, "0.8")
    desk.bot.keyClick(desk.field(ETA), Qt.Key.Key_Up)
    assert desk.heard == [wish.SetEta(0.8), wish.SetEta(1.0)]
    assert desk.field(ETA).text() == "1"


def test_undo_is_shown(make_desk: MakeDesk):
    desk = make_desk()
    desk.enter(HIDDEN, "8, 8")
    desk.document.undo_stack.undo()
    assert desk.field(HIDDEN).text() == "3"


def test_showing_a_choice_is_never_an_intention(qtbot: QtBot):
    choice = Choice()
    qtbot.addWidget(choice)
    told = QSignalSpy(choice.chosen)
    choice.show_choice((("a", "A"), ("b", "B")), "b")
    choice.show_choice((("a", "A"), ("b", "B")), "a")
    choice.show_choice((("c", "C"), ("a", "A")), "a")
    choice.show_choice((("c", "C"),), "c")
    assert told.count() == 0
    assert choice.currentText() == "C"


def test_a_choice_is_told_once_and_shown_when_the_document_has_it(qtbot: QtBot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.show_choice((("a", "A"), ("b", "B")), "a")
    told = QSignalSpy(choice.chosen)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.count() == 1
    assert told.at(0) == ["b"]
    assert choice.currentText() == "A"  # nobody has taken it
    qtbot.keyClick(choice, Qt.Key.Key_Up)  # A again: no change
    assert told.count() == 1


def test_a_label_without_room_ends_in_an_ellipsis(qtbot: QtBot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.show_choice((("w", "The lecture's worked example"),), "w")
    choice.resize(1000, choice.sizeHint().height())
    assert choice.shown_text == "The lecture's worked example"
    choice.resize(120, choice.height())
    assert choice.shown_text.startswith("The")
    assert choice.shown_text.endswith("…")
    assert choice.currentText() == "The lecture's worked example"
