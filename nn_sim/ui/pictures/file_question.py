"""The question where to save a picture: folder, name, format, and for a PNG how many pixels.

Owns the dialog. Views get the function that asks, so that tests can answer in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from nn_sim.language import tr
from nn_sim.ui.pictures.formats import FORMATS, PNG_SCALES, SHARP

_PNG = FORMATS[0]
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Destination:
    """Where to, and with how many pixels for one of the screen."""

    path: Path
    scale: int = SHARP


AskFile = Callable[[QWidget, str], Destination | None]


@dataclass(frozen=True)
class _Kind:
    """A line of the list of formats."""

    filter: str
    suffix: str
    scale: int = SHARP


def _kinds() -> tuple[_Kind, ...]:
    """Return what can be chosen, the usual one first, in the language of now."""
    words = tr("{format}, {scale} × the pixels of the screen")
    return (
        *(
            _Kind(f"{words.format(format=tr(_PNG.words), scale=scale)} (*{_PNG.suffix})", _PNG.suffix, scale)
            for scale in sorted(PNG_SCALES, key=lambda scale: (scale != SHARP, scale))
        ),
        *(_Kind(f"{tr(one.words)} (*{one.suffix})", one.suffix) for one in FORMATS[1:]),
    )


def suggested_name(data: str, view: str) -> str:
    """Return a file's name, without suffix, that says what is in the picture: "moons-output"."""
    plain = re.sub(r"[^\w-]+", "-", f"{data}-{view}".lower()).strip("-_")
    return plain[-_LONGEST_NAME:].strip("-_") or "picture"


def ask_file(parent: QWidget, name: str) -> Destination | None:
    """Ask for the file to save to, `name` suggested; None if the user thinks better of it."""
    dialog = QFileDialog(parent, tr("Save picture"))
    try:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind.filter for kind in _kinds()])
        dialog.filterSelected.connect(lambda text: _take_kind(dialog, _kind_of(text)))
        dialog.selectFile(name + _PNG.suffix)
        _take_kind(dialog, _kinds()[0])
        while dialog.exec():
            kind, chosen = _kind_of(dialog.selectedNameFilter()), Path(dialog.selectedFiles()[0])
            path = _completed(chosen, kind)
            if path == chosen or not path.exists():
                return Destination(path, kind.scale)
            dialog.selectFile(path.name)  # the dialog has not asked whether that one may go
        return None
    finally:
        dialog.deleteLater()


def _kind_of(text: str) -> _Kind:
    kinds = _kinds()
    return next((kind for kind in kinds if kind.filter == text), kinds[0])


def _take_kind(dialog: QFileDialog, kind: _Kind) -> None:
    """Let the name end as the chosen format does."""
    dialog.setDefaultSuffix(kind.suffix[1:])
    if names := dialog.selectedFiles():
        name = Path(names[0])
        stem = name.stem if _is_ours(name) else name.name
        dialog.selectFile(stem + kind.suffix)


def _completed(path: Path, kind: _Kind) -> Path:
    """Add the suffix where the name has none that says a format; one that was typed counts more than the list."""
    return path if _is_ours(path) else path.with_name(path.name + kind.suffix)


def _is_ours(path: Path) -> bool:
    return path.suffix.lower() in {one.suffix for one in FORMATS}
