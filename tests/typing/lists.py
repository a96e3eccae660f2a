"""Lists as users write them: rows are typed by the operation, and its filters are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

from veeam_client.client import Pager
from veeam_client.models import FlrBrowserItemModel, JobModel, SessionLogRecordModel, SessionModel

if TYPE_CHECKING:
    from veeam_client import VeeamClient

ID = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


async def reads(vbr: VeeamClient) -> None:
    pager = vbr.paginate(vbr.jobs.get_all_jobs, name_filter="nightly*")
    assert_type(pager, Pager[JobModel])
    async for job in pager.with_options(page_size=100, prefetch=8, dedupe=lambda row: row.name):
        assert_type(job, JobModel)
    async for page in vbr.paginate(vbr.sessions.get_all_sessions).pages():
        assert_type(page, list[SessionModel])
    assert_type(await pager.first(), JobModel | None)
    assert_type(await pager.total(), int | None)
    assert_type(pager.count_seen, int)
    logs = vbr.paginate(vbr.sessions.get_session_logs, id=ID, status_filter="Failed")
    assert_type(await logs.collect(limit=10), list[SessionLogRecordModel])
    folder = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=ID, body={"path": "C:\\"})
    assert_type(folder, Pager[FlrBrowserItemModel])


def mistakes(vbr: VeeamClient) -> None:
    """Both checkers must find each of them: an ignore that ignores nothing is an error too."""
    vbr.paginate(vbr.jobs.get_all_jobs, nmae_filter="x")  # type: ignore[call-overload]
    vbr.paginate(vbr.jobs.get_all_jobs, limit="5")  # type: ignore[call-overload]
    vbr.paginate(vbr.backups.get_all_backup_files)  # type: ignore[call-overload]
    vbr.paginate(vbr.jobs.get_job, id=ID)  # type: ignore[call-overload]
    vbr.paginate(vbr.jobs.get_all_jobs).with_options(pagesize=5)  # type: ignore[call-arg]


async def finds(vbr: VeeamClient) -> None:
    assert_type(await vbr.find(vbr.jobs.get_all_jobs, name="Nightly"), JobModel)
    await vbr.find(vbr.jobs.get_all_jobs)  # type: ignore[call-overload]
