"""Restore files from a backup to this machine."""

from __future__ import annotations

import asyncio
import tempfile
from fnmatch import fnmatchcase
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from ..client.download import Transferred
from ..errors import InvalidArgument
from ..rest.models import (
    EFlrItemType,
    EFlrMountModeType,
    EGuestOSFamily,
    EObjectRestorePointOperation,
    EPlatformType,
    ESuspiciousActivitySeverity,
    FlrAutoUnmountModel,
    LinuxFlrMountSpec,
    WindowsFlrMountSpec,
)
from ..runtime.kinds import text
from ..runtime.model import objects
from ._unpacking import Restored, unpack
from .mount_server import with_mount_server
from .steps import Steps, silent

if TYPE_CHECKING:
    import os
    from datetime import datetime
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..client.download import Received
    from ..rest.models import FlrMountSpec, ObjectRestorePointModel
    from .steps import Tell

_BAD = {ESuspiciousActivitySeverity.INFECTED, ESuspiciousActivitySeverity.SUSPICIOUS}
# A server that has lost us unmounts by itself.
_IDLE_MINUTES = 10


async def download_folder(
    vbr: VeeamClient,
    mount: FlrMountSpec,
    folder: str,
    to: str | os.PathLike[str],
    *,
    on_progress: Tell = silent,
) -> Received:
    r"""Mount a restore point, download a folder of it as an archive, and unmount it in every case.

    Args:
        vbr: The client.
        mount: What to mount and how: a `WindowsFlrMountSpec` or a `LinuxFlrMountSpec`.
        folder: The folder in the backup: `C:\Users\ada`.
        to: Where the archive goes.
        on_progress: Told of each step and of its progress, and of the bytes.

    Returns:
        How much came, and what it is.

    Raises:
        RecipeFailed: A step failed. The restore point is unmounted.
    """
    async with Steps(vbr, on_progress) as steps:
        session = await _mount(vbr, steps, mount, on_progress)
        steps.begin(f"browse {folder}")
        browse = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=session, body={"path": folder})
        count = len(await browse.collect())
        steps.begin(f"prepare {folder} with {count} items")
        return await _download(steps, session, folder, to, on_progress)


async def restore_points(
    vbr: VeeamClient, machine: str, *, after: datetime | None = None, before: datetime | None = None
) -> list[ObjectRestorePointModel]:
    """List the restore points of a machine, the newest first.

    Args:
        vbr: The client.
        machine: Its name, or a glob (`*`, `?`, `[...]`), without regard to case.
        after: Restore points made after this time.
        before: Restore points made before this time.
    """
    points = vbr.paginate(
        vbr.restore_points.get_all_object_restore_points,
        # The filter knows no glob but *.
        name_filter=machine.replace("?", "*").replace("[", "*"),
        created_after_filter=after,
        created_before_filter=before,
        order_column="CreationTime",
        order_asc=False,
    )
    wanted = machine.casefold()
    return [point async for point in points if (name := point.name.casefold()) == wanted or fnmatchcase(name, wanted)]


def is_usable(point: ObjectRestorePointModel, *, infected: bool = False) -> bool:
    """Say whether files can be restored from a restore point.

    Args:
        point: The restore point.
        infected: Whether one will do that malware was found in, or is suspected.
    """
    allows = EObjectRestorePointOperation.START_FLR_RESTORE in (point.allowed_operations or ())
    return allows and (infected or point.malware_status not in _BAD)


