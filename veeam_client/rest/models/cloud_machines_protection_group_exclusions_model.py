# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_machines_protection_group_objects_model import (
        CloudMachinesProtectionGroupObjectsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupExclusionsModel(Model):
    """What a group of machines in a cloud leaves out. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_selected_objects": "excludeSelectedObjects",
        "excluded_objects": "excludedObjects",
    }

    exclude_selected_objects: bool | None = None
    """Whether the objects listed are left out."""
    excluded_objects: list[CloudMachinesProtectionGroupObjectsModel] | None = None
    """Those objects."""
