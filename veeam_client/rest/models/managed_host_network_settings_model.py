# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ManagedHostNetworkSettingsModel(Model):
    """Ports for data transfer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "port_range_end": "portRangeEnd",
        "port_range_start": "portRangeStart",
        "server_side": "serverSide",
    }

    port_range_end: int | None = None
    """Last port for data transfer."""
    port_range_start: int | None = None
    """First port for data transfer."""
    server_side: bool | None = None
    """Whether this machine, rather than the other side, opens connections."""
