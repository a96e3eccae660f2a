# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetNameSpec(Model):
    """Name of a VM and what may be overwritten. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "overwrite_existing_disks": "overwriteExistingDisks",
        "overwrite_existing_vm": "overwriteExistingVm",
        "preserve_uuid": "preserveUUID",
        "register_as_cluster_resource": "registerAsClusterResource",
        "vm_name": "vmName",
    }

    overwrite_existing_disks: bool | None = None
    """Whether disks that are there may be overwritten."""
    overwrite_existing_vm: bool | None = None
    """Whether a VM of that name may be overwritten."""
    preserve_uuid: bool | None = None
    """Whether the VM keeps its UUID."""
    register_as_cluster_resource: bool | None = None
    """Whether the VM becomes a resource of the cluster."""
    vm_name: str | None = None
    """Name of the VM."""
