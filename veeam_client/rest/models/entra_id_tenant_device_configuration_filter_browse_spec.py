# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_device_configuration_type import (
        EEntraIdTenantDeviceConfigurationType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceConfigurationFilterBrowseSpec(Model):
    """Condition that device configurations meet: the attributes given. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "display_name": "displayName",
        "included_types": "includedTypes",
        "odata_type": "odataType",
        "version": "version",
    }

    description: str | None = None
    """Text in the description."""
    display_name: str | None = None
    """Text in the name."""
    included_types: list[EEntraIdTenantDeviceConfigurationType] | None = None
    """Kinds of policies. Since 1.3-rev1."""
    odata_type: str | None = None
    """Type that Microsoft Graph gives them (`@odata.type`). Since 1.3-rev2."""
    version: int | None = None
    """Version."""
