# Each target makes what it needs: nothing but Python 3.11 or later and make has to be there before.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable
EXAMPLE := examples/efe-en-web.txt

# The wheel is tested in a directory of its own, where there is no src/.
WHEEL := build/wheel
WHEEL_PYTHON := venv/bin/python

# How long `make fuzz` looks.
SECONDS ?= 600

.PHONY: help demo test coverage lint types docs bench names wheel-test integration-test browser-test spark-test gold \
	registry fuzz clean

help:
	@echo "make demo             show what the library does with a story"
	@echo "make test             run all tests"
	@echo "make coverage         run all tests and show what they leave out"
	@echo "make lint             check style and format"
	@echo "make types            check types"
	@echo "make docs             build the documentation into docs/_build"
	@echo "make bench            measure speed and memory, write docs/benchmarks.md"
	@echo "make names            write the months and weekdays that come from the Unicode CLDR"
	@echo "make wheel-test       build the wheel and test it without src/"
	@echo "make integration-test test with Scrapy, spaCy, datasets and trafilatura"
	@echo "make browser-test     test pages in a headless Chromium, which has to be there"
	@echo "make spark-test       test with Spark, which needs Java, and run the recipes for Ray and Dask"
	@echo "make gold             score real stories against .ci/floors.json"
	@echo "make fuzz             look for texts that break the library: SECONDS=600"
	@echo "make registry         raise the version of the registry if the records have changed, and count them"
	@echo "make clean            remove all that the other targets made"

# Stamps say what the environment holds; a change of pyproject.toml makes them stale.
$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.package: $(VENV)/.made pyproject.toml
	$(INSTALL) .
	@touch $@

$(VENV)/.test: $(VENV)/.made pyproject.toml
	$(INSTALL) '.[test]'
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	$(INSTALL) '.[dev]'
	@touch $@

$(VENV)/.%-test: $(VENV)/.made pyproject.toml
	$(INSTALL) '.[$*-test]'
	@touch $@

$(VENV)/.fuzz: $(VENV)/.made pyproject.toml
	$(INSTALL) '.[fuzz]'
	@touch $@

demo: $(VENV)/.package
	@echo; echo "--- $(EXAMPLE), its parts marked:"; echo
	@$(BIN)/wireparse show $(EXAMPLE)
	@echo; echo "--- the same story as JSON:"; echo
	@$(BIN)/wireparse parse $(EXAMPLE) | $(BIN)/python -m json.tool --no-ensure-ascii --indent 2
	@echo; echo "--- more stories: ls examples/"

test: $(VENV)/.test
	$(BIN)/python -m pytest

coverage: $(VENV)/.test
	$(BIN)/python -m pytest --cov

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

docs: $(VENV)/.dev
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet docs docs/_build

bench: $(VENV)/.package
	$(BIN)/python benchmarks/bench.py

names: $(VENV)/.test
	$(BIN)/python development/generate_names.py

wheel-test: $(VENV)/.made
	rm -rf $(WHEEL)
	mkdir -p $(WHEEL)
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir $(WHEEL) .
	$(PYTHON) -m venv $(WHEEL)/venv
	cp -R conftest.py development docs examples pyproject.toml README.md tests $(WHEEL)
	cd $(WHEEL) && $(WHEEL_PYTHON) -m pip install --quiet --disable-pip-version-check "$$(ls *.whl)[test]"
	cd $(WHEEL) && $(WHEEL_PYTHON) -m pytest --pyargs wireparse tests docs README.md

integration-test: $(VENV)/.integration-test
	$(BIN)/python -m pytest --docs-of integration integration_tests docs README.md \
		--ignore=integration_tests/browser --ignore=integration_tests/spark

browser-test: $(VENV)/.browser-test
	$(BIN)/python -m pytest integration_tests/browser

spark-test: $(VENV)/.spark-test
	$(BIN)/python -m pytest --docs-of spark integration_tests/spark docs README.md

gold: $(VENV)/.package
	$(BIN)/python .ci/check_gold.py

registry: $(VENV)/.package
	$(BIN)/python .ci/raise_registry.py

fuzz: $(VENV)/.fuzz
	$(BIN)/python development/fuzz.py --seconds $(SECONDS)

clean:
	rm -rf $(VENV) build dist docs/_build docs/_agencies.md .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
