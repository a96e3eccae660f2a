# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel,
    )
    from .e_repository_access_type import ERepositoryAccessType
    from .repository_access_account_model import RepositoryAccessAccountModel


@define(eq=False, repr=False, kw_only=True)
class RepositoryAccessPermissionsModel(Model):
    """Which accounts may write to a repository.

    It is for agents and application plug-ins that are set up on their computers; jobs of the backup server write
    in any case. Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "access_policy": "accessPolicy",
        "accounts": "accounts",
        "encryption_settings": "encryptionSettings",
    }

    access_policy: ERepositoryAccessType
    """Nobody, everybody, or the accounts listed."""
    accounts: list[RepositoryAccessAccountModel]
    """The accounts, with `AllowExplicit`."""
    encryption_settings: BackupStorageSettingsEncryptionModel
    """Whether what they write is encrypted, and with what."""
