"""How pictures are painted and saved, on subjects whose every pixel is known."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nn_sim.ui.pictures import Destination, PictureError, Subject, as_seen, ask_file, save_picture

INK, GROUND = "#ff0000", "#ffffff"


def with_cosmetic_line(painter: QPainter) -> None:
    """A line 2 pixels wide across the middle of 40 x 20, however the painter is stretched."""
    painter.fillRect(QRectF(0, 0, 40, 20), QColor(GROUND))
    painter.scale(40.0, 5.0)
    pen = QPen(QColor(INK), 2.0)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    path = QPainterPath(QPointF(0.0, 2.0))
    path.lineTo(1.0, 2.0)
    painter.drawPath(path)


LINE = Subject(QSize(40, 20), with_cosmetic_line)


def inked_rows(path: Path) -> list[int]:
    image = QImage(str(path))
    return [y for y in range(image.height()) if image.pixelColor(image.width() // 2, y).name() == INK]


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_a_line_of_two_pixels_is_two_pixels_wide_at_each_scale(qapp: QApplication, tmp_path: Path, scale: int):
    save_picture(LINE, tmp_path / "line.png", scale)
    assert inked_rows(tmp_path / "line.png") == list(range(9 * scale, 11 * scale))


def test_svg_has_the_line_where_it_stands_and_as_wide(qapp: QApplication, tmp_path: Path):
    save_picture(LINE, tmp_path / "line.svg")
    svg = (tmp_path / "line.svg").read_text(encoding="utf-8")
    assert 'd="M0,10 L40,10 "' in svg
    assert 'stroke-width="2"' in svg
    assert "non-scaling" not in svg


@pytest.mark.parametrize(
    "draw",
    [
        lambda painter: painter.drawLine(QPointF(0, 0), QPointF(1, 1)),
        lambda painter: painter.drawLines([QLineF(0, 0, 1, 1)]),
        lambda painter: painter.drawRect(QRectF(0, 0, 1, 1)),
        lambda painter: painter.drawEllipse(QPointF(0.5, 0.5), 0.5, 0.5),
        lambda painter: painter.drawPolygon([QPointF(0, 0), QPointF(1, 0), QPointF(1, 1)]),
        lambda painter: painter.drawPolyline([QPointF(0, 0), QPointF(1, 0), QPointF(1, 1)]),
    ],
)
def test_every_shape_with_a_cosmetic_pen_is_an_ordinary_one(qapp: QApplication, tmp_path: Path, draw):
    def paint(painter: QPainter) -> None:
        painter.scale(40, 20)
        painter.setPen(QPen(QColor(INK), 0))
        draw(painter)

    save_picture(Subject(QSize(40, 20), paint), tmp_path / "shape.svg")
    svg = (tmp_path / "shape.svg").read_text(encoding="utf-8")
    assert INK in svg
    assert "40,20" in svg or "40,0" in svg or "40,10" in svg
    assert "non-scaling" not in svg


def test_what_follows_an_inner_clip_is_clipped_as_before_it(qapp: QApplication, tmp_path: Path):
    """Qt's own painter leaves the inner clip on the last line, which then is not seen."""

    def paint(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 40, 20))
        painter.save()
        painter.setClipRect(QRectF(0, 0, 5, 5), Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(0, 0, 40, 20), QColor("#00ff00"))
        painter.restore()
        painter.setPen(QColor(INK))
        painter.drawLine(QLineF(10, 15, 30, 15))

    save_picture(Subject(QSize(40, 20), paint), tmp_path / "clip.svg")
    svg = (tmp_path / "clip.svg").read_text(encoding="utf-8")
    before_line = svg[: svg.index("10,15")]
    clip = before_line[before_line.rindex("clip-path=") :].split("#")[1].split(")")[0]
    shape = svg[svg.index(f'<clipPath id="{clip}"') :].split("</clipPath>")[0]
    assert "L40,20" in shape


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(200, 100)
    frame.setStyleSheet(f"QWidget {{ background: {GROUND}; color: {INK}; }}")
    return frame


