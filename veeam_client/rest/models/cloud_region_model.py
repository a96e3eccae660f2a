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
class CloudRegionModel(CloudMachinesProtectionGroupObjectsModel):
    """All machines of a region. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
    }

    name: str | None = None
    """Name of the region."""
    type_: ECloudMachinesObjectType | None = ECloudMachinesObjectType.REGION
