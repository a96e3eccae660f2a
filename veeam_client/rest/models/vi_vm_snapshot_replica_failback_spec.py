# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_replica_failback_type import EReplicaFailbackType


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailbackSpec(Model):
    """How to go back to production; the class tells the place."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "dr_site_proxy_id": "drSiteProxyId",
        "power_on_target_vm": "powerOnTargetVM",
        "production_site_proxy_id": "productionSiteProxyId",
        "replica_point_ids": "replicaPointIds",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "customized": "ViVMSnapshotReplicaCustomizedFailbackSpec",
        "originallocation": "ViVMSnapshotReplicaOriginalLocationFailbackSpec",
        "originalvm": "ViVMSnapshotReplicaOriginalVMFailbackSpec",
    }

    type_: EReplicaFailbackType
    """To the original place, to the original VM elsewhere, or to a new place."""
    dr_site_proxy_id: list[UUID] | None = None
    """Ids of the proxies on the side of the replicas."""
    power_on_target_vm: bool | None = None
    """Whether to switch the VMs on in production."""
    production_site_proxy_id: list[UUID] | None = None
    """Ids of the proxies on the side of production."""
    replica_point_ids: list[UUID] | None = None
    """Ids of the replica restore points, one for each VM."""
