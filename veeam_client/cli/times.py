"""Times as people give them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment(text: str) -> datetime:
    """Read a time.

    Args:
        text: How long ago (`90s`, `30m`, `24h`, `7d`, `2w`), or a date or time in ISO 8601, in this machine's time zone
            unless it names one.

    Returns:
        The time, aware.

    Raises:
        click.BadParameter: It is neither.
    """
    try:
        if ago := re.fullmatch(r"(\d+)([smhdw])", text.strip()):
            return datetime.now(UTC) - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise click.BadParameter(
            f"{text!r} is neither a time such as 2026-08-25T06:00 nor how long ago, such as 24h or 7d"
        ) from None
