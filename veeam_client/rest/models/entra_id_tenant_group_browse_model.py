# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_group_membership_type import (
        EEntraIdTenantGroupMembershipType,
    )
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantGroupBrowseModel(EntraIdTenantBrowseModel):
    """A group."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archived": "archived",
        "description": "description",
        "group_type": "groupType",
        "mail_enabled": "mailEnabled",
        "membership_type": "membershipType",
        "visibility": "visibility",
    }

    archived: bool | None = None
    """Whether it is archived."""
    description: str | None = None
    """Free text for people."""
    group_type: EEntraIdTenantGroupType | None = None
    """Kind of the group."""
    mail_enabled: bool | None = None
    """Whether it takes mail."""
    membership_type: EEntraIdTenantGroupMembershipType | None = None
    """How it gets its members."""
    visibility: str | None = None
    """Who can see it."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.GROUP
