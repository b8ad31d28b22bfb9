"""The lecture's notation: every quantity declared once, with its symbol, formula and what it follows from.

Owns names for people; the numbers are in ``step``. Labels, tooltips, exports and the trace read from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from nn_sim.language import later

_SUBSCRIPTS = str.maketrans("0123456789,ijkm", "₀₁₂₃₄₅₆₇₈₉,ᵢⱼₖₘ")
_SUPERSCRIPTS = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")


@dataclass(frozen=True)
class Quantity:
    """One quantity of a step of learning.

    Attributes
    ----------
    id : str
        Its name in code; the suffix letters name its axes.
    name : str
        What it is, in words.
    letter : str
        Its symbol without indices, as plain text.
    tex : str
        Its symbol as the lecture writes it.
    formula : str
        The right-hand side in TeX; empty for what is given.
    phase : str
        The part of a step in which it is worked out.
    depends_on : tuple of str
        The ids of the quantities in its formula, or in one of its forms.
    instead : tuple of str
        What stands in their place in networks without hidden layer or with several: u_j of the layer before for x_i,
        and so on.
    """

    id: str
    name: str
    letter: str
    tex: str
    formula: str
    phase: str
    depends_on: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


_FORWARD = (
    Quantity("x_i", later("input"), "x", r"x_i", "", "input"),
    Quantity("y_k", later("target"), "y", r"y_k", "", "input"),
    Quantity("v_ij", later("weight from input i to hidden unit j"), "v", r"v_{ij}", "", "input"),
    Quantity("w_jk", later("weight from hidden unit j to output k"), "w", r"w_{jk}", "", "input"),
    Quantity("eta", later("learning rate"), "η", r"\eta", "", "input"),
    Quantity(
        *("r_j", later("hidden weighted sum"), "r", r"r_j", r"\sum_{i=0}^{m} x_i v_{ij}", "r_j"),
        ("x_i", "v_ij"),
        ("u_j",),
    ),
    Quantity("u_j", later("hidden output"), "u", r"u_j", r"g(r_j)", "u_j", ("r_j",)),
    Quantity(
        *("s_k", later("output weighted sum"), "s", r"s_k", r"\sum_{j=0}^{p} u_j w_{jk}", "s_k"),
        ("u_j", "w_jk"),
        ("x_i",),
    ),
    Quantity("z_k", later("output"), "z", r"z_k", r"f(s_k)", "z_k", ("s_k",)),
    Quantity("l", later("discrepancy (loss) of one example"), "l", r"l", r"l(y, z)", "loss", ("y_k", "z_k", "s_k")),
)
_BACKWARD = (
    Quantity(
        "dl_dz_k",
        later("slope of the loss along an output"),
        "∂l/∂z",
        r"\frac{\partial l}{\partial z_k}",
        r"\frac{\partial l}{\partial z_k}",
        "delta_k",
        ("y_k", "z_k"),
    ),
    Quantity(
        "dz_ds_k",
        later("slope of the output activation"),
        "f′",
        r"f'(s_k)",
        r"\frac{d z_k}{d s_k}",
        "delta_k",
        ("s_k", "z_k"),
    ),
    Quantity(
        "delta_k",
        later("output delta"),
        "δ",
        r"\delta_k",
        r"\frac{\partial l}{\partial z_k} \frac{\partial z_k}{\partial s_k}",
        "delta_k",
        ("y_k", "z_k", "s_k", "dl_dz_k", "dz_ds_k"),
    ),
    Quantity(
        "dl_dw_jk",
        later("gradient for an output weight"),
        "∂l/∂w",
        r"\frac{\partial l}{\partial w_{jk}}",
        r"\delta_k u_j",
        "dl_dw_jk",
        ("delta_k", "u_j"),
        ("x_i",),
    ),
    Quantity(
        "backpropagated_j",
        later("sum that comes back to hidden unit j"),
        "c",  # what comes back
        r"c_j",
        r"\sum_{k} \delta_k w_{jk}",
        "backpropagated_j",
        ("delta_k", "w_jk"),
        ("delta_j", "v_ij"),
    ),
    Quantity(
        *("du_dr_j", later("slope of the activation"), "g′", r"g'(r_j)", r"\frac{d u_j}{d r_j}", "delta_j"),
        ("r_j", "u_j"),
    ),
    Quantity(
        "delta_j",
        later("hidden delta"),
        "δ",
        r"\delta_j",
        r"g'(r_j)\, c_j",
        "delta_j",
        ("du_dr_j", "backpropagated_j"),
    ),
    Quantity(
        "dl_dv_ij",
        later("gradient for a hidden weight"),
        "∂l/∂v",
        r"\frac{\partial l}{\partial v_{ij}}",
        r"g'(r_j)\, x_i \sum_{k} \delta_k w_{jk}",
        "dl_dv_ij",
        ("delta_j", "x_i"),
        ("u_j",),
    ),
)


def _update_of(weight: str, letter: str, indices: str, matrix: str) -> tuple[Quantity, ...]:
    """Declare what an update works out for each weight of a matrix, "w_jk" of W or "v_ij" of V.

    m stands for the velocity of momentum and for Adam's mean, a for the mean square of RMSProp and Adam, d for the
    gradient with weight decay added. What is so after the step is marked "new", for a dash would be a derivative.
    """
    gradient = rf"\frac{{\partial l}}{{\partial {letter}_{{{indices}}}}}"
    of = f"{letter}_{{{indices}}}"
    update = f"update of {matrix}"
    of_example = rf"\frac{{\partial l^{{[b]}}}}{{\partial {of}}}"
    return (
        Quantity(
            f"mean_dl_d{weight}",
            later("gradient, mean over the batch"),
            f"mean ∂l/∂{letter}",
            rf"\overline{{{gradient}}}",
            rf"\frac{{1}}{{B}} \sum_b {of_example}",
            "batch mean",
            (f"dl_d{weight}",),
        ),
        Quantity(
            f"decayed_{weight}",
            later("gradient with weight decay"),
            f"d({letter})",
            f"d({of})",
            rf"{gradient} + \lambda_1\, \text{{sign}}\, {of} + \lambda_2 {of}",
            update,
            (f"mean_dl_d{weight}", f"dl_d{weight}", weight, "l1", "l2"),
        ),
        Quantity(
            *(f"first_{weight}", later("velocity, or running mean, before the step"), f"m({letter})", f"m({of})"),
            *("", "input"),
        ),
        Quantity(
            f"second_{weight}", later("running mean square before the step"), f"a({letter})", f"a({of})", "", "input"
        ),
        Quantity(
            f"new_first_{weight}",
            later("velocity, or running mean, of the gradient"),
            f"m({letter}) new",
            rf"m({of})^{{\text{{new}}}}",
            rf"\mu\, m({of}) - \eta {gradient}",
            update,
            (
                *(f"first_{weight}", f"decayed_{weight}", f"mean_dl_d{weight}", f"dl_d{weight}"),
                *("eta", later("momentum"), "beta1"),
            ),
        ),
        Quantity(
            f"new_second_{weight}",
            later("running mean square of the gradient"),
            f"a({letter}) new",
            rf"a({of})^{{\text{{new}}}}",
            rf"\rho\, a({of}) + (1 - \rho) \left({gradient}\right)^2",
            update,
            (f"second_{weight}", f"decayed_{weight}", f"mean_dl_d{weight}", f"dl_d{weight}", "rho", "beta2"),
        ),
        Quantity(
            f"new_{weight}",
            later("weight after the step"),
            f"{letter} new",
            rf"{of}^{{\text{{new}}}}",
            rf"{of} - \eta {gradient}",
            update,
            (
                *(weight, "eta", f"dl_d{weight}", f"mean_dl_d{weight}", f"decayed_{weight}"),
                *(f"new_first_{weight}", f"new_second_{weight}", "momentum", "beta1", "beta2", "epsilon"),
            ),
        ),
    )


_SETTINGS = (
    Quantity("l1", later("weight decay L1"), "λ₁", r"\lambda_1", "", "input"),
    Quantity("l2", later("weight decay L2"), "λ₂", r"\lambda_2", "", "input"),
    Quantity("momentum", later("momentum"), "μ", r"\mu", "", "input"),
    Quantity("rho", later("share of the old mean square"), "ρ", r"\rho", "", "input"),
    Quantity("beta1", later("share of the old mean"), "β₁", r"\beta_1", "", "input"),
    Quantity("beta2", later("share of the old mean square"), "β₂", r"\beta_2", "", "input"),
    Quantity("epsilon", later("what keeps from dividing by 0"), "ε", r"\epsilon", "", "input"),
)
_BATCH = (
    Quantity(
        "mean_l",
        later("loss, mean over the batch"),
        "mean l",
        r"\overline{l}",
        r"\frac{1}{B} \sum_b l^{[b]}",
        "batch mean",
        ("l",),
    ),
)

_DECLARED = (
    *_FORWARD,
    *_BACKWARD,
    *_SETTINGS,
    *_BATCH,
    *_update_of("w_jk", "w", "jk", "W"),
    *_update_of("v_ij", "v", "ij", "V"),
)

#: Every quantity by its id, in the order in which a step works them out.
QUANTITIES: dict[str, Quantity] = {quantity.id: quantity for quantity in _DECLARED}


def subscript(*indices: int) -> str:
    """Indices as the lecture writes them, "₂₁"; with a comma where one of them has two digits, "₁₀,₂"."""
    separator = "," if any(index > 9 for index in indices) else ""
    return separator.join(map(str, indices)).translate(_SUBSCRIPTS)


def layer_mark(layer: int, hidden_count: int) -> str:
    """The superscript "⁽²⁾" of hidden layer 2; nothing where there is but one hidden layer."""
    return f"({layer})".translate(_SUPERSCRIPTS) if hidden_count > 1 else ""


def matrix_name(layer: int, hidden_count: int) -> str:
    """Name of weight matrix `layer`, counted from 0: "V", "V⁽²⁾" or, the last, "W"."""
    return "W" if layer == hidden_count else f"V{layer_mark(layer + 1, hidden_count)}"


def weight_label(layer: int, row: int, column: int, hidden_count: int) -> str:
    """Symbol of the weight in `row` and `column` (both from 0) of matrix `layer`: "w₂₁" is row 0, column 2 of W.

    The first index is where the weight comes from, 0 being the bias; the second, where it goes.
    """
    letter = "w" if layer == hidden_count else f"v{layer_mark(layer + 1, hidden_count)}"
    return f"{letter}{subscript(column, row + 1)}"


def weight_text(layer: int, row: int, column: int, hidden_count: int) -> str:
    """The same in plain characters, for histories and screen readers: "w_21", "v(2)_10,3"."""
    letter = "w" if layer == hidden_count else "v" + (f"({layer + 1})" if hidden_count > 1 else "")
    separator = "," if max(column, row + 1) > 9 else ""
    return f"{letter}_{column}{separator}{row + 1}"


def unit_label(letter: str, unit: int, layer: int = 0, hidden_count: int = 1) -> str:
    """Symbol of a unit's quantity, "u₃" or "u⁽²⁾₃"; `layer` is the hidden layer from 1, 0 for inputs and outputs."""
    mark = layer_mark(layer, hidden_count) if layer else ""
    return f"{letter}{mark}{subscript(unit)}"


def count_formula(sizes: tuple[int, ...]) -> tuple[str, str]:
    """The number of weights as TeX in letters and in numbers: ("p(m+1) + k(p+1)", "2(2+1) + 2(2+1) = 12")."""
    hidden = sizes[1:-1]
    if not hidden:
        letters = "k(m+1)"
    elif len(hidden) == 1:
        letters = "p(m+1) + k(p+1)"
    else:
        units = [f"p_{{{h}}}" for h in range(1, len(hidden) + 1)]
        befores, afters = ["m", *units], [*units, "k"]
        letters = " + ".join(f"{after}({before}+1)" for before, after in zip(befores, afters, strict=True))
    layers = list(pairwise(sizes))
    numbers = " + ".join(f"{after}({before}+1)" for before, after in layers)
    return letters, f"{numbers} = {sum(after * (before + 1) for before, after in layers)}"
