# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_backup_job_exclusions_model import HyperVBackupJobExclusionsModel
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupJobVirtualMachinesModel(Model):
    """What a job backs up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "excludes": "excludes",
        "includes": "includes",
    }

    excludes: HyperVBackupJobExclusionsModel | None = None
    """What of those it leaves out."""
    includes: list[InventoryObjectModel] | None = None
    """VMs and containers of VMs."""
