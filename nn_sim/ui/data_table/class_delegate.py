"""The editor of a cell that holds a class: a list to choose from, or the name to type."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nn_sim.language import tr
from nn_sim.ui.data_table.cell_reader import is_class_column
from nn_sim.ui.data_table.data_model import DataModel

Index = QModelIndex | QPersistentModelIndex


class ClassDelegate(QStyledItemDelegate):
    """Edits classes by name; other cells as Qt does."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if not isinstance(model, DataModel) or model.dataset is None:
            return super().createEditor(parent, option, index)
        if not is_class_column(model.dataset, index.column()):
            editor = super().createEditor(parent, option, index)
            editor.setAccessibleName(
                tr("row {row}, {column}").format(row=index.row() + 1, column=model.headerData(index.column(), _ACROSS))
            )
            return editor
        box = QComboBox(parent)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(model.dataset.classes)
        box.setAccessibleName(tr("class of row {row}").format(row=index.row() + 1))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)


_ACROSS = Qt.Orientation.Horizontal
