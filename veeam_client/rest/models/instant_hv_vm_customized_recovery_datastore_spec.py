# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .hv_restore_target_datastores_spec import HvRestoreTargetDatastoresSpec


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMCustomizedRecoveryDatastoreSpec(HvRestoreTargetDatastoresSpec):
    """Folders for the files of a VM. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allocate_required_disk_space": "allocateRequiredDiskSpace",
    }

    allocate_required_disk_space: bool | None = None
    """Whether space for all of its disks is taken at once."""
