"""The table as it is seen: roles above, first rows below, which scroll sideways as one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from nn_sim.datasets import Fault, Preview, Roles
from nn_sim.language import tr
from nn_sim.ui.data_import.role_delegate import RoleDelegate
from nn_sim.ui.data_import.roles_model import RolesModel
from nn_sim.ui.data_import.rows_model import RowsModel
from nn_sim.ui.theme import Theme

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_BY_LETTER = {"i": "input", "t": "target", "g": "ignore"}
_LEAST_WIDTH, _GREATEST_WIDTH = 92, 200
_MEASURED_ROWS, _MEASURED_COLUMNS = 20, 200


class RolesTable(QTableView):
    """The two rows of roles; a click or Enter opens a box, I, T and G choose at once."""

    def __init__(self, model: RolesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RoleDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("what the columns are for"))
        self.clicked.connect(self.open_box)

    def open_box(self, index: QModelIndex) -> None:
        """Open the list of a cell."""
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            box = self.indexWidget(index)
            if isinstance(box, QComboBox):
                box.showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in _OPENS:
            self.open_box(index)
        elif index.isValid() and event.text().lower() in _BY_LETTER:
            model = self.model()
            model.setData(model.index(0, index.column()), _BY_LETTER[event.text().lower()])
        else:
            super().keyPressEvent(event)


class PreviewTable(QWidget):
    """Roles and first rows of a table."""

    def __init__(self) -> None:
        super().__init__()
        self.roles_model = RolesModel()
        self._rows_model = RowsModel()
        self.roles_table = RolesTable(self.roles_model)
        self.rows_table = QTableView()
        self.rows_table.setModel(self._rows_model)
        self.rows_table.setAccessibleName(tr("first rows of the table"))
        self.rows_table.setToolTip(tr("The first rows, with their lines in the file"))
        self.rows_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows_table.horizontalHeader().hide()
        for table in (self.roles_table, self.rows_table):
            table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            table.setTabKeyNavigation(False)
            table.setWordWrap(False)
            table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.roles_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.roles_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = self.fontMetrics().height()
        self.roles_table.verticalHeader().setDefaultSectionSize(line + 14)
        self.rows_table.verticalHeader().setDefaultSectionSize(line + 8)
        self.rows_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.roles_table, 1)
        above.addSpacing(self.rows_table.verticalScrollBar().sizeHint().width())  # columns stay in line
        layout.addLayout(above)
        layout.addWidget(self.rows_table, 1)
        upper, lower = self.roles_table.horizontalScrollBar(), self.rows_table.horizontalScrollBar()
        upper.valueChanged.connect(lower.setValue)
        lower.valueChanged.connect(upper.setValue)
        self.roles_table.horizontalHeader().sectionResized.connect(
            lambda section, _before, width: self.rows_table.setColumnWidth(section, width)
        )

    def show_table(self, preview: Preview | None, roles: Roles | None) -> None:
        """Show another table, or nothing."""
        self.roles_model.show_table(preview, roles)
        self._rows_model.show_table(preview, roles)
        self._fit()

    def show_roles(self, roles: Roles) -> None:
        """Show other roles."""
        self.roles_model.show_roles(roles)
        self._rows_model.show_roles(roles)

    def show_problems(self, problems: tuple[Fault, ...]) -> None:
        """Mark what is wrong."""
        self._rows_model.show_problems(problems)

    def point_at(self, fault: Fault) -> None:
        """Bring a problem into sight where it is among the first rows."""
        row = self._rows_model.row_of_line(fault.line)
        if row >= 0:
            index = self._rows_model.index(row, max(fault.column - 1, 0))
            self.rows_table.setCurrentIndex(index)
            self.rows_table.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._rows_model.set_theme(theme)

    def _fit(self) -> None:
        """Give each column the room of what is seen of it, and both tables the same room for their lines."""
        metrics = self.fontMetrics()
        measured = range(min(self._rows_model.rowCount(), _MEASURED_ROWS))
        for column in range(min(self.roles_model.columnCount(), _MEASURED_COLUMNS)):
            name = self.roles_model.headerData(column, Qt.Orientation.Horizontal)
            cells = (self._rows_model.index(row, column).data() for row in measured)
            width = max(metrics.horizontalAdvance(text) for text in (name, *cells)) + 24
            width = min(max(width, _LEAST_WIDTH), _GREATEST_WIDTH)
            self.roles_table.setColumnWidth(column, width)
            self.rows_table.setColumnWidth(column, width)
        texts = (tr("Read as"), "100000")
        room = max(metrics.horizontalAdvance(text) for text in texts) + 20
        for table in (self.roles_table, self.rows_table):
            table.verticalHeader().setFixedWidth(room)
        header = self.roles_table.horizontalHeader().sizeHint().height()
        rows = self.roles_table.verticalHeader().defaultSectionSize() * 2
        self.roles_table.setFixedHeight(header + rows + 2)
