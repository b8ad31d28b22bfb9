"""`make package`: the program in one folder, and from that the portable archive and, where dpkg is, the .deb.

On Windows and macOS it stops after the folder; packaging/README.md has the steps from there.
"""
# ruff: noqa: T201

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
from pathlib import Path

import deb
import icons
import licences
import report_size
from strip_libraries import forget_build_paths, strip_all

from nn_sim import __version__
from nn_sim.app.platform_check import XCB_PACKAGES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

BUILD, DIST = ROOT / "build", ROOT / "dist"
FOLDER = BUILD / "package" / "nn-sim"


def build_folder() -> Path:
    """Put the program into one folder, with its licences, and return the folder."""
    icons.main(HERE / "nn-sim.svg", BUILD / "icons")
    shutil.rmtree(BUILD / "package", ignore_errors=True)
    work = BUILD / "pyinstaller"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(BUILD / "package"), "--workpath", str(work), str(HERE / "nn-sim.spec")),
        ],
        check=True,
        cwd=ROOT,
    )
    if sys.platform == "linux":
        print(f"strip saved {strip_all(FOLDER) / 1e6:.1f} MB")
        print(f"libraries that knew the build machine's folders: {forget_build_paths(FOLDER)}")
    licences.collect(work / "nn-sim" / "shipped.json", FOLDER / "LICENSES")
    return FOLDER


def metainfo() -> str:
    """Return the AppStream file with this release in it."""
    template = (HERE / "linux" / f"{deb.COMPONENT}.metainfo.xml").read_text(encoding="utf-8")
    return template.replace("@VERSION@", __version__).replace("@DATE@", release_date().isoformat())


def release_date() -> datetime.date:
    """Return the day of SOURCE_DATE_EPOCH, or that of the last commit."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct") or "0"
    return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC).date()


def add_desktop_files(folder: Path) -> None:
    """Add what a desktop can use, for whoever unpacks the archive and wants it in the menu."""
    share = folder / "share"
    for kind, source in (("applications", f"{deb.COMPONENT}.desktop"), ("mime/packages", "nn-sim-mime.xml")):
        (share / kind).mkdir(parents=True)
        shutil.copyfile(HERE / "linux" / source, share / kind / source)
    (share / "metainfo").mkdir()
    (share / "metainfo" / f"{deb.COMPONENT}.metainfo.xml").write_text(metainfo(), encoding="utf-8")
    (share / "icons").mkdir()
    for icon in (HERE / "nn-sim.svg", BUILD / "icons" / "nn-sim-256.png"):
        shutil.copyfile(icon, share / "icons" / icon.name)
    shutil.copyfile(HERE / "linux" / "README.txt", folder / "README.txt")


def pack(folder: Path, target: Path) -> None:
    """Pack the folder as a .tar.xz: the same files give the same bytes."""
    packing = folder.with_name(target.name.removesuffix("-linux-x86_64.tar.xz"))
    folder.rename(packing)
    try:
        when = f"--mtime={release_date().isoformat()}T00:00:00Z"
        tar = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", when, "-C", str(packing.parent)]
        archiver = subprocess.Popen([*tar, "-c", packing.name], stdout=subprocess.PIPE)
        with target.open("wb") as file:
            subprocess.run(["xz", "--x86", "--lzma2=preset=6", "-T0"], stdin=archiver.stdout, stdout=file, check=True)
        if archiver.wait():
            raise SystemExit("tar has failed")
    finally:
        packing.rename(folder)


def _git(*arguments: str) -> str:
    found = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False, cwd=ROOT)
    return found.stdout.strip()


def main() -> int:
    """Build all that can be built on this system."""
    folder = build_folder()
    if sys.platform != "linux":
        print(f"the program is in {folder}")
        return 0
    add_desktop_files(folder)
    DIST.mkdir(exist_ok=True)
    archive = DIST / f"nn-sim-{__version__}-linux-x86_64.tar.xz"
    pack(folder, archive)
    print(report_size.report(folder, archive))
    if shutil.which("dpkg-deb") is None:
        print("no .deb: there is no dpkg-deb here")
    else:
        package = DIST / f"nn-sim_{__version__}_amd64.deb"
        also = tuple(XCB_PACKAGES.values())
        needs = deb.make_deb(folder, BUILD / "icons", __version__, metainfo(), package, also)
        print(f"{package.name} {package.stat().st_size / 1e6:.1f} MB\nDepends: {needs}")
    return int(archive.stat().st_size > report_size.MOST_MEGABYTES * 1_000_000)


if __name__ == "__main__":
    sys.exit(main())
