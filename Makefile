# Each target makes what it needs: nothing but Python 3.11 or later and make has to be there before.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable
EXAMPLE := examples/efe-en-web.txt

# The wheel is tested in a directory of its own, where there is no src/.
WHEEL := build/wheel
WHEEL_PYTHON := venv/bin/python

# How many generated stories `make stories` reads for each property, and how long `make fuzz` looks.
STORIES ?= 100000
SECONDS ?= 600

.PHONY: help demo test stories coverage lint types docs bench names dist distribution-test wheel-test other-pythons audit \
	integration-test browser-test spark-test gold registry fuzz clean

help:
	@echo "make demo             show what the library does with a story"
	@echo "make test             run all tests"
	@echo "make stories          read many generated stories: STORIES=100000 for each property"
	@echo "make coverage         run all tests and show what they leave out"
	@echo "make lint             check style and format"
	@echo "make types            check types"
	@echo "make docs             build the documentation into docs/_build"
	@echo "make bench            measure speed and memory, write docs/benchmarks.md"
	@echo "make names            write the months and weekdays that come from the Unicode CLDR"
	@echo "make wheel-test       build the wheel and test it without src/"
	@echo "make dist             build wheel and source distribution into dist/, the same bytes wherever it is done"
	@echo "make distribution-test test what is in them, and that they are the same bytes"
	@echo "make other-pythons    run the tests of the core with each further Python that is at hand"
	@echo "make audit            ask what is known against the packages that come with wireparse"
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

$(VENV)/.audit: $(VENV)/.made pyproject.toml
	$(INSTALL) '.[audit]'
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

stories: $(VENV)/.test
	WIREPARSE_STORIES=$(STORIES) $(BIN)/python -m pytest tests/test_generated_stories.py

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

dist: $(VENV)/.distribution-test
	$(BIN)/python -m hatchling build --target sdist --target wheel --directory dist

distribution-test: $(VENV)/.distribution-test
	$(BIN)/python -m pytest integration_tests/distribution

other-pythons: $(VENV)/.made
	.ci/test-with-other-pythons $(BIN)/python

audit: $(VENV)/.audit
	$(BIN)/python .ci/audit_dependencies.py

wheel-test: $(VENV)/.made
	rm -rf $(WHEEL)
	mkdir -p $(WHEEL)
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir $(WHEEL) .
	$(PYTHON) -m venv $(WHEEL)/venv
	cp -R conftest.py development docs examples pyproject.toml README.md SECURITY.md tests $(WHEEL)
	cd $(WHEEL) && $(WHEEL_PYTHON) -m pip install --quiet --disable-pip-version-check "$$(ls *.whl)[test]"
	cd $(WHEEL) && $(WHEEL_PYTHON) -m pytest --pyargs wireparse tests docs README.md

integration-test: $(VENV)/.integration-test
	$(BIN)/python -m pytest --docs-of integration integration_tests docs README.md \
		--ignore=integration_tests/browser --ignore=integration_tests/distribution --ignore=integration_tests/spark

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