async def restore_files(
    vbr: VeeamClient,
    point: ObjectRestorePointModel,
    path: str,
    to: str | os.PathLike[str],
    *,
    overwrite: bool = False,
    reason: str | None = None,
    on_progress: Tell = silent,
) -> Restored:
    r"""Restore a file, or a folder with all that is in it, to a folder of this machine.

    It mounts the restore point, as its platform wants, looks whether the path is there, has the server pack it,
    downloads and unpacks that, and unmounts in every case.

    Args:
        vbr: The client.
        point: The restore point.
        path: The file or folder in the backup: `C:\Users\ada\plan.xlsx`, `/etc/fstab`.
        to: The folder that it goes to; it is made if it is not there.
        overwrite: Whether files that are there are replaced.
        reason: Kept with the session on the server.
        on_progress: Told of each step and of its progress, and of the bytes.

    Returns:
        What was written.

    Raises:
        RecipeFailed: A step failed; its cause says what is wrong: there is no such path in the backup, a file is there
            already. The restore point is unmounted.
    """
    is_windows = _is_windows(point, path)
    kind = WindowsFlrMountSpec if is_windows else LinuxFlrMountSpec
    mount = kind(
        restore_point_id=point.id,
        auto_unmount=FlrAutoUnmountModel(is_enabled=True, no_activity_period_in_minutes=_IDLE_MINUTES),
        mount_mode=EFlrMountModeType.AUTOMATIC,
        reason=reason,
    )
    wanted = PureWindowsPath(path) if is_windows else PurePosixPath(path)
    folder = Path(to)
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"make {folder}")
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        session = await _mount(vbr, steps, mount, on_progress)
        steps.begin(f"look for {wanted}")
        is_folder = await _is_folder(vbr, session, wanted)
        steps.begin(f"pack {wanted}")
        with tempfile.TemporaryDirectory(prefix=".veeam-", dir=folder) as place:
            archive = Path(place) / "download"
            await _download(steps, session, str(wanted), archive, on_progress)
            steps.begin(f"unpack to {folder}")
            name = wanted.name or wanted.drive.rstrip(":") or "root"
            return await asyncio.to_thread(unpack, archive, name, folder, is_folder=is_folder, overwrite=overwrite)


def _is_windows(point: ObjectRestorePointModel, path: str) -> bool:
    """Read the platform of a machine from what its backup says; where that says nothing, from the path."""
    if point.guest_os_family in {EGuestOSFamily.WINDOWS, EGuestOSFamily.LINUX}:
        return point.guest_os_family == EGuestOSFamily.WINDOWS
    if point.platform_name in {EPlatformType.WINDOWS_PHYSICAL, EPlatformType.LINUX_PHYSICAL}:
        return point.platform_name == EPlatformType.WINDOWS_PHYSICAL
    return bool(PureWindowsPath(path).drive)


async def _mount(vbr: VeeamClient, steps: Steps, mount: FlrMountSpec, on_progress: Tell) -> UUID:
    """Mount a restore point, to be unmounted in every case, also of one who leaves while the server mounts."""
    steps.begin("mount the restore point")
    if isinstance(mount, LinuxFlrMountSpec):
        mount = await with_mount_server(vbr, mount)
    mounting = asyncio.ensure_future(vbr.restore.start_flr_mount(body=mount))

    async def unmount() -> None:
        mounted = await mounting
        stopping = vbr.run(vbr.restore.stop_flr_mount, session_id=mounted.session_id)
        await stopping.with_options(raise_on="failed", on_progress=on_progress)

    try:
        mounted = await asyncio.shield(mounting)
    except asyncio.CancelledError:
        steps.did("mounted", unmount, in_every_case=True)
        raise
    steps.did(f"mounted: session {mounted.session_id}", unmount, in_every_case=True)
    if mounted.mount_errors:
        reasons = [text(one.message) for one in objects(mounted.mount_errors)]
        raise InvalidArgument("; ".join(filter(None, reasons)) or "the server could not mount all of it")
    return mounted.session_id


async def _is_folder(vbr: VeeamClient, session: UUID, wanted: PurePath) -> bool:
    """Look a path up in what is mounted, and say whether it is a folder."""
    if wanted == wanted.parent:
        return True
    browse = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=session, body={"path": str(wanted.parent)})
    # Paths of Windows ignore case, the other ones do not.
    found = [item async for item in browse if wanted.with_name(item.name) == wanted]
    if not found:
        raise FileNotFoundError(f"there is no {wanted} in the backup")
    return found[0].type_ in {EFlrItemType.FOLDER, EFlrItemType.DRIVE}


async def _download(steps: Steps, session: UUID, path: str, to: str | os.PathLike[str], on_progress: Tell) -> Received:
    vbr = steps.vbr
    prepared = vbr.run(vbr.backup_browsers.prepare_flr_item_download, session_id=session, body={"sourcePath": [path]})
    task = await prepared.with_options(raise_on="failed", on_progress=on_progress)
    steps.begin(f"download {path}")
    download = vbr.download(vbr.backup_browsers.download_flr_item, session_id=session, task_id=task.id)
    return await download.to(to, on_progress=lambda done, size: on_progress(Transferred(done, size)))
