# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.export_support_logs_spec import ExportSupportLogsSpec
    from ..models.session_model import SessionModel


class LogExport(Section):
    """Logs of the backup server for support."""

    async def export_support_logs(
        self,
        *,
        body: ExportSupportLogsSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Collect the logs of the backup server.

        When the session has ended, `download_support_log_bundle` fetches the file.

        Args:
            body: Which logs to collect.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportLogs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/exportlogs`
        """
        result: SessionModel = await self._call(
            "ExportSupportLogs",
            body=body,
        )
        return result

    async def download_support_log_bundle(
        self,
        *,
        session_id: UUID | str,
    ) -> bytes:
        """Download collected logs.

        Args:
            session_id: Id of the session that collected them.

        Returns:
            bytes: The logs, as one file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportLogs.
            NotFound: The server has nothing by this `session_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/exportlogs/{sessionId}/download`
        """
        result: bytes = await self._call(
            "DownloadSupportLogBundle",
            session_id=session_id,
        )
        return result
