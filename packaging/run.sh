#!/bin/sh
# Opens the window with the sample page; without a screen does the main job and leaves its results in build/.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/xingxian-editor --sample
fi

echo "没有屏幕，窗口打不开；照样把样例版做完：导入、检查、导出 Word、画一张窗口的图。"
echo "There is no screen, so no window: doing the main job on the sample page all the same."
rm -rf build/library
mkdir -p build
page=resources/sample/2021-03-05-07.txt
.venv/bin/xingxian-editor import "$page" --library build/library --json build/page.json
.venv/bin/xingxian-editor check "$page" --library build/library --format text >build/findings.txt || [ $? = 1 ]
.venv/bin/xingxian-editor check "$page" --library build/library --format json >build/findings.json || [ $? = 1 ]
.venv/bin/xingxian-editor export "$page" --library build/library --layout build/layout.docx --manuscript build/manuscript.docx
QT_QPA_PLATFORM=offscreen .venv/bin/python -m xingxian_editor.ui.window_picture --page sample --out build/window.png
echo
echo "结果在 build/ 里 / The results are in build/:"
ls build/page.json build/findings.txt build/findings.json build/layout.docx build/manuscript.docx build/window.png
