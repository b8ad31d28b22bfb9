"""The choice of branches, shown only where there is more than one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from nn_sim.experiment.timeline import Branch, Timeline
from nn_sim.language import tr
from nn_sim.session.intentions import GoToStep
from nn_sim.ui.timeline.wording import branch_text

_WIDTH = 18  # letters; the list itself is as wide as its longest line


class BranchBox(QComboBox):
    """A combo box of branches, oldest first.

    Signals
    -------
    intended(GoToStep)
        A branch was chosen: the same step if it has one, else its end.
    """

    intended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("branch"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTH)
        self._timeline: Timeline | None = None
        self._step = 0
        self.activated.connect(self._choose)
        self.hide()

    def show_branches(self, timeline: Timeline, step: int) -> None:
        """Offer the branches of a timeline; the current one is chosen."""
        self._step = step
        if timeline is self._timeline:
            return
        self._timeline = timeline
        texts = [branch_text(timeline, branch) for branch in timeline.branches]
        if texts != [self.itemText(index) for index in range(self.count())]:
            self.clear()
            self.addItems(texts)
            widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
            self.view().setMinimumWidth(widest + 48)
        self.setCurrentIndex(timeline.branches.index(timeline.branch))
        self.setToolTip(
            tr("{currentText}\nAnother branch is shown at this step, or at its end if it is shorter").format(
                currentText=self.currentText()
            )
        )
        for index, text in enumerate(texts):
            self.setItemData(index, text, Qt.ItemDataRole.ToolTipRole)
        self.setVisible(len(texts) > 1)

    def _choose(self, index: int) -> None:
        if self._timeline is None:
            return
        branch = self._timeline.branches[index]
        if branch.id != self._timeline.current:
            self.intended.emit(GoToStep(self._step_on(branch), branch.id))

    def _step_on(self, branch: Branch) -> int:
        assert self._timeline is not None
        is_there = self._timeline.first_step(branch.id) <= self._step <= branch.last_step
        return self._step if is_there else branch.last_step

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as ever, with an ellipsis where the name is too long."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
