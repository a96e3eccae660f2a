# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_machines_protection_group_objects_model import (
    CloudMachinesProtectionGroupObjectsModel,
)
from .e_cloud_machines_object_type import ECloudMachinesObjectType


@define(eq=False, repr=False, kw_only=True)
class CloudMachineModel(CloudMachinesProtectionGroupObjectsModel):
    """A machine in a cloud. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "object_id": "objectId",
    }

    name: str | None = None
    """Name of the machine."""
    object_id: str | None = None
    """Id of the machine in the cloud."""
    type_: ECloudMachinesObjectType | None = ECloudMachinesObjectType.MACHINE
