"""The address of one number of a step, and its symbol with indices.

Owns which indices a quantity has. Knows no values.
"""

from __future__ import annotations

from dataclasses import dataclass

from nn_sim.engine.notation import QUANTITIES, layer_mark, subscript

SETTINGS = frozenset({"eta", "l1", "l2", "momentum", "rho", "beta1", "beta2", "epsilon"})
_NEW = " new"


@dataclass(frozen=True)
class Scalar:
    """One number of a step.

    Attributes
    ----------
    quantity : str
        Its id in ``notation.QUANTITIES``.
    layer : int
        Of a unit: 0 for the inputs, 1..H, H + 1 for the outputs. Of a weight: the place of its matrix, 0..H.
    index : tuple of int
        (unit,) counted from 1, 0 for the bias; (row, column) of a weight in its matrix, from 0; () for what is one.
    example : int
        Which example of the batch, from 0; -1 for what belongs to the whole batch.
    """

    quantity: str
    layer: int = 0
    index: tuple[int, ...] = ()
    example: int = -1

    @property
    def is_of_weight(self) -> bool:
        """Whether it belongs to one weight rather than to one unit."""
        return len(self.index) == 2


def tex_symbol(scalar: Scalar, hidden_count: int, *, of_example: bool = False) -> str:
    """Return the symbol with its indices as TeX: "r_{1}", "w_{21}", "\\frac{\\partial l}{\\partial v^{(2)}_{01}}".

    `of_example` marks the l of one of several examples, "l^{[2]}", also where it is the l of a gradient.
    """
    loss = f"l^{{[{scalar.example + 1}]}}" if of_example and scalar.example >= 0 else "l"
    if not scalar.index:
        return loss if scalar.quantity == "l" else QUANTITIES[scalar.quantity].tex
    mark = _mark(scalar, hidden_count)
    layer = f"^{{({mark})}}" if mark else ""
    if scalar.is_of_weight:
        row, column = scalar.index
        return _weight_tex(scalar.quantity, layer, _joined(column, row + 1), loss)
    return _unit_tex(scalar.quantity, layer, _joined(*scalar.index))


def text_symbol(scalar: Scalar, hidden_count: int, *, of_example: bool = False) -> str:
    """Return the symbol in plain characters for tables and tooltips: "r₁", "∂l/∂w₂₁", "δ⁽²⁾₁", "w₂₁ new".

    `of_example` marks the l of one of several examples, "l[2]", also where it is the l of a gradient: "∂l[2]/∂w₂₁".
    """
    letter = QUANTITIES[scalar.quantity].letter
    if of_example and scalar.example >= 0:
        letter = letter.replace("l", f"l[{scalar.example + 1}]")
    if not scalar.index:
        return letter
    mark = layer_mark(_mark(scalar, hidden_count), hidden_count) if _mark(scalar, hidden_count) else ""
    if scalar.quantity == "delta_j" and not mark:
        mark = "ʰ"  # told apart from the delta of the output with the same number
    row_column = (scalar.index[1], scalar.index[0] + 1) if scalar.is_of_weight else scalar.index
    indices = f"{mark}{subscript(*row_column)}"
    letter, new = letter.removesuffix(_NEW), _NEW if letter.endswith(_NEW) else ""
    return (letter.replace(")", f"{indices})") if letter.endswith(")") else f"{letter}{indices}") + new


def of_unit(quantity: str, layer: int, unit: int, example: int) -> Scalar:
    """Address a unit's number."""
    return Scalar(quantity, layer, (unit,), example)


def of_weight(quantity: str, layer: int, row: int, column: int, hidden_count: int, example: int = -1) -> Scalar:
    """Address a weight's number; `quantity` may end in "w_jk" or "v_ij", the layer tells which it is."""
    stem = quantity.removesuffix("w_jk").removesuffix("v_ij")
    return Scalar(f"{stem}{'w_jk' if layer == hidden_count else 'v_ij'}", layer, (row, column), example)


def _mark(scalar: Scalar, hidden_count: int) -> int:
    """The hidden layer to be written above the symbol, 0 for none."""
    if hidden_count < 2:
        return 0
    if scalar.is_of_weight:
        return scalar.layer + 1 if scalar.layer < hidden_count else 0
    return scalar.layer if 1 <= scalar.layer <= hidden_count else 0


def _joined(*indices: int) -> str:
    return (", " if any(index > 9 for index in indices) else "").join(map(str, indices))


def _unit_tex(quantity: str, layer: str, index: str) -> str:
    tables = {
        "backpropagated_j": rf"c{layer}_{{{index}}}",
        "du_dr_j": rf"g'(r{layer}_{{{index}}})",
        "delta_j": rf"\delta{layer or '^{h}'}_{{{index}}}",
        "dl_dz_k": rf"\frac{{\partial l}}{{\partial z_{{{index}}}}}",
        "dz_ds_k": rf"f'(s_{{{index}}})",
        "delta_k": rf"\delta_{{{index}}}",
    }
    return tables.get(quantity, f"{quantity[0]}{layer}_{{{index}}}")


def _weight_tex(quantity: str, layer: str, index: str, loss: str) -> str:
    letter = "w" if quantity.endswith("w_jk") else "v"
    weight = f"{letter}{layer}_{{{index}}}"
    gradient = rf"\frac{{\partial {loss}}}{{\partial {weight}}}"
    return {
        "dl_d": gradient,
        "mean_dl_d": rf"\overline{{{gradient}}}",
        "decayed_": f"d({weight})",
        "first_": f"m({weight})",
        "second_": f"a({weight})",
        "new_first_": rf"m({weight})^{{\text{{new}}}}",
        "new_second_": rf"a({weight})^{{\text{{new}}}}",
        "new_": rf"{letter}_{{{index}}}^{{{layer[2:-1] if layer else ''}\text{{new}}}}",
        "": weight,
    }[quantity.removesuffix("w_jk").removesuffix("v_ij")]
