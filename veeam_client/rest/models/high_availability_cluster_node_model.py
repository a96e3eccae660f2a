# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_ha_patroni_node_role import EHaPatroniNodeRole
    from .e_ha_patroni_node_state import EHaPatroniNodeState


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilityClusterNodeModel(Model):
    """High availability cluster node model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "fqdn": "fqdn",
        "id": "id",
        "ip_address": "ipAddress",
        "lag_mb": "lagMb",
        "name": "name",
        "role": "role",
        "state": "state",
        "timeline": "timeline",
        "external_endpoint": "externalEndpoint",
    }

    fqdn: str
    id: UUID
    ip_address: str
    lag_mb: int
    name: str
    role: EHaPatroniNodeRole
    state: EHaPatroniNodeState
    timeline: str
    external_endpoint: str | None = None
