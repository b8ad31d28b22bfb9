"""The list of recent files: newest first, each once, never too long; and what its menu offers."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nn_sim.app.recent_files import MOST_RECENT, RecentFiles, short_names, with_newest, without


def test_the_newest_is_first_and_each_is_there_once():
    paths: tuple[str, ...] = ()
    for path in ("a", "b", "c", "a"):
        paths = with_newest(paths, path)
    assert paths == ("a", "c", "b")
    assert without(paths, "c") == ("a", "b")
    assert without(paths, "z") == paths


@given(st.lists(st.text(min_size=1, max_size=3), max_size=40))
def test_whatever_is_opened_the_list_stays_short_and_in_order(opened: list[str]):
    paths: tuple[str, ...] = ()
    for path in opened:
        paths = with_newest(paths, path)
    newest_first = list(dict.fromkeys(reversed(opened)))
    assert paths == tuple(newest_first[:MOST_RECENT])


def test_files_of_the_same_name_are_told_by_their_folders():
    first, second = str(Path("one/xor.nnsim")), str(Path("two/xor.nnsim"))
    assert short_names((first, "iris.nnsim", second)) == (
        "xor.nnsim  (one)",
        "iris.nnsim",
        "xor.nnsim  (two)",
    )


class Memory:
    def __init__(self, *paths: str) -> None:
        self.paths = paths

    def keep(self, paths: tuple[str, ...]) -> None:
        self.paths = paths


def filled(qtbot: QtBot, memory: Memory, there: set[str]) -> tuple[QMenu, RecentFiles]:
    menu = QMenu()
    qtbot.addWidget(menu)
    recent = RecentFiles(menu, lambda: memory.paths, memory.keep, exists=there.__contains__)
    menu.aboutToShow.emit()
    return menu, recent


def test_a_file_is_chosen_from_the_menu(qtbot: QtBot):
    menu, recent = filled(qtbot, Memory("/x/b.nnsim", "/x/a.nnsim"), {"/x/a.nnsim", "/x/b.nnsim"})
    chosen: list[str] = []
    recent.chosen.connect(chosen.append)
    assert [action.text() for action in menu.actions()[:2]] == ["&1  b.nnsim", "&2  a.nnsim"]
    menu.actions()[1].trigger()
    assert chosen == ["/x/a.nnsim"]
    assert menu.actions()[1].toolTip() == "/x/a.nnsim"


def test_what_is_gone_is_said_to_be_and_cannot_be_chosen(qtbot: QtBot):
    menu, _ = filled(qtbot, Memory("/x/b.nnsim", "/x/a & c.nnsim"), {"/x/b.nnsim"})
    gone = menu.actions()[1]
    assert gone.text() == "&2  a && c.nnsim (not found)"
    assert not gone.isEnabled()


def test_the_tenth_has_a_key_too(qtbot: QtBot):
    paths = tuple(f"/x/{number}.nnsim" for number in range(10))
    menu, _ = filled(qtbot, Memory(*paths), set(paths))
    assert menu.actions()[9].text() == "1&0  9.nnsim"


def test_the_list_can_be_cleared_and_then_says_so(qtbot: QtBot):
    memory = Memory("/x/a.nnsim")
    menu, _ = filled(qtbot, memory, set())
    menu.actions()[-1].trigger()
    assert memory.paths == ()
    menu.aboutToShow.emit()
    (nothing,) = menu.actions()
    assert nothing.text() == "No files yet"
    assert not nothing.isEnabled()


def test_a_file_is_remembered_with_its_whole_path(qtbot: QtBot, tmp_path: Path):
    memory = Memory()
    _, recent = filled(qtbot, memory, set())
    recent.add(tmp_path / "a.nnsim")
    assert memory.paths == (str(tmp_path / "a.nnsim"),)
