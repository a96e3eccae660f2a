# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_exclusions_templates import BackupJobExclusionsTemplates
    from .inventory_object_model import InventoryObjectModel
    from .vmware_object_disk_model import VmwareObjectDiskModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobExclusions(Model):
    """What a job leaves out."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "templates": "templates",
        "vms": "vms",
    }

    disks: list[VmwareObjectDiskModel] | None = None
    """Disks, by VM."""
    templates: BackupJobExclusionsTemplates | None = None
    """Templates of VMs."""
    vms: list[InventoryObjectModel] | None = None
    """VMs and containers of VMs."""
