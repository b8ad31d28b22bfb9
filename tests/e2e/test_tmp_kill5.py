import os
import sys

from tests.e2e.test_kill import kill_so_often


def test_it(qapp, tmp_path, compiled):
    sys.stdout.write(repr(kill_so_often(int(os.environ["K"]), tmp_path)))
