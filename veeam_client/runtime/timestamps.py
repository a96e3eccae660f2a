"""Timestamps as servers write them: any number of fractional digits, an offset, `Z`, or none of these."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

# What .NET writes where there is no date.
_ZERO = datetime.min.replace(tzinfo=UTC)
_QUARTER = 15
SECONDS = 19
"""How long a timestamp is up to its seconds."""


class Ending(str):
    """What a server wrote after the seconds of a timestamp; what stands before is in the moment that was made of it.

    >>> Ending(".0000000+00:00").of(datetime(2026, 8, 25, 15, 15, 31, tzinfo=UTC))
    '2026-08-25T15:15:31.0000000+00:00'
    """

    __slots__ = ()

    def of(self, moment: datetime) -> str:
        """Write a timestamp as it came.

        Args:
            moment: What was made of it.
        """
        return f"{moment.isoformat()[:SECONDS]}{self}"


def read_timestamp(text: str) -> datetime:
    """Read an ISO 8601 timestamp.

    Digits beyond microseconds are dropped. Without an offset, it is in UTC.

    >>> read_timestamp("2026-08-25T15:20:13.2300016-07:00").isoformat()
    '2026-08-25T15:20:13.230001-07:00'
    >>> read_timestamp("2026-08-25T15:20:13").tzinfo
    datetime.timezone.utc

    Args:
        text: The timestamp.

    Returns:
        An aware datetime.

    Raises:
        ValueError: The text is no ISO 8601 timestamp.
    """
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        # Midnight as 24:00 and the other corners of ISO 8601. Not dateutil's free-form parser: it would read
        # a day and a month the wrong way round without a word.
        from dateutil.parser import isoparse  # noqa: PLC0415  # hardly any program comes by here

        try:
            value = isoparse(text)
        except OverflowError as error:
            message = f"{text!r} is later than any datetime"
            raise ValueError(message) from error
    return aware(value)


def aware(value: datetime) -> datetime:
    """Give a moment as servers mean it: without an offset, it is in UTC."""
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


def read_moment(text: str) -> datetime | None:
    """Read a timestamp of a server: None for the zero date of .NET, which stands for none.

    Some servers move it to their time zone, so it comes with any offset, or as an hour of that day.

    Args:
        text: The timestamp.

    Raises:
        ValueError: The text is no ISO 8601 timestamp.
    """
    value = read_timestamp(text)
    if value == _ZERO:
        return None
    # Offsets are quarters of an hour.
    clock = value.minute % _QUARTER, value.second, value.microsecond
    return None if value.date() == _ZERO.date() and clock == (0, 0, 0) else value


def is_nothing(raw: Any) -> bool:
    """Whether what a server sent in place of a timestamp stands for none.

    Args:
        raw: A value that came: null, or a text.
    """
    try:
        return raw is None or (isinstance(raw, str) and read_moment(raw) is None)
    except ValueError:
        return False


def write_timestamp(value: datetime) -> str:
    """Write a timestamp for the server.

    Args:
        value: An aware datetime.

    Returns:
        ISO 8601 with the offset.

    Raises:
        ValueError: The datetime has no time zone, so the moment it means is not certain.
    """
    if value.tzinfo is None:
        message = f"{value!r} has no time zone; use datetime(..., tzinfo=UTC) or .astimezone()"
        raise ValueError(message)
    return value.isoformat()
