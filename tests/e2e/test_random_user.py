"""A random user of the whole program finds every promise kept, for 160 actions, and in the long test for 10,000."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_sim.engine import Backend
from tests.e2e.first_failure import run_machine
from tests.e2e.random_user import RandomUser

LetUsersAct = Callable[[int, int], Counter[str]]


@pytest.fixture
def let_users_act(qapp: QApplication, qtbot: QtBot, compiled: Backend) -> LetUsersAct:
    """Lets so many users do so many actions each; returns what was done and compared."""

    def act(users: int, actions: int) -> Counter[str]:
        counts: Counter[str] = Counter()
        how = settings(
            max_examples=users,
            stateful_step_count=actions,
            deadline=None,
            database=None,
            phases=[Phase.generate],  # runs are of the clock's length, so that nothing can be made smaller reliably
            suppress_health_check=list(HealthCheck),
        )
        with qtbot.captureExceptions() as errors:
            run_machine(lambda failures: RandomUser(qapp, compiled, counts, errors, failures), how)
        return counts

    return act


def test_a_random_user_finds_every_promise_kept(let_users_act: LetUsersAct):
    counts = let_users_act(4, 40)
    assert counts["states saved and loaded"] >= 100


@pytest.mark.long
def test_10_000_actions_of_random_users(let_users_act: LetUsersAct, capsys: pytest.CaptureFixture[str]):
    counts: Counter[str] = Counter()
    while counts["actions"] < 10_000:
        counts += let_users_act(20, 60)
        with capsys.disabled():  # each time, so that one that is ended early has told how far it has come
            print("\nrandom users: " + ", ".join(f"{number:,} {what}" for what, number in counts.items()))  # noqa: T201
