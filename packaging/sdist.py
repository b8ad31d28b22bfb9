"""Makes the sdist with the build backend that pyproject.toml names: `python packaging/sdist.py FOLDER`.

In an environment of its own, as pip builds a wheel, so that nothing depends on what is installed here.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(target: Path) -> None:
    """Write the sdist into the folder `target`."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        subprocess.run(
            [python, "-m", "pip", "--disable-pip-version-check", "install", "-q", *build["requires"]], check=True
        )
        make = f"import {build['build-backend']} as backend; print(backend.build_sdist({str(target.resolve())!r}))"
        subprocess.run([python, "-c", make], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
