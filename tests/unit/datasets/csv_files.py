"""Writes small CSV files for the tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

WriteCsv = Callable[[str | bytes], Path]


@pytest.fixture
def write_csv(tmp_path: Path) -> WriteCsv:
    def write(content: str | bytes) -> Path:
        path = tmp_path / "table.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write
