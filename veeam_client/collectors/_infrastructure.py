"""What a backup server works with: proxies, managed servers, mount servers, WAN accelerators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..runtime.kinds import identity
from ._parts import Parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.client import VeeamClient
    from ..rest.models import (
        ManagedServerModel,
        MountServerModel,
        ProxyModel,
        ProxyStateModel,
        ServerInfoModel,
        WANAcceleratorModel,
    )


@frozen
class Proxy:
    """A proxy with its state.

    Attributes:
        proxy: Its settings.
        state: Whether it is online and up to date; None where the server gives none.
    """

    proxy: ProxyModel
    state: ProxyStateModel | None


@frozen
class Infrastructure:
    """What a backup server works with; lists that could not be read are empty.

    Attributes:
        server: The backup server itself; None if it could not be read.
        managed_servers: The servers it manages.
        proxies: The proxies.
        mount_servers: The mount servers.
        wan_accelerators: The WAN accelerators.
        missing: What could not be read, each with the reason; empty if nothing.
    """

    server: ServerInfoModel | None
    managed_servers: Sequence[ManagedServerModel]
    proxies: Sequence[Proxy]
    mount_servers: Sequence[MountServerModel]
    wan_accelerators: Sequence[WANAcceleratorModel]
    missing: Mapping[str, str] = field(factory=dict[str, str])


async def infrastructure(vbr: VeeamClient) -> Infrastructure:
    """Ask for all of it, and join proxies and their states by id.

    Args:
        vbr: The server.
    """
    async with Parts() as parts:
        server = parts.ask("server", vbr.service.get_server_info())
        managed = parts.ask("managed servers", vbr.paginate(vbr.managed_servers.get_all_managed_servers).collect())
        proxies = parts.ask("proxies", vbr.paginate(vbr.proxies.get_all_proxies).collect())
        asked_states = parts.ask("states of proxies", vbr.paginate(vbr.proxies.get_all_proxies_states).collect())
        mounts = parts.ask("mount servers", vbr.paginate(vbr.mount_servers.get_all_mount_servers).collect())
        accelerators = parts.ask(
            "WAN accelerators", vbr.paginate(vbr.wan_accelerators.get_all_wan_accelerators).collect()
        )
    states = {identity(state.id): state for state in asked_states.value or []}
    states.pop(None, None)
    return Infrastructure(
        server=server.value,
        managed_servers=managed.value or [],
        proxies=[Proxy(proxy, states.get(identity(proxy.id))) for proxy in proxies.value or ()],
        mount_servers=mounts.value or [],
        wan_accelerators=accelerators.value or [],
        missing=parts.missing,
    )
