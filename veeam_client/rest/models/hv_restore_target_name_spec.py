# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetNameSpec(Model):
    """Hv restore target name spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "overwrite_existing_disks": "overwriteExistingDisks",
        "overwrite_existing_vm": "overwriteExistingVm",
        "preserve_uuid": "preserveUUID",
        "register_as_cluster_resource": "registerAsClusterResource",
        "vm_name": "vmName",
    }

    overwrite_existing_disks: bool | None = None
    overwrite_existing_vm: bool | None = None
    preserve_uuid: bool | None = None
    register_as_cluster_resource: bool | None = None
    vm_name: str | None = None
