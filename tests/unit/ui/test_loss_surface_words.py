"""Names of weights as they are read and written, and the sentences of the loss surface."""

from itertools import pairwise

import pytest

from nn_sim.session.selection import WeightRef
from nn_sim.ui.loss_surface import words
from nn_sim.ui.loss_surface.weight_names import every_weight, first_two, symbol, typed_weight

DEEP = (2, 12, 3, 1)


@pytest.mark.parametrize(
    ("text", "sizes", "ref"),
    [
        ("w_21", (2, 2, 2), WeightRef(1, 0, 2)),
        (" W 12 ", (2, 2, 2), WeightRef(1, 1, 1)),
        ("w₀₂", (2, 2, 2), WeightRef(1, 1, 0)),
        ("v_21", (2, 2, 2), WeightRef(0, 0, 2)),
        ("w_21", (2, 1), WeightRef(0, 0, 2)),
        ("v(1)_2,12", DEEP, WeightRef(0, 11, 2)),
        ("v⁽²⁾₁₀,₃", DEEP, WeightRef(1, 2, 10)),
    ],
)
def test_a_weight_is_read(text: str, sizes: tuple[int, ...], ref: WeightRef):
    assert typed_weight(text, sizes) == ref


@pytest.mark.parametrize("sizes", [(2, 2, 2), (3, 1), DEEP, (11, 12, 13)])
def test_every_symbol_is_read_back(sizes: tuple[int, ...]):
    refs = every_weight(sizes)
    assert len(refs) == sum(after * (before + 1) for before, after in pairwise(sizes))
    assert [typed_weight(symbol(ref, sizes), sizes) for ref in refs] == list(refs)


@pytest.mark.parametrize(
    ("text", "sizes", "reason"),
    [
        ("", (2, 2, 2), "Write a weight as w_11"),
        ("weight", (2, 2, 2), "Write a weight as w_11"),
        ("w_31", (2, 2, 2), "This network has no weight w_31."),
        ("w_10", (2, 2, 2), "This network has no weight w_10."),  # unit 0 is the bias: nothing leads to it
        ("v_11", (2, 2), "This network has no weight v_11."),
        ("v(3)_11", DEEP, "This network has no weight v(3)_11."),
        ("v_11", DEEP, "With more than one hidden layer, write which"),
    ],
)
def test_what_is_no_weight_is_told_why(text: str, sizes: tuple[int, ...], reason: str):
    with pytest.raises(ValueError, match="^" + reason.replace("(", r"\(").replace(")", r"\)")):
        typed_weight(text, sizes)


def test_too_many_weights_are_not_listed():
    assert every_weight((100, 20, 1)) == ()


def test_one_begins_with_the_first_weights_of_w_that_are_no_bias():
    assert [symbol(ref, (2, 4, 1)) for ref in first_two((2, 4, 1))] == ["w₁₁", "w₂₁"]
    assert [symbol(ref, (2, 1, 1)) for ref in first_two((2, 1, 1))] == ["w₀₁", "w₁₁"]
    assert first_two((1, 1)) == (WeightRef(0, 0, 0), WeightRef(0, 0, 1))


def test_the_note_says_that_the_path_is_a_projection():
    rest = {"untrained": False, "shown": 140, "examples": 140, "waits_for_pause": False}
    assert words.note(other_weights=10, **rest) == "Path from □ to ●, projected: 10 other weights moved too."
    assert words.note(other_weights=1, **rest) == "Path from □ to ●, projected: 1 other weight moved too."
    assert words.note(other_weights=0, **rest) == "Path from □ to ●."
    assert words.note(other_weights=10, **(rest | {"shown": 70})).endswith("moved too. 70 of 140 examples.")
    assert "path" in words.note(other_weights=10, **(rest | {"untrained": True}))
    assert "pauses" in words.note(other_weights=10, **(rest | {"waits_for_pause": True}))


def test_values_and_titles():
    assert words.values_now(("w₁₁", "w₂₁"), (0.3, -0.25)) == "Now: w₁₁ = 0.3000, w₂₁ = −0.2500"
    assert words.title(words.ALL, 0.5) == "all data: 0.5000"
    assert words.title(words.ONE, None) == "this example"
