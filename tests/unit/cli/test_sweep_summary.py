"""The table at the end of a sweep: means worked by hand."""

import math
from dataclasses import replace

import pytest

from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_run import RunResult
from nn_sim.cli.sweep_summary import means, summary

SETTINGS = RunSettings(
    data="moons", target=(), hidden=(4,), activation="tanh", output="sigmoid", loss="squared", eta=0.1, batch=1,
    epochs=100, test_share=0.3, seed=0, data_seed=0, engine="compiled",
)  # fmt: skip
RESULT = RunResult(100, 0.5, 0.25, 0.75, 1.0, 0.1, "compiled", "")


def test_means_are_over_seeds_and_the_least_test_loss_is_first():
    found = means(
        {
            SETTINGS: replace(RESULT, loss_train=0.5, loss_test=0.25, accuracy_test=1.0),
            replace(SETTINGS, seed=1): replace(RESULT, loss_train=0.25, loss_test=0.75, accuracy_test=0.5),
            replace(SETTINGS, hidden=(8,)): replace(RESULT, loss_train=9.0, loss_test=0.4375),
        }
    )
    assert [mean.settings.hidden for mean in found] == [(8,), (4,)]
    assert [mean.runs for mean in found] == [1, 2]
    assert found[1].loss_train == 0.375
    assert found[1].loss_test == found[1].loss == 0.5
    assert found[1].accuracy_test == 0.75


def test_without_a_test_part_the_training_loss_ranks():
    nothing = {"loss_test": math.nan, "accuracy_train": math.nan, "accuracy_test": math.nan}
    results = {
        SETTINGS: replace(RESULT, loss_train=0.5, **nothing),
        replace(SETTINGS, eta=0.2): replace(RESULT, loss_train=0.25, **nothing),
    }
    assert [mean.settings.eta for mean in means(results)] == [0.2, 0.1]
    text = summary(results, "title")
    assert "loss_train" in text
    assert "loss_test" not in text
    assert "accuracy" not in text
    assert "nan" not in text


def test_settings_that_diverge_come_last_and_do_not_spoil_the_means():
    bad = replace(RESULT, loss_train=math.inf, loss_test=math.nan, diverged="Training diverged at step 3.")
    results = {
        SETTINGS: replace(RESULT, loss_test=0.125),
        replace(SETTINGS, seed=1): bad,
        replace(SETTINGS, eta=9.0): bad,
        replace(SETTINGS, eta=0.2): replace(RESULT, loss_test=0.5),
    }
    found = means(results)
    assert [(mean.settings.eta, mean.diverged) for mean in found] == [(0.2, 0), (0.1, 1), (9.0, 1)]
    assert found[1].loss_test == 0.125
    assert math.isnan(found[2].loss_test)
    assert "diverged" in summary(results, "title").splitlines()[3]


def test_losses_of_two_kinds_are_not_compared():
    text = summary({SETTINGS: RESULT, replace(SETTINGS, loss="cross_entropy"): RESULT}, "title")
    assert text.count("loss_test") == 2
    assert "All settings, cross-entropy loss" in text
    assert "All settings, squared loss" in text


def test_a_long_table_shows_the_ten_best():
    results = {replace(SETTINGS, batch=n): replace(RESULT, loss_test=n / 64) for n in range(1, 13)}
    lines = summary(results, "Two moons: 12 runs").splitlines()
    assert lines[0] == "Two moons: 12 runs"
    assert lines[2] == "Best settings, squared loss"
    assert len(lines[4:]) == 10
    assert lines[4].split() == ["4", "tanh", "1", "0.1", "1", "0.5", "0.01562", "75.0%", "100.0%"]
    assert pytest.approx(10 / 64, abs=1e-4) == float(lines[-1].split()[6])


def test_how_it_learned_is_shown_where_it_differs():
    adam = replace(SETTINGS, optimiser="adam", l2=0.5)
    lines = summary({SETTINGS: RESULT, adam: replace(RESULT, loss_test=0.125)}, "title").splitlines()
    assert lines[3].split()[:6] == ["hidden", "activation", "batch", "eta", "optimiser", "l2"]
    assert lines[4].split()[4:6] == ["adam", "0.5"]
    assert lines[5].split()[4:6] == ["sgd", "0"]
    assert "optimiser" not in summary({adam: RESULT}, "title")


def test_a_momentum_is_shown_for_those_that_have_one():
    others = {replace(SETTINGS, optimiser="momentum", momentum=mu): RESULT for mu in (0.5, 0.75)}
    lines = summary({**others, SETTINGS: replace(RESULT, loss_test=9.0)}, "title").splitlines()
    assert [line.split()[5] for line in lines[3:6]] == ["momentum", "0.5", "0.75"]
    assert lines[6].split()[4:6] == ["sgd", "1"]  # no momentum, then the count of runs
