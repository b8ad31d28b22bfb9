import pytest

from nn_sim.training.schedule import next_measured_epoch


@pytest.mark.parametrize(
    ("epoch", "following"),
    [(0, 1), (1, 2), (98, 99), (99, 100), (100, 102), (101, 102), (198, 200), (200, 204), (399, 400), (400, 408)],
)
def test_every_epoch_to_100_then_every_second_every_fourth_and_so_on(epoch: int, following: int):
    assert next_measured_epoch(epoch) == following


def test_a_doubling_of_the_epochs_costs_fifty_points():
    epoch, points = 100, 0
    while epoch < 100 * 2**10:
        epoch = next_measured_epoch(epoch)
        points += 1
    assert epoch == 100 * 2**10
    assert points == 500


def test_where_one_begins_does_not_matter():
    """A run that goes on from any epoch comes to the same measured ones."""
    measured = [0]
    while measured[-1] < 1000:
        measured.append(next_measured_epoch(measured[-1]))
    for epoch in range(1000):
        assert next_measured_epoch(epoch) == min(m for m in measured if m > epoch)
