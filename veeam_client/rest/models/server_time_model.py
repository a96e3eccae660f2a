# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ServerTimeModel(Model):
    """Time and time zone of a backup server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server_time": "serverTime",
        "iana_time_zone_id": "ianaTimeZoneId",
        "time_zone": "timeZone",
    }

    server_time: datetime
    """The time there."""
    iana_time_zone_id: str | None = None
    """Its time zone by the name in the IANA database (`Europe/Prague`). Since 1.3-rev2."""
    time_zone: str | None = None
    """Its time zone, as the operating system calls it."""
