import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is slow at times: that says nothing about what is tested.
settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")

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
