"""Texts that are marked for translation are given what they have places for."""

from __future__ import annotations

import ast
import string
from pathlib import Path

ROOT = Path(__file__).parents[2] / "nn_sim"


def wrong_calls(source: Path) -> list[str]:
    """Every ``tr("...").format(...)`` whose names are not those of its text."""
    wrong = []
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"):
            continue
        marked = node.func.value
        if not (isinstance(marked, ast.Call) and isinstance(marked.func, ast.Name) and marked.func.id == "tr"):
            continue
        text = marked.args[0]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            continue
        if any(keyword.arg is None for keyword in node.keywords):
            continue
        places = {name for _, name, _, _ in string.Formatter().parse(text.value) if name}
        given = {keyword.arg for keyword in node.keywords}
        if places != given and not node.args:
            wrong.append(f"{source.relative_to(ROOT)}:{node.lineno}: {sorted(places)} but {sorted(map(str, given))}")
    return wrong


def test_every_place_of_a_marked_text_is_filled() -> None:
    wrong = [line for source in sorted(ROOT.rglob("*.py")) for line in wrong_calls(source)]
    assert not wrong, "\n".join(wrong)


def test_a_place_that_is_not_filled_is_found(tmp_path: Path, monkeypatch) -> None:
    source = ROOT / "language.py"
    assert not wrong_calls(source)
    bad = tmp_path / "bad.py"
    bad.write_text('tr("{count} rows").format(number=3)\n')
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    assert wrong_calls(bad) == ["bad.py:1: ['count'] but ['number']"]
