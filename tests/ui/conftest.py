import gc

import pytest


@pytest.fixture(autouse=True)
def python_leaves_garbage_alone():
    """As in the program: what a test leaves behind is not freed by the background jobs of the next."""
    gc.disable()
    yield
    gc.enable()
