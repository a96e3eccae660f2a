# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType
    from .inventory_object_model import InventoryObjectModel
    from .specified_guest_os_credentials_model import SpecifiedGuestOsCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsPerMachineModel(Model):
    """Credentials of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "credentials": "credentials",
        "default": "default",
        "linux_creds_id": "linuxCredsId",
        "windows_creds_id": "windowsCredsId",
        "credentials_id": "credentialsId",
        "credentials_type": "credentialsType",
    }

    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    credentials: list[SpecifiedGuestOsCredentialsModel] | None = None
    """Credentials for this VM. Since 1.3-rev2."""
    default: bool | None = None
    """Whether the credentials that count for all are used. Since 1.3-rev0."""
    linux_creds_id: UUID | None = None
    """Id of the credentials record for Linux. Until 1.2-rev1."""
    windows_creds_id: UUID | None = None
    """Id of the credentials record for Windows. Until 1.2-rev1."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with. From 1.3-rev0 to 1.3-rev1."""
    credentials_type: ECredentialsType | None = None
    """Kind of the credentials. From 1.3-rev0 to 1.3-rev1."""
