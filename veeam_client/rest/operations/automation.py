# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.cloud_credentials_export_spec import CloudCredentialsExportSpec
    from ..models.cloud_credentials_import_spec_collection import (
        CloudCredentialsImportSpecCollection,
    )
    from ..models.credentials_export_spec import CredentialsExportSpec
    from ..models.credentials_import_spec_collection import (
        CredentialsImportSpecCollection,
    )
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.encryption_password_export_spec import EncryptionPasswordExportSpec
    from ..models.encryption_password_import_spec_collection import (
        EncryptionPasswordImportSpecCollection,
    )
    from ..models.job_export_spec import JobExportSpec
    from ..models.job_import_spec_collection import JobImportSpecCollection
    from ..models.manage_server_export_spec import ManageServerExportSpec
    from ..models.manage_server_import_spec_collection import (
        ManageServerImportSpecCollection,
    )
    from ..models.proxy_export_spec import ProxyExportSpec
    from ..models.proxy_import_spec_collection import ProxyImportSpecCollection
    from ..models.repository_export_spec import RepositoryExportSpec
    from ..models.repository_import_spec_collection import (
        RepositoryImportSpecCollection,
    )
    from ..models.session_log_result import SessionLogResult
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult


class Automation(Section):
    """Moving settings from one backup server to another: export gives JSON, import takes it.

    Imports run as sessions of this section.
    """

    async def export_cloud_credentials(
        self,
        *,
        body: CloudCredentialsExportSpec | Mapping[str, Any] | None = None,
    ) -> CloudCredentialsImportSpecCollection:
        """Export cloud credentials, without their secrets.

        Put the secrets in before importing.

        Args:
            body: Which cloud credentials to export; all if nothing is given. Can be left out.

        Returns:
            CloudCredentialsImportSpecCollection: What `import_cloud_credentials` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/cloudcredentials/export`
        """
        result: CloudCredentialsImportSpecCollection = await self._call(
            "ExportCloudCredentials",
            body=body,
        )
        return result

    async def import_cloud_credentials(
        self,
        *,
        body: CloudCredentialsImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add cloud credentials that another server has exported.

        Args:
            body: Cloud credentials, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/cloudcredentials/import`
        """
        result: SessionModel = await self._call(
            "ImportCloudCredentials",
            body=body,
        )
        return result

    async def export_credentials(
        self,
        *,
        body: CredentialsExportSpec | Mapping[str, Any] | None = None,
    ) -> CredentialsImportSpecCollection:
        """Export credentials, without their passwords.

        Put the passwords in before importing.

        Args:
            body: Which credentials to export; all if nothing is given. Can be left out.

        Returns:
            CredentialsImportSpecCollection: What `import_credentials` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/credentials/export`
        """
        result: CredentialsImportSpecCollection = await self._call(
            "ExportCredentials",
            body=body,
        )
        return result

    async def import_credentials(
        self,
        *,
        body: CredentialsImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add credentials that another server has exported.

        Args:
            body: Credentials, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportCredentials.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/credentials/import`
        """
        result: SessionModel = await self._call(
            "ImportCredentials",
            body=body,
        )
        return result

    async def export_encryption_passwords(
        self,
        *,
        body: EncryptionPasswordExportSpec | Mapping[str, Any] | None = None,
    ) -> EncryptionPasswordImportSpecCollection:
        """Export encryption passwords: their hints and tags only.

        Put the passwords in before importing.

        Args:
            body: Which encryption passwords to export; all if nothing is given. Can be left out.

        Returns:
            EncryptionPasswordImportSpecCollection: What `import_encryption_passwords` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportEncryptionPasswords.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/encryptionPasswords/export`
        """
        result: EncryptionPasswordImportSpecCollection = await self._call(
            "ExportEncryptionPasswords",
            body=body,
        )
        return result

    async def import_encryption_passwords(
        self,
        *,
        body: EncryptionPasswordImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add encryption passwords that another server has exported.

        Args:
            body: Encryption passwords, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportEncryptionPasswords.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/encryptionPasswords/import`
        """
        result: SessionModel = await self._call(
            "ImportEncryptionPasswords",
            body=body,
        )
        return result

    async def export_jobs(
        self,
        *,
        body: JobExportSpec | Mapping[str, Any] | None = None,
    ) -> JobImportSpecCollection:
        """Export jobs that back up VMs of VMware vSphere.

        Args:
            body: Which jobs to export; all if nothing is given. Can be left out.

        Returns:
            JobImportSpecCollection: What `import_jobs` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportJobs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/jobs/export`
        """
        result: JobImportSpecCollection = await self._call(
            "ExportJobs",
            body=body,
        )
        return result

    async def import_jobs(
        self,
        *,
        body: JobImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add jobs that another server has exported.

        Repositories, proxies and credentials that they name must be there.

        Args:
            body: Jobs, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportJobs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/jobs/import`
        """
        result: SessionModel = await self._call(
            "ImportJobs",
            body=body,
        )
        return result

    async def export_managed_servers(
        self,
        *,
        body: ManageServerExportSpec | Mapping[str, Any] | None = None,
    ) -> ManageServerImportSpecCollection:
        """Export vSphere and Cloud Director servers, Windows and Linux machines.

        Args:
            body: Which managed servers to export; all if nothing is given. Can be left out.

        Returns:
            ManageServerImportSpecCollection: What `import_managed_servers` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/managedServers/export`
        """
        result: ManageServerImportSpecCollection = await self._call(
            "ExportManagedServers",
            body=body,
        )
        return result

    async def import_managed_servers(
        self,
        *,
        body: ManageServerImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add servers that another backup server has exported.

        Credentials that they name must be there.

        Args:
            body: Managed servers, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportManagedServers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/managedServers/import`
        """
        result: SessionModel = await self._call(
            "ImportManagedServers",
            body=body,
        )
        return result

    async def export_proxies(
        self,
        *,
        body: ProxyExportSpec | Mapping[str, Any] | None = None,
    ) -> ProxyImportSpecCollection:
        """Export proxies for VMware vSphere.

        Args:
            body: Which proxies to export; all if nothing is given. Can be left out.

        Returns:
            ProxyImportSpecCollection: What `import_proxies` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/proxies/export`
        """
        result: ProxyImportSpecCollection = await self._call(
            "ExportProxies",
            body=body,
        )
        return result

    async def import_proxies(
        self,
        *,
        body: ProxyImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add proxies that another server has exported.

        Managed servers that they name must be there.

        Args:
            body: Proxies, exported or to be imported.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportProxies.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/proxies/import`
        """
        result: SessionModel = await self._call(
            "ImportProxies",
            body=body,
        )
        return result

    async def export_repositories(
        self,
        *,
        body: RepositoryExportSpec | Mapping[str, Any] | None = None,
    ) -> RepositoryImportSpecCollection:
        """Export repositories, but for scale-out repositories.

        Args:
            body: Which repositories to export; all if nothing is given. Can be left out.

        Returns:
            RepositoryImportSpecCollection: What `import_repositories` takes.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ExportRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/repositories/export`
        """
        result: RepositoryImportSpecCollection = await self._call(
            "ExportRepositories",
            body=body,
        )
        return result

    async def import_repositories(
        self,
        *,
        body: RepositoryImportSpecCollection | Mapping[str, Any],
    ) -> SessionModel:
        """Add repositories that another server has exported.

        Managed servers and credentials that they name must be there.

        Args:
            body: Repositories, exported or to be imported, by kind.

        Returns:
            SessionModel: The session of the import, which is one of this section: `get_automation_session`
                reads it. It is accepted, not done: read the session until its state is `Stopped`, then look at
                its result and its log.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ImportRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/repositories/import`
        """
        result: SessionModel = await self._call(
            "ImportRepositories",
            body=body,
        )
        return result

    async def get_all_automation_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | str | None = None,
        state_filter: ESessionState | str | None = None,
        result_filter: Sequence[ESessionResult | str] | None = None,
        job_id_filter: UUID | str | None = None,
    ) -> SessionsResult:
        """List the sessions of imports.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            ended_after_filter: Only rows that ended after this time; what still runs has no end.
            ended_before_filter: Only rows that ended before this time; what still runs has no end.
            type_filter: Only sessions of this type.
            state_filter: Only rows in this state.
            result_filter: Only sessions with one of these results.
            job_id_filter: Only sessions of the job with this id.

        Returns:
            SessionsResult: A page of sessions.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/automation/sessions`
        """
        result: SessionsResult = await self._call(
            "GetAllAutomationSessions",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
            job_id_filter=job_id_filter,
        )
        return result

    async def get_automation_session(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Get a session of an import: its state, progress and result.

        Args:
            id: Id of the session.

        Returns:
            SessionModel: The session. It is over when its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/automation/sessions/{id}`
        """
        result: SessionModel = await self._call(
            "GetAutomationSession",
            id=id,
        )
        return result

    async def get_automation_session_logs(
        self,
        *,
        id: UUID | str,
    ) -> SessionLogResult:
        """Get the log of a session of an import.

        Says for each object what became of it. Everything comes at once; there are no pages.

        Args:
            id: Id of the session.

        Returns:
            SessionLogResult: The log of a session, all of it.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/automation/sessions/{id}/logs`
        """
        result: SessionLogResult = await self._call(
            "GetAutomationSessionLogs",
            id=id,
        )
        return result

    async def stop_automation_session(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse:
        """Stop a session of an import.

        What was imported by then stays.

        Args:
            id: Id of the session.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopSessions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/automation/sessions/{id}/stop`
        """
        result: EmptySuccessResponse = await self._call(
            "StopAutomationSession",
            id=id,
        )
        return result
