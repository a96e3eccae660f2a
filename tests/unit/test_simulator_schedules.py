"""When jobs of simulated servers run next."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from veeam_client.simulator.world.schedules import next_run, predecessor, retries_of

# A Tuesday.
NOW = datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC)

LAST_FRIDAY = {"dayNumberInMonth": "Last", "dayOfWeek": "Friday"}
IN_MAY = {"dayNumberInMonth": "Second", "dayOfWeek": "Saturday", "months": ["May"]}


def auto(**parts: Any) -> dict[str, Any]:
    return {"runAutomatically": True, **{name: {"isEnabled": True, **part} for name, part in parts.items()}}


@pytest.mark.parametrize(
    ("schedule", "moment"),
    [
        (auto(daily={"localTime": "22:00:00"}), "2026-08-25T22:00:00"),
        (auto(daily={"localTime": "06:30:00"}), "2026-08-26T06:30:00"),
        (auto(daily={"localTime": "15:20:13"}), "2026-08-26T15:20:13"),
        (auto(daily={"localTime": "22:00", "dailyKind": "SelectedDays", "days": ["Monday"]}), "2026-08-31T22:00:00"),
        (auto(monthly={"localTime": "22:00", "dayOfMonth": 3}), "2026-09-03T22:00:00"),
        (auto(monthly={"localTime": "22:00", "isLastDayOfMonth": True}), "2026-08-31T22:00:00"),
        (auto(monthly={"localTime": "22:00", **LAST_FRIDAY}), "2026-08-28T22:00:00"),
        (
            auto(monthly={"localTime": "22:00", **IN_MAY}),
            "2027-05-08T22:00:00",
        ),
        (auto(periodically={"periodicallyKind": "Hours", "frequency": 4}), "2026-08-25T16:00:00"),
        (
            auto(periodically={"periodicallyKind": "Hours", "frequency": 1, "startTimeWithinAnHour": 15}),
            "2026-08-25T16:15:00",
        ),
        (auto(periodically={"periodicallyKind": "Minutes", "frequency": 30}), "2026-08-25T15:30:00"),
        (auto(continuously={}), "2026-08-25T15:21:13"),
        (auto(daily={"localTime": "22:00:00"}) | {"runAutomatically": False}, None),
        (auto(afterThisJob={"jobName": "Gold"}, daily={"localTime": "22:00:00"}), None),
        (auto(daily={"localTime": "22:00", "dailyKind": "SelectedDays", "days": []}), None),
        ({}, None),
    ],
)
def test_the_next_run_is_when_the_schedule_says(schedule: dict[str, Any], moment: str | None) -> None:
    expected = None if moment is None else datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert next_run(schedule, NOW) == expected


def test_weekdays_leave_the_weekend_out() -> None:
    schedule, moment, days = auto(daily={"localTime": "01:00:00", "dailyKind": "WeekDays"}), NOW, list[int]()
    for _ in range(6):
        found = next_run(schedule, moment)
        assert found is not None
        moment = found
        days.append(moment.isoweekday())
    assert days == [3, 4, 5, 1, 2, 3]


def test_the_time_is_that_of_the_server() -> None:
    there = timezone(timedelta(hours=9))
    found = next_run(auto(daily={"localTime": "22:00:00"}), NOW.astimezone(there))
    assert found == datetime(2026, 8, 26, 22, 0, tzinfo=there)


def test_retries_and_predecessors() -> None:
    assert retries_of(auto(retry={"retryCount": 2, "awaitMinutes": 7})) == (2, timedelta(minutes=7))
    assert retries_of({"retry": {"isEnabled": False, "retryCount": 2}}) == (0, timedelta())
    assert predecessor(auto(afterThisJob={"jobName": "Gold"})) == "Gold"
    assert predecessor(auto(daily={})) is None
