"""At which epochs a run measures its losses: all at first, then ever fewer, so that a long run stays small.

Depends on the epoch alone, never on time: the same run has the same history.
"""

EVERY_EPOCH_UNTIL = 100


def next_measured_epoch(epoch: int) -> int:
    """Return the first epoch after `epoch` whose losses are recorded.

    Up to 100 it is every one; then every second up to 200, every fourth up to 400, ...: 50 a doubling.
    """
    stride = 1
    while epoch >= EVERY_EPOCH_UNTIL * stride:
        stride *= 2
    return (epoch // stride + 1) * stride
