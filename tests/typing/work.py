"""Long-running work and transfers as users write them: results are typed by the operation, and so are its arguments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, assert_type

from veeam_client import Upload
from veeam_client.client import Download, Received, Run
from veeam_client.models import SessionLogRecordModel, SessionModel, TaskModel

if TYPE_CHECKING:
    from veeam_client import VeeamClient

ID = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


async def works(vbr: VeeamClient, session: SessionModel, task: TaskModel) -> None:
    assert_type(await vbr.wait(session), SessionModel)
    assert_type(await vbr.wait(task, on_progress=print, timeout=600, raise_on="warning"), TaskModel)
    assert_type(await vbr.wait(await vbr.jobs.start_job(id=ID)), SessionModel | None)
    assert_type(await vbr.wait([session, session], stop_on_cancel=True), list[SessionModel])
    assert_type(await vbr.wait([await vbr.jobs.start_job(id=ID)]), list[SessionModel | None])
    both: list[SessionModel | TaskModel] = [session, task]
    assert_type(await vbr.wait(both), list[SessionModel | TaskModel])
    several = await vbr.failover.vi_vm_snapshot_replica_undo_failover(body={})
    assert_type(await vbr.wait(several), list[SessionModel])
    async for line in vbr.follow(session):
        assert_type(line, SessionLogRecordModel)
    await vbr.stop(task)


async def runs(vbr: VeeamClient) -> None:
    run = vbr.run(vbr.jobs.start_job, id=ID)
    assert_type(run, Run[SessionModel | None])
    assert_type(await run, SessionModel | None)
    assert_type(await vbr.run(vbr.deployment.create_deployment_kit).with_options(timeout=60), TaskModel)
    several = vbr.run(vbr.failover.vi_vm_snapshot_replica_undo_failover, body={})
    assert_type(await several, list[SessionModel])


async def transfers(vbr: VeeamClient) -> None:
    bundle = vbr.download(vbr.log_export.download_support_log_bundle, session_id=ID)
    assert_type(bundle, Download)
    assert_type(await bundle.to(Path("logs.zip"), on_progress=print), Received)
    async for part in bundle:
        assert_type(part, bytes)
    await vbr.download(vbr.license.create_license_report, body={"reportFormat": "Html"}).to("report.html")
    await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=Upload("user.bin", on_progress=print))


async def mistakes(vbr: VeeamClient, session: SessionModel) -> None:
    """Both checkers must find each of them: an ignore that ignores nothing is an error too."""
    await vbr.wait("5f6ed5c1")  # type: ignore[type-var]
    await vbr.wait(session, raise_on="maybe")  # type: ignore[call-overload]
    vbr.run(vbr.jobs.start_job)  # type: ignore[call-overload]
    vbr.run(vbr.jobs.get_job, id=ID)  # type: ignore[call-overload]
    vbr.run(vbr.jobs.start_job, id=ID).with_options(patience=5)  # type: ignore[call-arg]
    vbr.download(vbr.jobs.get_job, id=ID)  # type: ignore[call-overload]
    vbr.download(vbr.log_export.download_support_log_bundle)  # type: ignore[call-overload]
    await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body="user.bin")  # type: ignore[arg-type]
