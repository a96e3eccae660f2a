# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsPerMachineImportModel(Model):
    """Credentials of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "default": "default",
        "linux_creds": "linuxCreds",
        "windows_creds": "windowsCreds",
    }

    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    default: bool | None = None
    """Whether the credentials that count for all are used. Since 1.3-rev0."""
    linux_creds: CredentialsImportModel | None = None
    """Credentials for Linux."""
    windows_creds: CredentialsImportModel | None = None
    """Credentials for Windows."""
