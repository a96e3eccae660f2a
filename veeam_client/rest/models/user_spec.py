# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_user_type import EUserType
    from .role_model import RoleModel


@define(eq=False, repr=False, kw_only=True)
class UserSpec(Model):
    """A user or group to be added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_service_account": "isServiceAccount",
        "name": "name",
        "roles": "roles",
        "type_": "type",
    }

    is_service_account: bool
    """Whether it is an account for programs, which are not asked for a second factor."""
    name: str
    """Name of the user or group."""
    roles: list[RoleModel]
    """Roles that it is to have."""
    type_: EUserType
    """Whether it is a user or a group, and where it comes from."""
