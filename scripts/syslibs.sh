#!/bin/sh
# The system libraries Qt needs on Linux:   scripts/syslibs.sh headless|window|test
# Missing ones are looked for by the file the loader wants, so any distribution that has them passes. Root on a
# Debian-like system gets them installed; anyone else gets the exact command. Nothing to do on macOS.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
kind=${1:?usage: scripts/syslibs.sh headless|window|test}

headless="libglib-2.0.so.0=libglib2.0-0 libGL.so.1=libgl1 libEGL.so.1=libegl1 libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3 libxkbcommon.so.0=libxkbcommon0"
window="libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-shape.so.0=libxcb-shape0 libxkbcommon-x11.so.0=libxkbcommon-x11-0"

wanted=$headless
[ "$kind" = window ] && wanted="$wanted $window"
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
[ -n "$known" ] || exit 0
missing=
for pair in $wanted; do
    case $known in *"${pair%%=*} "*) ;; *) missing="$missing ${pair#*=}" ;; esac
done
if [ "$kind" = test ] && ! command -v pdftotext >/dev/null; then missing="$missing poppler-utils"; fi
if [ "$kind" = test ] && ! command -v openssl >/dev/null; then missing="$missing openssl"; fi
[ -z "$missing" ] || exec "$(dirname "$0")/packages.sh" $missing
