"""`veeam download`."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ..options import Command, command_app, in_folder, options_of, say
from ..times import moment

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client.client.client import VeeamClient
    from veeam_client.client.download import Received

    from ..options import Options

app = command_app()


class System(StrEnum):
    """Operating system of a machine in a backup."""

    WINDOWS = "windows"
    LINUX = "linux"


@app.command("logs", cls=Command)
def logs(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where the bundle goes.", callback=in_folder)],
    since: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="TIME", help="What was written after this time, or so long ago: 24h."),
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option(parser=moment, metavar="TIME", help="What was written before this time; now if not given."),
    ] = None,
) -> None:
    """Have a server bundle its logs for support, and download them."""
    if since is None and until is not None:
        raise typer.BadParameter("--until needs --since")
    if since is not None and until is None:
        until = datetime.now(UTC)

    async def work(vbr: VeeamClient, tell: Callable[[object], None]) -> Received:
        from veeam_client.recipes import download_logs

        return await download_logs(vbr, file, since=since, until=until, on_progress=tell)

    _run(options_of(context), file, work)


@app.command("folder", cls=Command)
def folder(
    context: typer.Context,
    restore_point: Annotated[UUID, typer.Argument(help="Id of the restore point.")],
    path: Annotated[str, typer.Argument(help=r"The folder in the backup: 'C:\Users\ada' or /home/ada.")],
    file: Annotated[Path, typer.Argument(help="Where the archive goes.", callback=in_folder)],
    system: Annotated[System, typer.Option(help="What the machine in the backup runs.")] = System.WINDOWS,
    reason: Annotated[str | None, typer.Option(help="Kept with the session.", show_default=False)] = None,
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
            with telling(options) as tell:
                received = await work(vbr, tell)
        say(f"written: {file}, {received.size} bytes")

    run(whole())
