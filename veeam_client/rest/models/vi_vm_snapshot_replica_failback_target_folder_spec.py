# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .vi_vm_snapshot_replica_failback_folder_mapping_spec import (
        ViVMSnapshotReplicaFailbackFolderMappingSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailbackTargetFolderSpec(Model):
    """Folders for VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folder_mapping": "folderMapping",
        "restore_vm_tags": "restoreVMTags",
    }

    folder_mapping: list[ViVMSnapshotReplicaFailbackFolderMappingSpec] | None = None
    """Folder by VM."""
    restore_vm_tags: bool | None = None
    """Whether their tags are restored."""
