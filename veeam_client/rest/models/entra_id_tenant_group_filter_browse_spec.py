# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_group_membership_type import (
        EEntraIdTenantGroupMembershipType,
    )
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantGroupFilterBrowseSpec(Model):
    """Condition that groups meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "group_types": "groupTypes",
        "membership_types": "membershipTypes",
    }

    display_name: str | None = None
    """Text in the name."""
    group_types: list[EEntraIdTenantGroupType] | None = None
    """Kinds of groups."""
    membership_types: list[EEntraIdTenantGroupMembershipType] | None = None
    """How they get their members."""
