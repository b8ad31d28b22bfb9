#!/usr/bin/env bash
# Signs, packs and notarises nn-sim.app, which `python packaging/build.py` leaves in build/package on a Mac.
#
#   SIGN_AS    the "Developer ID Application: ..." identity in the keychain; without it the app is signed for this Mac only
#   PROFILE    the name that `xcrun notarytool store-credentials NAME` has stored; without it nothing is notarised
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' nn_sim/__init__.py)
app=build/package/nn-sim.app
image=dist/nn-sim-$version-macos-$(uname -m).dmg
mkdir -p dist

# From the inside out: every library, then the program. The hardened runtime is what notarisation asks for; numba compiles
# while the program runs, which the entitlements allow.
options=(--force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist)
[ -n "${SIGN_AS:-}" ] || options=(--force)
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  xargs -0 -n 20 codesign "${options[@]}" --sign "${SIGN_AS:--}"
codesign "${options[@]}" --sign "${SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "nn-sim $version" -srcfolder "$folder" -format ULMO -ov "$image"

if [ -n "${SIGN_AS:-}" ]; then
  codesign --timestamp --sign "$SIGN_AS" "$image"
fi
if [ -n "${PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
