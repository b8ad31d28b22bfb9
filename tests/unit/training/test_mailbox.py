import threading
from time import perf_counter

from nn_sim.training.mailbox import CommandQueue, LatestSlot


def test_the_newest_thing_wins_and_is_fetched_once():
    slot: LatestSlot[str] = LatestSlot()
    assert slot.is_empty
    slot.put("old")
    slot.put("new")
    assert not slot.is_empty
    assert slot.take() == "new"
    assert slot.is_empty
    assert slot.take() is None


def test_taking_waits_for_what_comes_and_no_longer():
    slot: LatestSlot[str] = LatestSlot()
    late = threading.Timer(0.05, slot.put, ["late"])
    began = perf_counter()
    late.start()
    assert slot.take(timeout=5.0) == "late"
    assert 0.03 < perf_counter() - began < 2.0
    late.join()


def test_taking_gives_up_after_the_time_is_over():
    slot: LatestSlot[str] = LatestSlot()
    began = perf_counter()
    assert slot.take(timeout=0.05) is None
    assert perf_counter() - began >= 0.04


def test_nothing_is_lost_or_seen_twice_between_two_threads():
    slot: LatestSlot[int] = LatestSlot()
    writer = threading.Thread(target=lambda: [slot.put(i) for i in range(1, 5001)])
    writer.start()
    seen = []
    while not seen or seen[-1] < 5000:
        value = slot.take(timeout=1.0)
        assert value is not None
        seen.append(value)
    writer.join()
    assert seen == sorted(set(seen))


def test_commands_come_in_order_and_all_of_them():
    commands: CommandQueue[int] = CommandQueue()
    for number in range(3):
        commands.put(number)
    assert commands.wait() == 0
    assert list(commands.pending()) == [1, 2]
    assert list(commands.pending()) == []


def test_waiting_for_a_command_ends_after_the_time_is_over():
    commands: CommandQueue[int] = CommandQueue()
    assert commands.wait(0.01) is None
    late = threading.Timer(0.02, commands.put, [7])
    late.start()
    assert commands.wait(5.0) == 7
    late.join()
