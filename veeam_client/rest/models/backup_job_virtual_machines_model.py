# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_exclusions import BackupJobExclusions
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobVirtualMachinesModel(Model):
    """What a job backs up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "excludes": "excludes",
        "includes": "includes",
    }

    excludes: BackupJobExclusions | None = None
    """What of those it leaves out."""
    includes: list[InventoryObjectModel] | None = None
    """VMs and containers of VMs."""
