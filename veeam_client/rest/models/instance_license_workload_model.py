# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_license_platform_type import ELicensePlatformType


@define(eq=False, repr=False, kw_only=True)
class InstanceLicenseWorkloadModel(Model):
    """A workload that takes instances."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "instance_id": "instanceId",
        "name": "name",
        "type_": "type",
        "used_instances_number": "usedInstancesNumber",
        "can_be_revoked": "canBeRevoked",
        "display_name": "displayName",
        "platform_type": "platformType",
    }

    host_name: str
    """Name of the host."""
    instance_id: UUID
    """Id of the workload; what the operations on it take."""
    name: str
    """Name of the workload."""
    type_: str
    """Type of the workload."""
    used_instances_number: float
    """How many instances it takes."""
    can_be_revoked: bool | None = None
    """Whether the licence can be taken away from it. Since 1.3-rev0."""
    display_name: str | None = None
    """Name that the console shows. Since 1.3-rev0."""
    platform_type: ELicensePlatformType | None = None
    """Platform of the workload. Since 1.3-rev0."""
