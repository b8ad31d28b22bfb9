"""The dialog that tells of an error of the program's own, and what can be done: go on, save, copy the details, quit.

Owns nothing of how errors are caught or work is saved. It does not block the window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from nn_sim.app.error_report import ErrorReport
from nn_sim.language import tr

log = logging.getLogger(__name__)

_WIDTH = 520
_DETAILS_HEIGHT = 200


class CrashDialog(QDialog):
    """Tells of one error, and of those that come while it is open.

    Parameters
    ----------
    report : ErrorReport
        The first of them.
    quit_program : callable
        Ends the program.
    save_work : callable or None
        Saves and returns a sentence on it; None where nothing can be saved.
    log_place : str
        Where the log is; nothing if there is none.
    parent : QWidget or None
        What it lies above.
    """

    def __init__(
        self,
        report: ErrorReport,
        quit_program: Callable[[], None],
        save_work: Callable[[], str] | None,
        log_place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("nn-sim has met an error"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports = [report]
        self._quit_program = quit_program
        self._save_work = save_work
        self.sentence = _label(report.sentence)
        self.more = _label("")
        self.more.hide()
        self.told = _label("")
        self.told.hide()
        log_line = _label(tr("What happened is also written down in {log_place}.").format(log_place=log_place))
        log_line.setVisible(bool(log_place))
        self.details = QPlainTextEdit(report.details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("details of the error"))
        self.details.setMinimumHeight(_DETAILS_HEIGHT)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.hide()
        self.show_details = _button(
            tr("Show &details"), tr("What would be copied: versions, and where in nn-sim it happened")
        )
        self.copy = _button(
            tr("&Copy details"), tr("Versions and where in nn-sim it happened, without your data or file names")
        )
        self.save = _button(tr("&Save my work"), tr("Save the experiment now, without replacing any file of yours"))
        self.quit = _button("&Quit", tr("Close nn-sim"))
        self.go_on = _button(tr("&Go on"), tr("Close this message and go on working"))
        self.go_on.setDefault(True)
        self.save.setVisible(save_work is not None)
        self.show_details.setCheckable(True)
        self._lay_out(log_line)
        self.show_details.toggled.connect(self._toggle_details)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.quit.clicked.connect(self._quit)
        self.go_on.clicked.connect(self.accept)
        self.go_on.setFocus()

    def add(self, report: ErrorReport) -> None:
        """Tell of another error."""
        self._reports.append(report)
        count = len(self._reports) - 1
        self.more.setText(f"{count} other {'error has' if count == 1 else 'errors have'} followed.")
        self.more.show()
        self.details.setPlainText(self._text)
        self.copy.setText(tr("&Copy details"))
        self.adjustSize()

    @property
    def _text(self) -> str:
        return "\n".join(report.details for report in self._reports)

    def _lay_out(self, log_line: QLabel) -> None:
        picture = QLabel()
        style = self.style()
        size = style.pixelMetric(QStyle.PixelMetric.PM_LargeIconSize, None, self)
        picture.setPixmap(style.standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(size))
        texts = QVBoxLayout()
        texts.setSpacing(8)
        for label in (self.sentence, self.more, log_line, self.told):
            texts.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.show_details, self.copy, None, self.quit, self.save, self.go_on):
            if button is None:
                buttons.addStretch(1)
            else:
                buttons.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(16)
        layout.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 0, 1)
        layout.addWidget(self.details, 1, 0, 1, 2)
        layout.addLayout(buttons, 2, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self.setMinimumWidth(_WIDTH)

    def _toggle_details(self, on: bool) -> None:
        self.details.setVisible(on)
        self.show_details.setText(tr("Hide &details") if on else tr("Show &details"))
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(tr("Copied"))

    def _save(self) -> None:
        if self._save_work is None:
            return
        try:
            said = self._save_work()
        except Exception as error:  # this is the last place where it can be told
            log.exception("could not save the work after an error")
            said = tr("Your work could not be saved: {name}.").format(name=type(error).__name__)
        self.told.setText(said)
        self.told.show()
        self.adjustSize()

    def _quit(self) -> None:
        self.accept()
        self._quit_program()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.setAccessibleName(text.replace("&", ""))
    return button
