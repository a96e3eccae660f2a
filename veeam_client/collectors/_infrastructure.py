"""What a backup server works with: proxies, managed servers, mount servers, WAN accelerators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..runtime.tasks import together

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """What a backup server works with.

    Attributes:
        server: The backup server itself.
        managed_servers: The servers it manages.
        proxies: The proxies.
        mount_servers: The mount servers.
        wan_accelerators: The WAN accelerators.
    """

    server: ServerInfoModel
    managed_servers: Sequence[ManagedServerModel]
    proxies: Sequence[Proxy]
    mount_servers: Sequence[MountServerModel]
    wan_accelerators: Sequence[WANAcceleratorModel]


async def infrastructure(vbr: VeeamClient) -> Infrastructure:
    """Ask for all of it, and join proxies and their states by id.

    Args:
        vbr: The server.
    """
    async with together() as calls:
        server = calls.create_task(vbr.service.get_server_info())
        managed = calls.create_task(vbr.paginate(vbr.managed_servers.get_all_managed_servers).collect())
        proxies = calls.create_task(vbr.paginate(vbr.proxies.get_all_proxies).collect())
        asked_states = calls.create_task(vbr.paginate(vbr.proxies.get_all_proxies_states).collect())
        mounts = calls.create_task(vbr.paginate(vbr.mount_servers.get_all_mount_servers).collect())
        accelerators = calls.create_task(vbr.paginate(vbr.wan_accelerators.get_all_wan_accelerators).collect())
    states = {state.id: state for state in asked_states.result()}
    return Infrastructure(
        server=server.result(),
        managed_servers=managed.result(),
        proxies=[Proxy(proxy, states.get(proxy.id)) for proxy in proxies.result()],
        mount_servers=mounts.result(),
        wan_accelerators=accelerators.result(),
    )
