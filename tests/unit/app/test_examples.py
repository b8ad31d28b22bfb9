"""The examples: the shipped files are what the script makes, and each shows what its text says, in numbers."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import replace
from io import BytesIO
from math import log
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from nn_sim.app.examples import EXAMPLES, example_of, path_of, text_of
from nn_sim.app.late_pages import BELOW, BESIDE
from nn_sim.cli.verify import main as verify_main
from nn_sim.engine import Backend, trace_step
from nn_sim.experiment import Experiment
from nn_sim.experiment.edits import (
    reset,
    with_features,
    with_hidden_activation,
    with_hidden_sizes,
    with_hyperparameters,
    with_initialiser,
    with_weights,
)
from nn_sim.experiment.stop_rules import StopRules
from nn_sim.experiment.timeline import begun, with_run
from nn_sim.storage import load
from nn_sim.storage.save import write
from nn_sim.training.runner import Runner
from nn_sim.training.verification import verify
from nn_sim.ui.help.guide_pages import PAGE_NAMES
from nn_sim.ui.old_weights.comparison import compare_next_step

NAMES = [example.name for example in EXAMPLES]
LN_2 = log(2.0)
_SCRIPT = Path(__file__).parents[3] / "packaging" / "make_examples.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that makes them; it is not part of the package."""
    spec = importlib.util.spec_from_file_location("make_examples", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def opened(name: str) -> Experiment:
    return load(path_of(name)).experiment


def trained(experiment: Experiment, backend: Backend, rules: StopRules | None = None) -> Experiment:
    """What *Run* makes of it: to the end of its own rules."""
    runner = Runner(experiment, backend, experiment.stop_rules if rules is None else rules)
    while not runner.has_ended:
        runner.advance(1.0)
    return runner.finished_experiment()


def losses(experiment: Experiment, part: str) -> np.ndarray:
    return experiment.history.column(f"loss_{part}")


def test_there_are_a_dozen_with_titles_of_their_own() -> None:
    assert len(NAMES) >= 12
    assert len(set(NAMES)) == len({example.title for example in EXAMPLES}) == len(EXAMPLES)


def test_each_setup_of_the_script_is_in_the_menu(script: ModuleType) -> None:
    assert sorted(script.SETUPS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_file_is_what_the_script_makes(script: ModuleType, name: str) -> None:
    made, shipped = script.saved_example(name), load(path_of(name))
    one, other = made.experiment, shipped.experiment
    assert np.allclose(one.dataset.inputs, other.dataset.inputs, rtol=0, atol=1e-12)  # another libm, other last bits
    assert np.array_equal(one.start.theta, other.start.theta)
    assert (one.spec, one.hyperparameters, one.seed, one.stop_rules, one.split) == (
        *(other.spec, other.hyperparameters, other.seed, other.stop_rules, other.split),
    )
    assert (made.view, made.diary) == (shipped.view, shipped.diary)


@pytest.mark.parametrize("name", NAMES)
def test_the_script_writes_the_same_bytes_each_time(script: ModuleType, name: str) -> None:
    first, second = BytesIO(), BytesIO()
    for file in (first, second):
        write(file, script.saved_example(name))
    assert first.getvalue() == second.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_each_stands_at_its_start_and_its_run_comes_out_again(
    name: str, compiled: Backend, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = load(path_of(name))
    assert saved.experiment.untrained
    assert verify_main([str(path_of(name))]) == 0
    assert "bit-identical" in capsys.readouterr().out
    runner = Runner(saved.experiment, compiled)
    runner.advance_steps(300)
    timeline = with_run(begun(saved.experiment), runner.stretches(), runner.finished_experiment())
    verdict = verify(timeline, lambda _name: compiled)
    assert verdict.first_bad is None
    assert verdict.steps == runner.step > 0


@pytest.mark.parametrize("name", NAMES)
def test_each_text_is_short_and_its_links_lead_somewhere(name: str) -> None:
    text = text_of(name)
    assert 80 <= len(re.findall(r"[A-Za-z]{2,}", text)) <= 150
    assert "**Try**" in text
    assert "**See**" in text
    pages = {page.name for page in (*BELOW, *BESIDE)} | {"equation"}
    assert set(re.findall(r"\(page:(\w+)\)", text)) <= pages
    assert set(re.findall(r"\(guide:(\w+)\)", text)) <= set(PAGE_NAMES)
    assert len(re.findall(r"\]\(", text)) == len(re.findall(r"\]\((?:page|guide):\w+\)", text))
    assert set(next(one for one in EXAMPLES if one.name == name).pages) <= pages


def test_the_first_line_of_a_history_tells_the_example() -> None:
    for example in EXAMPLES:
        assert load(path_of(example.name)).diary == (example.diary_line,)
        assert example_of((example.diary_line, "Learning rate 0.2")) is example
    assert example_of(()) is None
    assert example_of(("Learning rate 0.2", EXAMPLES[0].diary_line)) is None


def test_a_text_without_a_translation_is_english() -> None:
    assert text_of("xor", "tlh") == text_of("xor")


def test_forward_gives_the_numbers_of_the_slides() -> None:
    e = opened("worked_forward")
    step = trace_step(e.spec, e.parameters, e.hyperparameters, e.data.X_train, e.data.Y_train)
    assert step.r_j[0].tolist() == [[1.0, 2.0]]
    assert np.allclose(step.z_k, [[1.7615941559557649, 1.202433424120052]], rtol=0, atol=1e-15)


def test_backward_gives_the_numbers_of_the_slides_but_for_their_slip() -> None:
    e = opened("worked_backward")
    step = trace_step(e.spec, e.parameters, e.hyperparameters, e.data.X_train, e.data.Y_train)
    assert step.delta_k.tolist() == [[1.0, 2.0]]
    V, W = step.new_parameters.matrices
    assert np.allclose(V, [[1.1, -1.0, 0.1], [0.8, 0.0, 0.8]], rtol=0, atol=1e-15)
    assert np.allclose(W, [[0.9, 0.9, -0.2], [0.8, -1.2, 0.6]], rtol=0, atol=1e-15)


def test_the_old_weights_mistake_changes_v_alone() -> None:
    both = compare_next_step(opened("old_weights"))
    right, wrong = both.right.new_parameters.matrices, both.mistaken.new_parameters.matrices
    assert np.array_equal(right[1], wrong[1])
    assert right[0][0, 0] == pytest.approx(1.1)
    assert wrong[0][0, 0] == pytest.approx(1 + 0.1 * 1.5)  # 1 x 0.9 + 2 x (-1.2) = -1.5 comes back through the new W


def test_xor_is_not_learned_without_a_hidden_layer_and_is_with_two_units(compiled: Backend) -> None:
    e = opened("xor")
    alone = trained(e, compiled)
    assert alone.measures.loss_train == pytest.approx(LN_2, abs=0.01)
    assert alone.measures.accuracy_train <= 0.75  # no line can have more than three of the four points right
    assert trained(with_hidden_sizes(e, (2,)), compiled).measures.loss_train < 0.002


def test_features_do_what_a_hidden_layer_would(compiled: Backend) -> None:
    e = opened("features")
    assert e.spec.hidden_count == 0
    assert trained(e, compiled).measures.accuracy_train == 1.0
    assert trained(with_features(e, ()), compiled).measures.accuracy_train < 0.65
    assert trained(with_hidden_sizes(with_features(e, ()), (4,)), compiled).measures.accuracy_train > 0.95


def test_units_that_start_the_same_stay_the_same(compiled: Backend) -> None:
    e = opened("zero_weights")
    assert not e.start.theta.any()
    after = trained(e, compiled)
    V, W = after.parameters.matrices
    assert all(np.array_equal(row, V[0]) for row in V)
    assert V[0].all()
    assert len(set(W[0, 1:].tolist())) == 1
    assert 0.2 < after.measures.loss_train < 0.3
    assert trained(with_initialiser(e, "glorot"), compiled).measures.loss_train < 0.001
    V = trained(with_weights(e, 0, 0, 1, 0.1), compiled).parameters.matrices[0]
    assert not np.allclose(V[0], V[1])


def test_too_large_an_eta_runs_away_and_a_tenth_learns(compiled: Backend) -> None:
    e = opened("eta_too_large")
    runner = Runner(e, compiled)
    runner.advance(10.0)
    assert runner.diverged
    assert runner.step < 20
    loss = {
        eta: trained(with_hyperparameters(e, replace(e.hyperparameters, eta=eta)), compiled).measures.loss_train
        for eta in (0.1, 0.5)
    }
    assert loss[0.1] < 0.005
    assert loss[0.5] > 10 * loss[0.1]


def test_a_small_batch_shakes_the_loss(compiled: Backend) -> None:
    e = opened("batch_size")
    assert e.example_count == 140

    def shaking(batch_size: int) -> float:
        run = trained(with_hyperparameters(e, replace(e.hyperparameters, batch_size=batch_size)), compiled)
        late = run.history.column("epoch") > 50
        return float(np.std(np.diff(losses(run, "train")[late])))

    assert shaking(1) > 20 * shaking(10) > 20 * shaking(140)


def test_the_gradient_of_the_first_layer_has_vanished_with_sigmoid_and_not_with_tanh(compiled: Backend) -> None:
    e = opened("vanishing_gradient")

    def share(experiment: Experiment) -> float:
        how, data = experiment.hyperparameters, experiment.data
        step = trace_step(experiment.spec, experiment.parameters, how, data.X_train, data.Y_train)
        return float(np.abs(step.gradients[0]).max() / np.abs(step.gradients[-1]).max())

    assert share(e) < 1e-3
    assert share(with_hidden_activation(e, "tanh")) > 0.5
    assert trained(e, compiled).measures.loss_train == pytest.approx(LN_2, abs=0.02)
    assert trained(with_hidden_activation(e, "tanh"), compiled).measures.loss_train < 0.01


def test_dead_units_stop_the_run_once_and_never_move(compiled: Backend) -> None:
    e = opened("dead_relu")
    runner = Runner(e, compiled, e.stop_rules)
    runner.advance(10.0)
    assert runner.finding is not None
    assert runner.epoch == 1
    after = trained(e, compiled, StopRules(epochs=300))
    assert np.array_equal(after.parameters.matrices[0][:3], e.start.matrices[0][:3])
    leaky = trained(with_hidden_activation(e, "leaky_relu"), compiled)
    assert leaky.measures.loss_train < after.measures.loss_train
    assert 0.1 < after.measures.loss_train < 0.2


def test_noisy_moons_the_test_loss_rises_while_the_training_loss_falls(compiled: Backend) -> None:
    after = trained(opened("overfitting"), compiled)
    test, train = losses(after, "test"), losses(after, "train")
    best = int(np.argmin(test))
    assert 100 < after.history.column("epoch")[best] < 250
    assert test[-1] > 5 * test[best]
    assert train[-1] < 0.1 * train[best]
    decayed = reset(with_hyperparameters(after, replace(after.hyperparameters, l2=0.01)))
    assert losses(trained(decayed, compiled), "test")[-1] < 0.5 * test[-1]


def test_eight_units_make_a_sine_and_one_does_not(compiled: Backend) -> None:
    e = opened("sine")
    assert trained(e, compiled).measures.loss_train < 0.01
    assert trained(with_hidden_sizes(e, (1,)), compiled).measures.loss_train > 0.02


def test_nine_of_ten_flowers_never_learned_from_come_out_right(compiled: Backend) -> None:
    assert trained(opened("iris"), compiled).measures.accuracy_test > 0.9
