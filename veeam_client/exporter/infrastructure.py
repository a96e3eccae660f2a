"""Metrics of what the backup server works with: proxies, managed servers, WAN accelerators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..collectors import infrastructure
from ..models import EManagedServersStatus
from .family import Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.client import VeeamClient
    from ..collectors import Infrastructure, Proxy

_PROXY = ("server", "proxy_id", "proxy_name")

PROXY_INFO = Family("veeam_proxy_info", "Always 1; the labels say what the proxy is.", (*_PROXY, "type", "host_name"))
PROXY_ONLINE = Family("veeam_proxy_online", "Whether the backup server can reach the proxy: 1 or 0.", _PROXY)
PROXY_ENABLED = Family("veeam_proxy_enabled", "Whether jobs may take the proxy: 1 or 0.", _PROXY)
PROXY_OUT_OF_DATE = Family("veeam_proxy_out_of_date", "Whether the proxy has components to update: 1 or 0.", _PROXY)
AVAILABLE = Family(
    "veeam_managed_server_available",
    "Whether the backup server can reach the managed server: 1 or 0.",
    ("server", "managed_server_id", "managed_server_name", "type"),
)
ACCELERATOR = Family(
    "veeam_wan_accelerator_info",
    "Always 1, for each WAN accelerator; the API has no state of them.",
    ("server", "wan_accelerator_id", "wan_accelerator_name"),
)
FAMILIES = (PROXY_INFO, PROXY_ONLINE, PROXY_ENABLED, PROXY_OUT_OF_DATE, AVAILABLE, ACCELERATOR)


async def _read(vbr: VeeamClient) -> list[Sample]:
    return [*_samples(await infrastructure(vbr))]


def _samples(found: Infrastructure) -> Iterator[Sample]:
    for proxy in found.proxies:
        yield from _of_proxy(proxy)
    for server in found.managed_servers:
        labels = (text(server.id), text(server.name), text(server.type_))
        if text(server.status):
            yield Sample(AVAILABLE, labels, server.status == EManagedServersStatus.AVAILABLE)
    for accelerator in found.wan_accelerators:
        yield Sample(ACCELERATOR, (text(accelerator.id), text(accelerator.name)), 1)


def _of_proxy(proxy: Proxy) -> Iterator[Sample]:
    labels, state = (text(proxy.proxy.id), text(proxy.proxy.name)), proxy.state
    host = text(state.host_name) if state is not None else ""
    yield Sample(PROXY_INFO, (*labels, text(proxy.proxy.type_), host), 1)
    if state is not None:
        yield from measured(PROXY_ONLINE, labels, state.is_online)
        if isinstance(state.is_disabled, bool):  # pyright: ignore[reportUnnecessaryIsInstance]  # may be left out
            yield Sample(PROXY_ENABLED, labels, not state.is_disabled)
        yield from measured(PROXY_OUT_OF_DATE, labels, state.is_out_of_date)


def infrastructure_part(every: float) -> Part:
    """Make the part that asks for the infrastructure.

    Args:
        every: Seconds from one time that it asks to the next.
    """
    return Part("infrastructure", FAMILIES, _read, every)
