#!/bin/sh
# Makes the environment that the Makefile needs: Python packages in .venv, system libraries, Chinese fonts.
# usage: packaging/prepare.sh run|test|package
set -eu
cd "$(dirname "$0")/.."
want=${1:-run}

say() { printf '%s\n' "$*" >&2; }

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1
}

install_packages() { # the system packages named, or the one line to type
    if may_install; then
        say "正在安装系统组件 / Installing: $*"
        as_root=; [ "$(id -u)" = 0 ] || as_root=sudo
        $as_root apt-get update -q >/dev/null
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends "$@" >/dev/null
    else
        say "缺少系统组件。请在终端输入下面一行，再重新运行："
        say "System packages are missing. Type this line, then run again:"
        say "    sudo apt-get install -y $*"
        return 1
    fi
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"; return
        fi
    done
    return 1
}

python=$(find_python) || { install_packages python3 python3-venv && python=$(find_python); } || {
    say "需要 Python 3.11 或更新的版本。/ Python 3.11 or newer is needed."; exit 1; }
"$python" -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv

groups="--group dev"
[ "$want" = package ] && groups="$groups --group package"
[ "$want" = run ] && groups=
stamp=.venv/prepared-$want
if ! [ -e "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    say "正在准备 Python 组件（头一次要几分钟）/ Preparing Python packages (minutes, the first time) …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
    # shellcheck disable=SC2086
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable . $groups
    # Text recognition is an extra; where its packages cannot be had, its tests are left out with the reason.
    [ "$want" != test ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[ocr]' ||
        say "没有装上文字识别，它的测试跳过。/ Text recognition could not be installed; its tests are skipped."
    touch "$stamp"
fi

[ "$(uname -s)" = Linux ] || exit 0

missing=
has() { ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1"* >/dev/null 2>&1; }
PATH=$PATH:/sbin:/usr/sbin
for pair in libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3 \
    libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0; do
    has "${pair%%:*}" || missing="$missing ${pair#*:}"
done
if [ "$want" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    for pair in libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 \
        libxcb-shape.so.0:libxcb-shape0 libxkbcommon-x11.so.0:libxkbcommon-x11-0; do
        has "${pair%%:*}" || missing="$missing ${pair#*:}"
    done
fi
if [ "$want" = package ]; then
    command -v objdump >/dev/null 2>&1 || missing="$missing binutils"
fi
if ! { fc-list :lang=zh 2>/dev/null | grep -q -i -E 'CJK|Han|Song|Hei|YaHei|WenQuanYi'; } &&
    ! ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1; then
    missing="$missing fonts-noto-cjk"
fi
# shellcheck disable=SC2086
[ -z "$missing" ] || install_packages $missing
