# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Vi VM snapshot replica failback spec."""

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
    dr_site_proxy_id: list[UUID] | None = None
    power_on_target_vm: bool | None = None
    production_site_proxy_id: list[UUID] | None = None
    replica_point_ids: list[UUID] | None = None
