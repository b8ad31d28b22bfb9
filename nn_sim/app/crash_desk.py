"""Brings errors from whatever thread to the window, and shows one dialog at a time for them.

Owns when a dialog is shown: never inside a paint or a slot that has just failed, and never for a window that is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from nn_sim.app.crash_dialog import CrashDialog
    from nn_sim.app.error_report import ErrorReport


class CrashDesk(QObject):
    """Shows errors of the program's own.

    Parameters
    ----------
    window : QWidget
        The main window.
    quit_program : callable
        Ends the program, when the user has had enough.
    save_work : callable or None
        Saves the user's work and returns a sentence: where it is now, or why it could not be saved.
    log_place : str
        Where the log is.
    """

    _reported = Signal(object)

    def __init__(
        self,
        window: QWidget,
        quit_program: Callable[[], None],
        save_work: Callable[[], str] | None = None,
        log_place: str = "",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._quit_program = quit_program
        self._save_work = save_work
        self._log_place = log_place
        self._dialog: CrashDialog | None = None
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog that is shown; one that is closed, or gone with what it lay above, is none."""
        if self._dialog is None or not isValid(self._dialog) or not self._dialog.isVisible():
            self._dialog = None
        return self._dialog

    def tell(self, report: ErrorReport) -> None:
        """Show an error when the event loop comes to it; may be called by any thread."""
        self._reported.emit(report)

    def _show(self, report: ErrorReport) -> None:
        if not self._window.isVisible():
            return
        if self.dialog is not None:
            self.dialog.add(report)
            return
        from nn_sim.app.crash_dialog import CrashDialog

        above = QApplication.activeModalWidget() or self._window  # a modal dialog would keep it from being clicked
        self._dialog = CrashDialog(report, self._quit_program, self._save_work, self._log_place, above)
        self._dialog.show()
        self._dialog.raise_()
