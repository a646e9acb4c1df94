"""Names of persons in running text: found behind what they are, left alone where words only look so."""

import pytest

from xingxian_editor.checks.named_people import named_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("3日，县委书记李启明主持会议。", ["李启明"]),
        ("记者王敏、刘建平报道", ["王敏", "刘建平"]),
        ("村民张强说，今年收成好。", ["张强"]),
        ("县委副书记任组长，各部门为成员。", []),
        ("书记和职工一起劳动。", []),
        ("主任医师欧阳文华介绍，病情稳定。", ["欧阳文华"]),
    ],
)
def test_names_stand_behind_what_the_person_is(text, names):
    assert [person.name for person in named_people(text)] == names


def test_the_span_covers_the_name_alone():
    text = "县长李启明在会上强调。"
    (person,) = named_people(text)
    assert person.span.of(text) == person.name == "李启明"
    assert person.title == "县长"
