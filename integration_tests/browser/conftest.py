"""One browser and one server for all tests."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from integration_tests.browser.watch import Host, start_browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with start_browser() as started:
        yield started


@pytest.fixture(scope="session")
def host() -> Iterator[Host]:
    """A server on this machine."""
    started = Host()
    yield started
    started.close()
