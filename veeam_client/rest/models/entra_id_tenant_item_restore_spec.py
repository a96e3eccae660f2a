# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_reference_restore_mode import EEntraIdReferenceRestoreMode
    from .entra_id_item_include_restore_spec import EntraIDItemIncludeRestoreSpec
    from .entra_id_tenant_restore_application_certificates_spec import (
        EntraIdTenantRestoreApplicationCertificatesSpec,
    )
    from .entra_id_tenant_restore_user_password_spec import (
        EntraIdTenantRestoreUserPasswordSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemRestoreSpec(Model):
    """Which items to restore, and how."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_certificates": "applicationCertificates",
        "credentials_id": "credentialsId",
        "default_user_password": "defaultUserPassword",
        "items": "items",
        "reason": "reason",
        "reference_restore_mode": "referenceRestoreMode",
        "request_password_change_on_logon": "requestPasswordChangeOnLogon",
        "skip_objects_if_exist": "skipObjectsIfExist",
        "skip_recycle_bin_restore": "skipRecycleBinRestore",
        "skip_relationships": "skipRelationships",
        "users_passwords": "usersPasswords",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"default_user_password"})

    application_certificates: list[EntraIdTenantRestoreApplicationCertificatesSpec] | None = None
    """Certificates for single applications. Since 1.3-rev2."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    default_user_password: str | None = None
    """Password for restored users."""
    items: list[EntraIDItemIncludeRestoreSpec] | None = None
    """The items, each with its restore point."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    reference_restore_mode: EEntraIdReferenceRestoreMode | None = None
    """What happens to references of items that are in the tenant. Since 1.3-rev2."""
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
