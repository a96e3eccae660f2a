"""Telling what servers did not give, beside what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exit_codes import Exit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veeam_client.client.client import VeeamClient


class Missing:
    """What could not be read of all servers."""

    def __init__(self) -> None:
        self.is_anything = False
        self._of: dict[VeeamClient, Mapping[str, str]] = {}

    def note(self, vbr: VeeamClient, missing: Mapping[str, str]) -> None:
        """Take note of what could not be read of a server.

        Args:
            vbr: The server.
            missing: What it is, each with the reason, as ready collectors give it.
        """
        self.is_anything |= bool(missing)
        self._of[vbr] = missing

    def lines(self, vbr: VeeamClient) -> list[str]:
        """Say what could not be read of a server, a line for each part of it, once.

        Args:
            vbr: The server.
        """
        return [f"{part} could not be read: {why}" for part, why in self._of.pop(vbr, {}).items()]

    def exit_code(self, code: Exit) -> Exit:
        """Give the exit code of a command: not all could be had.

        Args:
            code: What it is otherwise.
        """
        return Exit.UNASKED if code is Exit.OK and self.is_anything else code
