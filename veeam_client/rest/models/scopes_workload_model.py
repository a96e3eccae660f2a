# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_scope_workload_type import EInventoryScopeWorkloadType


@define(eq=False, repr=False, kw_only=True)
class ScopesWorkloadModel(Model):
    """Objects of a kind that a role covers; the class tells the kind. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "backups": "BackupsBackupScopeModel",
        "computers": "ComputersBackupScopeModel",
        "entraidtenant": "EntraIdTenantBackupScopeModel",
        "hyperv": "HyperVBackupScopeModel",
        "jobs": "JobsBackupScopeModel",
        "nutanix": "NutanixBackupScopeModel",
        "objectstorage": "ObjectStorageBackupScopeModel",
        "proxmox": "ProxmoxBackupScopeModel",
        "unstructureddata": "UnstructuredDataBackupScopeModel",
        "vsphere": "VSphereBackupScopeModel",
    }

    type_: EInventoryScopeWorkloadType
    """The kind."""
