#!/bin/sh
# Print the Python to use: $PY, or the first one of version 3.11 or later that can make virtual environments.
set -eu
packages=$(dirname "$0")/packages.sh
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
makes_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

[ -n "${PY:-}" ] || command -v python3 >/dev/null || "$packages" python3 python3-venv >&2
found=
for candidate in ${PY:-python3 python3.13 python3.12 python3.11 python3.14}; do
    if command -v "$candidate" >/dev/null && new_enough "$candidate"; then
        found=$candidate
        makes_venv "$candidate" && break
    fi
done
if [ -z "$found" ]; then
    echo "Istiqbal needs Python 3.11 or later; ${PY:-python3} is $("${PY:-python3}" --version 2>/dev/null || echo "not there")." >&2
    echo "Debian 12, Ubuntu 24.04 and later have it: sudo apt-get install -y python3 python3-venv" >&2
    echo "Where it is elsewhere, name it: make run PY=/path/to/python3.12" >&2
    exit 1
fi
if ! makes_venv "$found"; then
    "$packages" python3-venv >&2
    makes_venv "$found" || { echo "$found cannot make virtual environments (modules venv, ensurepip)." >&2; exit 1; }
fi
command -v "$found"
