"""Timestamps as servers write them: any number of fractional digits, an offset, `Z`, or none of these."""

from __future__ import annotations

from datetime import UTC, datetime


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
        # Imported here, where hardly any program comes by.
        from dateutil.parser import isoparse  # noqa: PLC0415

        value = isoparse(text)
    return aware(value)


def aware(value: datetime) -> datetime:
    """Give a moment as servers mean it: without an offset, it is in UTC."""
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


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
