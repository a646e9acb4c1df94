import os
import subprocess
import sys

import pytest

from xingxian_editor.store import claims
from xingxian_editor.store.library import Library
from xingxian_editor.store.processes import process_runs, this_machine
from xingxian_editor.store.records import Holder

OURS = Holder("乙", this_machine(), os.getpid(), "1", "2021-03-05T21:00:00+08:00")
OTHER = Holder("丙", this_machine(), os.getpid(), "2", "2021-03-05T21:05:00+08:00")
FAR = Holder("丁", "another machine", 1, "1", "2021-03-05T21:06:00+08:00")


@pytest.fixture
def version(add_page):
    return add_page().page_version


def test_a_page_has_one_holder_and_the_others_learn_who(folder, library, version):
    with Library.open(folder) as elsewhere:
        assert library.claims.claim(version, OURS) is None
        assert elsewhere.claims.claim(version, OTHER) == OURS
        assert elsewhere.claims.holder_of(version) == OURS
        assert library.claims.claim(version, OURS) is None, "claiming one's own again changes nothing"
        elsewhere.claims.release(version, OTHER)
        assert library.claims.holder_of(version) == OURS, "nobody gives back what is not theirs"
        library.claims.release(version, OURS)
        assert elsewhere.claims.claim(version, OTHER) is None


def test_a_page_can_be_taken_over_and_its_holder_notices(library, version):
    library.claims.claim(version, OURS)
    library.claims.take_over(version, OTHER)
    assert library.claims.holder_of(version) == OTHER
    assert not library.claims.heartbeat(version, OURS)
    assert library.claims.heartbeat(version, OTHER)
    entry = library.log.recent(1)[0]
    assert (entry.what, entry.by, entry.detail) == ("take_over", "丙", "乙")


def test_a_window_that_crashed_holds_nothing(library, version):
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    crashed = Holder("丙", this_machine(), gone.pid, "1", "2021-03-05T21:00:00+08:00")
    library.claims.claim(version, crashed)
    assert library.claims.holder_of(version) is None
    assert library.claims.claim(version, OURS) is None


def test_a_window_without_a_sign_of_life_for_a_minute_loses_the_page(library, version, monkeypatch):
    library.claims.claim(version, FAR)
    assert library.claims.claim(version, OURS) == FAR
    monkeypatch.setattr(claims, "seconds_since", lambda _: 61.0)
    assert library.claims.claim(version, OURS) is None
    assert library.claims.heartbeat(version, OURS)


def test_processes_are_known_by_their_number():
    assert process_runs(os.getpid())
    assert process_runs(1)
    assert not process_runs(2**22 + 1)
