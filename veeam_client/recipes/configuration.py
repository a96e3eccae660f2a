"""Carry the configuration of one server to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..errors import InvalidArgument
from .steps import Steps, silent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client.client import VeeamClient
    from .steps import Tell

# In the order in which they can be imported: what comes later refers to what comes before.
_PARTS = {
    "credentials": "Credentials",
    "servers": "ManagedServers",
    "repositories": "Repositories",
    "proxies": "Proxies",
    "jobs": "Jobs",
}
_SECRETS = {"password", "rootPassword", "passphrase", "privateKey"}


async def export_configuration(vbr: VeeamClient, *, on_progress: Tell = silent) -> dict[str, Any]:
    """Read credentials, servers, repositories, proxies and jobs in the form that can be imported.

    Args:
        vbr: The client.
        on_progress: Told of each step.

    Returns:
        The parts by name, as JSON values. Secrets are left out: set them anew after the import.

    Raises:
        RecipeFailed: A step failed.
    """
    configuration: dict[str, Any] = {}
    async with Steps(vbr, on_progress) as steps:
        for part, name in _PARTS.items():
            steps.begin(f"export {part}")
            reply = await vbr.call(f"Export{name}", {"body": {}})
            configuration[part] = _without_secrets(reply.to_dict())
            steps.did(f"read: {_count(configuration[part])} {part}")
    return configuration


async def import_configuration(
    vbr: VeeamClient, configuration: Mapping[str, Any], *, on_progress: Tell = silent
) -> dict[str, int]:
    """Import what `export_configuration` gave, each part after those that it refers to.

    Args:
        vbr: The client of the other server.
        configuration: The parts by name. Those that are missing or empty are left out.
        on_progress: Told of each step and of its progress.

    Returns:
        How many of each part were imported.

    Raises:
        InvalidArgument: There are other parts in it, or one is no object; nothing was sent.
        RecipeFailed: A part failed. Those before it stay.
    """
    if unknown := configuration.keys() - _PARTS.keys():
        raise InvalidArgument(f"a configuration has no part {', '.join(sorted(unknown))}", server=vbr.server)
    if wrong := [part for part, value in configuration.items() if not isinstance(value, dict)]:
        message = f"{', '.join(wrong)}: a part is an object, as export_configuration gives it"
        raise InvalidArgument(message, server=vbr.server)
    counts = {part: _count(configuration[part]) for part in _PARTS if part in configuration}
    # It is what a server gave, but for the secrets, which are missing.
    vbr = vbr.with_options(check=False)
    async with Steps(vbr, on_progress) as steps:
        for part, count in counts.items():
            if count:
                steps.begin(f"import {part}")
                imported = vbr.run(f"Import{_PARTS[part]}", body=configuration[part])
                await imported.with_options(raise_on="failed", on_progress=on_progress)
                steps.did(f"imported: {count} {part}")
    return counts


def _count(part: Any) -> int:
    lists = cast("dict[str, list[Any] | Any]", part).values() if isinstance(part, dict) else ()
    return sum(len(rows) for rows in lists if isinstance(rows, list))  # pyright: ignore[reportUnknownArgumentType]


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value).items()
        return {name: _without_secrets(item) for name, item in items if name not in _SECRETS}
    if isinstance(value, list):
        return [*map(_without_secrets, value)]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return value
