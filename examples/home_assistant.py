"""A coordinator for Home Assistant: one client for a config entry, from its setup to its unloading.

Copy it into an integration as `coordinator.py`, and call `setup` and `unload` from `async_setup_entry` and
`async_unload_entry` in its `__init__.py`. The entry's data has `host`, `username`, `password` and, for a certificate
that no authority signed, `fingerprint`: `sha256:...`, which a config flow shows for the user to compare.

- What blocks an event loop, importing and reading certificates, is done in a thread before (`preload`).
- The client signs in once, and out when the entry is unloaded; until then one session serves every round.
- A refused password ends the rounds and lets Home Assistant ask for a new one; a server that is away does not.
- Connections go through a session of aiohttp of the entry's own, which is closed with it.

Needs: veeam-client[fast], Home Assistant. Role: one that may see jobs, repositories and backups, such as a viewer.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import timedelta
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

import aiohttp
from homeassistant.exceptions import ConfigEntryAuthFailed
from homeassistant.helpers.update_coordinator import DataUpdateCoordinator, UpdateFailed

import veeam_client
from veeam_client import VeeamClient
from veeam_client.collectors import HealthCollector, ServerHealth
from veeam_client.errors import AuthenticationError, VeeamError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from homeassistant.config_entries import ConfigEntry
    from homeassistant.core import HomeAssistant

DOMAIN = "veeam"
UNUSED = {"cli", "exporter", "simulator"}
EVERY = timedelta(minutes=5)
logger = logging.getLogger(__name__)


class VeeamCoordinator(DataUpdateCoordinator[ServerHealth]):
    """Asks a server what is broken, every five minutes; entities read `coordinator.data`."""

    def __init__(
        self, hass: HomeAssistant, entry: ConfigEntry, client: VeeamClient, session: aiohttp.ClientSession
    ) -> None:
        super().__init__(hass, logger, name=DOMAIN, config_entry=entry, update_interval=EVERY)
        self._client, self._session = client, session
        self._collect = HealthCollector()

    async def close(self) -> None:
        """Sign out, and close what is open."""
        await self._client.close()
        await self._session.close()

    async def _async_update_data(self) -> ServerHealth:
        try:
            return await self._collect(self._client)
        except AuthenticationError as error:
            raise ConfigEntryAuthFailed(str(error)) from error  # Home Assistant asks for the new password
        except VeeamError as error:
            raise UpdateFailed(str(error)) from error


def preload() -> None:
    """Import, outside of the event loop, what rounds would import within it one by one: a second or two."""
    for module in walk_packages(veeam_client.__path__, "veeam_client."):
        if module.name.split(".")[1] not in UNUSED:
            with suppress(ImportError):  # what needs an extra that is not there
                import_module(module.name)


def make_client(data: Mapping[str, Any], session: aiohttp.ClientSession) -> VeeamClient:
    """Make the client of an entry. It reads certificates, so this does not belong into the event loop either."""
    return VeeamClient(
        data["host"],
        username=data["username"],
        password=data["password"],
        verify=data.get("fingerprint", True),
        transport=session,
    )


async def setup(hass: HomeAssistant, entry: ConfigEntry) -> VeeamCoordinator:
    """Set an entry up: the first round is done when this returns."""
    await hass.async_add_executor_job(preload)
    session = aiohttp.ClientSession()
    client = await hass.async_add_executor_job(make_client, entry.data, session)
    coordinator = VeeamCoordinator(hass, entry, client, session)
    try:
        await coordinator.async_config_entry_first_refresh()
    except BaseException:
        await coordinator.close()
        raise
    entry.runtime_data = coordinator
    return coordinator


async def unload(entry: ConfigEntry) -> None:
    """Unload an entry: sign out, and close what is open."""
    await entry.runtime_data.close()
