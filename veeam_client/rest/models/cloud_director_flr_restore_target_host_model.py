# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel

if TYPE_CHECKING:
    from .cloud_director_object_model import CloudDirectorObjectModel


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """A VM of Cloud Director to restore files to. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
    }

    vm_object: CloudDirectorObjectModel
    """The VM or container of VMs."""
    type_: EFlrPlatformType = EFlrPlatformType.CLOUD_DIRECTOR
