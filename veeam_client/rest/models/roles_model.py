# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .role_model import RoleModel


@define(eq=False, repr=False, kw_only=True)
class RolesModel(Model):
    """Roles of a user. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "roles": "roles",
    }

    roles: list[RoleModel]
    """The roles."""
