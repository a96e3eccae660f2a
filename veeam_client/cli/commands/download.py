"""`veeam download`."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import click

from ..options import Command, Group, options_of, tell
from ..parameters import Argument, OneOf, OutputFile
from ..times import check_order, moment

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path
    from uuid import UUID

    from veeam_client.client.client import VeeamClient
    from veeam_client.client.download import Received

    from ..options import Options


class System(StrEnum):
    """Operating system of a machine in a backup."""

    WINDOWS = "windows"
    LINUX = "linux"


@click.group(cls=Group)
def app() -> None:
    """Download logs, or a folder of a restore point."""


@app.command("logs", cls=Command)
@click.argument("file", cls=Argument, help="Where the bundle goes.", type=OutputFile())
@click.option("--since", type=moment, metavar="TIME", help="Entries written after this time, or so long ago: 24h.")
@click.option("--until", type=moment, metavar="TIME", help="Entries written before this time; now if not given.")
@click.pass_context
def logs(context: click.Context, *, file: Path, since: datetime | None, until: datetime | None) -> None:
    """Have a server bundle its logs for support, and download them."""
    if since is None and until is not None:
        raise click.BadParameter("--until needs --since")
    check_order(since, until)
    if since is not None and until is None:
        until = datetime.now(UTC)

    async def work(vbr: VeeamClient, tell: Callable[[object], None]) -> Received:
        from veeam_client.recipes import download_logs

        return await download_logs(vbr, file, since=since, until=until, on_progress=tell)

    _run(options_of(context), file, work)


@app.command("folder", cls=Command)
@click.argument("restore_point", cls=Argument, type=click.UUID, help="Id of the restore point.")
@click.argument("path", cls=Argument, help=r"The folder in the backup: 'C:\Users\ada' or /home/ada.")
@click.argument("file", cls=Argument, help="Where the archive goes.", type=OutputFile())
@click.option("--system", type=OneOf(System), default="windows", help="What the machine in the backup runs.")
@click.option("--reason", help="Kept with the session.")
@click.pass_context
def folder(
    context: click.Context, *, restore_point: UUID, path: str, file: Path, system: System, reason: str | None
) -> None:
    """Mount a restore point, download a folder of it as an archive, and unmount it."""

    async def work(vbr: VeeamClient, tell: Callable[[object], None]) -> Received:
        from veeam_client.models import EFlrMountModeType, FlrAutoUnmountModel, LinuxFlrMountSpec, WindowsFlrMountSpec
        from veeam_client.recipes import download_folder

        kind = {System.WINDOWS: WindowsFlrMountSpec, System.LINUX: LinuxFlrMountSpec}[system]
        mount = kind(
            restore_point_id=restore_point,
            auto_unmount=FlrAutoUnmountModel(is_enabled=True),
            mount_mode=EFlrMountModeType.AUTOMATIC,
            reason=reason,
        )
        return await download_folder(vbr, mount, path, file, on_progress=tell)

    _run(options_of(context), file, work)


def _run(
    options: Options, file: Path, work: Callable[[VeeamClient, Callable[[object], None]], Awaitable[Received]]
) -> None:
    from ..runner import run

    async def whole() -> None:
        from ..recipe_progress import telling
        from ..selection import only_client, open_fleet

        async with open_fleet(options) as fleet:
            vbr = only_client(fleet)
            with telling(options) as show:
                received = await work(vbr, show)
        tell(options, f"written: {file}, {received.size} bytes")

    run(whole())
