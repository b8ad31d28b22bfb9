#!/bin/sh
# Start the program in a real window and walk its accessibility tree; takes the command that starts it.
# Needs Debian's xvfb dbus-x11 at-spi2-core python3-pyatspi gir1.2-atspi-2.0. Ends with the walk's own exit status.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

for tool in xvfb-run dbus-run-session /usr/libexec/at-spi-bus-launcher; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: sudo apt-get install xvfb dbus-x11 at-spi2-core python3-pyatspi gir1.2-atspi-2.0"; exit 2; }
done

if [ "${NN_SIM_WALK_INSIDE:-}" != yes ]; then
  NN_SIM_WALK_INSIDE=yes exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" dbus-run-session -- "$0" "$@"
fi

HOME=$(mktemp -d)
export HOME XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/data" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
/usr/libexec/at-spi-bus-launcher --launch-immediately &
launcher=$!
sleep 1
"$@" &
program=$!
status=0
timeout 300 /usr/bin/python3 "$here/walk.py" || status=$?
kill -0 "$program" 2>/dev/null || { echo "The program has ended while it was looked at."; status=1; }
kill "$program" "$launcher" 2>/dev/null || true
wait "$program" 2>/dev/null || true
rm -rf "$HOME"
exit "$status"
