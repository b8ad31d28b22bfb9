"""What the user is asked about files, with the system's own dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nn_sim.app.document_file import SUFFIX, Answer
from nn_sim.language import later, tr

_OURS = f"nn-sim (*{SUFFIX})"
_TABLES = later("Tables (*.csv *.tsv *.txt)")
_EVERYTHING = later("All files (*)")
_BUTTONS = {
    QMessageBox.StandardButton.Save: Answer.SAVE,
    QMessageBox.StandardButton.Discard: Answer.DISCARD,
}


class FileDialogs:
    """Asks; remembers the folder.

    Parameters
    ----------
    window : QWidget
        Over which the dialogs stand.
    """

    def __init__(self, window: QWidget, folder: Path | None = None) -> None:
        self._window = window
        self._folder = folder or Path.home()

    def path_to_open(self) -> Path | None:
        """Ask for a file of work, or for a table."""
        return self._opened(
            "Open",
            tr("nn-sim and tables (*{SUFFIX} *.csv *.tsv *.txt);;{EVERYTHING}").format(
                SUFFIX=SUFFIX, EVERYTHING=tr(_EVERYTHING)
            ),
        )

    def path_to_import(self) -> Path | None:
        """Ask for a table."""
        return self._opened(tr("Open CSV"), f"{tr(_TABLES)};;{tr(_EVERYTHING)}")

    def path_to_save(self, suggested: Path) -> Path | None:
        """Ask where to save; the dialog asks about a file that is there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), str(suggested), f"{_OURS};;{tr(_EVERYTHING)}"
        )
        return self._remembered(name)

    def what_of_unsaved(self, name: str) -> Answer:
        """Ask what to do with changes that are not saved."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("nn-sim"))
        box.setText(tr("Save the changes to “{name}”?").format(name=name))
        box.setInformativeText(tr("What is not saved is lost."))
        box.setStandardButtons(
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        return _BUTTONS.get(QMessageBox.StandardButton(box.exec()), Answer.CANCEL)

    def write_over_changed(self, sentence: str) -> bool:
        """Ask whether to write over what another program has written."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("nn-sim"))
        box.setText(sentence)
        over = box.addButton(tr("Write over it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is over

    def wants_back(self, name: str) -> Answer:
        """Ask whether work that a crash has left is wanted back: SAVE for yes, DISCARD to delete it."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("nn-sim"))
        box.setText(tr("nn-sim did not end properly. Bring back your work on “{name}”?").format(name=name))
        box.setInformativeText(tr("“Later” asks again at the next start."))
        back = box.addButton(tr("Bring back"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(tr("Delete it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton("Later", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        clicked = box.clickedButton()
        return Answer.SAVE if clicked is back else Answer.DISCARD if clicked is drop else Answer.CANCEL

    def _opened(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder), kinds)
        return self._remembered(name)

    def _remembered(self, name: str) -> Path | None:
        if not name:
            return None
        self._folder = Path(name).parent
        return Path(name)
