# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hv_restore_target_datastore_spec import HvRestoreTargetDatastoreSpec


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetDatastoresSpec(Model):
    """Folders for the files of a VM. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "configuration_files_path": "configurationFilesPath",
        "disk_mappings": "diskMappings",
    }

    configuration_files_path: str | None = None
    """Folder for its configuration."""
    disk_mappings: list[HvRestoreTargetDatastoreSpec] | None = None
    """Folders for its disks."""
