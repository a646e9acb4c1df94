import pytest

from xingxian_editor.desk.action_labels import ROLE_NAMES, label_in_words, role_label
from xingxian_editor.page.role import Role


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_name_in_both_languages(role):
    zh, en = ROLE_NAMES[role]
    assert label_in_words(role_label(role), "zh") == f"标为{zh}"
    assert label_in_words(role_label(role), "en") == f"Tag as {en}"


def test_other_actions_have_names_and_a_label_in_words_is_its_own_name():
    assert label_in_words("split", "zh") == "拆块"
    assert label_in_words("split", "en") == "Split block"
    assert label_in_words("随便", "en") == "随便"
