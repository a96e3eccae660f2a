# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .acl_principal_delegation_model import AclPrincipalDelegationModel
    from .e_acl_rights import EAclRights
    from .object_owner_model import ObjectOwnerModel


@define(eq=False, repr=False, kw_only=True)
class AclPrincipalModel(Model):
    """Who owns an object, and who has rights on it. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "owner": "owner",
        "rights": "rights",
        "effective_access": "effectiveAccess",
    }

    owner: ObjectOwnerModel
    """Account that owns it."""
    rights: list[EAclRights]
    """What it may do."""
    effective_access: list[AclPrincipalDelegationModel] | None = None
    """Roles that have rights on it, each with its rights."""
