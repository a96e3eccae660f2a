"""Metrics of the backup server itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .family import Family, Part, Sample, text

if TYPE_CHECKING:
    from ..client.client import VeeamClient

INFO = Family(
    "veeam_server_info",
    "Always 1; the labels say what the server calls itself, and its build.",
    ("server", "server_name", "build", "platform"),
)


async def _read(vbr: VeeamClient) -> list[Sample]:
    info = await vbr.service.get_server_info()
    return [Sample(INFO, (text(info.name), text(info.build_version), text(info.platform)), 1)]


SERVER = Part("server", (INFO,), _read)
