"""A random user of the whole program finds every promise kept, for 150 actions, and in the long test for 10,000."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from nn_sim.engine import Backend
from tests.e2e.random_user import RandomUser


def let_users_act(application: QApplication, compiled: Backend, *, users: int, actions: int) -> Counter[str]:
    """Let so many users do so many actions each; return what was done and compared."""
    counts: Counter[str] = Counter()
    run_state_machine_as_test(
        lambda: RandomUser(application, compiled, counts),
        settings=settings(
            max_examples=users,
            stateful_step_count=actions,
            deadline=None,
            database=None,
            print_blob=True,
            phases=[Phase.generate],  # runs are of the clock's length, so that nothing can be made smaller reliably
            suppress_health_check=list(HealthCheck),
        ),
    )
    return counts


def test_a_random_user_finds_every_promise_kept(qapp: QApplication, compiled: Backend):
    counts = let_users_act(qapp, compiled, users=3, actions=50)
    assert counts["states saved and loaded"] >= 100


@pytest.mark.long
def test_10_000_actions_of_random_users(qapp: QApplication, compiled: Backend, capsys: pytest.CaptureFixture[str]):
    counts: Counter[str] = Counter()
    while counts["actions"] < 10_000:
        counts += let_users_act(qapp, compiled, users=100, actions=100)
    with capsys.disabled():
        print("\nrandom users: " + ", ".join(f"{number:,} {what}" for what, number in counts.items()))  # noqa: T201
