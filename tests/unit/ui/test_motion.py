"""One place says whether anything may move by itself."""

from collections.abc import Iterator

import pytest

from nn_sim.ui import motion


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    motion.allow(True)


def test_things_move_at_first():
    assert motion.is_allowed()
    assert motion.duration(180) == 180


def test_without_animations_everything_is_at_its_end_at_once():
    motion.allow(False)
    assert not motion.is_allowed()
    assert motion.duration(180) == 0
