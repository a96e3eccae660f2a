# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_object_disk_model import HyperVObjectDiskModel
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupJobExclusionsModel(Model):
    """What a job leaves out. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "vms": "vms",
    }

    disks: list[HyperVObjectDiskModel] | None = None
    """Disks, by VM."""
    vms: list[InventoryObjectModel] | None = None
    """VMs and containers of VMs."""
