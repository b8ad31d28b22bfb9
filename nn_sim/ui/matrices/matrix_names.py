"""What a weight matrix and everything around it is called: heading, row and column headers, tooltips, spoken text.

Symbols come from ``engine.notation``; knows no Qt and no values but those it is asked to name.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.engine.notation import matrix_name, subscript, unit_label, weight_label
from nn_sim.language import tr
from nn_sim.session.selection import WeightRef
from nn_sim.ui import number_format
from nn_sim.ui.accessible.speech import spoken_weight


@dataclass(frozen=True)
class MatrixNames:
    """Names for weight matrix `layer`, counted from 0, of a network of these `sizes`, (m, p_1, ..., p_H, k)."""

    sizes: tuple[int, ...]
    layer: int

    @property
    def shape(self) -> tuple[int, int]:
        """Units x (units before + 1)."""
        return self.sizes[self.layer + 1], self.sizes[self.layer] + 1

    @property
    def matrix(self) -> str:
        """The matrix: "V", "V⁽²⁾", "W"."""
        return matrix_name(self.layer, self._hidden_count)

    @property
    def heading(self) -> str:
        """The matrix with its shape in letters and in numbers: "V  [p × (m+1)] = 2 × 3"."""
        rows, columns = self.shape
        letters = f"{self._size_letter(self.layer + 1)} × ({self._size_letter(self.layer)}+1)"
        return f"{self.matrix}  [{letters}] = {rows} × {columns}"

    def column_header(self, column: int) -> str:
        """The unit a column's weights come from: "x₀ = 1" for the bias, "x₁"."""
        return f"{self._source(column)} = 1" if column == 0 else self._source(column)

    def row_header(self, row: int) -> str:
        """The weighted sum a row's weights make: "r₁", "s₁"."""
        return unit_label("s" if self._is_last else "r", row + 1, self._target_layer, self._hidden_count)

    def column_meaning(self, column: int) -> str:
        """A column in words."""
        if column == 0:
            return tr("{source}, the bias unit: always 1").format(source=self._source(0))
        return tr("weights from {source}, {unit}").format(
            source=self._source(column), unit=self._unit(self.layer, column)
        )

    def row_meaning(self, row: int) -> str:
        """A row in words."""
        return tr("weights that make {row_header}, the sum of {unit}").format(
            row_header=self.row_header(row), unit=self._unit(self.layer + 1, row + 1)
        )

    def spoken_column(self, column: int) -> str:
        """A column for a screen reader: "bias", "input 1"."""
        return tr("bias") if column == 0 else self._unit(self.layer, column)

    def spoken_row(self, row: int) -> str:
        """A row for a screen reader: "hidden unit 1"."""
        return self._unit(self.layer + 1, row + 1)

    def weight(self, row: int, column: int) -> str:
        """The symbol of a weight: "w₂₁" stands in row 0, column 2."""
        return weight_label(self.layer, row, column, self._hidden_count)

    def weight_meaning(self, row: int, column: int, value: float) -> str:
        """A weight with every digit and where it stands: "w₂₁ = 0.30000000000000004, from u₂ to z₁"."""
        letter = "z" if self._is_last else "u"
        target = unit_label(letter, row + 1, self._target_layer, self._hidden_count)
        source = tr("the bias {source}").format(source=self._source(0)) if column == 0 else self._source(column)
        return tr("{weight} = {exact}, from {source} to {target}").format(
            weight=self.weight(row, column), exact=number_format.exact(value), source=source, target=target
        )

    def spoken_weight(self, row: int, column: int, value: float) -> str:
        """A weight for a screen reader: "w 2,1, 0.35", "v layer 2 10,3, 1"."""
        return spoken_weight(WeightRef(self.layer, row, column), self._hidden_count, value)

    @property
    def _hidden_count(self) -> int:
        return len(self.sizes) - 2

    @property
    def _is_last(self) -> bool:
        return self.layer == self._hidden_count

    @property
    def _target_layer(self) -> int:
        """The hidden layer the weights lead to; 0, as ``unit_label`` has it, for the outputs."""
        return 0 if self._is_last else self.layer + 1

    def _source(self, unit: int) -> str:
        return unit_label("u" if self.layer else "x", unit, self.layer, self._hidden_count)

    def _size_letter(self, layer: int) -> str:
        if layer == 0:
            return "m"
        if layer == len(self.sizes) - 1:
            return "k"
        return f"p{subscript(layer)}" if self._hidden_count > 1 else "p"

    def _unit(self, layer: int, unit: int) -> str:
        if layer == 0:
            return tr("input {unit}").format(unit=unit)
        if layer == len(self.sizes) - 1:
            return tr("output {unit}").format(unit=unit)
        if self._hidden_count == 1:
            return tr("hidden unit {unit}").format(unit=unit)
        return tr("hidden unit {unit} of layer {layer}").format(unit=unit, layer=layer)
