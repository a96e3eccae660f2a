# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_acl_rights import EAclRights
    from .role_model import RoleModel


@define(eq=False, repr=False, kw_only=True)
class AclPrincipalDelegationModel(Model):
    """A role, and its rights on an object. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "principal": "principal",
        "rights": "rights",
    }

    principal: RoleModel
    """The role."""
    rights: list[EAclRights]
    """Its rights on the object."""
