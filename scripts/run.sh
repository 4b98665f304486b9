#!/bin/sh
# Open Istiqbal; without a display, draw every screen and paper into tour/ instead.
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/python -m desktop
fi
echo "No display here: drawing every screen and paper into $PWD/tour instead of opening a window."
QT_QPA_PLATFORM=offscreen exec .venv/bin/python -m desktop tour --all --out tour/
