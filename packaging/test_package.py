"""`make package-test`: tries the archive and the .deb as whoever gets them would, and says what they cost.

The archive is unpacked into a read-only folder with spaces and other letters in its name, and started without network
and without a home folder that can be written. The .deb is installed into a fresh Debian with nothing but what it
depends on. In each the self-test must pass, and the window must open under Xvfb; its picture is kept in
build/package-test.

Needs root, for the fresh Debian and for the network that is not there.
"""
# ruff: noqa: T201

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package-test"
SUITE = "bookworm"
DISPLAY = ":87"
_SECONDS_AT_MOST = 120
_STEADY_SECONDS = 3.0


def unpack(archive: Path) -> Path:
    """Unpack the archive where it is hardest to start from, and return the program's folder."""
    place = WORK / "Übung 1 – 反向传播"
    _writable(place)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    subprocess.run(["tar", "-xJf", archive, "-C", place], check=True)
    for path in place.rglob("*"):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return next(place.iterdir())


def install(package: Path) -> Path:
    """Install the .deb into a copy of a fresh minimal Debian, and return the copy."""
    fresh, root = WORK / SUITE, WORK / "root"
    if not (fresh / "done").exists():
        shutil.rmtree(fresh, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, fresh], check=True, stdout=subprocess.DEVNULL)
        (fresh / "done").touch()
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "-a", fresh, root], check=True)
    shutil.copyfile(package, root / "tmp" / package.name)
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    for name in ("apt.conf.d", "auth.conf.d"):
        for file in Path("/etc/apt", name).glob("*prox*"):
            shutil.copyfile(file, root / "etc/apt" / name / file.name)
    with _mounted(root):
        install = f"apt-get update -qq && apt-get install -qq -y --no-install-recommends /tmp/{package.name}"
        told = subprocess.run(
            ["chroot", root, "sh", "-c", install],
            env=_environment({"DEBIAN_FRONTEND": "noninteractive"}),
            capture_output=True,
            text=True,
            check=False,
        )
        if told.returncode:
            raise SystemExit(f"the .deb cannot be installed:\n{told.stdout[-2000:]}{told.stderr[-2000:]}")
    return root


def self_test(name: str, command: list[str], environment: Mapping[str, str]) -> None:
    """Let the program test itself; ends this program if it fails."""
    began = time.perf_counter()
    told = subprocess.run([*command, "--self-test"], env=environment, capture_output=True, text=True, check=False)
    print(f"\n{name}: self-test, {time.perf_counter() - began:.1f} s\n{told.stdout}{told.stderr}")
    if told.returncode:
        raise SystemExit(f"{name}: the self-test has failed")


def window(name: str, command: list[str], environment: Mapping[str, str], picture: Path) -> tuple[float, float]:
    """Open the window, take its picture, and return the seconds until it was there and the MB it holds then."""
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        while not _shown():
            if program.poll() is not None or time.perf_counter() - began > _SECONDS_AT_MOST:
                raise SystemExit(f"{name}: no window has come")
            time.sleep(0.02)
        seconds = time.perf_counter() - began
        time.sleep(_STEADY_SECONDS)
        megabytes = max(_resident(pid) for pid in _family(program.pid)) / 1e6
        picture.unlink(missing_ok=True)
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", picture], check=True)
    finally:
        with suppress(ProcessLookupError):  # it has ended of itself
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        while _shown():
            time.sleep(0.05)
    return seconds, megabytes


def _shown() -> bool:
    """Whether a window of nn-sim's is on the screen."""
    found = subprocess.run(
        ["xwininfo", "-display", DISPLAY, "-root", "-tree"], capture_output=True, text=True, check=False
    )
    return 'nn-sim"' in found.stdout and "untitled" in found.stdout


def _family(pid: int) -> list[int]:
    """A process and what it has started."""
    pids = [pid]
    for parent in pids:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            pids += map(int, task.read_text().split())
    return pids


def _resident(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    line = next((line for line in status.splitlines() if line.startswith("VmRSS")), "VmRSS: 0 kB")
    return int(line.split()[1]) * 1024


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    """What a fresh login has, and no more."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "HOME": "/root", **more}


def _writable(place: Path) -> None:
    for path in (place, *place.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o700)


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    """Give a root its /proc, and the socket of the X server."""
    places = {"/proc": root / "proc", "/tmp/.X11-unix": root / "tmp/.X11-unix"}
    done = []
    try:
        for source, target in places.items():
            if Path(source).exists():
                target.mkdir(parents=True, exist_ok=True)
                subprocess.run(["mount", "--bind", source, target], check=True)
                done.append(target)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", target], check=True)


@contextmanager
def _screen() -> Iterator[None]:
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1280x840x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Try what was built; the exit code is 0 if all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("package", type=Path)
    parser.add_argument("--venv", type=Path, help="an nn-sim to compare with, such as .venv/bin/nn-sim")
    options = parser.parse_args()
    if os.geteuid():
        raise SystemExit(
            "package-test needs root: it installs a Debian into a folder of its own and removes the network"
        )
    WORK.mkdir(parents=True, exist_ok=True)
    portable = unpack(options.archive)
    root = install(options.package)
    # As a user who may write nowhere but in /tmp; "nobody" has no home. The network is a namespace without one.
    nowhere = _environment({"HOME": "/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent"})
    as_nobody = ["unshare", "--net", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    caches = {"XDG_CACHE_HOME": str(WORK / "cache")}
    figures: list[tuple[str, float, float]] = []
    self_test("archive, read-only, no network, no home", [*as_nobody, str(portable / "nn-sim")], nowhere)
    with _screen(), _mounted(root):
        self_test(".deb in a fresh Debian", ["chroot", str(root), "nn-sim"], _environment({}))
        starts = {
            "archive": ([str(portable / "nn-sim")], _environment(caches)),
            ".deb": (["chroot", str(root), "nn-sim"], _environment({})),
        }
        if options.venv is not None:
            starts["venv"] = ([str(options.venv)], _environment(caches))
        for name, (command, environment) in starts.items():
            on_screen = {**environment, "DISPLAY": DISPLAY}
            picture = WORK / f"{name.strip('.')}.png"
            subprocess.run([*command, "--self-test"], env=environment, stdout=subprocess.DEVNULL, check=True)
            window(name, command, on_screen, picture)  # once for the disk; the engine has been compiled above
            figures += [(name, *window(name, command, on_screen, picture)) for _ in range(3)]
        picture = WORK / "no-home.png"
        window(
            "archive without a home",
            [*as_nobody[2:], str(portable / "nn-sim")],
            {**nowhere, "DISPLAY": DISPLAY},
            picture,
        )
    print(f"\nmedian of three starts, and what is resident {_STEADY_SECONDS:g} s later:")
    for name in starts:
        seconds = sorted(second for which, second, _ in figures if which == name)[1]
        megabytes = sorted(megabyte for which, _, megabyte in figures if which == name)[1]
        print(f"  {name:<8} {seconds:5.2f} s  {megabytes:4.0f} MB")
    print(f"pictures: {', '.join(str(path.relative_to(ROOT)) for path in sorted(WORK.glob('*.png')))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
