# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_reference_restore_mode import EEntraIdReferenceRestoreMode
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
    from .entra_id_tenant_item_included_property_model import (
        EntraIdTenantItemIncludedPropertyModel,
    )
    from .entra_id_tenant_restore_user_password_spec import (
        EntraIdTenantRestoreUserPasswordSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreItemAttributesSpec(Model):
    """Which attributes of an item to restore, and how."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_id": "itemId",
        "item_type": "itemType",
        "restore_point_id": "restorePointId",
        "credentials_id": "credentialsId",
        "default_user_password": "defaultUserPassword",
        "included_properties": "includedProperties",
        "reason": "reason",
        "reference_restore_mode": "referenceRestoreMode",
        "request_password_change_on_logon": "requestPasswordChangeOnLogon",
        "skip_objects_if_exist": "skipObjectsIfExist",
        "skip_recycle_bin_restore": "skipRecycleBinRestore",
        "skip_relationships": "skipRelationships",
        "users_passwords": "usersPasswords",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"default_user_password"})

    item_id: str
    """Id of the item."""
    item_type: EEntraIdTenantItemType
    """Kind of the item."""
    restore_point_id: UUID
    """Id of the restore point."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    default_user_password: str | None = None
    """Password for restored users."""
    included_properties: list[EntraIdTenantItemIncludedPropertyModel] | None = None
    """The attributes."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    reference_restore_mode: EEntraIdReferenceRestoreMode | None = None
    """What happens to references of an item that is in the tenant. Since 1.3-rev2."""
    request_password_change_on_logon: bool | None = None
    """Whether users must change their password when they next sign in."""
    skip_objects_if_exist: bool | None = None
    """Whether items that are in the tenant are let alone."""
    skip_recycle_bin_restore: bool | None = None
    """Whether items are made anew instead of taken from the recycle bin."""
    skip_relationships: bool | None = None
    """Whether references to other items are let alone."""
    users_passwords: list[EntraIdTenantRestoreUserPasswordSpec] | None = None
    """Passwords for single users."""
