# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_encryption_type import EEncryptionType


@define(eq=False, repr=False, kw_only=True)
class BackupStorageSettingsEncryptionModel(Model):
    """Whether backups are encrypted, and with what."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "encryption_password_id": "encryptionPasswordId",
        "encryption_password_unique_id": "encryptionPasswordUniqueId",
        "encryption_type": "encryptionType",
        "kms_server_id": "kmsServerId",
    }

    is_enabled: bool
    """Whether they are."""
    encryption_password_id: UUID | None = None
    """Id of the encryption password, with `ByUserPassword`."""
    encryption_password_unique_id: str | None = None
    """Tag of the encryption password that stays the same when it is exported and imported."""
    encryption_type: EEncryptionType | None = None
    """Where the key comes from."""
    kms_server_id: UUID | None = None
    """Id of the key management server, with `ByKms`."""
