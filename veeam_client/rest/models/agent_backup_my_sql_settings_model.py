# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupMySQLSettingsModel(Model):
    """MySQL on a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "password_file_path": "passwordFilePath",
        "use_password_file": "usePasswordFile",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    password_file_path: str | None = None
    """Path of that file."""
    use_password_file: bool | None = None
    """Whether a password file on the computer is used."""
