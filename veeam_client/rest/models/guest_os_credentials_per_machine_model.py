# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsPerMachineModel(Model):
    """Credentials of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "credentials_id": "credentialsId",
        "credentials_type": "credentialsType",
        "default": "default",
    }

    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    credentials_type: ECredentialsType | None = None
    """Kind of the credentials."""
    default: bool | None = None
    """Whether the credentials that count for all are used."""
