"""Rows of a sweep: every digit comes back, and a run is known again by its cells."""

import csv
import io
import math
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn_sim.cli.run_settings import RunSettings
from nn_sim.cli.sweep_row import (
    COLUMNS,
    LATER_COLUMNS,
    SETTING_COLUMNS,
    fingerprint,
    line,
    read_result,
    result_cells,
    setting_cells,
)
from nn_sim.cli.sweep_run import RunResult
from nn_sim.datasets import make_builtin, read_csv

SETTINGS = RunSettings(
    data="moons", target=(), hidden=(8, 8), activation="tanh", output="sigmoid", loss="squared", eta=0.1, batch=10,
    epochs=100, test_share=0.3, seed=4, data_seed=0, engine="compiled",
)  # fmt: skip
figures = st.floats(allow_nan=True, allow_infinity=True)
results = st.builds(
    RunResult,
    steps=st.integers(0, 2**63 - 1),
    loss_train=figures, loss_test=figures, accuracy_train=figures, accuracy_test=figures, seconds_training=figures,
    engine=st.sampled_from(["compiled", "numpy"]),
    diverged=st.sampled_from(["", 'Training diverged at step 3, layer 1: "w_01" left the range of numbers.']),
    stopped=st.sampled_from(["", "Stopped at epoch 3: the training loss, 0.1, is low enough."]),
)  # fmt: skip


def test_the_columns():
    assert COLUMNS == (
        "data", "hidden", "activation", "output", "loss", "init", "optimiser", "momentum", "eta", "schedule",
        "schedule_epochs", "schedule_factor", "batch", "l1", "l2", "epochs", "target_loss", "patience", "scale",
        "features", "stratified", "seed", "data_seed", "test_share", "fingerprint", "steps", "loss_train", "loss_test",
        "accuracy_train", "accuracy_test", "seconds_training", "engine", "diverged", "stopped",
    )  # fmt: skip


def test_settings_are_written_as_they_are_typed():
    assert setting_cells(SETTINGS, "") == (
        "moons", "8,8", "tanh", "sigmoid", "squared", "auto", "sgd", "", "0.1", "constant", "", "", "10", "0.0", "0.0",
        "100", "", "", "", "", "", "4", "0", "0.3", "",
    )  # fmt: skip
    assert setting_cells(replace(SETTINGS, hidden=()), "")[1] == "none"


def cells_of(**changed: object) -> dict[str, str]:
    settings = replace(SETTINGS, **changed)  # type: ignore[arg-type]
    return dict(zip(SETTING_COLUMNS, setting_cells(settings, ""), strict=True))


def test_what_has_no_say_in_a_run_is_empty_and_the_rest_is_written():
    cells = cells_of(optimiser="nesterov", momentum=0.5, schedule="step", schedule_epochs=7, schedule_factor=0.25)
    assert [cells[name] for name in ("momentum", "schedule_epochs", "schedule_factor")] == ["0.5", "7", "0.25"]
    cells = cells_of(optimiser="adam", momentum=0.5, schedule="cosine", schedule_epochs=7, schedule_factor=0.25)
    assert [cells[name] for name in ("momentum", "schedule_epochs", "schedule_factor")] == ["", "7", ""]
    cells = cells_of(target_loss=0.01, patience=5, l1=1e-3, l2=1e-4, init="he")
    assert [cells[name] for name in ("target_loss", "patience", "l1", "l2", "init")] == [
        "0.01", "5", "0.001", "0.0001", "he",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "changed",
    [
        {"optimiser": "adam"}, {"init": "he"}, {"l1": 0.1}, {"l2": 0.1}, {"schedule": "cosine"}, {"target_loss": 0.1},
        {"patience": 3}, {"activation": "relu"}, {"batch": 2}, {"eta": 0.2}, {"epochs": 9}, {"seed": 1},
        {"scale": "minmax"}, {"features": ("x1", "x1*x2")}, {"stratified": True},
    ],
)  # fmt: skip
def test_each_setting_tells_runs_apart(changed: dict[str, object]):
    before, after = cells_of(), cells_of(**changed)
    (name,) = changed
    assert before[name] != after[name]


def test_columns_that_came_later_stand_for_how_runs_were_before_them():
    cells = cells_of()
    later = [name for name in LATER_COLUMNS if name in cells]
    assert len(later) == 13
    assert {name: cells[name] for name in later} == {name: LATER_COLUMNS[name] for name in later}
    assert result_cells(RunResult(1, 0.5, 0.5, 0.5, 0.5, 0.5, "numpy", ""))[-1] == LATER_COLUMNS["stopped"]


@given(results)
def test_a_result_comes_back_bit_for_bit(result: RunResult):
    written = line((*setting_cells(SETTINGS, ""), *result_cells(result)))
    assert written.endswith(b"\n")
    assert written.count(b"\n") == 1
    (cells,) = csv.reader(io.StringIO(written.decode(), newline=""))
    assert tuple(cells[: len(SETTING_COLUMNS)]) == setting_cells(SETTINGS, "")
    # NaN is equal to nothing, and -0.0 to 0.0: compare what is shown
    assert repr(astuple(read_result(cells[len(SETTING_COLUMNS) :]))) == repr(astuple(result))


def test_what_does_not_apply_is_empty():
    result = RunResult(1, 0.5, math.nan, math.nan, math.nan, 0.25, "numpy", "")
    assert result_cells(result) == ("1", "0.5", "", "", "", "0.25", "numpy", "", "")


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "0.5", "", "", "", "0.25", "numpy", ""),
        ("1", "0.5", "", "", "", "0.25", "numpy", "", "", ""),
        ("1.5", "0.5", "", "", "", "0.25", "numpy", "", ""),
        ("1", "half", "", "", "", "0.25", "numpy", "", ""),
    ],
)
def test_what_is_no_result_is_refused(cells: tuple[str, ...]):
    with pytest.raises(ValueError, match=r"."):
        read_result(cells)


def test_a_row_is_one_line_whatever_the_file_is_called():
    cells = setting_cells(replace(SETTINGS, data='two\nlines, "quoted"\udcff.csv'), "")
    assert line(cells).count(b"\n") == 1
    assert next(csv.reader([line(cells).decode()]))[0] == 'two?lines, "quoted"?.csv'


def test_a_fingerprint_tells_contents_apart_and_needs_none_for_built_in_sets(tmp_path: Path):
    def of(text: str, target: str | None = None) -> str:
        path = tmp_path / "moons.csv"
        path.write_text(text)
        return fingerprint(str(path), read_csv(path, target))

    before = of("a,b\n1,2.5\n2,3.5\n")
    assert len(before) == 12
    assert of("a,b\n1.0,2.50\n2,3.5\n") == before  # the same numbers
    changed = {of("a,b\n1,2.5\n2,3.6\n"), of("a,c\n1,2.5\n2,3.5\n"), of("a,b\n1,2.5\n2,3.5\n", "a")}
    assert len(changed | {before}) == 4
    assert fingerprint("Two-Moons", make_builtin("moons")) == ""


def test_a_fingerprint_does_not_depend_on_how_numbers_lie_in_memory():
    dataset = make_builtin("moons")
    turned = replace(dataset, inputs=np.asfortranarray(dataset.inputs))
    assert fingerprint("some.csv", turned) == fingerprint("some.csv", dataset) != ""
