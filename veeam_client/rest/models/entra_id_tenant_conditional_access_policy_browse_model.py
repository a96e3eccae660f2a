# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_state import (
        EEntraIdTenantConditionalAccessPolicyState,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantConditionalAccessPolicyBrowseModel(EntraIdTenantBrowseModel):
    """A conditional access policy."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "state": "state",
    }

    state: EEntraIdTenantConditionalAccessPolicyState | None = None
    """Whether it is in force."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.CONDITIONAL_ACCESS_POLICY
