"""The same thing again and again is told the 1st, 10th, 100th time."""

from nn_sim.app.repeats import Repeats, is_worth_telling


def test_powers_of_ten_are_worth_telling():
    assert [times for times in range(1001) if is_worth_telling(times)] == [1, 10, 100, 1000]


def test_each_kind_is_counted_for_itself():
    repeats = Repeats()
    assert [repeats.count(kind) for kind in "abaab"] == [1, 1, 2, 3, 2]


def test_kinds_without_end_take_no_memory_without_end():
    repeats = Repeats()
    for kind in range(1000):
        repeats.count(kind)
    assert repeats.count(0) == 2
    assert repeats.count("one more") == 1
    assert repeats.count(0) == 1  # forgotten with the others
