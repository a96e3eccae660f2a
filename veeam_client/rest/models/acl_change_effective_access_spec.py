# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .acl_principal_delegation_model import AclPrincipalDelegationModel


@define(eq=False, repr=False, kw_only=True)
class AclChangeEffectiveAccessSpec(Model):
    """Which roles are to have rights on an object. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "effective_access": "effectiveAccess",
    }

    effective_access: list[AclPrincipalDelegationModel]
    """The roles, each with its rights."""
