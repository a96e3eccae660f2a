"""Times as people give them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

import click

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = 7


def moment(text: str) -> datetime:
    """Read a time.

    Args:
        text: How long ago (`90s`, `30m`, `24h`, `7d`, `2w`); a time of day, the last time it was (`18:00`); `today`,
            `yesterday` or a day of the week, the last one before today, with a time of day or from its beginning
            (`yesterday 18:00`); `now`; or a date or time in ISO 8601. In this machine's time zone unless it names one.

    Returns:
        The time, aware.

    Raises:
        click.BadParameter: It is none of these.
    """
    try:
        if ago := re.fullmatch(r"(\d+)([smhdwHDW])", text.strip()):
            return datetime.now(UTC) - timedelta(**{_UNITS[ago[2].lower()]: int(ago[1])})
        return _named(text.strip().casefold()) or datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise click.BadParameter(
            f"{text!r} is neither a time such as 2026-08-25T06:00, 18:00 or 'yesterday 18:00' nor how long ago, such "
            "as 24h or 7d"
        ) from None


def check_order(since: datetime | None, until: datetime | None) -> None:
    """Check that there is time between `--since` and `--until`.

    Args:
        since: The one.
        until: The other.

    Raises:
        click.BadParameter: There is none.
    """
    if since is not None and until is not None and since >= until:
        raise click.BadParameter("--since has to be before --until")


def age(text: str) -> timedelta:
    """Read an age.

    Args:
        text: How long ago something was, or when, as `moment` takes it.

    Returns:
        The time since.

    Raises:
        click.BadParameter: It is none of these, or it is still to come.
    """
    then = moment(text)
    since = datetime.now(UTC) - then
    if since < timedelta():
        raise click.BadParameter(f"{text!r} is still to come")
    return since


def _named(text: str) -> datetime | None:
    """Read a time that is named by its day or its time of day."""
    now = datetime.now().astimezone()
    if text == "now":
        return now
    day, _, clock = text.partition(" ") if text[:1].isalpha() else ("", "", text)
    if not re.fullmatch(r"(\d{1,2}:\d\d(:\d\d)?)?", clock) or not text:
        return None
    if day in _DAYS:
        back = (now.weekday() - _DAYS.index(day)) % _WEEK or _WEEK
    elif day in {"", "today", "yesterday"}:
        back = int(day == "yesterday")
    else:
        return None
    at = time.fromisoformat(clock if clock[1:2] != ":" else f"0{clock}") if clock else time()
    named = _at(now.date() - timedelta(days=back), at)
    # 18:00 is not to come.
    return _at(now.date() - timedelta(days=1), at) if not day and named > now else named


def _at(day: date, at: time) -> datetime:
    return datetime.combine(day, at).astimezone()
