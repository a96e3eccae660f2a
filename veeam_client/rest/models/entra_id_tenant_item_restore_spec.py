# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_item_include_restore_spec import EntraIDItemIncludeRestoreSpec
    from .entra_id_tenant_restore_user_password_spec import (
        EntraIdTenantRestoreUserPasswordSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemRestoreSpec(Model):
    """Entra id tenant item restore spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "default_user_password": "defaultUserPassword",
        "items": "items",
        "reason": "reason",
        "request_password_change_on_logon": "requestPasswordChangeOnLogon",
        "skip_objects_if_exist": "skipObjectsIfExist",
        "skip_recycle_bin_restore": "skipRecycleBinRestore",
        "skip_relationships": "skipRelationships",
        "users_passwords": "usersPasswords",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"default_user_password"})

    credentials_id: UUID | None = None
    default_user_password: str | None = None
    items: list[EntraIDItemIncludeRestoreSpec] | None = None
    reason: str | None = None
    request_password_change_on_logon: bool | None = None
    skip_objects_if_exist: bool | None = None
    skip_recycle_bin_restore: bool | None = None
    skip_relationships: bool | None = None
    users_passwords: list[EntraIdTenantRestoreUserPasswordSpec] | None = None
