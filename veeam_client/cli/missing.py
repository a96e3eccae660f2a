"""Telling what servers did not give, beside what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exit_codes import Exit
from .options import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veeam_client.client.client import VeeamClient


class Missing:
    """What could not be read of all servers."""

    def __init__(self) -> None:
        self.is_anything = False

    def tell(self, vbr: VeeamClient, missing: Mapping[str, str]) -> None:
        """Tell on stderr what could not be read of a server.

        Args:
            vbr: The server.
            missing: What it is, each with the reason, as ready collectors give it.
        """
        for part, why in missing.items():
            self.is_anything = True
            say(f"veeam: {vbr.server}: {part} could not be read: {why}")

    def exit_code(self, code: Exit) -> Exit:
        """Give the exit code of a command: not all could be had.

        Args:
            code: What it is otherwise.
        """
        return Exit.UNASKED if code is Exit.OK and self.is_anything else code
