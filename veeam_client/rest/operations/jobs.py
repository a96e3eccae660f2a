# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_job_filters_order_column import EJobFiltersOrderColumn
    from ..models.e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from ..models.e_job_status import EJobStatus
    from ..models.e_job_type import EJobType
    from ..models.e_job_workload import EJobWorkload
    from ..models.e_session_result import ESessionResult
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.job_model import JobModel
    from ..models.job_retry_spec import JobRetrySpec
    from ..models.job_spec import JobSpec
    from ..models.job_start_spec import JobStartSpec
    from ..models.job_states_result import JobStatesResult
    from ..models.job_stop_spec import JobStopSpec
    from ..models.jobs_result import JobsResult
    from ..models.session_model import SessionModel
    from ..models.vmware_object_model import VmwareObjectModel


class Jobs(Section):
    """Backup, copy and replication jobs - list them, change them, start and stop them."""

    async def get_all_jobs(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EJobFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EJobType | str | None = None,
    ) -> JobsResult:
        """List the jobs with all their settings.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.

        Returns:
            JobsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewJobs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/jobs`
        """
        result: JobsResult = await self._call(
            "GetAllJobs",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def create_job(
        self,
        *,
        body: JobSpec | Mapping[str, Any],
    ) -> JobModel:
        """Create job.

        Args:
            body.

        Returns:
            JobModel: A job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateJobs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs`
        """
        result: JobModel = await self._call(
            "CreateJob",
            body=body,
        )
        return result

    async def start_v_sphere_quick_backup_job(
        self,
        *,
        body: VmwareObjectModel | Mapping[str, Any],
    ) -> SessionModel:
        """Start v sphere quick backup job.

        Args:
            body.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartQuickBackupJob.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/quickBackup/vSphere`
        """
        result: SessionModel = await self._call(
            "StartVSphereQuickBackupJob",
            body=body,
        )
        return result

    async def get_all_jobs_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EJobStatesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        id_filter: UUID | str | None = None,
        name_filter: str | None = None,
        type_filter: EJobType | str | None = None,
        last_result_filter: ESessionResult | str | None = None,
        status_filter: EJobStatus | str | None = None,
        workload_filter: EJobWorkload | str | None = None,
        last_run_after_filter: datetime | None = None,
        last_run_before_filter: datetime | None = None,
        is_high_priority_job_filter: bool | None = None,
        repository_id_filter: UUID | str | None = None,
        objects_count_filter: int | None = None,
        after_job_id_filter: UUID | str | None = None,
        after_job_name_filter: str | None = None,
    ) -> JobStatesResult:
        """Get all jobs states.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            id_filter: `idFilter` in the query.
            name_filter: `nameFilter` in the query.
            type_filter: `typeFilter` in the query.
            last_result_filter: `lastResultFilter` in the query.
            status_filter: `statusFilter` in the query.
            workload_filter: `workloadFilter` in the query.
            last_run_after_filter: `lastRunAfterFilter` in the query.
            last_run_before_filter: `lastRunBeforeFilter` in the query.
            is_high_priority_job_filter: `isHighPriorityJobFilter` in the query.
            repository_id_filter: `repositoryIdFilter` in the query.
            objects_count_filter: `objectsCountFilter` in the query.
            after_job_id_filter: `afterJobIdFilter` in the query.
            after_job_name_filter: `afterJobNameFilter` in the query.

        Returns:
            JobStatesResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewJobs.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/jobs/states`
        """
        result: JobStatesResult = await self._call(
            "GetAllJobsStates",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            id_filter=id_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            last_result_filter=last_result_filter,
            status_filter=status_filter,
            workload_filter=workload_filter,
            last_run_after_filter=last_run_after_filter,
            last_run_before_filter=last_run_before_filter,
            is_high_priority_job_filter=is_high_priority_job_filter,
            repository_id_filter=repository_id_filter,
            objects_count_filter=objects_count_filter,
            after_job_id_filter=after_job_id_filter,
            after_job_name_filter=after_job_name_filter,
        )
        return result

    async def get_job(
        self,
        *,
        id: UUID | str,
    ) -> JobModel:
        """Get job.

        Args:
            id: `id` in the path.

        Returns:
            JobModel: A job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/jobs/{id}`
        """
        result: JobModel = await self._call(
            "GetJob",
            id=id,
        )
        return result

    async def update_job(
        self,
        *,
        id: UUID | str,
        body: JobModel | Mapping[str, Any],
    ) -> JobModel:
        """Update job.

        Args:
            id: `id` in the path.
            body: A job.

        Returns:
            JobModel: A job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/jobs/{id}`
        """
        result: JobModel = await self._call(
            "UpdateJob",
            id=id,
            body=body,
        )
        return result

    async def delete_job(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete job.

        Args:
            id: `id` in the path.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/jobs/{id}`
        """
        await self._call(
            "DeleteJob",
            id=id,
        )

    async def clone_job(
        self,
        *,
        id: UUID | str,
    ) -> JobModel:
        """Clone job.

        Args:
            id: `id` in the path.

        Returns:
            JobModel: A job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CloneJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/clone`
        """
        result: JobModel = await self._call(
            "CloneJob",
            id=id,
        )
        return result

    async def disable_job(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse:
        """Disable job.

        Args:
            id: `id` in the path.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/disable`
        """
        result: EmptySuccessResponse = await self._call(
            "DisableJob",
            id=id,
        )
        return result

    async def enable_job(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse:
        """Enable job.

        Args:
            id: `id` in the path.

        Returns:
            EmptySuccessResponse.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/enable`
        """
        result: EmptySuccessResponse = await self._call(
            "EnableJob",
            id=id,
        )
        return result

    async def retry_job(
        self,
        *,
        id: UUID | str,
        body: JobRetrySpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Retry job.

        Args:
            id: `id` in the path.
            body: Can be left out.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/retry`
        """
        result: SessionModel = await self._call(
            "RetryJob",
            id=id,
            body=body,
        )
        return result

    async def start_job(
        self,
        *,
        id: UUID | str,
        body: JobStartSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel | None:
        """Start job.

        Args:
            id: `id` in the path.
            body: Can be left out.

        Returns:
            SessionModel: None if the server answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/start`
        """
        result: SessionModel | None = await self._call(
            "StartJob",
            id=id,
            body=body,
        )
        return result

    async def stop_job(
        self,
        *,
        id: UUID | str,
        body: JobStopSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Stop job.

        Args:
            id: `id` in the path.
            body: Can be left out.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StopJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/stop`
        """
        result: SessionModel = await self._call(
            "StopJob",
            id=id,
            body=body,
        )
        return result
