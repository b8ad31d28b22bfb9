import os
import sys

from tests.e2e.test_random_user import let_users_act as let_users_act


def test_it(let_users_act):
    sys.stdout.write(repr(let_users_act(int(os.environ["U"]), int(os.environ["A"]))))
