#!/bin/sh
# Tries a packaged program with nothing of Python in reach: starts it, imports, checks and exports the sample page.
# usage: packaging/try_package.sh FOLDER
set -eu
folder=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
sample=$folder/_internal/xingxian_editor/resources/sample/2021-03-05-07.txt

program() { env -i HOME="$scratch" PATH=/nowhere LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$folder/xingxian-editor" "$@"; }

program --help >/dev/null
program import "$sample" --library "$scratch/library" --json "$scratch/page.json"
program check "$sample" --library "$scratch/library" >/dev/null || [ $? = 1 ]
program export "$sample" --library "$scratch/library" --layout "$scratch/layout.docx" --manuscript "$scratch/manuscript.docx"
test -s "$scratch/page.json" && test -s "$scratch/layout.docx" && test -s "$scratch/manuscript.docx"

# The window stays open until somebody closes it: still running after ten seconds is what is wanted.
set +e
env -i HOME="$scratch" PATH=/nowhere LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen /usr/bin/timeout 10 \
    "$folder/xingxian-editor" --library "$scratch/library" --sample
[ $? = 124 ] || { echo "the window did not stay open" >&2; exit 1; }
echo "the packaged program works: $folder"
