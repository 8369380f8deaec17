"""A Spark of this machine, for all tests that need one."""

import os
import sys
from collections.abc import Iterator

import pytest
from pyspark.sql import SparkSession

# What engines do that other packages, or they themselves, warn of.
WARNINGS = (
    "PySpark does not yet fully support pandas:FutureWarning",
    ":DeprecationWarning:ray.data.context",  # Ray sets its own deprecated options
    "The inplace keyword in DataFrame.reset_index is deprecated",  # Dask uses it
)


def pytest_configure(config: pytest.Config) -> None:
    """Set what holds for the pages, too, that are run beside these tests."""
    # Its workers are to run this Python, not the first of the system's.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    for warning in WARNINGS:
        config.addinivalue_line("filterwarnings", f"ignore:{warning}")


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """Spark with two workers."""
    local = tmp_path_factory.mktemp("spark")
    builder = SparkSession.builder.master("local[2]").appName("wireparse")
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.local.dir": str(local),
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": str(local / "warehouse"),
        "spark.ui.enabled": "false",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    yield spark
    spark.stop()
