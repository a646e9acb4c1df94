from dataclasses import replace

import pytest

from xingxian_editor.store.problems import ChangedElsewhere, NameTaken, RecordMissing
from xingxian_editor.store.records import NewsroomSettings, PlanEntry


def test_a_newspaper_keeps_its_size_and_settings(library):
    added = library.newspapers.add("示例日报", 270, 390, "乙")
    assert added.newsroom == NewsroomSettings()
    changed = replace(added, newsroom=NewsroomSettings(required_roles=("责编",), rules_off=("weekday_wrong",)))
    saved = library.newspapers.save(changed, "乙")
    assert saved == replace(changed, version=2)
    assert library.newspapers.get(added.id) == library.newspapers.named("示例日报") == saved
    assert library.newspapers.all() == (saved,)
    assert library.newspapers.named("别的") is None


def test_settings_changed_elsewhere_are_not_overwritten(library, newspaper):
    library.newspapers.save(replace(newspaper, width_mm=270), "乙")
    with pytest.raises(ChangedElsewhere):
        library.newspapers.save(replace(newspaper, width_mm=300), "丙")
    assert library.newspapers.get(newspaper.id).width_mm == 270


def test_two_newspapers_have_two_names(library, newspaper):
    with pytest.raises(NameTaken):
        library.newspapers.add(newspaper.name, by="乙")
    other = library.newspapers.add("示例晚报", by="乙")
    with pytest.raises(NameTaken):
        library.newspapers.save(replace(other, name=newspaper.name), "乙")
    with pytest.raises(RecordMissing):
        library.newspapers.get(99)


def test_people_are_added_renamed_and_removed(library, newspaper):
    first = library.roster.add(newspaper.id, "甲某", ("责编", "校对"), "乙")
    second = library.roster.add(newspaper.id, "丙某", (), "乙")
    renamed = library.roster.rename(first, "甲谋", "乙")
    assert (renamed.name, renamed.posts) == ("甲谋", ("责编", "校对"))
    with pytest.raises(ChangedElsewhere):
        library.roster.rename(first, "甲木", "丙")
    library.roster.remove(second.id, "乙")
    assert library.roster.of(newspaper.id) == (renamed,)
    with pytest.raises(RecordMissing):
        library.roster.remove(second.id, "乙")


def test_the_whole_roster_can_be_replaced(library, newspaper):
    library.roster.add(newspaper.id, "甲某", (), "乙")
    library.roster.replace_all(newspaper.id, [("丁某", ["组版"]), ("戊某", [])], "乙")
    assert [(p.name, p.posts) for p in library.roster.of(newspaper.id)] == [("丁某", ("组版",)), ("戊某", ())]
    assert library.log.recent(1)[0].what == "change_roster"


def test_the_page_plan_stands_by_page_number(library, newspaper):
    entries = [PlanEntry("10", "副刊"), PlanEntry("7", "县域"), PlanEntry("7", "县域·兴县")]
    library.plan.replace_all(newspaper.id, entries, "乙")
    assert library.plan.of(newspaper.id) == (PlanEntry("7", "县域·兴县"), PlanEntry("10", "副刊"))
    library.plan.replace_all(newspaper.id, [], "乙")
    assert library.plan.of(newspaper.id) == ()


def test_a_dismissed_finding_stays_dismissed_in_the_next_version(library, newspaper, add_page, make_page):
    card = add_page()
    made = library.dismissals.add(card.id, "print", "weekday_missing", "本报不印星期", "乙")
    library.pages.add_version(card.id, make_page(), kind="text", importer="", original=b"2", file_name="", by="乙")
    assert library.dismissals.of_page(card.id) == library.dismissals.of_newspaper(newspaper.id) == (made,)
    again = library.dismissals.add(card.id, "print", "weekday_missing", "另一个理由", "丙")
    assert library.dismissals.of_page(card.id) == (again,)
    library.dismissals.remove("print", card.id, "乙")
    assert library.dismissals.of_page(card.id) == ()
    assert [entry.what for entry in library.log.of_page(card.id, 2)] == ["undismiss", "dismiss"]
