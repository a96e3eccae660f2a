# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
    from .entra_id_tenant_item_included_property_model import (
        EntraIdTenantItemIncludedPropertyModel,
    )
    from .entra_id_tenant_restore_user_password_spec import (
        EntraIdTenantRestoreUserPasswordSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreItemAttributesSpec(Model):
    """Entra id tenant restore item attributes spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_id": "itemId",
        "item_type": "itemType",
        "restore_point_id": "restorePointId",
        "credentials_id": "credentialsId",
        "default_user_password": "defaultUserPassword",
        "included_properties": "includedProperties",
        "reason": "reason",
        "request_password_change_on_logon": "requestPasswordChangeOnLogon",
        "skip_objects_if_exist": "skipObjectsIfExist",
        "skip_recycle_bin_restore": "skipRecycleBinRestore",
        "skip_relationships": "skipRelationships",
        "users_passwords": "usersPasswords",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"default_user_password"})

    item_id: str
    item_type: EEntraIdTenantItemType
    restore_point_id: UUID
    credentials_id: UUID | None = None
    default_user_password: str | None = None
    included_properties: list[EntraIdTenantItemIncludedPropertyModel] | None = None
    reason: str | None = None
    request_password_change_on_logon: bool | None = None
    skip_objects_if_exist: bool | None = None
    skip_recycle_bin_restore: bool | None = None
    skip_relationships: bool | None = None
    users_passwords: list[EntraIdTenantRestoreUserPasswordSpec] | None = None
