"""Fetch the server's logs for support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ..client.download import Transferred
from ..rest.models import ExportLogsScopeType, ExportLogsType, ExportSupportLogsSpec
from .steps import Steps, silent

if TYPE_CHECKING:
    import os
    from datetime import datetime

    from ..client.client import VeeamClient
    from ..client.download import Received
    from .steps import Tell


async def download_logs(
    vbr: VeeamClient,
    to: str | os.PathLike[str],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    on_progress: Tell = silent,
) -> Received:
    """Have the server make a bundle of its logs, and download it.

    Args:
        vbr: The client.
        to: Where the bundle goes.
        since: Beginning of the time that is of interest, aware; with `until`.
        until: Its end, aware; with `since`. All logs without the two.
        on_progress: Told of each step and of its progress, and of the bytes.

    Returns:
        How much came, and what it is.

    Raises:
        RecipeFailed: A step failed. A bundle that was made stays on the server, to be downloaded by its session.
    """
    kind = ExportLogsType.ALL if since is None and until is None else ExportLogsType.DATE_RANGE
    async with Steps(vbr, on_progress) as steps:
        steps.begin("bundle the logs")
        spec = ExportSupportLogsSpec(export_type=kind, date_from=since, date_to=until)
        # What requires a scope can be told of it; older revisions have none.
        scoped = evolve(spec, scope_type=ExportLogsScopeType.HOSTS)
        if await vbr.supports(vbr.log_export.export_support_logs, body=scoped):
            spec = scoped
        bundled = vbr.run(vbr.log_export.export_support_logs, body=spec)
        session = await bundled.with_options(raise_on="failed", on_progress=on_progress)
        steps.did(f"bundle made: session {session.id}")
        steps.begin("download the bundle")
        download = vbr.download(vbr.log_export.download_support_log_bundle, session_id=session.id)
        return await download.to(to, on_progress=lambda done, size: on_progress(Transferred(done, size)))
