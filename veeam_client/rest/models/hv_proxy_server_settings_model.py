# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HvProxyServerSettingsModel(Model):
    """Machine of a proxy for Hyper-V. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "host_name": "hostName",
        "max_task_count": "maxTaskCount",
    }

    host_id: UUID
    """Id of the managed server."""
    host_name: str | None = None
    """Name of the managed server."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
