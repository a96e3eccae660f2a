"""What a user writes, as type checkers see it. It is checked, not run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, assert_type
from uuid import UUID

from veeam_client import Fleet, Outcome, Server, VeeamClient
from veeam_client.auth import AuthorizationCodeAuth, FormAuth, PasswordAuth, Tokens
from veeam_client.client import Reply, Timeout
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
from veeam_client.operations import OPERATIONS, Operation, Request
from veeam_client.retry import Retry


async def reads() -> None:
    async with VeeamClient("vbr01.example.com", username="svc", password="secret", timeout=60, strict=True) as vbr:
        assert_type(vbr, VeeamClient)
        info = await vbr.service.get_server_info()
        assert_type(info.name, str)
        jobs = await vbr.jobs.get_all_jobs(limit=10, type_filter=EJobType.VSPHERE_BACKUP, order_asc=True)
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


async def whole_replies(vbr: VeeamClient) -> None:
    reply = await vbr.send(vbr.jobs.get_all_jobs, limit=10)
    assert_type(reply, Reply[JobsResult])
    assert_type(reply.parsed, JobsResult)
    assert_type(reply.status, int)
    assert_type(reply.headers["date"], str)
    assert_type(reply.content, bytes)
    assert_type(reply.seconds, float)
    assert_type(await vbr.send(vbr.jobs.delete_job, id=UUID(int=1)), Reply[None])
    by_id = await vbr.send("GetJob", id="5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11")
    assert_type(by_id, Reply[Any])
    patient = vbr.with_options(timeout=600, retry=Retry(writes=True, on_retry=print), strict=True)
    vbr.with_options(timeout=Timeout(read=5))
    assert_type(patient, VeeamClient)
    assert_type(await patient.jobs.get_all_jobs(), JobsResult)


class Vault(FormAuth):
    """A way of signing in that is not among ours."""

    async def form(self) -> dict[str, str]:
        return {"grant_type": "vbr_token", "vbr_token": await self.password()}

    async def password(self) -> str:
        return "secret"


def reports(operation: Operation, request: Request, reply: Reply[Any]) -> None:
    print(operation.id, request.path, reply.status, reply.seconds)  # noqa: T201


async def traces(operation: Operation, request: Request) -> None:
    request.headers["traceparent"] = operation.id


async def signs_in() -> None:
    VeeamClient("vbr01", username="svc", password=lambda: "secret")
    VeeamClient("vbr01", username="svc", password=Vault().password)
    VeeamClient("vbr01", auth=PasswordAuth("svc", "secret", use_short_term_refresh=True))
    VeeamClient("vbr01", auth=AuthorizationCodeAuth("code"), verify="sha256:" + 64 * "0")
    VeeamClient("vbr01", auth=Vault(), on_request=[traces], on_reply=[reports], retry=None)
    vbr = VeeamClient("vbr01", auth=Tokens(refresh_token="kept"), verify=Path("ca.pem"))
    assert_type(vbr.tokens, Tokens | None)
    assert_type(VeeamClient.from_env(timeout=5), VeeamClient)
    found = await VeeamClient.discover("vbr01")
    assert_type(found.revision, str)


async def mistakes(vbr: VeeamClient) -> None:
    """Both checkers must find each of them: an ignore that ignores nothing is an error too."""
    await vbr.jobs.get_all_jobs(nameFilter="x")  # type: ignore[call-arg]
    await vbr.jobs.get_all_jobs(5)  # type: ignore[call-arg]
    await vbr.jobs.get_job()  # type: ignore[call-arg]
    await vbr.jobs.get_all_jobs(limit="5")  # type: ignore[arg-type]
    await vbr.jobs.no_such_call()  # type: ignore[attr-defined]
    await vbr.no_such_section.call()  # type: ignore[attr-defined]
    await vbr.send(vbr.jobs.get_job, identifier=UUID(int=1))  # type: ignore[call-overload]
    await vbr.send(vbr.jobs.get_all_jobs, limit="5")  # type: ignore[call-overload]
    await vbr.send(print)  # type: ignore[call-overload]
    vbr.with_options(timeouts=5)  # type: ignore[call-arg]
    VeeamClient("vbr01", auth="secret")  # type: ignore[arg-type]
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
