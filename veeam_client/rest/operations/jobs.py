# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.agent_object_model import AgentObjectModel
    from ..models.agent_quick_backup_result_model import AgentQuickBackupResultModel
    from ..models.e_job_filters_order_column import EJobFiltersOrderColumn
    from ..models.e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from ..models.e_job_status import EJobStatus
    from ..models.e_job_type import EJobType
    from ..models.e_job_workload import EJobWorkload
    from ..models.e_session_result import ESessionResult
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.hyper_v_object_model import HyperVObjectModel
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
    """Backup, copy and replication jobs: their settings, their state, starting and stopping them."""

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
        """List the jobs with their settings.

        Slow on busy servers: 6 to 30 seconds were seen. For status and last result use `get_all_jobs_states`,
        which also lists jobs of platforms that are left out here.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only jobs of this type.

        Returns:
            JobsResult: A page of jobs.

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
        """Add a job.

        The class of the body says what kind of job it is.

        Args:
            body: A job to be added; the class tells the kind.

        Returns:
            JobModel: A job with its settings; the class tells the kind.

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

    async def start_vsphere_quick_backup_job(
        self,
        *,
        body: VmwareObjectModel | Mapping[str, Any],
    ) -> SessionModel:
        """Make a quick backup of a VMware vSphere VM.

        An increment outside of the schedule, for a VM that a job has backed up in full before.

        Args:
            body: The VM, as the inventory lists it.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """List status, last result and progress of the jobs.

        What a monitor needs, in one call.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            id_filter: Only the job with this id.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only jobs of this type.
            last_result_filter: Only jobs whose last run had this result.
            status_filter: Only jobs with this status.
            workload_filter: Only jobs for this kind of workload.
            last_run_after_filter: Only jobs whose last run began after this time.
            last_run_before_filter: Only jobs whose last run began before this time.
            is_high_priority_job_filter: Only jobs with high priority (true) or without (false).
            repository_id_filter: Only jobs that write to the repository with this id.
            objects_count_filter: Only jobs with this number of objects.
            after_job_id_filter: Only jobs that run after the job with this id. Since 1.3-rev0.
            after_job_name_filter: Only jobs that run after the job with this name. Since 1.3-rev0.

        Returns:
            JobStatesResult: A page of states of jobs.

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
        """Get a job's settings.

        Args:
            id: Id of the job.

        Returns:
            JobModel: A job with its settings; the class tells the kind.

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
        allow_old_gfs_points_retention: bool | None = None,
    ) -> JobModel:
        """Change a job.

        Replaces all of its settings: read the job, change what is to change, and send it back whole. What is left
        out is lost.

        Args:
            id: Id of the job.
            allow_old_gfs_points_retention: Consent to retention being applied to the long-term (GFS) restore
                points that are there already. The server takes False if left out. Since 1.3-rev1.
            body: A job with its settings; the class tells the kind.

        Returns:
            JobModel: A job with its settings; the class tells the kind.

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
            allow_old_gfs_points_retention=allow_old_gfs_points_retention,
        )
        return result

    async def delete_job(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete a job.

        Its backups stay in the repository.

        Args:
            id: Id of the job.

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

    async def disable_job(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse | None:
        """Keep a job from starting by itself.

        A run that is under way goes on.

        Args:
            id: Id of the job.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked. None if the server
                answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/disable`
        """
        result: EmptySuccessResponse | None = await self._call(
            "DisableJob",
            id=id,
        )
        return result

    async def enable_job(
        self,
        *,
        id: UUID | str,
    ) -> EmptySuccessResponse | None:
        """Let a job start by itself again.

        Args:
            id: Id of the job.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked. None if the server
                answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/jobs/{id}/enable`
        """
        result: EmptySuccessResponse | None = await self._call(
            "EnableJob",
            id=id,
        )
        return result

    async def start_job(
        self,
        *,
        id: UUID | str,
        body: JobStartSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel | None:
        """Start a job.

        Args:
            id: Id of the job.
            body: How to start a job. Can be left out.

        Returns:
            SessionModel: The session of the run. The start is accepted, the run is not over: read the session
                until its state is `Stopped`, then look at its result. A job without objects starts no session.
                None if the server answers without a body.

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
        """Stop a job's run.

        Its session ends as `Failed`, and need not say that it was cancelled.

        Args:
            id: Id of the job.
            body: How to stop a job. Can be left out.

        Returns:
            SessionModel: The session of the run that is being stopped.

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

    async def clone_job(
        self,
        *,
        id: UUID | str,
    ) -> JobModel:
        """Copy a job under a new name.

        Args:
            id: Id of the job.

        Returns:
            JobModel: The new job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CloneJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/jobs/{id}/clone`
        """
        result: JobModel = await self._call(
            "CloneJob",
            id=id,
        )
        return result

    async def retry_job(
        self,
        *,
        id: UUID | str,
        body: JobRetrySpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Run a job again for the objects that failed.

        Args:
            id: Id of the job.
            body: How to run a job again. Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartJobs.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/jobs/{id}/retry`
        """
        result: SessionModel = await self._call(
            "RetryJob",
            id=id,
            body=body,
        )
        return result

    async def apply_agent_policy_configuration(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Hand the settings of a backup policy to the agents on its computers.

        For agent backup policies only.

        Args:
            id: Id of the job.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BackupJobMgmt.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/jobs/{id}/applyConfiguration`
        """
        result: SessionModel = await self._call(
            "applyAgentPolicyConfiguration",
            id=id,
        )
        return result

    async def clear_agent_policy_cache(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Clear the backup caches on the computers of a backup policy.

        For agent backup policies only. Restore points that are in a cache and not yet in the target are lost.

        Args:
            id: Id of the job.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission BackupJobMgmt.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/jobs/{id}/clearCache`
        """
        result: SessionModel = await self._call(
            "clearAgentPolicyCache",
            id=id,
        )
        return result

    async def start_agent_quick_backup_job(
        self,
        *,
        body: AgentObjectModel | Mapping[str, Any],
    ) -> AgentQuickBackupResultModel:
        """Make a quick backup of a computer with an agent.

        An increment outside of the schedule, for a computer that a job has backed up in full before.

        Args:
            body: The computer, as the inventory lists it.

        Returns:
            AgentQuickBackupResultModel: The job that makes a quick backup. It has begun, not ended; follow
                the sessions of the job.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartQuickBackupJob.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/jobs/quickBackup/agent`
        """
        result: AgentQuickBackupResultModel = await self._call(
            "StartAgentQuickBackupJob",
            body=body,
        )
        return result

    async def start_hyper_v_quick_backup_job(
        self,
        *,
        body: HyperVObjectModel | Mapping[str, Any],
    ) -> SessionModel:
        """Make a quick backup of a Microsoft Hyper-V VM.

        An increment outside of the schedule, for a VM that a job has backed up in full before.

        Args:
            body: The VM, as the inventory lists it.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartQuickBackupJob.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/jobs/quickBackup/hyperV`
        """
        result: SessionModel = await self._call(
            "StartHyperVQuickBackupJob",
            body=body,
        )
        return result
