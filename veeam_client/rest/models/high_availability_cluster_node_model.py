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
    """A node of a high availability cluster. Since 1.3-rev2."""

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
    """Full DNS name of the node."""
    id: UUID
    """Id of the node."""
    ip_address: str
    """IP address of the node."""
    lag_mb: int
    """How far its database is behind the primary node's, in MB."""
    name: str
    """Name of the node."""
    role: EHaPatroniNodeRole
    """Role of its database."""
    state: EHaPatroniNodeState
    """State of its database."""
    timeline: str
    """Timeline of its PostgreSQL database, which grows by one with each change of roles."""
    external_endpoint: str | None = None
    """Address at which it is reached from outside; null if it has none."""
