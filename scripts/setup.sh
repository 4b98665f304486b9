#!/bin/sh
# Make this folder ready:   scripts/setup.sh run|test     (called by make)
# Creates .venv, installs the locked packages by hash, and the system libraries where that is possible. Once done it
# returns at once and needs no network, until a lock file or this script changes.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:?usage: scripts/setup.sh run|test}
libraries=headless lock=requirements.txt
[ "$purpose" = test ] && libraries=test lock=requirements-dev.txt
[ "$purpose" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && libraries=window

mark() { cat "$1" scripts/setup.sh scripts/syslibs.sh | cksum; }
done_before() { [ "$(cat ".venv/.ready-$1" 2>/dev/null)" = "$(mark "$2")" ] && [ -x .venv/bin/python ]; }

if ! done_before "$libraries" "$lock" || ! .venv/bin/python -c '' 2>/dev/null; then
    scripts/syslibs.sh "$libraries"
    if ! { done_before packages "$lock" || done_before packages requirements-dev.txt; }; then
        python=$(scripts/python.sh)
        .venv/bin/python -c 'import pip' 2>/dev/null || "$python" -m venv --clear .venv
        echo "Installing the locked packages (about half a minute)"
        .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
        mark "$lock" >.venv/.ready-packages
    fi
    mark "$lock" >".venv/.ready-$libraries"
fi
