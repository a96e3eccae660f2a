# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_object_indexing_model import BackupObjectIndexingModel
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupIndexingSettingsModel(Model):
    """Which files of a VM are indexed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "linux_indexing": "LinuxIndexing",
        "windows_indexing": "WindowsIndexing",
    }

    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    linux_indexing: BackupObjectIndexingModel | None = None
    """Files under Linux."""
    windows_indexing: BackupObjectIndexingModel | None = None
    """Files under Windows."""