def test_controls_and_errors_are_left_out_and_a_choice_is_words(frame: QWidget, tmp_path: Path):
    for number, child in enumerate((QPushButton("Press", frame), QLineEdit("Typed", frame), QLabel("Read", frame))):
        child.setGeometry(0, 20 * number, 100, 20)
    error = QLabel("Wrong", frame)
    error.setProperty("role", "error")
    choice = QComboBox(frame)
    choice.addItems(["one", "two"])
    choice.setCurrentIndex(1)
    frame.show()
    save_picture(as_seen(frame), tmp_path / "frame.svg")
    svg = (tmp_path / "frame.svg").read_text(encoding="utf-8")
    assert {word for word in ("Press", "Typed", "Read", "Wrong", "one", "two") if f">{word}<" in svg} == {"Read", "two"}


def test_of_parts_only_their_room_is_in_the_picture(frame: QWidget, tmp_path: Path):
    first, second, hidden = (QLabel("", frame) for _ in range(3))
    first.setGeometry(20, 30, 40, 10)
    second.setGeometry(30, 50, 60, 20)
    hidden.hide()
    first.setStyleSheet("background: #0000ff")
    frame.show()
    subject = as_seen(frame, first, second, hidden)
    assert subject.size == QSize(70, 40)  # from (20, 30) to (90, 70)
    assert as_seen(frame, first, second, hidden, edge=8).size == QSize(86, 56)


def test_a_name_without_a_format_is_refused(qapp: QApplication, tmp_path: Path):
    with pytest.raises(PictureError, match=r"its name must end in \.png, \.svg or \.pdf\."):
        save_picture(LINE, tmp_path / "line.gif")
    assert not list(tmp_path.iterdir())


def test_a_picture_of_too_many_pixels_is_refused(qapp: QApplication, tmp_path: Path):
    with pytest.raises(PictureError, match="too many pixels"):
        save_picture(Subject(QSize(40_000, 40_000), with_cosmetic_line), tmp_path / "large.png", 4)
    assert not list(tmp_path.iterdir())


@contextmanager
def small_files_only() -> Iterator[None]:
    """Let no file grow beyond 100 bytes, as on a full disk; no fixture, for a test's report may be a file too."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_file_that_cannot_be_finished_leaves_what_was_there(qapp: QApplication, tmp_path: Path, suffix: str):
    path = tmp_path / f"kept{suffix}"
    path.write_bytes(b"before")
    with small_files_only(), pytest.raises(PictureError, match="could not be saved"):
        save_picture(LINE, path, 4)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_refused(qapp: QApplication, tmp_path: Path):
    tmp_path.chmod(0o500)
    with pytest.raises(PictureError, match="could not be saved"):
        save_picture(LINE, tmp_path / "line.png")


def answer_with(act) -> None:
    """Do something to the file dialog once it is open, then accept it."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        act(dialog)
        dialog.accept()

    QTimer.singleShot(0, find)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("PNG image, 2 ×", ("shot.png", 2)),
        ("PNG image, 1 ×", ("shot.png", 1)),
        ("PNG image, 4 ×", ("shot.png", 4)),
        ("SVG", ("shot.svg", 2)),
        ("PDF", ("shot.pdf", 2)),
    ],
)
def test_the_dialog_offers_formats_and_scales(frame: QWidget, tmp_path: Path, kind: str, expected: tuple[str, int]):
    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        (wanted,) = [text for text in dialog.nameFilters() if text.startswith(kind)]
        dialog.selectNameFilter(wanted)
        dialog.filterSelected.emit(wanted)

    answer_with(choose)
    name, scale = expected
    assert ask_file(frame, "shot") == Destination(tmp_path / name, scale)


def test_a_suffix_that_is_typed_says_the_format(frame: QWidget, tmp_path: Path):
    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("eta 0.5.svg")

    answer_with(choose)
    answer = ask_file(frame, "shot")
    assert answer is not None
    assert answer.path == tmp_path / "eta 0.5.svg"


def test_a_dot_in_a_name_is_no_format(frame: QWidget, tmp_path: Path):
    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("eta 0.5")

    answer_with(choose)
    answer = ask_file(frame, "shot")
    assert answer is not None
    assert answer.path == tmp_path / "eta 0.5.png"


def test_the_dialog_can_be_left(frame: QWidget):
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    assert ask_file(frame, "shot") is None
