# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_state import (
        EEntraIdTenantConditionalAccessPolicyState,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantConditionalAccessPolicyFilterBrowseSpec(Model):
    """Condition that conditional access policies meet: the attributes given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "state": "state",
    }

    display_name: str | None = None
    """Text in the name."""
    state: list[EEntraIdTenantConditionalAccessPolicyState] | None = None
    """Whether they are in force."""
