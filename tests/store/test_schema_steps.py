from xingxian_editor.store.schema import known_steps
from xingxian_editor.store.schema_steps import KNOWN_STEPS


def test_the_names_written_down_are_those_of_the_steps():
    assert known_steps() == KNOWN_STEPS
