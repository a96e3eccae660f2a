# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_protection_group_type import EProtectionGroupType


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupModel(Model):
    """A protection group; the class tells the kind. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "type_": "type",
        "is_disabled": "isDisabled",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "adobjects": "ADObjectsProtectionGroupModel",
        "csvfile": "CSVFileProtectionGroupModel",
        "individualcomputers": "IndividualComputersProtectionGroupModel",
        "manuallyadded": "ManuallyAddedProtectionGroupModel",
        "preinstalledagents": "PreInstalledAgentsProtectionGroupModel",
        "cloudmachines": "CloudMachinesProtectionGroupModel",
        "unmanaged": "UnmanagedProtectionGroupModel",
        "iris": "IrisProtectionGroupModel",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the protection group."""
    name: str
    """Name of the protection group."""
    type_: EProtectionGroupType
    """Kind of the protection group."""
    is_disabled: bool | None = None
    """Whether it is disabled."""
