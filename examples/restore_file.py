r"""Restore a file from the newest backup of a machine to this one.

    python examples/restore_file.py --fleet fleet.toml --server vbr01 --machine fs01 "D:\Share\plan.xlsx" plan.zip

Mounts the newest restore point that has the file system, looks the file up, has the server pack it, downloads what it
packed, and unmounts: also if a step fails, and on Ctrl-C or SIGTERM, even while the server mounts. Should this program
be killed outright, the server unmounts by itself after ten minutes without use. --before takes an older restore point;
those with malware in them are passed over unless --allow-infected is given. The target file appears when it is whole.

Needs: veeam-client alone. Without --fleet, servers come from VEEAM_FLEET_FILE or VEEAM_HOSTS.
Role: one that may restore files (StartFlrRestore, BrowseFlr, DownloadFlrItem, UnmountFlrRestore, ViewRestorePoints),
such as a restore operator.
Exit status: 0 restored and unmounted; 1 not restored, or not unmounted: the message says which; 2 wrong settings;
130 interrupted, and unmounted.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from veeam_client import Fleet
from veeam_client.errors import InvalidArgument, NotFound, VeeamError
from veeam_client.models import (
    EFlrMountModeType,
    EGuestOSFamily,
    EObjectRestorePointOperation,
    EObjectRestorePointsFiltersOrderColumn,
    ESuspiciousActivitySeverity,
    FlrAutoUnmountModel,
    LinuxFlrMountSpec,
    WindowsFlrMountSpec,
)
from veeam_client.recipes import with_mount_server
from veeam_client.retry import Retry

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from uuid import UUID

    from veeam_client import VeeamClient
    from veeam_client.models import ObjectRestorePointModel

BAD = {ESuspiciousActivitySeverity.INFECTED, ESuspiciousActivitySeverity.SUSPICIOUS}


async def newest_point(vbr: VeeamClient, args: argparse.Namespace) -> ObjectRestorePointModel:
    """Find the newest restore point of the machine from which files can be restored."""
    points = vbr.paginate(
        vbr.restore_points.get_all_object_restore_points,
        name_filter=args.machine,
        created_before_filter=args.before,
        order_column=EObjectRestorePointsFiltersOrderColumn.CREATION_TIME,
        order_asc=False,
    )
    async for point in points:
        is_it = point.name.casefold() == args.machine.casefold()  # the filter takes wildcards
        is_good = args.allow_infected or point.malware_status not in BAD
        if is_it and is_good and EObjectRestorePointOperation.START_FLR_RESTORE in point.allowed_operations:
            return point
    raise LookupError(f"{args.machine} has no restore point to take files from")


@asynccontextmanager
async def mounted(vbr: VeeamClient, point: ObjectRestorePointModel) -> AsyncGenerator[UUID]:
    """Mount a restore point for the block, and give the session of the mount."""
    kind = WindowsFlrMountSpec if point.guest_os_family == EGuestOSFamily.WINDOWS else LinuxFlrMountSpec
    spec = kind(
        restore_point_id=point.id,
        auto_unmount=FlrAutoUnmountModel(is_enabled=True, no_activity_period_in_minutes=10),
        mount_mode=EFlrMountModeType.AUTOMATIC,
        reason="restore_file.py",
    )
    if isinstance(spec, LinuxFlrMountSpec):
        spec = await with_mount_server(vbr, spec)
    mounting = asyncio.create_task(vbr.restore.start_flr_mount(body=spec))
    try:
        mount = await asyncio.shield(mounting)
        for error in mount.mount_errors or ():
            print(f"not all could be mounted: {error.message}", file=sys.stderr)
        yield mount.session_id
    finally:
        # Who is interrupted while the server mounts waits for it: only the reply says what to unmount.
        mount = await mounting
        # Unmounting twice does no harm, so it is tried again whatever happens to the reply.
        stubborn = vbr.with_options(retry=Retry(writes=True))
        with suppress(NotFound):
            unmounting = stubborn.run(stubborn.restore.stop_flr_mount, session_id=mount.session_id)
            await unmounting.with_options(raise_on="failed", timeout=600)
        print("unmounted", file=sys.stderr)


async def restore(vbr: VeeamClient, args: argparse.Namespace) -> None:
    """Mount, look, pack, download, unmount."""
    point = await newest_point(vbr, args)
    print(f"{point.name}: restore point of {point.creation_time:%Y-%m-%d %H:%M %z}", file=sys.stderr)
    is_windows = point.guest_os_family == EGuestOSFamily.WINDOWS
    path = PureWindowsPath(args.file) if is_windows else PurePosixPath(args.file)
    async with mounted(vbr, point) as session:
        items = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=session, body={"path": str(path.parent)})
        # Paths of the one kind ignore case, those of the other do not.
        if not any([path.with_name(item.name) == path async for item in items]):
            raise LookupError(f"there is no {path} in it")
        body = {"sourcePath": [str(path)]}
        packing = vbr.run(vbr.backup_browsers.prepare_flr_item_download, session_id=session, body=body)
        task = await packing.with_options(raise_on="failed")
        download = vbr.download(vbr.backup_browsers.download_flr_item, session_id=session, task_id=task.id)
        received = await download.to(args.target)
    print(f"{args.target}: {received.size} bytes, {received.content_type}")


async def run(fleet: Fleet, args: argparse.Namespace) -> None:
    """Restore, and leave in order when a signal comes."""
    task = asyncio.current_task()
    if task is not None:
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with fleet:
        await restore(fleet.client(args.server), args)


def moment(text: str) -> datetime:
    """Read a time; one without an offset is UTC."""
    given = datetime.fromisoformat(text)
    return given if given.tzinfo else given.replace(tzinfo=UTC)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fleet", type=Path, help="file with the servers")
    parser.add_argument("--server", required=True, help="the backup server, by its name in the fleet")
    parser.add_argument("--machine", required=True, help="the machine, as its restore points are called")
    parser.add_argument("--before", type=moment, help="take a restore point from before: 2026-11-01T08:00")
    parser.add_argument("--allow-infected", action="store_true", help="take one with malware in it too")
    parser.add_argument("file", help="path in the backup")
    parser.add_argument("target", type=Path, help="where what the server packs goes")
    args = parser.parse_args()
    try:
        fleet = Fleet.from_file(args.fleet) if args.fleet else Fleet.from_env()
        fleet.client(args.server)
    except InvalidArgument as wrong:
        parser.error(str(wrong))
    try:
        asyncio.run(run(fleet, args))
    except (VeeamError, LookupError, OSError) as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        print("interrupted", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
