"""Rounds of questions, and what came of the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..exceptions import ConfigEntryAuthFailed, ConfigEntryNotReady

if TYPE_CHECKING:
    import logging
    from datetime import timedelta

    from ..config_entries import ConfigEntry
    from ..core import HomeAssistant

T = TypeVar("T")


class UpdateFailed(Exception):
    """A round failed; the next one may succeed."""


class DataUpdateCoordinator(Generic[T]):
    """Asks in rounds; a test calls `async_refresh` for one."""

    data: T

    def __init__(
        self, hass: HomeAssistant, logger: logging.Logger, *,
        name: str, config_entry: ConfigEntry, update_interval: timedelta,
    ) -> None:  # fmt: skip
        self.hass, self.logger, self.name = hass, logger, name
        self.config_entry, self.update_interval = config_entry, update_interval
        self.last_update_success = True
        self.last_exception: Exception | None = None

    async def _async_update_data(self) -> T:
        raise NotImplementedError

    async def async_refresh(self) -> None:
        self.last_exception = None
        try:
            self.data = await self._async_update_data()
        except ConfigEntryAuthFailed as error:
            self.last_exception = error
            self.config_entry.async_start_reauth(self.hass)
        except UpdateFailed as error:
            self.last_exception = error
        self.last_update_success = self.last_exception is None

    async def async_config_entry_first_refresh(self) -> None:
        await self.async_refresh()
        if isinstance(self.last_exception, ConfigEntryAuthFailed):
            raise self.last_exception
        if self.last_exception is not None:
            raise ConfigEntryNotReady from self.last_exception
