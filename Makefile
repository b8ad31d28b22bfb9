# Two commands do all the set-up: `make run` opens the window, `make test` runs the tests.
VENV ?= .venv
PYTHON ?= python3
BIN = $(VENV)/bin
RUNTIME = $(VENV)/.runtime-installed
DEV = $(VENV)/.dev-installed
MINUTES ?= 10
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint packaging/constraints.txt

.PHONY: run test test-long check bench bench-ui bench-maps bench-time-travel bench-startup bench-memory format clean translations screenshots accessibility

run: $(RUNTIME)
	$(BIN)/nn-sim

test: $(DEV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not long" --numprocesses auto --dist worksteal

test-long: $(DEV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m long

check: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV)
	$(BIN)/python -m tests.benchmarks.bench_engine

bench-ui: $(DEV)
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.benchmarks.bench_window

bench-maps: $(DEV)
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.benchmarks.bench_maps

bench-time-travel: $(DEV)
	$(BIN)/python -m tests.benchmarks.bench_time_travel

bench-startup: $(DEV)
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.benchmarks.bench_startup

bench-memory: $(DEV)
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.benchmarks.bench_memory $(MINUTES)

clean:
	rm -rf $(VENV) build dist *.egg-info

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "nn-sim needs Python 3.11 or newer; name it with: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Python could not make $(VENV); on Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

$(RUNTIME): pyproject.toml packaging/constraints.txt | $(BIN)/python
	$(PIP) --editable .
	@touch $@

$(DEV): pyproject.toml packaging/constraints.txt | $(BIN)/python
	$(PIP) --editable '.[dev]'
	@touch $@ $(RUNTIME)

# English stands in the code; the two others are worked on in the .ts files, with Qt Linguist or by hand.
TRANSLATIONS = nn_sim/resources/translations/nn_sim_de.ts nn_sim/resources/translations/nn_sim_zh.ts

translations: $(DEV)
	$(BIN)/pyside6-lupdate $$(find nn_sim -name '*.py' | sort) -tr-function-alias QT_TR_NOOP+=later \
	  -locations none -no-obsolete -no-ui-lines -ts $(TRANSLATIONS)
	for ts in $(TRANSLATIONS); do $(BIN)/pyside6-lrelease -silent $$ts; done

screenshots: $(DEV)
	$(BIN)/python -m tests.visual.render docs/pictures

# Walks what a screen reader gets of a real window; needs Debian's xvfb dbus-x11 at-spi2-core python3-pyatspi.
accessibility: $(RUNTIME)
	tests/e2e/accessibility/walk.sh $(BIN)/nn-sim

.PHONY: package package-test wheel test-wheel test-lowest
PACKAGE = $(VENV)/.package-installed
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' nn_sim/__init__.py)
LOWEST = build/lowest

# packaging/README.md tells what comes of these and what they need of the system.
$(PACKAGE): pyproject.toml packaging/constraints.txt | $(BIN)/python
	$(PIP) --editable '.[package]'
	@touch $@

package: $(PACKAGE)
	$(BIN)/python packaging/build.py

package-test: $(PACKAGE)
	$(BIN)/python packaging/test_package.py dist/nn-sim-$(VERSION)-linux-x86_64.tar.xz dist/nn-sim_$(VERSION)_amd64.deb \
	  --venv $(BIN)/nn-sim

wheel: $(BIN)/python
	rm -f dist/*.whl dist/*.tar.gz
	$(BIN)/python -m pip --disable-pip-version-check wheel --quiet --no-deps --wheel-dir dist .
	$(BIN)/python packaging/sdist.py dist

test-wheel: wheel
	PYTHON=$(PYTHON) packaging/test_wheel.sh

# The oldest versions that pyproject.toml admits, in an environment of their own.
test-lowest: $(BIN)/python
	mkdir -p $(LOWEST)
	$(BIN)/python packaging/lowest.py > $(LOWEST)/constraints.txt
	$(PYTHON) -m venv $(LOWEST)/venv
	$(LOWEST)/venv/bin/python -m pip --disable-pip-version-check install --quiet --constraint $(LOWEST)/constraints.txt \
	  --editable . pytest pytest-qt pytest-xdist hypothesis psutil
	QT_QPA_PLATFORM=offscreen $(LOWEST)/venv/bin/nn-sim --self-test
	QT_QPA_PLATFORM=offscreen $(LOWEST)/venv/bin/python -m pytest tests/unit/engine tests/unit/storage tests/unit/experiment \
	  --numprocesses auto
