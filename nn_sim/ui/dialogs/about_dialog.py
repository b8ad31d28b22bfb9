"""The dialog that says what the program is, what it is made of and under which licences, all of it without a network.

Owns how that is shown; ``components`` owns what there is to show.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nn_sim import __version__
from nn_sim.language import tr
from nn_sim.ui.dialogs.components import COMPONENTS, licence_text, version_of, versions

_MARGIN = 16
_TITLE_SIZE = 1.6  # of the dialog's type
_WIDTH, _HEIGHT = 56, 36  # in letters and lines


class AboutDialog(QDialog):
    """Shows name, version, parts and licences.

    Parameters
    ----------
    parent : QWidget or None
        What it lies above.
    with_guide : bool
        Whether there is a guide in the program that can be opened from here.

    Signals
    -------
    guide_requested()
        The user wants to read the guide.
    """

    guide_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_guide: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About nn-sim"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = QLabel(f"nn-sim {__version__}")
        font = self.title.font()
        font.setPointSizeF(max(font.pointSizeF(), 1.0) * _TITLE_SIZE)
        font.setBold(True)
        self.title.setFont(font)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = QLabel(
            tr(
                "A simulator of neural networks that shows every number of back-propagation, for those who teach it "
                "and those who learn it. It works without a network and sends nothing anywhere."
            )
        )
        self.words.setWordWrap(True)
        self.parts = self._make_parts()
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(max(self.font().pointSizeF(), 1.0))
        self.licence.setFont(fixed)
        self.licence.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.licence.setAccessibleName(tr("text of the licence"))
        self.licence.setTabChangesFocus(True)
        self.copy = QPushButton(tr("&Copy versions"))
        self.copy.setToolTip(tr("Copy the version of every part and of the system, for a report"))
        self.guide = QPushButton(tr("User &guide"))
        self.guide.setToolTip(tr("Open the guide that comes with nn-sim"))
        self.guide.setVisible(with_guide)
        self.close_button = QPushButton(tr("C&lose"))
        self.close_button.setToolTip(tr("Close this window"))
        self.close_button.setDefault(True)
        self._lay_out()
        self.parts.currentItemChanged.connect(self._show_licence)
        self.copy.clicked.connect(self._copy)
        self.guide.clicked.connect(self.guide_requested)
        self.close_button.clicked.connect(self.accept)
        self.parts.setCurrentIndex(self.parts.model().index(0, 0))

    def _make_parts(self) -> QTreeWidget:
        parts = QTreeWidget()
        parts.setAccessibleName(tr("parts of the program"))
        parts.setToolTip(tr("Choose a part to read its licence below"))
        parts.setRootIsDecorated(False)
        parts.setStyleSheet("QTreeView::item { padding: 2px 0; }")
        parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        parts.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence"), tr("For")])
        for component in COMPONENTS:
            row = QTreeWidgetItem([component.name, version_of(component), component.licence, tr(component.purpose)])
            row.setData(0, Qt.ItemDataRole.UserRole, component)
            parts.addTopLevelItem(row)
        parts.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        parts.header().setStretchLastSection(True)
        return parts

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self.parts)
        both.addWidget(self.licence)
        both.setSizes([1, 1])
        buttons = QHBoxLayout()
        for button in (self.copy, self.guide):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addWidget(both, 1)
        layout.addLayout(buttons)
        metrics = self.fontMetrics()
        room = QGuiApplication.primaryScreen().availableGeometry()
        wanted = (_WIDTH * metrics.horizontalAdvance("n") * 3 // 2, _HEIGHT * metrics.height())
        self.resize(min(wanted[0], room.width() * 9 // 10), min(wanted[1], room.height() * 9 // 10))

    def _show_licence(self, row: QTreeWidgetItem) -> None:
        component = row.data(0, Qt.ItemDataRole.UserRole)
        self.licence.setPlainText(licence_text(component))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self.copy.setText(tr("Copied"))
