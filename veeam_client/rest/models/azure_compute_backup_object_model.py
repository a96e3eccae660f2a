# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_backup_encryption_state import EBackupEncryptionState


@define(eq=False, repr=False, kw_only=True)
class AzureComputeBackupObjectModel(BackupObjectModel):
    """A VM of Azure in a backup. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_id": "objectId",
        "encryption_state": "encryptionState",
        "owner": "owner",
        "path": "path",
    }

    object_id: str
    """Id of the VM in Azure."""
    encryption_state: EBackupEncryptionState | None = None
    """Whether its backup is encrypted."""
    owner: str | None = None
    """Who owns the VM."""
    path: str | None = None
    """Where it is in the cloud."""
    platform_name: EPlatformType = EPlatformType.AZURE_COMPUTE
