import numpy as np
import pytest

from nn_sim.experiment import GeneratorState, Progress


@pytest.mark.parametrize("warm_up", ["nothing", "doubles", "half a word"])
def test_a_generator_goes_on_where_its_state_was_taken(warm_up: str):
    original = np.random.Generator(np.random.PCG64(3))
    if warm_up == "doubles":
        original.random(7)
    if warm_up == "half a word":  # 32 bits taken, 32 kept for the next draw: they are part of the state
        original.integers(0, 2**31, dtype=np.uint32)
        assert GeneratorState.of(original).has_uint32 == 1
    restored = GeneratorState.of(original).generator()
    for draw in (
        lambda rng: rng.integers(0, 2**31, size=5, dtype=np.uint32).tolist(),
        lambda rng: rng.permutation(20).tolist(),
        lambda rng: rng.random(5).tolist(),
    ):
        assert draw(original) == draw(restored)


def test_taking_a_state_or_a_generator_moves_neither():
    state = GeneratorState.from_seed(4)
    assert state.generator().random() == state.generator().random()
    assert state == GeneratorState.from_seed(4)
    assert state != GeneratorState.from_seed(5)


def test_a_seed_is_the_generator_of_that_seed():
    assert GeneratorState.from_seed(8).generator().random() == np.random.Generator(np.random.PCG64(8)).random()


def test_a_run_begins_at_nothing():
    progress = Progress(GeneratorState.from_seed(0))
    assert (progress.epoch, progress.position, progress.step) == (0, 0, 0)
