# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .instant_hv_vm_other_platform_recovery_datastore_mapping import (
        InstantHvVMOtherPlatformRecoveryDatastoreMapping,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMOtherPlatformRecoveryDatastoreSpec(Model):
    """Folders for the files of a VM. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allocate_required_disk_space": "allocateRequiredDiskSpace",
        "configuration_files_path": "configurationFilesPath",
        "disk_mappings": "diskMappings",
    }

    allocate_required_disk_space: bool | None = None
    """Whether space for all of its disks is taken at once."""
    configuration_files_path: str | None = None
    """Folder for its configuration."""
    disk_mappings: list[InstantHvVMOtherPlatformRecoveryDatastoreMapping] | None = None
    """Folders for its disks."""
