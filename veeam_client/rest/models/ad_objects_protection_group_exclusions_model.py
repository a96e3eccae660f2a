# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_model import ADObjectModel


@define(eq=False, repr=False, kw_only=True)
class ADObjectsProtectionGroupExclusionsModel(Model):
    """What a group leaves out. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_offline_computers": "excludeOfflineComputers",
        "exclude_selected_objects": "excludeSelectedObjects",
        "exclude_vms": "excludeVMs",
        "excluded_objects": "excludedObjects",
    }

    exclude_offline_computers: bool | None = None
    """Whether computers that have long been offline are left out."""
    exclude_selected_objects: bool | None = None
    """Whether the objects listed are left out."""
    exclude_vms: bool | None = None
    """Whether VMs are left out."""
    excluded_objects: list[ADObjectModel] | None = None
    """Those objects."""
