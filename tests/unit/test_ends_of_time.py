"""The first and the last time that there is, in every zone; and labels that Prometheus would take for one."""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from veeam_client import Server
from veeam_client.cli.columns import second, when
from veeam_client.cli.values import excel_value
from veeam_client.exporter.family import Family, measured, text
from veeam_client.exporter.polls import label_samples
from veeam_client.models import SessionModel
from veeam_client.runtime.timestamps import read_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFSETS = ("", "Z", "+00:00", "+14:00", "-12:00", "+05:45", "-07:00")
ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu")
# As servers write it, and as those write it that move it to their zone.
ZERO = (
    *(f"0001-01-01T00:00:00{one}" for one in OFFSETS),
    "0001-01-01T00:00:00.0000000Z", "0001-01-01T05:45:00", "0001-01-01T02:00:00+02:00", "0001-01-01T14:00:00",
)  # fmt: skip
METRIC = Family("veeam_time_seconds", "A time.", ("server",))


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("offset", OFFSETS)
def test_the_last_time_is_shown_and_measured(offset: str) -> None:
    last = read_moment(f"9999-12-31T23:59:59.9999999{offset}")
    assert last is not None
    assert when(last.isoformat()).startswith(("9999-12-31 ", "9999-12-30 "))
    assert second(last.isoformat())[4:10] in {"-12-31", "-12-30"}
    assert len(second(last.isoformat())) == len(excel_value("9999-12-31T00:00:00Z")) == len("9999-12-31 23:59:59")
    ((_, _, seconds),) = measured(METRIC, (), last)
    assert seconds > 253_402_000_000


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("text", ZERO)
def test_the_zero_date_is_none_whatever_zone_it_is_told_in(text: str) -> None:
    assert read_moment(text) is None
    assert [*measured(METRIC, (), read_moment(text))] == []
    sent = {"creationTime": text, "endTime": text}
    model = SessionModel.from_dict(sent)
    assert model.end_time is None
    assert model.to_dict() == sent
    # What has it in a row all the same is shown.
    for shown in (when, second, excel_value):
        assert shown("0001-01-01T00:00:00+00:00").startswith("0001-01-01")


def test_other_times_of_the_first_year_stay() -> None:
    for text_ in ("0001-01-02T00:00:00Z", "0001-01-01T00:00:01Z", "0001-01-01T00:07:00Z"):
        assert isinstance(read_moment(text_), datetime)
    # They are no dates that a metric could be of.
    assert [*measured(METRIC, (), read_moment("0001-01-01T00:00:01Z"))] == []


def test_labels_that_would_be_one_are_told_apart() -> None:
    servers = [
        Server(name="a", host="a", labels={"data-centre": "x", "data.centre": "y", "site": "z"}),
        Server(name="b", host="b", labels={"data centre": "w", "städte": "1", "st_dte": "2"}),
    ]
    first, other = label_samples(servers)
    assert len(set(first.family.labels)) == len(first.family.labels) == 7
    of_a, of_b = (dict(zip(one.family.labels, one.labels, strict=True)) for one in (first, other))
    assert sorted(filter(None, of_a.values())) == ["a", "x", "y", "z"]
    assert sorted(filter(None, of_b.values())) == ["1", "2", "b", "w"]
    assert of_a["label_site"] == "z"
    # Names stay, whatever else comes.
    (alone,) = label_samples(servers[:1])
    assert {name for name in alone.family.labels if "centre" in name} <= set(first.family.labels)


def test_what_utf_8_cannot_encode_costs_itself() -> None:
    (sample,) = label_samples([Server(name="a", host="a", labels={"x": "half \ud83d"})])
    assert sample.labels == ("a", "half ?")
    assert text("x\ud83d") == "x?"
