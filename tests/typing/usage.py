"""What a user writes, as type checkers see it. It is checked, not run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type
from uuid import UUID

from veeam_client import Fleet, Outcome, Server, VeeamClient
from veeam_client.models import (
    BackupCopyJobModel,
    BackupJobModel,
    EJobStatus,
    EJobType,
    ESessionResult,
    ESessionState,
    JobModel,
    JobsResult,
    JobStartSpec,
    JobStateModel,
    SessionModel,
)
from veeam_client.operations import OPERATIONS, Operation


async def reads() -> None:
    async with VeeamClient("vbr01.example.com", username="svc", password="secret", timeout=60, strict=True) as vbr:
        assert_type(vbr, VeeamClient)
        info = await vbr.service.get_server_info()
        assert_type(info.name, str)
        jobs = await vbr.jobs.get_all_jobs(limit=10, type_filter=EJobType.VSPHEREBACKUP, order_asc=True)
        assert_type(jobs, JobsResult)
        assert_type(jobs.data, list[JobModel])
        assert_type(jobs.data[0].id, UUID)
        assert_type(jobs.data[0].additional_properties, dict[str, Any])
        for job in jobs.data:
            assert_type(kind_of(job), str)
        states = await vbr.jobs.get_all_jobs_states(type_filter="VSphereBackup")
        state: JobStateModel = states.data[0]
        assert_type(state.status, EJobStatus)
        assert_type(state.status.is_known, bool)
        assert_type(state.last_run, datetime | None)
        report = await vbr.license.create_license_report(body={"reportType": "Json"})
        assert_type(report, Any)
        bundle = await vbr.log_export.download_support_log_bundle(session_id=jobs.data[0].id)
        assert_type(bundle, bytes)


def kind_of(job: JobModel) -> str:
    match job:
        case BackupJobModel(name=name):
            assert_type(job, BackupJobModel)
            return name
        case BackupCopyJobModel():
            assert_type(job, BackupCopyJobModel)
            return job.name
        case _:
            return str(job.type_)


async def writes(vbr: VeeamClient) -> None:
    job_id = UUID(int=1)
    session = await vbr.jobs.start_job(id=job_id, body=JobStartSpec(perform_active_full=True))
    assert_type(session, SessionModel | None)
    await vbr.jobs.start_job(id=str(job_id), body={"performActiveFull": True})
    if session is not None and session.state == ESessionState.STOPPED and session.result is not None:
        assert_type(session.result.result, ESessionResult)
    # A delete gives nothing back.
    await vbr.jobs.delete_job(id=job_id)


async def mistakes(vbr: VeeamClient) -> None:
    """Both checkers must find each of them: an ignore that ignores nothing is an error too."""
    await vbr.jobs.get_all_jobs(nameFilter="x")  # type: ignore[call-arg]
    await vbr.jobs.get_all_jobs(5)  # type: ignore[call-arg]
    await vbr.jobs.get_job()  # type: ignore[call-arg]
    await vbr.jobs.get_all_jobs(limit="5")  # type: ignore[arg-type]
    await vbr.jobs.no_such_call()  # type: ignore[attr-defined]
    await vbr.no_such_section.call()  # type: ignore[attr-defined]
    JobStartSpec(performActiveFull=True)  # type: ignore[call-arg]
    VeeamClient("vbr01", "svc", "secret")  # type: ignore[call-arg]
    job = await vbr.jobs.get_job(id=UUID(int=1))
    print(job.no_such_property)  # type: ignore[attr-defined]  # noqa: T201


async def failed_jobs(vbr: VeeamClient) -> list[JobStateModel]:
    states = (await vbr.jobs.get_all_jobs_states()).data
    return [state for state in states if state.last_result == ESessionResult.FAILED]


async def polls() -> None:
    servers = [Server(name=host, host=host, username="svc", password="secret") for host in ("vbr01", "vbr02")]
    async with Fleet(servers) as fleet:
        async for outcome in fleet.map(failed_jobs):
            assert_type(outcome, Outcome[list[JobStateModel]])
            assert_type(outcome.server, Server)
            assert_type(outcome.value, list[JobStateModel] | None)
            assert_type(outcome.error, Exception | None)
            assert_type(outcome.seconds, float)
        async for number in fleet.map(lambda vbr: vbr.service.get_server_time()):
            assert_type(number.ok, bool)


def looks_up() -> None:
    operation = OPERATIONS["GetAllJobs"]
    assert_type(operation, Operation)
    assert_type(operation.claims, tuple[str, ...])
    job = BackupJobModel.from_dict({"name": "nightly"})
    assert_type(job, BackupJobModel)
    assert_type(job.to_dict(), dict[str, Any])
