#!/bin/sh
# Pin and hash every package, for all systems and Python 3.11 up:   scripts/lock.sh INDEX_URL
# The address of the package index is given here and nowhere else: the lock files name no host, so that pip takes the
# same files, checked by their hashes, from whichever index or mirror the machine is configured for.
set -eu
index=${1:?usage: scripts/lock.sh INDEX_URL}
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH" # uv is no part of the locked set: pip install uv where it is missing
lock() {
    output=$1
    shift
    uv pip compile pyproject.toml --extra desktop --extra central "$@" -q --universal --python-version 3.11 \
        --default-index "$index" --generate-hashes --no-header --no-annotate --no-emit-index-url --output-file "$output"
}
lock requirements.txt
lock requirements-dev.txt --group dev -c requirements.txt
