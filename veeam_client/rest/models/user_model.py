# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_user_type import EUserType
    from .role_model import RoleModel


@define(eq=False, repr=False, kw_only=True)
class UserModel(Model):
    """User model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "is_service_account": "isServiceAccount",
        "name": "name",
        "roles": "roles",
        "type_": "type",
        "mfa_enabled": "mfaEnabled",
    }

    id: UUID
    is_service_account: bool
    name: str
    roles: list[RoleModel]
    type_: EUserType
    mfa_enabled: bool | None = None
    """Since 1.3-rev2."""
