"""What a user has set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class ConfigEntry:
    """An entry; `runtime_data` is the integration's own."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.runtime_data: Any = None
        self.asked_for_a_password = False

    def async_start_reauth(self, _: object) -> None:
        self.asked_for_a_password = True
