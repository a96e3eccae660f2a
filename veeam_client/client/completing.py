"""What a spec may leave out although the revision that is spoken requires it, since the server knows it itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.codec import reader_in
from ..runtime.kinds import text
from ..runtime.model import Model
from ..runtime.revisions import NOWHERE, spans_of_model
from ..runtime.shapes import class_of
from .body_check import JsonBody
from .large_replies import decoded
from .reply_reading import MODELS

if TYPE_CHECKING:
    from .ensurable import Kind
    from .requester import Requester

_DEFAULT = "GetDefaultMountServer"
# Where servers have it that nobody has told otherwise.
_CACHE = "C:\\ProgramData\\Veeam\\Backup\\IRCache\\"


async def completed(requester: Requester, kind: Kind, wanted: JsonBody) -> JsonBody:
    """Complete a spec with what the revision that is spoken requires and others do not know.

    A repository gets the default mount server, in the form that the revision has for it; revisions without such take
    the server that has the folder, if that is one with Windows. A managed server keeps its credentials for good.

    Args:
        requester: How the server is called.
        kind: What it describes.
        wanted: The spec as JSON values.

    Returns:
        The same, or one with more.
    """
    spans = spans_of_model(class_of(reader_in(kind.spec, MODELS).cls or Model, wanted))
    revision = await requester.spoken(_DEFAULT)

    def is_missing(name: str) -> bool:
        return wanted.get(name) is None and revision in spans.required.get(name, NOWHERE)

    if kind.name == "servers" and is_missing("credentialsStorageType") and wanted.get("credentialsId"):
        return JsonBody(wanted, credentialsStorageType="Permanent")
    if kind.name == "repositories" and is_missing("mountServer"):
        return await _with_mount_server(requester, revision, wanted)
    return wanted


async def _with_mount_server(requester: Requester, revision: str, wanted: JsonBody) -> JsonBody:
    if revision in requester.operation(_DEFAULT).span:
        settings: dict[str, Any] = {}
        for server in (await decoded(await requester.perform(_DEFAULT, {}))).data or ():
            if server.settings is not None and text(server.settings.write_cache_folder):
                settings["linux" if server.type_ == "Linux" else "windows"] = {
                    "mountServerId": str(server.id),
                    "vPowerNFSEnabled": bool(server.settings.vpower_nfs_enabled),
                    "writeCacheFolder": server.settings.write_cache_folder,
                }
        if settings:
            kind = "Both" if len(settings) > 1 else next(iter(settings)).capitalize()
            return JsonBody(wanted, mountServer={"mountServerSettingsType": kind, **settings})
    elif text(wanted.get("type")).casefold() == "winlocal":
        of_host = {"mountServerId": wanted.get("hostId"), "vPowerNFSEnabled": False, "writeCacheFolder": _CACHE}
        return JsonBody(wanted, mountServer=of_host)
    return wanted
