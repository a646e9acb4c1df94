import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def sample_file() -> Path:
    """The sample page: page 7 of 5 March 2021, as its text reaches an editor."""
    return ROOT / "resources" / "sample" / "2021-03-05-07.txt"


@pytest.fixture(scope="session")
def sample_truth() -> Path:
    """What the sample page says, read by hand, as a page document."""
    return ROOT / "tests" / "fixtures" / "xingxian_2021_03_05_p7" / "truth.json"
