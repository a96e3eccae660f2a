# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "time_zone": "timeZone",
    }

    server_time: datetime
    """The time there."""
    time_zone: str | None = None
    """Its time zone, as the operating system calls it."""
