# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_replica_type import EReplicaType


@define(eq=False, repr=False, kw_only=True)
class ReplicaModel(Model):
    """A replica; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "job_id": "jobId",
        "name": "name",
        "platform_name": "platformName",
        "type_": "type",
        "platform_id": "platformId",
        "policy_unique_id": "policyUniqueId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "snapshot": "RegularReplicaModel",
        "regular": "RegularReplicaModel",
    }

    id: UUID
    """Id of the replica."""
    job_id: UUID
    """Id of the job that made it; all zeros if there is no such job any more."""
    name: str
    """Name of the VM."""
    platform_name: EPlatformType
    """Platform of the workload."""
    type_: EReplicaType
    """Kind of the replica."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none."""
    policy_unique_id: str | None = None
    """Tag of the policy that made it, if one did."""
