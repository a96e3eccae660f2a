# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vi_vm_quick_migration_datastores_spec import ViVMQuickMigrationDatastoresSpec


@define(eq=False, repr=False, kw_only=True)
class ViVMQuickMigrationSpec(Model):
    """Where to migrate a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "delete_source_vms_files": "DeleteSourceVmsFiles",
        "veeam_qm_enabled": "VeeamQMEnabled",
        "datastore": "datastore",
        "destination_host": "destinationHost",
        "folder": "folder",
        "resource_pool": "resourcePool",
        "source_proxy_ids": "sourceProxyIds",
        "target_proxy_ids": "targetProxyIds",
    }

    delete_source_vms_files: bool | None = None
    """Whether files of the source are deleted afterwards."""
    veeam_qm_enabled: bool | None = None
    """Whether the backup server moves the data itself instead of leaving it to vSphere."""
    datastore: ViVMQuickMigrationDatastoresSpec | None = None
    """Datastore."""
    destination_host: InventoryObjectModel | None = None
    """Host."""
    folder: InventoryObjectModel | None = None
    """Folder of VMs."""
    resource_pool: InventoryObjectModel | None = None
    """Resource pool."""
    source_proxy_ids: list[UUID] | None = None
    """Ids of the proxies near the source; the server chooses if left out."""
    target_proxy_ids: list[UUID] | None = None
    """Ids of the proxies near the target; the server chooses if left out."""
