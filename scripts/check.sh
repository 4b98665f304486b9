#!/bin/sh
# Everything that must hold before a change is taken:   scripts/check.sh [static]
# Each check runs even if an earlier one failed; the tests come last, so that their closing line closes the output.
cd "$(dirname "$0")/.." || exit 2
PATH="$PWD/.venv/bin:$PATH"
export QT_QPA_PLATFORM=offscreen
failed=

check() {
    name=$1
    shift
    echo "== $name"
    "$@" || failed="$failed, $name"
}

check "format" ruff format --check .
check "style" ruff check .
check "types" mypy
check "rooms" lint-imports --no-logo
check "translations" python scripts/messages.py check
[ "${1:-}" = static ] || check "tests" python -m pytest -n 3 --dist worksteal
[ -z "$failed" ] || { echo "Failed: ${failed#, }" >&2; exit 1; }
