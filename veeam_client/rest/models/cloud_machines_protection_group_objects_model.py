# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cloud_machines_object_type import ECloudMachinesObjectType


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupObjectsModel(Model):
    """Machines in a cloud; the class tells whether one by one, by region or by tag. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "machine": "CloudMachineModel",
        "region": "CloudRegionModel",
        "tag": "CloudTagModel",
    }

    type_: ECloudMachinesObjectType | None = None
    """A machine, a region or a tag."""
