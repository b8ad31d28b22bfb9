"""What the diagram says of a probe: its values, and that it has no target."""

import numpy as np
import pytest

from nn_sim.datasets import Dataset
from nn_sim.experiment.edits import new_experiment, worked_experiment
from nn_sim.session.document import Document
from nn_sim.session.selection import UnitRef
from nn_sim.ui.diagram.wording import description, target_words, unit_words

pytestmark = pytest.mark.usefixtures("qapp")


def test_an_output_of_a_probe_has_no_target():
    document = Document(worked_experiment())
    document.probe((1.0, 3.0))  # r = (0, 4): s_1 = 1 + tanh 0
    assert target_words(document.state, 1) == ("probe", "no target")
    assert unit_words(document.state, UnitRef(2, 1)).splitlines()[:3] == [
        "z₁ = s₁ = 1.0000",
        "s₁ = 1.0000",
        "probe, no target",
    ]
    assert description(document.state).startswith("2 inputs, 2 hidden units, 2 outputs. A probe is in the network. ")
    document.probe(None)
    assert target_words(document.state, 1)[0] == "y₁ = 1.0000"


def test_a_standardised_input_of_a_probe_is_told_in_its_own_units():
    inputs = np.array([[0.0, 0.0], [4.0, 16.0]])  # means 2 and 8, deviations as well
    dataset = Dataset(
        "two", "Two", "", inputs, np.array([0, 1]), ("a", "b"), ("y",), ("no", "yes"), scale="standard",
        split_by_default=False,
    )  # fmt: skip
    document = Document(new_experiment(dataset))
    document.probe((6.0, -4.0))
    assert unit_words(document.state, UnitRef(0, 2)) == "x₂ = −1.5000\ninput b = −4, standardised"
