# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_protection_group_type import EProtectionGroupType


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupSpec(Model):
    """A protection group to be added; the class tells the kind. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "type_": "type",
        "tag": "tag",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "adobjects": "ADObjectsProtectionGroupSpec",
        "csvfile": "CSVFileProtectionGroupSpec",
        "individualcomputers": "IndividualComputersProtectionGroupSpec",
        "preinstalledagents": "PreInstalledAgentsProtectionGroupSpec",
        "cloudmachines": "CloudMachinesProtectionGroupSpec",
        "iris": "IrisProtectionGroupSpec",
    }

    description: str
    """Free text for people."""
    name: str
    """Name of the protection group."""
    type_: EProtectionGroupType
    """Kind of the protection group."""
    tag: str | None = None
    """Tag of the protection group."""
