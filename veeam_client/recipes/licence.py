"""Install a licence."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..client.licence_dates import licence_ends
from ..runtime.kinds import number
from ..runtime.model import Model
from .steps import Steps, silent

if TYPE_CHECKING:
    import os

    from ..client.client import VeeamClient
    from ..rest.models import InstalledLicenseModel
    from .steps import Tell


async def install_licence(
    vbr: VeeamClient, file: str | os.PathLike[str], *, on_progress: Tell = silent
) -> InstalledLicenseModel:
    """Install a licence file and report what of it is in use.

    Args:
        vbr: The client.
        file: Path of the licence file.
        on_progress: Told of each step, and at the end of the use in words.

    Returns:
        The licence as it is installed, with its use.

    Raises:
        RecipeFailed: A step failed. A licence that was installed stays: the one before it cannot be read back.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin(f"read {file}")
        text = base64.b64encode(await asyncio.to_thread(Path(file).read_bytes)).decode()
        steps.begin("install the licence")
        await vbr.license.install_license(body={"license": text})
        steps.did("licence installed")
        steps.begin("read its use")
        licence = await vbr.license.get_installed_license()
        for line in _use(licence):
            on_progress(line)
        return licence


def _use(licence: InstalledLicenseModel) -> list[str]:
    lines = [f"{licence.edition} for {licence.licensed_to}: {licence.status}, ends {licence_ends(licence) or 'never'}"]
    instances, sockets = licence.instance_license_summary, licence.socket_license_summary
    capacity = licence.capacity_license_summary
    if isinstance(instances, Model):
        lines.append(_used("instances", instances.used_instances_number, instances.licensed_instances_number))
    if isinstance(sockets, Model):
        lines.append(_used("sockets", sockets.used_sockets_number, sockets.licensed_sockets_number))
    if isinstance(capacity, Model):
        lines.append(_used("capacity", capacity.used_capacity_tb, capacity.licensed_capacity_tb, unit="TB "))
    return lines


def _used(what: str, used: Any, licensed: Any, unit: str = "") -> str:
    some, all_ = ("?" if number(one) is None else f"{one:g}" for one in (used, licensed))
    return f"{what}: {some} of {all_} {unit}used"
