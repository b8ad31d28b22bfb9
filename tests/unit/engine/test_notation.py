import pytest

from nn_sim.engine import Hyperparameters, NetworkSpec, Parameters, initial_parameters, trace_step
from nn_sim.engine.notation import (
    QUANTITIES,
    count_formula,
    layer_mark,
    matrix_name,
    subscript,
    unit_label,
    weight_label,
    weight_text,
)


@pytest.mark.parametrize(
    ("place", "label", "text"),
    [
        ((1, 0, 2, 1), "w₂₁", "w_21"),  # from u_2 to s_1
        ((1, 1, 0, 1), "w₀₂", "w_02"),  # the bias of s_2
        ((0, 0, 2, 1), "v₂₁", "v_21"),  # from x_2 to r_1
        ((0, 9, 2, 1), "v₂,₁₀", "v_2,10"),
        ((0, 0, 10, 1), "v₁₀,₁", "v_10,1"),
        ((1, 2, 1, 2), "v⁽²⁾₁₃", "v(2)_13"),  # from u^(1)_1 to r^(2)_3
        ((2, 0, 3, 2), "w₃₁", "w_31"),
        ((0, 0, 1, 0), "w₁₁", "w_11"),  # no hidden layer: W acts on x
    ],
)
def test_weights_are_called_as_in_the_lecture(place: tuple[int, int, int, int], label: str, text: str):
    assert weight_label(*place) == label
    assert weight_text(*place) == text


def test_the_layer_is_marked_only_where_there_are_several():
    assert layer_mark(1, 1) == ""
    assert layer_mark(2, 3) == "⁽²⁾"
    assert [matrix_name(layer, 1) for layer in range(2)] == ["V", "W"]
    assert [matrix_name(layer, 2) for layer in range(3)] == ["V⁽¹⁾", "V⁽²⁾", "W"]
    assert matrix_name(0, 0) == "W"


def test_units():
    assert unit_label("x", 3) == "x₃"
    assert unit_label("u", 12, layer=1, hidden_count=1) == "u₁₂"
    assert unit_label("r", 3, layer=2, hidden_count=2) == "r⁽²⁾₃"
    assert subscript(1, 23) == "₁,₂₃"


@pytest.mark.parametrize(
    ("sizes", "letters", "numbers"),
    [
        ((2, 2, 2), "p(m+1) + k(p+1)", "2(2+1) + 2(2+1) = 12"),
        ((4, 3), "k(m+1)", "3(4+1) = 15"),
        ((2, 8, 4, 1), "p_{1}(m+1) + p_{2}(p_{1}+1) + k(p_{2}+1)", "8(2+1) + 4(8+1) + 1(4+1) = 65"),
    ],
)
def test_the_count_of_weights_with_its_formula(sizes: tuple[int, ...], letters: str, numbers: str):
    assert count_formula(sizes) == (letters, numbers)
    assert numbers.endswith(f"= {NetworkSpec(sizes, loss='squared').parameter_count}")


def test_every_quantity_follows_only_from_those_before_it():
    seen: set[str] = set()
    for quantity in QUANTITIES.values():
        assert set(quantity.depends_on) <= seen, quantity.id
        assert bool(quantity.formula) == bool(quantity.depends_on), quantity.id
        seen.add(quantity.id)


def test_a_trace_has_every_quantity_that_it_works_out():
    spec = NetworkSpec((2, 3, 1))
    parameters: Parameters = initial_parameters(spec, 0)
    trace = trace_step(spec, parameters, Hyperparameters(), [[0.0, 1.0]], [[1.0]])
    kept = {"x_i", "r_j", "u_j", "s_k", "z_k", "y_k", "delta_k", "dl_dw_jk", "backpropagated_j", "du_dr_j", "delta_j"}
    assert kept <= QUANTITIES.keys()
    for name in kept | {"dl_dv_ij"}:
        assert hasattr(trace, name) or hasattr(trace.found, name), name
