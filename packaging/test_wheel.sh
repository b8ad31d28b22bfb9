#!/usr/bin/env bash
# Installs the wheel, and then the sdist, into a fresh environment each, and tries them from another folder.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
constraints=$PWD/packaging/constraints.txt
for built in "$PWD"/dist/*.whl "$PWD"/dist/*.tar.gz; do
  echo "== $(basename "$built")"
  "$python" -m venv "$folder/venv"
  "$folder/venv/bin/pip" --disable-pip-version-check install --quiet --constraint "$constraints" "$built"
  (
    cd "$folder" # where there is no nn_sim to be imported by accident
    export QT_QPA_PLATFORM=offscreen XDG_CACHE_HOME=$folder/cache
    venv/bin/nn-sim --version
    venv/bin/python -m nn_sim --version
    venv/bin/nn-sim train --data iris --epochs 2 >/dev/null
    venv/bin/nn-sim --self-test
  )
  rm -rf "$folder/venv"
done
