"""When a job runs next, as its schedule says."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final, NamedTuple

from veeam_client.simulator.contract import JsonObject, is_object

__all__ = ["Retries", "next_run", "predecessor", "retries_of"]

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKS: Final = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_UNITS: Final = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400}
_WEEK: Final = 7
_FRIDAY: Final = 4
_FARTHEST: Final = 800
"""After so many days without a run there is none."""


class Retries(NamedTuple):
    """How often a failed run is tried again, and how long after."""

    most: int
    wait: timedelta


def next_run(schedule: JsonObject, after: datetime) -> datetime | None:
    """Say when a job runs next; None where it does not by itself.

    Args:
        schedule: The schedule, in the contract's form.
        after: The moment after which.
    """
    if not schedule.get("runAutomatically", False) or predecessor(schedule) is not None:
        return None
    if is_object(daily := _enabled(schedule, "daily")):
        return _on_a_day(after, daily, lambda day: _is_daily(daily, day))
    if is_object(monthly := _enabled(schedule, "monthly")):
        return _on_a_day(after, monthly, lambda day: _is_monthly(monthly, day))
    if is_object(periodically := _enabled(schedule, "periodically")):
        return _periodic(after, periodically)
    return after + timedelta(minutes=1) if _enabled(schedule, "continuously") else None


def predecessor(schedule: JsonObject) -> str | None:
    """Give the name of the job after which a job runs; None where it runs by the clock, or not by itself."""
    after = _enabled(schedule, "afterThisJob") if schedule.get("runAutomatically", False) else None
    return str(after["jobName"]) if after is not None and "jobName" in after else None


def retries_of(schedule: JsonObject) -> Retries:
    """Say how often a failed run is tried again."""
    retry = _enabled(schedule, "retry")
    if retry is None:
        return Retries(0, timedelta())
    return Retries(retry.get("retryCount", 3), timedelta(minutes=retry.get("awaitMinutes", 10)))


def _enabled(schedule: JsonObject, name: str) -> JsonObject | None:
    found = schedule.get(name)
    return found if is_object(found) and found.get("isEnabled", name == "daily") else None


def _on_a_day(after: datetime, part: JsonObject, fits: Callable[[datetime], bool]) -> datetime | None:
    at = time.fromisoformat(str(part.get("localTime", "22:00:00")))
    day = after.replace(hour=at.hour, minute=at.minute, second=at.second, microsecond=0)
    for number in range(_FARTHEST):
        moment = day + timedelta(days=number)
        if moment > after and fits(moment):
            return moment
    return None


def _is_daily(daily: JsonObject, day: datetime) -> bool:
    match str(daily.get("dailyKind", "Everyday")).lower():
        case "weekdays":
            return day.weekday() <= _FRIDAY
        case "selecteddays":
            return _DAYS[day.weekday()] in {str(one).lower() for one in daily.get("days", [])}
        case _:
            return True


def _is_monthly(monthly: JsonObject, day: datetime) -> bool:
    months = {str(one).lower() for one in monthly.get("months") or _MONTHS}
    if _MONTHS[day.month - 1] not in months:
        return False
    is_last_week = (day + timedelta(days=_WEEK)).month != day.month
    week = str(monthly.get("dayNumberInMonth", "OnDay")).lower()
    if week in {*_WEEKS, "last"} and "dayOfWeek" in monthly:
        is_week = is_last_week if week == "last" else (day.day - 1) // _WEEK == _WEEKS[week]
        return is_week and _DAYS[day.weekday()] == str(monthly["dayOfWeek"]).lower()
    if monthly.get("isLastDayOfMonth"):
        return (day + timedelta(days=1)).month != day.month
    return bool(day.day == monthly.get("dayOfMonth", 1))


def _periodic(after: datetime, part: JsonObject) -> datetime:
    unit = str(part.get("periodicallyKind", "Hours")).lower()
    step = max(1, int(part.get("frequency", 1))) * _UNITS.get(unit, 3600)
    first = after.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "hours":
        first += timedelta(minutes=int(part.get("startTimeWithinAnHour", 0)))
    passed = (after - first).total_seconds()
    return first + timedelta(seconds=(passed // step + 1) * step)
