"""When servers are asked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_client.errors import InvalidArgument
from veeam_client.fleet import Breaker, Health, difference, health_table
from veeam_client.fleet.schedule import Schedule

names = st.text(min_size=1, max_size=20)
times = st.floats(0, 1e6)


@given(name=names, every=st.floats(0.1, 3600), started=times, took=st.floats(0, 7200))
def test_the_next_round_is_at_the_servers_place_and_leaves_out_what_is_gone_by(
    name: str, every: float, started: float, took: float
) -> None:
    schedule, now = Schedule(every, 0.0), started + took
    due = schedule.next(name, started, now)
    assert due >= now - 1e-6
    assert due - started >= 0.05 * every - 1e-6
    # A place, its jitter, and the one after.
    assert due - max(now, started + 0.05 * every) <= 1.05 * every + 1e-6
    place = schedule.first(name, 0.0, 10**9)  # the whole interval
    assert ((due - place) / every) % 1 <= 0.05 + 1e-4 or ((due - place) / every) % 1 >= 1 - 1e-4


def test_rounds_that_follow_one_another_keep_the_interval() -> None:
    schedule, due = Schedule(60.0, 0.0), 12.0
    rounds = [due := schedule.next("vbr01", due, due + 2) for _ in range(100)]
    gaps = [later - earlier for earlier, later in pairwise(rounds)]
    assert all(57 <= gap <= 63 for gap in gaps)


def test_many_servers_are_spread_over_the_interval() -> None:
    schedule = Schedule(60.0, 0.0)
    firsts = [schedule.first(f"vbr{number}", 0.0, 3000) for number in range(3000)]
    for second in range(60):
        assert 20 < sum(second <= first < second + 1 for first in firsts) < 90
    few = [schedule.first(f"vbr{number}", 0.0, 3) for number in range(3)]
    assert max(few) < 0.1


def test_places_are_the_same_after_a_restart() -> None:
    one, other = Schedule.starting(60.0, 1000.0), Schedule.starting(60.0, 1000.0)
    assert abs(one.first("vbr01", 0, 9999) - other.first("vbr01", 0, 9999)) < 1e-9
    assert abs((one.epoch - other.epoch + 30) % 60 - 30) < 1


@given(failures=st.integers(0, 10**6), every=st.floats(0.1, 3600))
def test_rests_grow_up_to_the_longest(failures: int, every: float) -> None:
    breaker = Breaker(after=3, longest=600)
    rest = breaker.rest(failures, every)
    if failures < 3:
        assert rest is None
    else:
        assert rest is not None
        assert every <= rest <= max(every, min(600, every * 2 ** min(failures - 2, 64)))


@pytest.mark.parametrize("wrong", [{"after": 0}, {"longest": 0}])
def test_wrong_breakers_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        Breaker(**wrong)


rows = st.dictionaries(st.integers(0, 20), st.integers(0, 3))


@given(before=rows, after=rows)
def test_a_difference_leads_from_one_state_to_the_other(before: dict[int, int], after: dict[int, int]) -> None:
    found = difference(before.items(), after.items(), key=lambda row: row[0])
    built = dict(before)
    for key, _ in found.gone:
        del built[key]
    for (key, old), (same, new) in found.changed:
        assert (key, built[key]) == (same, old)
        assert old != new
        built[key] = new
    for key, value in found.appeared:
        assert key not in built
        built[key] = value
    assert built == after
    assert bool(found) == (before != after)


def test_only_what_is_compared_is_a_change() -> None:
    found = difference([("a", 1, "x")], [("a", 1, "y")], key=lambda row: row[0], compare=lambda row: row[1])
    assert not found


def test_a_key_that_two_rows_have_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="two rows have the key 'a'"):
        difference([], ["a", "a"], key=lambda row: row)


def test_a_table_of_health_shows_what_went_wrong_in_one_line() -> None:
    one = Health(
        name="vbr01", address="https://vbr01:9419", revision="1.3-rev0", is_signed_in=True, clock_difference=-0.04
    )
    two = Health(name="vbr02", address="x", revision="1.3-rev0", failures=3, resting=59.6, last_error="A:\n" + "b" * 99)
    heading, first, second = health_table([one, two]).splitlines()
    assert heading.split("  ")[0] == "server"
    assert first.split()[:2] == ["vbr01", "yes"]
    assert "60 s" in second
    assert "+0.0 s" in first
    assert second.endswith(f"A: {'b' * 99}")
