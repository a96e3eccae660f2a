# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_scope_model import InventoryScopeModel
    from .repository_scope_model import RepositoryScopeModel
    from .restore_permissions_scope_model import RestorePermissionsScopeModel
    from .restore_target_scope_model import RestoreTargetScopeModel


@define(eq=False, repr=False, kw_only=True)
class CustomRoleSpec(Model):
    """A role to be made. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "manage_backups": "manageBackups",
        "manage_restores": "manageRestores",
        "name": "name",
        "description": "description",
        "inventory_scope": "inventoryScope",
        "repository_scope": "repositoryScope",
        "restore_permissions_scope": "restorePermissionsScope",
        "restore_target_scope": "restoreTargetScope",
    }

    manage_backups: bool
    """Whether it permits backing up."""
    manage_restores: bool
    """Whether it permits restoring."""
    name: str
    """Name of the role."""
    description: str | None = None
    """Free text for people."""
    inventory_scope: InventoryScopeModel | None = None
    """What may be backed up."""
    repository_scope: RepositoryScopeModel | None = None
    """Repositories that backups may go to."""
    restore_permissions_scope: RestorePermissionsScopeModel | None = None
    """What may be restored, and how."""
    restore_target_scope: RestoreTargetScopeModel | None = None
    """Where it may be restored to."""
