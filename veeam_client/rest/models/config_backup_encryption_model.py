# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupEncryptionModel(Model):
    """Whether the configuration backup is encrypted."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "password_id": "passwordId",
    }

    is_enabled: bool
    """Whether it is."""
    password_id: UUID
    """Id of the encryption password."""
