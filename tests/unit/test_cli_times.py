"""Times as people give them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click
import pytest

from veeam_client.cli.times import age, moment

DAY = timedelta(days=1)


def test_a_time_of_day_is_the_last_one() -> None:
    now = datetime.now().astimezone()
    for minutes in (-90, -1, 1, 90, 700):
        named = now + timedelta(minutes=minutes)
        found = moment(f"{named:%H:%M}")
        assert now - DAY - timedelta(minutes=61) < found <= now  # a day of 23 or 25 hours, too
        assert (found.hour, found.minute) == (named.hour, named.minute)
    assert moment("6:05").minute == 5


def test_days_are_named() -> None:
    today = datetime.now().astimezone().date()
    assert moment("today").date() == today
    assert moment("today").hour == 0
    assert moment("Yesterday").date() == today - DAY
    assert moment("yesterday 18:00").isoformat()[:16] == f"{today - DAY}T18:00"
    found = moment("monday 6:30")
    assert (found.weekday(), found.hour, found.minute) == (0, 6, 30)
    assert today - 7 * DAY <= found.date() < today
    assert datetime.now(UTC) - moment("now") < timedelta(seconds=60)


def test_how_long_ago_and_iso_8601() -> None:
    assert abs(datetime.now(UTC) - moment("2d") - 2 * DAY) < timedelta(seconds=60)
    assert abs(datetime.now(UTC) - moment("24H") - DAY) < timedelta(seconds=60)
    assert moment("2026-08-25T06:00+02:00") == datetime(2026, 8, 25, 4, tzinfo=UTC)
    assert moment("2026-08-25").tzinfo is not None


@pytest.mark.parametrize("text", ["", "25:00", "18", "tomorrow", "yesterday 7", "someday 18:00", "99999999999d", "-3h"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is neither a time such as"):
        moment(text)


def test_an_age_is_the_time_since() -> None:
    assert abs(age("26h") - timedelta(hours=26)) < timedelta(seconds=60)
    assert abs(age("yesterday") - age("today") - DAY) < timedelta(minutes=61)
    assert timedelta() <= age("0h") < timedelta(seconds=60)
    for to_come in ("2999-01-01", f"{datetime.now(UTC) + DAY:%Y-%m-%dT%H:%M}"):
        with pytest.raises(click.BadParameter, match="still to come"):
            age(to_come)
