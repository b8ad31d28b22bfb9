#!/usr/bin/env bash
# Compiles the installer's script against a folder of empty files: shows that it is complete, not that it installs.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/nn-sim/_internal" "$folder/nn-sim/LICENSES/nn-sim"
touch "$folder/nn-sim/nn-sim.exe" "$folder/nn-sim/nn-sim-console.exe" "$folder/nn-sim/_internal/python311.dll"
cp ../../LICENSE "$folder/nn-sim/LICENSES/nn-sim/LICENSE"
makensis -V2 -WX -DVERSION=0.1.0 "-DSOURCE=$folder/nn-sim" "-DOUTPUT=$folder/nn-sim-0.1.0-setup.exe" nn-sim.nsi
file "$folder/nn-sim-0.1.0-setup.exe"
