"""Paints the icon in every size that a desktop asks for: PNG for Linux, .ico for Windows, .icns for macOS.

Both container formats hold PNG files behind a short list of their places; they are written here, so that no other
program is needed.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Size -> the four letters by which macOS knows it.
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon with these PNG files, each by its size in pixels."""
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in sorted(pictures.items()):
        edge = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon with these PNG files."""
    body = b"".join(
        ICNS_KINDS[size] + struct.pack(">I", 8 + len(png)) + png
        for size, png in sorted(pictures.items())
        if size in ICNS_KINDS
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def painted(svg: Path, size: int) -> bytes:
    """Return the picture as a PNG file of `size` x `size` pixels; needs a ``QGuiApplication``."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # which knows only bytes, and Qt only text
    return bytes(buffer.data().data())


def main(svg: Path, folder: Path) -> None:
    """Paint `svg` in all sizes into `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = {size: painted(svg, size) for size in SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, png in pictures.items():
        (folder / f"nn-sim-{size}.png").write_bytes(png)
    (folder / "nn-sim.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "nn-sim.icns").write_bytes(icns(pictures))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
