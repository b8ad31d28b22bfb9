import sys, pytest
from tests.e2e.test_random_user import let_users_act
def test_it(qapp, compiled):
    import os
    c = let_users_act(qapp, compiled, users=int(os.environ.get("U",6)), actions=int(os.environ.get("A",60)))
    print(c)
