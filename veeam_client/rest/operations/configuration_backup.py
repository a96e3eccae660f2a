# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.config_backup_model import ConfigBackupModel
    from ..models.session_model import SessionModel


class ConfigurationBackup(Section):
    """Operations of the section Configuration Backup."""

    async def get_config_backup_options(
        self,
    ) -> ConfigBackupModel:
        """Get config backup options.

        Returns:
            ConfigBackupModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewConfigBackupOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/configBackup`
        """
        result: ConfigBackupModel = await self._call(
            "GetConfigBackupOptions",
        )
        return result

    async def update_config_backup_options(
        self,
        *,
        body: ConfigBackupModel | Mapping[str, Any],
    ) -> ConfigBackupModel:
        """Update config backup options.

        Args:
            body.

        Returns:
            ConfigBackupModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateConfigBackupOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/configBackup`
        """
        result: ConfigBackupModel = await self._call(
            "UpdateConfigBackupOptions",
            body=body,
        )
        return result

    async def start_config_backup(
        self,
    ) -> SessionModel:
        """Start config backup.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartConfigBackup.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/configBackup/backup`
        """
        result: SessionModel = await self._call(
            "StartConfigBackup",
        )
        return result
