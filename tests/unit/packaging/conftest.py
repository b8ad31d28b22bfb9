import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "packaging"


@pytest.fixture(autouse=True)
def _packaging_can_be_imported(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    yield
    for name in [name for name, module in sys.modules.items() if str(FOLDER) in str(getattr(module, "__file__", ""))]:
        del sys.modules[name]
