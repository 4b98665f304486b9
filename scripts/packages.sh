#!/bin/sh
# Install Debian packages as root, or say exactly what to type:   scripts/packages.sh NAME...
set -eu
if ! command -v apt-get >/dev/null; then
    echo "Istiqbal needs these (names as in Debian), please install them: $*" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "Istiqbal needs a few system packages. Please run this, then try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
    exit 1
fi
echo "Installing system packages: $*"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Since Debian 13 libglib2.0-0 is provided by libglib2.0-0t64; apt finds the provider by itself.
if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed: $*" >&2
    exit 1
fi
