"""What the programs of other people need to stand still for a test: no network, no cache of the user, no warnings.

It is read before any of them is imported, also where pages of the documentation are run beside these tests.
"""

import os
import tempfile

import pytest

os.environ["HF_DATASETS_OFFLINE"] = "1"
os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"
os.environ["HF_HOME"] = tempfile.mkdtemp(prefix="wireparse-tests-")


def pytest_configure(config: pytest.Config) -> None:
    """Pass over the warnings of others that no use of theirs avoids."""
    # Python 3.12 and later, of the processes that datasets starts beside the threads of pyarrow
    config.addinivalue_line("filterwarnings", "ignore:This process .* is multi-threaded:DeprecationWarning")
