.DEFAULT_GOAL := help
.PHONY: help run test lint bench judge package picture readme translations clean

help: ## say what can be made
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /\t/'

run: ## open the window with the sample page (without a screen: do the main job, results in build/)
	@packaging/prepare.sh run
	@packaging/run.sh

test: ## run the tests, without a screen
	@packaging/prepare.sh test
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -q -n auto --dist loadgroup --benchmark-disable $(ARGS)

lint: ## ruff and mypy
	@packaging/prepare.sh test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

bench: ## measure, each figure beside its floor
	@packaging/prepare.sh test
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -q --benchmark-only --benchmark-columns=min,median,max,rounds -p no:xdist tests/benchmarks $(ARGS)

judge: ## judge the rules: recall by kind of fault, precision, false alarms and cost by rule
	@packaging/prepare.sh test
	.venv/bin/python tests/judge/judge.py $(ARGS)

package: ## build the one-folder program in dist/ and try it
	@packaging/prepare.sh package
	.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller packaging/xingxian-editor.spec
	packaging/try_package.sh dist/xingxian-editor

picture: ## make the picture of the window in README
	@packaging/prepare.sh run
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m xingxian_editor.ui.window_picture --page sample --size 1440x900 --out packaging/pictures/window.png

readme: ## write the map of files into README, from the modules' first lines
	@packaging/prepare.sh run
	.venv/bin/python packaging/readme_map.py README.md

translations: ## take new texts of the window into resources/i18n and compile them
	@packaging/prepare.sh run
	.venv/bin/python packaging/translations.py

clean: ## throw away what was made
	rm -rf .venv build dist
