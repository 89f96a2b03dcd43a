# SPDX-FileCopyrightText: 2026 The Lacuna authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run, test, bench, box and test-deb share: where things are, how this machine builds (natively, with
# packages of its own, or in a Debian 13 root), and how a failure is told. Sourced by bash, never run.
# shellcheck shell=bash

set -euo pipefail
checkout=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-${HOME:?set HOME}/.cache}/lacuna

# Everything compiled for this project shares one ccache, whichever checkout and whichever of these scripts it is compiled in.
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# All presets of two states take some 8 GB of it; with ccache's own 5 GB each build drives out what the next one needs.
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-12G}

say() { printf 'lacuna: %s\n' "$*" >&2; }
fail() {
    printf 'lacuna: %s\n' "$@" >&2
    exit 1
}

# The packages of a list, one a line, without comments.
packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$@"; }

# The name of what a checkout's package lists describe: two short hashes, `build` and `build-test`.
list_key() {
    local folder=$1/packaging
    printf '%s %s\n' "$(packages "$folder/packages.txt" | sha256sum | cut -c1-12)" \
        "$(packages "$folder/packages.txt" "$folder/packages-test.txt" | sha256sum | cut -c1-12)"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "this step needs root: $*" "Run it as root yourself, or install sudo, then run the same command again."
    fi
}

# Installs Debian packages on this very system, only those that are missing.
install_here() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return
    say "installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update >&2 || say "apt-get update failed; going on with the package lists that are here"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >&2 \
        || fail "the packages could not be installed; apt's own message above says why." \
            "Once that is mended, run the same command again."
}

is_debian_13_or_newer() {
    [ -r /etc/os-release ] || return 1
    (
        # shellcheck disable=SC1091
        . /etc/os-release
        [ "${ID:-}" = debian ] && { [ "${VERSION_ID:-99}" -ge 13 ]; } 2>/dev/null
    )
}

# Does this system's CMake find what CMakeLists.txt asks for? Asked once a checkout, then remembered.
system_has_libraries() {
    local stamp=$checkout/build/.system-libraries probe
    [ -e "$stamp" ] && return "$(cat "$stamp")"
    command -v cmake >/dev/null && command -v c++ >/dev/null || return 1
    probe=$(mktemp -d)
    cat >"$probe/CMakeLists.txt" <<'PROBE'
cmake_minimum_required(VERSION 3.25)
project(probe LANGUAGES CXX)
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets Svg Charts Concurrent LinguistTools Test)
find_package(KF6Archive REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
PROBE
    local answer=1
    cmake -S "$probe" -B "$probe/b" >/dev/null 2>&1 && answer=0
    rm -rf -- "$probe"
    mkdir -p -- "$checkout/build" && printf '%s\n' "$answer" >"$stamp"
    return "$answer"
}

# How this machine builds: `debian` (apt installs), `system` (libraries are there), or `box`.
# LACUNA_BUILD_IN=debian|system|box overrides.
build_in() {
    if [ -n "${LACUNA_BUILD_IN:-}" ]; then
        printf '%s\n' "$LACUNA_BUILD_IN"
    elif [ -n "${LACUNA_IN_BOX:-}" ]; then
        printf 'system\n'
    elif is_debian_13_or_newer; then
        printf 'debian\n'
    elif system_has_libraries; then
        printf 'system\n'
    else
        printf 'box\n'
    fi
}

# prepare build|test: after it, `inside COMMAND...` runs where everything of that list is present.
prepare() {
    wanted=$1
    place=$(build_in)
    case $place in
        debian)
            local list=("$checkout/packaging/packages.txt") names
            [ "$wanted" = test ] && list+=("$checkout/packaging/packages-test.txt")
            mapfile -t names < <(packages "${list[@]}")
            install_here "${names[@]}"
            ;;
        system) : ;;
        box) "$checkout/packaging/box" --prepare "$wanted" ;;
        *) fail "LACUNA_BUILD_IN=$place is none of debian, system, box." ;;
    esac
}

# inside [exec] COMMAND...
inside() {
    local first=()
    [ "$1" != exec ] || { first=(exec); shift; }
    if [ "$place" = box ]; then
        "${first[@]}" "$checkout/packaging/box" --list "$wanted" -- "$@"
    else
        "${first[@]}" "$@"
    fi
}

# The newest change of anything the build reads, seen without starting the build tool: true if FILE is older.
sources_newer_than() {
    local roots=() name
    for name in CMakeLists.txt CMakePresets.json app model views resources translations packaging/cmake packaging/desktop; do
        [ -e "$checkout/$name" ] && roots+=("$checkout/$name")
    done
    [ -n "$(find "${roots[@]}" -newer "$1" -print -quit)" ]
}

# build PRESET [build arguments] [-- configure arguments]: configures where needed and builds, showing progress.
build() {
    local preset=$1 build=() configure=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do build+=("$1"); shift; done
    [ $# = 0 ] || shift
    if [ "$place" = system ]; then
        command -v mold >/dev/null || configure+=(-DCMAKE_LINKER_TYPE=DEFAULT)
        command -v ccache >/dev/null || configure+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
        command -v ninja >/dev/null || configure+=(-G "Unix Makefiles")
    fi
    inside cmake -S "$checkout" --preset "$preset" --log-level=NOTICE "${configure[@]}" "$@" >&2 \
        || fail "configuring failed; CMake's message above says what is missing." \
            "If this folder was built another way before, remove $checkout/build/$preset and try again."
    inside cmake --build "$checkout/build/$preset" -j "${LACUNA_JOBS:-$(nproc 2>/dev/null || echo 2)}" "${build[@]}" >&2 \
        || fail "the build failed; the first error above is the one to mend." \
            "If it ran out of memory, set LACUNA_JOBS=1 and run the same command again: it goes on where it stopped."
}

# The tools that come from npm, for tests only, at the versions of the lock file, into the user's cache.
install_test_tools() {
    local from=$checkout/tests/tools to
    [ -e "$from/package-lock.json" ] || return 0
    to=$cache/tools/$(sha256sum <"$from/package-lock.json" | cut -c1-12)
    if [ ! -e "$to/complete" ]; then
        say "installing the test tools that come from npm"
        rm -rf -- "$to"
        mkdir -p -- "$to"
        cp -- "$from/package.json" "$from/package-lock.json" "$to/"
        inside npm ci --prefix "$to" --no-audit --no-fund >&2 || fail "npm could not install $from; its message above says why."
        touch -- "$to/complete"
    fi
    export LACUNA_OOXML_VALIDATOR=$to/node_modules/.bin/ooxml-validator
    export LACUNA_AXE=$to/node_modules/axe-core/axe.min.js
}
