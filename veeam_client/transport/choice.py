"""What carries the calls, where it is an extra."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from .aiohttp_adapter import AiohttpTransport


def aiohttp_transport(server: str) -> type[AiohttpTransport]:
    """Import what sends by aiohttp.

    Args:
        server: The server's address, for the error.

    Raises:
        InvalidArgument: aiohttp is not installed, or too old.
    """
    try:
        from .aiohttp_adapter import AiohttpTransport  # noqa: PLC0415  # an extra, and large
    except ImportError as error:
        message = f"transport='aiohttp' needs the extra: pip install 'veeam-client[fast]' ({error})"
        raise InvalidArgument(message, server=server) from error
    return AiohttpTransport
