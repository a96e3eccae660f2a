# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UserRolePermissionsModel(Model):
    """What a role permits. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "permissions": "permissions",
        "role_id": "roleId",
    }

    permissions: list[str]
    """Names of the permissions."""
    role_id: UUID
    """Id of the role."""
