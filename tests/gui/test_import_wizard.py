"""The wizard: what it shows of a table, what the user decides, and what becomes of it; awkward files among them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.datasets import ColumnRole, Dataset, Source
from nn_sim.session.aside import Aside
from nn_sim.session.intentions import LoadDataset
from nn_sim.ui.data_import import ImportWizard, TableReader
from nn_sim.ui.data_import.role_rules import with_use
from nn_sim.ui.data_import.table_reader import READ_AT_ONCE
from nn_sim.ui.theme import DARK, LIGHT

FLOWERS = "length,width,species\n1,2,rose\n3,4,lily\n5,6,rose\n"


class Desk:
    """A wizard on show; `heard` are the datasets that it has asked for."""

    def __init__(self, qtbot: QtBot, content: str | bytes) -> None:
        self.bot = qtbot
        self.aside = Aside()
        self.reader = TableReader(self.aside)
        raw = content if isinstance(content, bytes) else content.encode()
        self.reader.read(Source("t.csv", "t", raw))
        self.wizard = ImportWizard(self.reader, LIGHT)
        qtbot.addWidget(self.wizard)
        self.heard: list[Dataset] = []
        self.wizard.intended.connect(self._hear)
        with qtbot.waitActive(self.wizard):
            self.wizard.open()
            self.wizard.activateWindow()

    def _hear(self, intention: LoadDataset) -> None:
        self.heard.append(intention.dataset)

    @property
    def can_import(self) -> bool:
        return self.wizard.import_button.isEnabled()

    def line(self, name: str) -> str:
        return next(label.text() for label in self.wizard.findChildren(QLabel) if label.accessibleName() == name)

    @property
    def summary(self) -> str:
        return self.line("summary of the import")

    @property
    def problems(self) -> list[str]:
        shown = self.wizard.problems
        return [shown.list.item(n).text() for n in range(shown.list.count())] if shown.isVisible() else []

    def roles(self) -> list[tuple[str, str]]:
        model = self.wizard.table.roles_model
        return [(model.index(0, n).data(), model.index(1, n).data()) for n in range(model.columnCount())]

    def cells(self) -> list[list[str]]:
        model = self.wizard.table.rows_table.model()
        return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]

    def choose(self, box: QComboBox, word: str) -> None:
        """Choose by the keyboard, in the open list."""
        box.showPopup()
        found = box.findText(word)
        assert found >= 0, word
        box.view().setCurrentIndex(box.model().index(found, 0))
        self.bot.keyClick(box.view(), Qt.Key.Key_Return)

    def choose_role(self, row: int, column: int, word: str) -> None:
        """Go to a cell of the roles, open it with Enter and choose."""
        table = self.wizard.table.roles_table
        index = table.model().index(row, column)
        table.setFocus()
        table.setCurrentIndex(index)
        self.bot.keyClick(table, Qt.Key.Key_Return)
        box = table.indexWidget(index)
        assert isinstance(box, QComboBox)
        self.choose(box, word)

    def press_import(self) -> None:
        self.bot.mouseClick(self.wizard.import_button, Qt.MouseButton.LeftButton)


Open = Callable[[str | bytes], Desk]


@pytest.fixture
def open_wizard(qtbot: QtBot) -> Iterator[Open]:
    desks: list[Desk] = []

    def begin(content: str | bytes) -> Desk:
        desks.append(Desk(qtbot, content))
        return desks[-1]

    yield begin
    for desk in desks:
        desk.wizard.reject()
        desk.aside.shut_down()


def test_a_table_is_shown_with_what_was_found(open_wizard: Open):
    desk = open_wizard(FLOWERS)
    assert {name: box.currentText() for name, box in desk.wizard.writing.boxes.items()} == {
        "encoding": "UTF-8",
        "delimiter": "comma",
        "decimal": "point",
        "header": "names",
    }
    assert desk.cells() == [["1", "2", "rose"], ["3", "4", "lily"], ["5", "6", "rose"]]
    assert desk.roles() == [("input", "number"), ("input", "number"), ("target", "as found")]
    assert desk.summary == "3 rows, 2 inputs, target species with 2 classes"
    assert desk.problems == []
    assert "t.csv" in desk.wizard.windowTitle()


def test_import_hands_the_dataset_on_and_closes(open_wizard: Open):
    desk = open_wizard(FLOWERS)
    desk.press_import()
    (dataset,) = desk.heard
    assert dataset.inputs.tolist() == [[1, 2], [3, 4], [5, 6]]
    assert dataset.classes == ("lily", "rose")
    assert not desk.wizard.isVisible()


def test_cancel_and_escape_hand_nothing_on(open_wizard: Open, qtbot: QtBot):
    desk = open_wizard(FLOWERS)
    qtbot.keyClick(desk.wizard, Qt.Key.Key_Escape)
    assert not desk.wizard.isVisible()
    assert desk.heard == []


#: What it is, the bytes, what is said of it when it opens, and the inputs of the first row after Import.
GOOD = [
    ("UTF-8 with its mark", b"\xef\xbb\xbfa,b\n1,x\n2,y\n", "2 rows, 1 input, target b with 2 classes", [1]),
    ("UTF-16", "a\tb\n1\tü\n2\tx\n".encode("utf-16"), "2 rows, 1 input, target b with 2 classes", [1]),
    ("Latin-1", "größe;art\n1;süß\n2;rot\n".encode("latin-1"), "2 rows, 1 input, target art with 2 classes", [1]),
    ("decimal comma", b"a;b\n1,5;x\n2,5;y\n", "2 rows, 1 input, target b with 2 classes", [1.5]),
    ("old line ends", b"a,b\r1,x\r2,y", "2 rows, 1 input, target b with 2 classes", [1]),
    ("a quoted line end", b'a,b\n1,"x\nz"\n2,y\n', "2 rows, 1 input, target b with 2 classes", [1]),
    ("no header", b"1,2,x\n3,4,y\n", "2 rows, 2 inputs, target y with 2 classes", [1, 2]),
    ("a name twice", b"a,a,b\n1,2,x\n3,4,y\n", "2 rows, 2 inputs, target b with 2 classes", [1, 2]),
    ("a constant column", b"a,b,c\n7,1,x\n7,2,y\n", "2 rows, 2 inputs, target c with 2 classes", [7, 1]),
    ("texts as inputs", b"a,b\nred,x\nblue,y\nred,x\n", "3 rows, 2 inputs, target b with 2 classes", [0, 1]),
    ("numbers to predict", b"a,b\n1,.5\n2,.25\n", "2 rows, 1 input, target b, to be predicted as numbers", [1]),
]


@pytest.mark.parametrize(("content", "summary", "first"), [case[1:] for case in GOOD], ids=[case[0] for case in GOOD])
def test_awkward_files_that_can_be_read_are(open_wizard: Open, content: bytes, summary: str, first: list[float]):
    desk = open_wizard(content)
    assert desk.summary == summary
    desk.press_import()
    assert desk.heard[0].inputs[0].tolist() == first


#: What it is, the bytes, what is said of each row, what is said once they are skipped.
MENDED = [
    (
        "a short row",
        b"a,b,c\n1,2,x\n3,4\n5,6,y\n",
        ["line 3: expected 3 cells, as in the first row, found 2; add or remove cells"],
        "2 rows, 2 inputs, target c with 2 classes; 1 row skipped",
    ),
    (
        "a word among numbers, and infinity",
        b"a,b\n1,x\ntwo,x\n3,y\n1e400,y\n",
        [
            "line 3, column 1: expected a number, found 'two'; correct the cell or remove the row",
            "line 5, column 1: expected a number, but '1e400' is out of range; correct the cell or remove the row",
        ],
        "2 rows, 1 input, target b with 2 classes; 2 rows skipped",
    ),
    (
        "a missing value",
        b"a,b\n1,x\n,x\n3,y\n",
        ["line 3, column 1: the cell is empty; fill it in or remove the row"],
        "2 rows, 1 input, target b with 2 classes; 1 row skipped",
    ),
]


@pytest.mark.parametrize(
    ("content", "said", "summary"), [case[1:] for case in MENDED], ids=[case[0] for case in MENDED]
)
def test_every_problem_is_listed_and_its_row_can_be_skipped(
    open_wizard: Open, qtbot: QtBot, content: bytes, said: list[str], summary: str
):
    desk = open_wizard(content)
    assert desk.problems == said
    assert not desk.can_import
    assert desk.summary.startswith(f"{summary.partition(';')[0]} can be read; ")
    assert "skip the other rows" in desk.summary
    desk.press_import()
    qtbot.keyClick(desk.wizard, Qt.Key.Key_Return)
    assert desk.heard == []
    desk.wizard.problems.skip.setFocus()
    qtbot.keyClick(desk.wizard.problems.skip, Qt.Key.Key_Space)
    assert desk.summary == summary
    desk.press_import()
    assert len(desk.heard) == 1


#: What it is, the bytes, and what is said; nothing can be skipped.
HOPELESS = [
    ("one class", b"a,b\n1,x\n2,x\n", "every row has the same class ('x'); a target needs at least two"),
    ("a header only", b"a,b\n", "found only a header; a dataset needs at least two rows of data"),
    ("one column", b"a\n1\n2\n", "found only one column"),
]


@pytest.mark.parametrize(("content", "said"), [case[1:] for case in HOPELESS], ids=[case[0] for case in HOPELESS])
def test_what_cannot_be_used_is_explained(open_wizard: Open, content: bytes, said: str):
    desk = open_wizard(content)
    assert said in desk.problems[0]
    assert not desk.wizard.problems.skip.isVisible()
    assert not desk.can_import
    assert desk.summary == "There is nothing to import yet."


def test_too_few_good_rows_are_told_with_the_first_fault(open_wizard: Open):
    desk = open_wizard(b"a,b\n1,x\ntwo,y\n")
    assert desk.problems[0].startswith("line 3, column 1: expected a number, found 'two'")
    assert "found only 1 good row" in desk.problems[1]
    assert not desk.can_import


def test_another_delimiter_cuts_the_table_anew(open_wizard: Open):
    desk = open_wizard(b"a:b\n1:x\n2:y\n")
    assert "only one column" in desk.problems[0]
    desk = open_wizard(b"a|b,c\n1|2,x\n3|4,y\n")
    desk.choose(desk.wizard.writing.boxes["delimiter"], "bar")
    assert desk.cells()[0] == ["1", "2,x"]
    desk.choose(desk.wizard.writing.boxes["delimiter"], "comma")
    assert desk.cells()[0] == ["1|2", "x"]


def test_the_first_row_can_be_data(open_wizard: Open):
    desk = open_wizard("1990,rose\n1991,lily\n1992,rose\n")
    assert desk.summary == "3 rows, 1 input, target y with 2 classes"
    desk.choose(desk.wizard.writing.boxes["header"], "names")
    assert desk.summary == "2 rows, 1 input, target rose with 2 classes"


def test_the_decimal_comma_can_be_chosen(open_wizard: Open):
    desk = open_wizard("a;b\n1,25;x\n1.5;x\n2.5;y\n3;y\n")
    assert len(desk.problems) == 1
    desk.choose(desk.wizard.writing.boxes["decimal"], "comma")
    assert len(desk.problems) == 2


def test_a_wrong_encoding_is_explained_and_taken_back(open_wizard: Open):
    desk = open_wizard("größe;art\n1;süß\n2;rot\n".encode("latin-1"))
    desk.choose(desk.wizard.writing.boxes["encoding"], "UTF-8")
    assert desk.problems == ["line 1: the text is not in UTF-8; choose another encoding, such as Latin-1"]
    assert desk.cells() == []
    desk.choose(desk.wizard.writing.boxes["encoding"], "Latin-1 (Windows)")
    assert desk.can_import
    assert desk.problems == []


def test_another_target_takes_the_place_of_the_guessed_one(open_wizard: Open):
    desk = open_wizard("flower,length,width\nrose,1,2\nlily,3,4\nrose,5,6\n")
    desk.choose_role(0, 0, "target")
    assert desk.roles() == [("target", "as found"), ("input", "number"), ("input", "number")]
    assert desk.summary == "3 rows, 2 inputs, target flower with 2 classes"


def test_several_targets_are_numbers(open_wizard: Open, qtbot: QtBot):
    desk = open_wizard("a,b,c\n1,.5,1\n2,.25,2\n3,.75,3\n")
    table = desk.wizard.table.roles_table
    for column in (1, 2):  # the guess gives way to the first, the second comes beside it
        table.setCurrentIndex(table.model().index(0, column))
        qtbot.keyClick(table, Qt.Key.Key_T)
    assert desk.roles() == [("input", "number"), ("target", "number"), ("target", "number")]
    desk.press_import()
    assert desk.heard[0].targets.tolist() == [[0.5, 1], [0.25, 2], [0.75, 3]]


def test_no_input_left_is_a_problem_and_not_a_dataset(open_wizard: Open, qtbot: QtBot):
    desk = open_wizard("a,b\n1,x\n2,y\n")
    table = desk.wizard.table.roles_table
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_G)
    assert desk.problems == ["no column is an input; choose what it is to be learned from"]
    qtbot.keyClick(table, Qt.Key.Key_I)
    assert desk.can_import


def test_a_click_opens_the_list_of_a_cell(open_wizard: Open, qtbot: QtBot):
    desk = open_wizard(FLOWERS)
    table = desk.wizard.table.roles_table
    index = table.model().index(0, 1)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    box = table.indexWidget(index)
    assert isinstance(box, QComboBox)
    assert box.view().isVisible()
    desk.choose(box, "ignore")
    assert desk.roles()[1] == ("ignore", "–")
    assert desk.summary == "3 rows, 1 input, target species with 2 classes"


def test_whole_numbers_can_be_numbers_or_classes(open_wizard: Open):
    desk = open_wizard("a,b\n1,0\n2,1\n3,1\n")
    assert desk.summary == "3 rows, 1 input, target b with 2 classes"
    desk.choose_role(1, 1, "number")
    assert desk.summary == "3 rows, 1 input, target b, to be predicted as numbers"


@pytest.mark.parametrize(
    ("rule", "summary", "inputs"),
    [
        ("drop their rows", "2 rows, 1 input, target b with 2 classes; 1 row skipped", [[1], [3]]),
        ("fill in the mean", "3 rows, 1 input, target b with 2 classes", [[1], [2], [3]]),
    ],
)
def test_missing_values_are_dropped_or_become_the_mean(
    open_wizard: Open, rule: str, summary: str, inputs: list[list[float]]
):
    desk = open_wizard("a,b\n1,x\nNA,x\n3,y\n")
    assert len(desk.problems) == 1
    desk.choose(desk.wizard.treatment.missing, rule)
    assert desk.problems == []
    assert desk.summary == summary
    desk.press_import()
    assert desk.heard[0].inputs.tolist() == inputs


def test_the_scaling_is_shown_with_its_formula_and_goes_into_the_dataset(open_wizard: Open):
    desk = open_wizard(FLOWERS)
    assert desk.line("formula of the scaling") == "x′ = (x − mean) / deviation"
    desk.choose(desk.wizard.treatment.scale, "from 0 to 1")
    assert desk.line("formula of the scaling") == "x′ = (x − least) / (greatest − least)"
    desk.press_import()
    assert desk.heard[0].scale == "minmax"


def test_what_is_wrong_is_marked_in_the_table_and_found_from_the_list(open_wizard: Open):
    rows = [f"{n},{'ab'[n % 2]}" for n in range(90)]
    rows[70] = "x,a"
    desk = open_wizard("n,c\n" + "\n".join(rows))
    table = desk.wizard.table.rows_table
    bad = table.model().index(70, 0)
    assert "expected a number" in bad.data(Qt.ItemDataRole.ToolTipRole)
    assert bad.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert table.model().index(69, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    desk.wizard.problems.list.setCurrentRow(0)
    assert table.currentIndex() == bad
    assert table.viewport().rect().contains(table.visualRect(bad).center())


def test_a_thousand_problems_are_counted_and_not_all_listed(open_wizard: Open):
    desk = open_wizard("a,b\n" + "1,x\n2,y\nz,x\n" * 1000)
    assert len(desk.problems) == 201
    assert desk.problems[-1] == "… and 800 more"
    assert "1\u2009000" in desk.wizard.problems.skip.text()


def test_hundreds_of_columns_are_shown(open_wizard: Open):
    wide = ",".join(f"c{n}" for n in range(400))
    row = ",".join(["1"] * 400)
    desk = open_wizard(f"{wide}\n{row}\n{row[:-1]}2\n")
    assert desk.summary == "2 rows, 399 inputs, target c399 with 2 classes"
    above, below = desk.wizard.table.roles_table, desk.wizard.table.rows_table
    below.horizontalScrollBar().setValue(below.horizontalScrollBar().maximum())
    assert above.columnViewportPosition(399) == below.columnViewportPosition(399)


def large(rows: int) -> str:
    return "a,b\n" + "\n".join(f"{n},{'xy'[n % 2]}" for n in range(rows))


def test_a_large_table_is_read_beside_the_window(open_wizard: Open, qtbot: QtBot):
    content = large(20_000)
    assert len(content) > READ_AT_ONCE
    desk = open_wizard(content)
    assert not desk.can_import
    desk.press_import()
    assert desk.heard == []
    qtbot.waitUntil(lambda: desk.can_import, timeout=10_000)
    assert desk.summary == "20\u2009000 rows, 1 input, target b with 2 classes"
    desk.choose_role(0, 1, "ignore")
    assert not desk.can_import
    qtbot.waitUntil(lambda: desk.problems != [], timeout=10_000)
    desk.choose_role(0, 1, "target")
    desk.choose(desk.wizard.treatment.scale, "none")  # the newest question wins
    qtbot.waitUntil(lambda: desk.can_import, timeout=10_000)
    desk.press_import()
    assert (desk.heard[0].size, desk.heard[0].scale) == (20_000, "none")


def test_work_that_takes_its_time_has_a_bar_and_cancel_ends_it(qtbot: QtBot):
    go_on, ended = threading.Event(), threading.Event()
    aside = Aside()
    reader = TableReader(aside)
    reader.read(Source("t.csv", "t", FLOWERS.encode()))
    wizard = ImportWizard(reader, LIGHT)
    qtbot.addWidget(wizard)
    wizard.open()

    def work(report: Callable[[float], None]) -> None:
        report(0.25)
        go_on.wait(10)
        try:
            report(0.5)
        finally:
            ended.set()

    reader._size = READ_AT_ONCE + 1
    reader._do(work)
    bar = wizard.findChild(QProgressBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible, timeout=3000)
    assert bar.value() == 25
    qtbot.mouseClick(wizard.cancel_button, Qt.MouseButton.LeftButton)
    go_on.set()
    aside.shut_down()
    assert ended.is_set()
    assert not wizard.isVisible()
    QApplication.processEvents()
    assert reader.trial is None


def test_every_control_can_be_reached_and_has_a_name(open_wizard: Open):
    desk = open_wizard("a,b\n1,x\nz,x\n3,y\n")
    boxes = (*desk.wizard.writing.boxes.values(), desk.wizard.treatment.missing, desk.wizard.treatment.scale)
    controls: tuple[QWidget, ...] = (
        *boxes,
        desk.wizard.table.roles_table,
        desk.wizard.table.rows_table,
        desk.wizard.problems.list,
        desk.wizard.problems.skip,
    )
    for control in controls:
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    for control in (*boxes, desk.wizard.import_button, desk.wizard.cancel_button, desk.wizard.problems.skip):
        assert control.toolTip()
    index = desk.wizard.table.roles_model.index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "b: use as target"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_target_stands_out(open_wizard: Open, theme: object):
    desk = open_wizard(FLOWERS)
    desk.wizard.set_theme(theme)  # type: ignore[arg-type]
    model = desk.wizard.table.rows_table.model()
    ground = model.index(0, 2).data(Qt.ItemDataRole.BackgroundRole)
    assert ground.name() == theme.accent_soft  # type: ignore[attr-defined]
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_target_that_is_no_guess_stays(open_wizard: Open):
    desk = open_wizard("a,b,c\n1,.5,1\n2,.25,2\n3,.75,3\n")
    preview, roles = desk.reader.look.preview, desk.reader.roles  # type: ignore[union-attr]
    assert preview is not None
    assert roles is not None
    changed = with_use(roles, 1, "target", preview.columns, None)
    assert changed.columns[1:] == (ColumnRole("target", "number"), ColumnRole("target", "number"))
    assert np.array_equal(changed.indices("target"), (1, 2))


#: What it is, the bytes, and the sentence; there is nothing to choose about such a file.
UNREADABLE = [
    ("empty", b"", "t.csv: the file is empty; a dataset needs at least two rows"),
    ("binary", b"\x89PNG\r\n\x1a\n\0\0\0", "t.csv, line 3: this is no text file; export the table as CSV in UTF-8"),
    ("an open quote", b'a,b\n1,"x\n2,y\n', "t.csv, line 2: a quote is opened and never closed; close it or remove it"),
]


@pytest.mark.parametrize(("content", "said"), [case[1:] for case in UNREADABLE], ids=[case[0] for case in UNREADABLE])
def test_what_is_no_table_fails_with_a_sentence(qtbot: QtBot, content: bytes, said: str):
    reader = TableReader(Aside())
    with qtbot.waitSignal(reader.failed) as told:
        reader.read(Source("t.csv", "t", content))
    assert told.args == [said]


def test_a_file_that_is_not_there_fails_with_a_sentence(qtbot: QtBot, tmp_path: Path):
    reader = TableReader(Aside())
    with qtbot.waitSignal(reader.failed) as told:
        reader.read(tmp_path / "gone.csv")
    assert told.args == ["gone.csv: there is no such file; check the name and the folder"]


def test_missing_values_are_said_to_have_a_rule_of_their_own(open_wizard: Open):
    desk = open_wizard("a,b\n1,x\n,x\n3,y\n")
    assert "choose what to do about missing values" in desk.summary
    desk = open_wizard("a,b\n1,x\noops,x\n3,y\n")
    assert "missing" not in desk.summary


def test_a_column_of_row_numbers_is_proposed_to_be_ignored_with_a_word_why(open_wizard: Open):
    desk = open_wizard("Id,length,kind\n" + "".join(f"{row},{row % 3}.5,{'ab'[row % 2]}\n" for row in range(1, 9)))
    assert desk.roles() == [("ignore", "–"), ("input", "number"), ("target", "as found")]
    model = desk.wizard.table.roles_model
    why = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "Ignored: it only tells the rows apart; no two have the same value." in why
    desk.choose_role(0, 0, "input")
    assert desk.summary == "8 rows, 2 inputs, target kind with 2 classes"
