# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.config_backup_model import ConfigBackupModel
    from ..models.session_model import SessionModel


class ConfigurationBackup(Section):
    """Backups of the backup server's own settings. Without one a lost backup server is set up again by hand."""

    async def get_config_backup_options(
        self,
    ) -> ConfigBackupModel:
        """Get the settings of the configuration backup, and when the last one succeeded.

        Returns:
            ConfigBackupModel: Settings of the configuration backup.

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
        """Change the settings of the configuration backup.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Settings of the configuration backup.

        Returns:
            ConfigBackupModel: Settings of the configuration backup.

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
        """Back the configuration up now.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
