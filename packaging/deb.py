"""Makes the .deb from the folder that the tarball has: the same program, with the desktop's files in their places.

The libraries of X11 stay out of it: it depends on Debian's, which get their security updates there.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from contents import is_left_to_debian
from depends import depends

HERE = Path(__file__).parent
COMPONENT = "io.github.nn_sim.nn_sim"
_PLACE = Path("usr/lib/nn-sim")
_CONTROL = """\
Package: nn-sim
Version: {version}
Architecture: amd64
Maintainer: nn-sim <nn-sim@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libwayland-egl1, xdg-desktop-portal
Suggests: fonts-noto-cjk
Section: education
Priority: optional
Description: neural-network simulator that shows every number of back-propagation
 For lectures and labs: it walks through a step of learning term by term,
 trains networks in a compiled loop, draws what each unit has learned, and
 goes back to any moment of a run.
 .
 Everything it needs of Python, Qt and LLVM is in the package.
"""


def make_deb(program: Path, icons: Path, version: str, metainfo: str, target: Path, also: tuple[str, ...]) -> str:
    """Make the package `target` and return its field Depends.

    Parameters
    ----------
    program : Path
        The folder as it is in the tarball.
    icons : Path
        Where ``icons.main`` has painted.
    metainfo : str
        The text of the AppStream file, with its release.
    also : tuple of str
        Packages that are needed though no library names them.
    """
    root = target.with_suffix(".root")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / _PLACE, symlinks=True)
    for file in (root / _PLACE).rglob("*"):
        if is_left_to_debian(file.name) and not file.is_dir():
            file.unlink()
    for extra in ("share", "README.txt"):
        path = root / _PLACE / extra
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    _desktop_files(root, icons, version, metainfo)
    needs = depends(root / _PLACE, also)
    kilobytes = sum(f.stat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_CONTROL.format(version=version, kilobytes=kilobytes, depends=needs), encoding="utf-8")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name) else 0o644)
    command = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", str(root), str(target)]
    subprocess.run(command, check=True, capture_output=True)
    shutil.rmtree(root)
    return needs


def _desktop_files(root: Path, icons: Path, version: str, metainfo: str) -> None:
    share = root / "usr/share"
    texts = {
        share / f"applications/{COMPONENT}.desktop": (HERE / f"linux/{COMPONENT}.desktop").read_text(encoding="utf-8"),
        share / "mime/packages/nn-sim.xml": (HERE / "linux/nn-sim-mime.xml").read_text(encoding="utf-8"),
        share / f"metainfo/{COMPONENT}.metainfo.xml": metainfo,
        share / "icons/hicolor/scalable/apps/nn-sim.svg": (HERE / "nn-sim.svg").read_text(encoding="utf-8"),
        share / "doc/nn-sim/copyright": (HERE.parent / "LICENSE").read_text(encoding="utf-8")
        + "\nThe licences of what nn-sim contains are in /usr/lib/nn-sim/LICENSES.\n",
    }
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for icon in icons.glob("nn-sim-*.png"):
        size = icon.stem.rpartition("-")[2]
        place = share / f"icons/hicolor/{size}x{size}/apps/nn-sim.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(icon, place)
    changes = gzip.compress(f"nn-sim ({version}) stable; urgency=low\n\n  * See CHANGELOG.md.\n".encode(), mtime=0)
    (share / "doc/nn-sim/changelog.gz").write_bytes(changes)
    binary = root / "usr/bin/nn-sim"
    binary.parent.mkdir(parents=True)
    binary.symlink_to("../lib/nn-sim/nn-sim")
