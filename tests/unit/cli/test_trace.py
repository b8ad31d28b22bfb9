"""``nn-sim trace``: the lecture's numbers under the lecture's symbols."""

import os
import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest

from nn_sim.cli.plain_symbols import in_ascii
from nn_sim.engine.notation import QUANTITIES
from nn_sim.experiment.worked_notes import WORKED_NOTES
from tests.unit.cli.conftest import Result

Run = Callable[..., Result]


def value_of(page: str, symbol: str) -> float:
    """The number at the end of the equation of a symbol."""
    (line,) = (line for line in page.splitlines() if line.strip().startswith(f"{symbol} "))
    return float(line.rsplit("=", 1)[1].replace("−", "-"))


def test_the_backward_slides_in_json(nn_sim: Run):
    result = nn_sim("trace", "--example", "worked", "--hidden-activation", "identity", "--json")
    assert (result.code, result.err) == (0, "")
    expected = {
        "x_i": [0, 1],
        "y_k": [1, 0],
        "eta": 0.1,
        "v_ij": [[1, -1, 0], [1, 0, 1]],
        "w_jk": [[1, 1, 0], [1, -1, 1]],
        "r_j": [1, 2],
        "u_j": [1, 2],
        "s_k": [2, 2],
        "z_k": [2, 2],
        "l": 2.5,
        "delta_k": [1, 2],
        "dl_dw_jk": [[1, 1, 2], [2, 2, 4]],
        "backpropagated_j": [-1, 2],
        "du_dr_j": [1, 1],
        "delta_j": [-1, 2],
        "dl_dv_ij": [[-1, 0, -1], [2, 0, 2]],
        "new_w_jk": [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]],
        "new_v_ij": [[1.1, -1, 0.1], [0.8, 0, 0.8]],
    }
    found = result.json
    assert expected.keys() <= QUANTITIES.keys() & found.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=0, atol=1e-12, err_msg=name)
    assert found["old"] == {"V": found["v_ij"], "W": found["w_jk"]}
    assert found["new"] == {"V": found["new_v_ij"], "W": found["new_w_jk"]}


def test_the_forward_slides_in_json_with_all_digits(nn_sim: Run):
    found = nn_sim("trace", "--json").json
    assert (found["hidden_activation"], found["output"], found["loss"]) == ("tanh", "identity", "squared")
    np.testing.assert_allclose(found["u_j"], [0.7615941559557649, 0.9640275800758169], rtol=0, atol=1e-12)
    np.testing.assert_allclose(found["z_k"], [1.7615941559557649, 1.202433424120052], rtol=0, atol=1e-12)


def test_the_page_works_every_equation(nn_sim: Run):
    page = nn_sim("trace", "--hidden-activation", "identity").out
    values = {
        "x₂": 1, "y₁": 1, "r₁": 1, "r₂": 2, "u₂": 2, "s₁": 2, "z₂": 2, "l": 2.5, "δ₁": 1, "δ₂": 2,
        "∂l/∂w₂₂": 4, "∂l/∂w₀₁": 1, "g′(r₁)": 1, "∂l/∂r₁": -1, "∂l/∂v₂₁": -1, "∂l/∂v₀₂": 2,
        "Σ δₖ w₁ₖ": -1, "Σ δₖ w₂ₖ": 2,
        "new w₂₁": -0.2, "new w₁₂": -1.2, "new w₂₂": 0.6, "new v₀₁": 1.1, "new v₂₁": 0.1, "new v₂₂": 0.8,
    }  # fmt: skip
    assert {symbol: value_of(page, symbol) for symbol in values} == values
    assert "∂l/∂w₂₁ = δ₁ u₂" in page
    assert "1 × 1 + 2 × (−1) = −1" in " ".join(page.split())


@pytest.mark.parametrize("hidden", ["tanh", "sigmoid", "relu", "identity"])
def test_the_slope_is_worked_in_numbers(nn_sim: Run, hidden: str):
    page, found = (nn_sim("trace", "--hidden-activation", hidden, *form) for form in ((), ("--json",)))
    for j in (1, 2):
        slope = value_of(page.out, f"g′(r{'₀₁₂'[j]})")
        u = found.json["u_j"][j - 1]
        by_hand = {"tanh": 1 - u * u, "sigmoid": u * (1 - u), "relu": 1.0, "identity": 1.0}[hidden]
        assert slope == pytest.approx(by_hand, rel=1e-5)


def test_the_matrices_stand_in_the_decks_shape(nn_sim: Run):
    page = nn_sim("trace", "--hidden-activation", "identity").out
    after = [line.split() for line in page.split("Weights after\n")[1].splitlines()[:6]]
    assert after == [
        ["V", "i=0", "i=1", "i=2"],
        ["j=1", "1.1", "−1", "0.1"],
        ["j=2", "0.8", "0", "0.8"],
        ["W", "j=0", "j=1", "j=2"],
        ["k=1", "0.9", "0.9", "−0.2"],
        ["k=2", "0.8", "−1.2", "0.6"],
    ]


def test_equal_signs_stand_below_one_another(nn_sim: Run):
    section = nn_sim("trace").out.split("Forward pass, output layer\n")[1].split("\n\n")[0]
    assert len({line.index(" = ") for line in section.splitlines()}) == 1
    assert len({line.rindex(" = ") for line in section.splitlines()}) == 1


def test_the_decks_errata_are_told(nn_sim: Run):
    words = " ".join(nn_sim("trace").out.split())
    assert len(WORKED_NOTES) == 6
    for note in WORKED_NOTES:
        assert note in words


def test_a_terminal_without_unicode_gets_plain_symbols():
    command = [sys.executable, "-m", "nn_sim", "trace", "--hidden-activation", "identity"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    result = subprocess.run(command, env=environment, capture_output=True, timeout=30, check=False)
    assert (result.returncode, result.stderr) == (0, b"")
    page = result.stdout.decode("ascii")
    assert "?" not in page
    values = {"delta_2": 2, "dl/dw_22": 4, "sum delta_k w_1k": -1, "new v_01": 1.1, "new w_21": -0.2}
    assert {symbol: value_of(page, symbol) for symbol in values} == values


def test_plain_symbols():
    assert in_ascii("∂l/∂w₂₁ = δ₁ u₂ − η ½ x²") == "dl/dw_21 = delta_1 u_2 - eta 1/2 x^2"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--example", "mine"), "--example: invalid choice: 'mine'"),
        (("--hidden-activation", "softmax"), "--hidden-activation: invalid choice: 'softmax'"),
        (("--bogus",), "unrecognized arguments: --bogus"),
    ],
)
def test_bad_options_are_exit_2_with_one_line(nn_sim: Run, arguments: tuple[str, ...], says: str):
    result = nn_sim("trace", *arguments)
    assert result.code == 2
    assert says in result.complaint
