# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_admin_unit_visibility_type import (
        EEntraIdTenantAdminUnitVisibilityType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantAdminUnitFilterBrowseSpec(Model):
    """Condition that administrative units meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "visibilities": "visibilities",
    }

    display_name: str | None = None
    """Text in the name."""
    visibilities: list[EEntraIdTenantAdminUnitVisibilityType] | None = None
    """Who can see them."""
