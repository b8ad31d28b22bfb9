"""What packing makes much smaller is packed; weights are written as they are, which is several times faster."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest

from nn_sim.datasets import make_builtin
from nn_sim.experiment.edits import new_experiment, with_parameters
from nn_sim.experiment.timeline import begun
from nn_sim.storage import Saved
from nn_sim.storage.archive import shown
from nn_sim.storage.array_pool import MEMBER, ArrayPool
from nn_sim.storage.decode import contents_of
from nn_sim.storage.save import write
from tests.unit.storage.works import difference


def pool_of(*arrays: np.ndarray) -> ArrayPool:
    pool = ArrayPool()
    for array in arrays:
        pool.add(array)
    return pool


RANDOM = np.random.default_rng(0)


def test_numbers_that_repeat_are_worth_packing():
    assert pool_of(*(np.full(1000, float(n)) for n in range(20))).shrinks


def test_random_weights_are_not_unless_they_are_few():
    assert not pool_of(*(RANDOM.standard_normal(1000) for _ in range(20))).shrinks  # the first 4 KiB of 20
    assert pool_of(RANDOM.standard_normal(1000)).shrinks


@pytest.mark.parametrize(("hidden", "method"), [((4,), zipfile.ZIP_DEFLATED), ((100,) * 6, zipfile.ZIP_STORED)])
def test_a_file_comes_back_packed_or_not(hidden: tuple[int, ...], method: int):
    e = new_experiment(make_builtin("moons"), hidden_sizes=hidden)
    timeline = begun(e)
    for _ in range(20):
        theta = RANDOM.standard_normal(e.spec.parameter_count)
        e = with_parameters(e, type(e.parameters)(e.spec, theta))
        timeline = type(timeline)((*timeline.branches, *_numbered(begun(e), len(timeline.branches) + 1)), 1)
    saved, buffer = Saved(e, timeline), io.BytesIO()
    write(buffer, saved)
    with zipfile.ZipFile(buffer) as archive:
        info = archive.getinfo(MEMBER)
        assert (info.compress_type, info.date_time) == (method, (1980, 1, 1, 0, 0, 0))
        assert archive.testzip() is None
    assert difference(saved, contents_of(buffer).saved()) == ""


def _numbered(timeline, number):
    (branch,) = timeline.branches
    return (type(branch)(number, None, branch.stretches, branch.history),)


def test_a_name_that_damage_has_made_is_shown_without_what_nobody_can_read():
    assert shown("experiments.jsonPK\x01\x02`'\"x") == "'experiments.jsonPK?????x'"
    assert shown("a" * 50) == f"'{'a' * 40}…'"
    assert shown("C:\\x") == repr("C:\\x")
