"""`veeam download`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from .core import Command, command_app, options_of, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client import VeeamClient
    from veeam_client.transfer import Received

    from .core import Options

app = command_app()


class System(StrEnum):
    """Operating system of a machine in a backup."""

    WINDOWS = "windows"
    LINUX = "linux"


@app.command("logs", cls=Command)
def logs(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where the bundle goes.")],
    since: Annotated[datetime | None, typer.Option(help="Its beginning, in local time.", show_default=False)] = None,
    until: Annotated[datetime | None, typer.Option(help="Its end, likewise.", show_default=False)] = None,
) -> None:
    """Have a server bundle its logs for support, and download them."""
    if (since is None) != (until is None):
        raise typer.BadParameter("--since and --until belong together")

    async def work(vbr: VeeamClient, tell: Callable[[object], None]) -> Received:
        from veeam_client.recipes import download_logs

        begin, end = (one.astimezone() if one else None for one in (since, until))
        return await download_logs(vbr, file, since=begin, until=end, on_progress=tell)

    _run(options_of(context), file, work)


@app.command("folder", cls=Command)
def folder(
    context: typer.Context,
    restore_point: Annotated[UUID, typer.Argument(help="Id of the restore point.")],
    path: Annotated[str, typer.Argument(help=r"The folder in the backup: 'C:\Users\ada' or /home/ada.")],
    file: Annotated[Path, typer.Argument(help="Where the archive goes.")],
    system: Annotated[System, typer.Option(help="What the machine in the backup runs.")] = System.WINDOWS,
    reason: Annotated[str | None, typer.Option(help="Kept with the session.", show_default=False)] = None,
) -> None:
    """Mount a restore point, download a folder of it as an archive, and unmount it."""

    async def work(vbr: VeeamClient, tell: Callable[[object], None]) -> Received:
        from veeam_client.models import (
            EFlrMountModeType,
            FlrAutoUnmountModel,
            LinuxFlrMountSpec,
            WindowsFlrMountSpec,
        )
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
    from .running import run

    async def whole() -> None:
        from .servers import open_fleet
        from .single import only_client
        from .steps import telling

        async with open_fleet(options) as fleet:
            vbr = only_client(fleet)
            with telling(options) as tell:
                received = await work(vbr, tell)
        say(f"written: {file}, {received.size} bytes")

    run(whole())
