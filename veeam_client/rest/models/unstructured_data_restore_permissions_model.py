# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_account_permission_type import EAccountPermissionType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataRestorePermissionsModel(Model):
    """Who may use a recovered file share. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "owner": "owner",
        "permission_scope": "permissionScope",
        "permission_type": "permissionType",
    }

    owner: str
    """Account that owns it."""
    permission_scope: list[str] | None = None
    """Those accounts, with `AllowSelected`."""
    permission_type: EAccountPermissionType | None = None
    """Everybody, nobody, or certain accounts."""
