"""The read-out under the loss plot, its legend as well: the epoch, and the loss of each line in figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from nn_sim.language import later, tr
from nn_sim.ui.charts.legend import ROW_HEIGHT, Swatch
from nn_sim.ui.charts.markers import DASHES, Stroke
from nn_sim.ui.flow_layout import FlowLayout
from nn_sim.ui.font_room import keep_room
from nn_sim.ui.number_format import short
from nn_sim.ui.theme import Theme

_WIDEST = (later("epoch 00000"), later("train 0.00e−00"), later("test 0.00e−00"))


def train_stroke(theme: Theme) -> Stroke:
    """Return the look of the training loss."""
    return Stroke(theme.positive, 2.5)


def test_stroke(theme: Theme) -> Stroke:
    """Return the look of the test loss."""
    return Stroke(theme.negative, 1.6, DASHES[1])


def epoch_text(epoch: float) -> str:
    """Write an epoch, with a fraction only where a step lies inside an epoch: "epoch 12", "epoch 12.25"."""
    return tr("epoch {epoch}").format(epoch=f"{epoch:.0f}" if float(epoch).is_integer() else f"{epoch:.2f}")


class LossReadout(QWidget):
    """Figures that do not jump: every one has its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.epoch = self._label("loss_readout_epoch", tr("epoch of the losses read out"))
        self.train = self._label("loss_readout_train", tr("training loss read out"))
        self.test = self._label("loss_readout_test", tr("test loss read out"))
        self._train_sign = Swatch(Stroke("#808080"), self)
        self._test_sign = Swatch(Stroke("#808080"), self)
        flow = FlowLayout(self, gap=8)
        flow.addWidget(self._pair(self._train_sign, self.train))
        self._test_pair = self._pair(self._test_sign, self.test)
        flow.addWidget(self._test_pair)
        flow.addWidget(self.epoch)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for label, widest in zip((self.epoch, self.train, self.test), _WIDEST, strict=True):
            keep_room(label, tr(widest))
        self.setToolTip(tr("Losses at the point under the cursor; without a cursor, the last ones"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for swatch, stroke in ((self._train_sign, train_stroke(theme)), (self._test_sign, test_stroke(theme))):
            swatch.sign = stroke
            swatch.update()

    def show_test(self, shown: bool) -> None:
        """Show the test loss, or leave it out where there is no test part."""
        self._test_pair.setVisible(shown)

    def show_point(self, epoch: float, loss_train: float, loss_test: float) -> None:
        """Read out one point."""
        self.epoch.setText(epoch_text(epoch))
        self.train.setText(tr("train {loss}").format(loss=short(loss_train)))
        self.test.setText(tr("test {loss}").format(loss=short(loss_test)))

    def show_nothing(self) -> None:
        """Read out that there is nothing yet."""
        self.show_point(0.0, float("nan"), float("nan"))

    def _pair(self, sign: Swatch, label: QLabel) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(sign)
        row.addWidget(label)
        return pair

    def _label(self, name: str, accessible: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setAccessibleName(accessible)
        label.setProperty("role", "caption")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumHeight(ROW_HEIGHT)
        return label
