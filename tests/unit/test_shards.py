"""Shares of a fleet: each server in exactly one, and as few as possible move."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_client import Fleet, Server
from veeam_client.errors import InvalidArgument
from veeam_client.fleet import Shard, health_table

NAMES = [f"vbr{number:04}.example.com" for number in range(2000)]


def shares(names: list[str], count: int) -> list[set[str]]:
    return [{name for name in names if Shard(number, count).holds(name)} for number in range(count)]


def fleet_of(*names: str) -> Fleet:
    return Fleet(
        Server(name=name, host=f"{name}.example.com", labels={"site": "berlin" if "b" in name else "lyon"})
        for name in names
    )


@given(st.text(), st.integers(1, 40))
def test_each_server_is_in_exactly_one(name: str, count: int) -> None:
    assert sum(Shard(number, count).holds(name) for number in range(count)) == 1


@given(st.text(), st.integers(1, 40))
def test_a_server_stays_or_moves_to_the_share_that_is_new(name: str, count: int) -> None:
    before, after = (next(number for number in range(of) if Shard(number, of).holds(name)) for of in (count, count + 1))
    assert after in {before, count}


def test_shares_are_even() -> None:
    sizes = [len(share) for share in shares(NAMES, 10)]
    assert sum(sizes) == len(NAMES)
    assert 150 < min(sizes) <= max(sizes) < 250  # 200 each; a random share is within 4 deviations of 13


def test_shares_of_a_share_are_even_too() -> None:
    (share, _) = shares(NAMES, 2)
    halves = [sum(Shard(number, 2, "processes").holds(name) for name in share) for number in range(2)]
    assert min(halves) > 0.4 * len(share)


def test_shares_are_what_they_were() -> None:
    """Processes of two versions of this package, on two machines, have to agree."""
    assert [[name for name in NAMES[:8] if Shard(number, 3).holds(name)] for number in range(3)] == [
        [NAMES[3], NAMES[4], NAMES[7]],
        [NAMES[1]],
        [NAMES[0], NAMES[2], NAMES[5], NAMES[6]],
    ]


def test_a_part_of_a_fleet() -> None:
    fleet = fleet_of("b1", "b2", "b3", "b4", "l1", "l2")
    parts = [fleet.select(site="berlin").shard(number, of=2) for number in (0, 1)]
    names = [{server.name for server in part.servers} for part in parts]
    assert names[0] | names[1] == {"b1", "b2", "b3", "b4"}
    assert not names[0] & names[1]
    assert [part.sharded for part in parts] == [Shard(0, 2), Shard(1, 2)]
    assert fleet.sharded is None


def test_a_server_that_comes_later_belongs_to_its_share() -> None:
    fleet = fleet_of()
    parts = [fleet.shard(number, of=2) for number in (0, 1)]
    fleet.add(Server(name="late", host="late.example.com"))
    assert sorted(len(part.servers) for part in parts) == [0, 1]


def test_health_tells_number_and_count() -> None:
    fleet = fleet_of("vbr01", "vbr02", "vbr03")
    (share,) = {health.shard for health in fleet.shard(1, of=2).health}
    assert str(share) == "1/2"
    table = health_table([*fleet.shard(0, of=2).health, *fleet.shard(1, of=2).health])
    heading, *rows = [line.split()[:2] for line in table.splitlines()]
    assert heading == ["server", "shard"]
    assert {row[0] for row in rows} == {"vbr01", "vbr02", "vbr03"}
    assert {row[1] for row in rows} <= {"0/2", "1/2"}
    assert "shard" not in health_table(fleet.health)


@pytest.mark.parametrize(("number", "of"), [(10, 10), (-1, 10), (0, 0), (0, 1001), (0.5, 2), ("0", 2), (None, 2)])
def test_a_share_that_does_not_exist_is_refused(number: int, of: int) -> None:
    with pytest.raises(InvalidArgument, match=r"shard"):
        fleet_of("vbr01").shard(number, of=of)


def test_a_share_of_a_share_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="already is shard 0/2"):
        fleet_of("vbr01").shard(0, of=2).shard(0, of=2)


@pytest.mark.parametrize("text", ["3", "3/", "/3", "3 of 10", "-1/3", "3/3", "٣/٤", "0/99999999999", "1/2/3", ""])
def test_texts_that_are_none(text: str) -> None:
    with pytest.raises(InvalidArgument, match="shard"):
        Shard.from_text(text)


@pytest.mark.parametrize(
    ("variables", "host", "expected"),
    [
        ({}, "poller-3", None),
        ({"VEEAM_SHARD": ""}, "poller-3", None),
        ({"VEEAM_SHARD": "3/10"}, "poller-4", Shard(3, 10)),
        ({"VEEAM_SHARDS": "10"}, "poller-3", Shard(3, 10)),
        ({"VEEAM_SHARDS": "10"}, "poller-3.veeam.svc", Shard(3, 10)),
        ({"VEEAM_SHARDS": "10", "JOB_COMPLETION_INDEX": "7"}, "poller-3", Shard(7, 10)),
        ({"VEEAM_SHARDS": "10", "VEEAM_SHARD": "1/2"}, "poller-3", Shard(1, 2)),
        ({"JOB_COMPLETION_INDEX": "7"}, "poller-3", None),
    ],
)
def test_what_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], host: str, expected: Shard | None
) -> None:
    surround(monkeypatch, variables, host)
    assert Shard.from_environment() == expected


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"VEEAM_SHARD": "10/10"}, "VEEAM_SHARD is wrong: there is no shard 10 of 10"),
        ({"VEEAM_SHARD": "x"}, "VEEAM_SHARD is wrong"),
        ({"VEEAM_SHARDS": "ten", "JOB_COMPLETION_INDEX": "1"}, "VEEAM_SHARDS is the number of shards"),
        ({"VEEAM_SHARDS": "2", "JOB_COMPLETION_INDEX": "2"}, "VEEAM_SHARDS is wrong: there is no shard 2 of 2"),
        ({"VEEAM_SHARDS": "2", "JOB_COMPLETION_INDEX": "x"}, "JOB_COMPLETION_INDEX is a number"),
        ({"VEEAM_SHARDS": "2"}, "set VEEAM_SHARD=NUMBER/COUNT"),
    ],
)
def test_what_the_environment_says_wrongly(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], told: str
) -> None:
    surround(monkeypatch, variables, "laptop")
    with pytest.raises(InvalidArgument) as caught:
        Shard.from_environment()
    assert told in caught.value.message


def test_a_fleet_of_the_environment_is_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    surround(monkeypatch, {"VEEAM_HOSTS": "vbr01 vbr02 vbr03 vbr04", "VEEAM_SHARDS": "2"}, "poller-1")
    fleet = Fleet.from_env()
    assert fleet.sharded == Shard(1, 2)
    assert [server.name for server in fleet.servers] == [
        name for name in ("vbr01", "vbr02", "vbr03", "vbr04") if Shard(1, 2).holds(name)
    ]


def surround(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], host: str) -> None:
    for name in ("VEEAM_SHARD", "VEEAM_SHARDS", "JOB_COMPLETION_INDEX"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("socket.gethostname", lambda: host)
