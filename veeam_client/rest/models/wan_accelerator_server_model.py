# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class WANAcceleratorServerModel(Model):
    """Machine of a WAN accelerator."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "high_bandwidth_mode_enabled": "highBandwidthModeEnabled",
        "host_id": "hostId",
        "streams_count": "streamsCount",
        "traffic_port": "trafficPort",
    }

    description: str | None = None
    """Free text for people."""
    high_bandwidth_mode_enabled: bool | None = None
    """Whether it works for fast lines, without a cache on this side."""
    host_id: UUID | None = None
    """Id of the managed server; null or all zeros if there is none."""
    streams_count: int | None = None
    """How many connections it uses."""
    traffic_port: int | None = None
    """Port for traffic with the other side."""
